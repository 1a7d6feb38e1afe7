"""The timed promises, as ratios within one run: `make bench`, never part of `make test`."""

from __future__ import annotations

import pytest

from tests.bench.browser import find_browser
from tests.bench.comparison import compare
from tests.bench.measurements import measure


@pytest.fixture(scope="module")
def figures():
    return {figure.name: figure for figure in measure(rounds=5)}


@pytest.fixture(scope="module")
def comparisons():
    if find_browser() is None:
        pytest.skip("Chromium is not installed")
    return {each.name: each for each in compare(rounds=5)}


def test_the_kiosk_starts_within_four_empty_windows(figures):
    assert figures["start of the kiosk / of an empty window"].median <= 4


def test_a_touch_is_answered_within_half_an_empty_window(figures):
    start = figures["start of an empty Qt Quick window"].median
    assert figures["touch to next painted screen"].median <= start / 2


def test_a_flicked_wall_has_no_long_frames(figures):
    middle = figures["frame interval, flicked wall"].median
    assert figures["frame interval, its 99th percentile"].median <= 3 * middle


def test_looking_round_a_hall_is_as_smooth_as_the_wall(figures):
    wall = figures["frame interval, flicked wall"].median
    assert figures["frame interval, looking round a hall"].median <= 1.5 * wall
    assert figures["looking round, its 99th percentile"].median <= 3 * wall


def test_walking_through_the_halls_leaves_nothing_in_memory(figures):
    # the middle: a round may end while what is faded out is still held
    assert figures["kept in memory after each round of the halls"].median <= 20


def test_a_film_loses_no_pictures_and_leaves_little_behind(figures):
    assert figures["pictures of a film that are not seen"].median <= 2
    assert figures["kept in memory after a film, the first"].median <= 20
    assert figures["kept after each of 50"].high <= 25
    assert figures["threads that are left"].high <= 4


def test_a_hundred_times_the_collection_starts_at_most_twice_as_slowly(figures):
    assert figures["13,800 exhibits: start / with the collection"].median <= 2


def test_a_keystroke_is_answered_well_within_a_touch(figures):
    for count in ("138", "13,800"):
        assert figures[f"{count} exhibits: a keystroke's search"].high <= 20


def test_the_first_picture_comes_sooner_than_in_chromium(comparisons):
    assert comparisons["start to the first picture"].ratio <= 0.8


def test_the_kiosk_rests_in_half_the_memory_of_chromium(comparisons):
    assert comparisons["memory at rest, PSS"].ratio <= 0.5


def test_the_wall_glides_at_least_as_evenly_as_in_chromium(comparisons):
    assert comparisons["frame interval, its 99th percentile"].ratio <= 1
