"""Development: routers and backbones, and the trade and payments that run over them."""

import math
import random

from kit import *  # noqa: F403


@artefact("china-first-router", turn=-14)
def china_first_router():
    """A pale box yellowed with age, its sockets in a row, under a glass cover; no maker's name."""
    old = material("yellowed", (0.66, 0.55, 0.32), 0.5, grain=0.6)
    box((4.0, 2.6, 0.9), (0, 0, 1.0), old, 0.06)
    box((3.9, 0.06, 0.74), (0, -1.31, 1.0), "putty", 0.02)
    for k in range(5):
        box((0.5, 0.06, 0.24), (-1.45 + k * 0.62, -1.35, 0.92), "steel", 0.03)
        box((0.4, 0.04, 0.14), (-1.45 + k * 0.62, -1.38, 0.92), "black", 0.02)
    dots(
        6,
        1,
        (-1.5, -1.36, 1.22),
        (0.2, 0),
        0.045,
        pick=lambda i, j: "led_g" if i in (0, 3) else "led_a" if i == 1 else "green",
    )
    slots(8, 0.06, (1.35, -1.35, 1.0), (0.09, 0, 0), 0.5)
    for k in range(9):
        box((2.6, 0.05, 0.03), (0, -0.8 + k * 0.2, 1.46), "charcoal", 0.01)
    box((5.2, 3.8, 0.5), (0, 0, 0.25), "timber", 0.05)
    cyl(0.06, 0.1, (0, 0, 0.52), "brass")
    for x in (-2.4, 2.4):
        for y in (-1.7, 1.7):
            tube([(x, y, 0.5), (x, y, 2.6)], 0.04, "brass", smooth=False)
    tube(
        [[(-2.4, -1.7, 2.6), (2.4, -1.7, 2.6), (2.4, 1.7, 2.6), (-2.4, 1.7, 2.6)]],
        0.04,
        "brass",
        smooth=False,
        closed=True,
    )
    label("1994", (0, -1.93, 0.27), 0.26, "brass", pad=0.8)
    tube(
        [(-0.83, -1.4, 0.92), (-0.85, -1.62, 0.75), (-1.2, -1.75, 0.6), (-2.0, -1.6, 0.56)],
        0.06,
        "grey",
    )


@artefact("china-first-dns-server", turn=10)
def china_first_dns_server():
    """A workstation with its tube, a name on the screen turning into a number."""
    with at((-0.3, 0.3, 0.75)):
        terminal(
            typed(
                [".CN", "", "www.cnnic.cn", "  -> 159.226.1.1", "", "> _"],
                (210, 225, 235),
                (8, 20, 44),
                0.075,
            ),
            "cream",
            2.8,
        )
    box((3.4, 2.7, 0.7), (-0.3, 0.4, 0.35), "cream", 0.06)
    box((1.4, 0.05, 0.16), (-1.0, -0.97, 0.46), "black", 0.02)
    dots(2, 1, (0.8, -0.97, 0.46), (0.2, 0), 0.04, "led_g")
    with at((2.5, -0.3, 0), (0, 0, -18)):
        box((1.2, 1.9, 0.3), (0, 0, 0.16), "timber", 0.03)
        for k in range(12):
            box((1.0, 0.04, 0.85), (0, -0.8 + k * 0.14, 0.7), "paper", 0.01)
        for k in (2, 6, 10):
            box(
                (0.34, 0.05, 0.22),
                (-0.3 + 0.1 * k, -0.8 + k * 0.14, 1.2),
                ("red", "blue", "green")[k % 3],
                0.01,
            )


@artefact("global-data-flip-wall", turn=0)
def flip_wall():
    """A wall of split-flap plates with the number of people online; some plates mid-turn."""
    rows = ("ONLINE  53", "0000 0000 ", "  66%  CN ", "1067000000")
    box((7.0, 0.5, 4.6), (0, 0.3, 2.6), "charcoal", 0.06)
    box((7.2, 1.2, 0.3), (0, 0.3, 0.15), "black", 0.05)
    for r, row in enumerate(rows):
        for c, letter in enumerate(row):
            x, z = -2.97 + c * 0.66, 4.2 - r * 1.06
            box((0.6, 0.1, 0.46), (x, 0.02, z + 0.24), "black", 0.02)
            turning = (r * 7 + c * 3) % 11 == 0
            box(
                (0.6, 0.06, 0.46),
                (x, -0.16 if turning else 0.0, z - (0.1 if turning else 0.24)),
                "black",
                0.02,
                (48, 0, 0) if turning else (0, 0, 0),
            )
            if letter != " ":
                text(letter, 0.78, (x, -0.05, z), "lamp" if r in (0, 3) else "white")
            box((0.6, 0.03, 0.02), (x, -0.05, z), "grey", 0)


