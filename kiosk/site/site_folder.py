"""The folder of the site: written beside, put in place in one step; nothing else is deleted."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKER = "kiosk-site.txt"
_HEAD = (
    "Written by `kiosk site`, which replaces this folder when it writes the site again: what you"
    " change here is lost.\nThese files are its own:\n"
)


class NotOursError(Exception):
    """Something stands in the place of the folder that is not to be deleted."""


class SiteFolder:
    """Takes the files of a site, by their addresses."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written: list[str] = []
        self.size = 0
        """Bytes that were written."""

    def save(self, address: str, content: bytes) -> None:
        """Writes a file. Raises OSError."""
        file = self._folder / address
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        self._written.append(address)
        self.size += len(content)

    def save_marker(self) -> None:
        """Writes which files there are, by which the folder is known as ours. Raises OSError."""
        listed = "".join(f"{address}\n" for address in sorted(self._written))
        (self._folder / MARKER).write_bytes((_HEAD + listed).encode())


@contextlib.contextmanager
def site_folder(out: Path) -> Iterator[SiteFolder]:
    """A folder to fill, which takes the place of `out` once all is written.

    Raises:
        NotOursError: `out` holds what `kiosk site` has not written.
        OSError: it cannot be written; what was there before is still whole.
    """
    out = out.resolve()
    must_be_ours(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # so it is called where a file stands in the way
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)) from None
    beside = _beside(out, "part")
    beside.mkdir()
    try:
        folder = SiteFolder(beside)
        yield folder
        folder.save_marker()
        must_be_ours(out)  # somebody may have put something there in the meantime
        _put_in_place(beside, out)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def must_be_ours(out: Path) -> None:
    """Raises NotOursError where `out` is a file, or has anything in it that is not of a site."""
    if not os.path.lexists(out):
        return
    if not out.is_dir():
        raise NotOursError(f"{out} is a file; a folder is needed, a new one will do")
    there = {file.relative_to(out).as_posix() for file in out.rglob("*") if not _is_folder(file)}
    if not there:
        return
    try:
        known = {*(out / MARKER).read_text(encoding="utf-8").splitlines(), MARKER}
    except (OSError, UnicodeDecodeError):
        raise NotOursError(
            f"{out} is not empty, and `kiosk site` has not written it; choose a new folder"
        ) from None
    if others := sorted(there - known):
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        raise NotOursError(
            f"{out} has files that `kiosk site` has not written: {others[0]}{more};"
            " move them elsewhere"
        )


def _is_folder(file: Path) -> bool:
    """A link to a folder is none: what it leads to is somebody's."""
    return file.is_dir() and not file.is_symlink()


def _put_in_place(beside: Path, out: Path) -> None:
    if not out.exists():
        beside.rename(out)
        return
    before = _beside(out, "before")
    out.rename(before)
    try:
        beside.rename(out)
    except OSError:
        before.rename(out)
        raise
    shutil.rmtree(before, ignore_errors=True)


def _beside(out: Path, what: str) -> Path:
    return out.with_name(f".{out.name}.{secrets.token_hex(4)}.{what}")
