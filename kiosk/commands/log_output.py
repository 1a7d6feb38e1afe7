"""Where the log goes: to whoever started the program, and to a file where the settings say so."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.checked_yaml.printable import printable
from kiosk.repeat_limit import RepeatLimit

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class PrintableLine(logging.Formatter):
    """A message is one line, whatever names of files and words of content are in it."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        return printable(super().formatMessage(record))


def log_to_stderr() -> None:
    """Writes the log to stderr, from INFO on."""
    logging.basicConfig(level=logging.INFO, handlers=[_limited(logging.StreamHandler())])


def keep_log(file: Path) -> None:
    """Writes the log to a file as well, and to its four predecessors."""
    from kiosk.commands.log_file import LogFile  # few kiosks have one

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = LogFile(file)
    except OSError as error:
        log.error("the log cannot be written to %s: %s", file, error.strerror)
        return
    logging.getLogger().addHandler(_limited(handler))


def _limited(target: logging.Handler) -> RepeatLimit:
    target.setFormatter(PrintableLine(LOG_FORMAT))
    return RepeatLimit(target)
