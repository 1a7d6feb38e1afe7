"""Fingers on the screen, as they come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.bridge.touch_watcher import TouchWatcher

PLACE = QPoint(20, 20)
BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def watched(parent):
    """A watcher, what it said, and a way to touch: `touch(press=[0], stay=[1])`."""
    window = QWindow()
    window.resize(200, 200)
    window.show()
    watcher = TouchWatcher(parent)
    watcher.watch(window)
    device = QTest.createTouchDevice()
    said = QSignalSpy(watcher.pressed), QSignalSpy(watcher.lifted)

    def touch(press=(), stay=(), release=()):
        event = QTest.touchEvent(window, device)
        for number in press:
            event.press(number, PLACE, window)
        for number in stay:
            event.stationary(number)
        for number in release:
            event.release(number, PLACE, window)
        event.commit()

    yield watcher, [spy.count for spy in said], touch, window
    window.close()
    window.deleteLater()


def test_the_screen_is_free_when_the_last_finger_is_up(watched, wait_until):
    watcher, (pressed, lifted), touch, _ = watched
    touch(press=[0])
    wait_until(lambda: pressed() == 1)
    touch(press=[1], stay=[0])
    wait_until(lambda: pressed() == 2)
    touch(release=[0], stay=[1])
    wait_until(lambda: lifted() == 1)
    assert watcher.finger_down
    touch(release=[1])
    assert not watcher.finger_down
    wait_until(lambda: lifted() == 2)
    assert pressed() == 2


def test_a_driver_that_tells_only_of_the_finger_that_moves_is_understood(watched):
    watcher, _, touch, _ = watched
    touch(press=[0])
    touch(press=[1])
    touch(release=[1])
    assert watcher.finger_down
    touch(release=[0])
    assert not watcher.finger_down


def test_where_each_finger_lands_is_told_at_once_and_not_where_it_goes(watched):
    watcher, _, touch, window = watched
    landed = QSignalSpy(watcher.landed)
    touch(press=[0, 1])
    touch(stay=[0], release=[1])
    touch(release=[0])
    place = [PLACE.x() / window.width(), PLACE.y() / window.height()]
    assert [landed.at(number) for number in range(landed.count())] == [place, place]


def test_ten_fingers_at_once(watched):
    watcher, _, touch, _ = watched
    touch(press=range(10))
    touch(release=range(9), stay=[9])
    assert watcher.finger_down
    touch(release=[9])
    assert not watcher.finger_down


def test_a_mouse_is_a_finger_and_what_qt_makes_of_a_touch_is_none(watched, wait_until):
    watcher, (pressed, lifted), touch, window = watched
    QTest.mousePress(window, BUTTON, NO_KEY, PLACE)
    assert watcher.finger_down
    QTest.mouseRelease(window, BUTTON, NO_KEY, PLACE)
    assert not watcher.finger_down
    wait_until(lambda: lifted() == 1)
    # nothing in this window takes touches, so Qt sends those of a mouse after them
    touch(press=[0])
    wait_until(lambda: pressed() == 2)
    touch(release=[0])
    wait_until(lambda: lifted() == 2)
    assert (pressed(), lifted(), watcher.finger_down) == (2, 2, False)
