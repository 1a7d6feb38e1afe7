"""Future: the people who shaped the internet, governance, security, the digital divide."""

import math
import random
from pathlib import Path

import bpy

from kit import *  # noqa: F403

FONT = next((Path(__file__).resolve().parents[2] / "fonts").glob("*Serif*"))


def pedestal(x=0, y=0, h=1.3, mat="timber"):
    """A square pedestal for a bust; its top is at z = h."""
    box((1.5, 1.3, 0.16), (x, y, 0.08), mat, 0.03)
    box((1.15, 1.0, h - 0.3), (x, y, h / 2), mat, 0.03)
    box((1.5, 1.3, 0.16), (x, y, h - 0.08), mat, 0.03)


def bust(skin=(0.42, 0.40, 0.37), hair="cap", glasses=False, beard=False, mat=None):
    """A portrait bust of plain grey stone, in the manner of old schools: nobody's exact likeness."""
    stone = mat or material("bust", skin, 0.55, grain=0.5)
    lathe(
        [(0, 0), (0.75, 0), (0.8, 0.12), (0.42, 0.3), (0.36, 0.75), (0.5, 0.9), (0, 0.9)],
        (0, 0, 0),
        "black",
        bevel=0.02,
    )
    lathe(
        [
            (0, 0.85),
            (0.62, 0.9),
            (1.25, 1.25),
            (1.32, 1.55),
            (0.9, 1.95),
            (0.42, 2.12),
            (0.36, 2.5),
            (0, 2.5),
        ],
        (0, 0, 0),
        stone,
        bevel=0.03,
    )
    with at((0, -0.06, 3.05)):
        ball(0.66, (0, 0, 0.1), stone, (0.86, 0.98, 1.16))
        ball(0.42, (0, -0.2, -0.42), stone, (0.9, 0.9, 0.7))
        prism([(-0.62, 0.12), (-0.8, -0.16), (-0.6, -0.2)], 0.17, (0, 0, 0.02), stone, "x", 0.03)
        for s in (-1, 1):
            ball(0.13, (s * 0.57, 0.02, 0.02), stone, (0.4, 0.8, 1.2))
            ball(0.07, (s * 0.22, -0.6, 0.16), "charcoal", (1.3, 0.4, 0.7))
            box((0.24, 0.07, 0.04), (s * 0.22, -0.6, 0.3), stone, 0.02)
        box((0.26, 0.06, 0.04), (0, -0.6, -0.4), "charcoal", 0.015)
        if hair == "cap":
            ball(0.68, (0, 0.14, 0.32), "grey", (0.88, 0.98, 0.98))
        elif hair == "bob":
            ball(0.72, (0, 0.16, 0.3), "charcoal", (0.92, 0.98, 1.0))
            for s in (-1, 1):
                ball(0.34, (s * 0.54, 0.16, -0.1), "charcoal", (0.5, 0.9, 1.5))
        elif hair == "long":
            ball(0.7, (0, 0.16, 0.32), "putty", (0.9, 0.98, 0.98))
            for s in (-1, 1):
                ball(0.3, (s * 0.56, 0.2, -0.3), "putty", (0.6, 1.0, 1.9))
        if beard:
            ball(0.5, (0, -0.22, -0.62), "putty", (0.95, 0.75, 1.15))
            box((0.5, 0.14, 0.1), (0, -0.6, -0.28), "putty", 0.05)
        if glasses:
            for s in (-1, 1):
                tube(
                    [
                        [
                            (s * 0.24 + 0.19 * math.cos(a), -0.7, 0.15 + 0.16 * math.sin(a))
                            for a in [k * math.pi / 8 for k in range(16)]
                        ]
                    ],
                    0.024,
                    "gloss",
                    closed=True,
                )
            tube([(-0.06, -0.72, 0.17), (0.06, -0.72, 0.17)], 0.022, "gloss")


@artefact("hall-of-fame-wall", turn=-6)
def fame_wall():
    """A wall of portrait tiles in rows, each with a lamp and a name plate; three frames still empty."""
    box((6.6, 0.4, 4.8), (0, 0.3, 2.5), "charcoal", 0.04)
    box((6.8, 1.0, 0.16), (0, 0.2, 0.08), "black", 0.03)
    rnd = random.Random(100)
    for r in range(6):
        for c in range(11):
            x, z = -2.95 + c * 0.59, 4.45 - r * 0.76
            box(
                (0.46, 0.06, 0.56),
                (x, 0.06, z),
                "brass" if (r, c) in ((5, 8), (5, 9), (5, 10)) else "timber",
                0.02,
            )
            box((0.38, 0.06, 0.48), (x, 0.03, z), "black", 0.01)
            if (r, c) not in ((5, 8), (5, 9), (5, 10)):
                tone = rnd.choice(((0.5, 0.46, 0.4), (0.4, 0.38, 0.36), (0.56, 0.5, 0.42)))
                m = material(f"relief{tone[0]}", tone, 0.6)
                ball(0.1, (x, -0.02, z + 0.08), m, (0.85, 0.6, 1.1), 16)
                ball(0.17, (x, -0.01, z - 0.17), m, (1.05, 0.5, 0.75), 16)
                if rnd.random() < 0.7:
                    ball(
                        0.105,
                        (x, 0.0, z + 0.13),
                        rnd.choice(("black", "putty", "grey")),
                        (0.95, 0.6, 0.85),
                        16,
                    )
            box((0.3, 0.04, 0.05), (x, 0.05, z - 0.33), "brass", 0.01)
            cyl(0.03, 0.14, (x, -0.02, z + 0.32), "lamp", "x", 0.01, seg=10)


@artefact("kilnam-chon", turn=-6)
def kilnam():
    """A bust before a small computer; two lamp posts, SEOUL and GUMI, joined by a line of light."""
    pedestal(-0.9, -0.2)
    with at((-0.9, -0.2, 1.3)):
        bust(hair="cap", glasses=True)
    with at((1.2, 1.0, 0)):
        cabinet(1.5, 1.2, 3.2, "cream")
        for k in range(4):
            unit(
                1.4, 0.6, (0, -0.55, 0.5 + k * 0.7), ("blue", "cream", "charcoal", "cream")[k], 5, k
            )
    for x, y, word in ((0.9, -1.6, "GUMI"), (2.8, -0.6, "SEOUL")):
        cyl(0.05, 1.5, (x, y, 0.75), "charcoal")
        cyl(0.2, 0.08, (x, y, 0.04), "charcoal")
        ball(0.16, (x, y, 1.6), "lamp")
        label(word, (x, y - 0.08, 1.15), 0.2, "cream", pad=0.5)
    tube(
        [(0.9, -1.6, 1.6), (1.8, -1.2, 1.25), (2.8, -0.6, 1.6)],
        0.03,
        glow("sdn", (0.2, 1, 0.55), 4),
    )


