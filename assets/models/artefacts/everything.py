"""Everything: cables, satellites, sensors, drones and vehicles of space, sky, land and sea."""

import math
import random

from kit import *  # noqa: F403


def globe(r, loc, land=9, seed=1):
    """A small Earth: sea, patches of land, a few lines of latitude."""
    rnd = random.Random(seed)
    with at(loc):
        ball(r, (0, 0, 0), material("ocean", (0.03, 0.12, 0.3), 0.3))
        for _ in range(land):
            a, b = rnd.uniform(0, 2 * math.pi), rnd.uniform(-0.9, 1.0)
            p = (r * math.cos(b) * math.cos(a), r * math.cos(b) * math.sin(a), r * math.sin(b))
            ball(
                r * rnd.uniform(0.25, 0.45),
                tuple(0.72 * c for c in p),
                material("land", (0.12, 0.24, 0.1), 0.8),
            )
        for z in (-0.5, 0, 0.5):
            q = r * math.sqrt(1 - z * z) * 1.005
            tube(
                [
                    [
                        (q * math.cos(t), q * math.sin(t), z * r)
                        for t in [k * math.pi / 12 for k in range(24)]
                    ]
                ],
                r * 0.012,
                "alu",
                closed=True,
            )


@artefact("atlantic-cable-1858", turn=-10)
def atlantic_cable():
    """A length of the cable on brass mounts, cut to show copper, gum and iron; a paddle steamer above it."""
    with at((0, -0.9, 1.0)):

        def layer(r, x0, x1, m):
            cyl(r, x1 - x0, ((x0 + x1) / 2, 0, 0), m, "x", 0.02)

        layer(0.5, -2.6, 0.6, material("hemp", (0.2, 0.12, 0.06), 0.9, grain=1))
        tube(
            [
                [
                    (0.5 + t * 0.75, 0.42 * math.cos(a + t * 2), 0.42 * math.sin(a + t * 2))
                    for t in [i / 8 for i in range(9)]
                ]
                for a in [2 * math.pi * k / 18 for k in range(18)]
            ],
            0.07,
            "steel",
        )
        tube(
            [
                [
                    (-2.6 + t * 3.2, 0.52 * math.cos(a + t * 5), 0.52 * math.sin(a + t * 5))
                    for t in [i / 16 for i in range(17)]
                ]
                for a in [2 * math.pi * k / 18 for k in range(18)]
            ],
            0.075,
            "steel",
        )
        layer(0.3, 0.6, 1.9, material("gutta", (0.05, 0.025, 0.015), 0.4))
        tube(
            [
                [
                    (1.8 + t * 0.9, 0.1 * math.cos(a + t * 2), 0.1 * math.sin(a + t * 2))
                    for t in [i / 6 for i in range(7)]
                ]
                for a in [2 * math.pi * k / 6 for k in range(6)]
            ],
            0.06,
            "copper",
        )
        cyl(0.07, 0.95, (2.25, 0, 0), "copper", "x")
    for x in (-2.0, 0.2):
        lathe(
            [(0, 0), (0.5, 0), (0.4, 0.1), (0.12, 0.2), (0.12, 0.4), (0, 0.4)],
            (x, -0.9, 0),
            "brass",
        )
    with at((0, 1.3, 0)):
        box((5.6, 1.4, 0.2), (0, 0, 0.1), material("waves", (0.02, 0.09, 0.15), 0.15), 0.03)
        prism(
            [(-2.2, 0.9), (2.4, 0.9), (1.9, 0.1), (-1.9, 0.1)], 0.8, (0, 0, 0.15), "black", "y", 0.1
        )
        box((3.4, 0.6, 0.14), (0, 0, 1.08), "wood", 0.03)
        for s in (-1, 1):
            cyl(0.55, 0.2, (0.1, s * 0.55, 0.75), "red", "y", 0.03)
            for k in range(8):
                a = k * math.pi / 4
                box(
                    (0.1, 0.24, 0.34),
                    (0.1 + 0.5 * math.sin(a), s * 0.58, 0.75 + 0.5 * math.cos(a)),
                    "wood",
                    0.01,
                    (0, math.degrees(a), 0),
                )
        cyl(0.17, 1.1, (-0.2, 0, 1.6), "black")
        for x in (-1.4, 1.4):
            cyl(0.04, 2.4, (x, 0, 2.2), "timber")
            for z, w in ((2.0, 1.5), (2.8, 1.1)):
                box((0.05, w, 0.55), (x, 0, z), "paper", 0.02)


@artefact("telstar-1", turn=10)
def telstar():
    """A ball of white frames and dark solar plates, a belt of little aerials, a coil on top."""
    with at((0, 0, 2.9)):
        ball(1.75, (0, 0, 0), "white")
        cell = material("cells", (0.015, 0.03, 0.12), 0.15, coat=1)
        for band, n in ((-58, 6), (-36, 10), (-15, 13), (15, 13), (36, 10), (58, 6)):
            b = math.radians(band)
            for k in range(n):
                with (
                    at((0, 0, 0), (0, 0, 360 * k / n)),
                    at((1.72 * math.cos(b), 0, 1.72 * math.sin(b)), (0, -band, 0)),
                ):
                    box((0.16, 0.62, 0.56), (0, 0, 0), cell, 0.03)
        for z in (-0.1, 0.1):
            for k in range(48):
                a = 2 * math.pi * k / 48
                box(
                    (0.14, 0.12, 0.1),
                    (1.76 * math.cos(a), 1.76 * math.sin(a), z),
                    "steel",
                    0.01,
                    (0, 0, math.degrees(a)),
                )
        tube(
            [
                (0.12 * math.cos(k * 0.8), 0.12 * math.sin(k * 0.8), 1.75 + k * 0.022)
                for k in range(34)
            ],
            0.03,
            "copper",
        )
    lathe([(0, 0), (0.9, 0), (0.7, 0.2), (0.12, 0.4), (0.1, 1.3), (0, 1.3)], mat="charcoal")


