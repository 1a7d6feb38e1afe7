"""Learning: a class, a bench, two small computers for children."""

import math
import random


from artefacts.lettering import written
from kit import *  # noqa: F403
from marks import mark


@artefact("smart-classroom", turn=0)
def classroom():
    """A room cut open: a wide writing screen, hexagonal tables with tablets, a second wall with a far class."""
    box((6.4, 4.8, 0.14), (0, 0, 0.07), "wood", 0.02)
    box((6.4, 0.16, 3.0), (0, 2.38, 1.6), "plaster", 0.02)
    box((0.16, 4.8, 3.0), (-3.12, 0, 1.6), "plaster", 0.02)

    def board(d, W, H, font):
        d.rectangle((0, 0, W, H), (16, 48, 46))
        d.text((W * 0.06, H * 0.1), "a² + b² = c²", (230, 255, 230), written(H * 0.2))
        d.polygon(
            [(W * 0.62, H * 0.8), (W * 0.9, H * 0.8), (W * 0.62, H * 0.25)],
            None,
            (255, 220, 120),
            6,
        )
        for k in range(3):
            d.line(
                (W * 0.06, H * (0.5 + k * 0.14), W * (0.45 - k * 0.08), H * (0.5 + k * 0.14)),
                (140, 210, 190),
                5,
            )

    def far(d, W, H, font):
        d.rectangle((0, 0, W, H), (120, 150, 170))
        for k in range(8):
            x, y = W * (0.1 + (k % 4) * 0.24), H * (0.36 + (k // 4) * 0.3)
            d.ellipse((x - 14, y - 34, x + 14, y - 4), ((110, 74, 50), (70, 46, 32))[k % 2])
            d.rectangle(
                (x - 24, y - 4, x + 24, y + 30),
                ((220, 120, 60), (60, 120, 190), (240, 210, 90), (90, 170, 110))[k % 4],
            )

    screen(3.4, 1.6, (0.3, 2.26, 1.9), board, bezel=0.08, strength=0.9)
    with at((-3.0, 0, 1.9), (0, 0, 90)):
        screen(2.4, 1.4, (0, 0, 0), far, bezel=0.07, strength=0.9)
    cyl(0.12, 0.3, (2.6, 2.1, 2.9), "white", "y")
    for x, y in ((-1.4, 0.6), (1.0, 0.7), (-0.3, -1.1), (2.1, -1.0)):
        with at((x, y, 0.14)):
            cyl(0.75, 0.08, (0, 0, 0.72), "white", bevel=0.02, seg=6)
            cyl(0.1, 0.7, (0, 0, 0.35), "steel")
            for k in range(6):
                a = math.radians(30 + 60 * k)
                with at((0.5 * math.cos(a), 0.5 * math.sin(a), 0.78), (0, 0, math.degrees(a) + 90)):
                    box((0.3, 0.2, 0.02), (0, 0, 0), "gloss", 0.01)
                    box(
                        (0.26, 0.16, 0.005),
                        (0, 0, 0.012),
                        glow(
                            f"tablet{k % 3}",
                            ((0.3, 0.8, 1), (0.4, 1, 0.6), (1, 0.8, 0.4))[k % 3],
                            1.2,
                        ),
                        0,
                    )
                cyl(
                    0.16,
                    0.06,
                    (0.98 * math.cos(a), 0.98 * math.sin(a), 0.42),
                    ("green", "orange", "blue")[k % 3],
                    bevel=0.02,
                )
                cyl(0.03, 0.4, (0.98 * math.cos(a), 0.98 * math.sin(a), 0.2), "steel", seg=10)
    mark("far-class", (-2.95, 0, 2.0))
    mark("board", (0.3, 2.24, 1.9))
    mark("tables", (-0.3, -1.1, 0.92))
    mark("camera", (2.6, 1.93, 2.9))


@artefact("netacad-lab-kit", turn=-8)
def netacad():
    """A school bench: three stacked routers and switches, cables in four colours, a laptop with a console cord."""
    desk(5.4, 2.6, 1.5)
    teal = material("teal", (0.02, 0.22, 0.24), 0.4)
    with at((-1.2, 0.3, 1.5)):
        for k in range(3):
            box((2.4, 1.5, 0.42), (0, 0, 0.24 + k * 0.48), teal if k != 1 else "grey", 0.04)
            for p in range(8):
                box((0.2, 0.05, 0.18), (-0.95 + p * 0.27, -0.77, 0.2 + k * 0.48), "black", 0.01)
                cyl(
                    0.025,
                    0.04,
                    (-0.95 + p * 0.27, -0.77, 0.36 + k * 0.48),
                    "led_g" if (p + k) % 3 else "led_a",
                    "y",
                    seg=10,
                )
        for k, m in enumerate(("yellow", "blue", "red", "green")):
            tube(
                [
                    (-0.95 + k * 0.54, -0.8, 0.2),
                    (-0.9 + k * 0.5, -1.2, 0.3),
                    (-0.7 + k * 0.4, -1.1, 0.9),
                    (-0.41 + k * 0.27, -0.8, 1.16 if k % 2 else 0.68),
                ],
                0.045,
                m,
            )
    with at((1.5, -0.1, 1.5), (0, 0, -12)):
        box((1.7, 1.2, 0.12), (0, 0, 0.06), "charcoal", 0.03)
        keys(4, 11, (0, 0.1, 0.12), (0.11, 0.11, 0.03), mat="grey")
        with at((0, 0.6, 0.1), (-16, 0, 0)):
            mark("laptop", (0, -0.07, 0.62))
            box((1.7, 0.08, 1.2), (0, 0, 0.6), "charcoal", 0.03)
            screen(
                1.45,
                0.95,
                (0, -0.06, 0.62),
                typed(
                    ["Router>enable", "Router#ping", "!!!!!", "100 percent"],
                    (220, 230, 230),
                    (4, 16, 30),
                    0.09,
                ),
                bezel=0.04,
                strength=1.1,
                px=300,
            )
    tube([(0.8, 0.1, 1.6), (0.4, -0.6, 1.56), (0.1, -0.9, 1.6), (-0.1, -0.5, 1.75)], 0.04, "aqua")
    with at((2.0, -1.0, 1.51), (0, 0, 10)):
        page(
            1.0,
            0.7,
            (0, 0, 0),
            lambda d, W, H, f: (
                [d.rectangle((0, 0, W, H), (244, 240, 228))],
                [
                    d.ellipse(
                        (W * x - 34, H * y - 34, W * x + 34, H * y + 34), None, (20, 60, 120), 7
                    )
                    for x, y in ((0.2, 0.5), (0.5, 0.25), (0.8, 0.5), (0.5, 0.75))
                ],
                [
                    d.line((W * a, H * b, W * c, H * e), (20, 60, 120), 6)
                    for a, b, c, e in (
                        (0.25, 0.44, 0.44, 0.3),
                        (0.56, 0.3, 0.75, 0.44),
                        (0.25, 0.56, 0.44, 0.7),
                        (0.56, 0.7, 0.75, 0.56),
                    )
                ],
            )[0],
            thick=0.01,
        )
    mark("routers", (-1.0, 0.3, 2.92))
    mark("cables", (-1.6, -0.88, 2.15))
    mark("cord", (0.4, -0.6, 1.62))
    mark("plan", (2.05, -1.1, 1.54))


@artefact("raspberry-pi", turn=-24)
def raspberry():
    """The green board: forty gold pins, silver sockets, a black chip; a ribbon leads to a paper robot."""
    board = material("board green", (0.02, 0.28, 0.07), 0.4, coat=0.3)
    box((5.4, 3.5, 0.12), (0, 0, 0.3), board, 0.05)
    for x in (-2.4, 1.2):
        for y in (-1.5, 1.5):
            lathe([(0.1, -0.07), (0.2, -0.07), (0.2, 0.07), (0.1, 0.07)], (x, y, 0.3), "gold")
            cyl(0.16, 0.24, (x, y, 0.12), "white")
    box((3.5, 0.4, 0.16), (-0.6, 1.5, 0.42), "black", 0.02)
    for k in range(20):
        for j in (0, 1):
            box((0.06, 0.06, 0.5), (-2.2 + k * 0.168, 1.42 + j * 0.16, 0.62), "gold", 0.005)
    box((0.95, 0.95, 0.1), (-0.6, 0.1, 0.41), "black", 0.02)
    box((0.75, 0.75, 0.1), (0.6, 0.1, 0.41), "charcoal", 0.02)
    text("SoC", 0.22, (-0.6, 0.1, 0.465), "grey", (0, 0, 0))
    for y in (-0.85, 0.35):
        box((1.1, 0.95, 0.9), (2.35, y, 0.8), "steel", 0.03)
        for z in (0.58, 1.0):
            box((0.05, 0.75, 0.24), (2.9, y, z), "black", 0.01)
            box((0.06, 0.65, 0.08), (2.9, y, z), "white", 0)
    box((1.3, 0.95, 0.8), (2.25, -1.35 + 2.75, 0.76), "steel", 0.03)
    box((0.05, 0.7, 0.5), (2.9, 1.4, 0.75), "black", 0.02)
    for x, w, m in ((-2.1, 0.5, "steel"), (-0.9, 0.85, "steel"), (0.4, 0.5, "charcoal")):
        box((w, 0.5, 0.3), (x, -1.6, 0.5), m, 0.02)
    dots(2, 1, (-2.4, -1.2, 0.4), (0.2, 0), 0.06, "led_g")
    rnd = random.Random(2)
    for _ in range(46):
        box(
            (0.14, 0.08, 0.07),
            (rnd.uniform(-2.4, 1.6), rnd.uniform(-1.2, 1.1), 0.38),
            rnd.choice(("black", "putty", "steel")),
            0.01,
        )
    for k in range(5):
        tube(
            [(-2.2 + k * 0.17, 1.5, 0.9), (-2.6 + 0.1 * k, 1.9, 1.5), (-3.2 + 0.06 * k, 1.3, 0.5)],
            0.04,
            ("red", "orange", "yellow", "green", "blue")[k],
        )
    with at((-3.2, 0.4, 0), (0, 0, 20)):
        box((0.8, 0.6, 0.8), (0, 0, 0.75), "paper", 0.02)
        box((0.6, 0.5, 0.5), (0, 0, 1.45), "paper", 0.02)
        for s in (-1, 1):
            cyl(0.08, 0.05, (s * 0.14, -0.27, 1.5), "led_b", "y")
            box((0.2, 0.3, 0.4), (s * 0.22, 0, 0.2), "paper", 0.02)
            box((0.14, 0.14, 0.6), (s * 0.5, -0.06, 0.85), "paper", 0.02, (20, 0, 0))
    mark("chip", (-0.6, 0.1, 0.48))
    mark("pins", (-0.3, 1.42, 0.88))
    mark("usb", (2.94, -0.85, 0.8))
    mark("network", (2.94, 1.4, 0.75))
    mark("robot", (-3.13, 0.1, 1.5))


@artefact("olpc-xo-1", turn=-12)
def xo():
    """The white-and-green laptop with two ears up, a handle, a rubber keyboard and a bright screen."""
    green = material("xo green", (0.28, 0.62, 0.03), 0.4)
    with at((0, -0.2, 0)):
        box((4.4, 3.2, 0.5), (0, 0, 0.3), "white", 0.16)
        box((4.0, 2.0, 0.06), (0, 0.35, 0.55), green, 0.05)
        keys(5, 13, (0, 0.35, 0.57), (0.24, 0.3, 0.05), mat=green)
        box((1.3, 0.8, 0.03), (0, -1.05, 0.56), "grey", 0.04)
        tube(
            [(-0.9, -1.55, 0.3), (-0.7, -2.1, 0.3), (0.7, -2.1, 0.3), (0.9, -1.55, 0.3)],
            0.16,
            "white",
        )
    with at((0, 1.35, 0.5), (-16, 0, 0)):
        box((4.4, 0.4, 3.2), (0, 0, 1.6), "white", 0.16)
        box((3.7, 0.1, 2.6), (0, -0.18, 1.65), green, 0.08)

        def sugar(d, W, H, font):
            d.rectangle((0, 0, W, H), (236, 236, 236))
            for k in range(10):
                a = 2 * math.pi * k / 10
                x, y = W / 2 + W * 0.3 * math.cos(a), H / 2 + H * 0.36 * math.sin(a)
                c = ((240, 130, 40), (60, 140, 220), (200, 60, 120), (90, 180, 70), (120, 80, 180))[
                    k % 5
                ]
                d.ellipse((x - 20, y - 20, x + 20, y + 20), c)
            d.ellipse((W / 2 - 16, H * 0.4 - 16, W / 2 + 16, H * 0.4 + 16), (60, 170, 60))
            for s in (-1, 1):
                d.line((W / 2 - 22 * s, H * 0.47, W / 2 + 22 * s, H * 0.62), (220, 130, 30), 12)

        mark("ears", (2.5, -0.2, 3.8))
        mark("screen", (0, -0.28, 1.75))
        screen(2.7, 2.0, (0, -0.26, 1.75), sugar, bezel=0.1, strength=0.8, frame="white")
        for s in (-1, 1):
            cyl(0.24, 0.06, (s * 1.65, -0.24, 1.3), "charcoal", "y", 0.02)
            with at((s * 2.15, 0, 2.9), (0, s * 22, 0)):
                box((0.42, 0.34, 1.5), (0, 0, 0.75), green, 0.17)
                ball(0.24, (0, 0, 1.5), green)
    mark("keyboard", (0, 0.15, 0.65))
    mark("handle", (0, -2.3, 0.46))
