"""Which of the things seen in a hall can be touched and are named, so that none cover each other.

Works on what is seen at one gaze, while the gaze moves: so its shapes are plain tuples. All in
pixels, x to the right and y downwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

NAMED_FIRST = 7
"""So many have their names before others have their places: five exhibits, and two ways on."""


class Spot(NamedTuple):
    """Something seen: its middle, how far it reaches round that, and the size of its name."""

    x: float
    y: float
    extent: float
    name_width: float
    name_height: float


class Placed(NamedTuple):
    """What is touched, whether its name stands in it, and how far below its top edge."""

    box: Box
    named: bool = False
    name_top: float = 0.0


def laid_out(
    spots: Iterable[Spot], free: Box, taken: Sequence[Box], target: float, gap: float
) -> list[Placed | None]:
    """Where each of `spots` is touched and named within `free`; None where it cannot be.

    `spots` come with the most important first: the first few that are seen have their places and
    names before all others. A name stands below what it names, or where that is not free above it.
    What is touched is at least `target` in both ways, and `gap` away from others and from what is
    `taken`.
    """
    spots = list(spots)
    placed: list[Placed | None] = [None] * len(spots)
    occupied = list(taken)
    half = target / 2
    marks = [(x - half, y - half, x + half, y + half) for x, y, *_ in spots]
    seen = [number for number, mark in enumerate(marks) if _within(mark, free)]
    for few in (seen[:NAMED_FIRST], seen[NAMED_FIRST:]):
        kept = []
        for number in few:
            if not _touches(marks[number], occupied, gap):
                kept.append((number, len(occupied)))
                occupied.append(marks[number])
        for number, own in kept:
            others = occupied[:own] + occupied[own + 1 :]
            placed[number] = at = _named(spots[number], marks[number], free, others, gap)
            occupied[own] = at.box
    return placed


def _named(spot: Spot, mark: Box, free: Box, others: Sequence[Box], gap: float) -> Placed:
    """The spot with its name below or above its mark, or the mark alone where neither is free."""
    left, top, right, bottom = mark
    if spot.name_height <= 0:
        return Placed(mark)
    width = max(right - left, spot.name_width)
    away = max(bottom - spot.y, spot.extent)
    rows = (
        (top, spot.y + away + spot.name_height, spot.y + away - top),
        (spot.y - away - spot.name_height, bottom, 0.0),
    )
    # in its middle, or where that is not free to one side
    for begin in (spot.x - width / 2, left, right - width):
        # at the edge it moves inwards
        begin = max(free[0], min(free[2] - width, begin))
        for above, below, name_top in rows:
            box = (begin, above, begin + width, below)
            if _within(box, free) and not _touches(box, others, gap):
                return Placed(box, True, name_top)
    return Placed(mark)


def _within(box: Box, free: Box) -> bool:
    return box[0] >= free[0] and box[1] >= free[1] and box[2] <= free[2] and box[3] <= free[3]


def _touches(box: Box, others: Iterable[Box], gap: float) -> bool:
    left, top, right, bottom = box[0] - gap, box[1] - gap, box[2] + gap, box[3] + gap
    for other in others:
        if other[0] < right and other[2] > left and other[1] < bottom and other[3] > top:
            return True
    return False
