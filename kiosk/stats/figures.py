"""The figures of a time, worked out of the rows of the counters."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kiosk.stats.links import Link, links_back, links_on
from kiosk.visit_counts.kinds import LENGTHS, OTHER, UNDATED, Kind, Resolution

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.visit_counts.reading import Row

LEAST_TYPED = 2
"""Words that were typed less often are shown to nobody: they may be somebody's own."""


class Touches(NamedTuple):
    """The touches of one screen, by column and row of its grid."""

    screen: str
    columns: int
    rows: int
    cells: dict[tuple[int, int], int]

    @property
    def total(self) -> int:
        return sum(self.cells.values())

    @property
    def upright(self) -> bool:
        return self.rows > self.columns


@dataclass
class Figures:
    """All that is told of a time. `of` has the numbers of each kind by name."""

    of: dict[str, Counter[str]] = field(default_factory=dict)
    days: Counter[str] = field(default_factory=Counter)
    """Visits by day, `2026-10-01`."""
    months: Counter[str] = field(default_factory=Counter)
    """Visits by month, those of `days` too."""
    hours: Counter[int] = field(default_factory=Counter)
    """Visits by the hour of the day, of all days together."""
    merged: int = 0
    """Visits of which only the month is kept."""
    undated: int = 0
    touch_months: tuple[str, ...] = ()
    touches: tuple[Touches, ...] = ()
    links_on: tuple[Link, ...] = ()
    """From exhibits, the best first; those of the content that were never taken too."""
    links_back: tuple[Link, ...] = ()

    @property
    def visits(self) -> int:
        """All but those without a date."""
        return sum(self.months.values())

    def numbers(self, kind: Kind) -> Counter[str]:
        """The numbers of a kind, by name."""
        return self.of.get(kind, Counter())

    @property
    def busiest_hour(self) -> int:
        return max(self.hours, key=lambda hour: self.hours[hour])

    @property
    def weekdays(self) -> dict[int, float]:
        """Visits on an average day, Monday 0, of those with visitors."""
        on: dict[int, list[int]] = {}
        for day, visits in self.days.items():
            on.setdefault(date.fromisoformat(day).weekday(), []).append(visits)
        return {number: sum(visits) / len(visits) for number, visits in sorted(on.items())}

    @property
    def median_seconds(self) -> float | None:
        """What half of the visits exceed, as if lengths lay evenly within their bucket."""
        lengths = self.numbers(Kind.LENGTH)
        half, passed = sum(lengths.values()) / 2, 0
        for least, most in zip(LENGTHS, (*LENGTHS[1:], LENGTHS[-1] * 2), strict=True):
            here = lengths[str(least)]
            if here and passed + here >= half:
                return least + (most - least) * (half - passed) / here
            passed += here
        return None

    @property
    def unanswered(self) -> list[tuple[str, int]]:
        """Words that found nothing, those typed most often first."""
        typed = self.numbers(Kind.UNANSWERED).most_common()
        return [(w, n) for w, n in typed if n >= LEAST_TYPED and w != OTHER]


def figures_of(rows: Iterable[Row], catalogue: Catalogue | None) -> Figures:
    """The figures in `rows`; what the content has and nobody opened is there with 0."""
    figures = Figures()
    touches: dict[str, dict[tuple[int, int], int]] = {}
    months: set[str] = set()
    for row in rows:
        if row.kind == Kind.TOUCH:
            grid, cell = _cell(row.name)
            cells = touches.setdefault(grid, {})
            cells[cell] = cells.get(cell, 0) + row.number
            months.add(row.period)
            continue
        if row.kind == Kind.BEGUN:
            _add_visits(figures, row)
            continue
        figures.of.setdefault(row.kind, Counter())[row.name] += row.number
    figures.touch_months = tuple(sorted(months - {UNDATED}))
    figures.touches = _sorted_touches(touches)
    for kind, ids in _ids(catalogue):
        found = figures.of.setdefault(kind, Counter())
        found.update(dict.fromkeys(ids - found.keys(), 0))
    figures.links_on = links_on(figures.of, catalogue)
    figures.links_back = links_back(figures.of)
    return figures


def _add_visits(figures: Figures, row: Row) -> None:
    if row.period == UNDATED:
        figures.undated += row.number
        return
    figures.months[row.period[: Resolution.MONTH]] += row.number
    if len(row.period) == Resolution.MONTH:
        figures.merged += row.number
        return
    figures.days[row.period[: Resolution.DAY]] += row.number
    figures.hours[int(row.period[Resolution.DAY + 1 :])] += row.number


def _cell(name: str) -> tuple[str, tuple[int, int]]:
    """Of `home 48x27 3 4` the grid and the cell."""
    if name == OTHER:
        return "… 1x1", (0, 0)
    grid, column, row = name.rsplit(" ", 2)
    return grid, (int(column), int(row))


def _sorted_touches(touches: dict[str, dict[tuple[int, int], int]]) -> tuple[Touches, ...]:
    found = []
    for grid, cells in touches.items():
        screen, size = grid.rsplit(" ", 1)
        columns, rows = map(int, size.split("x"))
        found.append(Touches(screen, columns, rows, cells))
    return tuple(sorted(found, key=lambda touched: -touched.total))


def _ids(catalogue: Catalogue | None) -> list[tuple[str, set[str]]]:
    if catalogue is None:
        return []
    return [
        (Kind.EXHIBIT, {exhibit.id for exhibit in catalogue.exhibits}),
        (Kind.STORY, {story.id for story in catalogue.stories}),
        (Kind.CASE, {case.id for case in catalogue.cases}),
        (Kind.TOUR_STARTED, {tour.id for tour in catalogue.tours}),
    ]
