"""The four layers that gave the hall its name."""

import math
import random


from artefacts.rounds import disc, ring
from kit import *  # noqa: F403
from marks import mark


def deep(rnd):
    """A whale over the sea bed, and a cable with its repeater."""
    whale = material("whale", (0.20, 0.27, 0.36), 0.35, coat=0.3)
    with at((-0.1, -0.95, 0.72), (0, -12, 10), 1.0):
        lathe([(0, -1.3), (0.05, -1.28), (0.13, -0.9), (0.34, -0.2), (0.44, 0.35), (0.4, 0.75), (0.22, 1.02), (0, 1.08)],
              (0, 0, 0), whale, "x", bevel=0)  # fmt: skip
        ball(0.36, (0.45, 0, -0.1), "grey", (1.5, 0.9, 0.8))
        for s in (-1, 1):
            prism([(-1.2, 0), (-1.42, s * 0.12), (-1.62, s * 0.5), (-1.36, s * 0.34)], 0.05, (0, 0, 0), whale, "z", 0.02)  # fmt: skip
            prism([(0.45, s * 0.34), (0.2, s * 0.95), (0.05, s * 0.9), (0.2, s * 0.34)], 0.06, (0, 0, -0.16), whale, "z", 0.02)  # fmt: skip
        prism([(-0.55, 0.2), (-0.8, 0.44), (-0.86, 0.2)], 0.05, (0, 0, 0), whale, "y", 0.02)
        ball(0.035, (0.82, -0.3, 0.06), "gloss", seg=10)
    for _ in range(16):
        a, r = rnd.uniform(0, 6.28), rnd.uniform(1.0, 1.75)
        ball(rnd.uniform(0.07, 0.18), (r * math.cos(a), r * math.sin(a), 0.1), "stone", (1.2, 1, 0.6), 12)  # fmt: skip
    tube([(-1.7, 0.6, 0.15), (-0.8, 0.2, 0.15), (0.3, -0.1, 0.15), (1.0, -0.9, 0.15), (1.2, -1.45, 0.15)], 0.045, glow("cable", (0.1, 0.35, 1), 2))  # fmt: skip
    with at((0.65, -0.5, 0.18), (0, 0, -50)):
        cyl(0.09, 0.5, (0, 0, 0), "copper", "x", 0.03)


def town(rnd):
    """Houses with lit windows, a street and a few cars."""
    box((3.2, 0.34, 0.02), (0, -0.72, 2.01), "charcoal", 0.005)
    for k in range(9):
        box((0.18, 0.03, 0.01), (-1.4 + 0.35 * k, -0.72, 2.025), "cream", 0)
    for x, y, m in ((-1.0, -0.8, "red"), (0.1, -0.64, "white"), (0.9, -0.8, "yellow")):
        box((0.34, 0.15, 0.09), (x, y, 2.08), m, 0.03)
        box((0.18, 0.13, 0.08), (x - 0.02, y, 2.15), "gloss", 0.03)
    for i in range(6):
        for j in range(4):
            x, y = -1.2 + 0.46 * i, -0.3 + 0.48 * j
            if math.hypot(x, y) > 1.5 or (i + 2 * j) % 5 == 3:
                continue
            h = rnd.uniform(0.22, 0.62) + 0.25 * (j > 1)
            box((0.28, 0.28, h), (x, y, 2.0 + h / 2), ("stone", "charcoal", "plaster")[(i + j) % 3], 0.015)  # fmt: skip
            for q in range(int((h - 0.08) / 0.13)):
                for w in (-0.07, 0.07):
                    box(
                        (0.06, 0.01, 0.06),
                        (x + w, y - 0.142, 2.1 + q * 0.13),
                        glow("window", (1, 0.62, 0.3), 1.3),
                        0,
                    )
                    box(
                        (0.01, 0.06, 0.06),
                        (x + 0.142, y + w, 2.1 + q * 0.13),
                        glow("window", (1, 0.62, 0.3), 1.3),
                        0,
                    )
    for x, y in ((-1.3, -1.1), (-0.6, -1.3), (0.3, -1.4), (1.0, -1.2), (1.45, -0.4), (-1.55, -0.2)):
        cyl(0.025, 0.14, (x, y, 2.07), "timber", seg=8)
        ball(0.13, (x, y, 2.22), material("tree", (0.05, 0.2, 0.06), 0.8), seg=12)


