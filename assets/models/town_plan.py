"""A canal town at night from above: `python assets/models/town_plan.py` paints it.

The town is invented: it stands for any that a visitor may be lost in. Units are those of
kiosk/pieces/satellite_scene.py, a plan of 16 by 9; the picture goes beyond it on all sides and
melts into the night. Every place of a round has a picture of its own, with its lamps lit.
"""

import math
import random
import sys
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from kiosk.pieces.satellite_scene import SCENE

FOLDER = Path(__file__).resolve().parent.parent / "museum" / "town"
UNIT = 90
LEFT, TOP, RIGHT, BOTTOM = -7.0, -5.0, 23.0, 14.0
PATCH = 5.0
NIGHT = (11, 23, 34)

MAIN = [(-8, 8.7), (-3, 8.3), (2.4, 8.2), (6, 6.5), (8.9, 5.15), (12.4, 4.7), (14.9, 6.1),
        (18, 7.9), (21, 7.2), (24.5, 7.7)]  # fmt: skip
NORTH = [(9.7, -6), (9.1, -3), (10.9, 0.0), (9.2, 2.2), (8.2, 3.5), (7.2, 4.4), (8.0, 5.55)]
SOUTH = [(8.0, 5.55), (8.9, 7.4), (7.4, 10.6), (8.2, 15)]
EAST = [(17.6, -6), (16.6, -2), (15.4, 0.6), (14.9, 2.8), (14.4, 4.8), (15.4, 9.8), (14.6, 15)]
BROOK = [(-8, 2.4), (-4, 3.2), (-0.4, 3.4), (2.6, 1.2), (4.8, -0.5), (8.2, 0.4), (9.95, 0.6)]
WEST = [(0.4, 15), (1.3, 11.4), (1.0, 9.2), (0.5, 6.6), (0.1, 5.0), (-1.4, 4.4), (-1.5, 3.25)]
CANALS = [(MAIN, 0.66), (NORTH, 0.46), (SOUTH, 0.46), (EAST, 0.44), (BROOK, 0.32), (WEST, 0.32)]
BRIDGES = [(0, 0.2), (0, 0.66), (0, 0.83), (1, 0.3), (1, 0.62), (2, 0.3), (2, 0.7),
           (3, 0.36), (3, 0.76), (4, 0.3), (4, 0.62), (4, 0.86), (5, 0.35), (5, 0.7)]  # fmt: skip
"""Canal, and how far along it; one more leads over the first place."""
SQUARES = [(SCENE.places[1], 0.34), (SCENE.places[2], 0.3), ((3.4, 4.3), 0.42), ((12.9, 2.2), 0.3)]


def at(x, y):
    return QPointF((x - LEFT) * UNIT, (y - TOP) * UNIT)


