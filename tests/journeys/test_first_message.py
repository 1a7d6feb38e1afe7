"""The first message in the real program: by touch to its end, by keys, and left in the middle."""

from __future__ import annotations

import pytest

KEYBOARD = "lo-keyboard"
TRY = "Type it yourself"
FIRST, SECOND = "LOG", "LOGIN"


@pytest.fixture
def at_the_card(begun):
    """The kiosk at the exhibit where it is played."""

    def come(**settings):
        kiosk, finger = begun(**settings)
        kiosk.controller.openExhibit(KEYBOARD)
        return kiosk, finger

    return come


def hurry(message, seconds):
    """Nobody waits for it in a test."""
    message._spent += seconds


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_it_is_played_to_its_end_and_leads_on(at_the_card, place, size):
    kiosk, finger = at_the_card(size=size)
    message = kiosk.controller.pieces.firstMessage
    finger.touch(TRY)
    assert place(kiosk) == ("message", KEYBOARD)
    finger.touch("K")
    assert (message.outcome, message.paper) == ("asks L", ["K", ""])
    for letter in FIRST:
        finger.touch(letter)
    finger.wait_until(lambda: message.outcome == "stopped")
    far = finger.find("lamps")
    finger.wait_until(lambda: far.property("lamps") == 0)
    hurry(message, 3)
    finger.wait_until(lambda: 0 < message.minutes < 60)
    hurry(message, 3)
    finger.wait_until(lambda: message.nextLetter == "L" and far.property("lamps") == 1)
    for letter in SECOND:
        finger.touch(letter)
    finger.wait_until(lambda: message.ended)
    finger.wait_until_still()
    assert not {"L", "K"} & set(finger.names())
    finger.touch("IMP No. 1")
    assert place(kiosk) == ("exhibit", "imp-1")
    finger.touch("Back")
    assert message.ended  # its end still stands there
    finger.touch("Once more")
    assert not message.ended
    assert set(SECOND) <= set(finger.names())


@pytest.mark.parametrize("calm_motion", [False, True], ids=["moving", "calm"])
def test_left_alone_it_comes_to_its_end_by_itself(at_the_card, calm_motion):
    kiosk, finger = at_the_card(calm_motion=calm_motion)
    message = kiosk.controller.pieces.firstMessage
    finger.touch(TRY)
    hurry(message, 60)
    finger.wait_until(lambda: message.outcome == "by itself")
    hurry(message, 20)
    finger.wait_until(lambda: message.ended)
    assert "Once more" in finger.names()


def test_left_in_the_middle_it_begins_anew_for_the_next(at_the_card, clock, place):
    kiosk, finger = at_the_card()
    finger.touch(TRY)
    finger.touch("L")
    clock.now += 10_000
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    assert kiosk.controller.pieces.firstMessage.paper == []


def test_by_keys_it_is_played_to_its_end_without_haste(keyed, place):
    kiosk, finger, keys = keyed(KEYBOARD)
    message = kiosk.controller.pieces.firstMessage

    keys.take(TRY)
    assert place(kiosk)[0] == "message"
    assert not message.timed
    for letter in FIRST:
        keys.take(letter)
    finger.wait_until(lambda: message.stopped)
    hurry(message, 6)
    finger.wait_until(lambda: message.nextLetter == "L")
    for letter in SECOND[:-1]:
        message.type(letter)
    keys.take(SECOND[-1])
    finger.wait_until(lambda: message.ended)


def test_fast_fingers_everywhere_break_nothing(at_the_card):
    kiosk, finger = at_the_card(size=(640, 360))
    message = kiosk.controller.pieces.firstMessage
    finger.touch(TRY)
    for letter in "TYUIOPGHJKLBNM" * 2:
        finger.touch(letter)
    assert message.paper[-1] == FIRST
    assert message._played.printed == 18 + len(FIRST), "and none once all are on their way"
