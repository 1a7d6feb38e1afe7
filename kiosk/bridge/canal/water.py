"""Dark water as it is painted, the threads on it, and the bridge that they run under."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from kiosk.bridge.canal.lights import colour, paint_lantern
from kiosk.timeline.strip import SWING
from kiosk.timeline.threads import swung

if TYPE_CHECKING:
    pass

_GLOW = ((7.0, 0.05), (3.2, 0.10), (1.0, 0.85))
"""A thread is drawn so many times as wide as it is, with so much of its light."""
_WIDE = 0.33
"""How wide a thread is, in units."""
_BRIDGE = (980.0, 735.0)
"""Where water runs under the bridge in the picture of the museum, 1920 wide."""
_PAPER = "ffce6b"
_A_ROW = 7
_Stops = tuple[tuple[float, float], ...]


def paint_water(
    painter: QPainter, size: QSize, upright: str, unit: str, ground: str, colours: str, places: str
) -> None:
    """Dark water, and the threads on it; it joins to itself along time."""
    step = float(unit)
    width, height = size.width(), size.height()
    painter.fillRect(0, 0, width, height, colour(ground))
    plain = colour(ground).lightness() == 0  # in high contrast
    if not plain:
        _paint_streaks(painter, width, height, step)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    along = height if upright == "1" else width
    for thread, (name, place) in enumerate(zip(colours.split(","), _numbers(places), strict=False)):
        points = []
        for at in range(-8, along + 17, 8):
            middle = place + swung(thread, at, step, SWING * step)
            points.append(QPointF(middle, at) if upright == "1" else QPointF(at, middle))
        line = QPolygonF(points)
        for wide, light in _GLOW[2:] if plain else _GLOW:
            pen = QPen(colour(name, 1.0 if plain else light), wide * step * _WIDE)
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
        painter.setBrush(colour("8fb4c8", chance.uniform(0.010, 0.035)))
        for begin in (x, x - width):  # what leaves at one end comes in at the other
            painter.drawRect(QRectF(begin, y, long, max(1.0, step * 0.25)))


def paint_bridge(
    painter: QPainter,
    size: QSize,
    museum: QImage,
    upright: str,
    unit: str,
    ground: str,
    colours: str,
    places: str,
    stories: str,
    cases: str,
    words: str,
) -> None:
    """The end of the canal: all threads run under the bridge, and before it lie as many lanterns
    as there are stories, round ones, and cases, square ones. Where it stands upright its foot is
    dark for words, so high, and lanterns lie above these or nowhere."""
    step, lies = float(unit), upright == "0"
    width, height = size.width(), size.height()
    mouth = QPointF(width * 0.6, height * 0.72) if lies else QPointF(width * 0.5, height * 0.42)
    plain = colour(ground).lightness() == 0
    painter.fillRect(0, 0, width, height, colour(ground))
    if not plain:
        _paint_museum(painter, size, museum, mouth, lies, ground, float(words))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    names = colours.split(",")
    for thread, (name, place) in enumerate(zip(names, _numbers(places), strict=False)):
        aside = (thread - (len(names) - 1) / 2) * step * 0.7
        _paint_end(painter, place, mouth, aside, lies, name, step, plain)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    lantern = step * 5.5
    top = mouth.y() + step * (7 if lies else 4.5)
    left, half = width * (0.34 if lies else 0.06), width * (0.64 if lies else 0.44)
    rows = -(-min(int(stories), 3 * _A_ROW) // _A_ROW)
    if not lies and top + lantern * (0.8 * max(0, rows - 1) + 1) > height - float(words):
        return
    _paint_rows(painter, int(stories), QRectF(left, top, half, 0), lantern, True)
    after = QRectF(left, top + rows * lantern * 0.8, half, 0)
    beside = QRectF(width * 0.54, top, half - width * 0.04, 0)
    _paint_rows(painter, int(cases), after if lies else beside, lantern, False)


def _paint_museum(
    painter: QPainter,
    size: QSize,
    museum: QImage,
    mouth: QPointF,
    lies: bool,
    ground: str,
    words: float,
) -> None:
    """The houses round the bridge, which melt into the dark where the threads come from and where
    words stand."""
    width, height = size.width(), size.height()
    scale = height / 1000 if lies else width / 1080
    corner = QPointF(mouth.x() - _BRIDGE[0] * scale, mouth.y() - _BRIDGE[1] * scale)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(corner.x(), corner.y(), 1920 * scale, 1080 * scale), museum)
    painter.setPen(Qt.PenStyle.NoPen)
    dark: _Stops = ((0.0, 1.0), (0.22, 0.9), (0.42, 0.25), (1.0, 0.25))
    said = min(0.78, max(0.4, 1 - words / height))
    foot: _Stops = ((0.0, 1.0), (0.25, 0.25), (said - 0.12, 0.3), (said, 0.92), (1.0, 1.0))
    melting: list[tuple[QPointF, QPointF, _Stops]] = [
        (QPointF(0, 0), QPointF(0, height), dark if lies else foot)
    ]
    if lies:
        melting.append((QPointF(0, 0), QPointF(width * 0.4, 0), ((0.0, 1.0), (1.0, 0.0))))
    for begin, end, stops in melting:
        shade = QLinearGradient(begin, end)
        for at, deep in stops:
            shade.setColorAt(at, colour(ground, deep))
        painter.fillRect(0, 0, width, height, shade)


def _paint_end(
    painter: QPainter,
    place: float,
    mouth: QPointF,
    aside: float,
    lies: bool,
    name: str,
    step: float,
    plain: bool,
) -> None:
    """A thread from the edge to the bridge."""
    begin = QPointF(0, place) if lies else QPointF(place, 0)
    end = QPointF(mouth.x() + aside, mouth.y() + aside * 0.6)
    path = QPainterPath(begin)
    if lies:
        path.cubicTo(QPointF(mouth.x() * 0.6, place), QPointF(mouth.x() * 0.55, end.y()), end)
    else:
        path.cubicTo(QPointF(place, mouth.y() * 0.55), QPointF(end.x(), mouth.y() * 0.5), end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for wide, light in _GLOW[2:] if plain else _GLOW:
        pen = QPen(colour(name, 1.0 if plain else light * 0.85), wide * step * _WIDE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(path)


def _paint_rows(
    painter: QPainter, count: int, place: QRectF, lantern: float, is_round: bool
) -> None:
    """Lanterns in rows, every other one a little aside, as on water."""
    apart = min(place.width() / (_A_ROW + 0.4), lantern * 1.3)
    for number in range(min(count, 3 * _A_ROW)):
        row, column = divmod(number, _A_ROW)
        painter.save()
        painter.translate(
            place.x() + (column + 0.3 * (row % 2)) * apart, place.y() + row * lantern * 0.8
        )
        paint_lantern(painter, round(lantern), _PAPER, round_one=is_round)
        painter.restore()


def _numbers(places: str) -> list[float]:
    return [float(place) for place in places.split(",") if place]
