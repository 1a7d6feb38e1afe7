"""Lock and key in the real program: by touch to its end, by keys, and left in the middle."""

from __future__ import annotations

import pytest

from kiosk.bridge.touch_targets import touch_targets

CEREMONY = "root-ksk-ceremony"
TRY = "Send a secret"
WAY = (
    "A fish",
    "Take one of your friend's open locks",
    "Close the lock on the box",
    "Send the box to your friend",
    "Your friend's key",
    "Make a lock and a key of your own",
    "Take one of your open locks",
    "Close the lock on the box",
    "Send the box to you",
    "Your key",
)


@pytest.fixture
def at_the_card(begun):
    """The kiosk at the exhibit where it is played."""

    def come(**settings):
        kiosk, finger = begun(**settings)
        kiosk.controller.openExhibit(CEREMONY)
        return kiosk, finger

    return come


def take(finger, *names):
    """Touches one thing after another, each as soon as it is there."""
    for name in names:
        finger.wait_until(lambda name=name: name in finger.names())
        finger.touch(name)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_it_is_played_to_its_end_and_leads_on(at_the_card, place, size):
    kiosk, finger = at_the_card(size=size, calm_motion=True)
    played = kiosk.controller.pieces.lockAndKey
    take(finger, TRY)
    assert place(kiosk) == ("lock-and-key", CEREMONY)
    take(finger, *WAY)
    assert (played.outcome, played.ended) == ("answered", False)
    played._spent += 100  # nobody waits for it in a test
    finger.wait_until(lambda: played.ended)
    finger.wait_until_still()
    assert not set(WAY) & set(finger.names())
    take(finger, "Netscape Navigator 1.0")
    assert place(kiosk) == ("exhibit", "netscape-navigator")
    finger.touch("Back")
    assert played.ended  # its end still stands there
    take(finger, "Once more", "A boat")
    assert played.outcome == "put in"


def test_with_motion_a_box_crosses_and_a_key_is_turned(at_the_card):
    kiosk, finger = at_the_card()
    played = kiosk.controller.pieces.lockAndKey
    take(finger, TRY, *WAY[:4])
    assert played.outcome == "sent"
    assert "Your friend's key" not in finger.names()  # not before the box is there
    take(finger, "Your friend's key")
    finger.wait_until(lambda: played.outcome == "delivered")


def test_wrong_moves_are_answered_and_lead_on(at_the_card):
    kiosk, finger = at_the_card(calm_motion=True)
    played = kiosk.controller.pieces.lockAndKey
    take(finger, TRY, "Close the lock on the box")
    assert played.outcome == "empty"
    take(finger, "A fish", "Send the box to your friend")
    assert (played.outcome, played.leaked) == ("seen by all", 0)
    take(finger, "A fish, which everybody has seen")
    assert played.outcome == "known"
    take(finger, "A boat", *WAY[1:3], "Try to open the box")
    assert played.outcome == "not even you"
    take(finger, "Let the crowd try to open the box")
    assert played.outcome == "cannot open"
    take(finger, *WAY[3:5], *WAY[1:3], "Send the box to you", "Try to open the box")
    assert played.outcome == "not this key"
    take(finger, "Give the box back to your friend")
    assert played.outcome == "taken back"
    take(finger, *WAY[5:])
    assert played.outcome == "answered"


@pytest.mark.parametrize("calm_motion", [False, True], ids=["moving", "calm"])
def test_left_in_the_middle_it_begins_anew_for_the_next(at_the_card, clock, place, calm_motion):
    kiosk, finger = at_the_card(calm_motion=calm_motion)
    take(finger, TRY, *WAY[:4])
    clock.now += 10_000
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    played = kiosk.controller.pieces.lockAndKey
    assert (played.outcome, played.lock, played.atFriend) == ("", "", False)


def test_by_keys_it_is_played_to_its_end(keyed, place):
    kiosk, _, keys = keyed(CEREMONY, calm_motion=True)
    keys.take(TRY)
    assert place(kiosk)[0] == "lock-and-key"
    for name in WAY:
        keys.take(name)
    played = kiosk.controller.pieces.lockAndKey
    assert (played.outcome, played.timed) == ("answered", False)


def test_fast_fingers_everywhere_break_nothing(at_the_card, place):
    kiosk, finger = at_the_card(size=(640, 360))
    take(finger, TRY)
    for _ in range(4):
        for target in touch_targets(kiosk.window):
            if target.name in (*WAY, "Try to open the box", "Let the crowd try to open the box"):
                finger.touch_at(target.place.center())
    played = kiosk.controller.pieces.lockAndKey
    assert place(kiosk)[0] == "lock-and-key" and played.outcome != ""
    assert played.sightings.rowCount() >= 1
