"""Where each light lies on the water, and how each thread runs.

Each area has a sector of an ellipse, in the order in which the houses stand along the canal: the
first half above, the others below. The further out, the earlier; in the middle float the lanterns
of stories and cases. Lights of a row stand in the order that keeps their threads short.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.connections.relaxation import Point, relaxed
from kiosk.spatial_navigation import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.connections.collection import Collection

_INNERMOST, _LANTERNS, _GATE = 0.66, 0.47, 0.55
"""Parts of the pond's radius: of the innermost row, of the farthest lantern, and of the gates."""
_ROUNDS = 12
_ROOM = 0.9
"""How much of the room there is for each light it may ask for: all of it would leave no unrest."""
_WIDEST = 120.0
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


@dataclass(frozen=True)
class Pond:
    """A piece of water: where lights may lie, and boxes that they keep clear, in pixels."""

    box: Box
    clear: tuple[Box, ...] = ()


class Thread(NamedTuple):
    """A curve from an exhibit to a lantern, with the two points that it leans to."""

    exhibit: int
    lantern: int
    first: Point
    second: Point


@dataclass(frozen=True)
class Layout:
    """Where the lights lie, in the order of the collection.

    `spacing` is what exhibits keep between each other, `hubs` what lanterns do, in pixels.
    """

    points: tuple[Point, ...]
    threads: tuple[Thread, ...]
    spacing: float
    hubs: float

    def nearest(self, x: float, y: float, reach: float = math.inf) -> int | None:
        """The light that lies nearest to a point; None where none lies within reach."""
        far, number = min(
            ((math.dist(point, (x, y)), n) for n, point in enumerate(self.points)),
            default=(math.inf, 0),
        )
        return number if far <= reach and self.points else None


class _Ellipse(NamedTuple):
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


class _Sector(NamedTuple):
    """From which angle to which, in radians, and the numbers of its lights from the earliest on."""

    begins: float
    ends: float
    lights: tuple[int, ...]

    @property
    def middle(self) -> float:
        return (self.begins + self.ends) / 2


def laid_out(collection: Collection, pond: Pond) -> Layout:
    """Places all lights of a collection; the same ones always come to the same places."""
    box = pond.box
    ellipse = _Ellipse(*box.middle, max(1.0, box.width / 2), max(1.0, box.height / 2))
    exhibits = [n for n, light in enumerate(collection.lights) if light.area]
    lanterns = [n for n, light in enumerate(collection.lights) if not light.area]
    spacing = _room_for_each(ellipse, 1 - (_INNERMOST * 0.92) ** 2, len(exhibits))
    hubs = _room_for_each(ellipse, _LANTERNS**2, len(lanterns))
    kin: dict[int, list[int]] = {n: [] for n in range(len(collection.lights))}
    for exhibit, lantern in collection.threads:
        kin[exhibit].append(lantern)
        kin[lantern].append(exhibit)
    sectors = list(_sectors(collection))
    rows = _number_of_rows(ellipse, len(exhibits))
    points: list[Point] = [(ellipse.x, ellipse.y)] * len(collection.lights)
    slots = [list(_slots(ellipse, sector, rows)) for sector in sectors]
    for sector, places in zip(sectors, slots, strict=True):
        for n, place in zip(sector.lights, (p for row in places for p in row), strict=True):
            points[n] = place
    for n, place in zip(lanterns, _berths(ellipse, len(lanterns), hubs), strict=True):
        points[n] = place
    for _ in range(_ROUNDS if len(exhibits) < 2000 else 2):
        _moor_lanterns(points, lanterns, kin)
        for sector, places in zip(sectors, slots, strict=True):
            _order_rows(points, sector, places, kin, ellipse)
    _push_apart(points, exhibits, lanterns, (spacing, hubs), pond)
    return Layout(
        tuple(points), tuple(_threads(collection, points, sectors, ellipse)), spacing, hubs
    )


def berths_of(areas: int) -> list[int]:
    """Where the name of each of so many areas stands: above the water from the left 0, 1, 2, below
    it 3, 4, 5. Of more than three above or below some share the middle."""
    above = (areas + 1) // 2
    return [
        first + (0 if n == 0 else 2 if n == number - 1 else 1)
        for first, number in ((0, above), (3, areas - above))
        for n in range(number)
    ]


def _room_for_each(ellipse: _Ellipse, part: float, number: int) -> float:
    """How far apart so many lights may lie in a part of the ellipse."""
    area = math.pi * ellipse.wide * ellipse.high * part
    return min(_WIDEST, _ROOM * math.sqrt(area / max(1, number)))


def _sectors(collection: Collection) -> Iterator[_Sector]:
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
            yield _Sector(min(angle, further), max(angle, further), tuple(numbers[area]))
            angle = further


def _number_of_rows(ellipse: _Ellipse, number: int) -> int:
    """So many that lights lie as far apart along a row as from row to row."""
    depth = (1 - _INNERMOST) * math.sqrt(ellipse.wide * ellipse.high)
    around = math.pi * (ellipse.wide + ellipse.high)

    def uneven(rows: int) -> float:
        length = sum(around * _radius(row, rows) for row in range(rows))
        return abs(math.log(length / max(1, number) / (depth / max(1, rows - 1))))

    return min(range(1, 60), key=uneven)


