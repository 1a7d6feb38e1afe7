"""Which exhibits the attract screen shows, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence


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
