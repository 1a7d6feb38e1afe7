"""The places that there are for exhibits: a sector of the pond for each area, and rows in it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.connections.collection import Collection
    from kiosk.connections.relaxation import Point

INNERMOST = 0.66
"""The radius of the innermost row, as a part of the pond's."""


class Ellipse(NamedTuple):
    """The pond, in pixels: its middle, and half of its width and height."""

    x: float
    y: float
    wide: float
    high: float

    def at(self, radius: float, angle: float) -> Point:
        """`angle` in radians, from the right, clockwise as the screen has it."""
        return (
            self.x + self.wide * radius * math.cos(angle),
            self.y + self.high * radius * math.sin(angle),
        )

    def angle_to(self, x: float, y: float) -> float:
        return math.atan2((y - self.y) / self.high, (x - self.x) / self.wide)

    def within(self, radius: float, x: float, y: float) -> Point:
        """The point, or where the way to it from the middle leaves so much of the ellipse."""
        far = math.hypot((x - self.x) / self.wide, (y - self.y) / self.high)
        if far <= radius:
            return x, y
        part = radius / far
        return self.x + (x - self.x) * part, self.y + (y - self.y) * part


class Sector(NamedTuple):
    """From which angle to which, in radians, and the numbers of its lights from the earliest on."""

    begins: float
    ends: float
    lights: tuple[int, ...]

    @property
    def middle(self) -> float:
        return (self.begins + self.ends) / 2


def sectors_of(collection: Collection) -> Iterator[Sector]:
    """The first areas above, from the left, the others below; more lights have more of the way."""
    numbers: dict[str, list[int]] = {area: [] for area in collection.areas}
    for n, light in enumerate(collection.lights):
        if light.area:
            numbers[light.area].append(n)
    filled = [area for area in collection.areas if numbers[area]]
    above = [area for area in filled if collection.areas.index(area) * 2 < len(collection.areas)]
    below = [area for area in filled if area not in above]
    halves = [(above, 1.0), (below, -1.0)]
    whole = not (above and below)  # then nobody else needs the other half
    for areas, turn in halves:
        total = sum(len(numbers[area]) for area in areas)
        angle = -math.pi if turn > 0 else math.pi
        for area in areas:
            share = 0.5 / len(areas) + 0.5 * len(numbers[area]) / total
            further = angle + turn * math.pi * share * (2 if whole else 1)
            yield Sector(min(angle, further), max(angle, further), tuple(numbers[area]))
            angle = further


def number_of_rows(ellipse: Ellipse, number: int) -> int:
    """So many that lights lie as far apart along a row as from row to row."""
    depth = (1 - INNERMOST) * math.sqrt(ellipse.wide * ellipse.high)
    around = math.pi * (ellipse.wide + ellipse.high)

    def uneven(rows: int) -> float:
        length = sum(around * _radius(row, rows) for row in range(rows))
        return abs(math.log(length / max(1, number) / (depth / max(1, rows - 1))))

    return min(range(1, 60), key=uneven)


def _radius(row: int, rows: int) -> float:
    return 1 - (1 - INNERMOST) * row / max(1, rows - 1)


def slots_of(ellipse: Ellipse, sector: Sector, rows: int) -> Iterator[list[Point]]:
    """The places of a sector, row for row from the outermost."""
    number, room = len(sector.lights), sum(_radius(row, rows) for row in range(rows))
    given = 0
    for row in range(rows):
        upto = sum(_radius(r, rows) for r in range(row + 1)) / room
        here = (number if row == rows - 1 else round(number * upto)) - given
        given += here
        span = (sector.ends - sector.begins) * 0.9
        first = sector.middle - span / 2
        yield [ellipse.at(_radius(row, rows), first + span * (n + 0.5) / here) for n in range(here)]
