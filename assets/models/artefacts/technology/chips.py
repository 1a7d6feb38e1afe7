"""Chips: the first processor, and the cards that taught a machine to see."""

import math


import random
from kit import *  # noqa: F403
from marks import mark


@artefact("intel-4004", turn=-26)
def intel_4004():
    """The white ceramic package with gold lid and sixteen gold legs; before it the calculator it was ordered for."""
    ceramic = material("ceramic", (0.74, 0.72, 0.67), 0.5, grain=0.3)
    plate = material("plating", (0.80, 0.52, 0.15), 0.34, 1)
    with at((0.1, 0.75, 0.0)):
        box((5.0, 1.9, 0.36), (0, 0, 1.45), ceramic, 0.05)
        box((5.02, 1.92, 0.05), (0, 0, 1.45), "grey", 0.01)
        box((1.75, 1.5, 0.09), (0, 0, 1.66), plate, 0.03)
        box((1.45, 1.2, 0.02), (0, 0, 1.71), material("lid", (0.85, 0.60, 0.22), 0.42, 1), 0.01)
        for k in range(8):
            x = -2.15 + k * 0.615
            for s in (-1, 1):
                box((0.34, 0.24, 0.04), (x, s * 0.84, 1.64), plate, 0.01)
                box((0.05, 0.5 if 1 < k < 6 else 0.3, 0.012), (x, s * 0.62, 1.635), plate, 0)
                prism([(-0.17, 1.62), (0.17, 1.62), (0.17, 0.95), (0.075, 0.8), (0.075, 0.02), (-0.075, 0.02), (-0.075, 0.8), (-0.17, 0.95)],
                      0.055, (x, s * 0.985, 0), plate, "y", 0.008)  # fmt: skip
        text("C4004", 0.44, (1.68, 0, 1.64), "ink", (0, 0, 0))
        text("1971", 0.3, (-1.62, 0, 1.64), "ink", (0, 0, 0))
        cyl(0.2, 0.05, (-2.5, 0, 1.62), "grey", bevel=0.02)
    with at((0.55, -1.35, 0), (0, 0, 10)):
        prism([(-0.95, 0), (0.9, 0), (0.9, 0.72), (0.25, 0.72), (0.1, 0.5), (-0.95, 0.22)], 2.1, (0, 0, 0), "cream", "x", 0.07)  # fmt: skip
        box((2.0, 0.5, 0.04), (0, 0.55, 0.73), "charcoal", 0.02)
        cyl(0.24, 0.9, (-0.3, 0.62, 0.86), "paper", "x", 0.01)
        box((0.86, 0.02, 0.62), (-0.3, 0.32, 0.98), "paper", 0.003, (-22, 0, 0))
        for k in range(5):
            box(
                (0.3 + 0.08 * (k % 3), 0.01, 0.03),
                (-0.22, 0.26 + 0.035 * k, 0.8 + 0.1 * k),
                "ink",
                0,
                (-22, 0, 0),
            )
        with at((0, -0.42, 0.38), (15, 0, 0)):
            keys(4, 4, (-0.35, 0, 0), (0.19, 0.18, 0.1), (0.25, 0.24), "white")
            keys(
                4,
                2,
                (0.5, 0, 0),
                (0.22, 0.18, 0.1),
                (0.28, 0.24),
                "grey",
                alt={(0, 1): "red", (3, 0): "blue"},
            )
    mark("lid", (0.1, 0.75, 1.74))
    mark("legs", (-1.43, -0.28, 0.9))
    mark("calculator", (0.5, -1.85, 0.6))
    mark("printout", (0.2, -1.1, 1.1))


def graphics_card():
    """A long card standing on its edge, its fan towards -Y."""
    box((5.0, 0.12, 1.9), (0, 0.2, 1.25), "pcb", 0.01)
    box((4.9, 0.62, 1.8), (0, -0.1, 1.3), "black", 0.08)
    cyl(0.72, 0.04, (1.5, -0.42, 1.3), "gloss", "y", 0.02)
    cyl(0.66, 0.05, (1.5, -0.43, 1.3), "charcoal", "y", 0.02)
    for b in range(15):
        a = b * 2 * math.pi / 15
        beam((1.5 + 0.18 * math.cos(a), -0.46, 1.3 + 0.18 * math.sin(a)),
             (1.5 + 0.6 * math.cos(a + 0.5), -0.46, 1.3 + 0.6 * math.sin(a + 0.5)), 0.11, 0.05, "grey", 0.01)  # fmt: skip
    cyl(0.18, 0.08, (1.5, -0.47, 1.3), "gloss", "y", 0.02)
    box((2.4, 0.04, 0.12), (-0.8, -0.42, 2.0), "green", 0.03)
    text("GTX 580", 0.36, (-0.8, -0.43, 1.35), "white")
    slots(14, 0.06, (-1.9, -0.42, 0.72), (0.17, 0, 0), 0.3)
    box((0.06, 0.8, 2.2), (-2.55, -0.05, 1.2), "alu", 0.01)
    for x in (0.2, 0.62):
        box((0.34, 0.3, 0.12), (x, 0.02, 2.22), "black", 0.02)
        dots(3, 1, (x - 0.1, -0.14, 2.22), (0.1, 0), 0.025, "grey")
    for n in range(18):
        box((0.09, 0.06, 0.24), (-1.8 + n * 0.13, 0.2, 0.22), "gold", 0)


