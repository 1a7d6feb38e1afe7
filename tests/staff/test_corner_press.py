"""Two fingers in two corners: what is the gesture, and what must never be."""

from __future__ import annotations

import random

import pytest

from kiosk.staff.corner_press import HOLD_SECONDS, CornerPress, Screen

LANDSCAPE = Screen(708, 398, 520)  # 32 inches, all of it within reach
TALL = Screen(685, 1218, 520)  # 55 inches, upright
UPPER_LEFT, LOWER_RIGHT = (20, 30), (690, 380)


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class Glass:
    """Fingers by number, on one screen."""

    def __init__(self, screen=LANDSCAPE):
        self.clock = Clock()
        self.press = CornerPress(screen, self.clock)
        self.fingers = {}

    def put(self, **fingers):
        self.fingers.update(fingers)
        self.press.see(self.fingers)

    def lift(self, *names):
        for name in names:
            del self.fingers[name]
        self.press.see(self.fingers)

    def wait(self, seconds=HOLD_SECONDS):
        self.clock.now += seconds
        return self.press.held()


@pytest.fixture
def glass():
    return Glass()


def test_two_fingers_held_still_in_opposite_corners_open_it_once(glass):
    glass.put(a=UPPER_LEFT)
    glass.clock.now += 1
    glass.put(b=LOWER_RIGHT)
    assert not glass.wait(HOLD_SECONDS - 0.1)
    assert glass.wait(0.1)
    assert not glass.wait()
    assert not glass.press.sitting
    glass.lift("a", "b")
    glass.put(b=LOWER_RIGHT, a=UPPER_LEFT)
    assert glass.wait()


def test_who_trembles_is_understood(glass):
    glass.put(a=UPPER_LEFT, b=LOWER_RIGHT)
    for shift in (-5, 4, -6, 6):
        glass.clock.now += 1
        glass.put(a=(20 + shift, 30), b=(690, 380 - shift))
    assert glass.wait(1.0)


def test_a_corner_near_the_edge_of_what_is_reached_is_for_those_who_sit():
    glass = Glass(TALL)
    glass.put(a=(20, 1218 - 520 + 30), b=(660, 1200))
    assert glass.wait()
    assert glass.press.sitting
    glass.lift("a", "b")
    glass.put(a=(20, 30), b=(660, 1200))
    assert glass.wait()
    assert not glass.press.sitting


@pytest.mark.parametrize(
    "places",
    [
        {"a": UPPER_LEFT},
        {"a": LOWER_RIGHT},
        {"a": (690, 20), "b": (20, 380)},  # the two other corners
        {"a": UPPER_LEFT, "b": (20, 380)},
        {"a": UPPER_LEFT, "b": (40, 40)},
        {"a": LOWER_RIGHT, "b": (670, 370)},
        {"a": (100, 30), "b": LOWER_RIGHT},
        {"a": UPPER_LEFT, "b": (350, 200)},
        {"a": UPPER_LEFT, "b": LOWER_RIGHT, "c": (350, 200)},
        {"a": UPPER_LEFT, "b": LOWER_RIGHT, "c": (30, 30)},
    ],
)
def test_other_places_and_more_fingers_open_nothing(glass, places):
    glass.put(**places)
    assert not glass.wait()


def test_a_second_finger_that_comes_late_opens_nothing(glass):
    glass.put(a=UPPER_LEFT)
    glass.clock.now += 2.5
    glass.put(b=LOWER_RIGHT)
    assert not glass.wait()


def test_what_disturbs_it_spoils_it_until_the_glass_is_free(glass):
    def disturb_by_third():
        glass.put(c=(300, 200))
        glass.lift("c")

    def disturb_by_move():
        glass.put(a=(32, 30))
        glass.put(a=UPPER_LEFT)

    def disturb_by_lift():
        glass.lift("b")
        glass.put(d=LOWER_RIGHT)

    for disturb in (disturb_by_third, disturb_by_move, disturb_by_lift):
        glass.put(a=UPPER_LEFT, b=LOWER_RIGHT)
        glass.clock.now += 3
        disturb()
        assert not glass.press.holding, disturb
        assert not glass.wait(), disturb
        glass.lift(*list(glass.fingers))
    glass.put(a=UPPER_LEFT, b=LOWER_RIGHT)
    assert glass.wait()


@pytest.mark.parametrize("seed", range(4))
def test_a_million_touches_of_a_storm_never_open_it(seed):
    """Fingers come, stay, move and go, as many as ten, oftener in corners than children do."""
    dice = random.Random(seed)
    screen = (LANDSCAPE, TALL)[seed % 2]
    glass = Glass(screen)
    corners = [(x, y) for x in (0, screen.width) for y in (0, screen.height)]
    holds = 0
    for number in range(250_000):
        chance = dice.random()
        if chance < 0.5 and len(glass.fingers) < 10:
            if dice.random() < 0.3:
                x, y = dice.choice(corners)
                place = abs(x - dice.random() * 70), abs(y - dice.random() * 70)
            else:
                place = dice.random() * screen.width, dice.random() * screen.height
            glass.fingers[number] = place
        elif glass.fingers and chance < 0.95:
            del glass.fingers[dice.choice(list(glass.fingers))]
        glass.press.see(glass.fingers)
        holds += glass.press.holding
        glass.clock.now += dice.random() * 0.8
        assert not glass.press.held()
    assert holds > 10  # it did come near
