"""The title of the canal of years and the steps of nearness, beside it or below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

HEADER = """
Item {
    id: root

    property real wide: 900

    TimelineHeader {
        width: root.wide
        title: "The canal of years"
        step: "decades"
        wandering: false
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