@artefact("dunhuang-book-page", turn=-8)
def dunhuang_page():
    """A towering open page on which a flying figure and cave ornament are painted in light; a visitor for scale."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (120, 72, 44))
        for k in range(90):
            a = k * 0.7
            d.ellipse(
                (
                    W * 0.5 + W * 0.42 * math.cos(a) - 14,
                    H * 0.25 + H * 0.2 * math.sin(a) - 14,
                    W * 0.5 + W * 0.42 * math.cos(a) + 14,
                    H * 0.25 + H * 0.2 * math.sin(a) + 14,
                ),
                ((60, 120, 110), (200, 150, 90), (40, 70, 120))[k % 3],
            )
        for r, c in (
            (0.3, (70, 130, 120)),
            (0.24, (214, 170, 104)),
            (0.17, (50, 84, 130)),
            (0.1, (230, 200, 150)),
        ):
            d.ellipse((W * (0.5 - r), H * 0.25 - W * r, W * (0.5 + r), H * 0.25 + W * r), c)
        for k in range(14):
            d.arc(
                (
                    W * (0.02 + k * 0.03),
                    H * (0.5 + k * 0.013),
                    W * (0.96 - k * 0.02),
                    H * (0.9 - k * 0.012),
                ),
                150 + k * 3,
                330 - k * 4,
                ((70, 150, 140), (220, 180, 120), (190, 80, 60))[k % 3],
                9,
            )
        d.ellipse((W * 0.42, H * 0.55, W * 0.56, H * 0.63), (240, 214, 176))
        d.ellipse((W * 0.43, H * 0.53, W * 0.55, H * 0.575), (40, 30, 40))
        d.polygon(
            [(W * 0.46, H * 0.62), (W * 0.56, H * 0.62), (W * 0.7, H * 0.78), (W * 0.36, H * 0.74)],
            (200, 96, 70),
        )
        d.polygon([(W * 0.36, H * 0.74), (W * 0.7, H * 0.78), (W * 0.3, H * 0.94)], (70, 140, 130))

    n = 14
    for side in (-1, 1):
        for k in range(n):
            x0 = side * 2.0 * k / n
            bow = 0.9 * math.sin(math.pi * 0.5 * k / n)
            box((2.0 / n + 0.02, 0.1, 6.6), (x0 + side * 1.0 / n, 0.5 + bow, 3.3), "paper", 0.0)
    image = draw(600, 960, ui)
    glowing = material("mural", (0.02, 0.02, 0.02), emit=(1, 1, 1), strength=0.85, image=image)
    panel(3.4, 5.8, (0, 0.3, 3.4), glowing)
    box((3.6, 0.06, 6.0), (0, 0.36, 3.4), "gloss", 0.02)
    box((5.0, 2.4, 0.2), (0, 0.8, 0.1), "charcoal", 0.04)
    with at((1.9, -1.3, 0)):
        cyl(0.14, 0.62, (0, 0, 0.36), "charcoal", r2=0.17, bevel=0.05)
        ball(0.13, (0, 0, 0.8), "cream")


@artefact("ncfc-64k-link", turn=6)
def ncfc_link():
    """A leased-line modem marked 64 K between a Beijing gate and a globe, joined by one line."""
    box((2.8, 1.8, 0.6), (0, -0.4, 0.5), "milgrey", 0.05)
    dots(7, 1, (-1.1, -1.31, 0.6), (0.2, 0), 0.05, pick=lambda i, j: "led_g" if i < 4 else "led_a")
    label("64 K", (0.8, -1.32, 0.5), 0.34, "cream", pad=0.5)
    with at((-2.6, 0.9, 0)):
        for s in (-1, 1):
            box((0.6, 0.7, 1.5), (s * 0.75, 0, 0.75), "red", 0.04)
        box((2.4, 0.8, 0.4), (0, 0, 1.65), "red", 0.04)
        prism(
            [(-0.75, 1.85), (0.75, 1.85), (0.45, 2.3), (-0.45, 2.3)],
            2.9,
            (0, 0, 0),
            "tile",
            "x",
            0.05,
        )
        prism(
            [(-0.55, 2.4), (0.55, 2.4), (0.2, 2.8), (-0.2, 2.8)], 2.2, (0, 0, 0), "tile", "x", 0.05
        )
        box((1.7, 0.6, 0.2), (0, 0, 2.35), "gold", 0.02)
    with at((2.5, 0.8, 1.5)):
        ball(1.2, (0, 0, 0), material("sea", (0.03, 0.12, 0.3), 0.3))
        for a in (0, 60, 120):
            tube(
                [
                    [
                        (
                            1.22 * math.cos(t) * math.cos(math.radians(a)),
                            1.22 * math.cos(t) * math.sin(math.radians(a)),
                            1.22 * math.sin(t),
                        )
                        for t in [k * math.pi / 12 for k in range(24)]
                    ]
                ],
                0.02,
                "alu",
                closed=True,
            )
        for z in (-0.6, 0, 0.6):
            r = math.sqrt(1.22**2 - z * z)
            tube(
                [
                    [
                        (r * math.cos(t), r * math.sin(t), z)
                        for t in [k * math.pi / 12 for k in range(24)]
                    ]
                ],
                0.02,
                "alu",
                closed=True,
            )
        cyl(0.5, 0.3, (0, 0, -1.35), "timber")
    light = glow("line", (1.0, 0.55, 0.2), 5)
    tube([(-1.7, 0.5, 0.5), (-1.5, -0.2, 0.3), (-1.4, -0.5, 0.5)], 0.04, light)
    tube([(1.4, -0.5, 0.5), (1.7, -0.8, 0.25), (2.2, -0.5, 0.7), (2.4, -0.35, 1.3)], 0.04, light)


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


@artefact("alibaba-lakeside-apartment", turn=8)
def lakeside():
    """A cut-open living room: sofa, people at computers on the floor, a whiteboard, a window on a lake."""
    box((6.4, 4.6, 0.2), (0, 0, 0.1), "wood", 0.02)
    box((6.4, 0.16, 3.2), (0, 2.22, 1.7), "plaster", 0.02)
    box((0.16, 4.6, 3.2), (-3.12, 0, 1.7), "plaster", 0.02)

    def lake(d, W, H, font):
        d.rectangle((0, 0, W, H), (150, 190, 214))
        d.rectangle((0, H * 0.6, W, H), (70, 120, 150))
        d.polygon(
            [(0, H * 0.6), (W * 0.3, H * 0.36), (W * 0.6, H * 0.55), (W, H * 0.42), (W, H * 0.6)],
            (70, 104, 96),
        )

    screen(1.7, 1.1, (1.4, 2.12, 2.1), lake, bezel=0.1, strength=0.9, frame="wood")
    with at((-1.0, 2.1, 2.1)):
        box((2.0, 0.06, 1.2), (0, 0, 0), "white", 0.02)
        text("1999", 0.4, (0, -0.05, 0.25), "red")
        text("Alibaba.com", 0.24, (0, -0.05, -0.2), "blue")
    box((2.6, 0.9, 0.5), (-1.4, 1.5, 0.45), "blue", 0.14)
    box((2.6, 0.3, 0.6), (-1.4, 1.9, 0.85), "blue", 0.14)
    rnd = random.Random(18)
    for k, (x, y) in enumerate(
        ((-2.2, -0.3), (-0.8, 0.1), (0.6, -0.1), (2.0, 0.3), (-1.5, -1.5), (0.0, -1.4), (1.5, -1.3))
    ):
        with at((x, y, 0.2), (0, 0, rnd.uniform(-30, 30))):
            box((0.9, 0.7, 0.36), (0, 0, 0.18), "timber" if k % 2 else "cream", 0.02)
            box((0.62, 0.5, 0.46), (0, 0.08, 0.62), "beige", 0.06)
            screen(0.42, 0.3, (0, -0.19, 0.64), typed(["..."]), bezel=0.04, strength=1.2, px=64)
            with at((0, -0.8, 0)):
                ball(0.26, (0, 0, 0.26), ("orange", "green", "red", "grey")[k % 4], (1, 1, 1.2))
                ball(0.15, (0, -0.02, 0.72), "cream")
                ball(0.155, (0, -0.04, 0.77), "black", (1, 1, 0.8))


@artefact("google-corkboard-server", turn=14)
def corkboard():
    """A tall rack of cork-lined trays with bare boards, cables spilling out."""
    rnd = random.Random(1999)
    for x in (-1.5, 1.5):
        for y in (-1.0, 1.0):
            box((0.1, 0.1, 6.4), (x, y, 3.3), "steel", 0.01)
    cork = material("cork", (0.42, 0.25, 0.11), 0.8, grain=1)
    for k in range(9):
        z = 0.45 + k * 0.68
        box((3.0, 2.1, 0.05), (0, 0, z), "alu", 0.01)
        box((2.9, 2.0, 0.05), (0, 0, z + 0.05), cork, 0.01)
        for c in range(4):
            x = -1.08 + c * 0.72
            box((0.66, 1.6, 0.03), (x, -0.1, z + 0.1), "pcb", 0)
            box((0.24, 0.24, 0.16), (x - 0.1, -0.2, z + 0.2), "alu", 0.02)
            for m in range(3):
                box((0.04, 0.6, 0.16), (x + 0.12 + m * 0.07, -0.3, z + 0.19), "green", 0)
            cyl(0.015, 0.03, (x, -0.93, z + 0.12), "led_g", "y", 0, seg=8)
        tube(
            [
                [
                    (rnd.uniform(-1.4, 1.4), -0.9, z + 0.12),
                    (rnd.uniform(-1.5, 1.5), -1.35, z - 0.1),
                    (rnd.choice((-1.55, 1.55)), -1.2, z - 0.5),
                ]
                for _ in range(5)
            ],
            0.025,
            rnd.choice(("blue", "yellow", "red", "grey")),
        )
    for x in (-1.5, 1.5):
        cyl(0.14, 0.1, (x, -1.0, 0.1), "rubber", "x", 0.02)


@artefact("5g-base-station", turn=-8)
def five_g():
    """A mast head with three flat white antenna panels, boxes beneath, waves of light."""
    cyl(0.16, 6.4, (0, 0, 3.2), "steel", bevel=0.02)
    for k in range(3):
        with at((0, 0, 0), (0, 0, k * 120)):
            box((0.9, 0.32, 2.3), (0, -1.05, 5.2), "white", 0.1)
            box((0.8, 0.12, 2.1), (0, -0.84, 5.2), "grey", 0.03)
            slots(9, 0.7, (0, -0.76, 6.0), (0, 0, -0.2), 0.05, "charcoal", 0.08)
            for z in (4.5, 5.9):
                beam((0, -0.1, z), (0, -0.8, z), 0.12, mat="steel")
            box((0.62, 0.3, 0.9), (0, -0.5, 2.9), "alu", 0.05)
            tube([(0, -0.6, 3.35), (0.15, -0.8, 3.8), (0, -0.8, 4.2)], 0.04, "rubber")
    for k in range(3):
        r = 1.0 + k * 0.5
        tube(
            [
                (r * math.sin(a), -1.3 - r * math.cos(a) * 0.5, 5.3)
                for a in [math.radians(-40 + 10 * i) for i in range(9)]
            ],
            0.05,
            glow("wave", (1, 0.4, 0.2), 5 - k),
        )
    box((1.6, 1.6, 0.3), (0, 0, 0.15), "charcoal", 0.05)
    box((1.0, 0.6, 1.3), (-0.2, 0.8, 0.95), "cream", 0.05)


@artefact("acoustic-coupler-modem", turn=-16)
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
    dots(3, 1, (-1.4, -1.18, 0.62), (0.26, 0), 0.07, "led_r")
    text("300 BAUD", 0.2, (0.3, -1.18, 0.6), "ink")
    with at((2.5, 0.2, 0), (0, 0, -20)):
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
    tube([(0.6, 0.4, 1.3), (1.1, 0.8, 0.4), (1.5, 0.3, 0.2), (1.8, 0.4, 0.3)], 0.05, "rubber")


@artefact("symbolics-com", turn=6)
def symbolics():
    """A tall lab computer, a tube with nested brackets, and a brass door plate reading symbolics.com."""
    box((1.9, 2.2, 4.4), (-1.7, 0.6, 2.2), "cream", 0.08)
    box((1.7, 0.06, 1.3), (-1.7, -0.52, 3.5), "charcoal", 0.03)
    slots(9, 1.4, (-1.7, -0.53, 1.9), (0, 0, -0.14), 0.06)
    dots(4, 1, (-2.3, -0.56, 3.9), (0.3, 0), 0.05, "led_r")
    with at((0.9, 0.5, 0)):
        terminal(
            typed(
                [
                    "(defun first-name ()",
                    "  (register",
                    "    'symbolics.com))",
                    "",
                    "=> 15 MAR 1985",
                ],
                (30, 30, 34),
                (236, 234, 224),
                0.062,
            ),
            "cream",
            2.7,
        )
    with at((0.9, -2.0, 0), (0, 0, 8)):
        prism([(-0.3, 0), (0.3, 0), (0.12, 0.75), (0.0, 0.75)], 2.9, (0, 0, 0), "timber", "x", 0.03)
        with at((0, -0.18, 0.4), (-21, 0, 0)):
            box((2.6, 0.05, 0.5), (0, 0, 0), "brass", 0.02)
            text("symbolics.com", 0.34, (0, -0.04, 0), "ink")


@artefact("cisco-ags-router", turn=-14)
def cisco_ags():
    """A wide pale box with a dark front and a bridge drawn on it, thick sockets and cables behind."""
    box((4.2, 3.0, 1.5), (0, 0, 0.95), "cream", 0.08)
    box((4.0, 0.08, 1.3), (0, -1.52, 0.95), "charcoal", 0.04)
    slots(14, 0.08, (-1.75, -1.58, 0.75), (0.13, 0, 0), 0.7)
    for k, h in enumerate((0.12, 0.22, 0.38, 0.22, 0.12, 0.12, 0.22, 0.38, 0.22, 0.12)):
        box((0.05, 0.03, h), (0.5 + k * 0.13, -1.58, 1.15 + h / 2), "aqua", 0.01)
    text("cisco", 0.34, (1.08, -1.58, 0.86), "white")
    text("AGS", 0.2, (1.08, -1.58, 0.55), "alu")
    for x in (-1.8, 1.8):
        for y in (-1.2, 1.2):
            cyl(0.16, 0.2, (x, y, 0.1), "rubber", bevel=0.02)
    for k, m in enumerate(("yellow", "grey", "blue")):
        tube(
            [
                (2.1, 0.9 - k * 0.5, 1.0),
                (2.8, 0.6 - k * 0.6, 0.9),
                (3.0, -0.4 - k * 0.4, 0.12),
                (2.3 - k * 0.2, -2.0, 0.08),
            ],
            0.09,
            m,
        )
    for k in range(3):
        box((0.3, 0.36, 0.3), (2.2, 0.9 - k * 0.5, 1.0), "alu", 0.04)


@artefact("nsfnet-t1-backbone", turn=12)
def nsfnet():
    """A rack of nine small computers working as one, with a map of thirteen lit places on top."""
    cabinet(2.6, 2.0, 4.6)
    for k in range(9):
        unit(2.5, 0.42, (0, -0.95, 0.42 + k * 0.46), "cream" if k % 3 else "beige", 4, k)
    places = [
        (-2.2, 0.5),
        (-2.0, -0.2),
        (-1.2, 0.0),
        (-1.3, 0.6),
        (-0.6, -0.5),
        (-0.2, 0.3),
        (0.2, 0.5),
        (0.6, 0.2),
        (0.9, 0.55),
        (1.3, 0.1),
        (1.6, 0.5),
        (1.8, 0.2),
        (0.9, -0.5),
    ]
    with at((0, -0.1, 4.85), (32, 0, 0)):
        prism(
            [
                (-2.5, -0.3),
                (-2.4, 0.8),
                (-0.6, 0.9),
                (0.4, 0.7),
                (1.6, 0.75),
                (2.2, 0.9),
                (1.7, 0.0),
                (1.4, -0.8),
                (0.9, -0.6),
                (0.0, -0.9),
                (-1.2, -0.6),
                (-2.0, -0.6),
            ],
            0.12,
            (0, 0, 0.5),
            "charcoal",
            "z",
            0.03,
        )
        for x, y in places:
            cyl(0.08, 0.1, (x, y, 0.6), glow("city", (1, 0.45, 0.15), 9), bevel=0.01)
        order = [0, 1, 2, 3, 5, 4, 12, 7, 6, 8, 10, 11, 9]
        tube(
            [[(*places[i], 0.6) for i in order]],
            0.025,
            glow("trunk", (1, 0.5, 0.2), 3),
            smooth=False,
        )


@artefact("cernet-backbone", turn=0)
def cernet():
    """A school gate arch, with ten lit campus blocks joined by a ring of light."""
    with at((0, 0.9, 0)):
        for x in (-1.5, -0.5, 0.5, 1.5):
            box((0.32, 0.5, 2.4), (x, 0, 1.2), "white", 0.04)
        box((3.7, 0.7, 0.5), (0, 0, 2.6), "white", 0.05)
        for s in (-1, 0, 1):
            lathe(
                [(0.3, 0), (0.36, 0.0), (0.36, 0.1), (0.3, 0.1)],
                (s, -0.26, 2.15),
                "white",
                "y",
                0.02,
            )
        box((2.4, 0.5, 0.3), (0, 0, 3.0), "white", 0.04)
        text("CERNET  1995", 0.26, (0, -0.36, 2.62), "ink")
    for k in range(10):
        a = math.radians(180 + k * 20)
        x, y = 2.9 * math.cos(a), 0.9 + 2.6 * math.sin(a)
        with at((x, y, 0), (0, 0, math.degrees(a) + 90)):
            h = 0.7 + 0.25 * (k * 7 % 4)
            box(
                (0.62, 0.5, h),
                (0, 0, h / 2),
                "cream" if k % 2 else "plaster",
                0.03,
            )
            for r in range(int(h / 0.25)):
                for c in (-0.17, 0.17):
                    box((0.14, 0.02, 0.12), (c, -0.26, 0.16 + r * 0.25), "warm", 0)
    ring = [
        (
            2.4 * math.cos(math.radians(180 + k * 9)),
            0.9 + 2.1 * math.sin(math.radians(180 + k * 9)),
            0.05,
        )
        for k in range(21)
    ]
    tube(ring, 0.05, glow("ring", (1, 0.4, 0.2), 5))


@artefact("amazon-door-desk", turn=-8)
def door_desk():
    """A panelled door on four posts, a tube computer, piles of books and a brown parcel."""
    pine = material("pine", (0.55, 0.34, 0.15), 0.5, grain=0.6)
    box((5.4, 2.4, 0.2), (0, 0, 2.1), pine, 0.03)
    for x in (-1.35, 1.35):
        for y in (-0.55, 0.55):
            box((2.2, 0.86, 0.04), (x, y, 2.2), "wood", 0.03)
    cyl(0.12, 0.1, (2.45, -0.95, 2.25), "brass", bevel=0.03)
    for x in (-2.4, 2.4):
        for y in (-0.95, 0.95):
            box((0.28, 0.28, 2.0), (x, y, 1.0), pine, 0.02)
            prism(
                [(0, 0), (0.5, 0), (0, -0.5)],
                0.06,
                (x - 0.14 if x < 0 else x - 0.36, y, 2.0),
                "steel",
                "y",
                0,
            )
    with at((-0.9, 0.2, 2.2), scale=0.62):
        terminal(typed(["amazon", "books", "> _"], (255, 190, 70), (16, 12, 6), 0.12), "cream", 2.6)
    for k, m in enumerate(("red", "blue", "green", "orange", "grey")):
        box((0.9, 0.65, 0.15), (1.0, 0.4, 2.3 + k * 0.155), m, 0.01, (0, 0, k * 7 - 12))
        box((0.84, 0.6, 0.11), (1.03, 0.38, 2.3 + k * 0.155), "paper", 0, (0, 0, k * 7 - 12))
    with at((1.95, -0.3, 2.2), (0, 0, 14)):
        box(
            (0.8, 0.7, 0.5),
            (0, 0, 0.26),
            material("carton", (0.45, 0.29, 0.14), 0.8, grain=0.4),
            0.02,
        )
        box((0.12, 0.72, 0.52), (0, 0, 0.26), "cream", 0)


@artefact("cngi-cernet2", turn=8)
def cernet2():
    """A router cabinet whose open door lets only long glowing addresses in; the short ones stay outside."""
    cabinet(2.4, 1.8, 4.6, "white")
    for k in range(7):
        unit(2.3, 0.54, (0, -0.85, 0.5 + k * 0.6), "white", 7, k + 20)
    with at((1.3, -0.9, 2.3), (0, 0, -62)):
        box((2.3, 0.1, 4.5), (1.15, 0, 0), material("door", (0.2, 0.3, 0.35), 0.1, coat=1), 0.03)
        text("IPv6", 0.7, (1.15, -0.08, 1.2), "led_b")
    for k in range(3):
        with at((-2.0 + 0.15 * k, -1.9, 0.5 + k * 0.7)):
            box((2.7, 0.16, 0.42), (0, 0, 0), glow("long", (0.12, 0.35, 1), 0.7), 0.06)
            text("2001:da8::" + str(k + 1), 0.3, (0, -0.1, 0), "white")
    for k in range(2):
        with at((-2.6 + k * 0.5, -3.0 + 0.3 * k, 0.22), (0, 0, 12 - 20 * k)):
            box((1.5, 0.3, 0.36), (0, 0, 0), "grey", 0.06)
            text("10.0.0." + str(k + 1), 0.24, (0, -0.17, 0), "black")


@artefact("amazon-s3-ec2", turn=0)
def cloud_by_the_hour():
    """A taxi meter's cousin: a parking meter for computers before a bucket of glowing files and a little cloud."""
    with at((-1.4, -0.6, 0)):
        cyl(0.5, 0.14, (0, 0, 0.07), "charcoal")
        cyl(0.12, 3.0, (0, 0, 1.5), "steel")
        box((1.2, 0.7, 1.3), (0, 0, 3.4), "grey", 0.2)
        cyl(0.6, 0.68, (0, 0, 4.05), "grey", "y", 0.05)
        screen(
            0.7,
            0.42,
            (0, -0.36, 4.1),
            typed(["$0.10/h"], (255, 210, 120), (20, 10, 0), 0.2),
            bezel=0.05,
            strength=2,
            px=160,
        )
        box((0.3, 0.06, 0.06), (0, -0.38, 3.5), "black", 0.01)
        text("EC2", 0.3, (0, -0.37, 3.1), "white")
    with at((1.3, -0.8, 0)):
        lathe(
            [(0, 0), (0.85, 0), (1.15, 1.7), (1.05, 1.7), (0.78, 0.1), (0, 0.1)],
            mat="orange",
            bevel=0.03,
        )
        text("S3", 0.7, (0, -1.04, 0.9), "white", (82, 0, 0))
        rnd = random.Random(3)
        for _ in range(26):
            with at(
                (rnd.uniform(-0.7, 0.7), rnd.uniform(-0.7, 0.7), rnd.uniform(1.4, 2.2)),
                (rnd.uniform(0, 90), rnd.uniform(0, 90), rnd.uniform(0, 90)),
            ):
                box((0.42, 0.3, 0.05), (0, 0, 0), rnd.choice(("paper", "aqua", "cream")), 0.01)
        tube(
            [
                [
                    (1.1 * math.cos(a), -0.2, 1.75 + 1.0 * math.sin(a))
                    for a in [k * math.pi / 10 for k in range(11)]
                ]
            ],
            0.05,
            "steel",
        )
    for x, y, z, r in (
        (0, 1.2, 4.0, 0.9),
        (1.0, 1.2, 3.9, 0.75),
        (-0.9, 1.2, 3.8, 0.7),
        (0.4, 1.1, 4.5, 0.75),
        (1.8, 1.2, 3.7, 0.5),
        (-1.6, 1.2, 3.65, 0.45),
    ):
        ball(r, (x + 0.2, y, z), material("cloud", (0.75, 0.8, 0.86), 0.9))
    for k in range(4):
        tube(
            [(-0.8 + k * 0.7, 1.2, 3.3), (-0.8 + k * 0.7, 1.2, 0.0)],
            0.02,
            glow("drop", (1, 0.45, 0.2), 2),
            smooth=False,
        )


