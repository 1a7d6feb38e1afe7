"""What carries the signal: sound in a telephone, light in glass, beams of radio."""

import math

from kit import *  # noqa: F403
from marks import mark


@artefact("corning-low-loss-fiber", turn=-10)
def corning_fibre():
    """A spool of clear fibre whose end glows, before a glass preform being drawn."""
    glass = material("glass", (0.85, 0.95, 1.0), 0.02, glass=0.9)
    with at((0.9, -0.5, 1.5)):
        for s in (-1, 1):
            lathe(
                [(0.3, -0.06), (1.5, -0.06), (1.5, 0.06), (0.3, 0.06)],
                (s * 0.8, 0, 0),
                "white",
                "x",
                0.03,
            )
        cyl(
            0.95,
            1.5,
            (0, 0, 0),
            material("wound", (0.75, 0.85, 0.95), 0.15, coat=1, emit=(0.5, 0.7, 1), strength=0.12),
            "x",
            0.02,
        )
        for k in range(24):
            tube(
                [
                    [
                        (-0.72 + k * 0.062, 0.97 * math.cos(a), 0.97 * math.sin(a))
                        for a in [i * math.pi / 12 for i in range(24)]
                    ]
                ],
                0.02,
                "white",
                closed=True,
            )
    for s in (-1, 1):
        prism(
            [(-1.0, 0), (1.0, 0), (0.2, 1.6), (-0.2, 1.6)],
            0.14,
            (0.9 + s * 1.05, -0.5, 0),
            "timber",
            "x",
            0.03,
        )
    with at((-2.0, 0.7, 0)):
        box((1.3, 1.3, 0.3), (0, 0, 0.15), "charcoal", 0.04)
        tube([(0.5, 0.4, 0.2), (0.5, 0.4, 5.2)], 0.09, "steel", smooth=False)
        box((1.1, 0.9, 0.16), (0.1, 0, 5.1), "steel", 0.03)
        cyl(0.36, 2.0, (0, -0.1, 4.1), glass, bevel=0.04)
        cyl(0.03, 0.7, (0, -0.1, 2.75), glass, r2=0.36, bevel=0.01)
        lathe(
            [(0.42, -0.35), (0.7, -0.35), (0.7, 0.35), (0.42, 0.35)],
            (0, -0.1, 3.0),
            "charcoal",
            bevel=0.03,
        )
        lathe(
            [(0.40, -0.2), (0.44, -0.2), (0.44, 0.2), (0.40, 0.2)],
            (0, -0.1, 3.0),
            glow("heat", (1, 0.4, 0.1), 8),
            bevel=0,
        )
        tube(
            [(0, -0.1, 2.5), (0, -0.1, 0.9), (0.8, -0.4, 0.6), (1.9, -0.9, 1.3)],
            0.022,
            glow("fibre", (0.8, 0.9, 1), 1.2),
        )
    tube(
        [(1.2, -1.4, 1.2), (1.8, -2.0, 0.6), (2.6, -1.9, 0.9), (3.0, -1.6, 1.7)],
        0.03,
        glow("fibre", (0.8, 0.9, 1), 1.2),
    )
    ball(0.11, (3.0, -1.6, 1.75), glow("tip", (1, 0.85, 0.6), 22), seg=16)
    mark("preform", (-1.7, 0.4, 4.48))
    mark("furnace", (-1.59, 0.12, 3.35))
    mark("fibre", (-2.08, 0.62, 1.84))
    mark("spool", (1.19, -1.14, 2.25))
    mark("end", (3.06, -1.66, 1.81))


@artefact("acoustic-coupler-modem", turn=10)
def acoustic_coupler():
    """A wooden-sided box with two rubber cups, a black telephone receiver laid into them, the set beside it."""
    box((3.6, 2.2, 0.8), (-0.6, 0, 0.45), "putty", 0.08)
    for s in (-1, 1):
        box((3.7, 0.1, 0.9), (-0.6, s * 1.12, 0.47), "wood", 0.03)
        lathe(
            [(0.3, 0), (0.56, 0), (0.6, 0.36), (0.4, 0.36), (0.3, 0.1)],
            (-0.6 + s * 1.05, 0.15, 0.84),
            "rubber",
            bevel=0.04,
        )
        cyl(0.46, 0.34, (-0.6 + s * 1.05, 0.15, 1.26), "gloss", bevel=0.08)
    tube(
        [
            (-1.65, 0.15, 1.4),
            (-1.3, 0.15, 1.72),
            (-0.6, 0.15, 1.8),
            (0.1, 0.15, 1.72),
            (0.45, 0.15, 1.4),
        ],
        0.26,
        "gloss",
    )
    box((3.3, 0.04, 0.56), (-0.6, -1.175, 0.47), "alu", 0.02)
    for k, word in enumerate(("ON", "CARRIER", "DATA")):
        cyl(
            0.05,
            0.05,
            (-1.95 + 0.42 * k, -1.2, 0.54),
            "led_r" if k < 2 else "lamp_off",
            "y",
            0.01,
            seg=20,
        )
        text(word, 0.085, (-1.95 + 0.42 * k, -1.2, 0.36), "ink")
    text("300 BAUD", 0.22, (0.25, -1.2, 0.47), "ink")
    box((0.14, 0.06, 0.24), (0.88, -1.2, 0.47), "black", 0.02)
    with at((2.35, 0.0, 0), (0, 0, -12)):
        prism(
            [(-1.0, 0), (1.0, 0), (0.7, 0.9), (0.2, 1.05), (-1.0, 0.35)],
            1.8,
            (0, 0, 0),
            "gloss",
            "x",
            0.1,
        )
        with at((0, -0.38, 0.72), (32, 0, 0)):
            cyl(0.56, 0.06, (0, 0, 0), "cream", bevel=0.02)
            cyl(0.52, 0.06, (0, 0, 0.05), "charcoal", bevel=0.02)
            for k in range(10):
                a = math.radians(60 + k * 28)
                cyl(
                    0.085,
                    0.02,
                    (0.36 * math.cos(a), 0.36 * math.sin(a), 0.085),
                    "cream",
                    bevel=0.01,
                )
            cyl(0.17, 0.05, (0, 0, 0.08), "cream")
    coil = []
    for k in range(110):
        t = k / 109
        x, y, z = (
            0.75 + 1.15 * t,
            0.3 + 0.55 * math.sin(math.pi * t),
            1.0 - 0.82 * t - 0.25 * math.sin(math.pi * t),
        )
        a = 2 * math.pi * 17 * t
        coil.append((x, y + 0.06 * math.cos(a), z + 0.06 * math.sin(a)))
    tube(coil, 0.024, "gloss")
    mark("receiver", (-0.67, 0.06, 2.04))
    mark("cup", (-1.45, -0.4, 1.09))
    mark("speed", (0.28, -1.19, 0.58))
    mark("lights", (-1.58, -1.19, 0.57))
    mark("dial", (2.3, -0.38, 0.84))