@artefact("hu-qiheng", turn=-4)
def hu():
    """A bust before a door that stands open on a map of light; a folder marked NCFC."""
    pedestal(-0.7, -0.6)
    with at((-0.7, -0.6, 1.3)):
        bust(hair="bob", glasses=True)
    with at((1.0, 1.2, 0)):
        for s in (-1, 1):
            box((0.24, 0.4, 4.4), (s * 1.35, 0, 2.2), "timber", 0.03)
        box((3.0, 0.4, 0.3), (0, 0, 4.5), "timber", 0.03)

        def world(d, W, H, font):
            d.rectangle((0, 0, W, H), (4, 20, 22))
            for x, y, w, h in (
                (0.08, 0.3, 0.3, 0.18),
                (0.2, 0.5, 0.14, 0.26),
                (0.46, 0.26, 0.14, 0.12),
                (0.48, 0.4, 0.16, 0.3),
                (0.62, 0.24, 0.3, 0.24),
                (0.78, 0.62, 0.14, 0.1),
            ):
                for i in range(0, int(W * w), 14):
                    for j in range(0, int(H * h), 14):
                        d.ellipse(
                            (W * x + i, H * y + j, W * x + i + 7, H * y + j + 7), (90, 255, 190)
                        )
            d.arc((W * 0.2, H * 0.1, W * 0.8, H * 0.6), 190, 350, (255, 230, 120), 6)

        screen(2.4, 4.1, (0, 0.12, 2.15), world, bezel=0.0, strength=1.3)
        with at((-1.25, -0.1, 0), (0, 0, -70)):
            box((1.2, 0.14, 4.2), (-0.6, 0, 2.15), "wood", 0.04)
            ball(0.09, (-1.05, -0.14, 2.1), "brass")
    with at((1.3, -1.4, 0.02), (0, 0, -14)):
        box((1.5, 1.1, 0.1), (0, 0, 0.05), "red", 0.02)
        sheet(1.3, 0.9, (0.05, 0.1, 0.13), lines=4)
        label("NCFC", (0, -0.57, 0.07), 0.16, "cream", pad=0.4, h=0.1)


@artefact("jon-postel", turn=-6)
def postel():
    """A bearded bust; a great ledger and a stamp on a desk, card drawers behind, sandals on the floor."""
    with at((-1.4, 0.5, 0)):
        pedestal()
        with at((0, 0, 1.3)):
            bust(hair="long", beard=True)
    with at((1.2, 0, 0)):
        desk(3.0, 1.8, 1.5)
        for s in (-1, 1):
            with at((0.0 + s * 0.62, -0.1, 1.52), (0, s * -4, 0)):
                box((1.2, 1.4, 0.14), (0, 0, 0.08), "green", 0.02)
                box((1.14, 1.34, 0.14), (0, 0, 0.1), "paper", 0.01)
                for k in range(10):
                    box((0.96, 0.012, 0.002), (0, 0.52 - k * 0.11, 0.172), "blue", 0)
                    box(
                        (0.2 + 0.08 * (k % 3), 0.03, 0.002),
                        (-0.3, 0.55 - k * 0.11, 0.173),
                        "ink",
                        0,
                    )
                box((0.012, 1.3, 0.002), (0.1, 0, 0.172), "red", 0)
        cyl(0.12, 0.06, (1.25, -0.5, 1.53), "black")
        cyl(0.08, 0.35, (1.25, -0.5, 1.72), "wood", r2=0.05)
        ball(0.1, (1.25, -0.5, 1.93), "wood")
    for c in range(3):
        for r in range(4):
            box((0.6, 0.5, 0.44), (0.5 + c * 0.66, 1.3, 0.3 + r * 0.5), "timber", 0.02)
            box((0.3, 0.03, 0.12), (0.5 + c * 0.66, 1.04, 0.38 + r * 0.5), "cream", 0.01)
            cyl(0.035, 0.06, (0.5 + c * 0.66, 1.03, 0.2 + r * 0.5), "brass", "y")
    for x, t in ((-0.3, 10), (0.1, -8)):
        with at((x, -1.5, 0), (0, 0, t)):
            box((0.26, 0.7, 0.08), (0, 0, 0.04), "wood", 0.03)
            for y in (-0.16, 0.1):
                tube([(-0.14, y, 0.06), (0, y, 0.2), (0.14, y, 0.06)], 0.03, "timber")


@artefact("charles-kao", turn=-6)
def kao():
    """A bust; before it a clear rod of glass held level, a point of light running along it into a coil; a medal."""
    pedestal(-0.6, 0.4)
    with at((-0.6, 0.4, 1.3)):
        bust(hair="cap", glasses=True)
    glass = material("rod", (0.85, 0.95, 1.0), 0.02, glass=0.92)
    for x in (-1.9, 1.1):
        cyl(0.05, 2.2, (x, -1.3, 1.1), "brass")
        cyl(0.3, 0.08, (x, -1.3, 0.04), "charcoal")
        tube(
            [
                [
                    (x, -1.3 + 0.16 * math.cos(a), 2.36 + 0.16 * math.sin(a))
                    for a in [k * math.pi / 8 for k in range(16)]
                ]
            ],
            0.03,
            "brass",
            closed=True,
        )
    cyl(0.13, 3.8, (-0.4, -1.3, 2.36), glass, "x", 0.02)
    ball(0.09, (-0.9, -1.3, 2.36), glow("light", (0.6, 1, 0.8), 30), seg=16)
    light = glow("fibre", (0.25, 1, 0.6), 2.2)
    tube(
        [(1.5, -1.3, 2.36), (2.2, -1.2, 2.2), (2.5, -0.8, 1.4)]
        + [
            (2.2 + 0.55 * math.cos(k * 0.7), -0.4 + 0.55 * math.sin(k * 0.7), 1.2 - k * 0.026)
            for k in range(40)
        ],
        0.028,
        light,
    )
    with at((1.5, -2.0, 0)):
        box((0.7, 0.4, 0.16), (0, 0, 0.08), "black", 0.03)
        cyl(0.36, 0.08, (0, 0, 0.5), "gold", "y", 0.03)
        cyl(0.26, 0.1, (0, 0, 0.5), "gold", "y", 0.03)


