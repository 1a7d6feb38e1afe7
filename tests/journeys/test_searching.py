"""Something is looked for by touch and by keys, found, narrowed, opened, and come back to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.search.narrowing import Narrowing

SMALL = Path(__file__).parent.parent / "small.yaml"
_MOST_PRESSES = 400


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


def test_it_is_typed_narrowed_opened_and_come_back_to(begun, place):
    kiosk, finger = begun()
    finger.touch("Search")
    for letter in "cab":
        finger.touch(letter)
    assert kiosk.controller.search.total > 10
    finger.wait_until_still()
    chip = next(name for name in finger.names() if name.startswith("Exhibits"))
    finger.touch(chip)
    assert kiosk.controller.visit.place.narrowing == Narrowing(kind="exhibit")
    finger.wait_until_still()
    finger.touch("More results")
    finger.wait_until_still()
    left = kiosk.controller.visit.place
    assert left.position > 0
    shown = _titles(kiosk.controller.search.exhibits)
    title = next(name for name in finger.names() if name in shown)
    finger.touch(title)
    assert place(kiosk)[0] == "exhibit"
    finger.touch("Back")
    assert kiosk.controller.visit.place == left
    finger.wait_until_still()
    finger.touch("Exhibits")
    assert kiosk.controller.visit.place.narrowing == Narrowing()


def test_the_start_leads_by_decade_and_a_word_is_finished_by_touch(begun, place):
    kiosk, finger = begun()
    finger.touch("Search")
    finger.wait_until_still()
    finger.touch("1980s")
    assert kiosk.controller.visit.place.narrowing == Narrowing(decade=1980)
    finger.touch("Clear")
    for letter in "rout":
        finger.touch(letter)
    finger.wait_until_still()
    finger.touch("router")
    finger.wait_until_still()
    assert place(kiosk) == ("search", "router")
    finger.touch("China's first router")
    assert place(kiosk) == ("exhibit", "china-first-router")


def test_keys_stand_by_the_alphabet_for_this_visit_alone(begun):
    kiosk, finger = begun()
    finger.touch("Search")
    before = finger.middle_of("a")
    finger.touch("A–Z")
    assert finger.middle_of("a") != before
    assert kiosk.controller.search.keysByAlphabet
    finger.touch("Museum")
    finger.touch("Search")
    assert kiosk.controller.search.keysByAlphabet
    kiosk.controller.visit.end()
    assert not kiosk.controller.search.keysByAlphabet


def test_where_nothing_is_near_one_looks_round_or_asks_the_guide(begun, place):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Search")
    for letter in "zqzq":
        finger.touch(letter)
    finger.wait_until_still()
    assert kiosk.controller.search.nothing
    assert {"Ask the guide", "1980s"} <= set(finger.names())
    finger.touch("1980s")
    assert place(kiosk) == ("search", "")
    assert kiosk.controller.visit.place.narrowing == Narrowing(decade=1980)
    finger.touch("Clear")
    for letter in "xqlisax":
        finger.touch(letter)
    finger.wait_until_still()
    finger.touch("Ask the guide")
    assert place(kiosk) == ("ask", "xqlisax")
    finger.touch("Back")
    assert place(kiosk) == ("ask", "")
    finger.touch("Back")
    assert place(kiosk) == ("search", "xqlisax")


def test_it_is_found_opened_and_let_go_by_keys_alone(opened, place):
    kiosk, finger = opened(content=SMALL, keypad=True)
    finger.wait_for_frame()
    keys = _Keys(kiosk, finger)
    keys.press(Qt.Key.Key_Down)
    keys.take("Search")
    keys.take("l")
    keys.take("i")  # past the end of all that is found, and round again
    keys.steer("s")
    keys.take("lisa")
    assert place(kiosk) == ("search", "lisa")
    keys.take("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    keys.press(Qt.Key.Key_Escape)
    assert place(kiosk) == ("search", "lisa")
    keys.take("Clear")
    for letter in "zqzq":
        keys.steer(letter)
    keys.take("Ask the guide")
    assert place(kiosk) == ("ask", "zqzq")


def test_within_reach_it_is_typed_found_and_the_guide_is_asked(begun, place):
    kiosk, finger = begun(content=SMALL, size=(1080, 1920), screen_diagonal=55)
    kiosk.controller.reading.chooseLowReach(True)
    finger.wait_for_frame()
    finger.touch("Search")
    for letter in "zqzq":
        finger.touch(letter)
    finger.wait_until_still()
    top = finger.middle_of("Ask the guide").y()
    assert top > kiosk.window.height() * 0.25, "no higher than a hand that sits"
    finger.touch("Clear")
    for letter in "lisa":
        finger.touch(letter)
    finger.wait_until_still()
    if "Show" in finger.names():
        finger.touch("Show")
        finger.wait_until_still()
    finger.touch("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")


class _Keys:
    def __init__(self, kiosk, finger):
        self._kiosk, self._finger = kiosk, finger

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self._kiosk.window, key)

    def steer(self, name):
        """Goes by arrows to a key of the kiosk's, where the ring is on one already; takes it."""
        goal = self._finger.middle_of(name)
        for _ in range(_MOST_PRESSES):
            item = self._kiosk.window.activeFocusItem()
            if item.property("text") == name:
                self.press(Qt.Key.Key_Return)
                return
            at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
            if abs(goal.y() - at.y()) > item.height() / 2:
                self.press(Qt.Key.Key_Down if goal.y() > at.y() else Qt.Key.Key_Up)
            else:
                self.press(Qt.Key.Key_Right if goal.x() > at.x() else Qt.Key.Key_Left)
        raise AssertionError(f"{name!r} never has the ring")

    def take(self, name):
        """Goes on by Tab until the ring is round something of this name, and takes it."""
        self._finger.wait_until_still()
        for _ in range(_MOST_PRESSES):
            item = self._kiosk.window.activeFocusItem()
            if item is not None and item.property("text") == name:
                self.press(Qt.Key.Key_Return)
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} never has the ring")


def _titles(rows):
    return {"".join(rows._rows[n][5:8]) for n in range(rows.rowCount())}