class Town:
    """Canals, the houses along them, and where each lamp hangs."""

    def __init__(self):
        self.random = random.Random(26)
        self.paths = [(curve(points), width) for points, width in CANALS]
        self.samples = [sampled(path) for path, _ in self.paths]
        self.taken = np.zeros((int((BOTTOM - TOP) * 20), int((RIGHT - LEFT) * 20)), bool)
        self._keep_clear()
        self.houses = []
        self.trees = []
        self._build_along_canals()
        self._fill_between()

    def _keep_clear(self):
        rows, columns = np.mgrid[: self.taken.shape[0], : self.taken.shape[1]]
        xs, ys = LEFT + (columns + 0.5) / 20, TOP + (rows + 0.5) / 20
        for (_, width), points in zip(self.paths, self.samples, strict=True):
            for x, y, _ in points:
                near = (
                    slice(max(0, int((y - TOP - 1) * 20)), max(0, int((y - TOP + 1) * 20))),
                    slice(max(0, int((x - LEFT - 1) * 20)), max(0, int((x - LEFT + 1) * 20))),
                )
                far = np.hypot(xs[near] - x, ys[near] - y)
                self.taken[near] |= far < width / 2 + 0.12
        for (x, y), radius in SQUARES:
            self.taken |= np.hypot(xs - x, ys - y) < radius

    def _build_along_canals(self):
        for (_, width), points in zip(self.paths, self.samples, strict=True):
            for row in range(4):
                for side in (-1, 1):
                    depth = self.random.uniform(0.3, 0.36)
                    off = width / 2 + 0.16 + depth / 2 + row * 0.47
                    self._build_row(points, side * off, depth)

    def _build_row(self, points, off, depth):
        along = 0.0
        last = None
        wide = self.random.uniform(0.34, 0.7)
        for x, y, angle in points:
            here = (x - math.sin(angle) * off, y + math.cos(angle) * off)
            if last is not None:
                along += math.dist(last, here)
            last = here
            if along < wide + self.random.choice((0.03, 0.03, 0.12)):
                continue
            if self._stands((*here, wide, depth, angle)):
                along, wide = 0.0, self.random.uniform(0.34, 0.7)

    def _fill_between(self):
        for _ in range(45_000):
            x = self.random.uniform(LEFT, RIGHT)
            y = self.random.uniform(TOP, BOTTOM)
            angle = self._nearest(x, y) + self.random.choice((0, 0, math.pi / 2))
            size = (self.random.uniform(0.32, 0.66), self.random.uniform(0.26, 0.36))
            if not self._stands((x, y, *size, angle + self.random.uniform(-0.05, 0.05))):
                self._plant(x, y)

    def _plant(self, x, y):
        row, column = int((y - TOP) * 20), int((x - LEFT) * 20)
        around = self.taken[max(0, row - 2) : row + 3, max(0, column - 2) : column + 3]
        if not around.any() and self.random.random() < 0.9:
            self.trees.append((x, y, self.random.uniform(0.09, 0.17)))
            around[:] = True

    def _stands(self, house):
        x, y, wide, depth, angle = house
        c, s = math.cos(angle), math.sin(angle)
        cells = []
        for u in np.arange(-wide / 2, wide / 2 + 0.02, 0.04):
            for v in np.arange(-depth / 2, depth / 2 + 0.02, 0.04):
                row = int((y + u * s + v * c - TOP) * 20)
                column = int((x + u * c - v * s - LEFT) * 20)
                inside = 0 <= row < self.taken.shape[0] and 0 <= column < self.taken.shape[1]
                if not inside or self.taken[row, column]:
                    return False
                cells.append((row, column))
        for cell in cells:
            self.taken[cell] = True
        self.houses.append((house, self.random.uniform(0.8, 1.25), self.random.random()))
        return True

    def _nearest(self, x, y):
        return min(
            (math.dist(p[:2], (x, y)) - w / 2, p[2])
            for points, (_, w) in zip(self.samples, CANALS, strict=True)
            for p in points[::4]
        )[1]


def curve(points):
    path = QPainterPath(QPointF(*points[0]))
    for n in range(1, len(points) - 2, 3):
        path.cubicTo(*(QPointF(*p) for p in points[n : n + 3]))
    return path


def sampled(path):
    number = int(path.length() / 0.05)
    parts = [n / number for n in range(number + 1)]
    return [
        (path.pointAtPercent(p).x(), path.pointAtPercent(p).y(),
         -math.radians(path.angleAtPercent(p))) for p in parts
    ]  # fmt: skip


def glow(painter, x, y, radius, colour, strength):
    middle, far = at(x, y), radius * UNIT
    light = QRadialGradient(middle, far)
    for part, left in ((0, 1.0), (0.12, 0.62), (0.35, 0.2), (1, 0.0)):
        light.setColorAt(part, tinted(colour, strength * left))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(middle, far, far)


def tinted(name, alpha=1.0):
    colour = QColor(name)
    colour.setAlphaF(min(1.0, alpha))
    return colour