@artefact("morris-worm-floppy", turn=-8)
def worm():
    """A five-inch floppy in a frame of evidence; a segmented worm crawls out over little terminals."""
    with at((-0.9, 0.9, 0)):
        box((3.8, 0.3, 3.8), (0, 0.2, 2.1), "timber", 0.05)
        box((3.4, 0.1, 3.4), (0, 0.02, 2.1), "cream", 0.02)
        with at((0, -0.06, 2.25)):
            box((2.5, 0.08, 2.5), (0, 0, 0), "black", 0.04)
            cyl(0.42, 0.1, (0, 0, 0), material("disk", (0.1, 0.07, 0.05), 0.2), "y", 0.01)
            cyl(0.2, 0.12, (0, 0, 0), "cream", "y", 0.01)
            box((0.24, 0.1, 0.8), (0, 0, -0.8), material("disk", (0.1, 0.07, 0.05), 0.2), 0.04)
            box((1.5, 0.1, 0.5), (-0.3, -0.01, 0.9), "paper", 0.01)
            text("WORM  2 NOV 88", 0.16, (-0.3, -0.07, 0.92), "red")
        label("EVIDENCE", (0, -0.05, 0.68), 0.2, "brass", pad=0.6)
    for i in range(5):
        for j in range(3):
            with at((-2.2 + i * 1.1, -0.6 - j * 0.85, 0)):
                box((0.6, 0.5, 0.5), (0, 0, 0.28), "cream", 0.06)
                dead = (i + 2 * j) % 4 == 1
                box(
                    (0.42, 0.03, 0.34),
                    (0, -0.26, 0.32),
                    glow("dead", (1, 0.08, 0.05), 2.5)
                    if dead
                    else glow("alive", (0.2, 1, 0.5), 1.2),
                    0.02,
                )
    skin = material("worm", (0.1, 0.4, 0.12), 0.35, coat=0.6)
    path = [
        (-0.9, 0.75, 2.2),
        (-0.7, 0.2, 2.0),
        (-0.3, -0.3, 1.4),
        (0.3, -0.5, 0.95),
        (1.0, -0.7, 0.9),
        (1.6, -1.1, 0.85),
        (1.3, -1.7, 0.85),
        (0.5, -1.8, 0.95),
        (-0.2, -1.5, 1.2),
    ]
    points = []
    for a, b in zip(path, path[1:]):
        for k in range(3):
            points.append(tuple(a[i] + (b[i] - a[i]) * k / 3 for i in range(3)))
    for k, p in enumerate(points):
        ball(0.24 + 0.05 * math.sin(k * 1.3), p, skin, seg=20)
    ball(0.34, path[-1], skin)
    for s in (-1, 1):
        ball(
            0.09,
            (path[-1][0] - 0.2, path[-1][1] - 0.24 + s * 0.02, path[-1][2] + 0.16 + s * 0.06),
            "white",
            seg=12,
        )
        tube(
            [
                (path[-1][0], path[-1][1], path[-1][2] + 0.3),
                (path[-1][0] - 0.2, path[-1][1] + s * 0.2, path[-1][2] + 0.7),
            ],
            0.025,
            skin,
        )


@artefact("igf-athens-2006", turn=0)
def igf():
    """An oval of equal chairs with microphones and no head, between stumps of Greek columns, a globe lamp above."""
    lathe([(0, 0), (3.2, 0), (3.2, 0.14), (0, 0.14)], mat="cream", bevel=0.04, seg=72)
    n = 18
    for k in range(n):
        a = 2 * math.pi * k / n
        with at(
            (1.9 * math.cos(a), 1.5 * math.sin(a), 0.14),
            (0, 0, math.degrees(math.atan2(1.5 * math.sin(a), 1.9 * math.cos(a))) - 90),
        ):
            box((0.44, 0.4, 0.08), (0, 0.1, 0.42), "blue", 0.03)
            box((0.44, 0.08, 0.5), (0, 0.3, 0.7), "blue", 0.04)
            cyl(0.04, 0.42, (0, 0.1, 0.2), "steel")
            box((0.5, 0.24, 0.05), (0, -0.32, 0.66), "wood", 0.02)
            tube([(0, -0.3, 0.68), (0, -0.3, 0.85), (0, -0.22, 0.92)], 0.015, "black")
            ball(0.035, (0, -0.21, 0.93), "led_g", seg=10)
    for k in range(6):
        a = 2 * math.pi * (k + 0.5) / 6
        x, y, h = 2.85 * math.cos(a), 2.6 * math.sin(a), (2.2, 1.4, 2.6, 1.8, 0.9, 2.4)[k]
        cyl(0.36, 0.14, (x, y, 0.2), "plaster", bevel=0.03)
        cyl(0.28, h, (x, y, 0.2 + h / 2), "plaster", r2=0.25, bevel=0.01)
        for f in range(12):
            b = 2 * math.pi * f / 12
            cyl(
                0.03,
                h * 0.96,
                (x + 0.28 * math.cos(b), y + 0.28 * math.sin(b), 0.2 + h / 2),
                "stone",
                bevel=0,
                seg=8,
            )
        if h > 2:
            cyl(0.4, 0.16, (x, y, 0.26 + h), "plaster", bevel=0.03)
    ball(0.5, (0, 0, 2.4), glow("globe lamp", (0.9, 1, 0.9), 2.2))
    for k in range(4):
        with at((0, 0, 2.4), (0, 0, k * 45)):
            tube(
                [
                    [
                        (0.52 * math.cos(t), 0, 0.52 * math.sin(t))
                        for t in [i * math.pi / 12 for i in range(24)]
                    ]
                ],
                0.012,
                "charcoal",
                closed=True,
            )
    tube([(0, 0, 2.9), (0, 0, 4.0)], 0.02, "charcoal", smooth=False)


@artefact("smart-classroom", turn=0)
def classroom():
    """A room cut open: a wide writing screen, hexagonal tables with tablets, a second wall with a far class."""
    box((6.4, 4.8, 0.14), (0, 0, 0.07), "wood", 0.02)
    box((6.4, 0.16, 3.0), (0, 2.38, 1.6), "plaster", 0.02)
    box((0.16, 4.8, 3.0), (-3.12, 0, 1.6), "plaster", 0.02)

    def board(d, W, H, font):
        d.rectangle((0, 0, W, H), (16, 48, 46))
        d.text((W * 0.06, H * 0.1), "a² + b² = c²", (230, 255, 230), font(H * 0.2))
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