@artefact("5g-base-station", turn=20)
def five_g():
    """An antenna on its mast, half its cover cut away from the sixty-four gold elements; radio and cables below."""
    cyl(0.2, 5.6, (0, 0.75, 2.9), "steel", bevel=0.02)
    cyl(0.6, 0.2, (0, 0.75, 0.1), "charcoal", bevel=0.03)
    for k in range(6):
        a = k * math.pi / 3
        cyl(0.06, 0.14, (0.46 * math.cos(a), 0.75 + 0.46 * math.sin(a), 0.24), "steel", seg=6)
    with at((0, 0, 3.75), (4, 0, 0)):
        box((2.3, 0.3, 3.5), (0, 0.12, 0), "alu", 0.08)
        box(
            (2.1, 0.05, 3.3),
            (0, -0.05, 0),
            material("reflector", (0.35, 0.36, 0.38), 0.3, 0.9),
            0.02,
        )
        for i in range(8):
            for j in range(8):
                element((-0.9 + i * 0.257, -0.08, -1.42 + j * 0.405))
        for j in range(7):
            box((2.02, 0.1, 0.02), (0, -0.1, -1.215 + j * 0.405), "alu", 0)
        shell = material("radome", (0.80, 0.81, 0.80), 0.35, grain=0.1)
        for k in range(14):
            a, b = math.pi * k / 14, math.pi * (k + 1) / 14
            low = [(-1.15 * math.cos(t), -0.12 - 0.30 * math.sin(t) ** 0.45) for t in (a, b)]
            height = [0.75 - 1.9 * ((1 - math.cos(t)) / 2) for t in (a, b)]
            (x0, y0), (x1, y1) = low
            z0, z1 = height
            corners = [(x0, y0, -1.76), (x1, y1, -1.76), (x1, y1, z1), (x0, y0, z0)]
            inner = [(x, y + 0.05, z) for x, y, z in corners]
            cover = mesh(
                "cover", corners + inner, [(0, 1, 2, 3), (7, 6, 5, 4), (3, 2, 6, 7), (0, 4, 5, 1)]
            )
            add(cover, mat=shell, smooth=False)
        box((2.3, 0.5, 0.08), (0, -0.05, -1.78), shell, 0.03)
        for z in (-1.2, 1.2):
            box((0.6, 0.7, 0.16), (0, 0.5, z), "steel", 0.03)
        for k in range(6):
            cyl(0.06, 0.24, (-0.75 + 0.3 * k, 0.1, -1.92), "brass", seg=20)
    with at((0, 0.3, 1.15)):
        box((1.1, 0.44, 1.2), (0, 0, 0), "white", 0.06)
        for k in range(9):
            box((0.05, 0.16, 1.06), (-0.44 + 0.11 * k, -0.28, 0), "alu", 0.01)
        dots(3, 1, (-0.1, -0.37, -0.66), (0.1, 0), 0.03, "led_g")
    for k in range(6):
        x = -0.75 + 0.3 * k
        tube(
            [(x, 0.05, 1.84), (x * 0.9, -0.02, 1.7), (x * 0.55, 0.2, 1.8), (x * 0.4, 0.3, 1.72)],
            0.035,
            "rubber",
        )
    tube(
        [(0.3, 0.3, 0.56), (0.42, 0.1, 0.3), (0.75, -0.2, 0.08), (1.3, -0.1, 0.06)], 0.05, "rubber"
    )
    tube([(-0.2, 0.3, 0.56), (-0.3, 0.0, 0.25), (0.2, -0.45, 0.06), (1.2, -0.35, 0.06)], 0.035,
         material("fibre jacket", (0.75, 0.5, 0.05), 0.5))  # fmt: skip
    mark("elements", (0.13, -0.26, 5.18))
    mark("cover", (-0.31, -0.34, 2.65))
    mark("fins", (-0.2, 0.07, 1.14))
    mark("cables", (-0.04, -0.37, 0.11))


def element(loc):
    """One small antenna: two crossed gold dipoles over a gold patch."""
    x, y, z = loc
    gilt = material("gilt", (0.95, 0.62, 0.20), 0.42, 0.55)
    box((0.2, 0.03, 0.28), (x, y, z), "cream", 0.0)
    for turn in (-45, 45):
        box((0.23, 0.03, 0.06), (x, y - 0.05, z), gilt, 0.008, (0, turn, 0))
    cyl(0.03, 0.06, (x, y - 0.05, z), gilt, "y", 0, seg=10)
