"""The water that lights may lie on: without the boxes where words stand."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.spatial_navigation import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.connections.relaxation import Point


class OpenWater:
    """A box without others, which keep a margin round them; in pixels."""

    def __init__(self, water: Box, clear: Sequence[Box], margin: float) -> None:
        self._water = water
        self._kept = [
            Box(
                box.left - margin, box.top - margin,
                box.width + 2 * margin, box.height + 2 * margin,
            )
            for box in clear
        ]  # fmt: skip

    def nearest(self, x: float, y: float) -> Point:
        """The point, or the nearest one that is open; in the box where nothing is open at all."""
        water = self._water
        x, y = max(water.left, min(water.right, x)), max(water.top, min(water.bottom, y))
        if self._is_open(x, y):
            return x, y
        # The nearest way out crosses an edge, or where boxes meet, two of them.
        columns = [x, *(edge for box in self._kept for edge in (box.left, box.right))]
        rows = [y, *(edge for box in self._kept for edge in (box.top, box.bottom))]
        ways = [
            (column, row)
            for column in columns
            for row in rows
            if water.left <= column <= water.right
            and water.top <= row <= water.bottom
            and self._is_open(column, row)
        ]
        return min(ways, key=lambda way: math.dist(way, (x, y)), default=(x, y))

    def _is_open(self, x: float, y: float) -> bool:
        return not any(box.left < x < box.right and box.top < y < box.bottom for box in self._kept)