@artefact("global-ai-governance-initiative", turn=0)
def balance():
    """A balance with equal arms: glowing nodes in one pan, a ring of people in the other, on a globe."""
    ball(0.7, (0, 0, 0.7), material("sea", (0.03, 0.14, 0.26), 0.3))
    for k in range(5):
        with at((0, 0, 0.7), (0, 0, k * 36)):
            tube(
                [
                    [
                        (0.71 * math.cos(t), 0, 0.71 * math.sin(t))
                        for t in [i * math.pi / 12 for i in range(24)]
                    ]
                ],
                0.012,
                "brass",
                closed=True,
            )
    cyl(0.1, 3.0, (0, 0, 2.8), "brass", r2=0.06)
    ball(0.14, (0, 0, 4.4), "brass")
    beam((-2.4, 0, 4.25), (2.4, 0, 4.25), 0.14, 0.1, "brass", 0.03)
    prism([(-0.12, 0), (0.12, 0), (0, 0.5)], 0.08, (0, -0.1, 4.0), "red", "y", 0.01)
    for s in (-1, 1):
        for k in range(3):
            a = 2 * math.pi * k / 3
            tube(
                [(s * 2.35, 0, 4.25), (s * 2.35 + 0.95 * math.cos(a), 0.95 * math.sin(a), 2.35)],
                0.018,
                "brass",
                smooth=False,
            )
        lathe(
            [(0, 0), (0.6, 0.03), (1.05, 0.2), (1.0, 0.24), (0.58, 0.08), (0, 0.06)],
            (s * 2.35, 0, 2.15),
            "brass",
            bevel=0,
        )
    rnd = random.Random(10)
    nodes = [
        (-2.35 + rnd.uniform(-0.55, 0.55), rnd.uniform(-0.5, 0.5), 2.5 + rnd.uniform(0, 0.75))
        for _ in range(13)
    ]
    for n in nodes:
        ball(0.1, n, glow("node", (0.25, 1, 0.6), 5), seg=12)
    for i, a in enumerate(nodes):
        for b in sorted(nodes, key=lambda n, a=a: math.dist(a, n))[1:3]:
            tube([a, b], 0.016, glow("edge", (0.15, 0.7, 0.45), 2), smooth=False)
    for k in range(9):
        a = 2 * math.pi * k / 9
        x, y = 2.35 + 0.6 * math.cos(a), 0.6 * math.sin(a)
        m = ("orange", "blue", "red", "green", "cream", "aqua")[k % 6]
        cyl(0.13, 0.42, (x, y, 2.48), m, r2=0.09, bevel=0.03)
        ball(0.11, (x, y, 2.8), ("cream", "wood", "putty")[k % 3], seg=16)
    lathe([(0, 0), (1.1, 0), (1.0, 0.12), (0, 0.12)], mat="timber", bevel=0.03)


@artefact("nii-quaynor", turn=-6)
def quaynor():
    """A bust in a shawl of woven bands beside a relief of Africa, glowing cables landing on its coast."""
    pedestal(-1.2, 0)
    with at((-1.2, 0, 1.3)):
        bust((0.16, 0.11, 0.08), hair="", glasses=True)
        for k in range(9):
            a = math.radians(200 + k * 17.5)
            for j, m in enumerate(("yellow", "green", "red", "black")):
                r = 1.3 - 0.08 * j
                box(
                    (0.36, 0.1, 0.16),
                    (r * math.cos(a), 0.62 * r * math.sin(a) - 0.1, 1.3 + 0.15 * j),
                    (m, "orange")[(k + j) % 2] if m != "black" else "blue",
                    0.02,
                    (-20, 0, math.degrees(a) + 90),
                )
    shape = [
        (-0.75, 1.6),
        (0.1, 1.75),
        (0.75, 1.45),
        (0.95, 0.9),
        (1.5, 0.55),
        (1.05, 0.0),
        (0.9, -0.75),
        (0.55, -1.5),
        (0.2, -1.65),
        (0.0, -1.0),
        (0.05, -0.3),
        (-0.2, 0.15),
        (-0.9, 0.2),
        (-1.35, 0.55),
        (-1.3, 1.05),
    ]
    with at((1.5, 0.5, 2.1), (-14, 0, 0)):
        prism(
            [(x, z) for x, z in shape],
            0.3,
            (0, 0, 0),
            material("africa", (0.42, 0.26, 0.1), 0.7, grain=0.8),
            "y",
            0.06,
        )
        ball(0.12, (-0.55, -0.2, 0.22), glow("accra", (1, 0.75, 0.2), 12), seg=16)
        for k, (x, z) in enumerate(((-2.0, 1.4), (-2.1, 0.4), (-1.7, -0.9))):
            tube(
                [(x, -0.5, z), (x * 0.6, -0.45, z * 0.6), (-0.55, -0.2, 0.22)],
                0.035,
                glow("landing", (0.2, 1, 0.55), 4),
            )
    for s in (-1, 1):
        beam((1.5 + s * 0.5, 1.4, 0), (1.5 + s * 0.3, 0.6, 2.2), 0.12, mat="timber")
    box((1.8, 1.3, 0.1), (1.5, 0.7, 0.05), "timber", 0.03)


