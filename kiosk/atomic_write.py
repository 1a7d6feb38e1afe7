"""Files that are the old one or the new one, never half."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

_WAITS_SECONDS = (0.01, 0.03, 0.06, 0.1, 0.2, 0.3, 0.3)


@contextlib.contextmanager
def atomic_write(path: Path, like: Path | None = None) -> Iterator[BinaryIO]:
    """A file to write that takes the place of `path` in one step once everything is written.

    Nobody else may read it, unless it is to be `like` another one: those who may read and write
    that one, and, as far as this account may give files away, whose it is.

    Raises:
        OSError: it cannot be written; what was there before is still whole.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if like is not None:
            _make_like(Path(name), like.stat())
        _replace(Path(name), path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _replace(written: Path, path: Path) -> None:
    """Windows refuses as long as another program has the file open, which is seldom long."""
    for wait in _WAITS_SECONDS:
        try:
            written.replace(path)
            return
        except PermissionError:
            time.sleep(wait)
    written.replace(path)


def _make_like(file: Path, status: os.stat_result) -> None:
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(file, -1, status.st_gid)
        with contextlib.suppress(OSError):
            os.chown(file, status.st_uid, -1)
    file.chmod(status.st_mode & 0o7777)
