"""What was dealt with already, so that a start need not read again what has not changed."""

from __future__ import annotations

import contextlib
import json
import threading
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.content_store.digest import digest_of
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content_store.store import Kept

_MOST_BYTES = 4096


class Seen:
    """The record `{"text": mark, "media": mark}` in a file; it may be used by several threads.

    A mark changes with the state of staff's files, with the content shown and with the program.
    """

    def __init__(self, record: Path) -> None:
        self._file = record
        self._lock = threading.Lock()
        self._marks: dict[str, str] | None = None

    def has(self, kind: str, state: object, kept: Kept | None) -> bool:
        """Whether that state was dealt with, and `kept` is what came of it."""
        with self._lock:
            return kept is not None and self._known().get(kind) == _mark(state, kept)

    def note(self, kind: str, state: object, kept: Kept) -> None:
        """That state was dealt with; where it cannot be kept the next start does so again."""
        with self._lock, contextlib.suppress(OSError):
            self._known()[kind] = _mark(state, kept)
            with atomic_write(self._file) as file:
                file.write(json.dumps(self._known()).encode())

    def _known(self) -> dict[str, str]:
        if self._marks is None:
            self._marks = {}
            with contextlib.suppress(OSError, ValueError), open_regular(self._file) as file:
                read = json.loads(file.read(_MOST_BYTES))
                self._marks = read if isinstance(read, dict) else {}
        return self._marks


def _mark(state: object, kept: Kept) -> str:
    return digest_of(repr((state, kept.digest)).encode()).hex()
