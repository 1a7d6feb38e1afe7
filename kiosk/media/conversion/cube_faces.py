"""A picture all round, made into the six faces of a cube."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.media.halls import FACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL.Image import Image

SIDE = 1024
ENOUGH, MOST = 5504, 8192
"""How wide a panorama is of use: once round, a face shows 3217 pixels in its middle, 6434 at its
edges and 8192 or so in its corners. Less than `ENOUGH` is visibly soft."""
_TILE = 16
# How a place on a face (x to the right, y downwards, -1 to 1) lies in the room: right, up, ahead.
_ROOM: dict[str, Callable[[float, float], tuple[float, float, float]]] = {
    "front": lambda x, y: (x, -y, 1.0),
    "right": lambda x, y: (1.0, -y, -x),
    "back": lambda x, y: (-x, -y, -1.0),
    "left": lambda x, y: (-1.0, -y, x),
    "up": lambda x, y: (x, 1.0, y),
    "down": lambda x, y: (x, -1.0, -y),
}


def cube_faces(panorama: Image) -> Iterator[tuple[str, Image]]:
    """The six faces of an equirectangular picture; each name in turn with its picture.

    The middle of the panorama is the middle of the front.
    """
    from PIL import Image

    width, height = panorama.size
    # tiles across the back reach over the edge: the picture goes on there where it begins
    wrapped = Image.new("RGB", (width + width // 2, height))
    wrapped.paste(panorama, (0, 0))
    wrapped.paste(panorama.crop((0, 0, width // 2, height)), (width, 0))
    for name in FACES:
        mesh = list(_tiles(name, width, height))
        size = (SIDE, SIDE)
        yield name, wrapped.transform(size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)


_Box = tuple[int, int, int, int]


def _tiles(name: str, width: int, height: int) -> Iterator[tuple[_Box, tuple[float, ...]]]:
    """Each tile of a face with the four corners that it has in the panorama."""
    for top in range(0, SIDE, _TILE):
        for left in range(0, SIDE, _TILE):
            right, bottom = left + _TILE, top + _TILE
            corners = [(left, top), (left, bottom), (right, bottom), (right, top)]
            # a pole has no longitude of its own, so each corner is drawn a hair to the middle
            middle = (left + right) / 2, (top + bottom) / 2
            around, _ = _place(name, *middle)
            quad: list[float] = []
            for x, y in corners:
                u, v = _place(name, x * 0.999 + middle[0] * 0.001, y * 0.999 + middle[1] * 0.001)
                u += round(around - u)
                quad += [u * width, v * height]
            if min(quad[0::2]) < 0:
                quad[0::2] = [u + width for u in quad[0::2]]
            yield (left, top, right, bottom), tuple(quad)


def _place(name: str, x: float, y: float) -> tuple[float, float]:
    """Where a pixel of a face lies in the panorama, in parts of its width and height."""
    right, up, ahead = _ROOM[name](2 * x / SIDE - 1, 2 * y / SIDE - 1)
    yaw = math.atan2(right, ahead)
    pitch = math.atan2(up, math.hypot(right, ahead))
    return 0.5 + yaw / (2 * math.pi), 0.5 - pitch / math.pi
