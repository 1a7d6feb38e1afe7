"""YouTube's first film: elephants in a zoo, a player's window, a camcorder."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.lofts import limb, loft
from artefacts.strips import smooth


@artefact("me-at-the-zoo", turn=14)
def zoo():
    """Two elephants on sand before a player's window with its red bar; a camcorder watches from its stand."""

    def player(d, W, H, font):
        for y in range(int(H)):
            t = y / H
            d.line((0, y, W, y), (int(150 - 60 * t), int(176 - 50 * t), int(186 - 80 * t)))
        rnd = random.Random(19)
        for _ in range(260):
            x, y = rnd.random() * W, H * rnd.uniform(0.3, 0.66)
            r = W * rnd.uniform(0.015, 0.05)
            g = rnd.randrange(50, 110)
            d.ellipse((x - r, y - r * 0.8, x + r, y + r * 0.8), (g - 20, g + 14, g - 34))
        d.rectangle((0, H * 0.62, W, H * 0.9), (150, 128, 98))
        for k in range(26):
            d.line((W * k / 25, H * 0.5, W * k / 25, H * 0.66), (88, 80, 70), 5)
        for y in (0.52, 0.58):
            d.line((0, H * y, W, H * y), (88, 80, 70), 5)
        d.rectangle((0, H * 0.88, W, H), (16, 16, 18))
        d.rectangle((0, H * 0.868, W, H * 0.885), (90, 90, 94))
        d.rectangle((0, H * 0.868, W * 0.42, H * 0.885), (230, 20, 20))
        d.ellipse((W * 0.42 - 12, H * 0.8765 - 12, W * 0.42 + 12, H * 0.8765 + 12), (230, 20, 20))
        d.polygon(
            [(W * 0.04, H * 0.91), (W * 0.04, H * 0.97), (W * 0.075, H * 0.94)], (240, 240, 240)
        )
        d.text((W * 0.1, H * 0.94), "0:08 / 0:19", (230, 230, 232), font(H * 0.05), anchor="lm")
        d.rectangle((W * 0.92, H * 0.915, W * 0.965, H * 0.965), None, (230, 230, 232), 4)

    with at((0, 1.5, 0)):
        box((5.6, 0.3, 3.9), (0, 0.1, 2.55), "black", 0.06)
        screen(5.2, 3.5, (0, -0.06, 2.55), player, bezel=0.04, strength=0.75, px=900)
        box((5.2, 0.9, 0.6), (0, 0.1, 0.3), "charcoal", 0.04)
    sand = material("sand", (0.36, 0.27, 0.16), 0.95, grain=1)
    box((5.4, 2.5, 0.14), (0, 0.1, 0.07), sand, 0.05)
    with at((-0.95, 0.3, 0.14), (0, 0, 10), 0.78):
        elephant(0.0)
    with at((1.15, 0.0, 0.14), (0, 0, 196), 0.66):
        elephant(1.0)
    rnd = random.Random(3)
    straw = material("straw", (0.55, 0.40, 0.12), 0.9)
    hay = []
    for _ in range(90):
        x, y, z = (
            0.15 + rnd.gauss(0, 0.25),
            -0.55 + rnd.gauss(0, 0.16),
            0.16 + abs(rnd.gauss(0, 0.09)),
        )
        a = rnd.uniform(0, math.pi)
        hay.append(
            [
                (x, y, z),
                (x + 0.24 * math.cos(a), y + 0.24 * math.sin(a), z + rnd.uniform(-0.02, 0.06)),
            ]
        )
    tube(hay, 0.012, straw, smooth=False)
    with at((-1.9, -1.5, 0), (0, 0, -32)):
        camcorder()
    mark("trunk", (0.15, -0.15, 1.1))
    mark("red-line", (-2.3, 1.42, 1.23))
    mark("camera", (-1.9, -1.5, 1.65))


