"""What was dealt with already, so that a start need not read again what has not changed."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from kiosk.content_store.digest import digest_of
from kiosk.content_store.small_record import read_record, write_record

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content_store.store import Kept


class Seen:
    """The record `{"text": mark, "media": mark}` in a file; it may be used by several threads.

    A mark changes with the state of staff's files, with the content shown and with the program.
    """

    def __init__(self, record: Path) -> None:
        self._file = record
        self._lock = threading.Lock()

    def has(self, kind: str, state: object, kept: Kept | None) -> bool:
        """Whether that state was dealt with, and `kept` is what came of it."""
        with self._lock:
            return kept is not None and read_record(self._file).get(kind) == _mark(state, kept)

    def note(self, kind: str, state: object, kept: Kept) -> None:
        """That state was dealt with; where it cannot be kept the next start does so again."""
        with self._lock, contextlib.suppress(OSError):
            write_record(self._file, {**read_record(self._file), kind: _mark(state, kept)})


def _mark(state: object, kept: Kept) -> str:
    return digest_of(repr((state, kept.digest)).encode()).hex()
