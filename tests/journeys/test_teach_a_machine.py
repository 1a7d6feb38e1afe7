"""Teaching a machine in the real program: by touch to its end, by keys, and left in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from kiosk.pieces.lanterns import Kind

CARDS = "alexnet-gtx580"
BEGIN = "Teach a machine"
WORDS = {Kind.RIVER: "River", Kind.FESTIVAL: "Festival"}


@pytest.fixture
def at_the_card(begun):
    """The kiosk at the exhibit where it is played."""

    def come(**settings):
        kiosk, finger = begun(**settings)
        kiosk.controller.openExhibit(CARDS)
        return kiosk, finger

    return come


def word_for(played):
    return WORDS[played._played.lantern.kind]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_it_is_taught_and_judges_and_leads_on(at_the_card, place, size):
    kiosk, finger = at_the_card(size=size, calm_motion=True)
    played = kiosk.controller.pieces.teachAMachine
    finger.touch(BEGIN)
    assert place(kiosk) == ("teach-a-machine", CARDS)
    assert "Go on" not in finger.names()
    outcomes = set()
    for _ in range(10):
        finger.touch(word_for(played))
        outcomes.add(played.outcome)
    assert outcomes == {"agreed", "turned", "its turn"}
    finger.wait_until(lambda: not {"River", "Festival"} & {*finger.names()})
    for number in range(6):
        assert played.judged.rowCount() == number
        finger.touch("Go on")
    assert played.outcome.startswith("trick")
    finger.touch("Go on")
    assert played.ended and played.outcome.startswith("score")
    finger.wait_until_still()
    assert "Go on" not in finger.names()
    finger.touch("ERNIE 4.0")
    assert place(kiosk) == ("exhibit", "ernie-4")
    finger.touch("Back")
    assert played.ended  # its end still stands there
    finger.touch("Once more")
    assert played.teaching and played.lessonsLeft == 10


def test_lanterns_float_to_their_places_and_the_machine_goes_on_by_itself(at_the_card):
    kiosk, finger = at_the_card()
    played = kiosk.controller.pieces.teachAMachine
    finger.touch(BEGIN)
    finger.touch(word_for(played))
    assert played.outcome in ("agreed", "turned")
    finger.touch(word_for(played))
    assert played.lessonsLeft == 8
    played._spent += 62  # nobody waits for it in a test
    finger.wait_until(lambda: played.outcome == "its turn")
    played._spent += 4
    finger.wait_until(lambda: played.judged.rowCount() == 1)
    played._spent += 30
    finger.wait_until(lambda: played.ended)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_a_lantern_is_pulled_to_a_word(at_the_card, size):
    kiosk, finger = at_the_card(size=size, calm_motion=True)
    played = kiosk.controller.pieces.teachAMachine
    finger.touch(BEGIN)
    river, festival = map(finger.middle_of, WORDS.values())
    field = finger.find("festival")
    lantern = field.mapToScene(QPointF(field.width() / 2, field.height() / 2))
    finger.drag(lantern, lantern + (river - lantern) * 0.2)
    assert (played.outcome, played.lessonsLeft) == ("", 10), "let go too early it goes back"
    finger.drag(lantern, river)
    finger.drag(lantern, festival)
    assert [played.lanterns.row(number).use for number in range(2)] == ["river", "festival"]


@pytest.mark.parametrize("calm_motion", [False, True], ids=["moving", "calm"])
def test_left_in_the_middle_it_begins_anew_for_the_next(at_the_card, clock, place, calm_motion):
    kiosk, finger = at_the_card(calm_motion=calm_motion)
    played = kiosk.controller.pieces.teachAMachine
    finger.touch(BEGIN)
    finger.touch("River")
    assert played.outcome != ""
    clock.now += 10_000
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    assert (played.outcome, played.lessonsLeft) == ("", 10)


def test_by_keys_to_the_end(keyed, place):
    kiosk, _, keys = keyed(CARDS, calm_motion=True)
    played = kiosk.controller.pieces.teachAMachine

    keys.take(BEGIN)
    assert place(kiosk)[0] == "teach-a-machine"
    for _ in range(10):
        keys.take(word_for(played))
    assert played.outcome == "its turn"
    assert not played.timed
    for _ in range(7):
        keys.take("Go on")
    assert played.ended


def test_fast_fingers_break_nothing(at_the_card):
    kiosk, finger = at_the_card(size=(640, 360))
    played = kiosk.controller.pieces.teachAMachine
    finger.touch(BEGIN)
    for _ in range(5):
        for word in WORDS.values():
            finger.touch(word)
    assert played.outcome == "its turn"
    assert played.lanterns.rowCount() >= 10
