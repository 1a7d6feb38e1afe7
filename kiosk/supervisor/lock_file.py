"""A file that one process at a time can hold, and that is free as soon as that process is gone."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BESIDE_THE_WORDS = 4096
"""Windows lets nobody read what is locked: this byte is, and the holder's number is not."""


class HeldError(Exception):
    """Another process holds the file; `pid` is its number, 0 where it is not told."""

    def __init__(self, pid: int) -> None:
        super().__init__(f"held by process {pid}")
        self.pid = pid


class LockFile:
    """Holds the file `path` from its making until `close`, or the end of the process.

    Raises:
        HeldError: another process holds it, and still did after `patience` seconds.
        OSError: it cannot be opened to write.
    """

    def __init__(self, path: Path, patience: float = 0.0) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        self._descriptor = os.open(path, flags, 0o600)
        try:
            self._take(patience)
        except BaseException:
            os.close(self._descriptor)
            raise
        os.truncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        with contextlib.suppress(OSError):  # held it is on a full disk too
            os.write(self._descriptor, b"%d\n" % os.getpid())

    def close(self) -> None:
        """Another process may have it now."""
        os.close(self._descriptor)

    def _take(self, patience: float) -> None:
        until = time.monotonic() + patience
        while not self._taken():
            if time.monotonic() >= until:
                raise HeldError(self._holder())
            time.sleep(0.05)

    def _taken(self) -> bool:
        with contextlib.suppress(BlockingIOError, PermissionError):
            if sys.platform == "win32":
                import msvcrt

                os.lseek(self._descriptor, _BESIDE_THE_WORDS, os.SEEK_SET)
                msvcrt.locking(self._descriptor, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False

    def _holder(self) -> int:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        written = os.read(self._descriptor, 20).strip()
        return int(written) if written.isdigit() else 0
