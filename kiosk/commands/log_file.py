"""The log in a file, on a disk that may be full."""

from __future__ import annotations

import contextlib
import logging
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_MOST_BYTES, _PREDECESSORS = 2_000_000, 4


class LogFile(RotatingFileHandler):
    """A file and its four predecessors, ten megabytes in all.

    While it cannot be written its lines are lost; that is said once, where else the log goes.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=_MOST_BYTES, backupCount=_PREDECESSORS, encoding="utf-8")
        self._is_written = True
        self._told = False

    def emit(self, record: logging.LogRecord) -> None:
        self._is_written = True
        super().emit(record)
        if self._is_written:
            self._told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)
            return
        self._is_written = False
        self._drop()
        if not self._told:
            self._told = True  # before it is said, for what is said comes here too
            log.error("the log cannot be written to %s: %s", self.baseFilename, error.strerror)

    def close(self) -> None:
        self._drop()
        super().close()

    def _drop(self) -> None:
        """Shuts the file, with what it could not take; the next line opens it again."""
        stream, self.stream = self.stream, None
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
