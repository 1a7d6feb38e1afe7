"""Pictures of “Teach a machine”, painted as they are asked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.bridge.image_provider import ImageProvider
from kiosk.bridge.pieces import teach_a_machine_scenes as scenes
from kiosk.bridge.pieces.teach_a_machine_lanterns import paint_lantern, paint_sky_lantern

PROVIDER = "lanterns"
"""By which QML asks: image://lanterns/river/0.2/0.7, with the size that is wanted."""
_STEPS_IN_HEIGHT = 135
_SCENES = {
    "water": scenes.paint_water,
    "evening": scenes.paint_evening,
    "river-scene": scenes.paint_river_scene,
    "festival-scene": scenes.paint_festival_scene,
}


class LanternPictures(ImageProvider):
    """What the path of an address names; what it does not know stays empty."""

    def image(self, path: str, wanted: QSize) -> QImage:
        """`USE/WIDE/BRIGHT` is a lantern, its use one of `asked`, `river`, `festival` and `sky`;
        `SCENE/STEP` is what is behind them, a step in pixels; `machine` is the machine."""
        image = QImage(
            wanted.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            _paint(painter, path.split("/"), QRectF(image.rect()))
        finally:
            painter.end()
        return image


def _paint(painter: QPainter, path: list[str], box: QRectF) -> None:
    match path:
        case ["machine"]:
            scenes.paint_machine(painter, box)
        case ["sky", wide, bright]:
            paint_sky_lantern(painter, box.width(), float(wide), float(bright))
        case [use, wide, bright]:
            paint_lantern(painter, box.width(), float(wide), float(bright), use)
        case [scene, step] if scene in _SCENES:
            _SCENES[scene](painter, box, float(step))
