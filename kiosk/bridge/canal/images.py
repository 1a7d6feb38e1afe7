"""Pictures that the canal of years is put together from: water with its threads, lights, clusters.

Painted once for each size and colour: without a GPU one opaque picture costs a frame less than the
threads would, drawn each time. Small ones are painted as they are asked for; what is large has been
painted in a thread before.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk import paths
from kiosk.bridge.canal.lights import paint_cluster, paint_lantern, paint_light
from kiosk.bridge.canal.water import paint_bridge, paint_water
from kiosk.bridge.image_provider import ImageProvider

if TYPE_CHECKING:
    from pathlib import Path

PROVIDER = "canal"
"""By which QML asks: image://canal/light/ffce6b, with the size that is wanted as sourceSize."""
_KEPT = 4
"""As many large ones as are seen at once, and one more."""
_OPAQUE = ("water", "bridge")


class CanalImages(ImageProvider):
    """What the path of an address names; what it does not know stays empty."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def keep(self, path: str, image: QImage) -> None:
        """This one is painted already."""
        self._kept[path, image.width(), image.height()] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def has(self, path: str, size: QSize) -> bool:
        """Whether it is kept in that size."""
        return (path, size.width(), size.height()) in self._kept

    def image(self, path: str, wanted: QSize) -> QImage:
        kept = self._kept.get((path, wanted.width(), wanted.height()))
        return painted(path, wanted, paths.ASSETS / "museum") if kept is None else kept


def painted(path: str, size: QSize, museum_folder: Path) -> QImage:
    """A picture of the canal, in any thread.

    `path` is `water` or `bridge` with what they are painted by, `light/COLOUR`,
    `cluster/COUNT/COLOUR`, `story/COLOUR` or `case/COLOUR`; several are joined by commas.
    """
    kind, *rest = path.split("/")
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = image.width()
    try:
        match kind:
            case "water":
                paint_water(painter, image.size(), *rest)
            case "bridge":
                museum = QImage(str(museum_folder / "night-landscape-half.webp"))
                paint_bridge(painter, image.size(), museum, *rest)
            case "light":
                paint_light(painter, QPointF(width / 2, width / 2), width, rest[0])
            case "cluster":
                paint_cluster(painter, image.size(), int(rest[0]), rest[1])
            case "story" | "case":
                paint_lantern(painter, width, rest[0], round_one=kind == "story")
    finally:
        painter.end()  # or Qt takes an image away that is painted on
    return image.convertToFormat(QImage.Format.Format_RGB32) if kind in _OPAQUE else image
