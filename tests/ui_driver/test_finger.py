"""A finger that waits for what it touches, and says so when it waits in vain."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.ui_driver.finger import Finger
from kiosk.ui_driver.sight import NotFoundError
from kiosk.ui_driver.waiting import wait_until

BUTTON = """
import QtQuick
Rectangle {
    id: root
    property int touches: 0
    property bool looked: false
    component Button: Rectangle {
        property string text: "Go"
        property bool touchable: true
        signal clicked
        width: 40; height: 40; color: "red"
        TapHandler { onTapped: parent.clicked() }
    }
    %s
}
"""


@pytest.fixture
def shown():
    """Shows a button's page; its root, and a finger that has little patience."""
    QGuiApplication.instance() or QGuiApplication([])
    views = []

    def show(body, patience=10.0):
        view = QQuickView()
        views.append(view)
        component = QQmlComponent(view.engine(), view)
        component.setData((BUTTON % body).encode(), QUrl("inline.qml"))
        root = component.create()
        assert root is not None, component.errorString()
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(400, 300)
        view.setContent(QUrl(), component, root)
        view.show()
        Finger(view).wait_for_frame()
        return root, Finger(view, patience)

    yield show
    for view in views:
        view.close()
        view.deleteLater()


def test_a_window_that_paints_nothing_is_told(shown):
    root, finger = shown("", patience=0.2)
    finger.wait_for_frame()
    root.window().hide()
    with pytest.raises(TimeoutError, match=r"no frame was painted within 0\.2 seconds"):
        finger.wait_for_frame()


def test_what_is_not_there_is_told_with_what_is(shown):
    _, finger = shown("Button {}", patience=0.1)
    with pytest.raises(NotFoundError, match=r"'Stop' does not stand among \['Go'\]"):
        finger.touch("Stop")


def test_what_comes_late_is_touched(shown):
    root, finger = shown("""
    Timer { interval: 150; running: true; onTriggered: late.visible = true }
    Button { id: late; visible: false; onClicked: root.touches += 1 }
    """)
    finger.touch("Go")
    assert root.property("touches") == 1


def test_what_moves_is_touched_when_it_stands_still(shown):
    root, finger = shown("""
    Button {
        id: moving; onClicked: root.touches += 1
        NumberAnimation on x { from: 0; to: 300; duration: 300 }
    }
    """)
    middle = finger.middle_of("Go")
    assert (middle.x(), middle.y()) == (320, 20)
    finger.touch("Go")
    assert root.property("touches") == 1


def test_what_never_stands_still_is_not_touched(shown):
    _, finger = shown(
        """
    Button {
        NumberAnimation on x { from: 0; to: 300; duration: 9000; loops: Animation.Infinite }
    }
    """,
        patience=0.3,
    )
    with pytest.raises(NotFoundError):
        finger.touch("Go")
    with pytest.raises(TimeoutError, match=r"in vain: [1-9]\d* frames painted, loading nothing"):
        finger.wait_until_still()


def test_what_never_comes_is_told_by_name(shown):
    _, finger = shown(
        'Item { property int status: 2; property url source: "late.png" }', patience=0.3
    )
    with pytest.raises(TimeoutError, match=r"in vain: .*, loading QQuickItem.* \S*late\.png$"):
        finger.wait_until_still()


def test_the_screen_is_still_when_all_has_come_and_nothing_moves(shown):
    root, finger = shown("""
    Loader {
        active: true; asynchronous: true
        onLoaded: moving.start()
        sourceComponent: Repeater { model: 300; Button { width: 4; height: 4 } }
    }
    NumberAnimation { id: moving; target: root; property: "touches"; to: 9; duration: 300 }
    Text { text: root.touches }
    """)
    finger.wait_until_still()
    assert root.property("touches") == 9


def test_waiting_costs_next_to_no_processor(shown):
    _, finger = shown("")
    finger.wait_until_still()
    began, worked = time.monotonic(), time.process_time()
    with pytest.raises(TimeoutError, match=r"waited 0\.5 seconds in vain"):
        wait_until(lambda: False, 0.5)
    assert time.process_time() - worked < (time.monotonic() - began) / 4
