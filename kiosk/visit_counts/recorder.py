"""Counts in memory, and writes them down every few seconds in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.visit_counts.kinds import Count, Kind, Resolution, period_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.visit_counts.counts_file import CountsFile

log = logging.getLogger(__name__)

KEPT_DAYS = 400
EVERY_SECONDS = 5.0
"""A power cut loses what was counted since, and the transaction under way: less than ten."""
_AFTER_SECONDS = 2.0
"""A start has other things to do."""
_CLOSING_SECONDS = 3.0
_PATIENCE = 12
"""So many times longer a disk that cannot be written is left alone."""
_MOST_PENDING = 50_000
"""So many different counts wait for a disk that cannot be written; further ones are lost."""


class VisitCounts:
    """The counters of this kiosk. `add` and `today` never wait for the disk.

    Where the file cannot be written the log says so once, the counts wait, and the kiosk goes on.
    """

    def __init__(
        self,
        folder: Path,
        kept_days: int = KEPT_DAYS,
        *,
        clock: Callable[[], datetime] = datetime.now,
        every: float = EVERY_SECONDS,
        after: float = _AFTER_SECONDS,
    ) -> None:
        """`clock` tells the museum's time; the file in `folder` is opened `after` seconds."""
        self._folder, self._kept_days = folder, kept_days
        self._clock, self._every, self._after = clock, every, after
        self._lock = threading.Lock()
        self._pending: Counter[Count] = Counter()
        self._day, self._visits = self._today(), 0
        self._file: CountsFile | None = None
        self._made_room = ""
        self._trouble = ""
        self._taken_up = False
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._write_on, name="visit counts", daemon=True)
        self._thread.start()

    def add(self, kind: Kind, name: str = "", number: int = 1) -> None:
        """Counts `number` more of a kind, now."""
        now = self._clock()
        count = Count(period_of(now, kind.resolution), kind, name)
        with self._lock:
            if count in self._pending or len(self._pending) < _MOST_PENDING:
                self._pending[count] += number
            if kind is Kind.BEGUN:
                self._turn_to(period_of(now, Resolution.DAY))
                self._visits += number

    def today(self) -> int:
        """How many visits have begun today; those of before a restart too, once the file is read,
        some two seconds after the start."""
        with self._lock:
            self._turn_to(self._today())
            return self._visits

    def close(self) -> None:
        """Writes what is left, and counts no more; a disk that hangs is not waited for long."""
        self._closing.set()
        self._thread.join(_CLOSING_SECONDS)
        if self._thread.is_alive():
            log.warning("the last visit counts may be lost: the disk does not answer")

    def _today(self) -> str:
        return period_of(self._clock(), Resolution.DAY)

    def _turn_to(self, day: str) -> None:
        if day != self._day:
            self._day, self._visits = day, 0

    def _write_on(self) -> None:
        wait = self._after
        while not self._closing.wait(wait):
            self._flush()
            wait = self._every * (_PATIENCE if self._trouble else 1)
        if self._pending:
            self._flush()
        self._let_go()

    def _flush(self) -> None:
        """Opens the file where it is not open, and writes what is pending."""
        try:
            import sqlite3  # not at a start
        except ImportError as error:  # a Python that was built without it
            self._say(f"{error}")
            return
        from kiosk.visit_counts.counts_file import (
            FILE_NAME,
            NewerCountsError,
            is_damage,
            set_aside,
        )

        path = self._folder / FILE_NAME
        try:
            self._write(path)
        except NewerCountsError as error:
            self._say(f"{path} was written by a newer program, {error}")
        except sqlite3.Error as error:
            self._let_go()
            if not is_damage(error):
                self._say(f"{path} cannot be written, {error}")
                return
            try:
                log.warning("visit counts begin anew: %s is damaged, now %s", path, set_aside(path))
                self._write(path)
            except (OSError, sqlite3.Error) as further:
                self._let_go()
                self._say(f"{path} is damaged and in the way, {further}")

    def _write(self, path: Path) -> None:
        from kiosk.visit_counts.counts_file import CountsFile

        today = self._today()
        file = self._file = self._file or CountsFile(path, self._kept_days)
        if not self._taken_up:
            before = file.visits_on(today)
            with self._lock:
                self._visits += before if self._day == today else 0
            self._taken_up = True
        with self._lock:
            pending, self._pending = self._pending, Counter()
        try:
            if pending:
                file.add(pending)
        except BaseException:
            with self._lock:
                self._pending += pending
            raise
        if self._made_room != today:
            file.make_room()
            self._made_room = today
        if self._trouble:
            log.info("visit counts are kept again")
            self._trouble = ""

    def _say(self, trouble: str) -> None:
        if trouble != self._trouble:
            log.warning("visit counts wait: %s", trouble)
            self._trouble = trouble

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
