"""How long a film runs, out of the head of its file: WebM, Matroska, MP4 and QuickTime.

It decodes nothing and reads some kilobytes; what it does not know is None.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST = 24 * 3600.0
_HEAD = 256 * 1024
_EBML, _SEGMENT, _INFO, _SCALE, _DURATION, _CLUSTER = (
    0x1A45DFA3, 0x18538067, 0x1549A966, 0x2AD7B1, 0x4489, 0x1F43B675,
)  # fmt: skip
_MOST_BOXES = 64


def film_seconds(file: Path) -> float | None:
    """The length of a film in seconds; None where its file does not say it plainly.

    Raises:
        OSError: it cannot be read, or is no ordinary file.
    """
    with open_regular(file) as opened:
        head = opened.read(_HEAD)
        try:
            found = _matroska(head) if head[:4] == _EBML.to_bytes(4, "big") else _mp4(opened)
        except (IndexError, struct.error):
            return None
    return found if found is not None and 0 < found < _LONGEST else None


def _matroska(head: bytes) -> float | None:
    """Raises IndexError or struct.error: the file ends before it says so."""
    at, end = 0, len(head)
    scale, duration = 1_000_000, None
    while at < end:
        name, at = _number(head, at, marked=True)
        size, at = _number(head, at, marked=False)
        if name in (_SEGMENT, _INFO):
            continue  # into it
        if name == _SCALE:
            scale = int.from_bytes(head[at : at + size], "big")
        elif name == _DURATION:
            (duration,) = struct.unpack(">d" if size == 8 else ">f", head[at : at + size])
        elif name == _CLUSTER:
            break
        at += size
    return duration * scale / 1e9 if duration is not None else None


def _number(head: bytes, at: int, *, marked: bool) -> tuple[int, int]:
    """A number as EBML writes it, with its mark of length or without, and where it ends."""
    width = 9 - head[at].bit_length()
    if not 1 <= width <= 8:
        raise IndexError
    value = int.from_bytes(head[at : at + width], "big")
    return value if marked else value & ((1 << 7 * width) - 1), at + width


def _mp4(file: BinaryIO) -> float | None:
    """Raises struct.error."""
    file.seek(0)
    for _ in range(_MOST_BOXES):
        if len(head := file.read(8)) < 8:
            return None
        size, name = struct.unpack(">I4s", head)
        rest = size - 8
        if size == 1:
            (whole,) = struct.unpack(">Q", file.read(8))
            rest = whole - 16
        if name == b"moov":
            continue  # into it
        if name == b"mvhd":
            return _movie_header(file.read(32))
        if rest < 0:  # to the end of the file, or nonsense
            return None
        file.seek(rest, 1)
    return None


def _movie_header(box: bytes) -> float | None:
    """Raises struct.error."""
    if box[0] == 1:
        scale, duration = struct.unpack_from(">IQ", box, 20)
    else:
        scale, duration = struct.unpack_from(">II", box, 12)
    return duration / scale if scale else None
