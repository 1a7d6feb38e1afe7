"""What stands above the town plan: `python assets/models/town_things.py` paints a satellite, as
seen from beside it, the roof that hides one, and a hand."""

from pathlib import Path

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

FOLDER = Path(__file__).resolve().parent.parent / "museum" / "town"


def shaded(start, end, *colours):
    light = QLinearGradient(QPointF(*start), QPointF(*end))
    for n, colour in enumerate(colours):
        light.setColorAt(n / (len(colours) - 1), QColor(colour))
    return light


def polygon(*points):
    return QPolygonF([QPointF(*point) for point in points])


def paint_wing(painter, inner, outer, lean):
    """A panel of solar cells from `inner` to `outer`, in three leaves."""
    step = (outer - inner) / 3
    painter.setPen(QPen(QColor("#9aa7b2"), 5))
    painter.drawLine(QLineF(0, 0, inner + step * 0.2, 0))
    for leaf in range(3):
        a, b = inner + step * (leaf + 0.06), inner + step * (leaf + 0.96)
        top, low = -34, 34
        corners = polygon(
            (a, top + lean), (b, top + lean * 2), (b, low + lean * 2), (a, low + lean)
        )
        painter.setPen(QPen(QColor("#c3d2ea"), 2.6))
        painter.setBrush(shaded((a, top), (b, low), "#3f66c9", "#1c3379", "#2b4da6"))
        painter.drawPolygon(corners)
        painter.setPen(QPen(QColor(150, 180, 240, 120), 1.4))
        for n in (1, 2):
            across = a + (b - a) * n / 3
            slope = lean + lean * n / 3
            painter.drawLine(QLineF(across, top + slope, across, low + slope))
        for n in (1, 2, 3):
            down = top + (low - top) * n / 4
            painter.drawLine(QLineF(a, down + lean, b, down + lean * 2))


def paint_satellite(painter):
    painter.translate(256, 118)
    painter.rotate(-9)
    paint_wing(painter, 54, 226, -3)
    paint_wing(painter, -54, -226, 3)
    painter.setPen(QPen(QColor("#5a431a"), 2))
    painter.setBrush(shaded((-46, -60), (30, 60), "#ffe9b4", "#d9a94e", "#8d6423"))
    painter.drawPolygon(polygon((-48, -46), (24, -54), (24, 48), (-48, 56)))
    painter.setBrush(shaded((24, -54), (52, 48), "#b98736", "#5f4216"))
    painter.drawPolygon(polygon((24, -54), (52, -40), (52, 40), (24, 48)))
    painter.setBrush(shaded((-48, -46), (52, -70), "#fff6dc", "#e5c277"))
    painter.drawPolygon(polygon((-48, -46), (-16, -64), (52, -40), (24, -54)))
    painter.setPen(QPen(QColor(90, 60, 20, 110), 1.6))
    for n in range(1, 4):
        painter.drawLine(QLineF(-48 + n * 18, -46 - n * 2, -48 + n * 18, 56 - n * 2))
    # the dish looks down to the town
    painter.setPen(QPen(QColor("#f3f6f8"), 4))
    painter.drawLine(QLineF(-12, 60, -12, 96))
    dish = QPainterPath(QPointF(-58, 62))
    dish.quadTo(QPointF(-12, 112), QPointF(34, 58))
    dish.quadTo(QPointF(-12, 78), QPointF(-58, 62))
    painter.setPen(QPen(QColor("#8fa0ad"), 2))
    painter.setBrush(shaded((-58, 60), (34, 90), "#ffffff", "#b8c6d0"))
    painter.drawPath(dish)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffd48a"))
    painter.drawEllipse(QPointF(-12, 100), 6, 6)


def paint_roof(painter):
    """Two eaves that curve upwards, rows of tiles, white walls and lamps beneath."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shaded((0, 170), (0, 260), "#5b6871", "#2a363e"))
    painter.drawRect(QRectF(88, 168, 336, 92))
    painter.setBrush(QColor("#ffca7a"))
    for across in (136, 226, 316):
        painter.drawRect(QRectF(across, 196, 60, 64))
    painter.setPen(QPen(QColor("#3a2a18"), 4))
    for across in (136, 226, 316):
        painter.drawLine(QLineF(across + 30, 196, across + 30, 260))
        painter.drawLine(QLineF(across, 226, across + 60, 226))
    roof = QPainterPath(QPointF(120, 60))
    roof.quadTo(QPointF(256, 74), QPointF(392, 60))
    roof.quadTo(QPointF(410, 140), QPointF(506, 150))
    roof.quadTo(QPointF(400, 188), QPointF(256, 188))
    roof.quadTo(QPointF(112, 188), QPointF(6, 150))
    roof.quadTo(QPointF(102, 140), QPointF(120, 60))
    painter.setPen(QPen(QColor("#8b99a2"), 3))
    painter.setBrush(shaded((0, 60), (0, 190), "#46555f", "#1e2b34"))
    painter.drawPath(roof)
    painter.setClipPath(roof)
    painter.setPen(QPen(QColor(8, 16, 22, 150), 3))
    for n in range(-12, 13):
        tile = QPainterPath(QPointF(256 + n * 11, 60))
        tile.quadTo(QPointF(256 + n * 13, 140), QPointF(256 + n * 20, 196))
        painter.drawPath(tile)
    painter.setClipping(False)
    painter.setPen(QPen(QColor("#a9b6bd"), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    ridge = QPainterPath(QPointF(108, 50))
    ridge.quadTo(QPointF(256, 76), QPointF(404, 50))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(ridge)
    for across in (40, 472):
        glow = QRadialGradient(QPointF(across, 184), 38)
        glow.setColorAt(0, QColor(255, 190, 110, 220))
        glow.setColorAt(1, QColor(255, 190, 110, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(QPointF(across, 184), 38, 38)
        painter.setBrush(QColor("#ff8a5a"))
        painter.drawEllipse(QPointF(across, 184), 12, 15)


def paint_hand(painter):
    """A hand that points, its fingertip 54 from the left and 18 from the top of 128."""
    hand = QPainterPath(QPointF(44, 26))
    hand.cubicTo(QPointF(44, 12), QPointF(63, 12), QPointF(63, 26))
    hand.lineTo(QPointF(63, 58))
    for left in (63, 79, 95):  # three fingers, bent
        hand.cubicTo(QPointF(left, 48), QPointF(left + 15, 48), QPointF(left + 16, 59))
    hand.lineTo(QPointF(111, 84))
    hand.cubicTo(QPointF(111, 108), QPointF(98, 120), QPointF(78, 120))
    hand.cubicTo(QPointF(60, 120), QPointF(50, 112), QPointF(42, 99))
    hand.lineTo(QPointF(22, 71))
    hand.cubicTo(QPointF(17, 62), QPointF(28, 54), QPointF(36, 62))
    hand.lineTo(QPointF(44, 71))
    hand.closeSubpath()
    painter.strokePath(hand, QPen(QColor(5, 12, 18, 200), 9))
    painter.fillPath(hand, shaded((40, 20), (100, 120), "#fffaf0", "#e9dfca"))
    painter.setPen(QPen(QColor("#6d6454"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for across in (63, 79, 95):
        painter.drawLine(QLineF(across, 62, across, 76))


def main():
    QGuiApplication(["things", "-platform", "offscreen"])
    for name, size, paint in (
        ("satellite", (512, 240), paint_satellite),
        ("roof", (512, 264), paint_roof),
        ("hand", (128, 128), paint_hand),
    ):
        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        image.save(str(FOLDER / f"{name}.webp"), "webp", 90)


if __name__ == "__main__":
    main()
