"""Pictures that the canal of years is put together from: water with its threads, lights, clusters.

Painted once for each size and colour, in the thread that reads pictures: without a GPU one opaque
picture costs a frame less than the threads would, drawn each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.canal.lights import paint_cluster, paint_lantern, paint_light
from kiosk.bridge.canal.water import paint_bridge, paint_water

if TYPE_CHECKING:
    from pathlib import Path

PROVIDER = "canal"
"""By which QML asks: image://canal/light/ffce6b, with the size that is wanted as sourceSize."""


class CanalImages(QQuickImageProvider):
    """Paints what the path of an address names; what it does not know stays empty."""

    def __init__(self, museum_folder: Path) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQuickImageProvider.Flag.ForceAsynchronousImageLoading,
        )
        self._museum = museum_folder / "night-landscape-half.webp"

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:
        """Qt's own. `water` and `bridge` with what they are painted by, `light/COLOUR`,
        `cluster/COUNT/COLOUR`, `story/COLOUR`, `case/COLOUR`; several are joined by commas."""
        kind, *rest = path.split("/")
        image = QImage(wanted.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint(painter, image, kind, rest)
        finally:
            painter.end()  # or Qt takes an image away that is painted on
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image.convertToFormat(QImage.Format.Format_RGB32) if kind in _OPAQUE else image

    def _paint(self, painter: QPainter, image: QImage, kind: str, rest: list[str]) -> None:
        width = image.width()
        match kind:
            case "water":
                paint_water(painter, image.size(), *rest)
            case "bridge":
                paint_bridge(painter, image.size(), QImage(str(self._museum)), *rest)
            case "light":
                paint_light(painter, QPointF(width / 2, width / 2), width, rest[0])
            case "cluster":
                paint_cluster(painter, image.size(), int(rest[0]), rest[1])
            case "story" | "case":
                paint_lantern(painter, width, rest[0], round_one=kind == "story")


_OPAQUE = ("water", "bridge")
