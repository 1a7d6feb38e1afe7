"""An exhibit that is turned by the finger, or by buttons."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF

TURNING = """
TurningPicture { width: 400; height: 400; sheet: "%s"; columns: 4; rows: 2; frame: 50 }
"""


@pytest.fixture
def turning(shown, tmp_path):
    """Eight frames, each a grey of its own: frame n is 20 + 25 n."""
    sheet = Image.new("RGB", (200, 100))
    for n in range(8):
        sheet.paste(
            (20 + 25 * n,) * 3, (n % 4 * 50, n // 4 * 50, n % 4 * 50 + 50, n // 4 * 50 + 50)
        )
    sheet.save(tmp_path / "turn.png")
    root, finger = shown(TURNING % (tmp_path / "turn.png").as_uri(), 400, 400)
    finger.wait_until(lambda: root.property("ready"))
    return root, finger


def frame(root):
    grey = root.window().grabWindow().pixelColor(200, 200).red()
    return (grey - 20) / 25


def test_it_is_not_seen_until_it_is_turned(turning):
    root, _ = turning
    assert frame(root) > 8  # the white of the window


def test_a_drag_turns_it_on_and_back(turning):
    root, finger = turning
    finger.drag(QPointF(100, 200), QPointF(250, 200))
    turned = round(root.property("turned"))
    assert turned > 0
    assert frame(root) == pytest.approx(turned, abs=0.3)
    finger.drag(QPointF(350, 200), QPointF(50, 200))
    assert root.property("turned") < turned


def test_steps_go_round_past_either_end(turning):
    root, finger = turning
    for steps, turned, shown_frame in ((-1, -1, 7), (3, 2, 2), (8, 10, 2)):
        QMetaObject.invokeMethod(root, "turnBy", Q_ARG("int", steps))
        finger.wait_until(lambda turned=turned: root.property("turned") == turned)
        assert root.property("shown") == shown_frame
        assert frame(root) == pytest.approx(shown_frame, abs=0.3)


def test_left_alone_it_turns_back_to_its_front(turning):
    root, finger = turning
    (patience,) = (child for child in root.children() if child.property("repeat") is not None)
    patience.setProperty("interval", 50)
    QMetaObject.invokeMethod(root, "turnBy", Q_ARG("int", 7))
    finger.wait_until(lambda: root.property("touched"))
    finger.wait_until(lambda: not root.property("touched"))
    assert root.property("turned") == 0
