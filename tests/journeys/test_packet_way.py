"""A packet's way in the real program: by touch to its end, by keys, and left in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.bridge.touch_targets import touch_targets
from kiosk.typography import plain

ROUTER = "china-first-router"
CUT = "Cut the cable from %d to %d"
MEND = "Mend the cable from %d to %d"


@pytest.fixture
def at_the_card(begun):
    """The kiosk at the exhibit where it is played."""

    def come(**settings):
        kiosk, finger = begun(**settings)
        kiosk.controller.openExhibit(ROUTER)
        return kiosk, finger

    return come


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_it_is_played_to_its_end_and_leads_on(at_the_card, place, size):
    kiosk, finger = at_the_card(size=size)
    played = kiosk.controller.pieces.packetWay
    finger.touch("Cut a cable yourself")
    assert place(kiosk) == ("packet-way", ROUTER)
    for ends in ((1, 2), (1, 3)):
        finger.touch(CUT % ends)
    assert played.outcome == "no way"
    finger.touch(MEND % (1, 2))
    assert played.outcome == "way again"
    finger.wait_until(lambda: any(played.packets.row(n).stage == "on cable" for n in range(6)))
    played._spent += 100  # nobody waits for it in a test
    finger.wait_until(lambda: played.ended)
    finger.wait_until_still()
    assert not any("cable from" in name for name in finger.names())
    finger.touch("IMP No. 1")
    assert place(kiosk) == ("exhibit", "imp-1")
    finger.touch("Back")
    assert played.ended  # its end still stands there
    finger.touch("Once more")
    assert not played.ended
    assert CUT % (1, 2) in finger.names()


@pytest.mark.parametrize("low", [False, True])
def test_its_end_is_told_before_where_it_leads(at_the_card, low):
    kiosk, finger = at_the_card(size=(1080, 1920), screen_diagonal=55)
    played = kiosk.controller.pieces.packetWay
    kiosk.controller.reading.chooseLowReach(low)
    finger.touch("Cut a cable yourself")
    finger.touch(CUT % (1, 2))
    played._spent += 100
    finger.wait_until(lambda: played.ended)
    finger.wait_until_still()
    told = [plain(name) for name in told_to_a_screen_reader(kiosk.window)]
    leads = told.index("Where it leads")
    assert "The word is whole." in told[leads - 6 : leads]
    assert "The word is whole." not in told[leads:]


def told_to_a_screen_reader(window):
    """The names that it comes by, in its order."""
    pending = [QAccessible.queryAccessibleInterface(window)]
    while pending:
        one = pending.pop()
        yield one.text(QAccessible.Text.Name)
        pending += [one.child(number) for number in reversed(range(one.childCount()))]


def test_letters_move_by_themselves(at_the_card):
    kiosk, finger = at_the_card()
    finger.touch("Cut a cable yourself")
    packets = kiosk.controller.pieces.packetWay.packets
    begun_at = packets.row(0).along
    finger.wait_until(lambda: packets.row(0).along > begun_at + 0.05)


@pytest.mark.parametrize("calm_motion", [False, True], ids=["moving", "calm"])
def test_left_in_the_middle_it_begins_anew_for_the_next(at_the_card, clock, place, calm_motion):
    kiosk, finger = at_the_card(calm_motion=calm_motion)
    finger.touch("Cut a cable yourself")
    finger.touch(CUT % (1, 2))
    clock.now += 10_000
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    assert kiosk.controller.pieces.packetWay.outcome == ""


def test_by_keys_it_is_played_to_its_end_without_haste(keyed, place):
    kiosk, finger, keys = keyed(ROUTER)
    played = kiosk.controller.pieces.packetWay
    keys.take("Cut a cable yourself")
    assert place(kiosk)[0] == "packet-way"
    for ends in ((1, 2), (1, 3)):
        keys.take(CUT % ends)
    assert (played.outcome, played.timed) == ("no way", False)
    keys.take(MEND % (1, 3))
    assert played.outcome == "way again"
    for _ in range(60):
        played._spent += 1.0  # nobody waits for the letters, which run one second after another
        played.tick()
    finger.wait_until(lambda: played.ended)
    keys.take("Once more")
    assert not played.ended


def test_fast_fingers_everywhere_break_nothing(at_the_card):
    kiosk, finger = at_the_card(size=(640, 360))
    finger.touch("Cut a cable yourself")
    cables = [t.place.center() for t in touch_targets(kiosk.window) if "cable from" in t.name]
    assert len(cables) == 12
    for middle in cables * 3:
        finger.touch_at(middle)
    shown = kiosk.controller.pieces.packetWay.cables
    assert all(shown.row(number).cut for number in range(12))  # each three times
    assert kiosk.controller.pieces.packetWay.outcome == "no way"


def test_it_changes_its_word_with_the_language(at_the_card):
    kiosk, finger = at_the_card()
    finger.touch("Cut a cable yourself")
    finger.touch("中文")
    packets = kiosk.controller.pieces.packetWay.packets
    finger.wait_until(lambda: packets.row(0).letter == "你")
