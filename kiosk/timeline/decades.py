"""The years gathered into decades, and how many exhibits each has on each thread."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.timeline.moments import Moment


class Decade(NamedTuple):
    """The years from the first to the last; `whole` where these are a decade, as 1990 to 1999."""

    first: int
    last: int
    whole: bool


class Cluster(NamedTuple):
    """The exhibits of a decade on a thread: how many, and the number of the first in time."""

    decade: int
    thread: int
    size: int
    number: int


def decades_of(moments: Sequence[Moment], opened: int, most: int) -> tuple[Decade, ...]:
    """At most so many, at least 2 where there are any.

    The last is from the year the museum opened on, where there is something of it; the first takes
    all that is before the others. Decades without exhibits are there too, but for those next to
    the first, which it takes.
    """
    if not moments:
        return ()
    first, last = moments[0].year, moments[-1].year
    starts = [opened] if first < opened <= last else []
    before = opened - 1 if starts else last
    for start in range(before // 10 * 10, first - 10, -10):
        if len(starts) == most - 1 or start <= first:
            break
        starts.insert(0, start)
    years = [moment.year for moment in moments]
    while len(starts) > 1 and not any(starts[0] <= year < starts[1] for year in years):
        del starts[0]
    bounds = [first, *starts, last + 1]
    return tuple(
        Decade(begin, end - 1, begin % 10 == 0 and end - begin == 10)
        for begin, end in pairwise(bounds)
    )


def clusters_of(moments: Sequence[Moment], decades: Sequence[Decade]) -> tuple[Cluster, ...]:
    """All that are not empty, decade for decade."""
    found: dict[tuple[int, int], list[int]] = {}
    decade = 0
    for number, moment in enumerate(moments):
        while moment.year > decades[decade].last:
            decade += 1
        found.setdefault((decade, moment.thread), []).append(number)
    return tuple(
        Cluster(at, thread, len(numbers), numbers[0])
        for (at, thread), numbers in sorted(found.items())
    )
