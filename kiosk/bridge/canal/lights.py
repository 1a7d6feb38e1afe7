"""Lights as they are painted: an exhibit's, clusters of them, lanterns of stories and cases."""

from __future__ import annotations

from math import cos, sin, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRadialGradient

if TYPE_CHECKING:
    from collections.abc import Sequence

_GOLDEN_ANGLE = 2.39996


def colour(name: str, alpha: float = 1.0) -> QColor:
    colour = QColor(f"#{name}")
    colour.setAlphaF(alpha)
    return colour


def mixed(name: str, pale: float) -> QColor:
    """A colour, and so much of it paler."""
    colour = QColor(f"#{name}")
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return QColor.fromRgbF(*(part + (1 - part) * pale for part in parts))


def paint_light(painter: QPainter, middle: QPointF, width: float, name: str) -> None:
    """A light with its glow, of which it is a third."""
    glow = QRadialGradient(middle, width / 2)
    for at, light in ((0.0, 0.55), (0.34, 0.42), (0.5, 0.16), (1.0, 0.0)):
        glow.setColorAt(at, colour(name, light))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(middle, width / 2, width / 2)
    core = QRadialGradient(middle, width / 6)
    for at, pale in ((0.0, 0.85), (0.45, 0.5), (1.0, 0.0)):
        core.setColorAt(at, mixed(name, pale))
    painter.setBrush(core)
    painter.drawEllipse(middle, width / 6, width / 6)


def paint_cluster(painter: QPainter, size: QSize, count: int, name: str) -> None:
    """As many lights as exhibits, like the seeds of a sunflower; smaller ones where many are."""
    middle = QPointF(size.width() / 2, size.height() / 2)
    apart = min(0.3, 0.62 / sqrt(max(1, count))) * min(size.width(), size.height()) / 2
    for x, y in sorted(_seeds(count, apart), key=lambda seed: seed[1]):
        paint_light(painter, middle + QPointF(x, y), apart * 3.0, name)


def _seeds(count: int, apart: float) -> Sequence[tuple[float, float]]:
    if count == 1:
        return [(0.0, 0.0)]
    far = [apart * sqrt(n + 0.5) for n in range(count)]
    return [(r * cos(n * _GOLDEN_ANGLE), r * sin(n * _GOLDEN_ANGLE)) for n, r in enumerate(far)]


def paint_lantern(painter: QPainter, width: int, name: str, *, round_one: bool) -> None:
    """A paper lantern with its ribs and its glow: a round one, or a square one."""
    middle = QPointF(width / 2, width / 2)
    glow = QRadialGradient(middle, width / 2)
    glow.setColorAt(0.3, colour(name, 0.34))
    glow.setColorAt(1.0, colour(name, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(middle, width / 2, width / 2)
    body = QRectF(width * 0.3, width * 0.3, width * 0.4, width * 0.4)
    painter.setBrush(mixed(name, 0.35))
    if round_one:
        painter.drawEllipse(body)
    else:
        painter.drawRoundedRect(body, width * 0.03, width * 0.03)
    painter.setPen(QPen(colour("4a3313", 0.75), max(1.0, width * 0.018)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in (-0.5, 0.0, 0.5):
        if round_one:
            half = abs(part) * body.width() / 2
            painter.drawEllipse(middle, half, body.height() / 2)
        else:
            x = middle.x() + part * body.width() / 2
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
