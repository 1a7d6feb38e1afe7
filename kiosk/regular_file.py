"""Opening what others may have put there: ordinary files only, and never so that one waits."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_AS_IT_IS = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0)


class NotRegularError(OSError):
    """A folder, a named pipe, a device or a socket stands where a file is expected."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, "is not an ordinary file", str(path))


def open_regular(path: Path) -> BinaryIO:
    """Opens an ordinary file to read; a link is followed to where it leads.

    A named pipe, which would wait for somebody to write, and a device are refused.

    Raises:
        NotRegularError: it is no ordinary file.
        OSError: it is missing or may not be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotRegularError(path)
    descriptor = os.open(path, os.O_RDONLY | _WITHOUT_WAITING | _AS_IT_IS)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # it was replaced in between
        os.close(descriptor)
        raise NotRegularError(path)
    return os.fdopen(descriptor, "rb")
