"""Lanterns of silk as they are painted: as wide and as bright as a machine measures them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

BODY = 0.38
"""How much of a picture's height the body of its lantern has."""
_RIBS = (-0.84, -0.52, -0.18, 0.18, 0.52, 0.84)
_WOOD, _GOLD, _TASSEL = "#2b1a12", "#d9a648", "#c8402a"


class Light(NamedTuple):
    """The colours of a lantern: where its flame is, its silk, its edge, and its glow."""

    flame: QColor
    silk: QColor
    edge: QColor
    glow: QColor


def light_of(brightness: float) -> Light:
    """From embers at 0 to a light that is nearly white at 1."""
    return Light(
        _between(brightness, ("#bd6a34", "#ffc46a", "#fffdf0")),
        _between(brightness, ("#7d3a22", "#ee8a3c", "#ffe6a8")),
        _between(brightness, ("#45201a", "#a8481f", "#f0a850")),
        _between(brightness, ("#6b2f1c", "#f08a3c", "#ffd890")),
    )


def width_of(wide: float, height: float) -> float:
    """How wide a body of that height is: half as wide at 0, as wide at 0.5, twice at 1."""
    return height * float(4.0 ** (wide - 0.5))


def paint_lantern(painter: QPainter, size: float, wide: float, bright: float, use: str) -> None:
    """A lantern in the middle of a square: as it comes, or afloat on the `river`, or hung up for
    the `festival`."""
    middle = QPointF(size / 2, size / 2)
    height = size * BODY
    body = QRectF(0, 0, width_of(wide, height), height)
    body.moveCenter(middle)
    light = light_of(bright)
    if use == "river":
        _mirror(painter, body, light, bright)
    _glow(painter, middle, size / 2, body, light, bright)
    if use == "festival":
        painter.setPen(QPen(QColor("#cdbb94"), size * 0.008))
        painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), body.top()))
    if use == "river":
        _raft(painter, body, size)
    else:
        _tassel(painter, QPointF(middle.x(), body.bottom()), size, light)
    _silk(painter, body, light)
    _caps(painter, body, size, loop=use != "festival")


def paint_sky_lantern(painter: QPainter, size: float, wide: float, bright: float) -> None:
    """One that flies: a bag of paper, open below, with a flame in it."""
    middle = QPointF(size / 2, size / 2)
    height = size * BODY * 1.15
    body = QRectF(0, 0, width_of(wide, height) * 0.8, height)
    body.moveCenter(middle)
    light = light_of(bright)
    _glow(painter, middle, size / 2, body, light, bright)
    bag = QPainterPath(QPointF(body.left() + body.width() * 0.2, body.bottom()))
    bag.cubicTo(
        QPointF(body.left() - body.width() * 0.12, body.top() + height * 0.42),
        QPointF(body.left() + body.width() * 0.02, body.top()),
        QPointF(middle.x(), body.top()),
    )
    bag.cubicTo(
        QPointF(body.right() - body.width() * 0.02, body.top()),
        QPointF(body.right() + body.width() * 0.12, body.top() + height * 0.42),
        QPointF(body.right() - body.width() * 0.2, body.bottom()),
    )
    bag.closeSubpath()
    flame = QPointF(middle.x(), body.bottom() - height * 0.1)
    paper = QRadialGradient(flame, height * 1.05)
    paper.setColorAt(0.0, light.flame)
    paper.setColorAt(0.45, light.silk)
    paper.setColorAt(1.0, light.edge)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(bag, paper)
    painter.setPen(QPen(_clear(QColor(_WOOD), 0.4), size * 0.005))
    for part in (-0.45, 0.0, 0.45):
        seam = QPainterPath(QPointF(middle.x() + part * body.width() * 0.6, body.bottom()))
        seam.quadTo(
            QPointF(middle.x() + part * body.width() * 1.25, body.top() + height * 0.4),
            QPointF(middle.x(), body.top()),
        )
        painter.drawPath(seam)
    ring = QRectF(0, 0, body.width() * 0.6, height * 0.07)
    ring.moveCenter(QPointF(middle.x(), body.bottom()))
    painter.setPen(QPen(QColor(_GOLD), size * 0.008))
    painter.setBrush(QColor(_WOOD))
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#fff6d8"))
    painter.drawEllipse(flame + QPointF(0, height * 0.08), size * 0.014, size * 0.03)


