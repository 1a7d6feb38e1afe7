"""What a mounted screen asks of words and targets, in figures of the standards."""

from __future__ import annotations

import math

import pytest

from kiosk.ergonomics import CAPITAL_OF_EM, Ergonomics, diagonal_of, pixels_per_millimetre

FULL_HD = (1920, 1080)


def test_capitals_are_of_seven_tenths_of_a_degree():
    ergonomics = Ergonomics(1, viewing_distance=600)
    assert ergonomics.capital == pytest.approx(7.33, abs=0.01)
    arc_minutes = 180 * 60 * ergonomics.capital / (math.pi * 600)
    assert arc_minutes == pytest.approx(42)
    assert ergonomics.smallest_text * CAPITAL_OF_EM == pytest.approx(ergonomics.capital)


@pytest.mark.parametrize(("diagonal", "pixels"), [(32, 27.3), (55, 15.9), (10, 87.2)])
def test_a_larger_screen_needs_fewer_pixels(diagonal, pixels):
    scale = pixels_per_millimetre(FULL_HD, diagonal)
    assert Ergonomics(scale).smallest_text == pytest.approx(pixels, abs=0.1)


def test_targets_and_gaps_are_as_large_as_fingers_need():
    ergonomics = Ergonomics(pixels_per_millimetre(FULL_HD, 32))
    assert ergonomics.target == pytest.approx(40.7, abs=0.1)
    assert ergonomics.gap == pytest.approx(8.1, abs=0.1)


def test_the_reach_ends_at_1220_millimetres_above_the_floor():
    scale = pixels_per_millimetre((1080, 1920), 55)
    assert Ergonomics(scale, mount_height=700).reach == pytest.approx(520 * scale)
    assert Ergonomics(scale, mount_height=1300).reach == 0


def test_a_screen_that_says_nonsense_of_itself_counts_as_the_usual_one():
    assert diagonal_of((708, 398)) == pytest.approx(32, abs=0.1)
    for nonsense in ((0, 0), (160, 90), (16000, 9000)):
        assert diagonal_of(nonsense) is None
    assert pixels_per_millimetre(FULL_HD, None) == pixels_per_millimetre(FULL_HD, 32)


@pytest.mark.parametrize(
    ("diagonal", "columns", "pixels"), [(32, 105, 3), (32, 21, 8), (65, 105, 2)]
)
def test_a_code_has_squares_of_whole_pixels_that_a_phone_can_read(diagonal, columns, pixels):
    scale = pixels_per_millimetre(FULL_HD, diagonal)
    square = Ergonomics(scale).code_square(columns)
    assert square == pixels
    assert square / scale >= 0.8
    assert square * columns / scale >= 60
