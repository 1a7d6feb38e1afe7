"""People who joined their countries to the net, each by the thing they worked with."""

import math
import random


from artefacts.earth import africa
from artefacts.future.plaques import plaque
from kit import *  # noqa: F403
from marks import mark


@artefact("kilnam-chon", turn=-8)
def kilnam():
    """A minicomputer with its rose-coloured switches, a modem with its telephone, a line between two lamp posts."""
    with at((-0.55, 0.55, 0)):
        cabinet(2.2, 1.8, 4.6, "cream")
        with at((0, -0.94, 3.95)):
            box((2.16, 0.16, 0.95), (0, 0.05, 0), "black", 0.03)
            text("SDN 1982", 0.17, (-0.62, -0.04, 0.32), "white")
            dots(18, 2, (-0.92, -0.05, 0.1), (0.108, 0.14), 0.03,
                 pick=lambda i, j: "led_r" if (i * 7 + j * 5) % 3 == 0 else "charcoal")  # fmt: skip
            for k in range(18):
                m = material("rose", (0.55, 0.06, 0.16), 0.4) if (k // 3) % 2 else material("plum", (0.28, 0.04, 0.13), 0.4)  # fmt: skip
                box((0.085, 0.1, 0.24), (-0.92 + 0.108 * k, -0.06, -0.28), m, 0.02, (18 if k % 4 else -18, 0, 0))  # fmt: skip
        for k, z in enumerate((2.9, 1.75)):
            box((2.16, 0.14, 1.05), (0, -0.88, z), "beige", 0.03)
            if k == 0:
                for s in (-1, 1):
                    lathe([(0.14, -0.05), (0.42, -0.05), (0.42, 0.05), (0.14, 0.05)], (s * 0.52, -1.0, z), material("reel", (0.09, 0.05, 0.03), 0.3), "y", 0.01)  # fmt: skip
                    cyl(0.16, 0.16, (s * 0.52, -1.0, z), "cream", "y", 0.02)
                    for q in range(3):
                        a = math.radians(90 + 120 * q)
                        cyl(0.05, 0.12, (s * 0.52 + 0.28 * math.cos(a), -1.01, z + 0.28 * math.sin(a)), "cream", "y", 0.01, seg=16)  # fmt: skip
                box((0.3, 0.1, 0.14), (0, -0.98, z - 0.36), "black", 0.02)
            else:
                box((1.5, 0.06, 0.16), (0, -0.97, z + 0.2), "black", 0.02)
                box((0.7, 0.08, 0.3), (-0.4, -0.97, z - 0.2), "blue", 0.02)
                dots(4, 1, (0.3, -0.97, z - 0.2), (0.18, 0), 0.05, pick=lambda i, j: ("led_g", "led_a", "led_g", "charcoal")[i])  # fmt: skip
        slots(8, 1.8, (0, -0.9, 0.95), (0, 0, -0.1), 0.04)
    with at((-1.3, -1.3, 0), (0, 0, 8), 0.85):
        box((1.7, 0.95, 0.36), (0, 0, 0.18), "charcoal", 0.06)
        for s in (-1, 1):
            cyl(0.3, 0.14, (s * 0.5, 0, 0.42), "rubber", bevel=0.04)
            ball(0.26, (s * 0.5, 0, 0.56), "cream", (1, 1, 0.6))
        tube([(-0.5, 0, 0.66), (-0.25, 0, 0.76), (0.25, 0, 0.76), (0.5, 0, 0.66)], 0.13, "cream")
        text("1200 BPS", 0.15, (0, -0.49, 0.18), "white")
    light = glow("line", (0.1, 0.9, 0.45), 3)
    for x, y, word in ((0.35, -1.75, "GUMI"), (1.75, -0.55, "SEOUL")):
        lathe([(0, 0), (0.26, 0), (0.2, 0.1), (0.06, 0.16), (0.05, 1.7), (0, 1.7)], (x, y, 0), "charcoal", bevel=0)  # fmt: skip
        box((0.3, 0.3, 0.36), (x, y, 1.9), glow("lamp glass", (1, 0.72, 0.38), 2.4), 0.04)
        lathe([(0.3, 0), (0.06, 0.2), (0, 0.26)], (x, y, 2.08), "charcoal", bevel=0)
        label(word, (x, y - 0.08, 1.3), 0.22, "cream", pad=0.7)
    cable((0.35, -1.75, 1.62), (1.75, -0.55, 1.62), 0.035, light, 0.22)
    tube(
        [(-0.55, -1.2, 0.2), (-0.2, -1.5, 0.06), (0.1, -1.7, 0.05), (0.35, -1.75, 0.3)],
        0.03,
        "rubber",
    )
    mark("switches", (-0.55, -0.5, 3.67))
    mark("reels", (-1.07, -0.53, 2.9))
    mark("modem", (-1.3, -1.3, 0.72))
    mark("line", (1.05, -1.15, 1.44))


@artefact("hu-qiheng", turn=-6)
def hu():
    """A red gate with brass studs, one leaf open on a net of lights; before it the folder of the NCFC."""
    red = material("lacquer", (0.42, 0.022, 0.016), 0.28, coat=0.6)

    def world(d, W, H, font):
        d.rectangle((0, 0, W, H), (3, 22, 24))

        def met(up, turn):
            """Where the parallel at `up` degrees meets a meridian, of six either side."""
            a = math.radians(up)
            return W / 2 + W * 0.1 * turn * math.cos(a), H * 0.46 - H * 0.4 * math.sin(a)

        for turn in range(-6, 7):
            d.line([met(5 * k - 90, turn) for k in range(37)], (22, 120, 92), 3)
        for up in range(-75, 76, 15):
            d.line([met(up, turn) for turn in (-6, 6)], (22, 120, 92), 3)
        (bx, by), lit = met(30, 2), (90, 240, 180)
        for up, turn in ((15, -3), (45, -1), (-15, -2), (-45, 1), (0, 3), (60, 2), (-30, 4)):
            x, y = met(up, turn)
            d.ellipse((x - 6, y - 6, x + 6, y + 6), lit)
        d.ellipse((bx - 11, by - 11, bx + 11, by + 11), (255, 230, 130))
        for up, turn in ((15, -3), (45, -1), (-15, -2)):
            ex, ey = met(up, turn)
            top = min(by, ey) - H * 0.1
            path = [
                (
                    (1 - t) ** 2 * bx + 2 * t * (1 - t) * (bx + ex) / 2 + t * t * ex,
                    (1 - t) ** 2 * by + 2 * t * (1 - t) * top + t * t * ey,
                )
                for t in [k / 20 for k in range(21)]
            ]
            d.line(path, (255, 226, 120), 4)

    box((4.1, 1.5, 0.24), (0, 0.35, 0.12), "stone", 0.04)
    for s in (-1, 1):
        box((0.5, 0.7, 4.3), (s * 1.75, 0.5, 2.3), "plaster", 0.03)
        box((0.2, 0.5, 3.9), (s * 1.42, 0.35, 2.15), red, 0.02)
        lathe([(0, 0), (0.3, 0), (0.34, 0.12), (0.26, 0.2), (0.3, 0.3), (0.26, 0.5), (0, 0.55)], (s * 1.5, -0.25, 0.24), "stone", bevel=0.02)  # fmt: skip
    box((4.0, 0.7, 0.5), (0, 0.5, 4.3), "plaster", 0.03)
    box((2.7, 0.5, 0.3), (0, 0.35, 3.95), red, 0.02)
    for s in (-0.7, 0, 0.7):
        cyl(0.14, 0.24, (s, 0.06, 3.95), "brass", "y", 0.03, seg=6)
    roof = [(-0.85, 0), (0, 0.62), (0.85, 0), (0.85, 0.1), (0, 0.76), (-0.85, 0.1)]
    prism(roof, 4.5, (0, 0.5, 4.52), "tile", "x", 0.02)
    for k in range(23):
        x = -2.2 + 0.2 * k
        for s in (-1, 1):
            tube([(x, 0.5 + s * 0.88, 4.6), (x, 0.5, 5.3)], 0.055, "tile", smooth=False)
    cyl(0.12, 4.6, (0, 0.5, 5.32), "tile", "x", 0.03)
    for s in (-1, 1):
        prism([(0, 0), (0.42 * s, 0.2), (0.5 * s, 0.5), (0.1 * s, 0.26)], 0.16, (s * 2.2, 0.5, 5.24), "tile", "y", 0.03)  # fmt: skip
    screen(2.66, 3.56, (0, 0.6, 2.02), world, bezel=0.0, strength=1.1, px=620)
    for s, swing in ((-1, -68), (1, 12)):
        with at((s * 1.33, 0.2, 0.24), (0, 0, swing)):
            box((1.3, 0.14, 3.55), (-s * 0.66, 0, 1.78), red, 0.02)
            for i in range(5):
                for j in range(7):
                    for face in (-1, 1):
                        ball(0.06, (-s * (0.2 + 0.22 * i), face * 0.08, 0.4 + 0.46 * j), "brass", (1, 0.7, 1), 12)  # fmt: skip
            cyl(0.13, 0.06, (-s * 1.08, -0.1, 1.75), "brass", "y", 0.02)
            tube([[(-s * 1.08 + 0.14 * math.cos(a), -0.17, 1.6 + 0.14 * math.sin(a)) for a in [k * math.pi / 8 for k in range(16)]]],
                 0.025, "brass", closed=True)  # fmt: skip
    with at((0.75, -1.35, 0), (0, 0, -8)):
        box((1.5, 1.15, 0.3), (0, 0, 0.15), "timber", 0.04)
        with at((0, 0.05, 0.52), (14, 0, 0)):
            mark("folder", (0, 0, 0.1))
            box((1.3, 0.95, 0.1), (0, 0, 0), "cream", 0.02)
            box((1.34, 0.98, 0.04), (0, 0, 0.06), material("folder", (0.05, 0.22, 0.15), 0.5), 0.02)
            text("NCFC", 0.32, (0, 0.12, 0.085), "gold", (0, 0, 0))
            text("64K  20 APR 1994", 0.115, (0, -0.2, 0.085), "gold", (0, 0, 0))
    plaque("HU QIHENG", "China fully connected, 1994", (-1.0, -1.35, 0), 1.7)
    mark("gate", (0.9, -0.03, 2.9))
    mark("world", (-0.98, 0.58, 2.25))


@artefact("nii-quaynor", turn=-8)
def quaynor():
    """Africa as a relief of wood over a block draped in kente cloth; cables of light land at Accra."""
    rnd = random.Random(5)

    def kente(d, W, H, font):
        gold, green, red, black, blue = (
            (214, 150, 24),
            (20, 104, 52),
            (160, 28, 24),
            (20, 18, 18),
            (24, 50, 120),
        )
        d.rectangle((0, 0, W, H), gold)
        n, m = 9, 5
        for i in range(n):
            for j in range(m):
                x0, y0, x1, y1 = W * i / n, H * j / m, W * (i + 1) / n, H * (j + 1) / m
                if (i + j) % 2:
                    tone = (green, red, blue)[(i + 2 * j) % 3]
                    for k in range(6):
                        d.rectangle(
                            (x0, y0 + (y1 - y0) * k / 6, x1, y0 + (y1 - y0) * (k + 0.55) / 6),
                            (tone, black)[k % 2],
                        )
                else:
                    d.rectangle((x0, y0, x1, y1), gold)
                    for k in range(4):
                        t = 0.12 * (k + 1)
                        d.rectangle(
                            (
                                x0 + (x1 - x0) * t,
                                y0 + (y1 - y0) * t,
                                x1 - (x1 - x0) * t,
                                y1 - (y1 - y0) * t,
                            ),
                            (red, black, gold, green)[k],
                        )
            d.line((W * i / n, 0, W * i / n, H), black, 5)

    box((3.5, 1.5, 0.95), (0, 0.3, 0.475), "timber", 0.04)
    cloth = (2.9, 1.62)
    with at((0, 0.3, 0.97)):
        box((cloth[0], cloth[1], 0.05), (0, 0, 0), "black", 0.02)
        picture(cloth[0], cloth[1], (0, 0, 0.03), kente, (-90, 0, 0), px=700)
    picture(cloth[0], 0.78, (0, 0.3 - cloth[1] / 2 - 0.005, 0.6), kente, px=700)
    for k in range(36):
        x = -1.42 + k * 0.081
        y = 0.3 - cloth[1] / 2 - 0.01
        tube([(x, y, 0.24), (x + rnd.uniform(-0.02, 0.02), y - 0.02, 0.08)], 0.014, ("yellow", "green", "red")[k % 3], smooth=False)  # fmt: skip
    with at((-0.2, 0.35, 3.25), (-7, 0, 0)):
        africa(4.5, 0.34, material("carved", (0.40, 0.22, 0.09), 0.5, grain=1))
        mark("accra", (0, -0.3, 0))
        mark("cables", (-1.37, -0.32, -1.55))
        mark("africa", (1.1, -0.2, -0.3))
        ball(0.13, (0, -0.2, 0), glow("accra", (1, 0.7, 0.2), 6), seg=16)
        lathe(
            [(0.2, -0.02), (0.26, -0.02), (0.26, 0.02), (0.2, 0.02)],
            (0, -0.2, 0),
            "brass",
            "y",
            bevel=0.005,
        )
        for k, x in enumerate((-1.62, -1.3, -0.98)):
            tube([(x, -0.15, -2.22), (x - 0.05, -0.3, -1.6), (x * 0.75, -0.55, -0.7 + 0.1 * k),
                  (x * 0.3, -0.45, -0.05 - 0.1 * k), (0, -0.22, 0)],
                 0.045, glow("landing", (0.1, 0.9, 0.45), 2.6))  # fmt: skip
    for s in (-1, 1):
        beam((0.75 + s * 0.2, 0.7, 1.0), (0.75 + s * 0.2, 0.62, 2.2), 0.12, mat="brass")
    plaque("NII QUAYNOR", "Accra, 1993", (0.0, -1.15, 0), 1.9)
    mark("cloth", (0.7, -0.53, 0.75))
