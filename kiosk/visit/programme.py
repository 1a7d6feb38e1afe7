"""What the attract screen shows, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Place, Screen

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from kiosk.catalogue.catalogue import Catalogue

_EVERY = 5
"""So many rise until a story or a case does."""


class Programme:
    """Goes through all exhibits in a new order each round, never the same one twice in a row."""

    def __init__(self, exhibit_ids: Sequence[str], chance: random.Random) -> None:
        self._exhibit_ids = list(exhibit_ids)
        self._chance = chance
        self._round: list[str] = []
        self._last = ""

    def next(self) -> str:
        """The id of the next exhibit. Raises IndexError when there are none at all."""
        if not self._round:
            self._round = self._chance.sample(self._exhibit_ids, len(self._exhibit_ids))
            if self._round[-1] == self._last:
                self._round.reverse()
        self._last = self._round.pop()
        return self._last


class Attractions:
    """Exhibits one after another, and now and then a story or a case, never two in a row."""

    def __init__(self, catalogue: Catalogue, chance: random.Random) -> None:
        told = [Place(Screen.STORY, story.id) for story in catalogue.stories]
        told += [Place(Screen.CASE, case.id) for case in catalogue.cases]
        self._told = {f"{place.screen} {place.id}": place for place in told}
        self._exhibits = Programme(list(catalogue.index.places), chance)
        self._others = Programme(list(self._told), chance)
        self._risen = 0

    def next(self) -> Place:
        """The card that rises next. Raises IndexError when there are no exhibits at all."""
        self._risen += 1
        if self._told and self._risen % _EVERY == 0:
            return self._told[self._others.next()]
        return Place(Screen.EXHIBIT, self._exhibits.next())
