"""The kiosk's own keys, each with room for what stands on it."""

from __future__ import annotations

import pytest

KEYS = """
Item {
    id: root

    property alias size: enlarging.value

    Binding {
        id: enlarging

        target: Theme
        property: "textSize"
        value: 0
    }

    LetterKeys {
        width: 700
        compact: true
        orderOffered: true
        tones: Theme.night
    }
}
"""


@pytest.mark.parametrize("size", [0, 3])
def test_words_have_room_on_their_keys_and_the_row_is_as_wide_as_the_others(shown, size):
    root, finger = shown(KEYS, 900)
    root.setProperty("size", size)
    finger.wait_for_frame()
    column = root.childItems()[0]
    rows = [item for item in column.childItems() if item.isVisible() and item.childItems()]
    seen = [key for key in rows[-1].childItems() if key.isVisible()]
    for key in seen[-3:]:
        assert key.property("contentItem").implicitWidth() < key.width(), key.property("text")
    assert abs(seen[-1].x() + seen[-1].width() - 700) < 1
