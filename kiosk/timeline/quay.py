"""The end of the canal: stories and cases lie there, each by its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.timeline.strip import Box, Moored
from kiosk.timeline.wording import lines_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.timeline.strip import Room
    from kiosk.timeline.wording import Pieces

_COLUMN = 44
_HEADING = 15
"""Letters wide is what the longest heading takes in one line."""
SIGN = 7.5
"""How much room the lantern before a title takes, in units."""


class Berths(NamedTuple):
    """The titles of stories and of cases."""

    stories: Sequence[Pieces] = ()
    cases: Sequence[Pieces] = ()

    @property
    def groups(self) -> list[tuple[int, Sequence[Pieces]]]:
        """Those that there are, each with the number of its first."""
        both = [(0, self.stories), (len(self.stories), self.cases)]
        return [(first, titles) for first, titles in both if titles]


def quay_beside(
    berths: Berths, room: Room, x: float, top: float
) -> tuple[tuple[Moored, ...], float]:
    """In columns below their headings, after what ends at `x`; and where all of it ends."""
    width = max(_COLUMN * room.unit, room.words * _HEADING)
    height = berth_height(berths, room, width)
    rows = max(1, int((room.height - top + room.gap) / (height + room.gap)))
    moored: list[Moored] = []
    x += room.margin
    for first, titles in berths.groups:
        moored.append(Moored(first, Box(x, 0, width, top), heading=True))
        for place in range(len(titles)):
            column, row = divmod(place, rows)
            box = Box(
                x + column * (width + room.gap), top + row * (height + room.gap), width, height
            )
            moored.append(Moored(first + place, box))
        x += -(-len(titles) // rows) * (width + room.gap) + room.margin / 2
    return tuple(moored), x


def quay_below(berths: Berths, room: Room, y: float) -> tuple[tuple[Moored, ...], float]:
    """One below the other, after what ends at `y`; and where all of it ends."""
    width = room.width - 2 * room.margin
    height = berth_height(berths, room, width)
    moored: list[Moored] = []
    for first, titles in berths.groups:
        heading = room.words * 3.2
        moored.append(Moored(first, Box(room.margin, y, width, heading), heading=True))
        y += heading
        for place in range(len(titles)):
            moored.append(Moored(first + place, Box(room.margin, y, width, height)))
            y += height + room.gap
    return tuple(moored), y


def berth_height(berths: Berths, room: Room, width: float) -> float:
    """As high as the longest title needs, and a finger."""
    titles = (*berths.stories, *berths.cases)
    lines = max((lines_within(t, width - SIGN * room.unit) for t in titles), default=1)
    return max(room.target, lines * room.line + room.unit)