@artefact("m-pesa-phone", turn=-14)
def m_pesa():
    """A small grey telephone with keys, its screen a menu for sending money, coins before it."""
    box((2.0, 0.7, 4.6), (0, 0, 2.4), "charcoal", 0.3)
    box((1.8, 0.1, 4.3), (0, -0.34, 2.4), "grey", 0.2)
    screen(
        1.4,
        1.15,
        (0, -0.42, 3.6),
        typed(
            ["M-PESA", "1 Send money", "2 Withdraw", "3 Buy airtime"],
            (10, 40, 20),
            (150, 200, 120),
            0.1,
        ),
        bezel=0.08,
        strength=0.9,
        px=260,
    )
    box((0.6, 0.1, 0.26), (0, -0.42, 2.65), "alu", 0.08)
    for s in (-1, 1):
        box((0.4, 0.1, 0.2), (s * 0.6, -0.42, 2.68), "green" if s < 0 else "red", 0.06)
    with at((0, -0.4, 1.4), (90, 0, 0)):
        keys(4, 3, (0, 0, 0), (0.46, 0.32, 0.09), (0.56, 0.46), "cream")
    slots(3, 0.4, (0, -0.4, 4.5), (0, 0, -0.08), 0.03)
    for k, (x, y) in enumerate(
        ((1.6, -1.2), (1.7, -1.1), (1.55, -1.25), (2.3, -0.6), (-1.6, -1.3), (-1.7, -1.2))
    ):
        z = 0.05 + (0.1 * k if k < 3 else 0 if k == 3 else 0.1 * (k - 4))
        cyl(0.36, 0.09, (x, y, z), "gold" if k % 2 else "steel", bevel=0.02)
    with at((0, -2.0, 0.02), (0, 0, 10)):
        box((1.8, 0.85, 0.02), (0, 0, 0), "green", 0.01)
        box((1.66, 0.72, 0.02), (0, 0, 0.008), "paper", 0.01)
        cyl(0.24, 0.02, (-0.4, 0, 0.02), "green")


