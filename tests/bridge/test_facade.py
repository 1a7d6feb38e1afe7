"""Draw with light as QML sees it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.pieces.facade import FacadeDetails
from kiosk.pieces.facade import BLANK
from kiosk.pieces.facade_wall import neighbours, tile, tile_at

MIDDLE = (0.5, 0.4)


@pytest.fixture
def details(parent, clock):
    """What moves by itself, as rain does, is not to be taken for what was drawn."""
    details = FacadeDetails(parent, clock)
    details.calm = True
    details.come(False)
    return details


@pytest.fixture
def moving(details):
    details.calm = False
    return details


@pytest.fixture
def play(details, clock):
    """Looks at it ten times a second for so many seconds."""

    def go_on(seconds):
        for _ in range(round(seconds * 10)):
            details.tick()
            clock.now += 0.1
        details.tick()

    return go_on


def letters(details):
    """What the tiles show, each by a letter."""
    return details.wall.toString().rsplit("/", 1)[1].replace("-", ".")


def closing_row(details):
    return details.wall.toString().rsplit("/", 2)[1]


def draw(details, *points, finger=0):
    for point in points:
        details.touch(finger, *point)
    details.lift(finger)


def test_before_anybody_comes_there_is_nothing(parent):
    details = FacadeDetails(parent)
    details.tick()
    draw(details, MIDDLE)
    details.choose(1)
    details.wipe()
    details.finish()
    details.step(1, 0)
    details.switchLamp()
    assert details.wall.isEmpty() and details.glow.isEmpty()
    assert (details.outcome, details.museum, details.drawn) == ("", "", False)


def test_a_finger_lights_tiles_at_once(details):
    shown = QSignalSpy(details.shownChanged)
    draw(details, MIDDLE)
    number = tile_at(*MIDDLE)
    assert letters(details)[number] == "A"
    assert {letters(details)[near] for near in neighbours(number)} == {"a"}
    assert details.outcome == "lit"
    assert shown.count() == 1


def test_a_stroke_has_no_gaps_and_the_next_begins_elsewhere(details):
    draw(details, (0.2, 0.2), (0.4, 0.2))
    draw(details, (0.2, 0.8), (0.4, 0.8))
    lit = [tile(n) for n, letter in enumerate(letters(details)) if letter == "A"]
    assert {at.row for at in lit} == {6, 25}
    assert len(lit) == 9 + 10


def test_two_fingers_draw_two_strokes(details):
    for x in (0.1, 0.2, 0.3):
        details.touch(0, x, 0.2)
        details.touch(1, x, 0.8)
    lit = [tile(n) for n, letter in enumerate(letters(details)) if letter == "A"]
    assert {at.row for at in lit} == {6, 25}


def test_while_it_is_drawn_not_each_tile_is_told_of(details):
    told = QSignalSpy(details.toldOf)
    draw(details, (0.2, 0.2), (0.4, 0.2), (0.2, 0.2), (1.5, 0.2))
    assert (details.outcome, told.count()) == ("lit", 1)


def test_at_the_door_no_tile_hangs(details):
    draw(details, (0.5, 0.97))
    assert details.outcome == "beside"


def test_another_lamp_draws_in_another_light(details):
    details.choose(2)
    assert (details.lamp, details.outcome) == (2, "lamp")
    draw(details, MIDDLE)
    assert letters(details)[tile_at(*MIDDLE)] == "C"


def test_the_number_of_no_lamp_changes_nothing(details):
    for lamp in (-1, 6):
        details.choose(lamp)
    assert (details.lamp, details.outcome) == (0, "")


def test_what_is_wiped_falls_dark(details, play):
    details.wipe()
    assert details.outcome == "nothing to wipe"
    draw(details, MIDDLE)
    details.wipe()
    assert details.outcome == "wiping"
    play(2)
    assert letters(details) == BLANK


def test_a_dark_wall_does_not_light_the_museum(details, play):
    details.finish()
    assert (details.outcome, details.ended) == ("nothing drawn", False)
    draw(details, MIDDLE)
    details.finish()
    play(3)
    assert details.ended


def test_a_light_goes_through_all_rows_before_it_is_over(moving, play):
    draw(moving, MIDDLE)
    moving.finish()
    assert (moving.outcome, moving.ended) == ("over", False)
    rows = []
    while not moving.ended and len(rows) < 50:
        rows.append(closing_row(moving))
        play(0.1)
    assert rows[0] == "0" and "31" in rows
    assert moving.drawn and moving.museum.startswith("image://facade/museum/")
    for move in (lambda: draw(moving, (0.1, 0.1)), moving.wipe, moving.finish):
        move()
        assert moving.outcome == "over"
    moving.choose(3)
    moving.step(1, 0)
    moving.switchLamp()
    assert (moving.outcome, moving.lamp, moving.lampOn) == ("over", 0, True)


def test_for_whoever_wants_calm_nothing_moves(details, play):
    play(3)
    assert letters(details) == BLANK and not details.beckons
    draw(details, MIDDLE)
    details.finish()
    assert details.ended and closing_row(details) == "-"


def test_a_hand_shows_how_until_somebody_draws(moving, play):
    play(1)
    before = moving.hand
    play(1)
    assert moving.beckons and moving.hand.x() > before.x()
    trail = {n for n, letter in enumerate(letters(moving)) if letter == "A"}
    draw(moving, (0.9, 0.9))
    assert not moving.beckons
    assert not trail <= {n for n, letter in enumerate(letters(moving)) if letter == "A"}


def test_it_rains_until_a_minute_is_over(moving, play):
    draw(moving, MIDDLE)
    play(10)
    assert letters(moving).count(".") < len(BLANK) - 7
    assert moving.glow.toString().count("-") == len(BLANK) - 7, "rain does not glow"
    play(53)
    assert moving.ended and moving.lights == 6 and moving.outcome == "over"


def test_a_minute_in_which_nothing_was_drawn_leaves_the_museum_as_it_is(details, play):
    play(63)
    assert (details.ended, details.outcome, details.drawn) == (True, "dark", False)
    assert details.outOfTime


def test_who_needs_longer_draws_for_as_long_as_they_like(moving, play):
    moving.begin(True)
    play(90)
    assert not moving.ended and not moving.beckons


def test_by_keys_a_line_is_drawn(details):
    details.begin(True)
    before = details.cursor
    for _ in range(5):
        details.step(1, 0)
    details.step(0, 1)
    assert details.cursor.x() > before.x() and details.cursor.y() > before.y()
    assert letters(details).count("A") == 6
    assert details.outcome == "lit"


def test_with_the_lamp_off_keys_move_without_drawing(details):
    details.switchLamp()
    assert (details.lampOn, details.outcome) == (False, "lamp off")
    details.step(1, 0)
    assert letters(details) == BLANK
    details.switchLamp()
    assert (details.lampOn, details.outcome) == (True, "lamp on")
    assert letters(details).count("A") == 1


def test_keys_are_told_where_the_wall_ends_and_what_shines(details):
    details.step(1, 0)
    details.step(-1, 0)
    details.step(1, 0)
    assert details.outcome == "unchanged"
    for _ in range(45):
        details.step(-1, 0)
    assert details.outcome == "edge"


def test_once_more_one_draws_on(details, play):
    draw(details, MIDDLE)
    details.finish()
    play(3)
    kept = details.museum
    details.begin(False)
    assert (details.ended, details.outcome, details.beckons) == (False, "", False)
    assert letters(details)[tile_at(*MIDDLE)] == "A"
    draw(details, (0.1, 0.1))
    assert details.museum == kept  # until this one is over too
    details.finish()
    assert details.museum not in ("", kept)


def test_wiped_and_ended_the_museum_is_dark_again(details, play):
    draw(details, MIDDLE)
    details.finish()
    play(3)
    details.begin(False)
    details.wipe()
    play(63)
    assert (details.drawn, details.outcome) == (False, "dark")


def test_it_stays_when_the_piece_is_left_and_goes_with_the_visit(details, play):
    changed = QSignalSpy(details.keptChanged)
    draw(details, MIDDLE)
    details.finish()
    play(3)
    details.leave()
    assert details.drawn and not details.ended and details.wall.isEmpty()
    details.come(False)
    assert letters(details)[tile_at(*MIDDLE)] == "A"
    details.leave()
    details.forget()
    assert (details.drawn, details.museum, changed.count()) == (False, "", 2)
    details.come(False)
    assert letters(details) == BLANK


def test_left_in_the_middle_it_begins_anew(details):
    details.choose(4)
    details.switchLamp()
    details.offerArrows(True)
    draw(details, MIDDLE)
    details.begin(False)
    assert details.arrows, "once more, by whoever needs them"
    details.leave()
    details.come(False)
    assert (letters(details), details.lamp, details.lampOn) == (BLANK, 0, True)
    assert not details.arrows
    assert (details.outcome, details.drawn) == ("", False)


def test_the_museum_knows_how_wide_the_wall_was(details, play):
    details.shape = 1.25
    draw(details, MIDDLE)
    details.finish()
    details.shape = 2.4  # the screen is turned
    assert details.museum.startswith("image://facade/museum/1.25/")
