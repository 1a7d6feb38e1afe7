"""Where a hotspot of a hall stands on the screen, in perspective and on the strip."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.ui_driver.waiting import wait_until

VIEW = """
Item {
    PanoramaView {
        id: view; objectName: "view"; anchors.fill: parent
        folder: "%s"; yaw: 30; opening: 90; flat: %s
    }
    Hotspot {
        id: spot; view: view; tones: Theme.night; objectName: "spot"
        kind: "exhibit"; handsOn: ""; title: "Lisa"
        hue: "amber"; yaw: 30; pitch: 0; near: true; radius: 5
        reach: Qt.rect(-40, -40, 80, 80); free: Qt.rect(0, 0, view.width, view.height)
    }
}
"""


@pytest.fixture
def faces(tmp_path):
    for face in ("front", "right", "back", "left", "up", "down"):
        Image.new("RGB", (32, 32), (90, 90, 90)).save(tmp_path / f"{face}.webp")
    return tmp_path


@pytest.fixture
def panorama(shown, faces):
    def show(flat):
        root, finger = shown(VIEW % (faces.as_uri(), str(flat).lower()), 800, 600)
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


SIGN = """
Item {
    PanoramaView {
        id: view; objectName: "view"; anchors.fill: parent
        folder: "%s"; opening: 90; flat: %s
    }
    HallSign {
        objectName: "sign"; view: view; text: "1983"; board: false
        across: 1; ahead: 4; up: -1; turn: 0; broad: 0.8; high: 0.4
    }
}
"""


@pytest.fixture
def sign(shown, faces):
    def show(flat=False):
        root, _ = shown(SIGN % (faces.as_uri(), str(flat).lower()), 800, 600)
        return root.findChild(QQuickItem, "view"), root.findChild(QQuickItem, "sign")

    return show


def test_a_sign_stands_on_its_face_in_the_room(sign):
    view, face = sign()
    middle = face.mapToItem(view, QPointF(face.width() / 2, face.height() / 2))
    # 300 pixels are 45 degrees: a quarter of the depth to the right, and as far below the eye
    assert (middle.x(), middle.y()) == pytest.approx((475, 375), abs=1)
    right = face.mapToItem(view, QPointF(face.width(), face.height() / 2))
    assert right.x() - middle.x() == pytest.approx(0.4 / 4 * 300, abs=1)
    view.setProperty("level", 0.4)
    lower = face.mapToItem(view, QPointF(face.width() / 2, face.height() / 2))
    assert lower.y() == pytest.approx(315, abs=1)


def test_a_sign_that_is_turned_is_as_deep_as_it_is_turned(sign):
    view, face = sign()
    face.setProperty("across", 0.0)
    face.setProperty("turn", 60.0)
    left, right = (face.mapToItem(view, QPointF(x, 0)).x() for x in (0, face.width()))
    # against the clock from above: its right edge is farther away than its left one
    assert 400 - left > right - 400 > 0
    assert right - left < 0.8 / 4 * 300 * 0.6


def test_a_sign_behind_the_visitor_or_on_the_strip_is_not_drawn(sign):
    view, face = sign()
    assert face.isVisible()
    view.setProperty("yaw", 180)
    assert not face.isVisible()
    _, flat = sign(flat=True)
    assert not flat.isVisible()


@pytest.mark.parametrize(("opening", "sharp"), [(90, False), (30, True)])
def test_what_turns_is_smoothed_only_where_it_is_enlarged(panorama, opening, sharp):
    view, _ = panorama(flat=False)
    view.setProperty("opening", opening)
    room, *_ = view.childItems()
    faces = [item for item in room.childItems() if item.property("counted")]
    assert len(faces) == 6
    assert all(face.smooth() for face in faces)
    QMetaObject.invokeMethod(view, "turnBy", Q_ARG(float, 90.0))
    assert [face.smooth() for face in faces] == [sharp] * 6
    wait_until(lambda: not view.property("turning"))
    assert all(face.smooth() for face in faces)