def _between(part: float, names: Sequence[str]) -> QColor:
    at = min(max(part, 0.0), 1.0) * (len(names) - 1)
    first = min(int(at), len(names) - 2)
    one, other = QColor(names[first]), QColor(names[first + 1])
    share = at - first
    return QColor.fromRgbF(
        *(
            a + (b - a) * share
            for a, b in zip(
                (one.redF(), one.greenF(), one.blueF()),
                (other.redF(), other.greenF(), other.blueF()),
                strict=True,
            )
        )
    )


def _clear(colour: QColor, alpha: float) -> QColor:
    colour = QColor(colour)
    colour.setAlphaF(min(max(alpha, 0.0), 1.0))
    return colour


def _glow(
    painter: QPainter, middle: QPointF, radius: float, body: QRectF, light: Light, bright: float
) -> None:
    """What it throws on the air around it: hardly anything, or as far as the picture goes."""
    stretched = min(1.0, 0.7 + 0.3 * body.width() / (radius * 1.4))
    painter.save()
    painter.translate(middle)
    painter.scale(stretched, 1.0)
    glow = QRadialGradient(QPointF(0, 0), radius)
    strength = 0.08 + 0.72 * bright
    for at, part in ((0.0, 1.0), (0.35, 0.62), (0.55, 0.24), (0.78, 0.07), (1.0, 0.0)):
        glow.setColorAt(at, _clear(light.glow, strength * part))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.restore()


def _barrel(body: QRectF) -> QPainterPath:
    """Straight above and below, bulging at its sides."""
    cap = body.width() * 0.3
    middle, bulge = body.center().x(), body.height() * 0.3
    path = QPainterPath(QPointF(middle - cap, body.top()))
    path.lineTo(middle + cap, body.top())
    path.cubicTo(
        QPointF(body.right() - body.width() * 0.02, body.top()),
        QPointF(body.right(), body.center().y() - bulge),
        QPointF(body.right(), body.center().y()),
    )
    path.cubicTo(
        QPointF(body.right(), body.center().y() + bulge),
        QPointF(body.right() - body.width() * 0.02, body.bottom()),
        QPointF(middle + cap, body.bottom()),
    )
    path.lineTo(middle - cap, body.bottom())
    path.cubicTo(
        QPointF(body.left() + body.width() * 0.02, body.bottom()),
        QPointF(body.left(), body.center().y() + bulge),
        QPointF(body.left(), body.center().y()),
    )
    path.cubicTo(
        QPointF(body.left(), body.center().y() - bulge),
        QPointF(body.left() + body.width() * 0.02, body.top()),
        QPointF(middle - cap, body.top()),
    )
    return path


def _silk(painter: QPainter, body: QRectF, light: Light) -> None:
    path = _barrel(body)
    painter.setPen(Qt.PenStyle.NoPen)
    across = QLinearGradient(body.topLeft(), body.topRight())
    across.setColorAt(0.0, light.edge)
    across.setColorAt(0.28, light.silk)
    across.setColorAt(0.72, light.silk)
    across.setColorAt(1.0, light.edge)
    painter.fillPath(path, across)
    # the flame, seen through the silk
    painter.save()
    painter.translate(body.center() + QPointF(0, body.height() * 0.08))
    painter.scale(body.width() / body.height(), 1.0)
    flame = QRadialGradient(QPointF(0, 0), body.height() * 0.5)
    flame.setColorAt(0.0, light.flame)
    flame.setColorAt(0.35, _clear(light.flame, 0.75))
    flame.setColorAt(1.0, _clear(light.flame, 0.0))
    inside = QTransform.fromScale(body.height() / body.width(), 1.0).map(
        path.translated(-body.center() - QPointF(0, body.height() * 0.08))
    )
    painter.fillPath(inside, flame)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_clear(light.edge.darker(170), 0.62), body.height() * 0.016))
    for part in _RIBS:
        rib = QTransform().translate(body.center().x(), 0).scale(part, 1.0)
        half = _barrel(body).translated(-body.center().x(), 0)
        painter.save()
        painter.setClipRect(
            QRectF(body.center().x(), body.top(), body.width(), body.height())
            if part > 0
            else QRectF(body.left() - 1, body.top(), body.width() / 2 + 1, body.height())
        )
        # both sides of the barrel are drawn, and only the one that belongs here is kept
        painter.drawPath(rib.map(half))
        painter.restore()


