"""Paints the whole collection: still water at night, every thread, every light."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from kiosk.bridge.pond.light_painter import WARM, faint, paint_glow, paint_light
from kiosk.connections.collection import Sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.bridge.pond.light_painter import Tint
    from kiosk.connections.collection import Collection
    from kiosk.connections.layout import Layout, Pond

_ABOVE, _BELOW = "#0b1722", "#070f18"
"""The water, at the far end and before one's feet."""
_MOST_THREADS = 6000
"""Of so many links each is seen; of more only some, for they would be a haze."""
_PLUS = QPainter.CompositionMode.CompositionMode_Plus


class Picture:
    """The opaque picture of a collection, painted step by step: each takes a few milliseconds."""

    def __init__(
        self, collection: Collection, layout: Layout, pond: Pond, size: QSize, tint: Tint
    ) -> None:
        self.image = QImage(size, QImage.Format.Format_RGB32)
        self._collection, self._layout, self._pond = collection, layout, pond
        self._size, self._tint = size, tint

    def steps(self) -> Iterator[None]:
        """Paints on at each step; with the last one the picture is done."""
        painter = QPainter(self.image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._tint.shining:
                yield from _paint_water(painter, self._size, self._pond)
                yield from _paint_shimmer(
                    painter, self._collection, self._layout, self._pond, self._tint
                )
            else:
                painter.fillRect(self.image.rect(), QColor("#000000"))
            yield from _paint_threads(painter, self._collection, self._layout, self._tint)
            yield from _paint_lights(
                painter, self._collection, self._layout, self._size, self._tint
            )
        finally:
            painter.end()


def light_radius(layout: Layout, sign: Sign) -> float:
    """Of lights in the middle of the picture, in pixels: small where there are many."""
    if sign is Sign.EXHIBIT:
        return max(2.0, min(9.5, layout.spacing * 0.135))
    return max(5.0, min(17.0, layout.hubs * 0.2))


def _paint_water(painter: QPainter, size: QSize, pond: Pond) -> Iterator[None]:
    width, height = size.width(), size.height()
    depth = QLinearGradient(0, 0, 0, height)
    depth.setColorAt(0, QColor(_ABOVE))
    depth.setColorAt(1, QColor(_BELOW))
    painter.fillRect(0, 0, width, height, QBrush(depth))
    yield
    x, y = pond.box.middle
    paint_glow(painter, QPointF(x, y), pond.box.width * 0.5, "#6fa3b8", 0.10,
               pond.box.height / max(1.0, pond.box.width))  # fmt: skip
    yield
    painter.setCompositionMode(_PLUS)
    painter.setPen(Qt.PenStyle.NoPen)
    waves = random.Random(7)  # the same water every night
    for _ in range(round(width * height / 3000)):
        wave_x, wave_y = waves.uniform(-0.05, 1.0) * width, waves.random() * height
        near = math.exp(-(((wave_y - y) / pond.box.height * 1.6) ** 2))
        long = waves.uniform(30, 260)
        light = QLinearGradient(wave_x, 0, wave_x + long, 0)
        for at, part in ((0.0, 0.0), (0.5, waves.uniform(0.015, 0.05) * (0.4 + near)), (1.0, 0.0)):
            light.setColorAt(at, faint("#a5d5e8", part))
        painter.setBrush(QBrush(light))
        painter.drawRect(QRectF(wave_x, wave_y, long, waves.uniform(0.8, 2.2)))
        yield


def _paint_shimmer(
    painter: QPainter, collection: Collection, layout: Layout, pond: Pond, tint: Tint
) -> Iterator[None]:
    """The lights of an area colour the water round them."""
    high = pond.box.height / max(1.0, pond.box.width)
    for area in collection.areas:
        places = [p for p, light in zip(layout.points, collection.lights, strict=True)
                  if light.area == area]  # fmt: skip
        if places:
            x = sum(p[0] for p in places) / len(places)
            y = sum(p[1] for p in places) / len(places)
            far = pond.box.width * 0.24
            paint_glow(painter, QPointF(x, y), far, tint.of(area), 0.10, max(0.62, min(1.0, high)))
            yield
    middle = QPointF(*pond.box.middle)
    paint_glow(painter, middle, pond.box.width * 0.33, WARM, 0.10, min(1.4, max(0.6, high)))
    yield


def _paint_threads(
    painter: QPainter, collection: Collection, layout: Layout, tint: Tint
) -> Iterator[None]:
    painter.setCompositionMode(
        _PLUS if tint.shining else QPainter.CompositionMode.CompositionMode_SourceOver
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    every = max(1, math.ceil(len(layout.threads) / _MOST_THREADS))
    # the more there are, the less is seen of each
    seen = min(1.25, 21 / math.sqrt(max(1, len(layout.threads) / every)))
    for thread in layout.threads[::every]:
        begins, ends = (
            QPointF(*layout.points[thread.exhibit]),
            QPointF(*layout.points[thread.lantern]),
        )
        colour = tint.of(collection.lights[thread.exhibit].area)
        light = QLinearGradient(begins, ends)
        light.setColorAt(0, faint(colour, 0.34 * seen))
        light.setColorAt(0.55, faint(colour, 0.19 * seen))
        light.setColorAt(1, faint(tint.of(""), 0.14 * seen))
        path = QPainterPath(begins)
        path.cubicTo(QPointF(*thread.first), QPointF(*thread.second), ends)
        painter.setPen(QPen(QBrush(light), 1.25 if tint.shining else 1.5))
        painter.drawPath(path)
        yield


def _paint_lights(
    painter: QPainter, collection: Collection, layout: Layout, size: QSize, tint: Tint
) -> Iterator[None]:
    """From the far ones to the near ones, which are larger."""
    order = sorted(range(len(layout.points)), key=lambda n: layout.points[n][1])
    for n in order:
        light, (x, y) = collection.lights[n], layout.points[n]
        nearness = 0.82 + 0.36 * y / max(1, size.height())
        radius = light_radius(layout, light.key.sign) * nearness
        paint_light(painter, light.key.sign, QPointF(x, y), radius, light.area, tint)
        yield