@artefact("alohanet", turn=6)
def alohanet():
    """Islands with aerials in blue water; glowing packets cross the air to a radio terminal."""
    lathe(
        [(0, 0), (3.1, 0), (3.1, 0.2), (0, 0.2)],
        mat=material("lagoon", (0.02, 0.16, 0.24), 0.12, coat=1),
        bevel=0.04,
        seg=96,
    )
    places = ((-1.9, 0.9, 1.5), (0.2, 1.7, 1.9), (1.9, 0.8, 1.3), (-0.9, -0.5, 0.9))
    lava = material("lava", (0.1, 0.13, 0.07), 0.9, grain=1)
    for x, y, h in places:
        lathe(
            [(0, 0), (0.95, 0), (0.7, 0.25 * h), (0.25, h * 0.85), (0.14, h * 0.8), (0, h * 0.75)],
            (x, y, 0.2),
            lava,
            bevel=0.02,
            seg=11,
        )
        tube([(x + 0.3, y, 0.2 + h * 0.5), (x + 0.3, y, 1.2 + h)], 0.03, "steel", smooth=False)
        ball(0.07, (x + 0.3, y, 1.2 + h), "led_r")
    with at((1.2, -1.5, 0.2), (0, 0, -8), 0.5):
        terminal(typed(["ALOHA", "ack", "retry", "> _"], size=0.12), "cream", 2.6)
        box((1.2, 1.2, 0.6), (2.2, 0.2, 0.3), "charcoal", 0.04)
        tube([(2.5, 0.4, 0.6), (2.5, 0.4, 3.4)], 0.05, "steel", smooth=False)
    rnd = random.Random(71)
    end = (2.45, -1.3, 1.9)
    for x, y, h in places:
        start = (x + 0.3, y, 1.2 + h)
        for k in range(1, 5):
            t = k / 5 + rnd.uniform(-0.04, 0.04)
            p = tuple(start[i] + (end[i] - start[i]) * t for i in range(3))
            with at((p[0], p[1], p[2] + 0.7 * t * (1 - t)), (rnd.uniform(0, 90), 30, 20)):
                box((0.15, 0.15, 0.15), (0, 0, 0), glow("packet", (0.35, 0.5, 1), 5), 0.02)


@artefact("packet-radio-van", turn=-12)
def radio_van():
    """A pale step van with its side cut open on racks and a terminal, aerials on the roof."""
    body = material("van", (0.62, 0.64, 0.62), 0.35, coat=0.4)
    box((4.8, 0.1, 2.3), (0, 1.0, 1.75), body, 0.04)
    box((4.8, 2.1, 0.12), (0, 0, 2.9), body, 0.05)
    box((4.8, 2.1, 0.16), (0, 0, 0.6), "charcoal", 0.03)
    prism(
        [(2.4, 0.5), (3.3, 0.5), (3.3, 1.3), (2.7, 1.6), (2.5, 2.95), (2.4, 2.95)],
        2.1,
        (0, 0, 0),
        body,
        "y",
        0.08,
    )
    box((0.06, 1.7, 0.9), (2.62, 0, 2.2), "gloss", 0.02, (0, -9, 0))
    for s in (-1, 1):
        cyl(0.2, 0.08, (3.32, s * 0.7, 1.0), "lamp", "x", 0.02)
    box((0.1, 2.1, 2.3), (-2.4, 0, 1.75), body, 0.04)
    box((1.2, 0.12, 2.3), (1.9, -1.02, 1.75), body, 0.04)
    box((4.8, 0.12, 0.5), (0, -1.02, 0.85), body, 0.04)
    for x in (-1.5, 2.3):
        for y in (-0.95, 0.95):
            cyl(0.55, 0.3, (x, y, 0.55), "rubber", "y", 0.06)
            cyl(0.3, 0.34, (x, y, 0.55), "alu", "y", 0.03)
    for k in range(3):
        with at((-1.8 + k * 0.75, 0.55, 0.7)):
            box((0.66, 0.6, 1.9), (0, 0, 0.95), "charcoal", 0.03)
            for r in range(5):
                dots(
                    4,
                    1,
                    (-0.2, -0.31, 0.4 + r * 0.32),
                    (0.12, 0),
                    0.03,
                    pick=lambda i, j, r=r: ("led_g", "led_a", "led_g", "led_r")[(i + r) % 4],
                )
    with at((0.75, 0.35, 1.3), (0, 0, 0), 0.34):
        terminal(typed(["SRI", "NET 1>2>3"], size=0.13), "beige", 2.4)
    box((1.2, 0.9, 0.08), (0.75, 0.2, 1.26), "wood", 0.02)
    for x, h in ((-1.9, 1.9), (-0.4, 2.4), (1.1, 1.7)):
        tube([(x, 0.3, 2.95), (x, 0.3, 2.95 + h)], 0.035, "steel", smooth=False)
        cyl(0.1, 0.6, (x, 0.3, 2.95 + h), "white")


@artefact("cmu-coke-machine", turn=-12)
def coke_machine():
    """A red vending cabinet with six columns of bottles and lamps, wired to a terminal that reads COLD."""
    box((2.7, 1.8, 5.0), (-0.9, 0.4, 2.5), "red", 0.12)
    box((2.3, 0.1, 3.1), (-0.9, -0.52, 3.0), "black", 0.04)
    for c in range(6):
        x = -1.85 + c * 0.38
        for r in range(3):
            with at((x, -0.62, 1.85 + r * 0.95)):
                lathe(
                    [(0, 0), (0.13, 0), (0.13, 0.35), (0.06, 0.55), (0.055, 0.72), (0, 0.72)],
                    mat=material("bottle", (0.05, 0.12, 0.07), 0.05, glass=0.5),
                )
                cyl(0.06, 0.05, (0, 0, 0.74), "red")
        cyl(0.055, 0.06, (x, -0.58, 4.62), "led_r" if c in (1, 4) else "led_g", "y")
    box((2.3, 0.1, 0.5), (-0.9, -0.52, 4.9 - 0.28), "white", 0.04)
    for c in range(6):
        cyl(0.055, 0.1, (-1.85 + c * 0.38, -0.6, 4.62), "led_r" if c in (1, 4) else "led_g", "y")
    box((1.2, 0.2, 0.5), (-0.9, -0.5, 0.8), "black", 0.05)
    box((0.3, 0.1, 0.6), (0.2, -0.52, 1.1), "steel", 0.03)
    with at((1.9, -1.0, 0), (0, 0, -10), 0.8):
        terminal(
            typed(["coke:", "L COLD  C 2h", "L EMPTY C COLD", "R COLD  R 1h"], size=0.085),
            "beige",
            2.4,
        )
    for k in range(5):
        tube(
            [(0.4, 0.2 - 0.07 * k, 1.2), (0.9, -0.2 - 0.07 * k, 0.3), (1.4, -0.5 - 0.07 * k, 0.12)],
            0.03,
            ("grey", "blue", "yellow", "red", "green")[k],
        )


