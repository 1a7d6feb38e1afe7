"""The museum's own building: a long hall behind the canal, hung with 1,324 tiles of glass.

The real facade carries that many tiles of enamelled glass, after the small grey roof tiles of the
region. Here they hang in twenty rows like scales, lit from within like light on moving water.
"""

import math
import random

from kit import add, at, box, glow, material, mesh
from museum.roofs import eave_ends, ridge, slope

ROWS, LONG_ROW = 20, 67  # 67 and 66 by turns, less the six over the entrance: 1,324
DOOR = 6
TILE_W, TILE_H = 0.62, 0.56


def places():
    """(x, z, row) of every tile, rows staggered as tiles on a roof are."""
    for row in range(ROWS):
        count = LONG_ROW - row % 2
        door = range(count // 2 - 1, count // 2 + 2) if row < DOOR // 3 else ()
        for k in range(count):
            if k not in door:
                yield (k - (count - 1) / 2) * TILE_W, row * TILE_H, row


def glow_of(x, z, rnd):
    """How brightly a tile is lit, 0 to 4: three streams of light wind across the facade."""
    light = 0.0
    for height, swing, pace, shift in (
        (2.6, 0.7, 0.19, 0.4),
        (5.9, 1.1, 0.15, 1.5),
        (9.0, 0.8, 0.21, 2.4),
    ):
        middle = height + swing * math.sin(x * pace + shift) + 0.35 * math.sin(x * 0.43 + shift)
        light += math.exp(-(((z - middle) / (0.55 + 0.45 * math.sin(x * 0.11 + shift) ** 2)) ** 2))
    fade = 1 - (abs(x) / (LONG_ROW * TILE_W / 2)) ** 4 * 0.6
    return max(0, min(4, round(0.5 + light * 2.9 * fade + rnd.gauss(0, 0.75))))


def shades():
    tints = ((0.30, 0.55, 0.62), (0.48, 0.66, 0.62), (0.90, 0.78, 0.52), (1.0, 0.80, 0.50))
    unlit = material("tile_unlit", (0.10, 0.14, 0.16), 0.12, coat=0.6)
    steps = (0.05, 0.12, 0.30, 0.80)
    lit = [glow(f"tile_lit{k}", t, s) for k, (t, s) in enumerate(zip(tints, steps))]
    for shade in lit:  # too weak to light the town: not worth a ray towards each
        shade.cycles.emission_sampling = "NONE"
    return [unlit, *lit]


def bend(x, span):
    """The facade is a shallow arc, hollow towards the canal."""
    return 0.002 * (x * x - span * span / 4)


def curtain(base=1.6):
    """All tiles, one mesh for each brightness."""
    rnd = random.Random(1324)
    span = LONG_ROW * TILE_W
    shapes = [([], []) for _ in range(5)]
    count = 0
    for x, z, row in places():
        verts, faces = shapes[glow_of(x, z, rnd)]
        lean = 0.10 + rnd.uniform(-0.03, 0.05)
        n = len(verts)
        half = TILE_W * 0.46
        for k in range(5):  # each tile a shallow half-round, its foot standing off the wall
            u = k / 2 - 1
            out = 0.12 * (1 - u * u)
            y = -bend(x + u * half, span)
            verts += [
                (x + u * half, y - out - lean, base + z),
                (x + u * half, y - out * 0.6, base + z + TILE_H * 1.06),
            ]
        faces += [(n + 2 * k, n + 2 * k + 2, n + 2 * k + 3, n + 2 * k + 1) for k in range(4)]
        count += 1
    assert count == 1324, count
    for shade, (verts, faces) in zip(shades(), shapes):
        add(mesh("glass_tiles", verts, faces), mat=shade)


def main_building():
    """The hall, its front towards -Y, standing on z = 0."""
    span = LONG_ROW * TILE_W
    high = 1.6 + ROWS * TILE_H
    n = 16
    xs = [span * (k / n - 0.5) * 1.02 for k in range(n + 1)]
    for a, b in zip(xs, xs[1:]):
        middle, wide = (a + b) / 2, b - a
        y = -bend(middle, span)
        turn = math.degrees(math.atan2(bend(a, span) - bend(b, span), wide))
        with at((middle, y, 0), (0, 0, turn)):
            box((wide + 0.2, 6, high), (0, 3.15, high / 2), "charcoal", 0)
            box((wide + 0.2, 1.4, 1.4), (0, 0.2, 0.7), "granite", 0)
    half = span / 2 + 0.8
    with at((0, 0, high)):
        slope(half, half, -4.5, 1.4, 2.2, 0.1, 0.9, 1.15)
        eave_ends(half, 1.4, 0.1, 0.9)
        with at((0, 4.5, 0)):
            ridge(half, 2.2, 0.9)
    curtain()
    opening = 1.6 + DOOR // 3 * TILE_H  # up to the lowest tiles left over the entrance
    door = (0, -bend(0, span) - 0.6, opening / 2)
    box((3 * TILE_W, 0.2, opening), door, glow("entrance", (1, 0.70, 0.36), 1.3), 0)
