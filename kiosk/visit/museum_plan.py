"""All halls from above on one plan: a way round, out along one side and back along the other."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.media.halls import Plan, Viewpoint

Point = tuple[float, float]
"""Metres to the right and downwards."""

_BETWEEN, _ACROSS, _ROUND = 2.5, 5.0, 2.2
"""Metres between two halls of a side, between the sides, and how far a way round bows out."""


class PlannedHall(NamedTuple):
    """One hall; `box` is its left, top, width and height, all points are from its corner. One on
    the way `back` is turned round."""

    area: str
    back: bool
    box: tuple[float, float, float, float]
    outline: list[Point]
    exhibits: list[tuple[str, Point]]


class MuseumPlan(NamedTuple):
    """The plan: its size in metres, the halls, and the ways between their gates."""

    size: Point
    halls: list[PlannedHall]
    ways: list[list[Point]]


class Standing(NamedTuple):
    """Where the visitor stands on the plan, and which way they look: degrees from up, clockwise."""

    at: Point
    heading: float


def museum_plan(halls: Mapping[str, Viewpoint], *, upright: bool) -> MuseumPlan:
    """The plan of all `halls`, each known by one of its viewpoints, in the order of the tour.

    The first half of them leads upwards, or to the right on a screen that is not upright; the
    others lead back beside them. Halls without a plan are left out.
    """
    plans = {area: view.plan for area, view in halls.items() if view.plan}
    areas = list(plans)
    out = areas[: math.ceil(len(areas) / 2)]
    sides = [out, areas[len(out) :]]
    # along the way each hall is as long as its plan is high, and across it as broad as that is wide
    longest = max((_length(plans, side) for side in sides), default=0.0)
    broad = [max((plans[area].size[0] for area in side), default=0.0) for side in sides]
    whole = (longest + 2 * _ROUND, sum(broad) + _ACROSS)
    laid = []
    gates = []
    for number, side in enumerate(sides):
        spare = longest - _length(plans, side)
        between = _BETWEEN + (spare / (len(side) - 1) if len(side) > 1 else 0)
        at = _ROUND + (0 if len(side) > 1 else spare / 2)
        middle = broad[0] / 2 if number == 0 else whole[1] - broad[1] / 2
        for area in side:
            length = plans[area].size[1]
            centre = at + length / 2 if number == 0 else whole[0] - at - length / 2
            laid.append(_planned(area, plans[area], (centre, middle), number == 1, whole, upright))
            ends = (centre - length / 2, middle), (centre + length / 2, middle)
            gates.append(ends if number == 0 else ends[::-1])
            at += length + between
    ways = [_way(end, start, whole) for (_, end), (start, _) in pairwise(gates)]
    if len(gates) > 2:
        ways.append(_way(gates[-1][1], gates[0][0], whole))
    ways = [[_turned(point, whole, upright) for point in way] for way in ways]
    return MuseumPlan(whole[::-1] if upright else whole, laid, ways)


def standing(plan: MuseumPlan, viewpoint: Viewpoint, yaw: float, *, upright: bool) -> Standing:
    """Where someone is who looks along `yaw`, degrees. Raises LookupError if the hall has no place
    on the plan."""
    if viewpoint.plan is None:
        raise LookupError(f"the hall of {viewpoint.area} has no plan")
    hall = next(hall for hall in plan.halls if hall.area == viewpoint.area)
    x, y = _placed(viewpoint.plan, viewpoint.plan.here, hall.back, upright)
    turn = (0.0 if upright else 90.0) + (180.0 if hall.back else 0.0)
    return Standing((hall.box[0] + x, hall.box[1] + y), (yaw + turn) % 360)


def _length(plans: Mapping[str, Plan], side: Sequence[str]) -> float:
    return sum(plans[area].size[1] for area in side) + _BETWEEN * max(0, len(side) - 1)


def _planned(
    area: str, plan: Plan, centre: Point, back: bool, whole: Point, upright: bool
) -> PlannedHall:
    x, y = _turned(centre, whole, upright)
    width, height = plan.size if upright else plan.size[::-1]
    return PlannedHall(
        area,
        back,
        (x - width / 2, y - height / 2, width, height),
        [_placed(plan, point, back, upright) for point in plan.outline],
        [(exhibit, _placed(plan, point, back, upright)) for exhibit, point in plan.exhibits],
    )


def _placed(plan: Plan, point: Point, back: bool, upright: bool) -> Point:
    """A place of a hall's own plan, which leads upwards, in metres from the corner of its box."""
    across, along = point[0], 1 - point[1]
    if back:
        across, along = 1 - across, 1 - along
    width, height = plan.size
    return (across * width, (1 - along) * height) if upright else (along * height, across * width)


def _turned(point: Point, whole: Point, upright: bool) -> Point:
    """A place (along the way out, across it), as it lies on the screen."""
    along, across = point
    return (across, whole[0] - along) if upright else point


def _way(start: Point, end: Point, whole: Point) -> list[Point]:
    """From gate to gate; from side to side round the outside."""
    if start[1] == end[1]:
        return [start, end]
    outside = 0.0 if start[0] < whole[0] / 2 else whole[0]
    return [start, (outside, start[1]), (outside, end[1]), end]
