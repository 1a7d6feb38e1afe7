"""A hand that draws on the dark wall, over and over, until somebody else does."""

from __future__ import annotations

import math

from kiosk.pieces.facade_wall import neighbours, tiles_along

ROUND = 6.0
"""So many seconds it takes until it begins anew."""
_DRAWS, _SHINES = 3.6, 5.2
"""So many of them it draws; then it is gone; then what it drew is gone too."""
_POINTS = 40


def hand_at(seconds: float) -> tuple[float, float] | None:
    """Where the hand is, in parts of the wall, so many seconds after it began; None between."""
    part = seconds % ROUND / _DRAWS
    return _wave(part) if part <= 1 else None


def trail(seconds: float) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The tiles that it has lit by then, and those about them that are half lit."""
    now = seconds % ROUND
    if now > _SHINES:
        return (), ()
    last = round(min(1.0, now / _DRAWS) * _POINTS)
    points = [_wave(number / _POINTS) for number in range(last + 1)]
    lit = dict.fromkeys(
        tile
        for start, end in zip(points, points[1:] or points, strict=False)
        for tile in tiles_along(start, end)
    )
    half = {near for tile in lit for near in neighbours(tile)} - lit.keys()
    return tuple(lit), tuple(sorted(half))


def _wave(part: float) -> tuple[float, float]:
    """A wave from the left to the right."""
    return 0.24 + 0.52 * part, 0.5 - 0.2 * math.sin(part * 3 * math.pi)