def elephant(sway):
    """An elephant looking towards +x, one foreleg a step ahead."""
    hide = material("hide", (0.20, 0.185, 0.175), 0.9, grain=1)
    body = (
        (-1.12, 1.42, 0.10, 0.12), (-1.05, 1.40, 0.36, 0.42), (-0.86, 1.42, 0.55, 0.62), (-0.5, 1.44, 0.64, 0.70),
        (-0.1, 1.44, 0.66, 0.70), (0.3, 1.50, 0.60, 0.66), (0.62, 1.60, 0.48, 0.58), (0.86, 1.74, 0.38, 0.48),
        (1.08, 1.84, 0.36, 0.46), (1.28, 1.84, 0.31, 0.40), (1.42, 1.78, 0.22, 0.28), (1.48, 1.72, 0.10, 0.14),
    )  # fmt: skip
    loft([((x, 0, z), (0, ry, 0), (0, 0, rz)) for x, z, ry, rz in body], hide, 28)
    for x, y, step in (
        (-0.74, 0.32, 0.0),
        (-0.66, -0.32, 0.14),
        (0.44, 0.3, -0.1),
        (0.52, -0.3, 0.16),
    ):
        limb([(x, y, 1.25), (x + step * 0.4, y, 0.8), (x + step * 0.8, y, 0.4), (x + step, y, 0.0)],
             (0.33, 0.24, 0.2, 0.23), hide)  # fmt: skip
        for k in range(4):
            a = math.radians(-60 + 40 * k)
            ball(
                0.045,
                (x + step + 0.21 * math.cos(a), y + 0.21 * math.sin(a), 0.045),
                "paper",
                (1, 1, 1.1),
                10,
            )
    trunk = smooth([(1.34, 0, 1.78), (1.6, 0, 1.5), (1.68, 0, 1.05), (1.62, 0, 0.6), (1.74 + 0.14 * sway, 0, 0.3),
                    (1.96, 0, 0.34 + 0.1 * sway)], 5)  # fmt: skip
    limb(trunk, (0.26, 0.2, 0.16, 0.12, 0.095, 0.08), hide)
    for s in (-1, 1):
        ear = [(0, 0.34), (-0.24, 0.42), (-0.5, 0.3), (-0.62, 0.0), (-0.5, -0.36), (-0.26, -0.62), (-0.1, -0.5),
               (0.02, -0.16)]  # fmt: skip
        with at((1.06, s * 0.36, 1.92), (s * -14, 0, s * -26)):
            prism(ear, 0.07, (0, 0, 0), hide, "y", 0.03)
        tusk = smooth([(1.4, s * 0.17, 1.52), (1.66, s * 0.24, 1.28), (1.95, s * 0.24, 1.26)], 5)
        limb(tusk, (0.07, 0.055, 0.015), "paper", 12)
        ball(0.04, (1.33, s * 0.29, 1.9), "gloss", seg=12)
    limb(
        smooth([(-1.1, 0, 1.6), (-1.26, 0, 1.3), (-1.28, 0.05, 0.9)], 4),
        (0.06, 0.035, 0.025),
        hide,
        10,
    )
    ball(0.06, (-1.28, 0.05, 0.84), "ink", (0.7, 0.7, 1.6), 12)


def camcorder():
    """A silver camcorder of the time on a tripod, its side screen folded out; it looks towards +y."""
    for k in range(3):
        a = k * 2 * math.pi / 3 + 0.6
        tube(
            [(0.5 * math.cos(a), 0.5 * math.sin(a), 0.02), (0, 0, 1.15)],
            0.035,
            "charcoal",
            smooth=False,
        )
        ball(0.05, (0.5 * math.cos(a), 0.5 * math.sin(a), 0.05), "rubber", seg=12)
    cyl(0.09, 0.2, (0, 0, 1.22), "black", seg=20)
    box((0.34, 0.72, 0.36), (0, 0, 1.52), "alu", 0.09)
    cyl(0.16, 0.22, (0, 0.42, 1.54), "black", "y", 0.02)
    cyl(0.12, 0.02, (0, 0.535, 1.54), "gloss", "y", 0)
    box((0.16, 0.34, 0.12), (0, -0.3, 1.74), "charcoal", 0.03)
    with at((-0.2, 0.12, 1.56), (0, 0, 60)):
        box((0.42, 0.04, 0.3), (-0.22, 0, 0), "charcoal", 0.02)
        box((0.34, 0.01, 0.24), (-0.22, -0.025, 0), glow("finder", (0.5, 0.7, 0.8), 1.2), 0)
    cyl(0.03, 0.02, (0.1, -0.37, 1.6), "led_r", "y", 0, seg=12)