@artefact("alexnet-gtx580", turn=-16)
def alexnet():
    """Two long black cards side by side on a board; before them three of the pictures they learned to name."""
    for y in (-0.2, 1.3):
        with at((0, y, 0)):
            graphics_card()
    box((5.6, 3.0, 0.12), (0, 0.55, 0.06), material("board", (0.02, 0.05, 0.12), 0.4), 0.02)
    for y in (0.0, 1.5):
        box((3.0, 0.3, 0.2), (-0.7, y, 0.2), "black", 0.02)
    rnd = random.Random(12)
    for _ in range(26):
        box((rnd.uniform(0.08, 0.3), 0.12, rnd.uniform(0.06, 0.2)), (rnd.uniform(-2.6, 2.6), rnd.choice((0.62, 0.75, 1.9)), 0.18), rnd.choice(("black", "alu", "charcoal")), 0.01)  # fmt: skip

    def leopard(d, W, H):
        d.rectangle((0, 0, W, H), (196, 150, 84))
        for _ in range(46):
            x, y, r = rnd.uniform(0, W), rnd.uniform(0, H), W * rnd.uniform(0.03, 0.06)
            d.ellipse((x - r, y - r, x + r, y + r), (52, 32, 20))
            d.ellipse((x - r * 0.45, y - r * 0.45, x + r * 0.45, y + r * 0.45), (150, 100, 52))

    def ship(d, W, H):
        d.rectangle((0, 0, W, H * 0.62), (150, 190, 220))
        d.rectangle((0, H * 0.62, W, H), (36, 84, 120))
        d.polygon(
            [(W * 0.08, H * 0.5), (W * 0.94, H * 0.5), (W * 0.84, H * 0.74), (W * 0.16, H * 0.74)],
            (160, 40, 30),
        )
        for k in range(7):
            d.rectangle(
                (W * (0.16 + 0.09 * k), H * 0.36, W * (0.235 + 0.09 * k), H * 0.5),
                ((220, 140, 40), (60, 120, 80), (200, 200, 200))[k % 3],
            )
        d.rectangle((W * 0.8, H * 0.24, W * 0.9, H * 0.5), (240, 240, 240))

    def mushroom(d, W, H):
        d.rectangle((0, 0, W, H), (54, 84, 40))
        d.polygon(
            [(W * 0.42, H * 0.5), (W * 0.58, H * 0.5), (W * 0.63, H * 0.9), (W * 0.37, H * 0.9)],
            (232, 222, 200),
        )
        d.pieslice((W * 0.16, H * 0.14, W * 0.84, H * 0.9), 180, 360, (196, 44, 34))
        for x, y in ((0.34, 0.36), (0.5, 0.26), (0.66, 0.38), (0.5, 0.44)):
            d.ellipse((W * x - 9, H * y - 9, W * x + 9, H * y + 9), (244, 240, 230))

    for k, (word, paint) in enumerate(
        (("leopard", leopard), ("ship", ship), ("mushroom", mushroom))
    ):

        def ui(d, W, H, font, word=word, paint=paint):
            paint(d, W, H * 0.7)
            d.rectangle((0, H * 0.7, W, H), (244, 244, 240))
            d.text((W * 0.06, H * 0.71), word, (20, 20, 24), font(H * 0.13))
            for n, part in enumerate((0.84, 0.22)):
                y = H * (0.865 + 0.062 * n)
                d.rectangle(
                    (W * 0.06, y, W * (0.06 + 0.88 * part), y + H * 0.04),
                    (40, 120, 220) if not n else (190, 196, 204),
                )

        with at((-1.75 + 1.5 * k, -1.75 + 0.08 * k, 0), (0, 0, 0)):
            box((1.24, 0.34, 0.12), (0, 0.05, 0.06), "charcoal", 0.03)
            with at((0, 0, 0.85), (-10, 0, 0)):
                box((1.26, 0.06, 1.5), (0, 0.04, 0), "white", 0.03)
                picture(1.18, 1.42, (0, 0.005, 0), ui, px=320)
    mark("card", (-0.5, -0.65, 1.5))
    mark("second", (0.9, 1.1, 2.2))
    mark("fan", (1.6, -0.7, 1.35))
    mark("pictures", (-1.75, -1.76, 0.95))
    mark("bars", (1.05, -1.72, 0.33))
