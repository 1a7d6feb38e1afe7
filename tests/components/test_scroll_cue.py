"""What goes on says so, and turns its pages without a drag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

PAGE = """
Item {
    id: root

    property int pressed: 0
    readonly property alias seenFrom: flick.contentY

    width: 600
    height: 400

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: 1000

        Tappable {
            width: 600
            height: 1000
            text: "Beneath"
            onClicked: root.pressed += 1
        }
    }

    ScrollCue {
        view: flick
        tones: Theme.night
    }
}
"""


@pytest.fixture
def page(shown):
    return shown(PAGE, width=600, height=400)


def test_it_leads_to_the_end_and_back(page):
    root, finger = page
    assert "More" in finger.names()
    assert "Back up" not in finger.names()
    while "More" in finger.names():
        finger.touch("More")
        finger.wait_until_still()
    assert root.property("seenFrom") == 600
    while "Back up" in finger.names():
        finger.touch("Back up")
        finger.wait_until_still()
    assert root.property("seenFrom") == 0
    assert root.property("pressed") == 0


def test_a_touch_close_beside_its_buttons_presses_nothing(page):
    root, finger = page
    more = finger.middle_of("More")
    finger.touch_at(QPointF(more.x(), root.height() - 2))
    assert root.property("pressed") == 0
    finger.touch_at(QPointF(100, 100))
    assert root.property("pressed") == 1
