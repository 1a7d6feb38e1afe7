"""Drawing with light, from a dark wall to the museum's."""

from __future__ import annotations

import json
import math
import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.facade import BLANK, DARK, FULL, HALF, Drawn, Facade
from kiosk.pieces.facade_wall import TILES, neighbours, tile_at

MIDDLE = (0.5, 0.4)
POINTS = st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2))


def facade(seed=1, **more):
    piece = Facade(random.Random(seed), **more)
    piece.tick(100.0)
    return piece


def test_a_tile_lights_and_those_about_it_half():
    piece = facade()
    piece.choose(2)
    assert piece.draw(MIDDLE, MIDDLE) is Drawn.LIT
    number = tile_at(*MIDDLE)
    lit = {n: light for n, light in enumerate(piece.drawing) if light != DARK}
    assert lit == {number: "C", **dict.fromkeys(neighbours(number), "c")}
    assert piece.draw(MIDDLE, MIDDLE) is Drawn.UNCHANGED


def test_half_a_light_takes_nothing_from_a_whole_one():
    piece = facade()
    piece.light(500)
    piece.choose(4)
    piece.light(501)
    assert piece.drawing[500:502] == "AE"
    (both, *_) = set(neighbours(500)) & set(neighbours(501))
    assert piece.drawing[both] == "e", "of two halves it is the later"


def test_a_stroke_has_no_gaps():
    piece = facade()
    piece.draw((0.1, 0.2), (0.9, 0.2))
    (row,) = {it.row for n, it in enumerate(TILES) if piece.drawing[n] == "A"}
    lit = [it.column for n, it in enumerate(TILES) if piece.drawing[n] == "A"]
    assert row == 6 and lit == list(range(lit[0], lit[0] + 34))


def test_beside_the_wall_nothing_is_lit():
    piece = facade()
    assert piece.draw((-0.5, 0.5), (-0.1, 0.5)) is Drawn.BESIDE
    assert piece.draw((0.5, 31 / 32), (0.5, 31 / 32)) is Drawn.BESIDE, "nor at the door"
    assert piece.drawing == BLANK


def test_wiped_tiles_fall_dark_from_the_top():
    piece = facade()
    piece.draw((0.5, 0.02), (0.5, 0.7))
    whole = piece.drawing
    assert piece.wipe() is Drawn.WIPING
    assert piece.drawing == whole, "not all at once"
    piece.tick(100.5)
    for n, it in enumerate(TILES):
        assert piece.drawing[n] == (DARK if it.row < 10 else whole[n])
    piece.light(3)  # above the front: it is new, and stays
    assert piece.wipe() is Drawn.WIPING, "a second time is the same"
    piece.tick(103.0)
    assert {n for n, light in enumerate(piece.drawing) if light != DARK} == {3, *neighbours(3)}
    piece.light(900)
    piece.tick(110.0)
    assert piece.drawing[900] == "A", "it does not go on"


def test_a_dark_wall_is_not_wiped():
    assert facade().wipe() is Drawn.NOTHING_TO_WIPE


@settings(max_examples=25)
@given(st.integers(), st.lists(POINTS, min_size=2, max_size=6), st.floats(0.1, 59))
def test_the_rain_never_covers_what_is_drawn(seed, points, second):
    piece = facade(seed)
    for start, end in pairwise(points):
        piece.draw(start, end)
    drawn = piece.drawing
    piece.tick(100 + second)
    for light, shown in zip(drawn, piece.shown, strict=True):
        assert light in (DARK, shown)
    assert piece.drawing == drawn


def test_it_rains_downwards_and_the_wall_is_never_blank():
    piece = facade()
    heights = []
    for step in range(1, 280):
        piece.tick(100 + step / 5)
        shown = piece.shown
        lit = [it.row for it, light in zip(TILES, shown, strict=True) if light in FULL]
        assert shown != BLANK
        heights.append(set(lit))
    assert set().union(*heights) == set(range(32)), "from the top to the foot"
    # the drop that begins first is the only one at first
    first = [max(rows) for rows in heights[:4]]
    assert first == sorted(first) and first[-1] > first[0]


