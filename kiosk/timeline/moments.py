"""The exhibits in the order of their years, and the years between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.catalogue import Catalogue

MERGED = 4
"""So many empty years in a row stand as one, by their first and their last."""


class Moment(NamedTuple):
    """An exhibit in time, on the thread of its area; threads count from 0."""

    exhibit_id: str
    thread: int
    year: int


class Years(NamedTuple):
    """A year and the numbers of its moments, or empty years in a row, first and last."""

    first: int
    last: int
    numbers: tuple[int, ...] = ()


def moments_of(catalogue: Catalogue) -> tuple[Moment, ...]:
    """All exhibits by year, within a year by area, and within an area as the file has them."""
    threads = {area.id: number for number, area in enumerate(catalogue.areas)}
    moments = [Moment(e.id, threads[e.area], e.year) for e in catalogue.exhibits]
    return tuple(sorted(moments, key=lambda moment: (moment.year, moment.thread)))


def years_of(moments: Sequence[Moment]) -> list[Years]:
    """Every year from the first to the last; no year is left out, long silences stand as one."""
    numbers: dict[int, list[int]] = {}
    for number, moment in enumerate(moments):
        numbers.setdefault(moment.year, []).append(number)
    years: list[Years] = []
    before = None
    for year in sorted(numbers):
        if before is not None:
            years += _empty(before + 1, year - 1)
        years.append(Years(year, year, tuple(numbers[year])))
        before = year
    return years


def _empty(first: int, last: int) -> list[Years]:
    if last - first + 1 >= MERGED:
        return [Years(first, last)]
    return [Years(year, year) for year in range(first, last + 1)]
