"""What turns round where visitors read from right to left, and what does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

MIRRORED = """
Item {
    LayoutMirroring.enabled: true
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: Theme.rightToLeft = true
    %s
}
"""


@pytest.fixture
def mirrored(shown):
    def show(body):
        root, finger = shown(MIRRORED % body)
        return root.childItems(), finger

    return show


def test_only_icons_that_point_along_the_line_are_turned(mirrored):
    (back, search, left), _ = mirrored("""
        Glyph { text: Icons.back }
        Glyph { text: Icons.search }
        Glyph { text: Icons.previous; LayoutMirroring.enabled: false }
    """)
    assert (back.rotation(), search.rotation(), left.rotation()) == (180, 0, 0)


def test_a_paragraph_begins_where_its_own_language_does(mirrored):
    texts, _ = mirrored("""
        Sans { width: 300; text: "1983" }
        Sans { width: 300; text: "one two three ".repeat(12) }
        Serif { width: 300; text: "واحد اثنان ثلاثة ".repeat(12) }
    """)
    against = [text.property("runsAgainstPage") for text in texts]
    assert against == [False, True, False]


def test_keys_stand_as_on_every_keyboard(mirrored):
    _, finger = mirrored("LetterKeys { width: 700; tones: Theme.night }")
    middles = [finger.middle_of(letter) for letter in "qwertyuiop"]
    assert middles == sorted(middles, key=QPointF.x)


def test_a_picture_stands_before_its_words(mirrored):
    (mention,), _ = mirrored("""
        MentionButton {
            width: 600; title: "Lisa"; year: "1983"; kind: "computer"; hue: "moon"; picture: ""
            because: ""; tones: Theme.night
        }
    """)
    (content,) = (item for item in mention.childItems() if item.childItems())
    picture, words = content.childItems()
    assert picture.x() > words.x() + words.width()