@artefact("elizabeth-feinler", turn=-6)
def feinler():
    """A bust with round glasses, thick directories, a telephone, and a card file with .COM, .ORG, .GOV."""
    pedestal(-1.3, 0.3)
    with at((-1.3, 0.3, 1.3)):
        bust(hair="bob", glasses=True)
    with at((1.2, 0, 0)):
        desk(3.4, 2.0, 1.3)
        for k, m in enumerate(("blue", "red")):
            box((1.0, 1.2, 0.36), (-0.9, 0.2, 1.5 + k * 0.38), m, 0.03, (0, 0, 6 * k))
            box((0.96, 1.16, 0.3), (-0.86, 0.16, 1.5 + k * 0.38), "paper", 0.01, (0, 0, 6 * k))
        label("ARPANET DIRECTORY", (-0.9, -0.45, 1.88), 0.09, "cream", pad=0.3, h=0.2)
        with at((0.1, -0.5, 1.3), (0, 0, -10), 0.7):
            prism(
                [(-0.7, 0), (0.7, 0), (0.5, 0.5), (-0.7, 0.25)], 1.2, (0, 0, 0), "cream", "x", 0.07
            )
            cyl(0.36, 0.06, (0, -0.2, 0.48), "white", bevel=0.02)
            tube([(-0.55, 0.25, 0.66), (0, 0.25, 0.86), (0.55, 0.25, 0.66)], 0.15, "cream")
        with at((1.05, 0.1, 1.3)):
            box((1.0, 1.3, 0.3), (0, 0, 0.15), "timber", 0.03)
            for k in range(14):
                box((0.86, 0.02, 0.7), (0, 0.55 - k * 0.085, 0.6), "paper", 0, (-8, 0, 0))
            for k, word in enumerate((".COM", ".ORG", ".GOV")):
                with at((0, -0.3 - k * 0.16, 0.98 - 0.1 * k), (-8, 0, 0)):
                    box((0.86, 0.03, 0.36), (0, 0, 0), ("yellow", "aqua", "orange")[k], 0.01)
                    text(word, 0.24, (0, -0.025, 0.04), "ink")


@artefact("gsm-sim-card", turn=-10)
def sim():
    """The bank-card-sized card enlarged, one corner cut, its gold contacts in fields; a portable phone beside it."""
    with at((-0.6, 0.4, 2.2), (-10, 0, 0)):
        prism(
            [(-2.6, -1.65), (2.6, -1.65), (2.6, 1.0), (2.0, 1.65), (-2.6, 1.65)],
            0.12,
            (0, 0, 0),
            "white",
            "y",
            0.03,
        )
        box(
            (1.3, 0.06, 1.15),
            (-1.3, -0.08, 0.1),
            material("contact", (0.75, 0.5, 0.12), 0.35),
            0.12,
        )
        for x in (-0.22, 0.22):
            box((0.03, 0.08, 1.15), (-1.3 + x, -0.085, 0.1), "charcoal", 0)
        for z in (-0.19, 0.19):
            for s in (-1, 1):
                box((0.43, 0.08, 0.03), (-1.3 + s * 0.44, -0.085, 0.1 + z), "charcoal", 0)
        text("GSM", 0.7, (1.1, -0.08, 0.6), "blue", depth=0.02)
        text("1991", 0.36, (1.1, -0.08, -0.1), "ink")
        text("SUBSCRIBER IDENTITY", 0.2, (0.6, -0.08, -1.1), "ink")
    box((3.0, 1.0, 0.4), (-0.6, 0.6, 0.2), "charcoal", 0.05)
    with at((2.5, -0.8, 0), (0, 0, -16)):
        box((1.5, 1.0, 1.5), (0, 0, 0.75), "black", 0.1)
        cyl(0.06, 1.6, (-0.5, 0.2, 2.2), "rubber")
        box((0.5, 0.34, 1.9), (0.2, -0.1, 1.75), "charcoal", 0.08, (0, 62, 0))
        tube(
            [(0.7, -0.4, 1.2)]
            + [
                (0.75 + 0.06 * math.cos(k * 1.5), -0.6 + 0.06 * math.sin(k * 1.5), 1.1 - k * 0.05)
                for k in range(18)
            ],
            0.03,
            "black",
        )
        tube([(-0.7, 0, 1.5), (0, 0, 1.9), (0.7, 0, 1.5)], 0.06, "black")


@artefact("unicode-standard", turn=-8)
def unicode_book():
    """A thick white volume; blocks with letters of many scripts climb out of it in a spiral."""
    font = bpy.data.fonts.load(str(FONT))
    for s in (-1, 1):
        with at((s * 1.25, 0, 0.55), (0, s * -10, 0)):
            box((2.5, 3.2, 0.14), (0, 0, -0.3), "white", 0.03)
            box((2.35, 3.05, 0.5), (0, 0, 0.02), "paper", 0.04)
            for c in range(5):
                for r in range(7):
                    box(
                        (0.3, 0.26, 0.004),
                        (-0.9 + c * 0.44, 1.2 - r * 0.4, 0.275),
                        "grey" if (c + r) % 4 else "blue",
                        0,
                    )
    box((1.6, 2.2, 0.3), (0, 0, 0.15), "charcoal", 0.05)
    signs = "字AあЖ한Ωé网Я中"
    for k, sign in enumerate(signs):
        a = k * 0.78 - 1.2
        r = 1.75 - 0.12 * k
        with at(
            (r * math.cos(a), -0.2 + r * 0.8 * math.sin(a), 1.2 + k * 0.42),
            (0, 0, math.degrees(a) * 0 - 12 + 9 * (k % 4)),
        ):
            box(
                (0.62, 0.62, 0.62),
                (0, 0, 0),
                ("red", "blue", "yellow", "green", "orange", "aqua")[k % 6],
                0.07,
            )
            for turn in (0, 90):
                with at((0, 0, 0), (0, 0, turn)):
                    letter = text(sign, 0.46, (0, -0.315, -0.02), "white")
                    letter.data.font = font


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


