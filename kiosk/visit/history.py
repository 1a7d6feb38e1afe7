"""The places a visitor has been to, so that back leads where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 60


class History:
    """At least one place, the last of which is where the visitor is."""

    def __init__(self, start: Place) -> None:
        self._places = [start]

    @property
    def here(self) -> Place:
        """Where the visitor is now."""
        return self._places[-1]

    @property
    def before(self) -> Place | None:
        """Where back leads; None at the first place."""
        return self._places[-2] if len(self._places) > 1 else None

    @property
    def depth(self) -> int:
        """How many places lie on the way, this one with them; fewer after a step back."""
        return len(self._places)

    def restart(self, place: Place) -> None:
        """Nothing lies behind `place`."""
        self._places = [place]

    def go(self, place: Place) -> None:
        """On to `place`; of a very long way the oldest places are forgotten, but for the first."""
        self._places.append(place)
        del self._places[1:-_LONGEST]

    def replace(self, place: Place) -> None:
        """At `place` instead of here; back leads where it led before."""
        self._places[-1] = place

    def back(self) -> None:
        """To the place before; at the first this does nothing."""
        if len(self._places) > 1:
            self._places.pop()

    def keep(self, is_there: Callable[[Place], bool]) -> None:
        """Forgets the places that are no longer there; the first always is."""
        first, *others = self._places
        self._places = [first, *filter(is_there, others)]
