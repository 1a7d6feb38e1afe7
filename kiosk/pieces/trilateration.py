"""A place in the plane from its distances to known points: circles, and where they meet.

Flat on purpose: in space distances are spheres, two of which meet in a circle, three in two points.
"""

from __future__ import annotations

import math
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.errors import PieceError

if TYPE_CHECKING:
    from collections.abc import Sequence

_FLAT = 1e-9
"""Below such a part of their size lengths and areas are taken to be none."""


class GeometryError(PieceError):
    """These points lie so that no place follows from them: too few, or all in a line."""


class Point(NamedTuple):
    """A point of the plane, in units of the plan."""

    x: float
    y: float


class Circle(NamedTuple):
    """All points as far from one as `radius` says, in units of the plan."""

    centre: Point
    radius: float


class Doubt(NamedTuple):
    """The triangle that three circles leave between them, and its longest side.

    Where they meet in one point all corners are there, and the size is 0.
    """

    corners: tuple[Point, Point, Point]
    size: float


def crossings(one: Circle, other: Circle) -> tuple[Point, ...]:
    """Where two circles cross: in two points, in one where they touch, in none else.

    Two circles about one centre cross nowhere, or everywhere: none, too. By the line through both
    crossings, which is at right angles to that through the centres.
    """
    (x, y), (to_x, to_y) = one.centre, other.centre
    far = math.dist(one.centre, other.centre)
    if far <= _FLAT * (one.radius + other.radius):
        return ()
    along = (one.radius**2 - other.radius**2 + far**2) / (2 * far)
    square = one.radius**2 - along**2
    across = (to_x - x) / far, (to_y - y) / far
    foot = Point(x + along * across[0], y + along * across[1])
    if abs(square) <= _FLAT * one.radius * other.radius:
        return (foot,)
    if square < 0:
        return ()
    half = math.sqrt(square)
    return (
        Point(foot.x - half * across[1], foot.y + half * across[0]),
        Point(foot.x + half * across[1], foot.y - half * across[0]),
    )


def doubt(circles: tuple[Circle, Circle, Circle]) -> Doubt:
    """The smallest triangle with a crossing of each two circles at its corners.

    Two that do not cross have the middle of the gap between them in place of a crossing. Raises
    GeometryError for two circles about one centre.
    """
    corners = [crossings(a, b) or (_gap(a, b),) for a, b in combinations(circles, 2)]
    triangles = [(a, b, c) for a, b, c in product(*corners)]
    smallest = min(triangles, key=lambda t: sum(math.dist(a, b) for a, b in combinations(t, 2)))
    return Doubt(smallest, max(math.dist(a, b) for a, b in combinations(smallest, 2)))


def trilaterated(circles: Sequence[Circle]) -> Point:
    """The place whose distances three circles or more tell; where they differ, one in between.

    The difference of the squares of two distances is linear in the place, so two or more of them
    are solved at once, by least squares. Raises GeometryError for fewer than three, and for centres
    that all lie in a line: then a place on one side of it is as far from all as one on the other.
    """
    if len(circles) < 3:
        raise GeometryError(f"{len(circles)} circles tell no place")
    (x, y), radius = circles[0]
    xx = xy = yy = x_told = y_told = 0.0
    for (to_x, to_y), to_radius in circles[1:]:
        a, b = to_x - x, to_y - y
        told = (radius**2 - to_radius**2 + a**2 + b**2) / 2
        xx, xy, yy = xx + a * a, xy + a * b, yy + b * b
        x_told, y_told = x_told + a * told, y_told + b * told
    area = xx * yy - xy * xy
    if area <= _FLAT * (xx + yy) ** 2:
        raise GeometryError("all centres lie in a line")
    return Point(x + (yy * x_told - xy * y_told) / area, y + (xx * y_told - xy * x_told) / area)


def _gap(one: Circle, other: Circle) -> Point:
    """The middle of the gap between two circles that do not cross."""
    (x, y), (to_x, to_y) = one.centre, other.centre
    far = math.dist(one.centre, other.centre)
    if far == 0:
        raise GeometryError("two circles about one centre")
    if far > one.radius + other.radius:
        ends = one.radius, far - other.radius
    elif one.radius > other.radius:  # the other lies inside
        ends = one.radius, far + other.radius
    else:
        ends = -one.radius, far - other.radius
    part = sum(ends) / 2 / far
    return Point(x + (to_x - x) * part, y + (to_y - y) * part)