@artefact("internet-toaster", turn=-14)
def toaster():
    """A chrome toaster with two slices, a network cable in its side, a small crane with a third."""
    prism(
        [(-0.9, 0.2), (0.9, 0.2), (0.95, 1.5), (0.7, 2.0), (-0.7, 2.0), (-0.95, 1.5)],
        3.0,
        (-0.6, 0, 0),
        "chrome",
        "x",
        0.25,
    )
    box((3.1, 1.9, 0.24), (-0.6, 0, 0.16), "black", 0.06)
    bread = material("bread", (0.55, 0.32, 0.12), 0.9, grain=1)
    for y in (-0.32, 0.32):
        box((2.2, 0.26, 0.06), (-0.6, y, 2.0), "black", 0.02)
        prism(
            [
                (-0.8, 0),
                (0.8, 0),
                (0.8, 0.7),
                (0.95, 0.9),
                (0.7, 1.15),
                (-0.7, 1.15),
                (-0.95, 0.9),
                (-0.8, 0.7),
            ],
            0.2,
            (-0.6, y, 1.75),
            bread,
            "y",
            0.05,
        )
    box((0.1, 0.4, 0.2), (-2.16, 0, 1.2), "black", 0.04)
    cyl(0.14, 0.1, (0.95, -0.3, 0.7), "black", "x")
    box((0.14, 0.4, 0.34), (0.98, 0.3, 0.8), "grey", 0.03)
    tube(
        [
            (1.1, 0.3, 0.8),
            (1.5, 0.3, 0.6),
            (1.8, -0.6, 0.1),
            (1.4, -1.7, 0.08),
            (-0.2, -2.0, 0.08),
            (-2.0, -1.6, 0.08),
        ],
        0.07,
        "aqua",
    )
    with at((2.1, 0.9, 0)):
        box((0.8, 0.8, 0.3), (0, 0, 0.15), "yellow", 0.04)
        for z in range(7):
            beam((-0.2, -0.2, 0.3 + z * 0.5), (0.2, 0.2, 0.8 + z * 0.5), 0.06, mat="yellow")
            beam((0.2, -0.2, 0.3 + z * 0.5), (-0.2, 0.2, 0.8 + z * 0.5), 0.06, mat="yellow")
        for x in (-0.2, 0.2):
            for y in (-0.2, 0.2):
                beam((x, y, 0.3), (x, y, 3.9), 0.07, mat="yellow")
        beam((0.5, 0.2, 3.8), (-2.6, -0.7, 4.4), 0.2, mat="yellow")
        tube([(-2.5, -0.68, 4.35), (-2.5, -0.68, 3.95)], 0.02, "black", smooth=False)
        with at((-2.5, -0.68, 3.3), (0, 0, 15)):
            prism(
                [(-0.5, 0), (0.5, 0), (0.55, 0.55), (0, 0.75), (-0.55, 0.55)],
                0.16,
                (0, 0, 0),
                bread,
                "y",
                0.04,
            )


@artefact("trojan-room-coffee", turn=-10)
def trojan_coffee():
    """A filter machine with a half-full pot, a camera on a stand, and the little grey picture it makes."""
    with at((-1.2, 0.4, 0)):
        box((1.8, 1.9, 0.35), (0, 0, 0.18), "cream", 0.06)
        box((1.8, 0.7, 3.0), (0, 0.6, 1.7), "cream", 0.08)
        box((1.8, 1.7, 0.7), (0, 0.05, 3.0), "cream", 0.1)
        cyl(0.6, 0.5, (0, -0.15, 2.45), "charcoal", r2=0.7)
        glass = material("pot", (0.8, 0.9, 0.95), 0.03, glass=0.9)
        lathe(
            [
                (0, 0),
                (0.62, 0),
                (0.72, 0.4),
                (0.6, 0.95),
                (0.46, 1.2),
                (0.42, 1.2),
                (0.56, 0.92),
                (0.66, 0.4),
                (0.58, 0.05),
                (0, 0.05),
            ],
            (0, -0.15, 0.4),
            glass,
            bevel=0.01,
        )
        lathe(
            [(0, 0.08), (0.56, 0.08), (0.63, 0.4), (0.6, 0.62), (0, 0.62)],
            (0, -0.15, 0.4),
            material("coffee", (0.03, 0.012, 0.004), 0.1),
            bevel=0.01,
        )
        tube(
            [(0.5, -0.5, 1.5), (0.95, -0.85, 1.4), (0.9, -0.8, 0.8), (0.6, -0.55, 0.6)],
            0.08,
            "black",
        )
        cyl(0.06, 0.05, (0.6, -0.82, 3.0), "led_r", "y")
    with at((1.3, 1.1, 0)):
        box((1.0, 0.7, 0.1), (0, 0, 0.05), "charcoal", 0.02)
        tube([(0, 0.2, 0), (0, 0.2, 4.2)], 0.06, "steel", smooth=False)
        tube([(0, 0.2, 3.6), (-0.5, -0.3, 3.5)], 0.05, "steel", smooth=False)
        with at((-0.6, -0.5, 3.45), (14, 0, -42)):
            box((0.5, 1.0, 0.45), (0, 0, 0), "grey", 0.05)
            cyl(0.17, 0.34, (0, -0.62, 0), "black", "y", 0.02)

    def view(d, W, H, font):
        d.rectangle((0, 0, W, H), (120, 120, 120))
        d.rectangle((W * 0.3, H * 0.1, W * 0.75, H * 0.9), (40, 40, 40))
        d.ellipse((W * 0.36, H * 0.42, W * 0.68, H * 0.86), (170, 170, 170))
        d.chord((W * 0.36, H * 0.42, W * 0.68, H * 0.86), 10, 170, (24, 24, 24))
        for y in range(0, int(H), 8):
            d.line((0, y, W, y), (90, 90, 90), 1)

    with at((1.6, -1.0, 0), (0, 0, -16), 0.72):
        terminal(view, "cream", 2.5)