@artefact("braille-display-wcag", turn=-14)
def braille():
    """A keyboard over a long bar of cells whose pins stand up or down; a hand's finger rests on them."""
    prism(
        [(-1.5, 0), (1.4, 0), (1.4, 0.8), (-1.2, 0.5), (-1.5, 0.35)],
        6.2,
        (0, 0, 0),
        "charcoal",
        "x",
        0.08,
    )
    with at((0, 0.3, 0.74), (6.5, 0, 0)):
        keys(4, 14, (0, 0, 0), (0.34, 0.32, 0.1), mat="cream", widths={0: [1.5, 1, 9, 1, 1.5]})
    cells = [
        (1,),
        (1, 2),
        (1, 4),
        (1, 4, 5),
        (1, 5),
        (1, 2, 4),
        (1, 2, 4, 5),
        (1, 2, 5),
        (2, 4),
        (2, 4, 5),
        (1, 3),
        (1, 2, 3),
        (1, 3, 4),
        (1, 3, 4, 5),
        (1, 3, 5),
        (1, 2, 3, 4),
        (2, 3, 4),
        (2, 3, 4, 5),
        (1, 3, 6),
        (2, 4, 5, 6),
    ]
    with at((0, -1.05, 0.5), (6.5, 0, 0)):
        box((5.8, 0.74, 0.12), (0, 0, 0), "white", 0.03)
        for k, dots_up in enumerate(cells):
            x = -2.66 + k * 0.28
            box((0.012, 0.66, 0.01), (x + 0.14, 0, 0.065), "grey", 0)
            for n in range(1, 7):
                px, py = x - 0.05 + 0.1 * (n > 3), 0.17 - 0.15 * ((n - 1) % 3)
                ball(
                    0.042,
                    (px, py, 0.085 if n in dots_up else 0.035),
                    "charcoal" if n in dots_up else "grey",
                    seg=10,
                )
        for k in range(20):
            cyl(0.05, 0.05, (-2.66 + k * 0.28, 0.44, 0.06), "blue", seg=12)
    with at((0.6, 1.5, 0.6), (-14, 0, 0)):
        box(
            (3.4, 0.06, 2.1),
            (0, 0, 1.2),
            material("web page", (0.05, 0.2, 0.16), 0.3, emit=(0.15, 0.75, 0.5), strength=0.5),
            0.02,
        )
        for k in range(5):
            box((2.6 - 0.5 * (k % 3), 0.03, 0.1), (-0.2, -0.05, 1.9 - k * 0.28), "white", 0.01)


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

        screen(2.7, 2.0, (0, -0.26, 1.75), sugar, bezel=0.1, strength=0.8, frame="white")
        for s in (-1, 1):
            cyl(0.24, 0.06, (s * 1.65, -0.24, 1.3), "charcoal", "y", 0.02)
            with at((s * 2.15, 0, 2.9), (0, s * 22, 0)):
                box((0.42, 0.34, 1.5), (0, 0, 0.75), green, 0.17)
                ball(0.24, (0, 0, 1.5), green)


@artefact("root-ksk-ceremony", turn=0)
def ceremony():
    """A caged room: two safes with dials, a black key module on a table, seven cards fanned out, a camera above."""
    box((6.0, 4.6, 0.12), (0, 0, 0.06), "grey", 0.02)
    box((6.0, 0.12, 4.0), (0, 2.2, 2.0), "milgrey", 0.02)
    tube(
        [[(-2.95, -2.2 + 0.3 * k, 0.1), (-2.95, -2.2 + 0.3 * k, 4.0)] for k in range(15)],
        0.025,
        "steel",
        smooth=False,
    )
    tube(
        [[(-2.95, -2.2, z), (-2.95, 2.1, z)] for z in (0.2, 1.5, 2.8, 3.95)],
        0.03,
        "steel",
        smooth=False,
    )
    for x in (-1.3, 1.1):
        with at((x, 1.4, 0.12)):
            box((1.7, 1.3, 2.6), (0, 0, 1.3), "charcoal", 0.08)
            box((1.45, 0.08, 2.3), (0, -0.68, 1.3), "milgrey", 0.05)
            cyl(0.22, 0.14, (0, -0.76, 1.75), "steel", "y", 0.03)
            cyl(0.08, 0.2, (0, -0.8, 1.75), "black", "y", 0.02)
            for k in range(3):
                a = math.radians(90 + 120 * k)
                beam(
                    (0, -0.82, 1.05),
                    (0.4 * math.cos(a), -0.82, 1.05 + 0.4 * math.sin(a)),
                    0.09,
                    mat="chrome",
                    bevel=0.03,
                )
                ball(0.08, (0.4 * math.cos(a), -0.82, 1.05 + 0.4 * math.sin(a)), "black", seg=12)
    with at((0.5, -0.9, 0.12)):
        desk(3.4, 1.5, 1.3, "wood", "steel")
        box((1.0, 0.7, 0.34), (-0.7, 0.2, 1.48), "black", 0.04)
        box((0.6, 0.02, 0.12), (-0.75, -0.16, 1.52), glow("module", (0.2, 1, 0.55), 2.5), 0.01)
        for k in range(7):
            a = math.radians(60 + k * 10)
            with at((0.85, -0.7, 1.32 + 0.012 * k), (0, 0, 60 - k * 20)):
                box((0.32, 0.7, 0.015), (0, 0.5, 0), "white" if k % 2 else "cream", 0.005)
                box((0.12, 0.1, 0.02), (0, 0.62, 0.002), "gold", 0)
        sheet(0.6, 0.8, (-0.1, -0.3, 1.33), lines=7)
    for x in (-2.0, 2.4):
        box((0.3, 0.5, 0.26), (x, 2.0, 3.5), "white", 0.04, (24, 0, 0))
        cyl(0.1, 0.2, (x, 1.7, 3.38), "black", "y", rot=(24, 0, 0))
        cyl(0.03, 0.03, (x + 0.1, 1.72, 3.5), "led_r", "y")


@artefact("zhongguo-domain", turn=0)
def zhongguo():
    """An address bar as a white slab with red characters like seal stones, on a pad of red ink."""
    font = bpy.data.fonts.load(str(FONT))
    stone = material("seal", (0.62, 0.54, 0.38), 0.3, grain=0.5, coat=0.3)
    box((6.4, 0.5, 1.7), (0, 0.5, 1.25), "white", 0.3)
    box((6.0, 0.06, 1.3), (0, 0.24, 1.25), "paper", 0.22)
    red = material("seal red", (0.62, 0.03, 0.02), 0.35)
    for k, sign in enumerate("点中国"):
        x = -1.5 + k * 1.35
        box((1.05, 0.4, 1.05), (x, 0.1, 1.25), red, 0.08)
        letter = text(sign, 0.85, (x, -0.13, 1.24), "white", depth=0.03)
        letter.data.font = font
    box((0.07, 0.1, 0.9), (2.0, 0.2, 1.25), glow("cursor", (0.2, 1, 0.55), 5), 0.01)
    cyl(0.2, 0.08, (-2.6, 0.2, 1.28), "grey", "y", 0.02)
    box((6.0, 0.9, 0.4), (0, 0.55, 0.2), "timber", 0.05)
    with at((1.7, -1.4, 0)):
        lathe(
            [(0, 0), (0.8, 0), (0.8, 0.3), (0.7, 0.3), (0.66, 0.2), (0, 0.2)],
            mat="white",
            bevel=0.03,
        )
        cyl(0.64, 0.08, (0, 0, 0.22), red)
        with at((-1.7, -0.1, 0), (0, 0, 14)):
            box((0.7, 0.7, 1.5), (0, 0, 0.85), stone, 0.06)
            box((0.72, 0.72, 0.16), (0, 0, 0.1), red, 0.02)
            ball(0.34, (0, 0, 1.75), stone, (1, 1, 0.8))


