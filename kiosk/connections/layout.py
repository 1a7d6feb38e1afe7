"""Where each light lies on the water, and how each thread runs.

Each area has a sector of an ellipse, in the order in which the houses stand along the canal: the
first half above, the others below. The further out, the earlier; in the middle float the lanterns
of stories and cases. Lights of a row stand in the order that keeps their threads short.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.connections.open_water import OpenWater
from kiosk.connections.relaxation import Point, relaxed
from kiosk.connections.sectors import (
    INNERMOST,
    Ellipse,
    Sector,
    number_of_rows,
    sectors_of,
    slots_of,
)
from kiosk.spatial_navigation import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.connections.collection import Collection

_LANTERNS, _GATE = 0.47, 0.55
"""Parts of the pond's radius: of the farthest lantern, and of the gates."""
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


def laid_out(collection: Collection, pond: Pond) -> Layout:
    """Places all lights of a collection; the same ones always come to the same places."""
    box = pond.box
    ellipse = Ellipse(*box.middle, max(1.0, box.width / 2), max(1.0, box.height / 2))
    exhibits = [n for n, light in enumerate(collection.lights) if light.area]
    lanterns = [n for n, light in enumerate(collection.lights) if not light.area]
    spacing = _room_for_each(ellipse, 1 - (INNERMOST * 0.92) ** 2, len(exhibits))
    hubs = _room_for_each(ellipse, _LANTERNS**2, len(lanterns))
    kin: dict[int, list[int]] = {n: [] for n in range(len(collection.lights))}
    for exhibit, lantern in collection.threads:
        kin[exhibit].append(lantern)
        kin[lantern].append(exhibit)
    sectors = list(sectors_of(collection))
    rows = number_of_rows(ellipse, len(exhibits))
    points: list[Point] = [(ellipse.x, ellipse.y)] * len(collection.lights)
    slots = [list(slots_of(ellipse, sector, rows)) for sector in sectors]
    for sector, places in zip(sectors, slots, strict=True):
        for n, place in zip(sector.lights, (p for row in places for p in row), strict=True):
            points[n] = place
    for n, place in zip(lanterns, _berths(ellipse, len(lanterns), hubs, pond), strict=True):
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


def _room_for_each(ellipse: Ellipse, part: float, number: int) -> float:
    """How far apart so many lights may lie in a part of the ellipse."""
    area = math.pi * ellipse.wide * ellipse.high * part
    return min(_WIDEST, _ROOM * math.sqrt(area / max(1, number)))


def _berths(ellipse: Ellipse, number: int, apart: float, pond: Pond) -> list[Point]:
    """Evenly spread places in the middle of the pond, as seeds lie in a sunflower."""
    begun = [
        ellipse.at(_LANTERNS * math.sqrt((n + 0.5) / number), n * _GOLDEN_ANGLE)
        for n in range(number)
    ]

    water = OpenWater(pond.box, pond.clear, apart * 0.5)

    def confine(_number: int, x: float, y: float) -> Point:
        return water.nearest(*ellipse.within(_LANTERNS, x, y))

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
    sector: Sector,
    places: Sequence[Sequence[Point]],
    kin: dict[int, list[int]],
    ellipse: Ellipse,
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
    water = OpenWater(pond.box, pond.clear, spacing * 0.5)

    def confine(_number: int, x: float, y: float) -> Point:
        return water.nearest(x, y)

    moved = relaxed([points[n] for n in order], least, confine, movable=len(exhibits))
    for n, place in zip(order, moved, strict=True):
        points[n] = place


def _threads(
    collection: Collection,
    points: Sequence[Point],
    sectors: Sequence[Sector],
    ellipse: Ellipse,
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
