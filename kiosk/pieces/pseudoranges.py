"""A place, and how wrong a receiver's clock is, from what satellites tell together.

A receiver knows when a signal has left, and not quite when it came: its clock is a cheap one. A
clock that is late makes all distances too long, by the same length: they are called pseudoranges.
In the plane that is three things unknown, so three satellites leave no check, and often two
answers; the fourth leaves one. In space it is four things, and four satellites are the fewest.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.trilateration import GeometryError, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

LIGHT_SPEED = 299_792_458.0
"""In metres a second: a clock that is wrong by a millionth of a second is so by 300 m."""

_ITERATIONS = 50
_CLOSE = 1e-12
"""Below such a part of the size of the whole a step is none."""


class Fix(NamedTuple):
    """Where a receiver is, by how much all its distances were too long, and what is left over.

    All in units of the plan: the clock is late by `clock_error` over the speed of light. `residual`
    is the largest difference between what was told and what follows from the fix.
    """

    place: Point
    clock_error: float
    residual: float


def pseudoranges(
    satellites: Sequence[Point], place: Point, clock_error: float
) -> tuple[float, ...]:
    """What a receiver at a place measures to each satellite, in units of the plan."""
    return tuple(math.dist(place, satellite) + clock_error for satellite in satellites)


def solved(satellites: Sequence[Point], ranges: Sequence[float]) -> Fix:
    """The fix that fits pseudoranges to four satellites or more best.

    The Gauss-Newton method, as receivers use it: E. D. Kaplan and C. J. Hegarty, "Understanding
    GPS/GNSS", chapter 2. Raises GeometryError for fewer than four, for satellites that lie so that
    it does not end, and where not each has one range.
    """
    if len(satellites) < 4 or len(satellites) != len(ranges):
        raise GeometryError(f"{len(ranges)} ranges to {len(satellites)} satellites tell no fix")
    size = max(math.dist(satellites[0], satellite) for satellite in satellites)
    x, y, error = _beginning(satellites, ranges, size)
    for _ in range(_ITERATIONS):
        rows, rest = [], []
        for satellite, told in zip(satellites, ranges, strict=True):
            far = math.dist((x, y), satellite) or _CLOSE * size
            rows.append(((x - satellite.x) / far, (y - satellite.y) / far, 1.0))
            rest.append(told - far - error)
        step = _least_squares(rows, rest)
        x, y, error = x + step[0], y + step[1], error + step[2]
        if max(map(abs, step)) <= _CLOSE * size:
            place = Point(x, y)
            follows = pseudoranges(satellites, place, error)
            left = max(abs(a - b) for a, b in zip(follows, ranges, strict=True))
            return Fix(place, error, left)
    raise GeometryError("no fix is found from these satellites")


def _beginning(
    satellites: Sequence[Point], ranges: Sequence[float], size: float
) -> tuple[float, float, float]:
    """Near the fix already: from amid the satellites one far outside is not always found.

    The differences of the squares of two ranges are linear in place and clock, and of few
    measurements they bring the fix at once; of many that differ they only come near it.
    """
    (x, y), told = satellites[0], ranges[0]
    rows, rest = [], []
    for satellite, other in zip(satellites[1:], ranges[1:], strict=True):
        a, b, late = satellite.x - x, satellite.y - y, told - other
        rows.append((a / size, b / size, late / size))
        rest.append((told**2 - other**2 + a**2 + b**2) / 2 / size)
    try:
        across, down, error = _least_squares(rows, rest)
    except GeometryError:  # as amid a square of them, all as far away: that is where to begin
        number = len(satellites)
        return sum(s.x for s in satellites) / number, sum(s.y for s in satellites) / number, 0.0
    return x + across, y + down, error


def _least_squares(
    rows: Sequence[tuple[float, float, float]], rest: Sequence[float]
) -> tuple[float, float, float]:
    """The three numbers that make the rows fit what is told best, by the normal equations."""
    a = [[sum(row[i] * row[j] for row in rows) for j in range(3)] for i in range(3)]
    b = [sum(row[i] * told for row, told in zip(rows, rest, strict=True)) for i in range(3)]
    whole = _determinant(a)
    if abs(whole) < 1e-12:  # of rows whose numbers are all about 1
        raise GeometryError("the satellites lie so that no fix follows from them")
    x, y, z = (
        _determinant([[b[i] if j == k else a[i][j] for j in range(3)] for i in range(3)]) / whole
        for k in range(3)
    )
    return x, y, z


def _determinant(m: Sequence[Sequence[float]]) -> float:
    (a, b, c), (d, e, f), (g, h, i) = m
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