def sky():
    """Clouds, an airliner and a quadcopter."""
    cloud = material("cloud", (0.80, 0.83, 0.88), 0.9)
    for x, y, s in ((-0.95, 0.55, 1), (0.95, 0.75, 0.9), (0.75, -1.05, 0.6)):
        for dx, dz, r in ((-0.32, 0, 0.2), (0, 0.08, 0.28), (0.3, 0.02, 0.22), (0.52, -0.03, 0.13)):
            ball(r * s, (x + dx * s, y, 4.25 + dz * s), cloud, (1.15, 0.9, 0.8), 20)
    white = material("liner", (0.82, 0.83, 0.84), 0.3, coat=0.5)
    with at((0.1, -0.7, 4.6), (0, -8, 24), 1.0):
        lathe([(0, -1.1), (0.06, -1.0), (0.15, -0.5), (0.16, 0.7), (0.08, 0.95), (0, 1.0)], (0, 0, 0), white, "x", bevel=0)  # fmt: skip
        for s in (-1, 1):
            prism([(0.3, 0.1 * s), (-0.35, 1.15 * s), (-0.55, 1.15 * s), (-0.15, 0.1 * s)], 0.05, (0, 0, -0.05), white, "z", 0.015)  # fmt: skip
            prism([(-0.8, 0.05 * s), (-1.05, 0.42 * s), (-1.15, 0.42 * s), (-1.05, 0.05 * s)], 0.04, (0, 0, 0.02), white, "z", 0.01)  # fmt: skip
            cyl(0.07, 0.26, (0.12, 0.45 * s, -0.14), "grey", "x", 0.02)
        prism(
            [(-0.75, 0.1), (-1.1, 0.5), (-1.22, 0.5), (-1.1, 0.08)],
            0.04,
            (0, 0, 0),
            "blue",
            "y",
            0.01,
        )
    with at((-1.05, -1.05, 4.3), (6, 0, 20), 0.62):
        box((0.36, 0.36, 0.14), (0, 0, 0), "charcoal", 0.05)
        for x in (-1, 1):
            for y in (-1, 1):
                beam((0, 0, 0), (x * 0.42, y * 0.42, 0.05), 0.06, mat="charcoal")
                cyl(0.27, 0.02, (x * 0.42, y * 0.42, 0.1), "alu")


@artefact("space-sky-land-sea-scene", turn=0)
def four_layers():
    """Four clear discs one above the other: satellites, clouds with aircraft, a town, the deep sea."""
    rnd = random.Random(4)
    tones = ((0.02, 0.10, 0.24), (0.06, 0.13, 0.08), (0.10, 0.22, 0.34), (0.02, 0.025, 0.08))
    rims = ((0.05, 0.25, 1), (0.1, 0.75, 0.35), (0.3, 0.65, 1), (0.55, 0.45, 1))
    for k in range(4):
        z = 0.1 + 1.9 * k
        disc(
            2.1,
            0.1,
            material(f"layer{k}", tones[k], 0.25, coat=0.5),
            (0, 0, z - 0.1),
        )
        ring(2.1, 0.022, glow(f"rim{k}", rims[k], 2.5), (0, 0, z))
    for a in (0.5, 2.6, 4.3):
        x, y = 1.98 * math.cos(a), 1.98 * math.sin(a)
        tube([(x, y, 0.1), (x, y, 5.8)], 0.016, glow("thread", (0.3, 0.45, 1), 2.5), smooth=False)
    deep(rnd)
    town(rnd)
    sky()
    with at((0.1, -0.3, 6.4), (8, 16, 10), 0.9):
        box((0.5, 0.5, 0.6), (0, 0, 0), "gold", 0.04)
        for s in (-1, 1):
            solar_wing(1.1, 0.5, (s * 0.9, 0, 0), (0, 0, 0), (4, 2))
        dish(0.24, (0, -0.1, 0.32))
    for x, y, z in ((-1.2, 0.5, 6.35), (1.2, 0.7, 6.5)):
        with at((x, y, z), (10, -14, 0), 0.45):
            box((0.5, 0.5, 0.6), (0, 0, 0), "alu", 0.04)
            for s in (-1, 1):
                solar_wing(0.9, 0.45, (s * 0.8, 0, 0), (0, 0, 0), (3, 2))
    for _ in range(46):
        a, r = rnd.uniform(0, 6.28), rnd.uniform(0.2, 1.7)
        ball(rnd.uniform(0.012, 0.028), (r * math.cos(a), r * math.sin(a), rnd.uniform(5.85, 6.7)),
             glow("star", (0.9, 0.95, 1), 5), seg=8)  # fmt: skip
    mark("space", (0.1, -0.5, 6.4))
    mark("sky", (0.1, -0.8, 4.7))
    mark("land", (0.2, -0.5, 2.5))
    mark("sea", (0.9, -0.8, 0.16))
