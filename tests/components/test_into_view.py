"""What has the focus is seen whole, where there is room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from kiosk.bridge.into_view import bring_into_view

VIEW = """
Flickable {
    width: 400
    height: 400
    contentHeight: 2000
    contentY: 500

    Repeater {
        model: [
            {y: 450, height: 100}, {y: 600, height: 100}, {y: 850, height: 100},
            {y: 880, height: 900}
        ]

        Rectangle {
            required property var modelData

            y: modelData.y
            width: 100
            height: modelData.height
        }
    }
}
"""


@pytest.mark.parametrize(
    ("number", "scrolled", "seen_from"),
    [
        (0, 450, 0),  # above the edge: comes down
        (1, 500, 100),  # is seen: nothing moves
        (2, 614, 236),  # below: clear of what stands over the end of the view
        (3, 880, 0),  # higher than the view: from its beginning
    ],
)
def test_a_view_scrolls_as_far_as_needed(shown, number, scrolled, seen_from):
    view, _ = shown(VIEW, width=400, height=400)
    item = view.property("contentItem").childItems()[number]
    bring_into_view(item)
    assert view.property("contentY") == pytest.approx(scrolled)
    assert item.mapRectToItem(view, QRectF(0, 0, 1, 1)).top() == pytest.approx(seen_from)


def test_a_view_that_shows_all_stays(shown):
    view, _ = shown("Flickable { contentHeight: 300; Rectangle { y: 290; height: 100; width: 9 } }")
    bring_into_view(view.property("contentItem").childItems()[0])
    assert view.property("contentY") == 0
