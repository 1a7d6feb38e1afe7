"""The seconds of a piece."""

from __future__ import annotations

import math

import pytest

from kiosk.pieces.errors import PieceError
from kiosk.pieces.stopwatch import LIGHTS, Stopwatch


def test_it_begins_with_the_first_tick_whenever_that_is():
    watch = Stopwatch(60)
    assert watch.tick(1_000.0) == 0.0
    assert watch.tick(1_025.5) == 25.5
    assert (watch.elapsed, watch.is_over, watch.lights) == (25.5, False, 2)


def test_its_six_lights_are_lit_one_after_another():
    watch = Stopwatch(60)
    watch.tick(0)
    seen = []
    for second in range(0, 80, 5):
        watch.tick(second)
        seen.append(watch.lights)
    assert seen == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 6]
    assert watch.is_over and watch.lights == LIGHTS


def test_without_a_limit_it_is_never_over():
    watch = Stopwatch(math.inf)
    watch.tick(0)
    watch.tick(1e9)
    assert not watch.is_over and watch.lights == 0


def test_after_a_reset_it_begins_anew():
    watch = Stopwatch(60)
    watch.tick(5)
    watch.tick(70)
    watch.reset()
    assert watch.elapsed == 0.0 and not watch.is_over
    assert watch.tick(3) == 0.0, "of another clock, too"


@pytest.mark.parametrize("limit", [0.0, -1.0, math.nan])
def test_a_limit_is_above_none(limit):
    with pytest.raises(PieceError):
        Stopwatch(limit)


@pytest.mark.parametrize("now", [9.0, math.nan, math.inf])
def test_time_does_not_run_back_and_is_a_number(now):
    watch = Stopwatch(60)
    watch.tick(4)
    watch.tick(10)
    with pytest.raises(PieceError):
        watch.tick(now)
    assert watch.elapsed == 6.0