@artefact("iridium-9500", turn=-8)
def iridium():
    """A black handset with a thick aerial; above it a globe in a cage of satellite paths."""
    with at((-1.3, 0, 0), (0, -8, 0)):
        box((1.3, 0.7, 3.6), (0, 0, 1.9), "gloss", 0.2)
        screen(
            0.85,
            0.5,
            (0, -0.36, 2.75),
            typed(["IRIDIUM", "66 sats"], (20, 40, 20), (130, 170, 110), 0.15),
            bezel=0.05,
            strength=0.9,
            px=160,
        )
        with at((0, -0.34, 1.3), (90, 0, 0)):
            keys(5, 3, (0, 0, 0), (0.26, 0.2, 0.07), (0.33, 0.28), "grey")
        cyl(0.18, 2.6, (-0.35, 0.15, 4.8), "rubber", bevel=0.06)
    globe(0.95, (1.4, 0.3, 3.2), seed=3)
    for plane in range(6):
        with at((1.4, 0.3, 3.2), (4, 0, plane * 30)):
            tube(
                [
                    [
                        (1.6 * math.cos(t), 0, 1.6 * math.sin(t))
                        for t in [k * math.pi / 18 for k in range(36)]
                    ]
                ],
                0.012,
                glow("orbit", (0.25, 0.4, 1), 1.6),
                closed=True,
            )
            for k in range(11):
                a = 2 * math.pi * k / 11 + plane * 0.28
                with at((1.6 * math.cos(a), 0, 1.6 * math.sin(a))):
                    box((0.09, 0.09, 0.16), (0, 0, 0), "alu", 0.01)
                    box((0.3, 0.015, 0.08), (0, 0, 0), "led_b", 0.005)
    lathe(
        [(0, 0), (0.8, 0), (0.6, 0.15), (0.08, 0.3), (0.07, 1.6), (0, 1.6)],
        (1.4, 0.3, 0),
        "charcoal",
    )


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
    with at((-2.2, -0.7, 0)):
        cyl(0.34, 1.3, (0, 0, 0.65), "gloss", bevel=0.04)
        cyl(0.28, 0.5, (0, 0, 1.5), "gold", bevel=0.03)
        cyl(0.23, 0.6, (0, 0, 2.0), "red", r2=0.16, bevel=0.04)


@artefact("argo-float", turn=0)
def argo():
    """A yellow float hanging in a column of water with rings of depth, its sensors and aerial on top."""
    with at((0, 0, 1.1)):
        cyl(0.52, 3.2, (0, 0, 1.6), "yellow", bevel=0.06)
        lathe([(0, -0.6), (0.2, -0.55), (0.52, 0), (0, 0)], mat="black")
        lathe([(0, 0), (0.54, 0), (0.34, 0.3), (0, 0.32)], (0, 0, 3.2), "charcoal")
        tube([(0.14, 0, 3.4), (0.14, 0, 5.2)], 0.03, "black", smooth=False)
        for k in range(4):
            a = k * math.pi / 2
            tube(
                [
                    (-0.14 + 0.13 * math.cos(a), 0.13 * math.sin(a), 3.4),
                    (-0.14 + 0.13 * math.cos(a), 0.13 * math.sin(a), 4.0),
                ],
                0.02,
                "steel",
                smooth=False,
            )
        cyl(0.16, 0.08, (-0.14, 0, 4.05), "steel")
        text("ARGO", 0.4, (0, -0.53, 2.2), "ink", depth=0.02)
        for z in (0.5, 2.8):
            lathe([(0.5, -0.05), (0.56, -0.05), (0.56, 0.05), (0.5, 0.05)], (0, 0, z), "black")
    for k in range(5):
        r = 1.5 + 0.08 * k
        tube(
            [
                [
                    (r * math.cos(a), r * math.sin(a), 0.2 + k * 1.05)
                    for a in [i * math.pi / 18 for i in range(36)]
                ]
            ],
            0.025,
            glow(f"depth{k}", (0.08, 0.2 + 0.12 * k, 0.9), 2.4),
            closed=True,
        )
        text(f"{(4 - k) * 500} m", 0.24, (1.35, -1.15, 0.42 + k * 1.05), "alu", (90, 0, 40))
    lathe(
        [(0, 0), (1.6, 0), (1.6, 0.1), (0, 0.1)],
        mat=material("abyss", (0.01, 0.03, 0.08), 0.1),
        seg=64,
    )


@artefact("micius-satellite", turn=-6)
def micius():
    """A boxy satellite with two telescopes pointing down, green and red light to two domed observatories."""
    with at((0, 0.3, 3.9)):
        box((1.5, 1.3, 1.2), (0, 0, 0), "gold", 0.05)
        box(
            (1.3, 0.06, 1.0),
            (0, -0.66, 0),
            material("foil", (0.75, 0.5, 0.15), 0.3, 1, grain=1),
            0.03,
        )
        for s in (-1, 1):
            cyl(0.3, 0.8, (s * 0.38, 0, -0.9), "charcoal", bevel=0.04)
            cyl(0.24, 0.05, (s * 0.38, 0, -1.3), "gloss")
            solar_wing(1.9, 1.0, (s * 1.85, 0, 0.1), (-20, 0, 0), (5, 3))
        dish(0.35, (0, 0, 0.65))
    for x, colour, name in ((-2.1, (0.1, 1, 0.3), "green"), (2.1, (1, 0.12, 0.1), "red")):
        with at((x, -0.4, 0)):
            cyl(0.7, 0.8, (0, 0, 0.4), "white", bevel=0.03)
            ball(0.72, (0, 0, 0.8), "white")
            box((0.3, 0.9, 0.9), (0, -0.1, 1.15), "black", 0.05)
            cyl(0.16, 0.9, (0, 0, 1.35), "charcoal")
        tube(
            [(x * 0.18, 0.3, 2.6), (x, -0.4, 1.8)],
            0.035,
            glow(f"beam {name}", colour, 6),
            smooth=False,
        )
    box((5.6, 2.0, 0.1), (0, -0.3, 0.05), material("hill", (0.1, 0.14, 0.08), 0.9, grain=1), 0.03)