@artefact("double-11-screen", turn=0)
def double_11():
    """A great screen with 11.11 and a counter, parcels piled up before it."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (120, 8, 12))
        for k in range(60):
            a = k * math.pi / 30
            d.line(
                (W / 2, H * 0.4, W / 2 + W * math.cos(a), H * 0.4 + W * math.sin(a)),
                (150, 16, 20),
                5,
            )
        d.text((W * 0.25, H * 0.08), "11.11", (255, 220, 110), font(H * 0.36))
        d.text((W * 0.12, H * 0.58), "00 052 000 000", (255, 255, 255), font(H * 0.17))
        d.text((W * 0.34, H * 0.82), "LIVE 2009", (255, 190, 120), font(H * 0.09))

    box((6.6, 0.4, 3.9), (0, 0.9, 3.0), "black", 0.06)
    screen(6.2, 3.5, (0, 0.66, 3.0), ui, bezel=0.05, strength=1.2, px=720)
    for s in (-1, 1):
        box((0.3, 0.5, 1.2), (s * 2.4, 1.0, 0.6), "charcoal", 0.04)
    rnd = random.Random(11)
    carton = material("carton", (0.45, 0.29, 0.14), 0.8, grain=0.4)
    for x, y, z in (
        (-2.4, -0.6, 0),
        (-1.5, -0.9, 0),
        (-2.0, -0.7, 0.62),
        (-0.5, -0.8, 0),
        (0.5, -1.1, 0),
        (0.0, -0.9, 0.6),
        (1.5, -0.7, 0),
        (2.4, -0.8, 0),
        (1.95, -0.7, 0.66),
        (1.0, -0.9, 0.6),
        (-1.0, -1.0, 0.6),
    ):
        with at((x, y, z), (0, 0, rnd.uniform(-16, 16))):
            h = rnd.uniform(0.5, 0.66)
            box((0.86, 0.74, h), (0, 0, h / 2), carton, 0.02)
            box((0.12, 0.75, h + 0.004), (0, 0, h / 2), rnd.choice(("orange", "cream")), 0)


@artefact("alipay-qr-stand", turn=-10)
def qr_stall():
    """A printed code on a stand among cabbages, carrots and spring onions on a market crate."""
    rnd = random.Random(2011)

    def code(d, W, H, font):
        d.rectangle((0, 0, W, H), (250, 250, 250))
        n, m = 25, W / 29

        def cell(i, j, c=(16, 60, 120)):
            d.rectangle(((i + 2) * m, (j + 2) * m, (i + 3) * m, (j + 3) * m), c)

        for i in range(n):
            for j in range(n):
                if rnd.random() < 0.48:
                    cell(i, j)
        for a, b in ((0, 0), (18, 0), (0, 18)):
            d.rectangle(((a + 2) * m, (b + 2) * m, (a + 9) * m, (b + 9) * m), (16, 60, 120))
            d.rectangle(((a + 3) * m, (b + 3) * m, (a + 8) * m, (b + 8) * m), (250, 250, 250))
            d.rectangle(((a + 4) * m, (b + 4) * m, (a + 7) * m, (b + 7) * m), (16, 60, 120))

    for k in range(5):
        box((5.0, 0.12, 0.26), (0, -1.3, 0.25 + k * 0.36 if k < 3 else 0.25), "wood", 0.02)
    for x in (-2.45, 2.45):
        box((0.12, 2.6, 1.0), (x, 0, 0.55), "wood", 0.02)
    box((5.0, 2.6, 0.1), (0, 0, 0.9), "timber", 0.02)
    with at((0.2, -0.5, 1.0), (-10, 0, 0)):
        box(
            (1.9, 0.08, 2.4), (0, 0, 1.3), material("blue", (0.03, 0.22, 0.72), 0.3, coat=0.5), 0.06
        )
        picture(1.5, 1.5, (0, -0.06, 1.45), code, px=348, rough=0.4)
        text("pay", 0.32, (0, -0.06, 0.36), "white")
    leaf = material("cabbage", (0.28, 0.5, 0.12), 0.6, grain=0.4)
    for x, y in ((-1.9, -0.6), (-1.2, 0.3), (-2.0, 0.6)):
        ball(0.46, (x, y, 1.3), leaf, (1, 1, 0.85))
        for k in range(4):
            ball(
                0.44,
                (x + 0.16 * math.cos(k * 1.6), y + 0.16 * math.sin(k * 1.6), 1.2),
                "green",
                (0.7, 0.7, 0.8),
            )
    for k in range(6):
        with at((1.5 + 0.16 * k, -0.7 + 0.1 * (k % 3), 1.05), (90, 0, 20)):
            cyl(0.03, 0.9, (0, 0, 0.2), "orange", r2=0.12, bevel=0.02)
            cyl(0.02, 0.5, (0, 0, 0.85), "green", r2=0.1)
    for k in range(7):
        tube(
            [(1.3 + k * 0.09, 0.3, 1.05), (1.6 + k * 0.09, 0.7, 1.2), (1.9 + k * 0.1, 1.0, 1.5)],
            0.035,
            "green",
        )
        cyl(0.045, 0.3, (1.25 + k * 0.09, 0.2, 1.02), "white", "y")
    for k in range(5):
        ball(0.22, (-0.9 + 0.42 * k, 0.7, 1.15), "red")


@artefact("yeti-dns", turn=8)
def yeti():
    """A shaggy white snowman holding a small tree whose roots are glowing lines into three servers."""
    fur = material("fur", (0.8, 0.84, 0.88), 0.95, grain=1)
    rnd = random.Random(25)
    with at((0, 0.7, 0)):
        for size, z in ((1.15, 1.5), (0.85, 3.0)):
            ball(size, (0, 0, z), fur, (1, 0.85, 1.1))
        ball(0.72, (0, -0.05, 4.0), fur)
        for _ in range(190):
            u, v = rnd.uniform(0, 2 * math.pi), rnd.uniform(0.3, 4.5)
            r = 1.12 if v < 2.4 else 0.86 if v < 3.6 else 0.6
            x, y = r * math.cos(u), r * 0.86 * math.sin(u)
            if not (y < -0.3 and abs(x) < 0.5 and v > 3.6):
                beam(
                    (x * 0.9, y * 0.9, v),
                    (x * 1.18, y * 1.18, v - 0.32),
                    0.2,
                    mat=fur,
                    bevel=0.02,
                    taper=0.1,
                )
        ball(0.5, (0, -0.4, 4.0), material("face", (0.25, 0.38, 0.5), 0.7), (0.95, 0.6, 0.85))
        for s in (-1, 1):
            ball(0.08, (s * 0.2, -0.68, 4.12), "white", seg=16)
            ball(0.045, (s * 0.2, -0.74, 4.12), "gloss", seg=12)
            tube([(s * 0.9, -0.2, 3.1), (s * 1.3, -0.8, 2.4), (s * 0.55, -1.3, 2.3)], 0.3, fur)
            ball(0.45, (s * 0.55, -0.5, 0.22), fur, (0.9, 1.4, 0.6))
    with at((0, -0.75, 2.1)):
        cyl(0.09, 0.9, (0, 0, 0.45), "timber")
        for k in range(3):
            cyl(0.5 - k * 0.12, 0.5, (0, 0, 0.8 + k * 0.34), "leaf", r2=0.04)
    for k, x in enumerate((-2.0, 0, 2.0)):
        with at((x, -1.8, 0)):
            box((1.1, 0.8, 0.5), (0, 0, 0.25), "charcoal", 0.04)
            dots(4, 1, (-0.3, -0.42, 0.3), (0.18, 0), 0.045, "led_g")
        tube(
            [(0, -0.75, 2.0), (x * 0.3, -1.0, 1.5), (x * 0.8, -1.5, 1.0), (x, -1.8, 0.5)],
            0.04,
            glow("root", (1, 0.5, 0.2), 4),
        )


@artefact("east-data-west-computing", turn=0)
def east_west():
    """A relief: a lit city by the sea in the east, mountains with wind wheels and a data hall in the west, light between."""
    prism(
        [(-3.4, -1.5), (3.4, -1.5), (3.4, 1.5), (-3.4, 1.5)],
        0.3,
        (0, 0, 0.15),
        material("land", (0.16, 0.18, 0.13), 0.8, grain=0.6),
        "z",
        0.05,
    )
    box((1.2, 3.0, 0.06), (2.9, 0, 0.3), material("sea", (0.02, 0.1, 0.2), 0.1), 0.02)
    rnd = random.Random(8)
    for x, y, h in ((-3.0, 1.0, 1.6), (-2.2, 1.2, 2.2), (-1.4, 1.1, 1.5), (-2.8, 0.3, 1.0)):
        cyl(0.75, h, (x, y, 0.3 + h / 2), "stone", r2=0.02, bevel=0, seg=7)
        cyl(0.2, h * 0.25, (x, y, 0.3 + h * 0.88), "white", r2=0.02, bevel=0, seg=7)
    for x, y in ((-2.9, -0.6), (-2.2, -0.9), (-1.5, -0.5)):
        cyl(0.05, 1.9, (x, y, 1.2), "white", r2=0.03)
        for k in range(3):
            a = math.radians(20 + k * 120 + x * 40)
            beam(
                (x, y - 0.08, 2.15),
                (x + 0.75 * math.sin(a), y - 0.08, 2.15 + 0.75 * math.cos(a)),
                0.1,
                0.03,
                "white",
                0.01,
                0.4,
            )
    box((1.6, 0.9, 0.5), (-1.0, 0.2, 0.55), "alu", 0.04)
    for k in range(7):
        box((0.12, 0.02, 0.28), (-1.66 + k * 0.22, -0.26, 0.55), "led_b", 0)
    for _ in range(26):
        x, y, h = rnd.uniform(0.9, 2.3), rnd.uniform(-1.2, 1.2), rnd.uniform(0.4, 1.7)
        box((0.24, 0.24, h), (x, y, 0.3 + h / 2), "charcoal", 0.02)
        for k in range(int(h / 0.16)):
            if rnd.random() < 0.7:
                box((0.16, 0.01, 0.06), (x, y - 0.125, 0.4 + k * 0.16), "warm", 0)
    for k in range(5):
        y = -0.8 + k * 0.35
        tube(
            [(1.2, y, 0.5), (0.4, y * 0.8, 1.3 + 0.1 * k), (-0.5, 0.2 + y * 0.2, 0.7)],
            0.025,
            glow("data", (1, 0.4, 0.15), 5),
        )
