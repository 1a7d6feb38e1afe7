"""The cards that a visitor has really seen, and not just passed by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import PIECES, Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable

_LEAST_SECONDS = 3.0
"""Who stays a shorter time has passed by."""
_CARDS = {
    Screen.EXHIBIT: Screen.EXHIBIT,
    Screen.CLOSER: Screen.EXHIBIT,
    **dict.fromkeys(PIECES.values(), Screen.EXHIBIT),
    Screen.STORY: Screen.STORY,
    Screen.CASE: Screen.CASE,
    Screen.FILM: Screen.FILM,
}


class SeenCards:
    """Told of every place a visitor comes to; `clock` gives seconds that never jump."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen: set[Place] = set()
        self._here: Place | None = None
        self._since = 0.0

    def come(self, place: Place) -> None:
        """The visitor is at `place` now."""
        card = Place(_CARDS[place.screen], place.id) if place.screen in _CARDS else None
        if card == self._here:
            return
        if self._here and self._clock() - self._since >= _LEAST_SECONDS:
            self._seen.add(self._here)
        self._here, self._since = card, self._clock()

    def has(self, card: Place) -> bool:
        """Whether a card that the visitor has left was seen."""
        return card in self._seen