@artefact("beidou-terminal", turn=-8)
def beidou():
    """A rugged orange handset with a message, on the roof of a small boat's cabin, three satellites above."""
    with at((0.2, -0.4, 0.9)):
        box((1.5, 0.6, 2.9), (0, 0, 1.6), "orange", 0.16)
        for s in (-1, 1):
            box((0.14, 0.66, 2.6), (s * 0.76, 0, 1.55), "black", 0.06)
        screen(
            1.1,
            1.1,
            (0, -0.31, 2.2),
            typed(
                ["BDS", "30.74 N", "120.49 E", "SAFE. 3 fish"], (20, 30, 20), (170, 190, 130), 0.11
            ),
            bezel=0.07,
            strength=1.0,
            px=220,
        )
        with at((0, -0.3, 0.95), (90, 0, 0)):
            keys(3, 3, (0, 0, 0), (0.28, 0.2, 0.07), (0.36, 0.3), "charcoal")
        cyl(0.16, 1.1, (0.5, 0.1, 3.5), "rubber", bevel=0.05)
    with at((-0.2, 0.7, 0)):
        prism(
            [(-2.6, 0.9), (2.7, 1.15), (2.1, 0.0), (-2.2, 0.0)], 1.7, (0, 0, 0.1), "blue", "y", 0.12
        )
        box((4.6, 1.5, 0.1), (0, 0, 1.0), "wood", 0.03)
        box((1.5, 1.2, 1.3), (-1.3, 0, 1.7), "white", 0.06)
        box((1.3, 0.04, 0.5), (-1.3, -0.62, 1.95), "gloss", 0.02)
        box((1.7, 1.4, 0.1), (-1.3, 0, 2.4), "blue", 0.03)
        tube([(1.6, 0, 1.1), (1.6, 0, 3.2)], 0.05, "wood", smooth=False)
    for k, (x, z) in enumerate(((-2.0, 4.4), (-0.2, 5.2), (1.9, 4.6))):
        with at((x, 0.8, z), (0, 20 - 20 * k, 0), 0.6):
            box((0.5, 0.5, 0.6), (0, 0, 0), "gold", 0.04)
            for s in (-1, 1):
                solar_wing(0.9, 0.45, (s * 0.8, 0, 0), (0, 0, 0), (3, 2))
        tube(
            [(x, 0.8, z - 0.25), (0.7, -0.2, 4.9 - 0.9)],
            0.012,
            glow("signal", (0.3, 0.45, 1), 2.5),
            smooth=False,
        )


@artefact("space-sky-land-sea-scene", turn=0)
def four_layers():
    """Four discs one above the other: stars, clouds, a city, the deep, threaded on lines of light."""
    rnd = random.Random(4)
    layers = (
        (0.1, (0.01, 0.05, 0.14)),
        (1.5, (0.10, 0.15, 0.10)),
        (3.0, (0.16, 0.3, 0.42)),
        (4.5, (0.012, 0.012, 0.04)),
    )
    for k, (z, c) in enumerate(layers):
        lathe(
            [(0, -0.06), (2.4, -0.06), (2.4, 0.06), (0, 0.06)],
            (0, 0, z),
            material(f"layer{k}", c, 0.3, coat=0.6),
            bevel=0.03,
            seg=72,
        )
        lathe(
            [(2.37, -0.03), (2.43, -0.03), (2.43, 0.03), (2.37, 0.03)],
            (0, 0, z),
            glow(f"rim{k}", ((0.1, 0.3, 1), (0.2, 0.8, 0.4), (0.5, 0.8, 1), (0.6, 0.5, 1))[k], 3),
            bevel=0,
            seg=72,
        )
    for _ in range(40):
        a, r = rnd.uniform(0, 6.28), rnd.uniform(0.2, 2.3)
        ball(
            rnd.uniform(0.015, 0.04),
            (r * math.cos(a), r * math.sin(a), 4.58 + rnd.uniform(0, 0.5)),
            glow("star", (1, 1, 0.9), 8),
            seg=8,
        )
    with at((0.6, -0.6, 5.1), (0, 20, 0), 0.5):
        box((0.5, 0.5, 0.6), (0, 0, 0), "gold", 0.04)
        for s in (-1, 1):
            solar_wing(1.2, 0.5, (s * 0.95, 0, 0), (0, 0, 0), (4, 2))
    for x, y in ((-1.0, 0.4), (0.9, 0.7), (0.2, -1.2)):
        for k in range(4):
            ball(
                0.26 - 0.03 * k,
                (x + 0.24 * k - 0.3, y, 3.3 + 0.06 * (k % 2)),
                "white",
                (1.2, 1, 0.7),
            )
    with at((-0.7, -1.1, 3.6), (0, 0, 30), 0.5):
        box((0.4, 0.4, 0.16), (0, 0, 0), "charcoal", 0.05)
        for x in (-1, 1):
            for y in (-1, 1):
                beam((0, 0, 0), (x * 0.5, y * 0.5, 0.05), 0.06, mat="charcoal")
                cyl(0.28, 0.02, (x * 0.5, y * 0.5, 0.1), "alu")
    for _ in range(22):
        a, r, h = rnd.uniform(0, 6.28), rnd.uniform(0.2, 2.0), rnd.uniform(0.2, 0.85)
        x, y = r * math.cos(a), r * math.sin(a)
        box((0.22, 0.22, h), (x, y, 1.56 + h / 2), "charcoal", 0.01)
        for q in range(int(h / 0.14)):
            box((0.14, 0.01, 0.05), (x, y - 0.115, 1.64 + q * 0.14), "warm", 0)
    whale = material("whale", (0.06, 0.1, 0.16), 0.4)
    with at((-0.4, -1.2, 0.55), (0, 8, 14)):
        ball(0.42, (0, 0, 0), whale, (2.1, 0.9, 0.85))
        beam((0.7, 0, 0), (1.4, 0, 0.16), 0.34, 0.22, whale, 0.08, 0.3)
        box((0.2, 0.8, 0.06), (1.45, 0, 0.18), whale, 0.03)
    tube([(-2.0, 0.9, 0.2), (0, 0.5, 0.25), (2.0, 1.0, 0.2)], 0.06, "yellow")
    for a in (0.6, 2.2, 3.9, 5.3):
        tube(
            [
                (1.9 * math.cos(a), 1.9 * math.sin(a), 0.1),
                (1.9 * math.cos(a), 1.9 * math.sin(a), 4.6),
            ],
            0.018,
            glow("thread", (0.35, 0.5, 1), 4),
            smooth=False,
        )


