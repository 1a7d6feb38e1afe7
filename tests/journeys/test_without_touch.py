"""The whole kiosk by keys, and by one switch."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.bridge.touch_targets import touch_targets
from kiosk.ui_driver.waiting import wait_until

SMALL = Path(__file__).parent.parent / "small.yaml"
_PATIENCE = 400
"""Presses or ticks after which a way is none."""


@pytest.fixture
def by_keys(opened):
    """The kiosk with a keypad; it, what stands on the screen, and its keys."""

    def open_kiosk(**settings):
        kiosk, finger = opened(content=SMALL, keypad=True, **settings)
        finger.wait_for_frame()
        return kiosk, finger, Keys(kiosk, finger)

    return open_kiosk


class Keys:
    def __init__(self, kiosk, finger):
        self.kiosk, self.finger = kiosk, finger

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self.kiosk.window, key)

    @property
    def focused(self):
        """The name of what has the ring."""
        item = self.kiosk.window.activeFocusItem()
        return str(item.property("text") or "") if item else ""

    def go_to(self, name, key=Qt.Key.Key_Tab):
        """Presses a key until something has the focus."""
        self.finger.wait_until_still()
        for _ in range(_PATIENCE):
            if self.focused == name:
                return
            self.press(key)
        raise AssertionError(f"{name!r} never has the focus; at last {self.focused!r}")

    def take(self, name):
        self.go_to(name)
        self.press(Qt.Key.Key_Return)


def test_without_a_keypad_keys_do_nothing(begun, place):
    kiosk, finger = begun(content=SMALL)
    keys = Keys(kiosk, finger)
    keys.press(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Question)
    assert place(kiosk) == ("home", "")
    assert keys.focused == ""


def test_from_attract_to_a_story_and_home_by_keys_alone(by_keys, place):
    kiosk, finger, keys = by_keys()
    keys.press(Qt.Key.Key_Down)
    assert place(kiosk) == ("home", "")
    keys.take("Promoting Digital Technology Innovation")
    if place(kiosk)[0] == "hall":
        keys.take("Wall")
    assert place(kiosk)[0] == "area"
    keys.take("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    more = 0
    while "A museum for the internet opens in Wuzhen" not in finger.names():
        keys.take("More")
        finger.wait_until_still()
        more += 1
        assert more < 10
    keys.take("A museum for the internet opens in Wuzhen")
    assert place(kiosk)[0] == "story"
    keys.press(Qt.Key.Key_Escape)
    assert place(kiosk) == ("exhibit", "apple-lisa")
    keys.take("Museum")
    assert place(kiosk) == ("home", "")


def test_by_keys_a_card_is_kept_and_the_visit_ended(by_keys, place):
    kiosk, _, keys = by_keys()
    kiosk.controller.begin()
    kiosk.controller.openExhibit("apple-lisa")
    keys.press(Qt.Key.Key_Tab)
    keys.take("Keep this light")
    assert keys.focused == "Kept", "the ring stays where it is"
    keys.take("My visit")
    assert place(kiosk) == ("my-visit", "")
    keys.take("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    keys.press(Qt.Key.Key_Escape)
    keys.take("End the visit")
    assert place(kiosk) == ("attract", "")


def test_arrows_go_where_they_point(by_keys):
    kiosk, _, keys = by_keys()
    kiosk.controller.begin()
    kiosk.controller.search.open()
    keys.press(Qt.Key.Key_Tab)
    keys.go_to("q")
    keys.press(Qt.Key.Key_Right)
    assert keys.focused == "w"
    keys.press(Qt.Key.Key_Down)
    assert keys.focused in ("a", "s")
    keys.press(Qt.Key.Key_Up)
    assert keys.focused in ("q", "w")
    keys.press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert keys.focused == "q"


def test_the_ring_is_seen_while_keys_are_used_and_goes_with_a_finger(by_keys):
    kiosk, finger, keys = by_keys()
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Tab)
    assert rings(kiosk) == 1
    finger.touch("Reading")
    assert rings(kiosk) == 0


def test_help_and_the_reading_sheet_hold_the_focus_until_escape(by_keys, place):
    kiosk, finger, keys = by_keys()
    keys.press(Qt.Key.Key_Tab, Qt.Key.Key_Question)
    assert "Done" in finger.names()
    keys.press(Qt.Key.Key_Tab)
    assert keys.focused == "Done"
    keys.press(Qt.Key.Key_Escape)
    keys.take("Reading")
    keys.press(*[Qt.Key.Key_Tab] * 30)
    assert keys.focused not in ("Museum", "Tours", "Reading")
    keys.take("Largest")
    assert kiosk.controller.reading.textSize == 3
    keys.press(Qt.Key.Key_Escape)
    assert place(kiosk) == ("home", "")
    assert "Done" not in finger.names()


def test_a_key_that_is_stuck_keeps_no_visit_alive(by_keys, place, clock):
    kiosk, _, keys = by_keys()
    keys.press(Qt.Key.Key_Tab)
    for seconds in (76, 30):
        clock.now += seconds
        stuck = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", True
        )
        QCoreApplication.sendEvent(kiosk.window, stuck)
        kiosk.controller.attendance.look()
    assert place(kiosk) == ("attract", "")


def test_the_first_key_after_a_finger_only_shows_where_the_keys_are(by_keys, place):
    kiosk, finger, keys = by_keys()
    keys.press(Qt.Key.Key_Tab)
    keys.go_to("Tours")
    finger.touch_at(QPointF(3, 3))
    assert rings(kiosk) == 0
    keys.press(Qt.Key.Key_Return)
    assert place(kiosk) == ("home", "")
    assert rings(kiosk) == 1


def test_help_that_a_finger_closed_stays_closed(by_keys):
    _, finger, keys = by_keys()
    keys.press(Qt.Key.Key_Tab, Qt.Key.Key_Question)
    finger.wait_until_still()
    assert "Done" in finger.names()
    finger.touch_at(finger.middle_of("Done"))
    keys.press(Qt.Key.Key_Tab)
    finger.wait_until_still()
    assert "Done" not in finger.names()


def test_a_switch_that_bounces_takes_only_what_is_framed(by_keys, place):
    kiosk, finger, keys = by_keys(scanning=True, scanning_seconds=10)
    keys.press(Qt.Key.Key_Space)
    finger.wait_until_still()
    keypad = kiosk.controller.keypad
    keypad.scan()
    assert keypad.row.width() > 0
    keys.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert place(kiosk) == ("home", ""), "the row opens, and nothing of it was offered yet"
    keypad.scan()
    keys.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    screen = place(kiosk)
    assert screen[0] in ("hall", "area")
    assert keypad.row.width() == 0


def test_a_key_answers_still_there_and_nothing_else(by_keys, place, clock):
    kiosk, _, keys = by_keys()
    keys.press(Qt.Key.Key_Tab)
    keys.go_to("Tours")
    clock.now += 76
    kiosk.controller.attendance.look()
    assert kiosk.controller.attendance.asked
    keys.press(Qt.Key.Key_Return)
    assert not kiosk.controller.attendance.asked
    assert place(kiosk) == ("home", "")


def test_from_attract_to_a_story_and_home_by_one_switch(by_keys, place):
    kiosk, finger, keys = by_keys(scanning=True, scanning_seconds=0.5)
    switch = Switch(kiosk, finger, keys)
    keys.press(Qt.Key.Key_Space)
    assert place(kiosk) == ("home", "")
    switch.take("Promoting Digital Technology Innovation")
    if place(kiosk)[0] == "hall":
        switch.take("Wall")
    switch.take("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    more = 0
    while "A museum for the internet opens in Wuzhen" not in finger.names():
        switch.take("More")
        more += 1
        assert more < 10
    switch.take("A museum for the internet opens in Wuzhen")
    assert place(kiosk)[0] == "story"
    switch.take("Museum")
    assert place(kiosk) == ("home", "")


def test_by_one_switch_a_card_is_kept_and_seen_on_the_canal(by_keys, place):
    kiosk, finger, keys = by_keys(scanning=True, scanning_seconds=0.5)
    switch = Switch(kiosk, finger, keys)
    keys.press(Qt.Key.Key_Space)
    kiosk.controller.openExhibit("apple-lisa")
    switch.take("Keep this light")
    switch.take("My visit")
    switch.take("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")


class Switch:
    """One switch; the timer's ticks are given here, for the order counts and not the time."""

    def __init__(self, kiosk, finger, keys):
        self.kiosk, self.finger, self.keys = kiosk, finger, keys

    def take(self, name):
        self.finger.wait_until_still()
        keypad = self.kiosk.controller.keypad
        opened = False
        for _ in range(_PATIENCE):
            keypad.scan()
            if opened and self.keys.focused == name:
                self.keys.press(Qt.Key.Key_Space)
                return
            row = keypad.row
            if not opened and row.width() > 0 and self._among(row, name):
                before = self._targets()
                self.keys.press(Qt.Key.Key_Space)
                opened = True
                self.finger.wait_until_still()
                if self._targets() != before:  # it stood alone in its row
                    return
        raise AssertionError(f"{name!r} is never offered")

    def _among(self, row, name):
        return any(name == n and row.contains(p) for n, p in self._targets())

    def _targets(self):
        return [(t.name, t.place.center()) for t in touch_targets(self.kiosk.window)]


def rings(kiosk):
    found, items = 0, [kiosk.window.contentItem()]
    for item in items:
        items += [child for child in item.childItems() if child.isVisible()]
        found += item.objectName() == "focus ring"
    return found


def test_scanning_goes_on_by_itself(by_keys):
    kiosk, _, keys = by_keys(scanning=True, scanning_seconds=0.5)
    keys.press(Qt.Key.Key_Space)
    wait_until(lambda: kiosk.controller.keypad.row.width() > 0, seconds=5)
