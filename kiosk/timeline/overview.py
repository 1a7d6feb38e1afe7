"""All of time at a glance: how many exhibits each decade has on each thread."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.timeline.decades import clusters_of, decades_of
from kiosk.timeline.strip import SWING, Box, Room, Span, Strip
from kiosk.timeline.threads import swung

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.timeline.decades import Cluster, Decade
    from kiosk.timeline.moments import Moment

_COLUMN = 13
_LEAST_ROW, _MOST_ROW = 11, 17
_MOST_DOWN = 9
_RISE, _DIGITS = 1.6, 0.8
"""How far above its thread the number of a cluster stands, in units, and how high it is, in sizes
of its letters."""
_HEAD = 5.0
"""How wide the name of a decade is, in sizes of its letters."""


class Overview(NamedTuple):
    """The decades laid out; `heads` are where their names stand, `boxes` where clusters are
    touched. `named` says that each cluster names its area, for there are no threads."""

    upright: bool
    extent: float
    decades: tuple[Decade, ...]
    heads: tuple[Box, ...]
    clusters: tuple[Cluster, ...]
    boxes: tuple[Box, ...]
    threads: tuple[float, ...]
    named: bool
    rows_of_names: int
    """Above threads that run down the names of the areas stand in so many rows, by turns."""
    names: float
    """How high these are, all together."""
    quay: Box
    ends: tuple[float, ...] = ()
    """Where the threads come to the quay, from its upper left."""

    @property
    def strip(self) -> Strip:
        """Its places in time."""
        begins = [head.y if self.upright else head.x for head in (*self.heads, self.quay)]
        spans = [
            Span(decade.first, decade.last, begin, end - begin)
            for decade, (begin, end) in zip(self.decades, pairwise(begins), strict=True)
        ]
        return Strip(self.upright, self.extent, tuple(spans))


def across(moments: Sequence[Moment], opened: int, room: Room, quay: float) -> Overview:
    """Decades side by side; the quay has the right end."""
    end = room.width - quay
    column = max(room.target + room.gap, _COLUMN * room.unit, room.words * 4.4)
    decades = decades_of(moments, opened, max(2, int(end / column)))
    width = min(end / max(1, len(decades)), column * 2)
    axis = room.words * 2.0
    lane = (room.height - axis) / room.threads
    clusters = clusters_of(moments, decades)
    cell = Box(room.gap / 2, axis, width - room.gap, lane - room.gap)
    boxes = [cell.moved(width * c.decade, lane * c.thread) for c in clusters]
    heads = [Box(width * n, 0, width, axis) for n in range(len(decades))]
    threads = tuple(axis + lane * (n + 0.5) - room.gap / 2 for n in range(room.threads))
    ends = _ends(threads, end, 0.0, room)
    return Overview(
        False, room.width, decades, tuple(heads), clusters, tuple(boxes), threads, False, 0, 0.0,
        Box(end, 0, quay, room.height), ends,
    )  # fmt: skip


def down(moments: Sequence[Moment], opened: int, room: Room, name: float, quay: float) -> Overview:
    """Decades one below the other, a column a thread; `name` is how wide the widest name of an
    area is. Where names are too wide for columns, even in two rows, each cluster has its own."""
    head = room.words * _HEAD
    width = room.width - 2 * room.margin
    cell = (width - head) / room.threads
    if cell * 2 < name + 3 * room.unit or cell < room.target + room.gap:
        return _down_named(moments, opened, room, name, quay)
    decades = decades_of(moments, opened, _MOST_DOWN)
    rows_of_names = 1 if cell >= name + 3 * room.unit else 2
    names = rows_of_names * room.words * 1.7
    left = room.height - names - quay
    row = max(_LEAST_ROW * room.unit, left / max(1, len(decades)))
    # no number comes into the row above its own
    numbered = 2 * (_RISE * room.unit + _DIGITS * room.words)
    row = max(room.target + room.gap, numbered + room.gap, min(row, _MOST_ROW * room.unit))
    clusters = clusters_of(moments, decades)
    left = room.margin + head
    boxes = [
        Box(left + cell * c.thread, row * c.decade, cell - room.gap, row - room.gap)
        for c in clusters
    ]
    heads = [Box(room.margin, row * n, head, row - room.gap) for n in range(len(decades))]
    threads = tuple(left + cell * (n + 0.5) - room.gap / 2 for n in range(room.threads))
    end = row * len(decades)
    quay = max(quay, room.height - names - end)
    return Overview(
        True, end + quay, decades, tuple(heads), clusters, tuple(boxes), threads, False,
        rows_of_names, names, Box(0, end, room.width, quay), _ends(threads, end, 0.0, room),
    )  # fmt: skip


def _down_named(
    moments: Sequence[Moment], opened: int, room: Room, name: float, quay: float
) -> Overview:
    decades = decades_of(moments, opened, _MOST_DOWN)
    width = room.width - 2 * room.margin
    height = max(room.target, room.words * 2) + room.gap
    wanted = name + room.words * 3 + height
    columns = next((n for n in (3, 2) if width / n >= wanted), 1)
    cell = width / columns
    head = room.words * 2.2
    clusters = clusters_of(moments, decades)
    heads: list[Box] = []
    boxes: list[Box] = []
    y = room.gap
    for number in range(len(decades)):
        heads.append(Box(room.margin, y, width, head))
        y += head
        here = sum(c.decade == number for c in clusters)
        for place in range(here):
            row, column = divmod(place, columns)
            x = room.margin + cell * column
            boxes.append(Box(x, y + row * height, cell - room.gap, height - room.gap))
        y += height * -(-here // columns)
    last = Box(0, y + room.gap, room.width, quay)
    return Overview(
        True, last.y + quay, decades, tuple(heads), clusters, tuple(boxes), (), True, 0, 0.0, last
    )


def _ends(threads: Sequence[float], along: float, begin: float, room: Room) -> tuple[float, ...]:
    """Where threads are as they come to the quay."""
    return tuple(
        middle - begin + swung(n, along, room.unit, SWING * room.unit)
        for n, middle in enumerate(threads)
    )