@artefact("asia-direct-cable", turn=-6)
def adc():
    """A cable ship; from its bow a glowing cable runs down over the sea bed to six landing posts."""
    box((6.4, 3.0, 0.14), (0, 0, 0.07), material("seabed", (0.05, 0.06, 0.07), 0.9, grain=1), 0.03)
    rnd = random.Random(6)
    for _ in range(14):
        ball(
            rnd.uniform(0.2, 0.5),
            (rnd.uniform(-3, 3), rnd.uniform(0.4, 1.4), 0.05),
            material("rock", (0.07, 0.08, 0.08), 0.9, grain=1),
            (1.3, 1, 0.5),
            12,
        )
    with at((-0.7, 0.3, 2.6)):
        prism(
            [(-2.3, 0), (-2.1, -0.8), (2.1, -0.8), (2.9, 0.35), (2.3, 0.25), (-2.3, 0.15)],
            1.2,
            (0, 0, 0),
            "red",
            "y",
            0.1,
        )
        box((4.6, 1.1, 0.1), (-0.1, 0, 0.18), "white", 0.03)
        box((1.2, 1.0, 1.0), (0.9, 0, 0.7), "white", 0.06)
        box((1.0, 1.04, 0.2), (0.95, 0, 1.0), "gloss", 0.03)
        cyl(0.2, 0.7, (-0.1, 0, 1.0), "red")
        for s in (-0.3, 0.3):
            cyl(0.32, 0.12, (2.85, s, 0.35), "yellow", "y", 0.03)
        cyl(0.48, 0.8, (-1.4, 0, 0.6), "yellow", "y", 0.04)
        cyl(0.3, 0.9, (-1.4, 0, 0.6), "black", "y")
        tube([(0.9, 0, 1.2), (0.9, 0, 2.1)], 0.04, "steel", smooth=False)
        tube([(-1.4, 0, 1.0), (0.4, 0.35, 0.6), (2.8, 0.3, 0.68)], 0.05, "black")
    light = glow("cable", (0.3, 0.5, 1), 5)
    tube(
        [
            (2.45, 0.6, 3.1),
            (2.75, 0.4, 1.6),
            (2.5, -0.2, 0.3),
            (1.2, -0.7, 0.2),
            (-0.4, -0.5, 0.2),
            (-2.0, -0.9, 0.2),
            (-2.9, -0.7, 0.2),
        ],
        0.06,
        light,
    )
    for k, (x, y) in enumerate(
        ((2.8, -1.1), (1.7, -1.25), (0.6, -1.2), (-0.5, -1.25), (-1.7, -1.3), (-2.9, -1.1))
    ):
        box((0.3, 0.3, 0.7), (x, y, 0.45), "cream", 0.03)
        ball(0.1, (x, y, 0.9), "led_b")
        tube([(x, y, 0.25), (x - 0.1, y + 0.3, 0.2), (x - 0.25, -0.65, 0.2)], 0.03, light)
    for s in (-1, 1):
        tube([(-1.6, 0.3 + s * 0.3, 0.1), (-1.6, 0.3 + s * 0.3, 1.9)], 0.04, "steel", smooth=False)
        tube([(0.6, 0.3 + s * 0.3, 0.1), (0.6, 0.3 + s * 0.3, 1.9)], 0.04, "steel", smooth=False)


@artefact("epoxi-dtn", turn=-6)
def epoxi():
    """A probe with one broad solar wing and a dish; message cubes wait along a dotted way to a small Earth."""
    with at((1.5, 0.4, 3.3), (0, -12, 20)):
        box((1.1, 1.0, 1.3), (0, 0, 0), material("foil", (0.75, 0.5, 0.15), 0.3, 1, grain=1), 0.05)
        solar_wing(1.5, 2.8, (1.5, 0.1, 0.2), (0, 0, 0), (3, 6))
        dish(0.75, (-0.2, -0.6, 0.5), (60, 0, -30))
        cyl(0.25, 0.9, (-0.3, 0.2, -0.9), "charcoal", bevel=0.03)
    globe(0.75, (-2.4, -0.5, 1.3), seed=8)
    for a in (20, 140, 250):
        with at((-2.4, -0.5, 1.3), (0, 0, a)), at((0.55, 0, 0.5), (0, 45, 0)):
            dish(0.26, (0, 0, 0.1))
    lathe([(0, 0), (0.6, 0), (0.1, 0.2), (0.08, 0.6), (0, 0.6)], (-2.4, -0.5, 0), "charcoal")
    for k in range(11):
        t = (k + 1) / 12
        p = (-2.2 + 3.2 * t, -0.4 + 0.3 * t, 1.9 + 1.5 * t + 0.9 * math.sin(math.pi * t))
        if k % 3 == 1:
            with at(p, (20 * k, 30, 10 * k)):
                box((0.3, 0.3, 0.3), (0, 0, 0), glow("message", (0.3, 0.5, 1), 2.5), 0.04)
        else:
            ball(0.05, p, glow("dot", (0.5, 0.65, 1), 5), seg=10)
    tube([(1.6, 0.4, 0), (1.6, 0.4, 2.5)], 0.05, "steel", smooth=False)
    lathe([(0, 0), (0.6, 0), (0.5, 0.1), (0, 0.1)], (1.6, 0.4, 0), "charcoal")


@artefact("project-loon", turn=0)
def loon():
    """A ribbed translucent balloon with solar plates beneath it, over a green hill with sheep."""
    skin = material("skin", (0.7, 0.76, 0.8), 0.25, glass=0.35, coat=0.5)
    with at((0, 0, 3.9)):
        n = 16
        for k in range(n):
            with at((0, 0, 0), (0, 0, 360 * k / n)):
                ball(0.62, (1.15, 0, 0), skin, (1.15, 0.62, 1.9), 20)
        ball(1.3, (0, 0, 0), skin, (1, 1, 0.85))
        for k in range(n):
            a = 2 * math.pi * (k + 0.5) / n
            tube(
                [
                    (0.1 * math.cos(a), 0.1 * math.sin(a), 1.2),
                    (1.5 * math.cos(a), 1.5 * math.sin(a), 0.6),
                    (1.62 * math.cos(a), 1.62 * math.sin(a), -0.1),
                    (0.3 * math.cos(a), 0.3 * math.sin(a), -1.3),
                ],
                0.012,
                "white",
            )
    for s in (-1, 1):
        solar_wing(1.0, 0.7, (s * 0.65, 0, 2.0), (-30, 0, 0), (4, 3))
    box((0.4, 0.4, 0.34), (0, 0, 1.8), "alu", 0.04)
    tube(
        [[(0, 0, 2.7), (-0.6, 0, 2.3)], [(0, 0, 2.7), (0.6, 0, 2.3)], [(0, 0, 2.7), (0, 0, 2.0)]],
        0.015,
        "black",
        smooth=False,
    )
    lathe(
        [(0, 0), (2.2, 0), (1.7, 0.3), (0.8, 0.55), (0, 0.6)],
        mat=material("meadow", (0.08, 0.2, 0.05), 0.9, grain=1),
        bevel=0,
        seg=48,
    )
    rnd = random.Random(13)
    for _ in range(9):
        a, r = rnd.uniform(3.3, 6.0), rnd.uniform(0.9, 1.7)
        x, y = r * math.cos(a), r * math.sin(a)
        z = 0.62 - 0.16 * r
        ball(0.15, (x, y, z + 0.06), "white", (1.4, 0.9, 0.9), 16)
        ball(0.07, (x + 0.2, y, z + 0.12), "black", seg=12)


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


