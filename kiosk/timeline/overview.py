"""All of time at a glance: how many exhibits each decade has on each thread."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.timeline.strip import Box, Room, Span, Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.timeline.moments import Moment

_COLUMN = 13
_ROW = 15
_MOST_DOWN = 9


class Decade(NamedTuple):
    """Some years: a decade, or all before one (`since` the first year), or from a year on."""

    first: int
    last: int
    whole: bool


class Cluster(NamedTuple):
    """What a decade has on a thread: how many, the number of the first, where it is touched."""

    decade: int
    thread: int
    size: int
    number: int
    box: Box


class Overview(NamedTuple):
    """The decades laid out; `heads` are their names, `named` says that clusters name their area."""

    upright: bool
    extent: float
    decades: tuple[Decade, ...]
    heads: tuple[Box, ...]
    clusters: tuple[Cluster, ...]
    threads: tuple[float, ...]
    named: bool
    quay: Box

    @property
    def strip(self) -> Strip:
        """Its places in time."""
        if not self.upright:
            return Strip(False, self.extent)
        ends = [*(head.y for head in self.heads[1:]), self.quay.y]
        spans = [
            Span(decade.first, decade.last, head.y, end - head.y)
            for decade, head, end in zip(self.decades, self.heads, ends, strict=False)
        ]
        return Strip(True, self.extent, tuple(spans))


def decades_of(moments: Sequence[Moment], opened: int, most: int) -> tuple[Decade, ...]:
    """At most so many: the latest from the year the museum opened, the earliest takes all before.

    Decades without exhibits are there too, as far as there is room.
    """
    if not moments:
        return ()
    first, last = moments[0].year, moments[-1].year
    ends = [last] if last < opened else [opened - 1, last]
    starts = [opened] if last >= opened else []
    year = min(ends[0], last)
    while year >= first and len(starts) < most - 1:
        starts.insert(0, year // 10 * 10)
        year = starts[0] - 1
        if not any(moment.year <= year for moment in moments):
            break
    # what is before is gathered in one, and so are empty decades next to it
    begins = [m.year for m in moments if m.year < starts[0]] if starts else [first]
    if begins:
        while starts and len(starts) > 1 and not _any(moments, starts[0], starts[1] - 1):
            starts.pop(0)
        starts.insert(0, begins[0])
    bounds = [*starts, last + 1]
    return tuple(
        Decade(start, end - 1, start % 10 == 0 and end == start + 10)
        for start, end in pairwise(bounds)
    )


def across(
    moments: Sequence[Moment], opened: int, room: Room, gutter: float, quay: float
) -> Overview:
    """Decades side by side, after the names of the areas; the quay has the right end."""
    begin, end = gutter, room.width - quay
    column = max(room.target + room.gap, _COLUMN * room.unit, room.words * 4.2)
    most = max(2, int((end - begin) / column))
    decades = decades_of(moments, opened, most)
    width = min((end - begin) / max(1, len(decades)), column * 1.5)
    axis = room.words * 2.0
    lane = (room.height - axis) / room.threads
    heads = tuple(Box(begin + width * n, 0, width, axis) for n in range(len(decades)))
    threads = tuple(axis + lane * (n + 0.5) for n in range(room.threads))
    clusters = _clusters(moments, decades)
    boxes = [
        c._replace(box=Box(begin + width * c.decade + room.gap / 2, axis + lane * c.thread,
                           width - room.gap, lane - room.gap))
        for c in clusters
    ]  # fmt: skip
    place = Box(end, 0, quay, room.height)
    return Overview(False, room.height, decades, heads, tuple(boxes), threads, False, place)


def down(moments: Sequence[Moment], opened: int, room: Room, name: float, quay: float) -> Overview:
    """Decades one below the other; `name` is how wide the widest name of an area is.

    Six clusters beside each other where their names have room above them; else fewer, each with
    its name.
    """
    decades = decades_of(moments, opened, _MOST_DOWN)
    width = room.width - 2 * room.margin
    columns = next((n for n in (room.threads, 3, 2) if width / n >= name + 2 * room.unit), 1)
    named = columns < room.threads
    cell = width / columns
    head = room.words * 1.9
    height = max(room.target, _ROW * room.unit if not named else room.words * 2.2) + room.gap
    clusters = _clusters(moments, decades)
    heads: list[Box] = []
    boxes: list[Cluster] = []
    y = 0.0 if not named else room.gap
    for number in range(len(decades)):
        heads.append(Box(room.margin, y, width, head))
        y += head
        here = [c for c in clusters if c.decade == number]
        for place, one in enumerate(here):
            at = place if named else one.thread
            row, column = divmod(at, columns)
            box = Box(
                room.margin + cell * column, y + row * height, cell - room.gap, height - room.gap
            )
            boxes.append(one._replace(box=box))
        y += height * (-(-len(here) // columns) if named else 1)
    middle = room.margin + cell / 2 - room.gap / 2
    threads = () if named else tuple(middle + cell * n for n in range(room.threads))
    last = Box(room.margin, y + room.gap, width, quay)
    end = last.y + quay + room.gap
    return Overview(True, end, decades, tuple(heads), tuple(boxes), threads, named, last)


def _clusters(moments: Sequence[Moment], decades: Sequence[Decade]) -> list[Cluster]:
    found: dict[tuple[int, int], list[int]] = {}
    for number, moment in enumerate(moments):
        decade = next(n for n, d in enumerate(decades) if d.first <= moment.year <= d.last)
        found.setdefault((decade, moment.thread), []).append(number)
    return [
        Cluster(decade, thread, len(numbers), numbers[0], Box())
        for (decade, thread), numbers in sorted(found.items())
    ]


def _any(moments: Sequence[Moment], first: int, last: int) -> bool:
    return any(first <= moment.year <= last for moment in moments)
