"""The title of the canal of years and the steps of nearness, beside it or below."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

HEADER = """
Item {
    id: root

    property real wide: 900
    property bool wandering: false
    property alias rightToLeft: turning.value

    Binding {
        id: turning

        target: Theme
        property: "rightToLeft"
        value: false
    }

    TimelineHeader {
        width: root.wide
        title: "The canal of years"
        step: "decades"
        wandering: root.wandering
        view: Flickable {}
        tones: Theme.night
    }
}
"""


def test_the_steps_stand_beside_the_title_again_when_there_is_room_again(shown):
    root, _ = shown(HEADER, 1000)
    header = root.childItems()[0]
    title, _, controls = header.childItems()
    steps = controls.childItems()[0]
    places = []
    for wide in (900, 400, 900):
        root.setProperty("wide", wide)
        QCoreApplication.processEvents()
        places.append((header.property("oneRow"), steps.mapToItem(header, 0, 0).x()))
    assert [beside for beside, _ in places] == [True, False, True]
    assert places[0] == places[2]
    assert places[0][1] > title.x() + title.width()


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_ways_along_time_stand_beyond_the_steps_whichever_way_one_reads(shown, right_to_left):
    root, _ = shown(HEADER, 1000)
    root.setProperty("wandering", True)
    root.setProperty("rightToLeft", right_to_left)
    QCoreApplication.processEvents()
    steps, ways = root.childItems()[0].childItems()[2].childItems()
    left, right = (ways, steps) if right_to_left else (steps, ways)
    assert left.x() + left.width() < right.x()
    earlier, later = ways.childItems()[0].childItems()
    assert earlier.x() < later.x()
