"""The museum at night as it wears what a visitor has drawn, and its image in the canal."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from kiosk.pieces.facade_view import panes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.pieces.facade_view import Point

PARTS = {
    "landscape": QRectF(0.32, 0.25, 0.42, 0.47),
    "portrait": QRectF(0.17, 0.24, 0.66, 0.18),
    "across": QRectF(0, 0, 1, 1),
}
"""What part of its picture each is: as `assets/models/facade.py` crops them."""
_WATER = {"landscape": 0.5, "portrait": 0.36, "across": 0.69}
"""Where the facade ends and its mirror image begins, as a part of the picture's height."""
_UNLIT, _DEEP = "0e1c26", "07121b"
"""What an unlit tile is like in the mist, and the water."""
_RIPPLE = 3
"""So many rows of pixels go aside together on the water."""
_Mode = QPainter.CompositionMode
_FORM = QImage.Format.Format_ARGB32_Premultiplied


def paint_museum(
    letters: str, shape: float, view: str, lamps: Sequence[str], folder: Path
) -> QImage:
    """What is laid over the museum in that part of its picture, or `across` the canal all of it.

    The drawing is `shape` times as wide as high. Raises KeyError for a view there is not.
    """
    part = PARTS[view]
    shine = QImage(str(folder / f"facade-{view}.webp"))  # how bright it is where tiles are white
    light = _light(letters, shape, view, lamps, shine)
    if view == "across":
        return _with_light(QImage(str(folder / "across.webp")), shine, light)
    water = round((_WATER[view] - part.y()) / part.height() * shine.height())
    return _laid_over(shine, light, water)


def _light(letters: str, shape: float, view: str, lamps: Sequence[str], shine: QImage) -> QImage:
    """The light of all tiles as it comes from each place; its opaque rest is black."""
    direct, mirrored = (_blank(shine.size()) for _ in range(2))
    part, size = PARTS[view], shine.size()
    first, second = QPainter(direct), QPainter(mirrored)
    for pane in panes(view, shape):
        lamp, bright = pane.light(letters)
        if bright:
            shine_of_it = _dimmed(lamps[lamp], bright)
            for painter, corners in ((first, pane.corners), (second, pane.mirrored)):
                painter.setBrush(shine_of_it)
                painter.setPen(shine_of_it)
                painter.drawPolygon(_polygon(corners, part, size))
    second.end()
    first.setCompositionMode(_Mode.CompositionMode_Lighten)
    water = (_WATER[view] - part.y()) / part.height() * size.height()
    for top in range(round(water), size.height(), _RIPPLE):
        deep = (top - water) / size.height()
        aside = math.sin(top * 0.9) * (1 + 9 * deep)
        first.drawImage(QPointF(aside, top), mirrored, QRectF(0, top, size.width(), _RIPPLE))
    first.setCompositionMode(_Mode.CompositionMode_Multiply)
    first.drawImage(0, 0, shine.convertToFormat(QImage.Format.Format_RGB32))
    first.end()
    return direct


def _with_light(museum: QImage, shine: QImage, light: QImage) -> QImage:
    """The picture with all tiles dark, then the light of those that are lit, and its haze."""
    shown = museum.convertToFormat(QImage.Format.Format_RGB32)
    whole = shown.rect()
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(0.5)
    painter.drawImage(whole, _covering(shine, _UNLIT))
    painter.setCompositionMode(_Mode.CompositionMode_Plus)
    painter.setOpacity(1)
    painter.drawImage(whole, light)
    painter.setOpacity(0.5)
    painter.drawImage(whole, _small(light))
    painter.end()
    return shown


def _laid_over(shine: QImage, light: QImage, water: int) -> QImage:
    """What hides the facade's own light, and the light of the drawing, to be added."""
    shown = QImage(shine.size(), _FORM)
    shown.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shown)
    size = shine.size()
    painter.drawImage(QPointF(0, 0), _covering(shine, _UNLIT), QRectF(0, 0, size.width(), water))
    deep = QRectF(0, water, size.width(), size.height() - water)
    painter.drawImage(deep.topLeft(), _covering(shine, _DEEP), deep)
    painter.setCompositionMode(_Mode.CompositionMode_Plus)
    painter.setOpacity(0.85)  # dimmed by the mist, and so that no colour is brighter than it covers
    painter.drawImage(0, 0, _with_alpha(light, bytes(light.width() * light.height())))
    painter.setCompositionMode(_Mode.CompositionMode_SourceOver)
    painter.setOpacity(0.35)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(shown.rect(), _mist(light))
    painter.end()
    return shown


def _small(light: QImage) -> QImage:
    """Spread wide by being drawn large again."""
    smooth, aspect = (
        Qt.TransformationMode.SmoothTransformation,
        Qt.AspectRatioMode.IgnoreAspectRatio,
    )
    return light.scaled(light.size() / 14, aspect, smooth).convertToFormat(light.format())


def _mist(light: QImage) -> QImage:
    """What light sheds about it, covering as much as it is bright."""
    small = _small(light)
    pixels = small.constBits()
    return _with_alpha(small, bytes(map(max, pixels[0::4], pixels[1::4], pixels[2::4])))


def _covering(shine: QImage, colour: str) -> QImage:
    """A colour that covers where tiles shine."""
    image = QImage(shine.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor(f"#{colour}"))
    image.setAlphaChannel(shine.convertToFormat(QImage.Format.Format_Grayscale8))
    return image.convertToFormat(_FORM)


def _with_alpha(light: QImage, alpha: bytes) -> QImage:
    """A picture without alpha that covers so much at each of its pixels."""
    pixels = bytearray(light.constBits())
    pixels[3::4] = alpha
    return QImage(pixels, light.width(), light.height(), _FORM).copy()


def _dimmed(lamp: str, bright: float) -> QColor:
    colour = QColor(f"#{lamp}")
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return QColor.fromRgbF(*(part * bright for part in parts))


def _blank(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    return image


def _polygon(corners: Sequence[Point], part: QRectF, size: QSize) -> QPolygonF:
    return QPolygonF([
        QPointF((x - part.x()) / part.width() * size.width(),
                (y - part.y()) / part.height() * size.height())
        for x, y in corners
    ])  # fmt: skip
