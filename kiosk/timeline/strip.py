"""A strip of time with all that stands along it, and its places in years.

Pixels; x runs along time where the strip lies, y where it stands upright.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle by its upper left corner."""

    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0

    def moved(self, x: float, y: float) -> Box:
        """The same, further right and down."""
        return Box(self.x + x, self.y + y, self.width, self.height)


class Room(NamedTuple):
    """What there is to lay out in, and how large things are.

    `width` and `height` are those of the view, `unit` is an eighth of the pitch of the design,
    `words` the size of letters, `line` the height of a line of them, `target` and `gap` what
    fingers need; a thread an area.
    """

    width: float
    height: float
    unit: float
    words: float
    target: float
    gap: float
    margin: float
    portrait: bool = False
    threads: int = 6

    @property
    def line(self) -> float:
        """The height of a line of titles: the fonts' own is 1.45 of their size."""
        return self.words * LINE * 1.45

    @property
    def first_line(self) -> float:
        """How much higher the first line of a text is, which is not drawn nearer to another."""
        return self.words * (1 - LINE) * 1.45


LINE = 0.9
"""The factor of line height of titles on the canal."""
SWING = 0.7
"""How far threads swing to either side, in units."""
LIGHT = 3.25
"""How wide an exhibit's light is, in units."""


class Placed(NamedTuple):
    """What is touched for one exhibit, and within it its light, picture, words and mooring line.

    All but `box` from its upper left; a picture or line without width is none.
    """

    number: int
    box: Box
    light: tuple[float, float]
    words: Box
    picture: Box = Box()
    line: Box = Box()


class Span(NamedTuple):
    """A year, or empty years in a row: where it begins along the strip, and how long it is."""

    first: int
    last: int
    begin: float
    extent: float
    empty: bool = False


class Moored(NamedTuple):
    """A heading of the quay, or what lies there: its number from 0, stories before cases."""

    number: int
    box: Box
    heading: bool = False


@dataclass(frozen=True)
class Strip:
    """One step of nearness, laid out; what is placed comes in the order of its beginnings."""

    upright: bool
    extent: float
    spans: tuple[Span, ...] = ()
    placed: tuple[Placed, ...] = ()
    moored: tuple[Moored, ...] = ()
    threads: tuple[float, ...] = ()
    """The middle of each thread across the strip."""
    axis: float = 0.0
    """How high the years stand above all else, or where time runs down how far from the left."""

    def year_at(self, place: float) -> float:
        """The time at a place along the strip: 1994.5 is in the middle of 1994; beyond the last
        year lies the quay, as if it were the year after it."""
        if not self.spans:
            return 0.0
        span = self.spans[max(0, bisect_right(self._begins, place) - 1)]
        part = (place - span.begin) / span.extent if span.extent else 0.0
        return span.first + max(0.0, min(0.9999, part)) * (span.last - span.first + 1)

    def place_of(self, year: float) -> float:
        """The place of a time along the strip; of one before or after it its ends."""
        if not self.spans or year < self.spans[0].first:
            return 0.0
        span = self.spans[bisect_right(self._firsts, year) - 1]
        part = (year - span.first) / (span.last - span.first + 1)
        return span.begin + min(1.0, part) * span.extent

    def seen(self, begin: float, end: float) -> tuple[int, int]:
        """The numbers in `placed` of all that may be seen from one place along it to another."""
        return (
            bisect_left(self._placed_at, begin - self._longest),
            bisect_right(self._placed_at, end),
        )

    @cached_property
    def _begins(self) -> list[float]:
        return [span.begin for span in self.spans]

    @cached_property
    def _firsts(self) -> list[int]:
        return [span.first for span in self.spans]

    @cached_property
    def _placed_at(self) -> list[float]:
        return [one.box.y if self.upright else one.box.x for one in self.placed]

    @cached_property
    def _longest(self) -> float:
        lengths = [one.box.height if self.upright else one.box.width for one in self.placed]
        return max(lengths, default=0.0)
