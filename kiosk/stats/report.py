"""The report as sections of words and numbers, which a terminal and a page show alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Shape(Enum):
    """How a section is drawn."""

    COLUMNS = auto()
    """In the order of time."""
    BARS = auto()
    """In the order of size, each with its name."""


@dataclass(frozen=True)
class Line:
    """One number with its name.

    `beside` is a further number in words, `short` the name where there is no room, `length` how
    long its bar is where it does not show the number.
    """

    label: str
    number: float
    beside: str = ""
    short: str = ""
    length: float | None = None


@dataclass(frozen=True)
class Section:
    """A title, what is to be known about it, and its numbers."""

    title: str
    shape: Shape
    unit: str
    """What the numbers count."""
    lines: tuple[Line, ...]
    note: str = ""
    beside: str = ""
    """What the further numbers are."""
    longest: float = 0.0
    """The number of a whole bar; by default the largest there is."""
    peak: str = ""
    """The highest column, in words."""

    def share_of(self, line: Line) -> float:
        """How much of the longest bar that of a line is."""
        longest = self.longest or max(map(_length, self.lines)) or 1
        return _length(line) / longest


@dataclass(frozen=True)
class Report:
    """All that is told; `headline` has values with their names."""

    title: str
    museum: str
    time: str
    headline: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    notes: tuple[str, ...]


def _length(line: Line) -> float:
    return line.number if line.length is None else line.length
