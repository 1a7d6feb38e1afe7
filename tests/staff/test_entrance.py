"""The keys for the PIN, and who stays too long."""

from __future__ import annotations

import pytest

from kiosk.staff.entrance import KEYS_SECONDS, SCREEN_SECONDS, Entrance, Stage


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def entrance(clock):
    return Entrance(clock)


def type_in(entrance, digits):
    for digit in digits:
        entrance.type(digit)


def test_before_the_gesture_no_key_does_anything(entrance):
    type_in(entrance, "4711")
    assert entrance.typed == 0
    assert entrance.submit() is None
    assert entrance.stage is Stage.CLOSED


def test_the_right_pin_opens_the_screen_and_is_kept_nowhere(entrance):
    entrance.ask()
    type_in(entrance, "4711")
    assert entrance.submit() == "4711"
    assert entrance.typed == 0
    entrance.answer(right=True)
    assert entrance.stage is Stage.SCREEN
    assert "4711" not in repr(vars(entrance))


def test_a_wrong_pin_is_refused_until_the_next_digit(entrance):
    entrance.ask()
    type_in(entrance, "4712")
    entrance.submit()
    entrance.answer(right=False)
    assert entrance.refused
    assert entrance.stage is Stage.KEYS
    entrance.type("4")
    assert not entrance.refused


def test_too_few_digits_are_not_tried_and_too_many_not_taken(entrance):
    entrance.ask()
    type_in(entrance, "471")
    assert entrance.submit() is None
    type_in(entrance, "1" * 20)
    assert entrance.typed == 12
    entrance.erase()
    assert entrance.typed == 11


def test_while_a_pin_is_tried_no_key_does_anything(entrance):
    entrance.ask()
    type_in(entrance, "4711")
    entrance.submit()
    type_in(entrance, "4711")
    entrance.erase()
    assert entrance.submit() is None
    assert entrance.typed == 0


def test_only_digits_are_taken(entrance):
    entrance.ask()
    type_in(entrance, ["a", "", "12", "４", " "])
    assert entrance.typed == 0


def test_an_answer_that_comes_after_one_has_left_lets_nobody_in(entrance):
    entrance.ask()
    type_in(entrance, "4711")
    entrance.submit()
    entrance.leave()
    entrance.answer(right=True)
    assert entrance.stage is Stage.CLOSED
    entrance.ask()  # the answer to the earlier PIN is none to these keys
    entrance.answer(right=True)
    assert entrance.stage is Stage.KEYS


def test_keys_close_after_twenty_seconds_without_a_touch(entrance, clock):
    entrance.ask()
    type_in(entrance, "47")
    clock.now += KEYS_SECONDS - 1
    entrance.touched()
    clock.now += KEYS_SECONDS - 0.1
    entrance.look()
    assert entrance.stage is Stage.KEYS
    clock.now += 0.1
    entrance.look()
    assert entrance.stage is Stage.CLOSED
    entrance.ask()
    assert entrance.typed == 0


def test_the_screen_closes_after_two_minutes_without_a_touch(entrance, clock):
    entrance.ask()
    type_in(entrance, "4711")
    entrance.submit()
    entrance.answer(right=True)
    clock.now += SCREEN_SECONDS - 0.1
    entrance.look()
    assert entrance.stage is Stage.SCREEN
    clock.now += 0.1
    entrance.look()
    assert entrance.stage is Stage.CLOSED


def test_the_gesture_made_again_changes_nothing(entrance):
    entrance.ask()
    type_in(entrance, "47")
    entrance.ask()
    assert entrance.typed == 2