@artefact("zipline-drone", turn=-8)
def zipline():
    """A white aeroplane with two propellers leaving its rail; a red box sinks under a paper parachute."""
    white = material("fuselage", (0.82, 0.83, 0.84), 0.3, coat=0.5)
    with at((0.3, 0.6, 3.6), (0, -12, -8)):
        lathe(
            [(0, -1.6), (0.1, -1.5), (0.3, -0.6), (0.36, 0.4), (0.3, 1.1), (0.1, 1.45), (0, 1.5)],
            (0, 0, 0),
            white,
            "x",
            bevel=0,
        )
        prism(
            [(-0.3, -2.7), (0.35, -2.4), (0.55, 0), (0.35, 2.4), (-0.3, 2.7), (-0.2, 0)],
            0.1,
            (0.1, 0, 0.28),
            white,
            "z",
            0.03,
        )
        prism(
            [(-0.2, -0.8), (0.2, -0.7), (0.2, 0.7), (-0.2, 0.8)],
            0.06,
            (-1.5, 0, 0.2),
            "red",
            "z",
            0.02,
        )
        box((0.5, 0.06, 0.7), (-1.45, 0, 0.4), "red", 0.02)
        for s in (-1, 1):
            cyl(0.12, 0.6, (0.45, s * 1.1, 0.36), "charcoal", "x", 0.03)
            for k in range(2):
                beam(
                    (0.8, s * 1.1, 0.36),
                    (0.8, s * 1.1 + (0.45 if k else -0.45), 0.36 + (0.25 if k else -0.25)),
                    0.09,
                    0.03,
                    "black",
                    0.01,
                    0.5,
                )
    for y in (-0.16, 0.16):
        tube([(-2.8, 0.6 + y, 0.5), (1.6, 0.6 + y, 2.3)], 0.05, "steel", smooth=False)
    for x, z in ((-2.6, 0.6), (-0.6, 1.4), (1.4, 2.2)):
        tube([(x, 0.6, 0), (x, 0.6, z)], 0.06, "steel", smooth=False)
    with at((-1.6, -1.0, 2.6)):
        paper = material("parachute", (0.75, 0.68, 0.5), 0.9)
        n = 10
        lathe(
            [
                (0.9 * math.sin(math.pi / 2 * k / n), 0.55 * math.cos(math.pi / 2 * k / n))
                for k in range(n, -1, -1)
            ],
            (0, 0, 0),
            paper,
            bevel=0,
            seg=10,
        )
        for k in range(6):
            a = k * math.pi / 3
            tube(
                [(0.88 * math.cos(a), 0.88 * math.sin(a), 0), (0, 0, -1.15)],
                0.012,
                "white",
                smooth=False,
            )
        box((0.5, 0.36, 0.36), (0, 0, -1.35), "red", 0.03)
        box((0.26, 0.37, 0.08), (0, -0.005, -1.35), "white", 0)
        box((0.08, 0.37, 0.26), (0, -0.006, -1.35), "white", 0)
    lathe(
        [(0, 0), (3.0, 0), (2.6, 0.12), (0, 0.16)],
        (0, 0, 0),
        material("hill", (0.09, 0.2, 0.06), 0.9, grain=1),
        bevel=0,
        seg=48,
    )


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
        with at((0, 1.05, 0.3), (-50, 0, 0)):
            box((1.3, 0.2, 1.0), (0, 0, 0.5), "blue", 0.08)
            text("NB-IoT", 0.28, (0, -0.12, 0.55), "white")
            cyl(0.05, 0.9, (0.5, 0.05, 1.3), "black")
            cyl(0.05, 0.04, (-0.45, -0.12, 0.2), "led_g", "y")
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


@artefact("everest-5g", turn=0)
def everest():
    """A white faceted peak, a mast with panels before it, two yaks with cable drums, orange tents."""
    snow = material("snow", (0.8, 0.84, 0.9), 0.6, grain=0.5)
    rock = material("rock", (0.14, 0.14, 0.16), 0.9, grain=1)
    for x, y, h, r in ((0.4, 1.4, 4.6, 2.3), (-1.9, 1.7, 2.9, 1.6), (2.4, 1.7, 2.6, 1.5)):
        lathe(
            [(0, 0), (r, 0), (r * 0.55, h * 0.45), (r * 0.2, h * 0.82), (0, h)],
            (x, y, 0),
            rock,
            bevel=0,
            seg=7,
            rot=(0, 0, 20),
        )
        lathe(
            [(0, h * 0.42), (r * 0.56, h * 0.47), (r * 0.21, h * 0.84), (0, h * 1.02)],
            (x, y, 0),
            snow,
            bevel=0,
            seg=7,
            rot=(0, 0, 24),
        )
    lathe([(0, 0), (3.2, 0), (3.0, 0.16), (0, 0.2)], (0, 0.2, 0), snow, bevel=0, seg=32)
    with at((1.1, -1.0, 0.15)):
        for k in range(3):
            a = k * 2 * math.pi / 3
            tube(
                [(0.7 * math.cos(a), 0.7 * math.sin(a), 0), (0, 0, 1.2)],
                0.04,
                "steel",
                smooth=False,
            )
            tube(
                [(1.1 * math.cos(a + 1), 1.1 * math.sin(a + 1), 0), (0, 0, 2.3)],
                0.01,
                "white",
                smooth=False,
            )
            with at((0, 0, 2.35), (0, 0, k * 120)):
                box((0.36, 0.12, 0.8), (0, -0.26, 0), "white", 0.04)
        cyl(0.06, 2.9, (0, 0, 1.45), "steel")
        for k in range(3):
            r = 0.5 + 0.3 * k
            tube(
                [
                    (r * math.sin(a) - 0.0, 0.3, 2.9 + r * math.cos(a))
                    for a in [math.radians(-40 + 13 * i) for i in range(7)]
                ],
                0.03,
                glow("wave", (0.35, 0.5, 1), 4),
            )
    fur = material("yak", (0.035, 0.022, 0.015), 0.95, grain=1)
    for x, y in ((-1.0, -1.5), (-2.2, -1.0)):
        with at((x, y, 0.15), (0, 0, 12), 0.8):
            ball(0.5, (0, 0, 0.8), fur, (1.4, 0.8, 0.85))
            box((1.2, 0.7, 0.4), (0, 0, 0.5), fur, 0.15)
            ball(0.26, (0.8, 0, 0.75), fur, (1.2, 0.9, 1))
            for s in (-1, 1):
                tube(
                    [(0.8, s * 0.15, 0.95), (0.85, s * 0.4, 1.05), (0.95, s * 0.42, 1.3)],
                    0.04,
                    "paper",
                )
                for a in (-0.4, 0.4):
                    cyl(0.1, 0.5, (a, s * 0.2, 0.25), fur)
                cyl(0.32, 0.2, (-0.1, s * 0.55, 0.95), "orange", "y", 0.03)
                cyl(0.2, 0.26, (-0.1, s * 0.55, 0.95), "black", "y")
            box((0.5, 0.9, 0.1), (-0.1, 0, 1.2), "red", 0.03)
    for x, y in ((2.3, -0.9), (2.5, -0.2)):
        prism([(-0.4, 0), (0.4, 0), (0, 0.55)], 0.8, (x, y, 0.15), "orange", "y", 0.03)


