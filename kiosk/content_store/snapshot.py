"""A catalogue as a file that the kiosk itself has written: quick to open, and nothing in it is run.

It holds MessagePack, decoded straight into the catalogue's own records: what is not of their types
is refused. A damaged or foreign file is as good as none. Layout: `_HEAD`, then everything but the
exhibits, the index, the index of the search, where each exhibit ends (8 bytes each), and the
exhibits, each on its own: what nobody looks at is never decoded.
"""

from __future__ import annotations

import dataclasses
import operator
import struct
import sys
import zlib
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, cast

import msgspec

from kiosk.atomic_write import atomic_write
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.entries import Exhibit
from kiosk.catalogue.index import ExhibitIndex
from kiosk.catalogue.lazy_exhibits import LazyExhibits
from kiosk.content_store.digest import schema_shape
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = struct.Struct("<8s32sQQQQI")
"""The shape of the records, for those of another program are not read; the digest of the content;
bytes of the rest and of both indexes, exhibits, checksum."""
_END_BYTES = 8


def save_snapshot(path: Path, digest: bytes, shown: Catalogue) -> None:
    """Replaces the snapshot at `path` in one step: it is the old one or the new one, never half.

    Raises:
        OSError: the folder cannot be written; what was there before is still whole.
    """
    from kiosk.search.finder import packed_index  # who reads one needs no finder

    encode = msgspec.msgpack.encode
    packed = [encode(exhibit) for exhibit in shown.exhibits]
    rest, index = encode(dataclasses.replace(shown, exhibits=())), encode(shown.index)
    searched = packed_index(shown)
    ends = array("Q", accumulate(map(len, packed)))
    if sys.byteorder == "big":
        ends.byteswap()
    body = b"".join([rest, index, searched, ends.tobytes(), *packed])
    with atomic_write(path) as file:
        sizes = (len(rest), len(index), len(searched), len(packed))
        file.write(_HEAD.pack(schema_shape(), digest, *sizes, zlib.crc32(body)))
        file.write(body)


def load_snapshot(path: Path, digest: bytes | None = None) -> Catalogue | None:
    """The catalogue kept at `path`; None when there is none or it is damaged.

    With `digest`, None too unless the snapshot is of exactly that content.
    """
    try:
        with open_regular(path) as file:
            shape, found, *sizes, checksum = _HEAD.unpack(file.read(_HEAD.size))
            if shape != schema_shape():
                return None
            body = file.read()
        if (digest is not None and found != digest) or zlib.crc32(body) != checksum:
            return None
        return _catalogue(memoryview(body), *sizes)
    except (OSError, ValueError, struct.error, msgspec.MsgspecError):
        return None


def snapshot_digest(path: Path) -> bytes | None:
    """The digest of the content kept at `path`; None when there is no snapshot."""
    try:
        with open_regular(path) as file:
            shape, digest, *_ = _HEAD.unpack(file.read(_HEAD.size))
    except (OSError, struct.error):
        return None
    return digest if shape == schema_shape() else None


def _catalogue(body: memoryview, rest: int, index: int, searched: int, count: int) -> Catalogue:
    """Raises ValueError or MsgspecError: these are not the bytes of a catalogue."""
    begin = rest + index
    end = begin + searched
    exhibits = end + count * _END_BYTES
    shown = msgspec.msgpack.decode(body[:rest], type=Catalogue)
    found = msgspec.msgpack.decode(body[rest:begin], type=ExhibitIndex)
    ends = array("Q", bytes(body[end:exhibits]))
    if sys.byteorder == "big":
        ends.byteswap()
    in_order = all(map(operator.le, ends, ends[1:]))
    if len(ends) != count or not in_order or (count and ends[-1] != len(body) - exhibits):
        raise ValueError("the exhibits do not end where the snapshot ends")
    decode = msgspec.msgpack.Decoder(Exhibit).decode
    lazy = LazyExhibits(found, body[begin:end], ends, body[exhibits:], decode)
    # typed as a tuple for the schema; lazy exhibits are used in the same way
    return dataclasses.replace(shown, exhibits=cast("tuple[Exhibit, ...]", lazy))