def stroke(path, width):
    """A pen in pixels along a path in units."""
    moved = QPainterPath()
    for n in range(path.elementCount()):
        element = path.elementAt(n)
        point = at(element.x, element.y)
        if n == 0:
            moved.moveTo(point)
        elif (n - 1) % 3 == 2:
            a, b = path.elementAt(n - 2), path.elementAt(n - 1)
            moved.cubicTo(at(a.x, a.y), at(b.x, b.y), point)
    return moved, width * UNIT


def paint_ground(painter, town):
    painter.fillRect(QRectF(0, 0, 10_000, 10_000), QColor("#13222c"))
    for layer, (grown, colour) in enumerate(
        ((0.3, "#0d1922"), (0.2, "#3d4d55"), (0.13, "#2a3942"), (0.0, "#07202f"))
    ):
        for path, width in town.paths:
            moved, wide = stroke(path, width + grown)
            pen = QPen(QColor(colour), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            if layer == 0:
                moved.translate(4, 6)
            painter.strokePath(moved, pen)
    for path, width in town.paths:  # deeper in the middle
        for part, alpha in ((0.7, 0.25), (0.4, 0.3)):
            moved, wide = stroke(path, width * part)
            colour = tinted("#0b3550", alpha)
            painter.strokePath(
                moved, QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )  # noqa: E501
    for (x, y), radius in SQUARES:
        painter.setPen(QPen(QColor("#46565d"), 2))
        painter.setBrush(QColor("#22323b"))
        painter.drawEllipse(at(x, y), radius * UNIT * 0.92, radius * UNIT * 0.92)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#33444d"), 1.5))
        for part in (0.35, 0.65):
            painter.drawEllipse(at(x, y), radius * UNIT * part, radius * UNIT * part)


def paint_house(painter, house, shade):
    x, y, wide, depth, angle = house
    wide, depth = wide * UNIT, depth * UNIT
    painter.save()
    painter.translate(at(x, y))
    painter.rotate(math.degrees(angle))
    lit = math.sin(angle + math.pi / 2 - 0.9)  # the moon stands to the upper left
    painter.fillRect(QRectF(-wide / 2 + 3, -depth / 2 + 5, wide, depth), QColor(3, 9, 14, 170))
    for side in (-1, 1):
        light = shade * (1 - side * 0.3 * (lit if abs(lit) > 0.25 else 0.25))
        colour = QColor(*(min(255, int(part * light)) for part in (40, 53, 62)))
        slope = QRectF(-wide / 2, -depth / 2 if side < 0 else 0, wide, depth / 2)
        painter.fillRect(slope, colour)
        painter.setPen(QPen(QColor(0, 0, 0, 80), 1))
        for n in range(1, int(wide / 4.5)):
            across = -wide / 2 + n * 4.5
            painter.drawLine(QLineF(across, slope.top(), across, slope.bottom()))
        painter.setPen(QPen(QColor(150, 170, 180, 46), 1))
        painter.drawLine(QLineF(-wide / 2, side * depth / 2, wide / 2, side * depth / 2))
    painter.setPen(QPen(QColor(int(96 * shade), int(112 * shade), int(122 * shade)), 2.2))
    painter.drawLine(QLineF(-wide / 2, 0, wide / 2, 0))
    painter.setPen(QPen(QColor(148, 160, 165, 150), 2.4))  # white gable walls
    for end in (-1, 1):
        painter.drawLine(QLineF(end * wide / 2, -depth / 2 + 1, end * wide / 2, depth / 2 - 1))
    painter.restore()


def paint_tree(painter, x, y, radius):
    far = radius * UNIT
    middle = at(x, y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(3, 9, 14, 150))
    painter.drawEllipse(middle + QPointF(3, 4), far, far)
    for part, colour in ((1.0, "#14302d"), (0.72, "#1b3d37"), (0.4, "#265047")):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(middle + QPointF(-1, -1) * ((1 - part) * 6), far * part, far * part)


def paint_bridge(painter, path, width, part):
    here = path.pointAtPercent(part)
    long, wide = (width + 0.34) * UNIT, 0.27 * UNIT
    painter.save()
    painter.translate(at(here.x(), here.y()))
    painter.rotate(-path.angleAtPercent(part) + 90)
    painter.fillRect(QRectF(-long / 2 + 4, -wide / 2 + 7, long, wide), QColor(2, 8, 14, 160))
    for n in range(15):  # steps up to the middle, which is highest and lightest
        rise = 1 - abs(n - 7) / 7
        colour = QColor(*(int(part * (0.62 + 0.5 * rise)) for part in (88, 88, 80)))
        painter.fillRect(
            QRectF(-long / 2 + n * long / 15, -wide / 2, long / 15 + 0.5, wide), colour
        )
        painter.setPen(QPen(QColor(20, 26, 28, 120), 1))
        across = -long / 2 + n * long / 15
        painter.drawLine(QLineF(across, -wide / 2, across, wide / 2))
    painter.setPen(QPen(QColor("#948e7c"), 2))
    for side in (-1, 1):
        painter.drawLine(QLineF(-long / 2, side * wide / 2, long / 2, side * wide / 2))
    painter.restore()


def from_first(path, part):
    """How far a part of the main canal is from the first place, in units."""
    point = path.pointAtPercent(part)
    return math.dist((point.x(), point.y()), SCENE.places[0])


def paint_pavilion(painter, x, y, radius):
    """A roof of eight sides, lit from the upper left, and a knob upon it."""
    middle, far = at(x, y), radius * UNIT
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(3, 9, 14, 160))
    painter.drawEllipse(middle + QPointF(4, 6), far, far)
    corners = [math.radians(22.5 + 45 * n) for n in range(9)]
    for one, other in pairwise(corners):
        light = 1.25 - 0.5 * math.cos((one + other) / 2 - math.radians(45))
        painter.setBrush(QColor(*(min(255, int(part * light)) for part in (62, 66, 66))))
        painter.setPen(QPen(QColor("#8d8a78"), 1.6))
        ends = (middle + QPointF(math.cos(a), math.sin(a)) * far for a in (one, other))
        painter.drawPolygon([middle, *ends])
    painter.setBrush(QColor("#ffd48a"))
    painter.drawEllipse(middle, far * 0.13, far * 0.13)


