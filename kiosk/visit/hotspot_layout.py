"""Which of the things seen in a hall can be touched and are named, so that none cover each other.

Works on what is seen at one gaze, while the gaze moves: so its shapes are plain tuples. All in
pixels, x to the right and y downwards.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

NAMED_FIRST = 5
"""So many exhibits have their names, as all ways on do, before others have their places."""

_BESIDE, _BELOW, _ABOVE = 3, 6, 5
"""How far from its mark a name may stand: to either side, below and above, as steps."""
_STEPS = sorted(
    product(range(-_BESIDE, _BESIDE + 1), range(-_ABOVE, _BELOW + 1)),
    key=lambda step: (step[0] ** 2 + step[1] ** 2 + (step[1] < 0), step),
)
_RING = 0.25
"""How far the ring of a mark reaches round its middle, of a target: a name stands beside the rings
of those that are named, where there is room."""
_ACROSS, _ALONG = 0.35, 0.5
"""What a step is: of the width of a name to a side, of a target up or down."""


class Spot(NamedTuple):
    """Something seen: its middle, how far it reaches round that, the size of its name, and what
    was `chosen` for it at the gaze before, so that names do not jump; below 0 if nothing was."""

    x: float
    y: float
    extent: float
    name_width: float
    name_height: float
    chosen: float = -1


class Placed(NamedTuple):
    """What is touched, whether its name stands in it, and how far below its top edge.

    What is `apart` is touched at its name alone, away from its mark. `chosen` is for the next gaze.
    """

    box: Box
    named: bool = False
    name_top: float = 0.0
    apart: bool = False
    chosen: int = -1


def laid_out(
    spots: Iterable[Spot], ways: int, free: Box, taken: Sequence[Box], target: float, gap: float
) -> list[Placed | None]:
    """Where each of `spots` is touched and named within `free`; None where it cannot be.

    `spots` come with the most important first: so many `ways` on, then exhibits. The ways and the
    first few exhibits that are seen have their places and names before all others. A name stands
    below what it names, or above it; of those few, where neither is free, as near as there is room.
    What is touched is at least `target` in both ways, and `gap` away from others and from what is
    `taken`.
    """
    layout = _Layout(list(spots), free, taken, target, gap)
    half = target / 2
    seen = [
        number
        for number, spot in enumerate(layout.spots)
        if free[0] + half <= spot.x <= free[2] - half
    ]
    few = NAMED_FIRST + sum(number < ways for number in seen)
    first, others = seen[:few], seen[few:]
    layout.keep_clear(first)
    layout.reserve(first)
    layout.name(first)
    layout.name_apart(first)
    layout.reserve(others)
    layout.name(others)
    return layout.placed


class _Layout:
    """What is placed already: each number of a spot at most once in `occupied`."""

    def __init__(
        self, spots: list[Spot], free: Box, taken: Sequence[Box], target: float, gap: float
    ) -> None:
        self.spots, self._free, self._taken = spots, free, taken
        self._target, self._gap = target, gap
        half = target / 2
        self._marks = [(x - half, y - half, x + half, y + half) for x, y, *_ in spots]
        self.placed: list[Placed | None] = [None] * len(spots)
        self._occupied: dict[int, Box] = {}
        self._rings: dict[int, Box] = {}

    def keep_clear(self, numbers: Sequence[int]) -> None:
        """The rings of these, from names that have room elsewhere."""
        # less the gap, which names keep from all else
        reach = self._target * _RING - self._gap
        for number in numbers:
            x, y, *_ = self.spots[number]
            self._rings[number] = (x - reach, y - reach, x + reach, y + reach)

    def reserve(self, numbers: Sequence[int]) -> None:
        """The place of each mark, where none stands there already."""
        for number in numbers:
            mark = self._marks[number]
            if _within(mark, self._free) and not _touches(mark, self._others(number), self._gap):
                self._occupied[number] = mark

    def name(self, numbers: Sequence[int]) -> None:
        """Those whose marks have a place, with their names where these are free."""
        for number in numbers:
            if number in self._occupied:
                at = self._named(number, list(self._rings.values()))
                self._put(number, at or Placed(self._marks[number]))

    def name_apart(self, numbers: Sequence[int]) -> None:
        """Those that have no name yet, away from their marks, or else over their own ring."""
        for number in numbers:
            at = self.placed[number]
            if at is None or not at.named:
                theirs = [ring for n, ring in self._rings.items() if n != number]
                at = self._apart(number, [*theirs, self._rings[number]])
                at = at or self._apart(number, theirs)
                if at:
                    self._put(number, at)

    def _named(self, number: int, rings: Sequence[Box]) -> Placed | None:
        spot, mark, others = self.spots[number], self._marks[number], self._others(number)
        return _named(spot, mark, self._free, others, rings, self._gap)

    def _apart(self, number: int, rings: Sequence[Box]) -> Placed | None:
        others = [*self._others(number), *rings]
        return _apart(self.spots[number], self._free, others, self._target, self._gap)

    def _put(self, number: int, at: Placed) -> None:
        self.placed[number] = at
        self._occupied[number] = at.box

    def _others(self, number: int) -> list[Box]:
        return [*self._taken, *(box for n, box in self._occupied.items() if n != number)]


def _named(
    spot: Spot, mark: Box, free: Box, others: Sequence[Box], rings: Sequence[Box], gap: float
) -> Placed | None:
    """The spot with its name below or above its mark; None where neither is free, or on a ring."""
    if spot.name_height <= 0:
        return None
    boxes = list(_beside(spot, mark, free))
    for number in _order(spot.chosen, len(boxes)):
        box, name_top = boxes[number]
        if _within(box, free) and not _touches(box, others, gap):
            top = box[1] + name_top
            written = (box[0], top, box[2], top + spot.name_height)
            if not _touches(written, rings, gap):
                return Placed(box, True, name_top, chosen=number)
    return None


def _beside(spot: Spot, mark: Box, free: Box) -> Iterator[tuple[Box, float]]:
    """Where a name may stand with its mark, the best first, and how far below the top."""
    left, top, right, bottom = mark
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
            yield (begin, above, begin + width, below), name_top


def _apart(
    spot: Spot, free: Box, others: Sequence[Box], target: float, gap: float
) -> Placed | None:
    """The name alone, as near to what it names as it is free; None where it is nowhere."""
    if spot.name_height <= 0:
        return None
    width, height = max(target, spot.name_width), max(target, spot.name_height)
    name_top = (height - spot.name_height) / 2
    below = spot.y + max(target / 2, spot.extent) - name_top
    for number in _order(spot.chosen - len(_STEPS), len(_STEPS)):
        across, along = _STEPS[number]
        left = spot.x - width / 2 + across * _ACROSS * width
        left = max(free[0], min(free[2] - width, left))
        top = below + along * _ALONG * target
        box = (left, top, left + width, top + height)
        if _within(box, free) and not _touches(box, others, gap):
            return Placed(box, True, name_top, apart=True, chosen=len(_STEPS) + number)
    return None


def _order(chosen: float, count: int) -> Iterable[int]:
    """What is tried: what was chosen before, then the others."""
    if not 0 <= chosen < count:
        return range(count)
    return (int(chosen), *range(count))


def _within(box: Box, free: Box) -> bool:
    return box[0] >= free[0] and box[1] >= free[1] and box[2] <= free[2] and box[3] <= free[3]


def _touches(box: Box, others: Iterable[Box], gap: float) -> bool:
    left, top, right, bottom = box[0] - gap, box[1] - gap, box[2] + gap, box[3] + gap
    for other in others:
        if other[0] < right and other[2] > left and other[1] < bottom and other[3] > top:
            return True
    return False
