"""Pictures that the canal of years is put together from: water with its threads, lights, clusters.

Painted once for each size and colour, in the thread that reads pictures: without a GPU one opaque
picture costs a frame less than the threads would, drawn each time.
"""

from __future__ import annotations

from math import cos, sin, sqrt
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QRadialGradient
from PySide6.QtQuick import QQuickImageProvider

from kiosk.timeline.threads import PERIOD, swung

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "canal"
"""By which QML asks: image://canal/light/ffce6b, with the size that is wanted as sourceSize."""

_GLOW = ((7.0, 0.05), (3.2, 0.10), (1.0, 0.85))
"""A thread is drawn so many times as wide as it is, with so much of its light."""
_GOLDEN_ANGLE = 2.39996


class CanalImages(QQuickImageProvider):
    """Paints what the path of an address names; an address that it does not know stays empty."""

    def __init__(self) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQuickImageProvider.Flag.ForceAsynchronousImageLoading,
        )

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:
        """Qt's own: `water/UPRIGHT/UNIT/GROUND/COLOURS/PLACES`, `light/COLOUR`, `story/COLOUR`,
        `case/COLOUR` or `cluster/COUNT/COLOUR`; several are joined by commas."""
        kind, *rest = path.split("/")
        image = QImage(wanted.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if kind == "water":
            _paint_water(painter, image.size(), *rest)
        elif kind == "light":
            _paint_light(
                painter, QPointF(image.width() / 2, image.height() / 2), image.width(), rest[0]
            )
        elif kind == "cluster":
            _paint_cluster(painter, image.size(), int(rest[0]), rest[1])
        elif kind in ("story", "case"):
            _paint_lantern(painter, image.width(), rest[0], round_one=kind == "story")
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _colour(name: str, alpha: float = 1.0) -> QColor:
    colour = QColor(f"#{name}")
    colour.setAlphaF(alpha)
    return colour


def _paint_water(
    painter: QPainter, size: QSize, upright: str, unit: str, ground: str, colours: str, places: str
) -> None:
    """Dark water, and the threads on it; it joins to itself along time."""
    step = float(unit)
    width, height = size.width(), size.height()
    painter.fillRect(0, 0, width, height, _colour(ground))
    plain = _colour(ground).lightness() == 0  # in high contrast
    if not plain:
        _paint_streaks(painter, width, height, step)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    along = height if upright == "1" else width
    for thread, (name, place) in enumerate(
        zip(colours.split(","), places.split(","), strict=False)
    ):
        points = []
        for at in range(-8, along + 17, 8):
            middle = float(place) + swung(thread, at, step, 0.7 * step)
            points.append(QPointF(middle, at) if upright == "1" else QPointF(at, middle))
        line = QPolygonF(points)
        for wide, light in _GLOW[2:] if plain else _GLOW:
            pen = QPen(_colour(name, 1.0 if plain else light), wide * step * 0.33)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawPolyline(line)


def _paint_streaks(painter: QPainter, width: int, height: int, step: float) -> None:
    """Faint light that lies on water, the same each time."""
    chance = Random(1858)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(round(width * height / (step * step * 60))):
        long, x, y = (
            chance.uniform(4, 26) * step,
            chance.uniform(0, width),
            chance.uniform(0, height),
        )
        painter.setBrush(_colour("8fb4c8", chance.uniform(0.010, 0.035)))
        for begin in (x, x - width):  # what leaves at one end comes in at the other
            painter.drawRect(QRectF(begin, y, long, max(1.0, step * 0.25)))


def _paint_light(painter: QPainter, middle: QPointF, width: float, name: str) -> None:
    """A light with its glow, of which it is a third."""
    glow = QRadialGradient(middle, width / 2)
    for at, light in ((0.0, 0.55), (0.34, 0.42), (0.5, 0.16), (1.0, 0.0)):
        glow.setColorAt(at, _colour(name, light))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(middle, width / 2, width / 2)
    core = QRadialGradient(middle, width / 6)
    for at, pale in ((0.0, 0.85), (0.45, 0.5), (1.0, 0.0)):
        core.setColorAt(at, _mixed(name, pale))
    painter.setBrush(core)
    painter.drawEllipse(middle, width / 6, width / 6)


def _mixed(name: str, pale: float) -> QColor:
    """A colour, and so much of it paler."""
    colour = QColor(f"#{name}")
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return QColor.fromRgbF(*(part + (1 - part) * pale for part in parts))


def _paint_cluster(painter: QPainter, size: QSize, count: int, name: str) -> None:
    """As many lights as exhibits, like the seeds of a sunflower; smaller ones where many are."""
    middle = QPointF(size.width() / 2, size.height() / 2)
    room = min(size.width(), size.height()) / 2
    apart = min(room * 0.34, room * 0.72 / sqrt(max(1, count)))
    for x, y in sorted(_seeds(count, apart), key=lambda seed: seed[1]):
        _paint_light(painter, middle + QPointF(x, y), apart * 2.6, name)


def _seeds(count: int, apart: float) -> Sequence[tuple[float, float]]:
    if count == 1:
        return [(0.0, 0.0)]
    far = [apart * sqrt(n + 0.5) for n in range(count)]
    return [(r * cos(n * _GOLDEN_ANGLE), r * sin(n * _GOLDEN_ANGLE)) for n, r in enumerate(far)]


def _paint_lantern(painter: QPainter, width: int, name: str, *, round_one: bool) -> None:
    """A paper lantern with its ribs and its glow: a round one, or a square one."""
    middle = QPointF(width / 2, width / 2)
    glow = QRadialGradient(middle, width / 2)
    glow.setColorAt(0.3, _colour(name, 0.34))
    glow.setColorAt(1.0, _colour(name, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(middle, width / 2, width / 2)
    body = QRectF(width * 0.3, width * 0.3, width * 0.4, width * 0.4)
    painter.setBrush(_mixed(name, 0.35))
    if round_one:
        painter.drawEllipse(body)
    else:
        painter.drawRoundedRect(body, width * 0.03, width * 0.03)
    painter.setPen(QPen(_colour("4a3313", 0.75), max(1.0, width * 0.018)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in (-0.5, 0.0, 0.5):
        if round_one:
            half = abs(part) * body.width() / 2
            painter.drawEllipse(middle, half, body.height() / 2)
        else:
            x = middle.x() + part * body.width() / 2
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
