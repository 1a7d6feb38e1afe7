"""A monkey let loose on a kiosk: it plays, is watched, and leaves the kiosk alone in the end."""

from __future__ import annotations

import gc
import time
from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.ui_driver.monkey.events import weight
from kiosk.ui_driver.monkey.growth import MOST, allowed, growth
from kiosk.ui_driver.monkey.invariants import BrokenError
from kiosk.ui_driver.monkey.memory import resident_megabytes
from kiosk.ui_driver.monkey.record import KEPT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.app import Kiosk
    from kiosk.ui_driver.monkey.events import Event
    from kiosk.ui_driver.monkey.invariants import Invariants
    from kiosk.ui_driver.monkey.player import Player

CLOSELY_EVERY = 2000
"""So many events lie between two looks at what is painted."""
MARKS = 10
"""So often a run is measured, with the kiosk left alone before."""
ENOUGH_TO_MEASURE = 60_000
"""In fewer events most pages are not seen before the first third is over."""


@dataclass(frozen=True)
class Mark:
    """Where a run stands, with nobody there; `megabytes` is None where nothing tells."""

    events: int
    seconds: float
    megabytes: float | None
    objects: int


class Monkey:
    """Plays events on a kiosk, of which `step` says how many it has played."""

    def __init__(self, kiosk: Kiosk, player: Player, invariants: Invariants) -> None:
        self._kiosk = kiosk
        self._player = player
        self._invariants = invariants
        self.step = 0
        self.last: deque[Event] = deque(maxlen=KEPT)
        self.screens: Counter[str] = Counter()
        """How many events came upon each screen."""
        self.told_to_leave = 0
        """The number of the signal that ends it before its time."""

    def play(self, events: Iterable[Event], count: int) -> Iterator[Mark]:
        """Plays the first `count` events; a mark at each tenth of them.

        Raises:
            BrokenError: something that must hold does not.
        """
        began, marks = time.monotonic(), list[Mark]()
        close = CLOSELY_EVERY
        for event in events:
            if self.told_to_leave:
                return
            self._one(event)
            if self.step >= close:
                self._invariants.look_closely()
                close += CLOSELY_EVERY
            if self.step * MARKS >= count * (len(marks) + 1):
                marks.append(self._mark(time.monotonic() - began))
                yield marks[-1]
            if self.step >= count:
                break
        self._left_alone()
        self._invariants.look_closely()
        if count >= ENOUGH_TO_MEASURE:
            _must_not_grow(marks, allowed(count))

    def _one(self, event: Event) -> None:
        self.last.append(event)
        self.step += weight(event)
        self._player.play(event)
        self.screens[self._kiosk.controller.visit.place.screen.value] += weight(event)
        self._invariants.look()

    def _left_alone(self) -> None:
        self._player.leave_alone()
        if self._kiosk.controller.visit.under_way:
            here = self._kiosk.controller.visit.place.screen
            raise BrokenError(f"left alone it stays at {here}")
        self._player.paint()

    def _mark(self, seconds: float) -> Mark:
        self._left_alone()
        self._invariants.look_closely()
        gc.collect()
        return Mark(self.step, seconds, resident_megabytes(), self._invariants.objects())


def _must_not_grow(marks: Sequence[Mark], most: float) -> None:
    megabytes = [mark.megabytes for mark in marks if mark.megabytes is not None]
    if (grown := growth(megabytes)) > most:
        raise BrokenError(f"memory grew by {grown:.0%} after the first third of the events")
    if (grown := growth([mark.objects for mark in marks])) > MOST:
        raise BrokenError(f"objects grew by {grown:.0%} after the first third of the events")
