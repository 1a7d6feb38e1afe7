"""Pushes points apart until none are nearer to each other than they should be."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Point = tuple[float, float]

_STEP = 0.3
"""How much of what two points lack each of them gives in a round."""
_HOMEWARDS = 0.02
_CLOSE, _COSINE, _SINE = 0.4, math.cos(1.0), math.sin(1.0)
"""Nearer than this part of what they should keep, points go round each other."""
_WORK = 40_000
"""Points times rounds, at the most: a large collection has fewer rounds, and still an end."""


def relaxed(
    points: Sequence[Point],
    least: Sequence[float],
    confine: Callable[[int, float, float], Point],
    movable: int | None = None,
    rounds: int = 90,
) -> list[Point]:
    """The points, each `least` or more from the next one where there is room for that.

    Two points keep half of what each of them asks for. The first `movable` points move, each drawn
    a little to where it was; the others stay. `confine` brings the point of a number back to where
    it may be. The same points always come to the same places.
    """
    homes, moved = list(points), list(points)
    movable = len(moved) if movable is None else movable
    cell = max(least, default=1.0)
    for _ in range(max(3, min(rounds, _WORK // max(1, len(moved))))):
        pushes = _pushes(moved, least, cell)
        for number in range(movable):
            (x, y), (home_x, home_y), (push_x, push_y) = (
                moved[number], homes[number], pushes[number],
            )  # fmt: skip
            x += push_x + (home_x - x) * _HOMEWARDS
            y += push_y + (home_y - y) * _HOMEWARDS
            moved[number] = confine(number, x, y)
    return moved


def _pushes(points: Sequence[Point], least: Sequence[float], cell: float) -> list[Point]:
    cells: dict[tuple[int, int], list[int]] = {}
    for number, (x, y) in enumerate(points):
        cells.setdefault((int(x // cell), int(y // cell)), []).append(number)
    pushes = [(0.0, 0.0)] * len(points)
    for (column, row), here in cells.items():
        near = [
            other
            for across in (-1, 0, 1)
            for down in (-1, 0, 1)
            for other in cells.get((column + across, row + down), ())
        ]
        for number in here:
            x, y = points[number]
            push_x = push_y = 0.0
            for other in near:
                if other == number:
                    continue
                away_x, away_y = x - points[other][0], y - points[other][1]
                wanted = (least[number] + least[other]) / 2
                if abs(away_x) >= wanted or abs(away_y) >= wanted:
                    continue
                apart = math.hypot(away_x, away_y)
                if apart >= wanted:
                    continue
                if apart < 1e-6:  # in the same place: each goes another way
                    away_x, away_y, apart = math.cos(number), math.sin(number), 1.0
                if apart < wanted * _CLOSE:  # past each other, for an edge may hold both
                    away_x, away_y = (
                        away_x * _COSINE - away_y * _SINE, away_x * _SINE + away_y * _COSINE,
                    )  # fmt: skip
                push = (wanted - apart) / apart * _STEP
                push_x += away_x * push
                push_y += away_y * push
            pushes[number] = (push_x, push_y)
    return pushes
