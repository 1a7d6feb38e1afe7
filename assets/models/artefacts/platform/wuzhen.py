"""Wuzhen itself: its bridge, its hospital, its convention centre, the museum's wall of tiles."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.ground import island
from artefacts.han import sans, serif
from artefacts.platform.figures import people
from artefacts.platform.houses import red_lantern, tile_roof, town_house


@artefact("wuzhen-summit-2014", turn=-6)
def summit():
    """A steep stone bridge over a canal between white houses, a boat beneath it, a lit stage wall."""
    island(2.85, 0.3)
    # not so smooth that a lamp of the studio stands in it as a white hook
    water = material("canal", (0.008, 0.045, 0.06), 0.3, coat=0.2)
    box((1.7, 5.35, 0.1), (0, 0, 0.27), water, 0.0)
    for s in (-1, 1):
        for k in range(9):
            box((0.2, 0.56, 0.16), (s * 0.92, -2.3 + k * 0.575, 0.36), "stone", 0.03)

    n = 20
    rise = [0.42 + 1.15 * math.sin(math.pi * k / n) ** 1.2 for k in range(n + 1)]
    walk = [(-1.9 + 3.8 * k / n, rise[k]) for k in range(n + 1)]
    arch = [
        (0.95 * math.cos(math.pi * k / n), 0.3 + 0.95 * math.sin(math.pi * k / n))
        for k in range(n + 1)
    ]
    bridge = [(-1.9, 0.3), *walk, (1.9, 0.3), *arch]
    prism(bridge, 1.0, (0, -0.75, 0), "stone", "y", 0.015)
    tube([(x * 1.07, -1.26, 0.3 + (z - 0.3) * 1.07) for x, z in arch], 0.05, "plaster", False)
    for k in range(1, n):
        x, z = walk[k]
        box((0.1, 0.9, 0.06), (x, -0.75, z + 0.02), "stone", 0.01)
    for s in (-1, 1):
        y = -0.75 + s * 0.45
        tube([(x, y, z + 0.34) for x, z in walk], 0.045, "plaster")
        for k in range(1, n, 2):
            x, z = walk[k]
            box((0.09, 0.09, 0.4), (x, y, z + 0.2), "plaster", 0.02)
    with at((0, 0, 0.3)):
        town_house(1.7, 1.3, 2.1, (-1.65, 1.5, 0), 20)
        town_house(1.5, 1.2, 1.35, (-2.05, -0.05, 0), 68, gables=(1, -1))
        town_house(1.6, 1.25, 2.0, (1.6, 1.5, 0), -6)

    def stage(d, W, H, font):
        d.rectangle((0, 0, W, H), (12, 44, 96))
        for k in range(9):
            d.arc((W * (0.5 - 0.09 * k), H * 0.3, W * (0.5 + 0.09 * k), H * 1.9), 180, 360,
                  (30, 90, 160), 3)  # fmt: skip
        d.text((W / 2, H * 0.34), "乌镇", (255, 236, 200), serif(H * 0.36), anchor="mm")
        d.text((W / 2, H * 0.72), "WUZHEN 2014", (255, 214, 140), sans(H * 0.16), anchor="mm")

    # behind the end of the rail, which would stand in its letters
    with at((2.0, 0.12, 0.3), (0, 0, 22)):
        box((1.7, 0.44, 0.14), (0, 0.05, 0.07), "timber", 0.02)
        screen(1.5, 0.86, (0, 0.1, 0.82), stage, bezel=0.05, strength=1.0, frame="timber")
    for x, y in ((1.75, -1.45), (2.05, -1.28), (2.35, -1.1)):
        box((0.22, 0.2, 0.16), (x, y, 0.38), "timber", 0.02, (0, 0, 30))
    with at((0.05, -1.9, 0.34), (0, 0, 84)):
        hull = [(-0.9, 0.2), (-0.6, 0.02), (0.6, 0.02), (0.9, 0.2), (0.6, 0.14), (-0.6, 0.14)]
        prism(hull, 0.36, (0, 0, 0), "timber", "y", 0.02)
        lathe([(0.17, -0.36), (0.2, -0.36), (0.2, 0.36), (0.17, 0.36)], (-0.05, 0, 0.16),
              "charcoal", "x", 0.0)  # fmt: skip
        cyl(0.03, 0.4, (0.72, 0, 0.3), "timber", seg=12)
        red_lantern((0.72, 0, 0.56), 0.07)
    for x, y in ((-1.15, -1.9), (-1.15, 0.5), (1.15, 0.55)):
        cyl(0.035, 1.0, (x, y, 0.8), "timber", seg=16)
        box((0.3, 0.04, 0.04), (x * 0.9, y, 1.27), "timber", 0.01)
        red_lantern((x * 0.8, y, 1.27), 0.12)
    mark("bridge", (-0.2, -1.25, 1.52))
    mark("boat", (0.23, -1.99, 0.56))
    mark("gable", (2.52, 1.86, 2.42))
    mark("window", (-0.98, 0.98, 1.9))
    mark("board", (1.8, 0.1, 1.2))


@artefact("wuzhen-internet-hospital", turn=4)
def hospital():
    """A consulting desk before a white wall under tiles: the doctor is on the screen, with the pulse."""

    def doctor(d, W, H, font):
        for y in range(int(H)):
            d.line((0, y, W, y), (206 - y * 40 // int(H), 224 - y * 30 // int(H), 232))
        for k in range(4):
            d.rectangle((W * 0.04, H * (0.1 + 0.2 * k), W * 0.2, H * (0.24 + 0.2 * k)),
                        (176, 198, 208))  # fmt: skip
        cx = W * 0.42
        skin, shade, hair = (224, 182, 152), (200, 154, 126), (38, 32, 32)
        d.ellipse((cx - W * 0.118, H * 0.09, cx + W * 0.118, H * 0.5), hair)
        d.polygon([(cx - W * 0.05, H * 0.5), (cx + W * 0.05, H * 0.5), (cx + W * 0.06, H * 0.72),
                   (cx - W * 0.06, H * 0.72)], shade)  # fmt: skip
        d.rounded_rectangle(
            (cx - W * 0.3, H * 0.66, cx + W * 0.3, H * 1.2), W * 0.1, (244, 246, 248)
        )
        d.polygon([(cx - W * 0.075, H * 0.64), (cx + W * 0.075, H * 0.64), (cx, H * 0.9)],
                  (126, 172, 190))  # fmt: skip
        d.polygon([(cx - W * 0.05, H * 0.62), (cx + W * 0.05, H * 0.62), (cx, H * 0.76)], shade)
        d.ellipse((cx - W * 0.1, H * 0.15, cx + W * 0.1, H * 0.58), skin)
        d.pieslice((cx - W * 0.112, H * 0.09, cx + W * 0.112, H * 0.44), 185, 355, hair)
        d.rounded_rectangle((cx - W * 0.098, H * 0.38, cx + W * 0.098, H * 0.55), W * 0.04,
                            (176, 210, 224))  # fmt: skip
        for k in range(3):
            d.line((cx - W * 0.09, H * (0.42 + 0.035 * k), cx + W * 0.09, H * (0.42 + 0.035 * k)),
                   (152, 190, 206), 2)  # fmt: skip
        for s in (-1, 1):
            x = cx + s * W * 0.042
            d.arc((x - W * 0.022, H * 0.29, x + W * 0.022, H * 0.33), 200, 340, hair, 4)
            d.ellipse((x - 5, H * 0.335 - 5, x + 5, H * 0.335 + 5), (40, 30, 30))
            d.line((cx + s * W * 0.1, H * 0.68, cx + s * W * 0.16, H * 0.9), (60, 70, 80), 5)
            d.polygon([(cx + s * W * 0.06, H * 0.63), (cx + s * W * 0.13, H * 0.68),
                       (cx + s * W * 0.03, H * 0.98)], (226, 230, 234))  # fmt: skip
        d.rectangle((W * 0.72, 0, W, H), (12, 30, 44))
        for k, (c, word) in enumerate(
            (((90, 230, 140), "72"), ((250, 210, 90), "36.6"), ((110, 190, 255), "98%"))
        ):
            y = H * (0.17 + 0.3 * k)
            beat = [(0, 0), (0.2, 0), (0.26, -0.05), (0.32, 0.07), (0.38, -0.16), (0.46, 0.08),
                    (0.54, 0), (1, 0)]  # fmt: skip
            d.line([(W * (0.735 + 0.25 * u), y + H * 0.8 * v * 0.6) for u, v in beat], c, 4)
            d.text((W * 0.86, y + H * 0.12), word, c, sans(H * 0.11), anchor="mm")

    with at((0, 1.15, 0)):
        box((5.2, 0.24, 3.9), (0, 0, 1.95), "plaster", 0.03)
        box((5.24, 0.3, 0.3), (0, 0, 0.15), "stone", 0.03)
        with at((0, 0, 0)):
            tile_roof(5.3, 0.5, 3.98, 0.3, 0.22, 0.13)
    with at((-0.45, 0.94, 2.62)):
        screen(3.2, 1.9, (0, 0, 0), doctor, bezel=0.07, strength=0.95, px=760)

    def plate(d, W, H, font):
        d.rectangle((0, 0, W, H), (52, 30, 18))
        for k, sign in enumerate("互联网医院"):
            place = (W / 2, H * (0.13 + 0.185 * k))
            d.text(place, sign, (240, 206, 132), serif(W * 0.62), anchor="mm")

    picture(0.42, 1.7, (2.0, 0.985, 2.7), plate, px=160)
    box((0.5, 0.05, 1.78), (2.0, 1.02, 2.7), "timber", 0.02)
    with at((0, -0.3, 0)):
        box((4.9, 1.5, 0.12), (0, 0, 1.5), "wood", 0.04)
        for x in (-2.3, -0.1):
            box((0.12, 1.3, 1.45), (x, 0, 0.72), "timber", 0.02)
        box((1.9, 1.3, 1.42), (1.42, 0.02, 0.72), "timber", 0.03)
        for r in range(4):
            for c in range(4):
                x, z = 0.74 + c * 0.455, 0.24 + r * 0.33
                box((0.42, 0.05, 0.29), (x, -0.64, z), "wood", 0.015)
                box((0.16, 0.02, 0.1), (x, -0.672, z + 0.05), "paper", 0.004)
                ball(0.028, (x, -0.69, z - 0.08), "brass", seg=12)
    with at((1.45, -0.3, 1.56)):
        prism([(-0.35, 0), (0.35, 0), (0.2, 0.6), (-0.1, 0.6)], 0.95, (0, 0, 0), "white", "x", 0.06)
        screen(0.66, 0.34, (0, -0.26, 0.36), typed([" 118 / 76"], (40, 60, 60), (170, 200, 180), 0.2),
               (-22, 0, 0), bezel=0.03, strength=0.8, px=160)  # fmt: skip
        tube([(0.4, -0.3, 0.1), (0.7, -0.55, 0.04), (0.3, -0.75, 0.04), (-0.45, -0.7, 0.08)],
             0.03, "rubber")  # fmt: skip
    with at((0.62, -0.72, 1.72), (0, 0, 14)):
        lathe([(0.12, -0.2), (0.17, -0.2), (0.17, 0.2), (0.12, 0.2), (0.12, -0.2)], (0, 0, 0),
              material("cuff", (0.05, 0.12, 0.24), 0.7), "x", 0.01)  # fmt: skip
    loop = [(-1.75, -0.75), (-1.5, -0.35), (-1.0, -0.2), (-0.6, -0.45), (-0.8, -0.75), (-1.2, -0.7)]
    tube([(x, y, 1.6) for x, y in loop], 0.035, "rubber")
    tube([[(-1.2, -0.7, 1.6), (-1.45, -0.62, 1.6)], [(-1.2, -0.7, 1.6), (-1.4, -0.8, 1.6)]],
         0.024, "chrome")  # fmt: skip
    cyl(0.13, 0.06, (-1.78, -0.78, 1.6), "chrome")
    with at((-0.75, 0.05, 1.56), scale=0.45):
        keyboard(3.2, (0, 0, 0), "cream", "white")
    mark("doctor", (-0.73, 0.94, 3.03))
    mark("readings", (0.75, 0.94, 3.26))
    mark("stethoscope", (-1.84, -0.86, 1.63))
    mark("cuff", (0.69, -0.85, 1.81))
    mark("drawers", (1.42, -0.93, 0.96))


@artefact("glass-tile-facade", turn=16)
def facade():
    """A swelling wall hung with rows of curved glass tiles, glowing from within, above a pool."""
    base = 0.22
    box((5.6, 3.6, base), (0, 0.2, base / 2), "stone", 0.04)
    box(
        (5.1, 1.5, 0.04),
        (0, -0.72, base + 0.01),
        material("pool", (0.008, 0.03, 0.04), 0.03, coat=1),
        0,
    )
    glass = [
        material(f"tile {k}", c, 0.12, coat=1, glass=0.2, emit=e, strength=s)
        for k, (c, e, s) in enumerate(
            (
                ((0.30, 0.46, 0.48), (0.2, 0.5, 0.6), 0.02),
                ((0.42, 0.56, 0.56), (0.3, 0.6, 0.7), 0.05),
                ((0.60, 0.60, 0.52), (1.0, 0.66, 0.32), 0.16),
                ((0.75, 0.62, 0.42), (1.0, 0.58, 0.22), 0.5),
            )
        )
    ]
    rnd = random.Random(1324)
    radius, high, rows, columns = 7.0, 4.4, 15, 16
    n = 6
    outer = [
        (0.17 * math.cos(math.pi * k / n), 0.1 * math.sin(math.pi * k / n)) for k in range(n + 1)
    ]
    inner = [(x * 0.84, y * 0.8 - 0.005) for x, y in reversed(outer)]
    shape = [(x, -y) for x, y in [*outer, *inner]]
    for row in range(rows):
        for column in range(columns + row % 2):
            u = (column - (columns - 1) / 2 - (0.5 if row % 2 else 0)) / columns
            a = u * 0.74
            z = base + 0.34 + row * (high - 0.5) / (rows - 1)
            glowing = rnd.random() < 0.34 - 0.30 * row / rows
            m = glass[rnd.choice((2, 3)) if glowing else rnd.choice((0, 0, 1))]
            with at((radius * math.sin(a), radius - 0.3 - radius * math.cos(a) + 0.55, z),
                    (9, 0, math.degrees(a))):  # fmt: skip
                prism(shape, 0.4, (0, 0, 0), m, "z", 0.0)
    wall = [
        (radius * math.sin(a), radius + 0.3 - radius * math.cos(a))
        for a in [0.4 * (k / 8 - 1) for k in range(17)]
    ]
    prism([*wall, (2.72, 1.9), (-2.72, 1.9)], high, (0, 0, base + high / 2), "plaster", "z", 0.02)
    prism([(x * 1.02, y - 0.16) for x, y in wall] + [(2.8, 1.95), (-2.8, 1.95)], 0.12,
          (0, 0, base + high + 0.06), "charcoal", "z", 0.02)  # fmt: skip
    for s in (-1, 1):
        lit = [(s * 2.745, 1.1 + 0.3 * k) for k in range(2)]
        for x, y in lit:
            box((0.03, 0.14, 3.2), (x, y, 2.3), "warm", 0)
    with at(scale=0.8):
        people([(-2.2, 0.1, 0.27), (-1.9, 0.05, 0.27), (1.5, 0.1, 0.27), (3.0, -1.4, 0.27)],
               ("charcoal", "putty", "grey"))  # fmt: skip
    mark("tile", (-0.83, 0.22, 3.76))
    mark("rows", (1, 0.28, 2.14))
    mark("pool", (-0.42, -0.76, 0.25))


@artefact("wuzhen-convention-center", turn=14)
def convention_center():
    """Three long halls round a pool under tiled roofs in two tiers; before them a veil of crossing cables."""
    box((6.2, 4.9, 0.14), (0, 0, 0.07), "stone", 0.03)
    box((3.2, 3.0, 0.06), (0, -0.85, 0.12), material("pool", (0.008, 0.035, 0.05), 0.03, coat=1), 0)
    halls = (
        (0, 1.45, 5.9, 1.5, 0, 2.15),
        (-2.35, -0.75, 3.0, 1.3, 90, 1.5),
        (2.35, -0.75, 3.0, 1.3, 90, 1.5),
    )
    for x, y, w, d, turn, h in halls:
        with at((x, y, 0.14), (0, 0, turn)):
            box((w, d, h), (0, 0, h / 2), "plaster", 0.02)
            count = int(w / 0.36)
            for k in range(count):
                px = -w / 2 + (k + 0.5) * w / count
                for s in (-1, 1):
                    box(
                        (0.2, 0.03, h * 0.62),
                        (px, s * (d / 2 + 0.005), h * 0.42),
                        "warm" if k % 3 else "charcoal",
                        0,
                    )
                    box((0.03, 0.05, h * 0.62), (px, s * (d / 2 + 0.02), h * 0.42), "timber", 0)
            for s in (-1, 1):
                box((0.03, d * 0.5, h * 0.6), (s * (w / 2 + 0.005), 0, h * 0.42), "charcoal", 0)
            tile_roof(w + 0.1, d, h, 0.36, 0.26, 0.11)
            with at((0, 0, 0)):
                box((w * 0.72, d * 0.42, 0.5), (0, 0, h + 0.3), "plaster", 0.01)
                tile_roof(w * 0.74, d * 0.46, h + 0.5, 0.24, 0.2, 0.11)
    n = 46
    veil = []
    for k in range(n):
        x0, x1 = -1.62 + 3.24 * k / (n - 1), -1.62 + 3.24 * ((k * 1.0 + 5) % n) / (n - 1)
        if abs(x1 - x0) < 1:
            veil += [[(x0, 0.42, 0.16), (x1, 0.5, 2.26)], [(x1, 0.42, 0.16), (x0, 0.5, 2.26)]]
    tube(veil, 0.009, "alu", smooth=False)
    tube(
        [[(-1.66, 0.5, 2.27), (1.66, 0.5, 2.27)], [(-1.66, 0.42, 0.16), (1.66, 0.42, 0.16)]],
        0.03,
        "steel",
        smooth=False,
    )
    with at(scale=0.62):
        people([(-1.0, 0.1, 0.22), (-0.7, 0.15, 0.22), (1.4, 0.1, 0.22), (-2.4, -3.6, 0.22), (0.6, -3.7, 0.22)],
               ("charcoal", "putty", "grey"))  # fmt: skip
    mark("roof", (-0.89, 0.95, 2.73))
    mark("cables", (-0.46, 0.68, 1.41))
    mark("pool", (-0.26, -2.05, 0.15))
