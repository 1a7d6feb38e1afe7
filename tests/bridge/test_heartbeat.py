"""The signs of life of a window that is painted, and of one that no screen shows."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy

from kiosk.bridge import heartbeat
from kiosk.bridge.heartbeat import Heartbeat
from kiosk.ui_driver.waiting import wait_until


class Supervised:
    """The line to a supervisor that is a test."""

    def __init__(self):
        self.beats, self.gone = [], threading.Event()

    def beat(self):
        self.beats.append(threading.current_thread())

    def wait_for_word_to_leave(self):
        self.gone.wait(60)


class Listener(QObject):
    """Knows in which threads it was called."""

    def __init__(self):
        super().__init__()
        self.threads = []

    @Slot()
    def hear(self):
        self.threads.append(threading.current_thread())


class StuckWindow(QObject):
    """A window whose pictures never come."""

    frameSwapped = Signal()  # noqa: N815

    def __init__(self, exposed):
        super().__init__()
        self.exposed, self.asked = exposed, 0

    def isExposed(self):  # noqa: N802
        self.asked += 1
        return self.exposed

    def update(self):
        pass


@pytest.fixture
def line(parent, monkeypatch):
    monkeypatch.setattr(heartbeat, "_EVERY_MILLISECONDS", 10)
    monkeypatch.setattr(heartbeat, "_ORDERLY_SECONDS", 3600)  # or it would end the tests
    return Supervised()


@pytest.fixture
def window(application):
    window = QQuickWindow()
    window.setColor(QColor("black"))  # as dark as the screen is at night
    window.resize(64, 64)
    yield window
    window.close()


def test_it_beats_for_what_is_painted_though_nothing_changes_in_the_thread_of_answers(
    window, line, parent
):
    window.show()
    Heartbeat(window, line, parent)
    wait_until(lambda: len(line.beats) >= 3)
    assert set(line.beats) == {threading.main_thread()}


def test_pictures_between_two_beats_are_not_heard(window, line, parent, monkeypatch):
    monkeypatch.setattr(heartbeat, "_EVERY_MILLISECONDS", 3_600_000)
    window.show()
    wait_until(window.isExposed)
    painted = QSignalSpy(window.frameSwapped)
    window.frameSwapped.connect(window.update)
    Heartbeat(window, line, parent)
    wait_until(lambda: painted.count() > 5)
    assert len(line.beats) == 1


def test_a_window_whose_picture_does_not_come_does_not_live(line, parent):
    window = StuckWindow(exposed=True)
    Heartbeat(window, line, parent)
    wait_until(lambda: window.asked > 10)
    assert not line.beats
    window.frameSwapped.emit()
    assert len(line.beats) == 1


def test_a_window_that_no_screen_shows_lives_but_not_before_it_could_open(line, parent):
    window = StuckWindow(exposed=False)
    Heartbeat(window, line, parent)
    wait_until(lambda: window.asked > 8)
    assert len(line.beats) == window.asked - heartbeat._NOT_YET_SHOWN


def test_when_the_supervisor_is_gone_it_says_so(window, line, parent):
    told = Listener()
    made = Heartbeat(window, line, parent)
    made.wordToLeave.connect(told.hear)
    line.gone.set()
    wait_until(lambda: bool(told.threads))
