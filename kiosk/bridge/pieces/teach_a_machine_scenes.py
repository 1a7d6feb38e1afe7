"""What is behind the lanterns: a river by night, an evening of a festival; and the machine."""

from __future__ import annotations

import random
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from kiosk.bridge.pieces.teach_a_machine_lanterns import paint_lantern

_RIVER = ("#0d1a33", "#14284d", "#0a1428")
_FESTIVAL = ("#2a1420", "#3d1f1c", "#1c0f14")


def paint_water(painter: QPainter, box: QRectF, step: float) -> None:
    """Dark water with its ripples."""
    _upright(painter, box, _RIVER)
    chance = random.Random(7)  # the same water each time
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(int(box.width() * box.height() / (step * step * 26))):
        width = step * chance.uniform(2, 9)
        painter.setBrush(QColor(150, 190, 255, chance.randint(8, 26)))
        painter.drawRoundedRect(
            QRectF(
                box.left() + chance.uniform(-0.05, 1) * box.width(),
                box.top() + chance.random() * box.height(),
                width,
                step * 0.28,
            ),
            step * 0.14,
            step * 0.14,
        )


def paint_evening(painter: QPainter, box: QRectF, step: float) -> None:
    """Warm air with lights far off."""
    _upright(painter, box, _FESTIVAL)
    chance = random.Random(11)  # the same evening each time
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(int(box.width() * box.height() / (step * step * 220))):
        radius = step * chance.uniform(1.2, 4.2)
        middle = QPointF(
            box.left() + chance.random() * box.width(), box.top() + chance.random() * box.height()
        )
        blur = QRadialGradient(middle, radius)
        tone = QColor(chance.choice(("#ff9a4a", "#ffb860", "#ff6a4a")))
        for at, alpha in ((0.0, 0.10), (0.8, 0.075), (1.0, 0.0)):
            tone.setAlphaF(alpha)
            blur.setColorAt(at, tone)
        painter.setBrush(blur)
        painter.drawEllipse(middle, radius, radius)


def paint_river_scene(painter: QPainter, box: QRectF, step: float) -> None:
    """A narrow lantern afloat."""
    paint_water(painter, box, step * 0.8)
    side = min(box.width() * 1.25, box.height() * 0.9)
    for along, across, part in ((0.16, 0.16, 0.26), (0.86, 0.26, 0.32)):
        _stand(painter, box, along, across, side * part, (0.12, 0.6), "river")
    _stand(painter, box, 0.5, 0.47, side, (0.08, 0.75), "river")


def paint_festival_scene(painter: QPainter, box: QRectF, step: float) -> None:
    """A wide lantern that hangs on a string."""
    paint_evening(painter, box, step * 0.8)
    side = min(box.width() * 1.12, box.height() * 0.9)
    ends, low = box.height() * 0.03, box.height() * 0.13
    string = QPen(QColor("#cdbb94"), max(1.5, step * 0.25))
    painter.setPen(string)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rope = QPainterPath(QPointF(box.left(), box.top() + ends))
    rope.quadTo(
        QPointF(box.center().x(), box.top() + 2 * low - ends),
        QPointF(box.right(), box.top() + ends),
    )
    painter.drawPath(rope)
    for along, across, part in ((0.14, 0.22, 0.3), (0.86, 0.22, 0.3), (0.5, 0.47, 1.0)):
        # each hangs from where the rope is above it
        height = ends + (low - ends) * (1 - (2 * along - 1) ** 2)
        middle = max(across * box.height(), height + side * part * 0.3)
        x = box.left() + along * box.width()
        painter.setPen(string)
        painter.drawLine(QPointF(x, box.top() + height), QPointF(x, box.top() + middle))
        _stand(painter, box, along, middle / box.height(), side * part, (0.84, 0.75), "hung")


def paint_machine(painter: QPainter, box: QRectF) -> None:
    """A graphics card with two fans, which look like eyes; what lights up is left dark."""
    unit = box.height() / 100
    card = QRectF(box.left() + 16 * unit, box.top() + 12 * unit, box.width() - 22 * unit, 70 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    # the board with its contacts, and the bracket by which it is held
    painter.setBrush(QColor("#1d6a4c"))
    painter.drawRoundedRect(card.adjusted(0, 8 * unit, 5 * unit, 6 * unit), 3 * unit, 3 * unit)
    painter.setBrush(QColor("#d9a648"))
    for number in range(11):
        painter.drawRect(
            QRectF(
                card.left() + (26 + number * 6) * unit, card.bottom() + 5 * unit, 4 * unit, 8 * unit
            )
        )
    steel = QLinearGradient(box.left() + 4 * unit, 0, box.left() + 14 * unit, 0)
    steel.setColorAt(0.0, QColor("#e6edf0"))
    steel.setColorAt(1.0, QColor("#7f8f99"))
    painter.setBrush(steel)
    painter.drawRoundedRect(
        QRectF(box.left() + 5 * unit, box.top() + 4 * unit, 9 * unit, 92 * unit), 2 * unit, 2 * unit
    )
    cover = QLinearGradient(card.topLeft(), card.bottomLeft())
    cover.setColorAt(0.0, QColor("#5a6a76"))
    cover.setColorAt(0.12, QColor("#33414c"))
    cover.setColorAt(1.0, QColor("#161f27"))
    painter.setBrush(cover)
    painter.setPen(QPen(QColor("#8496a1"), 1.2 * unit))
    painter.drawRoundedRect(card, 9 * unit, 9 * unit)
    for part in (0.27, 0.73):
        _fan(painter, QPointF(card.left() + card.width() * part, card.top() + 34 * unit), 27 * unit)


def _fan(painter: QPainter, middle: QPointF, radius: float) -> None:
    well = QRadialGradient(middle, radius)
    well.setColorAt(0.0, QColor("#0d151b"))
    well.setColorAt(0.85, QColor("#0a1116"))
    well.setColorAt(1.0, QColor("#3d4c57"))
    painter.setPen(QPen(QColor("#a8b8c2"), radius * 0.06))
    painter.setBrush(well)
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(QPen(QColor("#46565f"), radius * 0.12, Qt.PenStyle.SolidLine,
                        Qt.PenCapStyle.RoundCap))  # fmt: skip
    for number in range(11):
        turn = 2 * pi * number / 11
        painter.drawLine(
            middle + QPointF(cos(turn), sin(turn)) * radius * 0.55,
            middle + QPointF(cos(turn + 0.35), sin(turn + 0.35)) * radius * 0.88,
        )


def _upright(painter: QPainter, box: QRectF, names: tuple[str, str, str]) -> None:
    tint = QLinearGradient(box.topLeft(), box.bottomLeft())
    for at, name in zip((0.0, 0.55, 1.0), names, strict=True):
        tint.setColorAt(at, QColor(name))
    painter.fillRect(box, tint)


def _stand(
    painter: QPainter, box: QRectF, along: float, across: float, side: float,
    look: tuple[float, float], use: str,
) -> None:  # fmt: skip
    painter.save()
    painter.translate(
        box.left() + along * box.width() - side / 2, box.top() + across * box.height() - side / 2
    )
    paint_lantern(painter, side, *look, use)
    painter.restore()
