"""The last good content, kept beside the kiosk's state so that it survives a restart.

It serves twice: content that has not changed is shown without reading YAML again, and content
that has become broken or has vanished is replaced by what was good before.
"""

from __future__ import annotations

import dataclasses
import hashlib
import inspect
import io
import pickle
import zlib
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from kiosk.atomic_write import atomic_write
from kiosk.catalogue import bilingual, catalogue, entries, index
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.lazy_exhibits import LazyExhibits

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.entries import Exhibit

_MODULES = (bilingual, catalogue, entries, index)
_DIGEST_BYTES = hashlib.sha256().digest_size


def digest_of(content: bytes) -> bytes:
    """What a snapshot of `content` is known by: it changes with the content and with the schema."""
    return hashlib.sha256(_schema_fingerprint() + content).digest()


def snapshot_path(folder: Path, content_file: Path) -> Path:
    """Where the snapshot of `content_file` lies in the state folder; one for each content file."""
    name = hashlib.sha256(str(content_file.resolve()).encode()).hexdigest()[:16]
    return folder / f"content-{name}.snapshot"


def save_snapshot(path: Path, digest: bytes, shown: Catalogue) -> None:
    """Replaces the snapshot at `path` in one step: it is the old one or the new one, never half.

    Raises:
        OSError: the folder cannot be written; what was there before is still whole.
    """
    with atomic_write(path) as file:
        file.write(_schema_fingerprint() + digest)
        _write(file, shown)


def load_snapshot(path: Path, digest: bytes | None = None) -> Catalogue | None:
    """The catalogue kept at `path`; None when there is none or it is damaged.

    With `digest`, None too unless the snapshot is of exactly that content.
    """
    try:
        with path.open("rb") as file:
            if file.read(_DIGEST_BYTES) != _schema_fingerprint():
                return None
            if file.read(_DIGEST_BYTES) != digest and digest is not None:
                return None
            return _read(file)
    except Exception:  # noqa: BLE001  a damaged pickle may raise anything at all
        return None


def snapshot_digest(path: Path) -> bytes | None:
    """The digest of the content kept at `path`; None when there is none of this program's."""
    try:
        with path.open("rb") as file:
            ours = file.read(_DIGEST_BYTES) == _schema_fingerprint()
            digest = file.read(_DIGEST_BYTES)
    except OSError:
        return None
    return digest if ours and len(digest) == _DIGEST_BYTES else None


def _write(file: BinaryIO, shown: Catalogue) -> None:
    """Everything but the exhibits, then their packed bytes, each exhibit on its own."""
    packed = [pickle.dumps(exhibit, protocol=5) for exhibit in shown.exhibits]
    body = b"".join(packed)
    head = dataclasses.replace(shown, exhibits=())
    ends = array("Q", accumulate(map(len, packed)))
    pickle.dump((head, shown.index, ends.tobytes(), zlib.crc32(body)), file, protocol=5)
    file.write(body)


def _read(file: BinaryIO) -> Catalogue | None:
    head, found, ends, checksum = _OnlyEntries(file).load()
    body = file.read()
    if not isinstance(head, Catalogue) or zlib.crc32(body) != checksum:
        return None
    shelf = LazyExhibits(found, array("Q", ends), body, _unpacked)
    # typed as a tuple for the schema; a shelf is used in the same way
    return dataclasses.replace(head, exhibits=cast("tuple[Exhibit, ...]", shelf))


def _unpacked(packed: memoryview) -> Exhibit:
    exhibit: Exhibit = _OnlyEntries(io.BytesIO(packed)).load()
    return exhibit


class _OnlyEntries(pickle.Unpickler):
    """Unpickles the catalogue's own records and nothing else, whatever the file says."""

    def find_class(self, module: str, name: str) -> Any:
        for known in _MODULES:
            if module == known.__name__ and inspect.isclass(found := getattr(known, name, None)):
                return found
        if (module, name) == ("datetime", "date"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} does not belong in a snapshot")


def _schema_fingerprint() -> bytes:
    shapes = [
        (name, [(field.name, str(field.type)) for field in dataclasses.fields(kind)])
        for module in _MODULES
        for name, kind in sorted(vars(module).items())
        if inspect.isclass(kind) and dataclasses.is_dataclass(kind)
    ]
    return hashlib.sha256(repr(shapes).encode()).digest()
