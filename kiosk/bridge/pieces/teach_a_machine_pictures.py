"""Pictures of “Teach a machine”, painted as they are asked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.bridge.image_provider import ImageProvider
from kiosk.bridge.pieces import teach_a_machine_scenes as scenes
from kiosk.bridge.pieces.teach_a_machine_lanterns import paint_lantern, paint_sky_lantern

PROVIDER = "lanterns"
"""By which QML asks: image://lanterns/river/0.2/0.7, with the size that is wanted."""
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
        kind, *_ = parts = path.split("/")
        # what is behind all else is painted faster where it says that nothing shines through
        opaque = kind in _SCENES
        form = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(wanted.expandedTo(QSize(1, 1)), form)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            _paint(painter, parts, QRectF(image.rect()))
        finally:
            painter.end()
        return image


def _paint(painter: QPainter, path: list[str], box: QRectF) -> None:
    match path:
        case ["machine"]:
            scenes.paint_machine(painter, box)
        case ["sky", wide, bright]:
            paint_sky_lantern(painter, box.width(), float(wide), float(bright))
        case ["asked" | "river" | "festival" as use, wide, bright]:
            paint_lantern(painter, box.width(), float(wide), float(bright), use)
        case [scene, step] if scene in _SCENES:
            _SCENES[scene](painter, box, float(step))
