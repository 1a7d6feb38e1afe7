"""The exhibit of a slide, whose words come and go with the drawing it floats in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

SLIDE = """
Item {
    id: root

    property bool captioned: false
    property string name: "A"
    property real wide: 200

    SlideExhibit {
        index: 0
        current: 0
        exhibitId: "lisa"
        title: root.name
        year: "1983"
        kind: "computer"
        hue: "development"
        picture: ""
        cutout: ""
        isPhotograph: false
        place: Qt.rect(0, 0, root.wide, 100)
        captioned: root.captioned
        tones: Theme.night
    }
}
"""


def test_its_words_come_and_go_at_every_width_without_a_word_in_the_log(shown):
    root, _ = shown(SLIDE)
    for width in range(10, 200, 7):
        for name in ("A", "a long name " * 10, "很长的名字" * 10):
            for captioned in (True, False, True):
                root.setProperty("captioned", captioned)
                root.setProperty("name", name)
                root.setProperty("wide", width)
                QCoreApplication.processEvents()


def test_the_picture_leaves_room_for_words_only_where_there_are_some(shown):
    root, _ = shown(SLIDE)
    exhibit = root.childItems()[0]
    afloat = exhibit.property("contentItem").childItems()[0]
    root.setProperty("captioned", True)
    beside_words = afloat.width()
    root.setProperty("captioned", False)
    assert afloat.width() > beside_words > 0
