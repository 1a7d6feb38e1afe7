"""Four satellites above a plan, and the places at which a visitor is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.pieces.errors import PieceError
from kiosk.pieces.trilateration import Point

SNAP = 0.3
"""So near to the true distance a circle snaps to it, in units of the plan."""
SMALLEST, LARGEST = 1.0, 18.0
"""Radii between which circles are pulled, in units of the plan."""


@dataclass(frozen=True)
class Scene:
    """Where four satellites are, the true place in each round, and how wrong the clock is.

    All in units of a plan of 16 by 9, the clock as the distance that light goes in its error.
    Raises PieceError where a true distance lies outside what can be pulled.
    """

    satellites: tuple[Point, Point, Point, Point]
    places: tuple[Point, Point, Point]
    clock_error: float

    def __post_init__(self) -> None:
        for place in self.places:
            for satellite in self.satellites:
                if not SMALLEST + SNAP < math.dist(place, satellite) < LARGEST:
                    raise PieceError(f"no circle about {satellite} is pulled to {place}")


SCENE = Scene(
    (Point(2.0, 2.2), Point(13.6, 6.6), Point(11.5, 1.6), Point(3.0, 7.8)),
    (Point(6.0, 6.5), Point(10.0, 3.4), Point(7.8, 5.6)),
    0.5,
)
"""The first two satellites stand so that both points they leave lie within the plan."""
