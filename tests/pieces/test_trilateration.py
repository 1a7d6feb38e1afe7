"""Circles in the plane: where they meet, what doubt they leave, what place they tell."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.pieces.trilateration import (
    Circle,
    GeometryError,
    Point,
    crossings,
    doubt,
    trilaterated,
)

POINTS = st.builds(Point, st.floats(-50, 50), st.floats(-50, 50))
RADII = st.floats(0.01, 60)
CIRCLES = st.builds(Circle, POINTS, RADII)


def circles_to(place, *centres):
    return tuple(Circle(centre, math.dist(centre, place)) for centre in centres)


def area(a, b, c):
    return abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2


def test_two_circles_cross_in_two_points():
    one, other = Circle(Point(0, 0), 5), Circle(Point(8, 0), 5)
    assert set(crossings(one, other)) == {Point(4, 3), Point(4, -3)}


def test_they_touch_in_one_from_outside_and_from_inside():
    assert crossings(Circle(Point(0, 0), 2), Circle(Point(5, 0), 3)) == (Point(2, 0),)
    assert crossings(Circle(Point(0, 0), 5), Circle(Point(3, 0), 2)) == (Point(5, 0),)


@pytest.mark.parametrize(
    "other",
    [
        Circle(Point(9, 0), 3),
        Circle(Point(1, 0), 2),
        Circle(Point(0, 0), 5),
        Circle(Point(0, 0), 1),
    ],
    ids=["apart", "inside", "the same", "about one centre"],
)
def test_or_in_none(other):
    assert crossings(Circle(Point(0, 0), 5), other) == ()


@given(CIRCLES, CIRCLES)
def test_where_they_cross_is_on_both(one, other):
    for point in crossings(one, other):
        for circle in (one, other):
            assert math.dist(point, circle.centre) == pytest.approx(
                circle.radius, rel=1e-4, abs=1e-4
            )


@given(CIRCLES, CIRCLES)
def test_they_cross_twice_where_neither_is_too_far_nor_too_small(one, other):
    far = math.dist(one.centre, other.centre)
    margin = 1e-3 * (one.radius + other.radius + far)
    outside = far - (one.radius + other.radius)
    inside = abs(one.radius - other.radius) - far
    assume(abs(outside) > margin and abs(inside) > margin and far > margin)
    assert len(crossings(one, other)) == (2 if outside < 0 and inside < 0 else 0)


@given(POINTS, POINTS, POINTS, POINTS)
def test_three_true_distances_tell_the_place(place, a, b, c):
    assume(area(a, b, c) > 20)
    assert math.dist(trilaterated(circles_to(place, a, b, c)), place) < 1e-6


@given(POINTS, POINTS, POINTS, POINTS)
def test_and_leave_no_doubt(place, a, b, c):
    assume(area(a, b, c) > 20)
    # where a circle only touches another, a rounding error is a root of it
    assume(min(area(place, a, b), area(place, b, c), area(place, a, c)) > 5)
    left = doubt(circles_to(place, a, b, c))
    assert left.size < 1e-4
    assert all(math.dist(corner, place) < 1e-4 for corner in left.corners)


def test_the_doubt_is_as_large_as_what_is_wrong():
    place, centres = Point(3, 4), (Point(0, 0), Point(9, 0), Point(0, 9))
    sizes = []
    for wrong in (0.0, 0.1, 0.2, 0.4):
        first, *others = circles_to(place, *centres)
        sizes.append(doubt((Circle(first.centre, first.radius + wrong), *others)).size)
    assert sizes[0] < 1e-9 and sizes == sorted(sizes) and sizes[3] > 0.4


@pytest.mark.parametrize(
    ("radius", "other", "gap"),
    [
        (1, Circle(Point(10, 0), 3), Point(4, 0)),
        (9, Circle(Point(2, 0), 3), Point(7, 0)),
        (3, Circle(Point(2, 0), 9), Point(-5, 0)),
    ],
    ids=["apart", "inside", "around"],
)
def test_in_place_of_a_crossing_that_is_none_stands_the_gap(radius, other, gap):
    one = Circle(Point(0, 0), radius)
    assert crossings(one, other) == ()
    assert doubt((one, other, Circle(Point(4, 40), 1))).corners[0] == gap


def test_of_too_few_or_of_a_line_nothing_follows():
    place = Point(3, 5)
    with pytest.raises(GeometryError):
        trilaterated(circles_to(place, Point(0, 0), Point(4, 0)))
    with pytest.raises(GeometryError):
        trilaterated(circles_to(place, Point(0, 0), Point(4, 2), Point(8, 4)))
    same = Circle(Point(0, 0), 3)
    with pytest.raises(GeometryError):
        doubt((same, Circle(Point(0, 0), 2), Circle(Point(9, 9), 1)))


def test_of_distances_that_differ_a_place_in_between_follows():
    place, centres = Point(3, 4), (Point(0, 0), Point(9, 0), Point(0, 9), Point(9, 9))
    noisy = [
        Circle(c, r + e)
        for (c, r), e in zip(circles_to(place, *centres), (0.1, -0.1, 0.1, -0.1), strict=True)
    ]
    assert 0 < math.dist(trilaterated(noisy), place) < 0.3
