"""The places a visitor has been to, so that back leads where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 60


class History:
    """At least one place, the last of which is where the visitor is."""

    def __init__(self, start: Place, tell: Callable[[Place], None] | None = None) -> None:
        """`tell` is told of every place that the visitor comes to after `start`."""
        self._places = [start]
        self._tell = tell

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
        self._come()

    def go(self, place: Place) -> None:
        """On to `place`; of a very long way the oldest places are forgotten, but for the first."""
        self._places.append(place)
        del self._places[1:-_LONGEST]
        self._come()

    def replace(self, place: Place) -> None:
        """At `place` instead of here; back leads where it led before."""
        self._places[-1] = place
        self._come()

    def back(self) -> None:
        """To the place before; at the first this does nothing."""
        if len(self._places) > 1:
            self._places.pop()
            self._come()

    def return_to(self, place: Place) -> None:
        """Back to where `place` lies on the way, moved as it was; on to it where it does not."""
        here = [(past.screen, past.id) == (place.screen, place.id) for past in self._places]
        if any(here):
            del self._places[len(here) - here[::-1].index(True) :]
            self._come()
        else:
            self.go(place)

    def keep(self, is_there: Callable[[Place], bool]) -> None:
        """Forgets the places that are no longer there; the first always is."""
        first, *others = self._places
        self._places = [first, *filter(is_there, others)]
        self._come()

    def _come(self) -> None:
        if self._tell:
            self._tell(self.here)
