"""Which of several things on a screen comes next: for arrow keys, for Tab, and for scanning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

Direction = Literal["left", "right", "up", "down"]
_ASIDE = 3.0
"""A step aside counts as so many ahead: what lies straight on comes first. Lines of a screen lie
close to each other, so that to the left and right is only what is almost straight on."""


class Box(NamedTuple):
    """Where something lies on the screen, in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.width / 2, self.top + self.height / 2)


def neighbour(boxes: Sequence[Box], at: Box, direction: Direction) -> int | None:
    """The number of the box that an arrow key leads to from `at`; None where nothing lies there."""
    ranked = [
        (far, number)
        for number, box in enumerate(boxes)
        if (far := _distance(at, box, direction)) is not None
    ]
    return min(ranked)[1] if ranked else None


def in_rows(boxes: Sequence[Box], mirrored: bool = False) -> list[list[int]]:
    """The numbers of the boxes as they are read: row for row, each from its beginning.

    A box belongs to a row when its middle lies beside the row's first one. Where it is `mirrored`,
    rows begin at the right.
    """
    rows: list[list[int]] = []
    for number in sorted(range(len(boxes)), key=lambda number: boxes[number].middle[1]):
        first = boxes[rows[-1][0]] if rows else None
        if first is None or boxes[number].middle[1] > first.bottom:
            rows.append([])
        rows[-1].append(number)
    for row in rows:
        row.sort(key=lambda number: boxes[number].middle[0], reverse=mirrored)
    return rows


def _distance(at: Box, box: Box, direction: Direction) -> float | None:
    """How far a box lies in a direction; None where it does not."""
    (x, y), (other_x, other_y) = at.middle, box.middle
    beyond = {
        "left": box.left < at.left,
        "right": box.right > at.right,
        "up": box.top < at.top,
        "down": box.bottom > at.bottom,
    }
    if direction in ("left", "right"):
        ahead = (other_x - x) * (1 if direction == "right" else -1)
        gap = max(0.0, box.left - at.right, at.left - box.right)
        aside = max(0.0, box.top - at.bottom, at.top - box.bottom)
        across, cone = abs(other_y - y), 0.5
    else:
        ahead = (other_y - y) * (1 if direction == "down" else -1)
        gap = max(0.0, box.top - at.bottom, at.top - box.bottom)
        aside = max(0.0, box.left - at.right, at.left - box.right)
        across, cone = abs(other_x - x), 2.0
    if not beyond[direction] or ahead <= 1 or aside > ahead * cone:
        return None
    return gap + aside * _ASIDE + across * 0.1 + ahead * 0.05
