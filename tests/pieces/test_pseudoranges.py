"""A place and a clock's error, from four satellites."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.pseudoranges import pseudoranges, solved
from kiosk.pieces.satellite_scene import SCENE
from kiosk.pieces.trilateration import Circle, GeometryError, Point, doubt

PLACES = st.builds(Point, st.floats(0, 16), st.floats(0, 9))
ERRORS = st.floats(-3, 3)


@given(PLACES, ERRORS)
def test_place_and_clock_are_found_anywhere_on_the_plan(place, error):
    fix = solved(SCENE.satellites, pseudoranges(SCENE.satellites, place, error))
    assert math.dist(fix.place, place) < 1e-6
    assert abs(fix.clock_error - error) < 1e-6
    assert fix.residual < 1e-6


@given(PLACES, ERRORS)
def test_amid_a_square_too_where_all_may_be_as_far(place, error):
    square = (Point(0, 0), Point(16, 0), Point(16, 9), Point(0, 9))
    middle = Point(8, 4.5)
    for at in (middle, Point((place.x + 8) / 2, (place.y + 4.5) / 2)):
        fix = solved(square, pseudoranges(square, at, error))
        assert math.dist(fix.place, at) < 1e-5 and abs(fix.clock_error - error) < 1e-5


@pytest.mark.parametrize("place", SCENE.places)
@pytest.mark.parametrize("error", [-0.6, -0.3, 0.3, 0.6])
def test_three_circles_of_a_wrong_clock_meet_nowhere_and_those_of_the_right_one_do(place, error):
    def left(wrong):
        a, b, c, _ = SCENE.satellites
        radii = pseudoranges((a, b, c), place, wrong)
        return doubt(tuple(map(Circle, (a, b, c), radii))).size

    fix = solved(SCENE.satellites, pseudoranges(SCENE.satellites, place, error))
    assert left(error) > abs(error)
    assert left(error - fix.clock_error) < 1e-6


def test_of_five_that_differ_the_best_is_found_and_what_is_left_is_told():
    satellites = (*SCENE.satellites, Point(15.0, 1.0))
    place = Point(7.0, 4.0)
    told = pseudoranges(satellites, place, 0.4)
    noisy = [far + wrong for far, wrong in zip(told, (0.05, -0.05, 0.05, -0.05, 0), strict=True)]
    fix = solved(satellites, noisy)
    assert 0 < math.dist(fix.place, place) < 0.2
    assert 0.01 < fix.residual < 0.1

    def squares(at, error):
        guessed = pseudoranges(satellites, at, error)
        return sum((a - b) ** 2 for a, b in zip(guessed, noisy, strict=True))

    best = squares(fix.place, fix.clock_error)
    for x, y, error in ((0.01, 0, 0), (-0.01, 0, 0), (0, 0.01, 0), (0, -0.01, 0), (0, 0, 0.01)):
        at = Point(fix.place.x + x, fix.place.y + y)
        assert squares(at, fix.clock_error + error) > best


def test_without_a_fourth_and_along_a_line_nothing_follows():
    three = SCENE.satellites[:3]
    with pytest.raises(GeometryError):
        solved(three, pseudoranges(three, Point(5, 5), 0.1))
    with pytest.raises(GeometryError):
        solved(SCENE.satellites, (1.0, 2.0, 3.0))
    line = tuple(Point(x, 0) for x in range(4))
    with pytest.raises(GeometryError):
        solved(line, pseudoranges(line, Point(1.5, 0), 0.2))


def test_of_ranges_that_no_place_has_none_is_made_up():
    square = (Point(0, 0), Point(16, 0), Point(16, 9), Point(0, 9))
    with pytest.raises(GeometryError):
        solved(square, (20.0, 21.0, 6.0, 18.0))
