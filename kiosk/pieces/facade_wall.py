"""The wall of 1,324 tiles to draw on: where each hangs, and which hang about it.

As many as press reports of the opening count on the museum's facade. How they hang is the piece's
own: the facade is long and low, and a row of it would leave a finger no room.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from kiosk.pieces.errors import PieceError

ROWS, WIDEST_ROW = 32, 42
"""So many rows, of 42 and 41 tiles by turns: each hangs over the gap of two below it."""

_DOOR = {(row, column) for row in (30, 31) for column in (20, 21)}


class Tile(NamedTuple):
    """A tile: its row from the top, its column from the left, and its middle.

    `x` and `y` are parts of the wall's width and height, from the left and from the top.
    """

    row: int
    column: int
    x: float
    y: float


def _begin(row: int) -> float:
    """How far from the left a row begins, in widths of a tile."""
    return row % 2 / 2


TILES: tuple[Tile, ...] = tuple(
    Tile(row, column, (_begin(row) + column + 0.5) / WIDEST_ROW, (row + 0.5) / ROWS)
    for row in range(ROWS)
    for column in range(WIDEST_ROW - row % 2)
    if (row, column) not in _DOOR
)
"""All tiles, from the top and from the left; a tile is named by its number here."""

_NUMBERS = {(tile.row, tile.column): number for number, tile in enumerate(TILES)}


def tile_at(x: float, y: float) -> int | None:
    """The tile under a point, in parts of the wall; None beside the wall, and at the door.

    Raises PieceError for what is no number.
    """
    if math.isnan(x) or math.isnan(y):
        raise PieceError(f"no point: {x}, {y}")
    if not (0 <= x < 1 and 0 <= y < 1):
        return None
    row = int(y * ROWS)
    return _NUMBERS.get((row, math.floor(x * WIDEST_ROW - _begin(row))))


def tiles_along(start: tuple[float, float], end: tuple[float, float]) -> tuple[int, ...]:
    """The tiles on a straight line between two points, in its order, each once.

    A finger is faster than what is told of it: there would be gaps between its points. The line is
    looked at four times in each tile, so that it misses none but at a corner.
    """
    (x, y), (to_x, to_y) = start, end
    far = math.hypot((to_x - x) * WIDEST_ROW, (to_y - y) * ROWS)
    if not math.isfinite(far):
        raise PieceError(f"no line: {start}, {end}")
    # longer than the wall is wide many times over, it is still looked at in no more places
    steps = max(1, min(1000, math.ceil(far * 4)))
    parts = (n / steps for n in range(steps + 1))
    # weighed so that both ends are met exactly
    found = dict.fromkeys(
        tile_at(x * (1 - part) + to_x * part, y * (1 - part) + to_y * part) for part in parts
    )
    return tuple(number for number in found if number is not None)


def neighbours(number: int) -> tuple[int, ...]:
    """The two to six tiles that touch a tile: beside it, and two each above and below.

    Raises PieceError for the number of no tile.
    """
    row, column, *_ = tile(number)
    left = column - 1 + row % 2
    about = [(row, column - 1), (row, column + 1)]
    about += [(row + step, left + side) for step in (-1, 1) for side in (0, 1)]
    return tuple(sorted(_NUMBERS[at] for at in about if at in _NUMBERS))


def stepped(number: int, across: int = 0, down: int = 0) -> int:
    """The tile that keys come to from another: one across or one down, 1 or -1, over the door too.

    At the wall's edge it is the same tile. Raises PieceError for the number of no tile.
    """
    row, _, x, y = tile(number)
    # between two tiles below, to the left and to the right by turns, so that the way runs straight
    side = 1e-6 if row % 2 else -1e-6
    while across or down:
        x, y = x + across / WIDEST_ROW, y + down / ROWS
        if not (0 <= x < 1 and 0 <= y < 1):
            break
        found = tile_at(x + side, y) if down else tile_at(x, y)
        if found is None and down:
            found = tile_at(x - side, y)
        if found is not None:
            return found
    return number


def tile(number: int) -> Tile:
    """The tile of a number. Raises PieceError where there is none."""
    if not 0 <= number < len(TILES):
        raise PieceError(f"no tile {number}")
    return TILES[number]