def test_the_rain_is_the_same_in_one_step_or_in_many():
    one, many = facade(7), facade(7)
    for step in range(1, 301):
        many.tick(100 + step / 10)
    one.tick(130)
    assert one.shown == many.shown != BLANK


def test_a_minute_ends_it_and_nothing_changes_it_any_more():
    piece = facade()
    piece.light(77)
    piece.tick(159.9)
    assert not piece.ended and piece.lights == 5
    piece.tick(161)
    assert piece.ended and piece.lights == 6
    assert piece.closing_row == 16, "it has ended a second ago, however late that is heard of"
    assert piece.shown == piece.drawing, "it does not rain any more"
    before = piece.drawing
    assert {piece.light(5), piece.wipe(), piece.draw((0, 0), (1, 1))} == {Drawn.OVER}
    piece.tick(170)
    assert piece.drawing == before


def test_the_button_ends_it_and_a_light_goes_through_all_rows_once():
    piece = facade()
    piece.light(77)
    piece.tick(105)
    assert piece.closing_row is None
    piece.finish()
    seen = []
    for step in range(50):
        piece.tick(105 + step / 16)
        piece.finish()  # pressed again: the light does not begin anew
        seen.append(piece.closing_row)
    assert piece.ended
    assert [row for row in seen if row is not None] == list(range(32))
    assert seen[32:] == [None] * 18


def test_ended_amid_wiping_the_rest_stays():
    piece = facade()
    piece.light(700)
    piece.wipe()
    piece.tick(100.1)
    piece.finish()
    piece.tick(120)
    assert piece.drawing[700] == "A"


def test_wiping_that_the_end_overtakes_goes_as_far_as_there_was_time():
    piece = facade()
    piece.draw((0.5, 0.02), (0.5, 0.9))
    piece.tick(159.5)
    piece.wipe()
    piece.tick(200)
    lit = {TILES[n].row for n, light in enumerate(piece.drawing) if light != DARK}
    assert min(lit) == 10


def test_a_drawing_is_kept_as_plain_text_and_drawn_on():
    piece = facade()
    piece.draw((0.2, 0.2), (0.8, 0.6))
    kept = json.loads(json.dumps(piece.drawing))
    again = facade(drawing=kept)
    assert again.drawing == piece.drawing
    again.choose(5)
    assert again.draw((0.2, 0.6), (0.8, 0.2)) is Drawn.LIT
    assert {"A", "F"} <= set(again.drawing) <= {DARK, *FULL, *HALF}


@pytest.mark.parametrize("drawing", ["", BLANK + DARK, BLANK[1:] + "G", BLANK[1:] + "?"])
def test_what_is_no_drawing_is_refused(drawing):
    with pytest.raises(PieceError):
        facade(drawing=drawing)


def test_there_are_six_lamps():
    piece = facade()
    for lamp in range(6):
        piece.choose(lamp)
        piece.light(200 + 10 * lamp)
        assert piece.lamp == lamp
    assert piece.drawing[200:260:10] == FULL
    for lamp in (-1, 6):
        with pytest.raises(PieceError):
            piece.choose(lamp)


def test_left_in_the_middle_and_reset_it_is_dark_and_begins_anew():
    piece = facade(drawing="B" * len(TILES))
    piece.choose(3)
    piece.wipe()
    piece.tick(100.4)
    piece.reset()
    assert (piece.drawing, piece.lamp, piece.ended) == (BLANK, 0, False)
    piece.tick(7.0)
    piece.light(9)
    piece.tick(66.9)
    assert not piece.ended and piece.drawing[9] == "A", "nothing is wiped any more"
    piece.tick(67.0)
    assert piece.ended
    piece.reset()
    assert not piece.ended and piece.closing_row is None


def test_whoever_needs_longer_has_longer():
    piece = facade(seconds=math.inf)
    piece.tick(4_000)
    assert not piece.ended
    assert piece.light(5) is Drawn.LIT
