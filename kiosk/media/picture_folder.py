"""The picture files of a folder, and how each lies there."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, NamedTuple

from kiosk.media.picture_names import folded, is_picture_name
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

_SIDE = 1600
"""The longest side of a model."""


class State(NamedTuple):
    """What tells that a file is another; times in nanoseconds.

    `changed` can be set by anybody (copying keeps it), `altered` and `inode` cannot.
    """

    size: int
    changed: int
    altered: int
    inode: int


class Listed(NamedTuple):
    """A file of a folder; of a simple WebP that was looked at `side` is the longest one."""

    file: Path
    state: State
    side: int = 0


def listing(folder: Path) -> dict[str, Listed]:
    """Everything that is named like a picture, by folded name; nothing where there is no folder.

    Of files whose names fold to the same the first in order is taken. What is no ordinary file is
    among them, so that staff are told of it; nothing is opened.

    Raises:
        OSError: the folder cannot be read.
    """
    found: dict[str, Listed] = {}
    try:
        names = sorted(filter(is_picture_name, os.listdir(folder)))  # noqa: PTH208  names alone
    except (FileNotFoundError, NotADirectoryError):
        return found
    for name in names:
        with contextlib.suppress(OSError):  # it has just been taken away
            found.setdefault(folded(name), Listed(folder / name, _state(folder / name)))
    return found


def simple_webps(folder: Path, most: int = _SIDE) -> dict[str, Listed]:
    """Those of a listing that can be shown as they are, with no side longer than `most`: the
    program's models. Never raises."""
    try:
        listed = listing(folder)
    except OSError:
        return {}
    sides = {name: _simple_side(there.file) for name, there in listed.items()}
    return {
        name: there._replace(side=sides[name])
        for name, there in listed.items()
        if 0 < sides[name] <= most
    }


def is_same_folder(one: Path, other: Path) -> bool:
    """Whether two paths lead to one folder that is there."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _simple_side(file: Path) -> int:
    """The longest side of a simple lossy WebP, read from its first bytes; 0 of any other file.

    It has no transparency, no turning, no colour profile, no animation.
    """
    try:
        with open_regular(file) as opened:
            head = opened.read(30)
    except OSError:
        return 0
    if len(head) < 30 or head[:4] != b"RIFF" or head[8:16] != b"WEBPVP8 ":
        return 0
    width, height = (int.from_bytes(head[n : n + 2], "little") & 0x3FFF for n in (26, 28))
    return max(width, height) if min(width, height) > 0 else 0


def _state(file: Path) -> State:
    """That of what a link leads to, or of the link that leads nowhere. Raises OSError."""
    try:
        status = file.stat()
    except OSError:
        status = file.lstat()
    return State(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