@artefact("rwanda-coffee-ewtp", turn=-6)
def coffee():
    """A burlap sack spilling beans, a parcel with a code, a telephone on a stand, three green hills behind."""
    for x, y, r in ((-1.6, 1.6, 1.3), (0.3, 1.9, 1.7), (2.0, 1.6, 1.2)):
        dome = [
            (r * math.cos(math.pi / 2 * k / 10), 0.75 * r * math.sin(math.pi / 2 * k / 10))
            for k in range(11)
        ]
        lathe(
            [(0, 0), *dome], (x, y, 0), material("hill", (0.07, 0.22, 0.06), 0.9, grain=1), bevel=0
        )
    burlap = material("burlap", (0.42, 0.3, 0.16), 0.95, grain=1)
    bean = material("bean", (0.1, 0.042, 0.016), 0.35, coat=0.3)
    with at((-1.1, -0.2, 0)):
        lathe(
            [
                (0, 0),
                (0.95, 0),
                (1.15, 0.5),
                (1.1, 1.3),
                (0.85, 1.75),
                (1.0, 1.95),
                (0.86, 1.98),
                (0.7, 1.75),
                (0, 1.7),
            ],
            mat=burlap,
            bevel=0.05,
        )
        text("RWANDA", 0.36, (0, -1.16, 0.85), "ink", (84, 0, 0))
        rnd = random.Random(31)
        for _ in range(70):
            a, r = rnd.uniform(0, 6.28), rnd.uniform(0, 0.7)
            with at(
                (r * math.cos(a), r * math.sin(a), 1.78 + 0.25 * (1 - r)),
                (rnd.uniform(0, 180), rnd.uniform(0, 180), 0),
            ):
                ball(0.12, (0, 0, 0), bean, (1.35, 0.9, 0.65), 12)
        for _ in range(60):
            a, r = rnd.uniform(3.6, 6.2), rnd.uniform(1.1, 2.0)
            with at(
                (r * math.cos(a), r * math.sin(a), 0.07 + 0.1 * (r < 1.35)),
                (0, 0, rnd.uniform(0, 180)),
            ):
                ball(0.12, (0, 0, 0), bean, (1.35, 0.9, 0.6), 12)
                box((0.26, 0.015, 0.02), (0, 0, 0.06), "black", 0)
    with at((1.6, -0.6, 0), (0, 0, 14)):
        box(
            (1.3, 1.0, 0.9),
            (0, 0, 0.45),
            material("carton", (0.45, 0.29, 0.14), 0.8, grain=0.4),
            0.02,
        )
        box((0.16, 1.01, 0.91), (0.3, 0, 0.45), "cream", 0)
        rnd = random.Random(8)
        box((0.56, 0.02, 0.56), (-0.25, -0.51, 0.5), "white", 0)
        for i in range(8):
            for j in range(8):
                if rnd.random() < 0.5:
                    box(
                        (0.06, 0.01, 0.06),
                        (-0.47 + i * 0.063, -0.522, 0.28 + j * 0.063),
                        "black",
                        0,
                    )
    with at((2.6, -1.6, 0), (0, 0, -10)):
        box((0.7, 0.5, 0.1), (0, 0, 0.05), "charcoal", 0.03)
        with at((0, 0, 0.15), (-12, 0, 0)):
            box((0.85, 0.1, 1.7), (0, 0, 0.9), "gloss", 0.06)
            screen(
                0.75,
                1.5,
                (0, -0.06, 0.9),
                lambda d, W, H, f: (
                    d.rectangle((0, 0, W, H), (60, 130, 80)),
                    d.ellipse((W * 0.25, H * 0.2, W * 0.75, H * 0.5), (110, 70, 40)),
                    d.rectangle((W * 0.12, H * 0.5, W * 0.88, H * 0.8), (240, 160, 40)),
                    d.rectangle((0, H * 0.85, W, H), (250, 90, 40)),
                )[0],
                bezel=0.02,
                strength=1.1,
                px=200,
            )


@artefact("africa-5g-rain", turn=-6)
def rain():
    """A lattice mast with panels on red earth, a flat-topped acacia, a white box in a window."""
    lathe(
        [(0, 0), (3.1, 0), (3.0, 0.16), (0, 0.18)],
        mat=material("earth", (0.34, 0.1, 0.04), 0.95, grain=1),
        bevel=0,
        seg=64,
    )
    with at((-1.0, 0.3, 0.16)):
        mast(5.2)
        for k in range(3):
            with at((0, 0, 4.9), (0, 0, k * 120 + 20)):
                box((0.5, 0.18, 1.2), (0, -0.5, 0), "white", 0.06)
                beam((0, 0, 0.2), (0, -0.45, 0.2), 0.08, mat="steel")
        for k in range(3):
            r = 0.8 + 0.45 * k
            tube(
                [
                    (r * math.sin(a), -0.7, 4.9 + r * math.cos(a))
                    for a in [math.radians(70 + 8 * i) for i in range(7)]
                ],
                0.04,
                glow("wave", (0.2, 1, 0.55), 4),
            )
    with at((1.7, 1.0, 0.16)):
        tube([(0, 0, 0), (0.1, 0, 0.9), (-0.1, 0.1, 1.6)], 0.14, "timber")
        for x, y in ((-0.8, 0.1), (0.7, -0.2), (0.1, 0.6), (-0.2, -0.6)):
            tube([(-0.05, 0.05, 1.3), (x * 0.5, y * 0.5, 1.9), (x, y, 2.15)], 0.06, "timber")
            ball(0.75, (x, y, 2.3), "leaf", (1.2, 1.1, 0.28))
        ball(1.1, (0, 0, 2.45), "leaf", (1.3, 1.1, 0.22))
    with at((1.3, -1.3, 0.16), (0, 0, -12)):
        box(
            (2.0, 1.3, 1.5),
            (0, 0, 0.75),
            material("wall", (0.72, 0.6, 0.42), 0.85, grain=0.5),
            0.03,
        )
        box(
            (2.3, 1.6, 0.1),
            (0, 0, 1.55),
            material("tin", (0.4, 0.42, 0.44), 0.35, 0.9),
            0.01,
            (4, 0, 0),
        )
        box((0.8, 0.06, 0.7), (-0.35, -0.66, 0.85), "black", 0.02)
        box((0.7, 0.04, 0.6), (-0.35, -0.68, 0.85), "warm", 0.01)
        box((0.28, 0.2, 0.4), (-0.35, -0.74, 0.72), "white", 0.04)
        cyl(0.025, 0.03, (-0.35, -0.85, 0.8), "led_g", "y")
        box((0.5, 0.06, 1.1), (0.6, -0.66, 0.56), "blue", 0.02)


