"""Where am I: three rounds, with every move that does not help."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.satellite_scene import LARGEST, PLAN, SCENE, SMALLEST, SNAP, Scene, grip
from kiosk.pieces.trilateration import Circle, Point
from kiosk.pieces.where_am_i import LOOK_SECONDS, Answer, Round, WhereAmI


@pytest.fixture
def piece():
    piece = WhereAmI()
    piece.tick(10.0)
    return piece


def true(round_number, satellite):
    return math.dist(SCENE.satellites[satellite], SCENE.places[round_number])


def to_roof(piece):
    for satellite in range(3):
        piece.pull(satellite, true(0, satellite))
    piece.go_on()


def to_clock(piece):
    to_roof(piece)
    for satellite in range(2):
        piece.pull(satellite, true(1, satellite))
    piece.guess(0)
    piece.go_on()


def test_played_to_its_end(piece):
    place = SCENE.places[0]
    assert (piece.round, piece.possible, piece.doubt) == (Round.THREE, (), None)
    assert piece.pull(0, true(0, 0) + 0.2) is Answer.HELD
    assert piece.circles[0].radius == true(0, 0), "it snaps"
    assert piece.possible == (), "anywhere on the circle"
    assert piece.pull(1, true(0, 1) - 0.2) is Answer.CROSSED
    assert len(piece.possible) == 2
    assert min(math.dist(at, place) for at in piece.possible) < 1e-6
    assert piece.pull(2, true(0, 2)) is Answer.MET
    (found,) = piece.possible
    assert math.dist(found, place) < 1e-6 and piece.doubt.size < 1e-6

    assert piece.go_on() is Answer.GOES_ON
    assert (piece.round, piece.held, piece.possible) == (Round.ROOF, frozenset(), ())
    assert piece.pull(0, true(1, 0)) is Answer.HELD
    assert piece.pull(1, true(1, 1)) is Answer.TWO_POINTS
    assert piece.pull(2, true(1, 2)) is Answer.BEHIND_ROOF
    assert len(piece.possible) == 2 and piece.doubt is None
    which = [math.dist(at, SCENE.places[1]) < 1e-6 for at in piece.possible].index(True)
    assert piece.guess(which) is Answer.LUCK

    assert piece.go_on() is Answer.GOES_ON
    assert piece.round is Round.CLOCK and piece.possible == () and piece.fix is None
    assert piece.doubt.size > 0.5
    assert not piece.ended
    assert piece.take_fourth() is Answer.FOUND
    assert piece.solved and not piece.ended, "one sees what it has done"
    assert piece.take_fourth() is Answer.NOT_YET
    assert piece.go_on() is Answer.OVER
    assert piece.ended and piece.round is Round.CLOCK
    assert piece.fix.clock_error == pytest.approx(SCENE.clock_error, abs=1e-6)
    assert math.dist(*piece.possible, SCENE.places[2]) < 1e-6
    assert piece.doubt.size < 1e-6, "the circles meet again"


def test_a_circle_that_misses_is_told_which_way_and_leaves_a_doubt(piece):
    piece.pull(0, true(0, 0))
    piece.pull(1, true(0, 1))
    assert piece.pull(2, true(0, 2) + 2) is Answer.TOO_LARGE
    far = piece.doubt.size
    assert piece.pull(2, true(0, 2) + 1) is Answer.TOO_LARGE
    near = piece.doubt.size
    assert 0 < near < far
    assert piece.pull(2, true(0, 2) - 1) is Answer.TOO_SMALL
    assert piece.held == {0, 1} and len(piece.possible) == 2
    assert piece.pull(2, true(0, 2)) is Answer.MET


@given(st.floats(0, 30), st.integers(0, 2))
def test_a_circle_snaps_near_its_true_distance_and_nowhere_else(radius, satellite):
    piece = WhereAmI()
    told = piece.pull(satellite, radius)
    pulled, far = piece.circles[satellite].radius, true(0, satellite)
    if abs(radius - far) <= SNAP:
        assert told is Answer.HELD and pulled == far
    else:
        assert told is (Answer.TOO_SMALL if radius < far else Answer.TOO_LARGE)
        assert pulled == max(SMALLEST, min(LARGEST, radius))


def test_what_is_held_stays(piece):
    piece.pull(1, true(0, 1))
    assert piece.pull(1, 3.0) is Answer.HELD_ALREADY
    assert piece.circles[1].radius == true(0, 1)


@pytest.mark.parametrize("satellite", range(3))
def test_keys_come_to_every_circle_step_by_step(piece, satellite):
    told = {piece.step(satellite, 1) for _ in range(40)}
    assert told == {Answer.TOO_SMALL, Answer.HELD, Answer.HELD_ALREADY}


@given(st.integers(0, 3), st.floats(SMALLEST, LARGEST), st.floats(-7, 7))
def test_every_circle_is_taken_hold_of_on_the_plan(satellite, radius, aim):
    centre = SCENE.satellites[satellite]
    at = grip(Circle(centre, radius), aim)
    assert 0.69 < at.x < PLAN[0] - 0.69 and 0.69 < at.y < PLAN[1] - 0.69
    assert math.dist(at, centre) == pytest.approx(radius)
    seen = grip(Circle(centre, radius), math.atan2(at.y - centre.y, at.x - centre.x))
    assert math.dist(seen, at) < 1e-6, "where it is seen it stays"


def test_a_circle_that_is_seen_nowhere_is_held_at_its_middle():
    assert grip(Circle(SCENE.satellites[0], 40.0), 0.0) == SCENE.satellites[0]


def test_what_satellites_tell_and_which_is_next(piece):
    assert piece.heard == pytest.approx([true(0, n) for n in range(3)])
    assert piece.next == 0
    piece.pull(1, 2.0)
    assert piece.next == 1
    piece.pull(1, true(0, 1))
    assert piece.next == 0
    to_roof(piece)
    assert piece.heard[2] is None and piece.next == 0
    piece.pull(0, true(1, 0))
    piece.pull(1, true(1, 1))
    assert piece.next is None
    piece.guess(0)
    piece.go_on()
    assert piece.next is None
    late = [true(2, n) + SCENE.clock_error for n in range(3)]
    assert piece.heard == pytest.approx(late)


def test_keys_go_back_too(piece):
    piece.pull(0, LARGEST)
    told = [piece.step(0, -1) for _ in range(40)]
    assert Answer.HELD in told and told[0] is Answer.TOO_LARGE


@pytest.mark.parametrize("point", [0, 1])
def test_of_two_points_one_is_luck_and_the_other_none(piece, point):
    to_roof(piece)
    assert piece.guess(point) is Answer.NOT_YET, "there are none"
    piece.pull(0, true(1, 0))
    piece.pull(1, true(1, 1))
    right = math.dist(piece.possible[point], SCENE.places[1]) < 1e-6
    assert math.dist(*piece.possible) > 2, "two points that are seen as two"
    assert piece.guess(point) is (Answer.LUCK if right else Answer.NO_LUCK)
    assert piece.guess(1 - point) is Answer.GUESSED_ALREADY
    assert len(piece.possible) == 2, "it tells nothing"


def test_with_a_wrong_clock_pulling_does_not_help(piece):
    to_clock(piece)
    before = piece.circles
    for satellite in range(3):
        assert piece.pull(satellite, true(2, satellite)) is Answer.CLOCK_WRONG
        assert piece.step(satellite, 1) is Answer.CLOCK_WRONG
    assert piece.circles == before
    for circle, satellite in zip(before, range(3), strict=True):
        assert circle.radius == pytest.approx(true(2, satellite) + SCENE.clock_error)


def test_what_belongs_to_another_round_is_not_yet(piece):
    assert piece.take_fourth() is Answer.NOT_YET
    assert piece.guess(0) is Answer.NOT_YET
    assert piece.go_on() is Answer.NOT_YET
    to_roof(piece)
    assert piece.take_fourth() is Answer.NOT_YET
    assert piece.go_on() is Answer.NOT_YET
    to_clock(piece)
    assert piece.guess(0) is Answer.NOT_YET
    assert piece.go_on() is Answer.NOT_YET


def test_it_goes_on_by_itself_after_a_look(piece):
    for satellite in range(3):
        piece.pull(satellite, true(0, satellite))
    piece.tick(10 + LOOK_SECONDS - 0.1)
    assert piece.round is Round.THREE
    piece.tick(10 + LOOK_SECONDS)
    assert piece.round is Round.ROOF
    piece.tick(40.0)
    assert piece.round is Round.ROOF, "which is not solved"
    piece.pull(0, true(1, 0))
    piece.pull(1, true(1, 1))
    piece.guess(1)
    piece.tick(46.0)
    assert piece.round is Round.CLOCK
    piece.take_fourth()
    piece.tick(46.0 + LOOK_SECONDS)
    assert piece.ended and piece.fix is not None


def test_its_time_ends_it_where_it_is(piece):
    piece.pull(0, true(0, 0))
    piece.tick(84.9)
    assert not piece.ended and piece.lights == 5
    piece.tick(85.0)
    assert piece.ended and piece.fix is None and piece.lights == 6
    told = {piece.pull(1, 3.0), piece.step(1, 1), piece.guess(0), piece.take_fourth()}
    assert told | {piece.go_on()} == {Answer.OVER}


def test_left_in_the_middle_and_reset_it_begins_anew(piece):
    to_clock(piece)
    piece.take_fourth()
    piece.reset()
    assert (piece.round, piece.ended, piece.fix) == (Round.THREE, False, None)
    assert (piece.held, piece.possible, piece.doubt) == (frozenset(), (), None)
    piece.tick(0.0)
    piece.tick(74.9)
    assert not piece.ended
    to_roof(piece)
    piece.reset()
    assert piece.round is Round.THREE


def test_without_a_limit_it_waits():
    piece = WhereAmI(seconds=math.inf)
    piece.tick(0)
    piece.tick(4_000)
    assert not piece.ended
    for satellite in range(3):
        piece.pull(satellite, true(0, satellite))
    piece.tick(8_000)
    assert piece.solved and piece.round is Round.THREE, "who needs longer looks for longer"


def test_what_the_program_may_not_ask_is_refused(piece):
    for satellite in (-1, 3):
        with pytest.raises(PieceError):
            piece.pull(satellite, 2.0)
        with pytest.raises(PieceError):
            piece.step(satellite, 1)
    with pytest.raises(PieceError):
        piece.pull(0, math.nan)
    for point in (-1, 2):
        with pytest.raises(PieceError):
            piece.guess(point)
    with pytest.raises(PieceError):
        Scene(SCENE.satellites, (SCENE.satellites[1], *SCENE.places[1:]), 0.5)


def test_everything_to_see_lies_on_the_plan(piece):
    for number, satellites in ((0, range(3)), (1, range(2))):
        for satellite in satellites:
            piece.pull(satellite, true(number, satellite))
            if len(piece.held) == 2:
                both = piece.possible
                assert all(0.5 < at.x < 15.5 and 0.5 < at.y < 8.5 for at in both)
        if number == 0:
            piece.go_on()
    assert Point(*SCENE.places[2]) not in SCENE.satellites
