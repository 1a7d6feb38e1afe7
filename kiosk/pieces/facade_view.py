"""The museum's facade in the pictures of it: which of its tiles is seen where.

The model (`assets/models/museum/glass.py`) hangs as many tiles as the wall that is drawn on, in
longer and fewer rows. What was drawn stands in their middle, no wider than it was.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from kiosk.pieces.facade import DARK, FULL
from kiosk.pieces.facade_wall import ROWS, TILES

_ROWS, _LONG_ROW, _DOOR = 20, 67, 6
_TILE_W, _TILE_H, _FOOT = 0.62, 0.56, 1.6
"""Metres of the model: how wide and how high a tile is, and how high the lowest ones hang."""
_HIGH = _ROWS * _TILE_H
HALF_LIGHT = 0.4
"""How brightly a tile shines that is half lit."""

Point = tuple[float, float]


class Pane(NamedTuple):
    """A tile of the facade: its corners round about, as parts of the picture, and the row and
    column of the drawing it shows: as a range of tiles' numbers; empty beside the drawing."""

    corners: tuple[Point, Point, Point, Point]
    mirrored: tuple[Point, Point, Point, Point]
    """The same of its mirror image in the canal."""
    shows: tuple[int, ...]

    def light(self, drawing: str) -> tuple[int, float]:
        """By which lamp it shines, 0 to 5, and how brightly, 0 to 1."""
        letters = [letter for number in self.shows if (letter := drawing[number]) != DARK]
        if not letters:
            return 0, 0.0
        brightest = min(letters, key=lambda letter: letter not in FULL)
        light = sum(1.0 if letter in FULL else HALF_LIGHT for letter in letters)
        return FULL.index(brightest.upper()), light / len(self.shows)


@dataclass(frozen=True, slots=True)
class View:
    """A picture of the museum as it was taken: the camera's place in metres, the canal at height 0,
    how many degrees it looks down, how wide the picture is at distance 1, where the horizon of a
    level camera lies, the picture's height by its width; where the middle of the building's foot
    is seen in it, and the size of the building; and how many times as wide as high a drawing may be
    there, without the houses before it hiding too much of it.
    """

    place: tuple[float, float, float]
    pitch: float
    spread: float
    horizon: float
    tall: float
    foot: Point
    size: float
    widest: float

    def ground(self) -> tuple[float, float]:
        """Where the building stands, in metres."""
        right = (self.foot[0] - 0.5) * self.spread
        up = (self.horizon - self.foot[1]) * self.spread * self.tall
        pitch = math.radians(self.pitch)
        ahead = math.cos(pitch) + up * math.sin(pitch)
        down = up * math.cos(pitch) - math.sin(pitch)
        far = -self.place[2] / down
        return self.place[0] + right * far, self.place[1] + ahead * far

    def seen(self, x: float, y: float, z: float) -> Point:
        """Where a point is seen that stands so many metres to the right, behind and up."""
        right, behind, up = (to - at for to, at in zip((x, y, z), self.place, strict=True))
        pitch = math.radians(self.pitch)
        ahead = behind * math.cos(pitch) - up * math.sin(pitch)
        high = behind * math.sin(pitch) + up * math.cos(pitch)
        spread = self.spread * ahead
        return 0.5 + right / spread, self.horizon - high / (spread * self.tall)


VIEWS = {
    "landscape": View((0, -95, 16), 0, 0.768, 0.22, 9 / 16, (0.53, 0.486), 1.0, 1.9),
    "portrait": View((0, -78, 52), 25, 0.27, 0.5, 16 / 9, (0.5, 0.35), 0.56, 2.4),
    "across": View((0, -80, 5.2), 0, 1.15, 0.5, 720 / 2664, (0.5, 0.709), 1.0, 2.4),
}
"""As in `assets/models/museum/layout.py` and `assets/models/facade.py`."""


@lru_cache(maxsize=4)
def panes(view: str, shape: float) -> tuple[Pane, ...]:
    """All 1,324 tiles in the picture of that name, from the foot, and what each shows of a drawing
    that is `shape` times as wide as high. Raises KeyError for no picture of that name."""
    taken = VIEWS[view]
    x, y = taken.ground()

    def seen(across: float, up: float, mirrored: int) -> Point:
        deep = _bend(across) + 0.14
        size = taken.size
        return taken.seen(x + across * size, y - deep * size, mirrored * up * size)

    made = []
    for across, up in _hung():
        half = _TILE_W * 0.5
        corners = [(across - half, up), (across + half, up),
                   (across + half, up + _TILE_H), (across - half, up + _TILE_H)]  # fmt: skip
        a, b, c, d = (seen(*corner, 1) for corner in corners)
        e, f, g, h = (seen(*corner, -1) for corner in corners)
        made.append(
            Pane((a, b, c, d), (e, f, g, h), _shown(across, up, min(shape, taken.widest) * _HIGH))
        )
    return tuple(made)


def _bend(across: float) -> float:
    """How far a tile hangs before the middle of the facade, which is hollow towards the canal."""
    span = _LONG_ROW * _TILE_W
    return 0.002 * (across * across - span * span / 4)


def _hung() -> Iterator[Point]:
    """How far from the middle and how high each tile hangs, by its lower edge, in metres."""
    for row in range(_ROWS):
        count = _LONG_ROW - row % 2
        door = range(count // 2 - 1, count // 2 + 2) if row < _DOOR // 3 else ()
        for column in range(count):
            if column not in door:
                yield (column - (count - 1) / 2) * _TILE_W, _FOOT + row * _TILE_H


def _shown(across: float, up: float, wide: float) -> tuple[int, ...]:
    """The tiles of the drawing that lie where this one hangs; a little beside it
    too. The drawing is so many metres wide."""
    left, right = (0.5 + (across + side * _TILE_W) / wide for side in (-0.7, 0.7))
    bottom = 1 - (up - _FOOT) / _HIGH
    top = bottom - _TILE_H / _HIGH
    if right < 0 or left > 1:
        return ()
    return tuple(
        number
        for row, tiles in enumerate(_NUMBERS)
        if top <= (row + 0.5) / ROWS <= bottom
        for number in tiles
        if left <= TILES[number].x <= right
    )


_NUMBERS = tuple(
    tuple(number for number, tile in enumerate(TILES) if tile.row == row) for row in range(ROWS)
)