def _radius(row: int, rows: int) -> float:
    return 1 - (1 - _INNERMOST) * row / max(1, rows - 1)


def _slots(ellipse: _Ellipse, sector: _Sector, rows: int) -> Iterator[list[Point]]:
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


def _berths(ellipse: _Ellipse, number: int, apart: float) -> list[Point]:
    """Evenly spread places in the middle of the pond, as seeds lie in a sunflower."""
    begun = [
        ellipse.at(_LANTERNS * math.sqrt((n + 0.5) / number), n * _GOLDEN_ANGLE)
        for n in range(number)
    ]

    def confine(_number: int, x: float, y: float) -> Point:
        return ellipse.within(_LANTERNS, x, y)

    return relaxed(begun, [apart] * number, confine)


def _moor_lanterns(points: list[Point], lanterns: Sequence[int], kin: dict[int, list[int]]) -> None:
    """Lanterns change places as long as that brings two of them nearer to their exhibits."""
    wanted = [_middle(points, kin[n] or [n]) for n in lanterns]

    def far(place: int, n: int) -> float:
        (x, y), (to_x, to_y) = points[lanterns[place]], wanted[n]
        return (x - to_x) ** 2 + (y - to_y) ** 2

    for one in range(len(lanterns)):
        for other in range(one):
            if far(one, other) + far(other, one) < far(one, one) + far(other, other):
                a, b = lanterns[one], lanterns[other]
                points[a], points[b] = points[b], points[a]


def _middle(points: Sequence[Point], of: Sequence[int]) -> Point:
    return sum(points[n][0] for n in of) / len(of), sum(points[n][1] for n in of) / len(of)


def _order_rows(
    points: list[Point],
    sector: _Sector,
    places: Sequence[Sequence[Point]],
    kin: dict[int, list[int]],
    ellipse: _Ellipse,
) -> None:
    """Those of a row change places until each lies as near to its lanterns as it may."""
    given = 0
    for row in places:
        here = sector.lights[given : given + len(row)]
        given += len(row)

        def aside(n: int) -> float:
            """How far round from the sector's middle its lanterns lie."""
            turned = ellipse.angle_to(*_middle(points, kin[n] or [n])) - sector.middle
            return (turned + math.pi) % math.tau - math.pi

        for n, place in zip(sorted(here, key=aside), row, strict=True):
            points[n] = place


def _push_apart(
    points: list[Point],
    exhibits: Sequence[int],
    lanterns: Sequence[int],
    apart: tuple[float, float],
    pond: Pond,
) -> None:
    spacing, hubs = apart
    order = [*exhibits, *lanterns]
    least = [spacing] * len(exhibits) + [hubs] * len(lanterns)
    box, margin = pond.box, spacing * 0.5

    def confine(_number: int, x: float, y: float) -> Point:
        x, y = _out_of(pond.clear, margin, x, y, box)
        return max(box.left, min(box.right, x)), max(box.top, min(box.bottom, y))

    moved = relaxed([points[n] for n in order], least, confine, movable=len(exhibits))
    for n, place in zip(order, moved, strict=True):
        points[n] = place


def _out_of(boxes: Sequence[Box], margin: float, x: float, y: float, water: Box) -> Point:
    """The point, or the nearest one on the water outside all boxes and their margins."""

    def covers(box: Box, x: float, y: float) -> bool:
        across = box.left - margin < x < box.right + margin
        return across and box.top - margin < y < box.bottom + margin

    within = [box for box in boxes if covers(box, x, y)]
    ways = [
        way
        for box in within
        for way in (
            (box.left - margin, y), (box.right + margin, y),
            (x, box.top - margin), (x, box.bottom + margin),
        )
    ]  # fmt: skip
    free = [
        way
        for way in ways
        if not any(covers(box, *way) for box in boxes)
        and water.left <= way[0] <= water.right
        and water.top <= way[1] <= water.bottom
    ]
    return min(free or ways, key=lambda way: math.dist(way, (x, y)), default=(x, y))


def _threads(
    collection: Collection,
    points: Sequence[Point],
    sectors: Sequence[_Sector],
    ellipse: _Ellipse,
) -> Iterator[Thread]:
    """Each leaves its area through the area's one gate and only then fans out."""
    gates = {n: ellipse.at(_GATE, sector.middle) for sector in sectors for n in sector.lights}
    for exhibit, lantern in collection.threads:
        (x, y), (to_x, to_y), (gate_x, gate_y) = points[exhibit], points[lantern], gates[exhibit]
        inner_x, inner_y = (ellipse.x + (to_x - ellipse.x) * 0.62,
                            ellipse.y + (to_y - ellipse.y) * 0.62)  # fmt: skip
        yield Thread(
            exhibit,
            lantern,
            (x * 0.22 + gate_x * 0.78, y * 0.22 + gate_y * 0.78),
            (
                to_x * 0.45 + (gate_x * 0.35 + inner_x * 0.65) * 0.55,
                to_y * 0.45 + (gate_y * 0.35 + inner_y * 0.65) * 0.55,
            ),
        )
