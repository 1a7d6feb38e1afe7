"""What lies over the tiles and never changes: dark joints, the curve of the glass, the door.

Painted once for a size.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath

from kiosk.pieces.facade_wall import ROWS, TILES, WIDEST_ROW

if TYPE_CHECKING:
    from kiosk.pieces.facade_wall import Tile

_JOINT = "08121b"
_DOOR_LIGHT = ("ffe9bd", "f0a850")
_DOOR = QRectF(20.25 / WIDEST_ROW, 30 / ROWS, 2 / WIDEST_ROW, 2 / ROWS)
"""Where no tiles hang, as parts of the wall."""


def paint_relief(size: QSize) -> QImage:
    """A wall of that size in pixels, clear where the tiles are seen."""
    image, painter = _begun(size)
    high = size.height() / ROWS
    image.fill(QColor(f"#{_JOINT}"))
    chance = random.Random(1324)
    try:
        for tile in TILES:
            shape = _tile(tile, size)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillPath(shape, Qt.GlobalColor.black)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.fillPath(shape, _curve(tile, high, size, chance.uniform(0, 0.16)))
        _paint_door(painter, size)
    finally:
        painter.end()
    return image


def _begun(size: QSize) -> tuple[QImage, QPainter]:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _tile(tile: Tile, size: QSize) -> QPainterPath:
    """Straight above, round below, as roof tiles are."""
    wide, high = size.width() / WIDEST_ROW, size.height() / ROWS
    gap = max(0.7, min(wide, high) * 0.06)
    left, top = tile.x * size.width() - wide / 2 + gap, tile.y * size.height() - high / 2 + gap
    right, bottom = left + wide - 2 * gap, top + high - 2 * gap
    bend = min((right - left) / 2, (bottom - top) * 0.55)
    path = QPainterPath(QPointF(left, top))
    path.lineTo(right, top)
    path.lineTo(right, bottom - bend)
    path.quadTo(QPointF(right, bottom), QPointF(right - bend, bottom))
    path.lineTo(left + bend, bottom)
    path.quadTo(QPointF(left, bottom), QPointF(left, bottom - bend))
    path.closeSubpath()
    return path


def _curve(tile: Tile, high: float, size: QSize, dark: float) -> QLinearGradient:
    """Light above the belly of the tile, shadow under the row above it and at its foot."""
    top = tile.y * size.height() - high / 2
    gloss = QLinearGradient(0, top, 0, top + high)
    for at, colour, alpha in (
        (0.0, "000000", 0.5 + dark), (0.22, "000000", 0.14 + dark), (0.4, "ffffff", 0.1 - dark / 2),
        (0.62, "000000", dark), (1.0, "000000", 0.3 + dark),
    ):  # fmt: skip
        shade = QColor(f"#{colour}")
        shade.setAlphaF(alpha)
        gloss.setColorAt(at, shade)
    return gloss


def _paint_door(painter: QPainter, size: QSize) -> None:
    """The lit entrance, with a bar in its middle."""
    wide, high = size.width(), size.height()
    door = QRectF(_DOOR.x() * wide, _DOOR.y() * high, _DOOR.width() * wide, _DOOR.height() * high)
    light = QLinearGradient(door.topLeft(), door.bottomLeft())
    for at, colour in enumerate(_DOOR_LIGHT):
        light.setColorAt(at, QColor(f"#{colour}"))
    painter.fillRect(door, light)
    bar = max(1.0, door.width() * 0.03)
    for part in (0.25, 0.5, 0.75):
        painter.fillRect(
            QRectF(door.left() + door.width() * part - bar / 2, door.top(), bar, door.height()),
            QColor(f"#{_JOINT}"),
        )