def paint_boats(painter, town):
    chance = random.Random(5)
    for points, (_, width) in zip(town.samples, town.paths, strict=True):
        for n in range(30, len(points) - 20, chance.randint(60, 95)):
            x, y, angle = points[n]
            off = chance.choice((-1, 1)) * width * 0.22
            painter.save()
            painter.translate(at(x - math.sin(angle) * off, y + math.cos(angle) * off))
            painter.rotate(math.degrees(angle) + chance.uniform(-8, 8))
            hull = QPainterPath(QPointF(-20, 0))
            hull.quadTo(QPointF(-8, -8), QPointF(20, 0))
            hull.quadTo(QPointF(-8, 8), QPointF(-20, 0))
            painter.fillPath(hull, QColor("#4a4034"))
            painter.fillRect(QRectF(-8, -4.5, 15, 9), QColor("#181d20"))
            painter.setPen(QPen(QColor(120, 116, 100, 150), 1))
            for bow in (-4, 0, 4):
                painter.drawLine(QLineF(bow, -4.5, bow, 4.5))
            painter.restore()
            glow(
                painter, x - math.sin(angle) * off, y + math.cos(angle) * off, 0.12, "#ffc978", 0.7
            )


def paint_lamps(painter, town, much):
    """Along the quays and under the eaves; `much` is how many burn, up to 1, and how bright."""
    chance = random.Random(8)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for points, (_, width) in zip(town.samples, town.paths, strict=True):
        for n in range(4, len(points), 9):
            x, y, angle = points[n]
            for side in (-1, 1):
                if chance.random() > 0.5 + much / 2:
                    continue
                off = side * (width / 2 + 0.06)
                lamp = (x - math.sin(angle) * off, y + math.cos(angle) * off)
                glow(painter, *lamp, 0.22, "#ffc878", 0.5 + 0.4 * much)
                mirrored = side * width * 0.3
                glow(painter, x - math.sin(angle) * mirrored, y + math.cos(angle) * mirrored,
                     0.17, "#ffb45e", 0.22)  # fmt: skip
        for n in range(0, len(points), 3):
            x, y, angle = points[n]
            off = chance.uniform(-0.3, 0.3) * width
            glow(painter, x - math.sin(angle) * off, y + math.cos(angle) * off,
                 chance.uniform(0.04, 0.09), "#8fbfd8", 0.16)  # fmt: skip
    for (x, y, wide, depth, angle), _, luck in town.houses:
        if luck > 0.24 + much * 0.6:
            continue
        off = (depth / 2 + 0.03) * (1 if luck * 100 % 2 < 1 else -1)
        along = (luck * 37 % 1 - 0.5) * wide * 0.7
        lamp = (x + along * math.cos(angle) - off * math.sin(angle),
                y + along * math.sin(angle) + off * math.cos(angle))  # fmt: skip
        glow(painter, *lamp, 0.16 + 0.2 * (luck * 53 % 1), "#ffbf6a", 0.45 + 0.35 * much)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def painted(town, much):
    image = QImage(
        int((RIGHT - LEFT) * UNIT), int((BOTTOM - TOP) * UNIT), QImage.Format.Format_RGB32
    )  # noqa: E501
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_ground(painter, town)
    paint_boats(painter, town)
    for x, y, radius in town.trees:
        paint_tree(painter, x, y, radius)
    for house, shade, _ in town.houses:
        paint_house(painter, house, shade)
    first = min((n / 500 for n in range(501)), key=partial(from_first, town.paths[0][0]))
    for canal, part in [*BRIDGES, (0, first)]:
        paint_bridge(painter, *town.paths[canal], part)
    for (x, y), radius in SQUARES:
        paint_pavilion(painter, x, y, radius * 0.62)
    paint_lamps(painter, town, much)
    painter.end()
    bits = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return bits[..., 2::-1].astype(float)


