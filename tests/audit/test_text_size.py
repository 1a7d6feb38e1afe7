"""Text under its size is found by the millimetres of its capitals."""

from __future__ import annotations

import pytest

from tests.audit.checks.text_size import (
    capital_millimetres,
    small_texts,
    texts_that_stay_small,
)
from tests.audit.made_up import INCHES_32, found, screen, text
from tests.audit.records import Yardstick

LONG = "It took in messages from a computer, cut them into packets, gave each an address."


def test_a_capital_fills_seven_tenths_of_a_degree():
    assert capital_millimetres(INCHES_32) == pytest.approx(7.33, abs=0.01)
    nearer = Yardstick(32, 2.71, viewing_distance=500)
    assert capital_millimetres(nearer) == pytest.approx(6.11, abs=0.01)


def test_low_capitals_are_found_where_the_screen_is_too_small_for_them():
    assert found(small_texts, screen(text(capital=19.0)), INCHES_32)
    assert not found(small_texts, screen(text(capital=19.9)), INCHES_32)
    assert not found(small_texts, screen(text(capital=19.0)), Yardstick(55, 1.58))
    assert not found(small_texts, screen(text(capital=10.0, icon=True)), INCHES_32)


def test_running_text_has_to_be_twice_as_large_at_the_largest_size():
    before = [text(LONG, pixel_size=27.6)]
    assert found(texts_that_stay_small, before, screen(text(LONG, pixel_size=38.0)))
    assert not found(texts_that_stay_small, before, screen(text(LONG, pixel_size=55.2)))


def test_titles_and_labels_need_not_grow_so_much():
    before, after = text("A label", pixel_size=27.6), text("A label", pixel_size=38.0)
    assert not found(texts_that_stay_small, [before], screen(after))
    before, after = (text(LONG, pixel_size=size, bold=True) for size in (27.6, 38.0))
    assert not found(texts_that_stay_small, [before], screen(after))