def _caps(painter: QPainter, body: QRectF, size: float, *, loop: bool) -> None:
    height = size * 0.034
    width = body.width() * 0.6 + size * 0.02
    painter.setPen(Qt.PenStyle.NoPen)
    for y, edge in ((body.top(), 1.0), (body.bottom(), -1.0)):
        cap = QRectF(0, 0, width, height)
        cap.moveCenter(QPointF(body.center().x(), y - edge * height * 0.25))
        painter.setBrush(QColor(_WOOD))
        painter.drawRoundedRect(cap, height * 0.3, height * 0.3)
        rim = QRectF(cap.left(), 0, width, height * 0.26)
        rim.moveCenter(QPointF(cap.center().x(), cap.center().y() + edge * height * 0.28))
        painter.setBrush(QColor(_GOLD))
        painter.drawRoundedRect(rim, height * 0.13, height * 0.13)
    if loop:
        ring = QRectF(0, 0, size * 0.04, size * 0.044)
        ring.moveCenter(QPointF(body.center().x(), body.top() - height * 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(_GOLD), size * 0.008))
        painter.drawEllipse(ring)


def _tassel(painter: QPainter, top: QPointF, size: float, light: Light) -> None:
    colour = _between(0.35, (QColor(_TASSEL).name(), light.silk.name()))
    painter.setPen(QPen(QColor(_GOLD), size * 0.007))
    knot = top + QPointF(0, size * 0.055)
    painter.drawLine(top, knot)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GOLD))
    painter.drawEllipse(knot, size * 0.011, size * 0.013)
    painter.setPen(QPen(colour, size * 0.006, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for spread in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0):
        painter.drawLine(
            knot + QPointF(spread * size * 0.006, size * 0.012),
            knot + QPointF(spread * size * 0.016, size * (0.088 - 0.01 * abs(spread))),
        )


def _raft(painter: QPainter, body: QRectF, size: float) -> None:
    """A flat bowl that carries it."""
    width = body.width() * 0.82 + size * 0.06
    bowl = QPainterPath(QPointF(body.center().x() - width / 2, body.bottom() + size * 0.005))
    bowl.quadTo(
        QPointF(body.center().x(), body.bottom() + size * 0.085),
        QPointF(body.center().x() + width / 2, body.bottom() + size * 0.005),
    )
    bowl.closeSubpath()
    painter.setPen(QPen(QColor(_GOLD), size * 0.006))
    painter.setBrush(QColor(_WOOD))
    painter.drawPath(bowl)


def _mirror(painter: QPainter, body: QRectF, light: Light, bright: float) -> None:
    """Its light on the water below it, in stripes."""
    painter.setPen(Qt.PenStyle.NoPen)
    step = body.height() * 0.115
    for number in range(6):
        width = body.width() * (1.05 - 0.1 * number) + body.height() * 0.12 * (number % 2)
        stripe = QRectF(0, 0, width, step * 0.42)
        aside = body.height() * (0.05 if number % 2 else -0.04)
        stripe.moveCenter(QPointF(body.center().x() + aside, body.bottom() + step * (1.0 + number)))
        painter.setBrush(_clear(light.glow, (0.22 + 0.45 * bright) * (1 - number / 6.5)))
        painter.drawRoundedRect(stripe, step * 0.21, step * 0.21)
