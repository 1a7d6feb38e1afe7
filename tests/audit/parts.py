"""What can be walked: sizes of screens, ways to read, contents."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.languages import WRITTEN_IN
from kiosk.visit.reading_settings import TextSize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.stops import Stop

SIZES = ((1920, 1080), (1080, 1920), (1280, 800), (3840, 2160))
INCHES = (32.0, 55.0)
TEXT_SIZES = tuple(int(size) for size in TextSize)
REACHES = (False, True)
CONTENTS = ("museum", "odd", "none")
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
class Part:
    """What part of all states is walked; `names` are parts of names of stops, none for all."""

    sizes: tuple[tuple[int, int], ...] = SIZES
    languages: tuple[str, ...] = WRITTEN_IN
    contrasts: tuple[bool, ...] = (False, True)
    text_sizes: tuple[int, ...] = TEXT_SIZES
    reaches: tuple[bool, ...] = REACHES
    inches: tuple[float, ...] = INCHES
    contents: tuple[str, ...] = CONTENTS
    names: tuple[str, ...] = ()

    def screens(self) -> Iterator[tuple[tuple[int, int], float]]:
        """Sizes in pixels and in inches, without screens that are coarser than any on sale."""
        for size in self.sizes:
            for inches in self.inches:
                if pixels_per_millimetre(size, inches) > _COARSEST:
                    yield size, inches

    def conditions(self) -> Iterator[Condition]:
        """Every way to read. High contrast changes no layout: it is seen at both ends of the text
        sizes."""
        for language in self.languages:
            for high in self.contrasts:
                for text_size in self.text_sizes:
                    if not high or text_size in (self.text_sizes[0], self.text_sizes[-1]):
                        for low in self.reaches:
                            yield Condition(language, high, text_size, low)

    def wants(self, stop: Stop) -> bool:
        """Whether a stop is one of those that are named."""
        return not self.names or any(name in stop.name for name in self.names)
