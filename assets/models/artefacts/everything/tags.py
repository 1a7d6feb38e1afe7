"""Small things that say who and where they are: a tag, a lock, a meter."""

import math
import random


from kit import *  # noqa: F403
from marks import mark


@artefact("rfid-iot-tag", turn=-8)
def rfid():
    """A large label with a copper spiral and a tiny chip, on a crate of apples beside a lipstick."""
    carton = material("carton", (0.45, 0.29, 0.14), 0.8, grain=0.4)
    for k in range(4):
        box(
            (3.6, 0.12, 0.42),
            (0.6, -0.9, 0.3 + k * 0.55) if k < 3 else (0.6, 1.3, 0.9),
            "wood",
            0.02,
        )
    for x in (-1.15, 2.35):
        box((0.14, 2.3, 1.7), (x, 0.2, 0.9), "wood", 0.02)
    box((3.6, 2.2, 0.1), (0.6, 0.2, 1.1), carton, 0)
    rnd = random.Random(5)
    for i in range(6):
        for j in range(4):
            ball(
                0.31,
                (-0.85 + i * 0.58, -0.6 + j * 0.55, 1.45 + rnd.uniform(-0.05, 0.05)),
                "red" if rnd.random() < 0.7 else "green",
            )
            cyl(0.025, 0.2, (-0.85 + i * 0.58, -0.6 + j * 0.55, 1.78), "timber")
    with at((0.3, -1.25, 1.5), (-14, 0, 0)):
        box((2.9, 0.05, 2.9), (0, 0, 0), "paper", 0.03)
        points = []
        for k in range(29):
            r = 1.25 - 0.045 * k
            points.append(((-r, -r), (r, -r), (r, r), (-r + 0.045, r))[k % 4])
        tube([(x, -0.05, z) for x, z in points], 0.035, "copper", smooth=False)
        box((0.3, 0.1, 0.3), (0.0, -0.06, 0.0), "black", 0.02)
        mark("chip", (0, -0.12, 0))
        mark("coil", (-0.9, -0.08, 0.62))
    with at((-2.2, -0.7, 0)):
        cyl(0.34, 1.3, (0, 0, 0.65), "gloss", bevel=0.04)
        cyl(0.28, 0.5, (0, 0, 1.5), "gold", bevel=0.03)
        cyl(0.23, 0.6, (0, 0, 2.0), "red", r2=0.16, bevel=0.04)
    mark("lipstick", (-2.2, -0.95, 2.1))
    mark("crate", (1.7, 0.2, 1.75))


@artefact("mobike-smart-lock", turn=-4)
def mobike():
    """A silver bicycle with orange five-spoke wheels; a fat lock on the rear wheel with a code and waves."""
    silver = material("frame", (0.6, 0.62, 0.64), 0.3, 0.8)
    with at((0, 0, 1.15)):
        for w in (-1.75, 1.75):
            tube(
                [
                    [
                        (w + 1.05 * math.cos(a), 0, 1.05 * math.sin(a))
                        for a in [k * math.pi / 16 for k in range(32)]
                    ]
                ],
                0.11,
                "rubber",
                closed=True,
            )
            for k in range(5):
                a = k * 2 * math.pi / 5 + 0.3
                beam(
                    (w, 0, 0),
                    (w + 0.98 * math.cos(a), 0, 0.98 * math.sin(a)),
                    0.2,
                    0.08,
                    "orange",
                    0.03,
                    0.6,
                )
            cyl(0.2, 0.3, (w, 0, 0), "alu", "y", 0.03)
        tube([(1.75, -0.16, 0), (1.3, -0.12, 1.5), (1.15, 0, 2.0)], 0.09, silver)
        tube([(1.3, 0, 1.3), (0.2, 0, 0.2), (-0.2, 0, 0.0)], 0.14, silver)
        tube([(-0.2, 0, 0.0), (-0.7, 0, 1.6)], 0.11, silver)
        tube([(-0.1, -0.16, 0.0), (-1.75, -0.16, 0)], 0.09, silver)
        box((0.9, 0.44, 0.16), (-0.8, 0, 1.7), "black", 0.08)
        tube(
            [
                (0.95, -0.7, 1.95),
                (1.2, -0.4, 2.1),
                (1.15, 0, 2.05),
                (1.2, 0.4, 2.1),
                (0.95, 0.7, 1.95),
            ],
            0.06,
            "black",
        )
        box((0.7, 0.44, 0.4), (1.75, 0, 1.4), "orange", 0.06)
        cyl(0.26, 0.12, (-0.2, -0.2, 0.0), "orange", "y")
        for s in (-1, 1):
            beam((-0.2, s * 0.25, 0), (-0.2 + s * 0.35, s * 0.25, -s * 0.3), 0.08, mat="alu")
            box((0.3, 0.3, 0.08), (-0.2 + s * 0.36, s * 0.45, -s * 0.32), "black", 0.02)
        with at((-1.55, -0.3, 1.0)):
            box((0.9, 0.34, 0.62), (0, 0, 0), "charcoal", 0.12)
            box((0.46, 0.02, 0.46), (0.1, -0.18, 0), "white", 0.02)
            rnd = random.Random(7)
            for i in range(9):
                for j in range(9):
                    if (
                        rnd.random() < 0.5
                        or (i < 3 and j < 3)
                        or (i > 5 and j < 3)
                        or (i < 3 and j > 5)
                    ):
                        box(
                            (0.045, 0.01, 0.045),
                            (0.1 - 0.19 + i * 0.047, -0.195, -0.19 + j * 0.047),
                            "black",
                            0,
                        )
            for k in range(3):
                r = 0.5 + 0.28 * k
                tube(
                    [
                        (r * math.cos(a) - 0.2, -0.1, 0.3 + r * math.sin(a))
                        for a in [math.radians(60 + 12 * i) for i in range(8)]
                    ],
                    0.035,
                    glow("wave", (0.35, 0.5, 1), 4),
                )
    tube([(-0.5, 0.2, 1.1), (-0.7, 0.9, 0.05)], 0.05, "black", smooth=False)
    mark("lock", (-1.45, -0.5, 2.15))
    mark("waves", (-1.75, -0.4, 3.2))
    mark("wheel", (1.75, -0.1, 0.15))


