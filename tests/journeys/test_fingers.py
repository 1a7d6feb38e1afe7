"""Several fingers at once, a palm that rests, a finger that is never lifted; by touch points."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.content_file.reading import read_catalogue
from kiosk.media.media_files import MediaFiles
from kiosk.ui_driver.tour import BEGIN
from tests.journeys.hand import Hand

SMALL = Path(__file__).parent.parent / "small.yaml"
TEXT = SMALL.read_text(encoding="utf-8")
# among the words of the card, where nothing leads on
CORNER, MIDDLE = QPoint(700, 200), QPoint(800, 500)
TECHNOLOGY = "Promoting Digital Technology Innovation"


@pytest.fixture
def attract(opened, assets):
    """The small museum, which nobody has touched yet; the kiosk, a finger and a hand."""
    kiosk, finger = opened(content=SMALL)
    kiosk.watch.close()  # other content comes when the test says so
    finger.wait_for_frame()
    return kiosk, finger, Hand(kiosk, finger)


@pytest.fixture
def lisa(attract):
    """At the card of the Lisa."""
    kiosk, finger, hand = attract
    for name in (BEGIN, TECHNOLOGY, "Apple Lisa"):
        finger.touch(name)
    return kiosk, finger, hand


@pytest.fixture
def renew(assets):
    """Has other content ready for the kiosk: another name of the museum, another of the Lisa."""

    def offer(kiosk):
        text = TEXT.replace("en: Apple Lisa,", "en: Another Lisa,")
        text = text.replace("en: World Internet Science and Technology Museum,", "en: Another,")
        media = MediaFiles(SMALL, assets, assets.parent / "state")
        kiosk.controller.renew(read_catalogue(text.encode(), "x"), media)
        assert kiosk.controller.catalogue.museum.name.en == "Another"

    return offer


def test_a_palm_that_rests_on_the_attract_screen_keeps_no_finger_from_beginning(attract, place):
    kiosk, finger, hand = attract
    hand.press(0, CORNER)
    assert place(kiosk) == ("attract", "")
    hand.tap(1, MIDDLE)
    assert place(kiosk) == ("home", "")
    hand.lift(0)
    finger.wait_until_still()
    assert place(kiosk) == ("home", "")


def test_a_palm_that_rests_keeps_no_finger_from_going_on(attract, place):
    kiosk, _, hand = attract
    hand.press(0, CORNER)
    hand.tap(1, MIDDLE)
    for name in (TECHNOLOGY, "Apple Lisa", "Back"):
        hand.touch(1, name)
    assert place(kiosk) == ("area", "technology")


def test_a_palm_alone_begins_when_it_is_lifted(attract, place):
    kiosk, _, hand = attract
    hand.press(0, CORNER)
    assert place(kiosk) == ("attract", "")
    hand.lift(0)
    assert place(kiosk) == ("home", "")


def test_content_waits_for_the_last_finger(lisa, renew):
    kiosk, finger, hand = lisa
    hand.press(0, CORNER)
    hand.press(1, MIDDLE)
    renew(kiosk)
    hand.lift(0)
    finger.wait_until_still()
    assert kiosk.controller.exhibit.title == "Apple Lisa"
    hand.lift(1)
    finger.wait_until(lambda: kiosk.controller.exhibit.title == "Another Lisa")


def test_a_finger_that_is_never_lifted_holds_neither_the_visit_nor_content(
    clock, lisa, renew, place
):
    kiosk, finger, hand = lisa
    hand.press(0, CORNER)
    renew(kiosk)
    clock.now += 80
    finger.wait_until(lambda: kiosk.controller.attendance.asked)
    assert kiosk.controller.museum.name != "Another"
    clock.now += 31
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    finger.wait_until(lambda: kiosk.controller.museum.name == "Another")
    hand.touch(1, BEGIN)
    for name in (TECHNOLOGY, "Another Lisa"):
        hand.touch(1, name)
    assert place(kiosk) == ("exhibit", "apple-lisa")


def test_a_finger_forgotten_on_the_attract_screen_holds_no_content(clock, attract, renew):
    kiosk, finger, hand = attract
    hand.press(0, CORNER)
    renew(kiosk)
    finger.wait_for_frame()
    assert kiosk.controller.museum.name != "Another"
    clock.now += 106
    finger.wait_until(lambda: kiosk.controller.museum.name == "Another")


def test_a_touch_that_answers_the_question_presses_nothing_beneath(clock, lisa, place):
    kiosk, finger, hand = lisa
    clock.now += 80
    finger.wait_until(lambda: kiosk.controller.attendance.asked)
    finger.wait_for_frame()
    before = place(kiosk)
    for x in range(100, 1900, 300):
        hand.tap(0, QPoint(x, 1040))  # where the bar lies
        finger.wait_until(lambda: not kiosk.controller.attendance.asked)
        assert place(kiosk) == before
        clock.now += 80
        finger.wait_until(lambda: kiosk.controller.attendance.asked)
        finger.wait_for_frame()
