"""A window that fills its screen stays there, and leaves when only a new start helps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy

from kiosk.bridge import window_keeper
from kiosk.bridge.window_keeper import WindowKeeper
from kiosk.ui_driver.waiting import wait_until

FULL = QWindow.Visibility.FullScreen


@pytest.fixture
def kept(parent, monkeypatch):
    """A window over the whole screen, and its keeper."""
    monkeypatch.setattr(window_keeper, "_RESTORE_MILLISECONDS", 20)
    monkeypatch.setattr(window_keeper, "_SETTLE_MILLISECONDS", 20)
    window = QQuickWindow()
    window.setColor(QColor("black"))
    window.setGeometry(QGuiApplication.primaryScreen().geometry())
    window.showFullScreen()
    wait_until(window.isExposed)
    keeper = WindowKeeper(window, parent)
    yield window, keeper
    keeper.close()
    window.close()


def is_in_place(window):
    return window.visibility() == FULL and window.geometry() == window.screen().geometry()


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "push",
    [
        QWindow.showMinimized,
        QWindow.hide,
        QWindow.showNormal,
        lambda window: window.setGeometry(40, 40, 300, 200),
        lambda window: window.setPosition(30, 30),
        lambda window: window.resize(300, 200),
    ],
    ids=["minimised", "hidden", "normal", "smaller and moved", "moved", "smaller"],
)
def test_a_window_that_was_pushed_away_is_put_back(kept, push, caplog):
    window, _ = kept
    push(window)
    wait_until(lambda: "it is put back" in caplog.text)
    wait_until(lambda: is_in_place(window))


@pytest.mark.expects_log
def test_where_a_compositor_places_it_one_that_was_maximised_fills_the_screen(kept, caplog):
    window, keeper = kept
    keeper._places = False
    looked = QSignalSpy(keeper._restoring.timeout)
    window.showMaximized()
    wait_until(lambda: window.geometry() == window.screen().geometry())
    keeper._restoring.start()
    wait_until(looked.count)
    assert "it is put back" not in caplog.text
    window.showMinimized()
    wait_until(lambda: "it is put back" in caplog.text)


def test_one_that_stands_where_it_belongs_is_left_alone(kept):
    window, keeper = kept
    window.requestActivate()
    keeper._look()
    assert not keeper._restoring.isActive()


@pytest.fixture
def left(kept):
    """How often the keeper has asked to be started anew."""
    return QSignalSpy(kept[1].lost)


@pytest.mark.expects_log
@pytest.mark.parametrize("change", ["screenAdded", "screenRemoved"])
def test_screens_that_come_and_go_are_a_reason_to_start_anew_once(kept, left, change):
    application = QCoreApplication.instance()
    for _ in range(3):  # a cable that is put in comes and goes more than once
        getattr(application, change).emit(QGuiApplication.primaryScreen())
    wait_until(lambda: left.count() > 0)
    wait_until(lambda: not kept[1]._settling.isActive())
    assert left.count() == 1


def test_a_window_whose_screen_is_gone_is_put_nowhere(kept, monkeypatch):
    window, keeper = kept
    monkeypatch.setattr(window_keeper.QGuiApplication, "screens", list)
    QCoreApplication.instance().screenRemoved.emit(window.screen())
    window.setPosition(30, 30)
    keeper._look()
    assert not keeper._restoring.isActive()


def test_where_no_screen_is_left_it_waits_for_one(kept, left, monkeypatch):
    monkeypatch.setattr(window_keeper.QGuiApplication, "screens", list)
    QCoreApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    wait_until(lambda: not kept[1]._settling.isActive())
    assert left.count() == 0


@pytest.mark.expects_log
def test_a_picture_that_cannot_be_drawn_is_a_failure(kept, left, caplog):
    window, keeper = kept
    failed = QSignalSpy(keeper.undrawable)
    error = QQuickWindow.SceneGraphError.ContextNotAvailable
    window.sceneGraphError.emit(error, "the device is lost")
    wait_until(lambda: failed.count() > 0)
    assert "the picture cannot be drawn: the device is lost" in caplog.text
    assert (
        left.count() == 0
    )  # or it would be started anew for ever, and never drawn by the processor
