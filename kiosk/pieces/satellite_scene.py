"""Four satellites above a plan, and the places at which a visitor is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.pieces.errors import PieceError
from kiosk.pieces.trilateration import Circle, Point

SNAP = 0.3
"""So near to the true distance a circle snaps to it, in units of the plan."""
SMALLEST, LARGEST = 1.2, 12.0
"""Radii between which circles are pulled, in units of the plan: some of their rim is seen."""
PLAN = 16.0, 9.0
"""Width and height of the plan, in its units."""


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
    0.8,
)
"""The first two satellites stand so that both points they leave lie within the plan."""

_STEP = math.radians(2)


def grip(circle: Circle, aim: float, margin: float = 0.7) -> Point:
    """Where the rim of a circle is taken hold of: at the angle `aim`, in radians from the plan's
    long side, or as near to it as it is seen, `margin` units within the plan."""
    (x, y), radius = circle
    width, height = PLAN
    for turn in sorted((n * _STEP for n in range(-90, 91)), key=abs):
        at = Point(x + radius * math.cos(aim + turn), y + radius * math.sin(aim + turn))
        if margin <= at.x <= width - margin and margin <= at.y <= height - margin:
            return at
    return Point(min(width, max(0.0, x)), min(height, max(0.0, y)))
