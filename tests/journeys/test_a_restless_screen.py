"""Screens that are turned and resized, and lists whose rows go while their cards are being made."""

from __future__ import annotations

import random
from functools import partial

import pytest
from PySide6.QtTest import QTest

SHAPES = [(960, 540), (240, 960), (300, 300), (540, 960), (960, 240), (350, 351), (351, 350)]


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


@pytest.fixture
def resized():
    def resize(kiosk, finger, size):
        kiosk.window.resize(*size)
        finger.wait_until(lambda: kiosk.window.size().toTuple() == size)
        finger.wait_for_frame()

    return resize


def test_any_shape_of_the_window_on_any_screen_says_nothing(begun, resized):
    kiosk, finger = begun(size=SHAPES[-1])
    controller, catalogue = kiosk.controller, kiosk.catalogue
    ways = [
        controller.goHome,
        lambda: controller.openArea(catalogue.areas[0].id),
        lambda: controller.hall.showWall(),
        lambda: controller.openExhibit(catalogue.exhibits[0].id),
        lambda: controller.openStory(catalogue.stories[0].id),
        lambda: controller.openCase(catalogue.cases[0].id),
        lambda: controller.search.open(),
        lambda: controller.touring.choose(),
        lambda: controller.touring.start(catalogue.tours[0].id),
    ]
    for way in ways:
        way()
        for shape in SHAPES:
            resized(kiosk, finger, shape)


def test_results_that_go_while_they_are_being_made_say_nothing(begun):
    """Letters typed faster than cards are made, and the page laid out anew between them."""
    kiosk, _ = begun(size=SHAPES[0])
    controller, chance = kiosk.controller, random.Random(1)
    controller.search.open()
    words = ("e", "a", "zzzz", "apple", "", "lu", "1994")
    for _ in range(100):
        match chance.randrange(6):
            case 3:
                controller.reading.chooseTextSize(chance.randrange(3))
            case 4:
                controller.reading.toggleLanguage()
            case 5:
                kiosk.window.resize(*chance.choice(SHAPES[:4]))
            case _:
                controller.search.type(chance.choice(words))
        QTest.qWait(chance.choice((0, 0, 5, 10, 20, 30)))
