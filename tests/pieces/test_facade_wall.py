"""The wall: how many tiles, which is where, and which touch each other."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.facade_wall import (
    ROWS,
    TILES,
    WIDEST_ROW,
    neighbours,
    stepped,
    tile,
    tile_at,
    tiles_along,
)

NUMBERS = st.integers(0, len(TILES) - 1)
INSIDE = st.tuples(st.floats(0, 0.999), st.floats(0, 0.999))
POINTS = st.tuples(st.floats(-0.5, 1.5), st.floats(-0.5, 1.5))


def at(row, column):
    return next(n for n, it in enumerate(TILES) if (it.row, it.column) == (row, column))


def test_there_are_as_many_tiles_as_on_the_museum():
    assert len(TILES) == 1_324
    rows = Counter(it.row for it in TILES)
    assert [rows[row] for row in range(30)] == [42, 41] * 15
    assert (rows[30], rows[31]) == (40, 39), "less the four of the door"


@given(NUMBERS)
def test_each_is_found_at_its_middle(number):
    assert tile_at(TILES[number].x, TILES[number].y) == number


@given(POINTS)
def test_under_a_point_lies_the_tile_whose_middle_is_half_a_tile_away_at_most(point):
    number = tile_at(*point)
    holding = [
        n
        for n, it in enumerate(TILES)
        if abs(point[0] - it.x) < 0.499_999 / WIDEST_ROW and abs(point[1] - it.y) < 0.499_999 / ROWS
    ]
    assert holding in ([], [number])


@pytest.mark.parametrize(
    "point",
    [(-0.01, 0.5), (1.0, 0.5), (0.5, -1e-9), (0.5, 1.0), (0.5, 30.5 / 32), (0.005, 1.5 / 32)],
    ids=["left", "right", "above", "below", "the door", "where a short row has not begun"],
)
def test_beside_the_wall_and_at_the_door_there_is_none(point):
    assert tile_at(*point) is None


def test_what_is_no_point_is_refused():
    with pytest.raises(PieceError):
        tile_at(math.nan, 0.5)
    with pytest.raises(PieceError):
        tiles_along((0, 0), (math.inf, 0))
    for number in (-1, 1_324):
        for asked in (tile, neighbours, stepped):
            with pytest.raises(PieceError):
                asked(number)


def test_neighbours_touch_and_there_are_six_amid_the_wall():
    assert [TILES[n][:2] for n in neighbours(at(10, 5))] == [
        (9, 4), (9, 5), (10, 4), (10, 6), (11, 4), (11, 5),
    ]  # fmt: skip
    assert [TILES[n][:2] for n in neighbours(at(11, 5))] == [
        (10, 5), (10, 6), (11, 4), (11, 6), (12, 5), (12, 6),
    ]  # fmt: skip
    assert [TILES[n][:2] for n in neighbours(0)] == [(0, 1), (1, 0)]
    assert (30, 20) not in [TILES[n][:2] for n in neighbours(at(29, 20))]


@given(NUMBERS)
def test_whoever_is_a_neighbour_has_one(number):
    assert 2 <= len(neighbours(number)) <= 6
    assert number not in neighbours(number)
    assert all(number in neighbours(near) for near in neighbours(number))


@given(INSIDE, INSIDE)
def test_a_line_has_no_gaps_but_where_no_tile_hangs(start, end):
    along = tiles_along(start, end)
    for share in (0.13, 0.31, 0.5, 0.77):
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share
        number = tile_at(x, y)
        # it may cut off a corner, and then touches a neighbour
        assert number is None or {number, *neighbours(number)} & set(along)


@given(POINTS, POINTS)
def test_a_line_has_both_its_ends_and_each_tile_once(start, end):
    along = tiles_along(start, end)
    assert len(set(along)) == len(along)
    assert {tile_at(*start), tile_at(*end)} <= {None, *along}


def test_a_line_along_a_row_is_all_of_it_in_its_order():
    y = TILES[at(4, 0)].y
    assert tiles_along((0, y), (0.999, y)) == tuple(range(at(4, 0), at(5, 0)))
    assert tiles_along((0.999, y), (0, y)) == tuple(reversed(range(at(4, 0), at(5, 0))))


def test_keys_go_straight_down_and_up_again():
    number, way = at(0, 7), []
    for _ in range(40):
        way.append(number)
        number = stepped(number, down=1)
    assert [TILES[n].row for n in way[:32]] == list(range(32))
    assert {TILES[n].column for n in way} == {6, 7}
    assert number == way[-1] == way[31], "at the foot it stays"
    assert stepped(stepped(at(9, 7), down=1), down=-1) == at(9, 7)


def test_keys_go_over_the_door_and_stay_at_the_edge():
    assert stepped(at(30, 19), across=1) == at(30, 22)
    assert stepped(at(31, 22), across=-1) == at(31, 19)
    assert stepped(at(29, 20), down=1) == at(29, 20)
    assert stepped(at(29, 19), down=1) == at(30, 19), "beside the door there is one"
    assert stepped(0, across=-1) == 0 and stepped(41, across=1) == 41
    assert stepped(0, down=1) == at(1, 0), "where the left of the two is missing"
    assert stepped(5) == 5
