"""What takes its time, done in threads; what comes of it is brought to the thread that draws."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

_Found = TypeVar("_Found")
_CLOSING_SECONDS = 2.0


class Errands(QObject):
    """Each in a thread of its own."""

    _brought = Signal(object, object)

    def __init__(self, whose: str, parent: QObject) -> None:
        """`whose` they are is what the log says of those that fail."""
        super().__init__(parent)
        self._whose = whose
        self._threads: set[threading.Thread] = set()
        self._closed = False
        self._brought.connect(self._deliver)

    def send(self, work: Callable[[], _Found], then: Callable[[_Found | None], None]) -> None:
        """Does `work`; calls `then` in this thread with what came of it.

        An OSError or ValueError of it goes into the log, and what came of it is None.
        """
        if not self._closed:
            thread = threading.Thread(target=self._run, args=(work, then), daemon=True)
            self._threads = {known for known in self._threads if known.is_alive()} | {thread}
            thread.start()

    def close(self) -> None:
        """Brings nothing any more; returns when all are back, or are waited for in vain."""
        self._closed = True
        for thread in self._threads:
            thread.join(_CLOSING_SECONDS)

    def _run(self, work: Callable[[], _Found], then: Callable[[_Found | None], None]) -> None:
        found: _Found | None = None
        try:
            found = work()
        except (OSError, ValueError) as error:
            if not self._closed:
                log.warning("%s: %s", self._whose, error)
        except Exception:  # or whoever waits for it would wait for ever
            log.exception("%s: a fault", self._whose)
        if not self._closed:
            self._brought.emit(then, found)

    @Slot(object, object)
    def _deliver(self, then: Callable[[object], None], found: object) -> None:
        if not self._closed:
            then(found)
