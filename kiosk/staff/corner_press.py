"""The gesture that asks for the staff screen: two fingers still in two opposite corners.

Nobody comes upon it at play: it takes both arms, nothing else on the glass, and five seconds
without a move. All lengths are in millimetres, from the upper left corner of the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

Place = tuple[float, float]
"""So far from the left side of the picture, and so far from its top."""

CORNER = 60.0
"""How wide and high a corner is: a hand finds it without a mark."""
STILL = 10.0
"""How far a finger that is held still may stray."""
HOLD_SECONDS = 5.0
TOGETHER_SECONDS = 2.0
"""The second finger comes within so long of the first."""


@dataclass(frozen=True, slots=True)
class Screen:
    """The picture's width and height, and how far up from its lower edge who sits can reach."""

    width: float
    height: float
    reach: float

    @property
    def reach_offered(self) -> bool:
        """Whether a part of it lies above the reach of those who sit."""
        return self.reach < self.height - CORNER

    def in_upper_left(self, place: Place) -> bool:
        """Whether a place lies in the upper left corner of the picture."""
        return place[0] <= CORNER and place[1] <= CORNER

    def in_reached_left(self, place: Place) -> bool:
        """Whether it lies in the upper left corner of what is reached sitting."""
        top = self.height - self.reach
        return self.reach_offered and place[0] <= CORNER and top <= place[1] <= top + CORNER

    def in_lower_right(self, place: Place) -> bool:
        """Whether it lies in the lower right corner."""
        return place[0] >= self.width - CORNER and place[1] >= self.height - CORNER


class CornerPress:
    """Follows all fingers on the screen; `clock` gives seconds that never jump.

    Whatever else touches the glass spoils it until the glass is free: a third finger, a finger
    elsewhere, a move, a lift.
    """

    def __init__(self, screen: Screen, clock: Callable[[], float]) -> None:
        self._screen = screen
        self._clock = clock
        self._came: dict[Hashable, Place] = {}
        self._first_came = 0.0
        self._held_since: float | None = None
        self._spoiled = False
        self.sitting = False
        """Whether the lower of the two left corners was held: who sits reaches no higher."""

    @property
    def holding(self) -> bool:
        """Whether two fingers are held in their corners now."""
        return self._held_since is not None

    def see(self, fingers: Mapping[Hashable, Place]) -> None:
        """Where the fingers on the screen are now, each by what tells it from the others."""
        if not fingers:
            self._came, self._held_since, self._spoiled = {}, None, False
            return
        if not self._came:
            self._first_came = self._clock()
        if self._came.keys() - fingers.keys():  # one was lifted
            self._spoil()
        for finger, place in fingers.items():
            came = self._came.setdefault(finger, place)
            if math.dist(came, place) > STILL:
                self._spoil()
        if len(fingers) > 2 or not all(map(self._in_a_corner, fingers.values())):
            self._spoil()
        if len(fingers) == 2 and not self._spoiled and self._held_since is None:
            self._begin(list(fingers.values()))

    def held(self) -> bool:
        """Whether they were held long enough; true once, then the glass must be free first."""
        if self._held_since is None or self._clock() - self._held_since < HOLD_SECONDS:
            return False
        self._spoil()
        return True

    def _begin(self, places: list[Place]) -> None:
        late = self._clock() - self._first_came > TOGETHER_SECONDS
        right = [place for place in places if self._screen.in_lower_right(place)]
        if late or len(right) != 1:
            self._spoil()
            return
        self._held_since = self._clock()
        self.sitting = any(map(self._screen.in_reached_left, places))

    def _in_a_corner(self, place: Place) -> bool:
        screen = self._screen
        return (
            screen.in_lower_right(place)
            or screen.in_upper_left(place)
            or screen.in_reached_left(place)
        )

    def _spoil(self) -> None:
        self._spoiled, self._held_since = True, None
