"""Five wrong PINs, and none is taken for five minutes; over restarts too.

**By which clock.** By the time since the machine was switched on, and by nothing else. The time of
day is not asked: it may be set forward, and a clock whose battery is dead begins at every start in
some other year. What is kept is the time since switching on at which the lock fell. `now - then` is
what has passed where the machine was on all the while. Where it was switched off in between, `now`
itself has passed at least, and is more than `now - then`: so the lock never opens early. And it
never lasts longer than five minutes from when the kiosk first looks, for a time that lies ahead is
of an earlier run of the machine and counts from this one's beginning. Who pulls the plug waits five
minutes from when it is back.

**What is kept** is counted before a PIN is tried, so that pulling the plug in the middle of it wins
nothing. A record that is there and damaged locks from now on: five minutes are little for staff. A
record that is not there is a new machine's; whoever can delete files of the kiosk's account needs
no PIN any more. Where nothing can be written it is counted in memory, until the next restart.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from typing import TYPE_CHECKING, TypeGuard

from kiosk.content_store.small_record import read_record, write_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

MOST_WRONG = 5
LOCK_SECONDS = 300.0


def since_switched_on() -> float:
    """Seconds for which the machine has been on, those in which it slept too; nobody can set it."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()  # on Windows that is the same


class PinLock:
    """The record `{"wrong": n, "locked": seconds since switching on}` in a file.

    `look` and `try_pin` read and write it, and are for another thread than the one that draws;
    what is asked besides is in memory.
    """

    def __init__(self, record: Path, clock: Callable[[], float] = since_switched_on) -> None:
        self._file = record
        self._clock = clock
        self._one_by_one = threading.RLock()
        self._looked = False
        self._wrong = 0
        self._locked_at: float | None = None

    @property
    def seconds_left(self) -> int:
        """Whole seconds, counted up, until a PIN is taken again; 0 where one is taken now."""
        if self._locked_at is None:
            return 0
        return max(0, math.ceil(LOCK_SECONDS - (self._clock() - self._locked_at)))

    @property
    def tries_left(self) -> int:
        """How many wrong ones more until it locks."""
        return MOST_WRONG - self._wrong

    def look(self) -> None:
        """Takes up what was kept by an earlier run."""
        with self._one_by_one:
            if not self._looked:
                self._take_up()

    def try_pin(self, fits: Callable[[], bool]) -> bool:
        """Whether the PIN fits, which `fits` finds out; nothing is tried while it is locked."""
        with self._one_by_one:
            self.look()
            return self._try(fits)

    def _take_up(self) -> None:
        self._looked = True
        now, record = self._clock(), read_record(self._file)
        wrong, locked = record.get("wrong"), record.get("locked")
        if _is_count(wrong) and (locked is None or _is_time(locked)):
            self._wrong, self._locked_at = wrong, locked
        elif self._file.exists():
            log.warning("staff screen: %s is damaged; no PIN is taken for a while", self._file)
            self._lock(now)
        if self._locked_at is not None and self._locked_at > now:
            self._locked_at = 0.0
            self._keep()

    def _try(self, fits: Callable[[], bool]) -> bool:
        if self.seconds_left:
            return False
        if self._locked_at is not None:
            self._wrong, self._locked_at = 0, None
        self._wrong += 1
        if self._wrong >= MOST_WRONG:
            self._lock(self._clock())
        else:
            self._keep()
        if fits():
            self._wrong, self._locked_at = 0, None
            self._keep()
            log.info("staff screen: opened with the PIN")
            return True
        log.info("staff screen: a wrong PIN, %d of %d", self._wrong, MOST_WRONG)
        if self._locked_at is not None:
            log.warning("staff screen: no PIN is taken for %d minutes", LOCK_SECONDS // 60)
        return False

    def _lock(self, now: float) -> None:
        self._wrong, self._locked_at = MOST_WRONG, now
        self._keep()

    def _keep(self) -> None:
        try:
            write_record(self._file, {"wrong": self._wrong, "locked": self._locked_at})
        except OSError as error:
            log.warning("staff screen: wrong PINs cannot be counted over a restart: %s", error)


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_WRONG


def _is_time(value: object) -> TypeGuard[float]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 <= value < math.inf