def melted(light, fade):
    """With the edges gone into the night."""
    rows, columns = light.shape[:2]
    y, x = np.mgrid[:rows, :columns] / UNIT
    near = np.minimum(np.minimum(x, RIGHT - LEFT - x), np.minimum(y, BOTTOM - TOP - y))
    alpha = np.clip(near / fade, 0, 1)
    return alpha * alpha * (3 - 2 * alpha)


def main():
    QGuiApplication(["town", "-platform", "offscreen"])
    FOLDER.mkdir(exist_ok=True)
    town = Town()
    dark = painted(town, 0.0)
    dark = dark * 0.8 + np.array(NIGHT) * 0.2
    save("plan.webp", dark, melted(dark, 3.0), 82)
    bright = painted(town, 1.0)
    bright = np.clip(bright * np.array((1.75, 1.5, 1.18)) + np.array((26, 16, 4)), 0, 255)
    for number, (x, y) in enumerate(SCENE.places, start=1):
        half = PATCH / 2
        rows = slice(round((y - half - TOP) * UNIT), round((y + half - TOP) * UNIT))
        columns = slice(round((x - half - LEFT) * UNIT), round((x + half - LEFT) * UNIT))
        patch = bright[rows, columns]
        v, u = np.mgrid[: patch.shape[0], : patch.shape[1]] / UNIT - half
        alpha = np.clip(1 - np.hypot(u, v) / half, 0, 1)
        save(f"place-{number}.webp", patch, np.clip(alpha * 1.7, 0, 1) ** 1.6, 84)


def save(name, light, alpha, quality):
    whole = np.dstack([np.clip(light, 0, 255), alpha * 255]).astype("uint8")
    Image.fromarray(whole).save(FOLDER / name, quality=quality, method=6)


if __name__ == "__main__":
    main()
