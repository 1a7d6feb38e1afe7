"""One light with its glow and its mirror image on the water, or its mere mark in high contrast."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QRadialGradient

from kiosk.connections.collection import Sign

WARM = "#ffe9c4"
"""The paper of the lanterns."""
_RIBS = "#3a2a10"
_FADING = ((0.0, 1.0), (0.12, 0.72), (0.28, 0.36), (0.5, 0.13), (0.75, 0.035), (1.0, 0.0))
"""How a glow fades, from its middle."""
_PLUS = QPainter.CompositionMode.CompositionMode_Plus
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


@dataclass(frozen=True)
class Tint:
    """The colours of a picture: of exhibits by their area, of lanterns, and whether they shine."""

    hues: dict[str, str]
    shining: bool = True

    def of(self, area: str) -> str:
        """The colour of a light; lanterns have no area."""
        return self.hues.get(area, WARM if self.shining else "#ffffff")


def faint(colour: str, alpha: float) -> QColor:
    """A colour of which so much is seen, from 0 to 1."""
    seen = QColor(colour)
    seen.setAlphaF(max(0.0, min(1.0, alpha)))
    return seen


def paint_glow(
    painter: QPainter, place: QPointF, radius: float, colour: str, alpha: float, high: float = 1.0
) -> None:
    """Adds light round a place; `high` is how much of its width is its height."""
    glow = QRadialGradient(0, 0, radius)
    for at, part in _FADING:
        glow.setColorAt(at, faint(colour, alpha * part))
    painter.save()
    painter.setCompositionMode(_PLUS)
    painter.translate(place)
    painter.scale(1, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(glow))
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.restore()


def paint_light(
    painter: QPainter, sign: Sign, place: QPointF, radius: float, area: str, tint: Tint
) -> None:
    """A light of a radius in pixels."""
    colour, small = tint.of(area), sign is Sign.EXHIBIT
    if tint.shining:
        below = QPointF(place.x(), place.y() + radius * 0.3)
        paint_glow(painter, below, radius * (6.5 if small else 5.2), colour, 0.30)
        _mirrored(painter, place, radius, colour, 10 if small else 9)
        paint_glow(painter, place, radius * 2.6, colour, 0.55)
    painter.setCompositionMode(_OVER)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_body(place, radius, colour) if tint.shining else QBrush(QColor(colour)))
    if sign is Sign.CASE:
        _square_lantern(painter, place, radius, tint)
    else:
        painter.drawEllipse(place, radius, radius)
        if sign is Sign.STORY:
            _ribs(painter, place, radius, tint)


def light_alone(sign: Sign, radius: float, area: str, tint: Tint) -> QImage:
    """A light on nothing, to be laid over a picture: thirteen times as wide as its radius."""
    side = math.ceil(radius * 13)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_light(painter, sign, QPointF(side / 2, side / 2), radius, area, tint)
    painter.end()
    return image


def _body(place: QPointF, radius: float, colour: str) -> QBrush:
    body = QRadialGradient(place.x(), place.y() + radius * 0.15, radius * 1.15)
    for at, white in ((0.0, 0.85), (0.45, 0.45), (1.0, 0.0)):
        core = QColor(colour)
        mixed = [round(part + (255 - part) * white) for part in
                 (core.red(), core.green(), core.blue())]  # fmt: skip
        body.setColorAt(at, QColor(*mixed))
    return QBrush(body)


def _mirrored(painter: QPainter, place: QPointF, radius: float, colour: str, strips: int) -> None:
    painter.setCompositionMode(_PLUS)
    painter.setPen(Qt.PenStyle.NoPen)
    for n in range(strips):
        # a fixed unrest of the water
        unrest = math.sin(place.x() * 12.9 + place.y() * 7.1 + n * 3.7)
        bulge = 0.55 + 0.75 * math.sin((n + 1.4) / (strips + 1) * math.pi)
        half = radius * bulge * (1 + 0.22 * unrest)
        x = place.x() - half + radius * 0.3 * unrest
        y = place.y() + radius * (1.2 + n * (0.33 + 0.012 * n))
        painter.setBrush(faint(colour, 0.5 * (1 - n / strips) ** 1.4))
        painter.drawRect(QRectF(x, y, 2 * half, max(1.0, radius * 0.11)))


def _square_lantern(painter: QPainter, place: QPointF, radius: float, tint: Tint) -> None:
    x, y = place.x(), place.y()
    painter.drawRoundedRect(
        QRectF(x - radius * 0.9, y - radius * 0.95, radius * 1.8, radius * 1.9),
        radius * 0.22, radius * 0.22,
    )  # fmt: skip
    painter.setPen(_rib_pen(radius, tint))
    for part in (-0.32, 0.32):
        painter.drawLine(QLineF(x + radius * part, y - radius * 0.95,
                                x + radius * part, y + radius * 0.95))  # fmt: skip


def _ribs(painter: QPainter, place: QPointF, radius: float, tint: Tint) -> None:
    painter.setPen(_rib_pen(radius, tint))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in (0.38, 0.74):
        painter.drawEllipse(place, radius * part, radius)
    painter.drawLine(QLineF(place.x(), place.y() - radius, place.x(), place.y() + radius))


def _rib_pen(radius: float, tint: Tint) -> QPen:
    colour = faint(_RIBS, 0.65) if tint.shining else QColor("#000000")
    return QPen(colour, max(1.2, radius * 0.09))
