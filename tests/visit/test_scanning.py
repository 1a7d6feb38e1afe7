"""Row-column scanning with one switch."""

from __future__ import annotations

import pytest

from kiosk.visit.scanning import Offer, Scanning


@pytest.fixture
def scanning():
    scanning = Scanning()
    scanning.begin([[0, 1, 2], [3]])
    return scanning


def test_rows_have_their_turn_and_begin_again(scanning):
    offers = [scanning.tick() for _ in range(3)]
    assert offers == [Offer((0, 1, 2)), Offer((3,)), Offer((0, 1, 2))]


def test_a_press_opens_the_row_and_another_takes_what_is_offered(scanning):
    scanning.tick()
    assert scanning.press() is None
    assert [scanning.tick().one, scanning.tick().one] == [0, 1]
    assert scanning.press() == 1
    assert scanning.tick() == Offer((3,)), "and goes on with the rows"


def test_a_row_of_one_is_taken_at_once(scanning):
    scanning.tick()
    scanning.tick()
    assert scanning.press() == 3


def test_a_row_that_nobody_takes_from_closes_after_two_rounds(scanning):
    scanning.tick()
    scanning.press()
    assert [scanning.tick().one for _ in range(7)] == [0, 1, 2, 0, 1, 2, None]
    assert scanning.tick() == Offer((3,))


def test_before_anything_is_offered_a_press_takes_nothing(scanning):
    assert scanning.press() is None
    empty = Scanning()
    empty.begin([[]])
    assert empty.tick() is None
    assert empty.press() is None


def test_a_press_that_bounces_takes_nothing_of_the_row_it_opened(scanning):
    scanning.tick()
    assert scanning.press() is None
    assert scanning.press() is None
    assert scanning.tick() == Offer((0, 1, 2), 0)
