"""A cave temple of Dunhuang, being photographed."""

import math

import bpy

from artefacts.lofts import limb, loft
from artefacts.murals import CREAM, MALACHITE, apsara_frieze, caisson, flower, thousand_buddhas
from artefacts.strips import drawn, smooth
from kit import *  # noqa: F403
from marks import mark


@artefact("digital-dunhuang-murals", turn=14)
def dunhuang_murals():
    """A cave cut open: painted walls, a seated figure in its niche; a camera on a rail with two lamps before them."""
    ochre = material("cave", (0.34, 0.22, 0.12), 0.95, grain=1)
    wide, deep, high = 5.2, 3.4, 3.6
    box((wide + 0.6, deep + 0.5, 0.24), (-0.1, 0.25, 0.12), ochre, 0.05)
    back, left = deep / 2, -wide / 2
    n = 22
    arch = [
        (-1.15 * math.cos(math.pi * k / n), 1.55 + 1.2 * math.sin(math.pi * k / n))
        for k in range(n + 1)
    ]
    opening = [(-1.15, 0.5), *arch, (1.15, 0.5)]
    painted_wall(opening, wide, high, back)
    outline = [(-wide / 2 - 0.3, 0.24), (-wide / 2 - 0.3, high + 0.54), (wide / 2, high + 0.54), (wide / 2, 0.24),
               (1.15, 0.24), *reversed(opening), (-1.15, 0.24)]  # fmt: skip
    prism(outline, 0.5, (0, back + 0.27, 0), ochre, "y", 0)
    prism([(-back, 0.24), (-back, high - 0.5), (-back + 0.5, high + 0.3), (back, high + 0.54), (back, 0.24)], 0.28,
          (left - 0.16, 0, 0), ochre, "x", 0.03)  # fmt: skip
    frieze = drawn("side frieze", 520, 620, lambda d, W, H, f: side_wall(d, W, H, f), 0.5)
    panel(deep - 0.5, high - 0.55, (left - 0.005, 0.2, 0.3 + (high - 0.6) / 2), frieze, (0, 0, 90))
    niche(opening, back, ochre)
    with at((0, back + 0.02, 0.5)):
        seated_figure()
    rail()
    mark("murals", (1.95, 1.68, 2.6))
    mark("figure", (0, 0.85, 1.7))
    mark("camera", (-0.75, -1.25, 2.18))
    mark("rails", (1.3, -1.32, 0.38))


def side_wall(d, W, H, font):
    """A side wall: flying figures above, a band of ornament, small figures below."""
    from PIL import Image, ImageDraw

    for ui, top, low, w in ((apsara_frieze, 0.0, 0.42, W), (thousand_buddhas, 0.42, 1.0, W)):
        part = Image.new("RGB", (int(w), int(H * (low - top))))
        ui(ImageDraw.Draw(part), part.width, part.height, font)
        d._image.paste(part, (0, int(H * top)))
    d.rectangle((0, H * 0.405, W, H * 0.435), (178, 70, 46))
    for k in range(26):
        x = W * (k + 0.5) / 26
        d.ellipse((x - 8, H * 0.42 - 8, x + 8, H * 0.42 + 8), CREAM if k % 2 else MALACHITE)


def painted_wall(opening, wide, high, y):
    """The back wall round its arched niche, one picture over all of it."""

    def wall(d, W, H, font):
        thousand_buddhas(d, W, H, font)
        for k, c in enumerate(((178, 70, 46), CREAM, MALACHITE, CREAM, (44, 84, 142))):
            r = W * (0.30 - 0.014 * k)
            cx, cy = W / 2, H * (1 - (1.55 - 0.3) / high)
            d.pieslice((cx - r, cy - r, cx + r, cy + r), 180, 360, c)
            d.rectangle((cx - r, cy, cx + r, H), c)

    top, low = high + 0.5, 0.3
    xs = [-wide / 2, *[p[0] for p in opening[1:-1]], wide / 2]
    points, faces = [], []
    for (x0, z0), (x1, z1) in zip(opening[1:-2], opening[2:-1], strict=True):
        k = len(points)
        points += [(x0, z0), (x1, z1), (x1, top), (x0, top)]
        faces.append((k, k + 1, k + 2, k + 3))
    for a, b in ((xs[0], opening[0][0]), (opening[-1][0], xs[-1])):
        k = len(points)
        points += [(a, low), (b, low), (b, top), (a, top)]
        faces.append((k, k + 1, k + 2, k + 3))
    data = bpy.data.meshes.new("painted wall")
    data.from_pydata([(x, y, z) for x, z in points], [], faces)
    layer = data.uv_layers.new()
    for loop in data.loops:
        x, z = points[loop.vertex_index]
        layer.data[loop.index].uv = ((x + wide / 2) / wide, (z - low) / (top - low))
    add(data, mat=drawn("painted wall", 900, 700, wall, 0.5), smooth=False)


def niche(opening, y, ochre):
    """The hollow behind the figure, its back painted with a great halo."""
    deep = 0.9
    points = [(x, yy, z) for x, z in opening for yy in (y, y + deep)]
    faces = [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(len(opening) - 1)]
    add(mesh("niche", points, faces), mat=ochre, smooth=False)
    box((2.3, 1.0, 0.3), (0, y + 0.4, 0.38), ochre, 0.02)

    def halo(d, W, H, font):
        d.rectangle((0, 0, W, H), (120, 74, 46))
        caisson(d, W, H, font)
        d.rectangle((0, 0, W, H), (124, 70, 44))
        cx = W / 2
        for k in range(9):
            r = W * (0.46 - 0.035 * k)
            c = (
                MALACHITE,
                CREAM,
                (178, 70, 46),
                CREAM,
                (44, 84, 142),
                CREAM,
                (150, 96, 52),
                CREAM,
                MALACHITE,
            )[k]
            d.ellipse((cx - r, H * 0.56 - r * 1.1, cx + r, H * 0.56 + r * 1.1), c)
        flower(d, cx, H * 0.27, W * 0.22, 14)

    panel(2.3, 2.5, (0, y + deep - 0.02, 0.5 + 1.25), drawn("halo", 500, 540, halo, 0.5))