@artefact("nb-iot-meter", turn=-10)
def meter():
    """A brass water meter on a copper pipe, its dial with a red hand, a blue radio cap with an aerial."""
    cyl(0.42, 6.0, (0, 0.1, 1.5), "copper", "x", 0.03)
    for s in (-1, 1):
        cyl(0.62, 0.5, (s * 1.75, 0.1, 1.5), "brass", "x", 0.06, seg=6)
        cyl(0.5, 0.2, (s * 2.9, 0.1, 1.5), "copper", "x", 0.04)
        tube([(s * 2.9, 0.1, 1.5), (s * 2.95, 0.1, 0.8), (s * 2.95, 0.1, 0)], 0.42, "copper")
    lathe(
        [(0, 0.5), (0.9, 0.6), (1.35, 1.2), (1.35, 1.9), (1.15, 2.2), (0, 2.2)],
        (0, 0.1, 0),
        "brass",
        bevel=0.05,
    )
    with at((0, 0.1, 2.25), (22, 0, 0)):
        cyl(1.15, 0.3, (0, 0, 0.1), "blue", bevel=0.04)
        cyl(0.98, 0.04, (0, 0, 0.27), "white")
        for k in range(10):
            a = 2 * math.pi * k / 10
            text(str(k), 0.17, (0.78 * math.sin(a), 0.78 * math.cos(a), 0.3), "ink", (0, 0, 0))
        for k in range(6):
            box((0.2, 0.26, 0.03), (-0.55 + k * 0.22, 0.3, 0.3), "black" if k < 4 else "red", 0.01)
            text("002741"[k], 0.2, (-0.55 + k * 0.22, 0.3, 0.32), "white", (0, 0, 0))
        beam((0, -0.15, 0.32), (0.35, -0.6, 0.32), 0.07, 0.02, "red", 0.005, 0.3)
        cyl(0.07, 0.05, (0, -0.15, 0.32), "red")
        mark("figures", (-0.35, 0.3, 0.33))
        mark("hand", (0.33, -0.57, 0.34))
        with at((0, 1.05, 0.3), (-50, 0, 0)):
            box((1.3, 0.2, 1.0), (0, 0, 0.5), "blue", 0.08)
            text("NB-IoT", 0.28, (0, -0.12, 0.55), "white")
            cyl(0.05, 0.9, (0.5, 0.05, 1.3), "black")
            cyl(0.05, 0.04, (-0.45, -0.12, 0.2), "led_g", "y")
            mark("radio", (0, -0.12, 0.55))
    for k in range(3):
        r = 0.4 + 0.26 * k
        tube(
            [
                (0.5 + r * math.cos(a), 1.3, 4.3 + r * math.sin(a))
                for a in [math.radians(50 + 16 * i) for i in range(6)]
            ],
            0.03,
            glow("wave", (0.35, 0.5, 1), 4),
        )
    mark("pipe", (-1.75, -0.45, 1.6))
