"""Buttons for what is otherwise swiped, and the question to a visitor who stands still."""

from __future__ import annotations

import pytest

STEPS = """
Item {
    property int back: 0
    property int on: 0
    SlideSteps {
        width: 800; count: 3; current: %d; tones: Theme.paper
        onPreviousRequested: back += 1; onNextRequested: on += 1
    }
}
"""


@pytest.mark.parametrize(
    ("current", "names"),
    [(0, {"Next slide"}), (1, {"Previous slide", "Next slide"}), (2, {"Previous slide"})],
)
def test_only_steps_that_lead_somewhere_are_offered(shown, current, names):
    root, finger = shown(STEPS % current)
    assert set(finger.names()) == names
    for name in names:
        finger.touch(name)
    expected = ("Previous slide" in names, "Next slide" in names)
    assert (root.property("back"), root.property("on")) == expected


NEIGHBOURS = """
Item {
    property int steps: 0
    Neighbours {
        width: 800; previousTitle: "%s"; nextTitle: "%s"; tones: Theme.paper
        previousPicture: ""; nextPicture: ""
        onStepRequested: step => steps += step
    }
}
"""


@pytest.mark.parametrize(
    ("titles", "steps"), [(("Lisa", "Mac"), 0), (("", "Mac"), 1), (("Lisa", ""), -1), (("", ""), 0)]
)
def test_only_neighbours_that_there_are_are_offered(shown, titles, steps):
    root, finger = shown(NEIGHBOURS % titles)
    assert finger.names() == [title for title in titles if title]
    for name in finger.names():
        finger.touch(name)
    assert root.property("steps") == steps


def test_a_touch_anywhere_answers_the_question_and_presses_nothing_beneath(shown):
    root, finger = shown("""
Item {
    property int beneath: 0
    property int answered: 0
    Tappable { text: "Beneath"; anchors.fill: parent; onClicked: beneath += 1 }
    StillThere { anchors.fill: parent; secondsLeft: 12; onClicked: answered += 1 }
}
""")
    finger.touch("Still there? Touch to go on.")
    assert (root.property("answered"), root.property("beneath")) == (1, 0)
