"""When a kiosk that runs well is to be started anew all the same. Decisions only."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NEVER = "never"
_WINDOW_MINUTES = 120
_DAY_SECONDS = 20 * 3600.0
_HOUR_SECONDS = 3600.0


class RestartPlan:
    """Made as the kiosk starts.

    `clock` gives seconds that never jump, `now` the local time as the machine has it, `memory` the
    bytes that the kiosk holds. `at` is a time of day, HH:MM or never, `limit` in megabytes.

    Whoever changes the clock, or summer time, makes nothing happen twice: a kiosk has to have run
    for most of a day by `clock` before `at` means it, and for an hour before its memory does, so
    that a limit too low for it costs a moment an hour.
    """

    def __init__(
        self,
        at: str,
        limit: int,
        clock: Callable[[], float],
        now: Callable[[], dt.datetime],
        memory: Callable[[], int],
    ) -> None:
        hour, _, minute = at.partition(":")
        self._at = None if at == NEVER else int(hour) * 60 + int(minute)
        self._limit = limit * 1_000_000
        self._clock, self._now, self._memory = clock, now, memory
        self._begun = clock()

    def due(self) -> str:
        """Why the kiosk is to be started anew as soon as nobody is there; empty while it is not.

        The time of day holds for two hours: who is there all the time has it put off until the
        next night.
        """
        ran = self._clock() - self._begun
        if ran >= _DAY_SECONDS and self._is_time():
            return "it is the time of day for it"
        if ran >= _HOUR_SECONDS and (held := self._memory()) > self._limit:
            return f"it holds {held / 1e6:.0f} MB of memory, more than memory_limit"
        return ""

    def _is_time(self) -> bool:
        if self._at is None:
            return False
        now = self._now()
        return (now.hour * 60 + now.minute - self._at) % (24 * 60) < _WINDOW_MINUTES