@artefact("starlink-dish", turn=-14)
def starlink():
    """A round white dish tilted on its mast, a sector open on a honeycomb of discs, a train of lights above."""
    for k in range(4):
        a = k * math.pi / 2 + 0.6
        tube(
            [(1.3 * math.cos(a), 1.3 * math.sin(a), 0.08), (0, 0, 0.9)],
            0.07,
            "charcoal",
            smooth=False,
        )
        box((0.3, 0.3, 0.08), (1.3 * math.cos(a), 1.3 * math.sin(a), 0.05), "rubber", 0.03)
    cyl(0.12, 2.4, (0, 0, 1.7), "white")
    with at((0, 0, 3.0), (34, 0, 0)):
        lathe(
            [(0, -0.12), (1.7, -0.05), (2.0, 0.06), (2.0, 0.14), (0, 0.16)],
            mat="white",
            bevel=0.03,
            seg=96,
        )
        prism(
            [(0, 0)]
            + [
                (1.92 * math.cos(math.radians(a)), 1.92 * math.sin(math.radians(a)))
                for a in range(190, 301, 5)
            ],
            0.05,
            (0, 0, 0.17),
            "pcb",
            "z",
            0.005,
        )
        for i in range(-14, 15):
            for j in range(-14, 15):
                x, y = i * 0.17 + (j % 2) * 0.085, j * 0.147
                a = math.degrees(math.atan2(y, x)) % 360
                if 0.25 < math.hypot(x, y) < 1.8 and 194 < a < 296:
                    cyl(0.062, 0.03, (x, y, 0.205), "gold", bevel=0.005, seg=12)
        cyl(0.3, 0.5, (0, 0, -0.3), "white", bevel=0.05)
    tube([(0.1, 0.1, 1.0), (0.9, 0.6, 0.2), (2.0, 0.4, 0.06), (2.4, -0.8, 0.06)], 0.05, "black")
    for k in range(9):
        ball(0.06, (-2.3 + k * 0.55, 1.2, 4.6 + 0.12 * k), glow("train", (0.8, 0.9, 1), 10), seg=10)


@artefact("apollo-rt6", turn=-16)
def robotaxi():
    """A rounded white car with its sliding doors open on facing seats, small lidars round the roof."""
    white = material("paint", (0.75, 0.78, 0.8), 0.2, coat=1)
    side = [
        (-2.6, 0.45),
        (2.55, 0.45),
        (2.75, 0.9),
        (2.55, 1.35),
        (1.75, 2.0),
        (1.2, 2.35),
        (-1.9, 2.4),
        (-2.5, 1.9),
        (-2.75, 1.0),
    ]
    prism(side, 0.34, (0, 1.0, 0), white, "y", 0.14)
    prism(
        [
            (-2.6, 0.45),
            (2.55, 0.45),
            (2.75, 0.9),
            (2.55, 1.3),
            (1.6, 1.45),
            (1.3, 0.62),
            (-1.2, 0.62),
            (-1.4, 2.2),
            (-2.3, 2.1),
            (-2.75, 1.0),
        ],
        0.3,
        (0, -1.0, 0),
        white,
        "y",
        0.1,
    )
    box((4.9, 2.0, 0.2), (0, 0, 0.5), "charcoal", 0.05)
    prism(
        [(1.75, 2.0), (1.2, 2.35), (-1.9, 2.4), (-2.45, 1.95), (-1.9, 2.22), (1.15, 2.2)],
        2.3,
        (0, 0, 0),
        white,
        "y",
        0.04,
    )
    prism([(2.5, 1.32), (1.75, 1.98), (1.68, 1.9), (2.4, 1.25)], 1.8, (0, 0, 0), "gloss", "y", 0.02)
    box((1.0, 2.0, 0.7), (2.2, 0, 0.85), white, 0.2)
    box((0.6, 2.0, 1.3), (-2.3, 0, 1.2), white, 0.2)
    box((0.06, 1.5, 0.1), (2.74, 0, 1.0), glow("light bar", (0.8, 0.9, 1), 4), 0.02)
    with at((-2.2, -1.32, 0)):
        prism(
            [(-0.9, 0.62), (0.9, 0.62), (0.9, 2.1), (-0.9, 2.15)],
            0.1,
            (1.1, 0, 0),
            white,
            "y",
            0.06,
        )
        box((1.4, 0.12, 0.6), (1.1, -0.01, 1.65), "gloss", 0.05)
    seat = material("seat", (0.25, 0.16, 0.1), 0.6)
    for x, s in ((-1.0, 1), (0.8, -1)):
        for y in (-0.4, 0.4):
            box((0.6, 0.6, 0.2), (x, y, 0.95), seat, 0.08)
            box((0.18, 0.6, 0.8), (x - s * 0.28, y, 1.35), seat, 0.07)
    for x in (-1.75, 1.75):
        for y in (-1.12, 1.12):
            cyl(0.52, 0.28, (x, y, 0.52), "rubber", "y", 0.06)
            cyl(0.34, 0.3, (x, y, 0.52), "alu", "y", 0.04)
    box((1.6, 1.4, 0.16), (0.1, 0, 2.46), "charcoal", 0.06)
    for k in range(8):
        a = 2 * math.pi * k / 8
        cyl(0.12, 0.22, (0.1 + 0.75 * math.cos(a), 0.62 * math.sin(a), 2.64), "gloss", bevel=0.03)
        lathe(
            [(0.115, -0.02), (0.13, -0.02), (0.13, 0.02), (0.115, 0.02)],
            (0.1 + 0.75 * math.cos(a), 0.62 * math.sin(a), 2.66),
            glow("lidar", (0.2, 0.6, 1), 5),
            bevel=0,
        )