@artefact("ids-connector", turn=0)
def connector():
    """Two factories joined by a transparent box with two doors; tagged cubes of data pass through."""
    for s, m in ((-1, "blue"), (1, "orange")):
        with at((s * 2.5, 0.4, 0)):
            box((1.7, 1.6, 1.5), (0, 0, 0.75), "cream", 0.03)
            for k in range(3):
                prism(
                    [(-0.28, 0), (0.28, 0), (0.28, 0.42), (-0.28, 0.0)],
                    1.6,
                    (-0.56 + k * 0.56, 0, 1.5),
                    m,
                    "y",
                    0.01,
                )
            cyl(0.16, 1.9, (s * 0.55, 0.5, 1.6), "stone", r2=0.12)
            for k in range(3):
                box((0.34, 0.03, 0.4), (-0.55 + k * 0.55, -0.82, 0.9), "warm", 0.01)
            box((0.4, 0.04, 0.6), (0, -0.82, 0.3), m, 0.01)
    glass = material("gate", (0.7, 0.95, 0.85), 0.02, glass=0.9)
    with at((0, 0.2, 1.1)):
        for y in (-0.6, 0.6):
            box((2.2, 0.05, 1.5), (0, y, 0), glass, 0.01)
        box((2.2, 1.2, 0.06), (0, 0, 0.76), glass, 0.01)
        box((2.4, 1.4, 0.16), (0, 0, -0.82), "charcoal", 0.03)
        for s in (-1, 1):
            for y in (-0.62, 0.62):
                box((0.1, 0.1, 1.7), (s * 1.12, y, 0), "alu", 0.02)
            with at((s * 1.12, -0.55, 0), (0, 0, -s * 58)):
                box((0.06, 1.05, 1.4), (0, 0.52, 0), material("door", (0.1, 0.45, 0.3), 0.3), 0.02)
        text("IDS", 0.4, (0, -0.64, -0.84 + 0.02), "white")
    for k in range(7):
        x = -1.9 + k * 0.63
        with at(
            (x, 0.2 + 0.12 * math.sin(k * 2), 1.15 + 0.2 * math.sin(k * 1.3)),
            (10 * k, 15 * k, 20 * k),
        ):
            box(
                (0.34, 0.34, 0.34),
                (0, 0, 0),
                glow(f"data{k % 2}", ((0.15, 0.9, 0.5), (0.4, 1, 0.8))[k % 2], 1.2),
                0.04,
            )
        tube([(x, 0.1, 1.35), (x + 0.05, -0.1, 1.6), (x + 0.15, -0.15, 1.62)], 0.015, "white")
        box((0.22, 0.02, 0.14), (x + 0.25, -0.16, 1.62), "paper", 0.005)
        box((0.08, 0.03, 0.07), (x + 0.21, -0.18, 1.61), "gold", 0.01)
    box((2.0, 1.2, 0.2), (0, 0.2, 0.1), "charcoal", 0.04)


@artefact("asian-games-sky-dome", turn=0)
def sky_dome():
    """A stadium under a dome of lines; red sparks stop at its skin; watchers at their desks outside."""
    lathe(
        [(0.9, 0.1), (1.1, 0.1), (1.9, 0.8), (1.75, 0.9), (1.0, 0.3)],
        (0, 0, 0),
        "white",
        bevel=0.02,
        seg=48,
    )
    for k in range(28):
        a = 2 * math.pi * k / 28
        beam(
            (1.75 * math.cos(a), 1.75 * math.sin(a), 0.5),
            (2.0 * math.cos(a + 0.1), 2.0 * math.sin(a + 0.1), 1.05),
            0.1,
            0.05,
            "alu",
            0.02,
            0.6,
        )
        beam(
            (2.0 * math.cos(a + 0.1), 2.0 * math.sin(a + 0.1), 1.05),
            (1.35 * math.cos(a + 0.16), 1.35 * math.sin(a + 0.16), 1.15),
            0.12,
            0.04,
            "white",
            0.02,
            0.3,
        )
    cyl(1.0, 0.1, (0, 0, 0.1), "orange")
    box((1.2, 0.75, 0.04), (0, 0, 0.17), "green", 0.01)
    line = glow("dome", (0.15, 0.95, 0.55), 2.6)
    R = 2.6

    def on(lat, lon):
        return (
            R * math.cos(lat) * math.cos(lon),
            R * math.cos(lat) * math.sin(lon),
            0.1 + R * math.sin(lat),
        )

    rings = [(0, 14), (22, 14), (42, 12), (60, 8), (76, 5)]
    previous = None
    for index, (lat, n) in enumerate(rings):
        b = math.radians(lat)
        points = [on(b, 2 * math.pi * (k + 0.5 * (index % 2)) / n) for k in range(n)]
        tube([points], 0.018, line, smooth=False, closed=True)
        if previous:
            tube(
                [
                    [p, q]
                    for p in points
                    for q in sorted(previous, key=lambda r, p=p: math.dist(p, r))[:2]
                ],
                0.014,
                line,
                smooth=False,
            )
        previous = points
    tube([[p, (0, 0, 0.1 + R)] for p in previous], 0.014, line, smooth=False)
    rnd = random.Random(2023)
    for _ in range(16):
        p = on(math.radians(rnd.uniform(12, 80)), rnd.uniform(0, 6.28))
        q = tuple(c * 1.14 for c in p)
        ball(0.06, p, glow("spark", (1, 0.1, 0.05), 10), seg=10)
        tube([p, q], 0.015, glow("spark", (1, 0.1, 0.05), 10), smooth=False)
    for k in range(8):
        a = math.radians(200 + k * 20)
        with at((3.3 * math.cos(a), 3.3 * math.sin(a), 0), (0, 0, math.degrees(a) - 90)):
            box((0.7, 0.3, 0.3), (0, 0, 0.15), "charcoal", 0.03)
            box((0.5, 0.05, 0.3), (0, -0.05, 0.48), glow("desk", (0.2, 0.8, 0.6), 1.4), 0.02)
            cyl(0.1, 0.3, (0, 0.35, 0.3), "blue", r2=0.07)
            ball(0.09, (0, 0.35, 0.54), "cream", seg=12)