def seated_figure():
    """A seated figure of clay in folded robes, hands in its lap."""
    clay = material("clay", (0.50, 0.36, 0.22), 0.75, grain=0.7)
    robe = material("robe", (0.36, 0.13, 0.07), 0.8, grain=0.7)
    lathe([(0, 0), (0.8, 0.02), (0.9, 0.16), (0.78, 0.3), (0, 0.3)], (0, 0.1, 0), material("seat", (0.12, 0.24, 0.2), 0.8),
          bevel=0.03)  # fmt: skip
    for k in range(13):
        a = math.radians(180 + 180 * k / 12)
        ball(0.13, (0.85 * math.cos(a), 0.1 + 0.85 * math.sin(a), 0.16), material("seat", (0.12, 0.24, 0.2), 0.8),
             (0.9, 0.9, 1.2), 14)  # fmt: skip
    ball(0.6, (0, 0.0, 0.44), robe, (1.25, 0.75, 0.34))
    for s in (-1, 1):
        limb(
            smooth([(s * 0.2, 0.1, 0.5), (s * 0.72, -0.18, 0.46), (s * 0.1, -0.5, 0.42)], 5),
            (0.24, 0.25, 0.16),
            robe,
        )
        limb(smooth([(s * 0.36, 0.05, 1.32), (s * 0.54, -0.04, 0.95), (s * 0.4, -0.3, 0.66), (s * 0.06, -0.48, 0.6)], 5),
             (0.16, 0.15, 0.12, 0.08), robe)  # fmt: skip
    torso = ((0.5, 0.50, 0.36), (0.75, 0.44, 0.32), (1.0, 0.46, 0.32), (1.25, 0.48, 0.30), (1.4, 0.36, 0.24),
             (1.48, 0.17, 0.16), (1.62, 0.14, 0.14))  # fmt: skip
    loft([((0, 0.06, z), (rx, 0, 0), (0, ry, 0)) for z, rx, ry in torso], robe)
    loft(
        [
            ((0, -0.1 + 0.05 * k, 1.42 - 0.18 * k), (0.17 - 0.03 * k, 0, 0), (0, 0.2 - 0.01 * k, 0))
            for k in range(3)
        ],
        clay,
    )
    for k in range(5):
        z = 1.28 - 0.13 * k
        r = 0.47 - 0.012 * k
        tube([(r * math.cos(a), 0.06 - 0.335 * math.sin(a), z - 0.12 * math.sin(a)) for a in
              [math.radians(20 + 14 * j) for j in range(11)]], 0.018, robe)  # fmt: skip
    head = (
        (1.56, 0.1, 0.1),
        (1.64, 0.2, 0.2),
        (1.78, 0.245, 0.25),
        (1.94, 0.24, 0.255),
        (2.06, 0.19, 0.2),
        (2.12, 0.08, 0.1),
    )
    loft([((0, 0.02, z), (rx, 0, 0), (0, ry, 0)) for z, rx, ry in head], clay)
    hair = material("hair knot", (0.05, 0.06, 0.09), 0.6)
    ball(0.255, (0, 0.05, 1.96), hair, (1, 1, 0.86))
    ball(0.12, (0, 0.05, 2.2), hair)
    ball(0.19, (0, -0.09, 1.84), clay, (1.05, 0.92, 1.15))
    ball(0.2, (0, -0.42, 0.62), clay, (1.1, 0.6, 0.4), 20)
    for s in (-1, 1):
        ball(0.06, (s * 0.245, 0.03, 1.78), clay, (0.5, 0.8, 2.0), 14)
        tube(
            [(s * 0.05, -0.265, 1.87), (s * 0.1, -0.25, 1.865), (s * 0.14, -0.22, 1.88)],
            0.011,
            hair,
        )


def rail():
    """Two rails on the floor, a carriage, a mast with the camera between two soft lamps."""
    for y in (-1.32, -0.92):
        tube([(-2.3, y, 0.34), (2.5, y, 0.34)], 0.045, "steel", smooth=False)
        for x in (-2.2, 0, 2.4):
            box((0.16, 0.16, 0.1), (x, y, 0.28), "charcoal", 0.01)
    with at((-0.75, -1.12, 0.4)):
        box((0.66, 0.62, 0.14), (0, 0, 0.04), "charcoal", 0.03)
        box((0.12, 0.12, 1.7), (0, 0, 0.95), "alu", 0.02)
        box((1.4, 0.07, 0.07), (0, 0.0, 1.55), "steel", 0.01)
        box((0.42, 0.3, 0.34), (0, 0.05, 1.78), "black", 0.05)
        cyl(0.14, 0.3, (0, 0.33, 1.78), "charcoal", "y", 0.02)
        box((0.34, 0.02, 0.22), (0, -0.11, 1.78), glow("view", (0.9, 0.6, 0.3), 1.0), 0)
        for s in (-1, 1):
            with at((s * 0.62, 0.05, 1.62), (0, 0, s * -14)):
                box((0.3, 0.1, 0.56), (0, 0, 0), "charcoal", 0.02)
                box((0.25, 0.02, 0.5), (0, 0.06, 0), "warm", 0)
