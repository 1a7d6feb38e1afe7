"""Whether the screen is dark: by the hours, or because staff want it so."""

from __future__ import annotations

import datetime as dt
import logging
import time
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from kiosk.opening_hours.hours import Hours, is_within
from kiosk.opening_hours.wall_clock import WallClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.opening_hours.span import Span

log = logging.getLogger(__name__)

_LIT_SECONDS = 600.0
"""How long the museum stands open after hours for staff who have not begun a visit."""


class _Wish(Enum):
    NONE = auto()
    DARK = auto()
    LIT = auto()


@dataclass
class Darkness:
    """Looked at now and then, and whenever a visit ends; a visit is never cut.

    `steady` gives seconds that never jump; `clock` may be put forward and back as it likes.
    """

    hours: Hours = field(default_factory=Hours)
    quiet_hours: tuple[Span, ...] = ()
    clock: WallClock = field(default_factory=WallClock)
    steady: Callable[[], float] = time.monotonic
    dark: bool = field(default=False, init=False)
    """Whether nothing of the museum is to be seen."""
    quiet: bool = field(default=False, init=False)
    """Whether what is read aloud is to be low."""
    _wish: _Wish = field(default=_Wish.NONE, init=False)
    _lit_until: float = field(default=0.0, init=False)
    _visited: bool = field(default=False, init=False)
    _told: bool = field(default=False, init=False)

    def look(self, *, under_way: bool) -> None:
        """Sees what time it is; `under_way` says whether somebody visits the museum now."""
        now = self._now()
        closed = now is not None and not self.hours.is_open(now)
        self.quiet = now is not None and is_within(self.quiet_hours, now)
        if self._wish is _Wish.LIT:
            self._visited = self._visited or under_way
            over = self._visited or self.steady() >= self._lit_until
            if not closed or (over and not under_way):
                self._wish = _Wish.NONE
        by_hours = closed and not under_way and self._wish is not _Wish.LIT
        self.dark = self._wish is _Wish.DARK or by_hours

    def darken(self) -> None:
        """Staff want the screen dark, until it is touched."""
        self._wish = _Wish.DARK

    def lighten(self) -> None:
        """Staff want to see the museum, whatever the hours are: for one visit, or ten minutes."""
        self._wish = _Wish.LIT
        self._lit_until = self.steady() + _LIT_SECONDS
        self._visited = False

    def touched(self) -> None:
        """Somebody touches the dark screen: what staff had wished is over."""
        if self._wish is _Wish.DARK:
            self._wish = _Wish.NONE

    def opens(self) -> tuple[dt.datetime, dt.datetime] | None:
        """What time it is, and when the museum opens again; None where nobody can say."""
        now = self._now()
        if now is None or self.hours.is_open(now):
            return None
        opens = self.hours.opens_after(now)
        return None if opens is None else (now, opens)

    def _now(self) -> dt.datetime | None:
        if self.hours.always_open and not self.quiet_hours:
            return None
        now = self.clock.local()
        if now is None and not self._told:
            self._told = True
            log.error("the clock cannot be right: the museum stands open until it is set")
        return now
