"""Where a hotspot of a hall stands on the screen, in perspective and on the strip."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtQuick import QQuickItem

VIEW = """
Item {
    PanoramaView {
        id: view; objectName: "view"; anchors.fill: parent
        folder: "%s"; yaw: 30; opening: 90; flat: %s
    }
    Hotspot {
        id: spot; view: view; tones: Theme.night; objectName: "spot"
        kind: "exhibit"; title: "Lisa"; hue: "amber"; yaw: 30; pitch: 0; near: true; radius: 5
        reach: Qt.rect(-40, -40, 80, 80)
    }
}
"""


@pytest.fixture
def panorama(shown, tmp_path):
    for face in ("front", "right", "back", "left", "up", "down"):
        Image.new("RGB", (32, 32), (90, 90, 90)).save(tmp_path / f"{face}.webp")

    def show(flat):
        root, finger = shown(VIEW % (tmp_path.as_uri(), str(flat).lower()), 800, 600)
        view, spot = (root.findChild(QQuickItem, name) for name in ("view", "spot"))
        finger.wait_until(lambda: view.property("ready"))
        return view, spot

    return show


@pytest.mark.parametrize("flat", [False, True])
def test_what_is_looked_at_is_in_the_middle(panorama, flat):
    view, spot = panorama(flat)
    # on the strip the middle of a face is stretched, so that only whole quarters are exact
    near = 60 if flat else 0.5
    assert (spot.property("seenX"), spot.property("seenY")) == pytest.approx((400, 300), abs=near)
    view.setProperty("yaw", 0)
    spot.setProperty("yaw", 0)
    assert (spot.property("seenX"), spot.property("seenY")) == pytest.approx((400, 300))


@pytest.mark.parametrize("flat", [False, True])
def test_what_is_to_the_right_and_above_stands_there(panorama, flat):
    view, spot = panorama(flat)
    view.setProperty("yaw", 0)
    spot.setProperty("yaw", 40)
    spot.setProperty("pitch", 10)
    assert spot.property("seenX") > 500
    assert spot.property("seenY") < 280
    spot.setProperty("yaw", -40)
    assert spot.property("seenX") < 300


def test_at_ninety_degrees_the_edge_of_the_view_is_at_forty_five(panorama):
    view, spot = panorama(flat=False)
    view.setProperty("yaw", 0)
    spot.setProperty("pitch", 45)
    spot.setProperty("yaw", 0)
    assert spot.property("seenY") == pytest.approx(0, abs=0.5)


@pytest.mark.parametrize("flat", [False, True])
def test_what_is_behind_is_not_seen(panorama, flat):
    view, spot = panorama(flat)
    view.setProperty("yaw", 0)
    spot.setProperty("yaw", 180)
    assert not spot.isVisible()
