"""What can be walked: sizes of screens, ways to read, contents."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from allpairspy import AllPairs

from kiosk.catalogue.languages import WRITTEN_IN
from kiosk.visit.reading_settings import TextSize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.audit.stops import Stop

NO_CONTENT = "none"
"""The content whose kiosk has nothing to show, whichever way one reads."""
SIZES = ((1920, 1080), (1080, 1920), (1280, 800), (3840, 2160))
INCHES = (32.0, 55.0)
TEXT_SIZES = tuple(int(size) for size in TextSize)
REACHES = (False, True)
ODD_CONTENT = "odd"
"""Staff's content with very long and very short texts; its kiosk has a keypad."""
CONTENTS = ("museum", ODD_CONTENT, NO_CONTENT)
LANGUAGES = (*WRITTEN_IN, "ar")
_MILLIMETRES_PER_INCH = 25.4
_COARSEST = 1.3
"""Pixels a millimetre: 55 inches with 1920x1080 have 1.6."""


def pixels_per_millimetre(size: tuple[int, int], inches: float) -> float:
    """Of a screen with such a diagonal."""
    return math.hypot(*size) / (inches * _MILLIMETRES_PER_INCH)


@dataclass(frozen=True, slots=True)
class Condition:
    """How a visitor reads."""

    language: str = "en"
    high_contrast: bool = False
    text_size: int = 0
    low_reach: bool = False

    def __str__(self) -> str:
        parts = [self.language, "high contrast" if self.high_contrast else "standard"]
        return ", ".join([*parts, f"text {self.text_size}", *["low reach"] * self.low_reach])


@dataclass(frozen=True)
class Opening:
    """A kiosk that is opened once, and how visitors read it, one after another."""

    content: str
    size: tuple[int, int]
    inches: float
    languages: tuple[str, ...]
    """What it offers."""
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Part:
    """What part of all states is walked; `names` are parts of names of stops, none for all.

    `every` walks each combination of screen, language, text size, reach, contrast and content.
    Otherwise any two of their values are walked together at least once: what breaks, breaks by one
    or two of them.
    """

    sizes: tuple[tuple[int, int], ...] = SIZES
    languages: tuple[str, ...] = LANGUAGES
    contrasts: tuple[bool, ...] = (False, True)
    text_sizes: tuple[int, ...] = TEXT_SIZES
    reaches: tuple[bool, ...] = REACHES
    inches: tuple[float, ...] = INCHES
    contents: tuple[str, ...] = CONTENTS
    names: tuple[str, ...] = ()
    every: bool = False

    def openings(self) -> Iterator[Opening]:
        """Every kiosk that is opened, and how it is read."""
        if NO_CONTENT in self.contents:
            for size, inches in self.screens():
                yield Opening(NO_CONTENT, size, inches, WRITTEN_IN, ())
        read: dict[Opening, set[Condition]] = {}
        for content, (size, inches), condition in self._ways():
            offered = tuple(dict.fromkeys((*WRITTEN_IN, condition.language)))
            conditions = read.setdefault(Opening(content, size, inches, offered, ()), set())
            conditions.add(condition)
            if condition.text_size == TEXT_SIZES[-1] and not condition.high_contrast:
                conditions.add(replace(condition, text_size=TEXT_SIZES[0]))  # held against it
        for opening, conditions in read.items():
            yield replace(opening, conditions=tuple(sorted(conditions, key=_small_before_large)))

    def _ways(self) -> Iterator[tuple[str, tuple[tuple[int, int], float], Condition]]:
        """What is read, on which screens, and how."""
        contents = [content for content in self.contents if content != NO_CONTENT]
        varied = list(self.screens()), self.text_sizes, self.languages, contents
        if not contents:
            return
        combined = itertools.product if self.every else _pairs
        for row in combined(*map(list, (*varied, self.reaches, self.contrasts))):
            screen, text, language, content, low, high = row
            yield content, screen, Condition(language, high, text, low)

    def screens(self) -> Iterator[tuple[tuple[int, int], float]]:
        """Sizes in pixels and in inches, without screens that are coarser than any on sale."""
        for size in self.sizes:
            for inches in self.inches:
                if pixels_per_millimetre(size, inches) > _COARSEST:
                    yield size, inches

    def wants(self, stop: Stop) -> bool:
        """Whether a stop is one of those that are named."""
        return not self.names or any(name in stop.name for name in self.names)


def _pairs(*varied: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Few combinations, in which any two values of any two of `varied` come together."""
    apart = [values for values in varied if len(values) > 1]
    rows = AllPairs(apart) if len(apart) > 1 else itertools.product(*apart)
    for row in map(iter, rows):
        yield [next(row) if len(values) > 1 else values[0] for values in varied]


def _small_before_large(condition: Condition) -> tuple[str, bool, bool, int]:
    return condition.language, condition.high_contrast, condition.low_reach, condition.text_size
