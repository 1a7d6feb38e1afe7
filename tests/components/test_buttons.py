"""What can be touched: acts on release, sliding off cancels, and has a name."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

COUNTED = """
Rectangle {
    property int touches: 0
    %s
}
"""


def test_a_button_acts_once_on_release_and_sliding_off_cancels(shown):
    root, finger = shown(
        COUNTED % 'Tappable { text: "Go"; width: 200; height: 100; onClicked: touches += 1 }'
    )
    finger.touch("Go")
    assert root.property("touches") == 1
    finger.drag(QPointF(50, 50), QPointF(600, 500))
    assert root.property("touches") == 1
    finger.touch_at(QPointF(600, 500))
    assert root.property("touches") == 1


def test_a_button_is_never_smaller_than_a_finger_needs(shown):
    root, _ = shown('Item { Tappable { text: "" } }')
    button = root.childItems()[0]
    assert min(button.width(), button.height()) == 72  # at 1080 pixels across


def test_a_button_has_its_text_as_name_and_can_be_pressed_without_seeing(shown):
    root, _ = shown(COUNTED % 'Tappable { objectName: "b"; text: "Go"; onClicked: touches += 1 }')
    button = root.childItems()[0]
    seen = QAccessible.queryAccessibleInterface(button)
    assert seen.text(QAccessible.Text.Name) == "Go"
    assert seen.role() == QAccessible.Role.Button
    seen.actionInterface().doAction("Press")
    assert root.property("touches") == 1


def test_a_choice_tells_that_it_is_the_chosen_one(shown):
    root, _ = shown('Choice { text: "Large"; chosen: true; tones: Theme.night }')
    assert QAccessible.queryAccessibleInterface(root).state().checked


def test_long_words_beside_an_icon_have_more_lines_and_stay_inside(shown):
    root, _ = shown(
        'Item { LabelledButton { objectName: "b"; width: 200; roomForWord: 120; tones: Theme.night;'
        ' glyph: Icons.back; text: "Consensus on Developing Responsible Generative AI" } }'
    )
    words = [item for item in all_items(root) if item.property("truncated") is not None]
    (long,) = [item for item in words if item.property("text").startswith("Consensus")]
    assert (long.property("truncated"), long.width()) == (False, 120)
    assert long.property("lineCount") > 1
    (button,) = root.childItems()
    assert button.height() >= long.height()


def all_items(item):
    yield item
    for child in item.childItems():
        yield from all_items(child)
