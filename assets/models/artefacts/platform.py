"""Platform: ten years of the conference in Wuzhen, and the meetings and papers before it."""

import math
import random

from kit import *  # noqa: F403


def water_house(x, y, w=1.7, d=1.3, h=1.0, turn=0):
    """A white-walled house with a dark tile roof and a warm door."""
    with at((x, y, 0), (0, 0, turn)):
        box((w, d, h), (0, 0, h / 2), "plaster", 0.02)
        prism(
            [(-d * 0.72, h), (d * 0.72, h), (0, h + d * 0.55)],
            w * 1.16,
            (0, 0, 0),
            "tile",
            "x",
            0.03,
        )
        for k in range(int(w * 1.16 / 0.14)):
            for s in (-1, 1):
                beam(
                    (-w * 0.55 + k * 0.14, s * d * 0.7, h + 0.04),
                    (-w * 0.55 + k * 0.14, s * 0.03, h + d * 0.56),
                    0.05,
                    mat="tile",
                    bevel=0.01,
                )
        box((0.34, 0.04, h * 0.62), (0, -d / 2 - 0.01, h * 0.31), "warm", 0.01)
        for s in (-1, 1):
            box((0.22, 0.04, 0.22), (s * w * 0.32, -d / 2 - 0.01, h * 0.6), "warm", 0.01)


def globe_of_wires(r, loc, mat="steel"):
    with at(loc):
        for k in range(6):
            with at((0, 0, 0), (0, 0, k * 30)):
                tube(
                    [
                        [
                            (r * math.cos(t), 0, r * math.sin(t))
                            for t in [i * math.pi / 12 for i in range(24)]
                        ]
                    ],
                    r * 0.02,
                    mat,
                    closed=True,
                )
        for z in (-0.6, -0.3, 0, 0.3, 0.6):
            q = r * math.sqrt(1 - z * z)
            tube(
                [
                    [
                        (q * math.cos(t), q * math.sin(t), z * r)
                        for t in [i * math.pi / 12 for i in range(24)]
                    ]
                ],
                r * 0.02,
                mat,
                closed=True,
            )


def people(places, mats=("charcoal", "blue", "red", "putty", "grey", "green")):
    """Small figures, seen from afar."""
    for k, (x, y, z) in enumerate(places):
        cyl(0.1, 0.3, (x, y, z + 0.15), mats[k % len(mats)], r2=0.07, bevel=0.03)
        ball(0.08, (x, y, z + 0.39), "cream", seg=16)


@artefact("wuzhen-summit-2014", turn=0)
def summit():
    """An arched stone bridge over a canal, two houses, and a small stage with chairs in a ring."""
    lathe([(0, 0), (3.3, 0), (3.3, 0.16), (0, 0.16)], mat="stone", bevel=0.03, seg=72)
    box(
        (1.5, 6.0, 0.06), (-0.3, 0, 0.18), material("canal", (0.01, 0.06, 0.09), 0.06, coat=1), 0.02
    )
    n = 14
    arch = (
        [(-1.5, 0), (-1.5, 0.35)]
        + [(-1.5 + 3.0 * k / n, 0.35 + 0.85 * math.sin(math.pi * k / n)) for k in range(1, n)]
        + [(1.5, 0.35), (1.5, 0)]
    )
    hole = [
        (0.75 * math.cos(math.pi * k / n), 0.75 * math.sin(math.pi * k / n)) for k in range(n + 1)
    ]
    prism([*arch, *hole], 0.9, (-0.3, -0.4, 0.17), "stone", "y", 0.02)
    for s in (-1, 1):
        tube(
            [
                (-1.75 + 2.9 * k / n, -0.4 + s * 0.42, 0.68 + 0.85 * math.sin(math.pi * k / n))
                for k in range(n + 1)
            ],
            0.05,
            "plaster",
        )
    with at((0, 0, 0.16)):
        water_house(-2.0, 1.5, turn=-20)
        water_house(-2.1, -1.5, 1.4, 1.1, 0.8, turn=40)
    with at((1.9, 0.9, 0.16), (0, 0, -40)):
        box((1.9, 1.0, 0.16), (0, 0.3, 0.08), "charcoal", 0.03)
        screen(
            1.6,
            0.9,
            (0, 0.6, 0.85),
            typed(["Wuzhen", "2014"], (255, 220, 140), (20, 40, 90), 0.2),
            bezel=0.05,
            strength=1.3,
            px=200,
        )
        for k in range(11):
            a = math.radians(195 + k * 15)
            with at(
                (1.15 * math.cos(a), -0.2 + 1.15 * math.sin(a), 0), (0, 0, math.degrees(a) + 90)
            ):
                box((0.2, 0.2, 0.06), (0, 0, 0.2), "red", 0.02)
                box((0.2, 0.05, 0.24), (0, -0.1, 0.34), "red", 0.02)
    for x, y in ((-1.2, 2.2), (-1.2, -2.3), (0.7, -1.6)):
        cyl(0.04, 0.8, (x, y, 0.5), "timber")
        ball(0.16, (x, y, 0.98), "lantern", (1, 1, 1.2))


@artefact("wuzhen-address-2015", turn=-6)
def address():
    """A lectern with two microphones before a curved blue screen, four pillars and five lights about it."""
    for k in range(9):
        a = math.radians(35 + 110 * k / 8)
        with at((3.0 * math.cos(a), -1.2 + 3.0 * math.sin(a), 2.0), (0, 0, math.degrees(a) - 90)):
            box((0.78, 0.14, 3.2), (0, 0, 0), glow("blue", (0.03, 0.13, 0.5), 0.8), 0.02)
    with at((0, -0.4, 0.3)):
        prism([(-0.5, 0), (0.5, 0), (0.6, 1.5), (-0.7, 1.8)], 1.4, (0, 0, 0), "timber", "x", 0.05)
        cyl(0.42, 0.06, (0, -0.64, 0.95), "gold", "y", 0.02, rot=(-6, 0, 0))
        for s in (-1, 1):
            tube(
                [(s * 0.3, 0.1, 1.65), (s * 0.32, -0.3, 2.2), (s * 0.15, -0.35, 2.5)], 0.03, "steel"
            )
            cyl(0.07, 0.26, (s * 0.14, -0.36, 2.55), "black")
    for x, y in ((-2.1, -0.4), (2.1, -0.4), (-2.6, 0.9), (2.6, 0.9)):
        cyl(0.28, 2.6, (x, y, 1.5), "plaster", bevel=0.03)
        for z in (0.32, 2.75):
            cyl(0.38, 0.18, (x, y, z), "stone", bevel=0.03)
    lathe([(0, 0), (3.2, 0), (3.2, 0.22), (0, 0.22)], mat="charcoal", bevel=0.04, seg=72)
    for k in range(5):
        a = math.radians(215 + k * 27.5)
        cyl(0.22, 0.06, (2.4 * math.cos(a), 2.4 * math.sin(a), 0.25), "lamp")


@artefact("wuzhen-internet-hospital", turn=-6)
def hospital():
    """A doctor's desk with a face on a great screen, a cuff and stethoscope, drawers of medicine, a small roof."""

    def doctor(d, W, H, font):
        d.rectangle((0, 0, W, H), (190, 214, 224))
        d.ellipse((W * 0.34, H * 0.16, W * 0.66, H * 0.66), (226, 186, 156))
        d.pieslice((W * 0.32, H * 0.1, W * 0.68, H * 0.5), 180, 360, (40, 34, 34))
        d.polygon(
            [(W * 0.16, H), (W * 0.3, H * 0.7), (W * 0.7, H * 0.7), (W * 0.84, H)], (250, 250, 250)
        )
        for s in (0.42, 0.58):
            d.ellipse((W * s - 6, H * 0.4 - 6, W * s + 6, H * 0.4 + 6), (30, 30, 34))
        d.arc((W * 0.43, H * 0.44, W * 0.57, H * 0.58), 20, 160, (150, 70, 60), 5)
        d.rectangle((W * 0.74, H * 0.06, W * 0.95, H * 0.3), (240, 170, 60))

    desk(5.0, 2.2, 1.7, "cream", "steel")
    with at((-0.5, 0.4, 1.7)):
        screen(2.6, 1.7, (0, 0, 1.25), doctor, bezel=0.08, strength=1.0)
        box((0.2, 0.2, 0.5), (0, 0.2, 0.2), "charcoal", 0.03)
        box((1.0, 0.6, 0.06), (0, 0.1, 0.03), "charcoal", 0.03)
    for r in range(4):
        for c in range(3):
            box(
                (0.48, 0.1, 0.4),
                (1.2 + c * 0.5, -0.92, 0.25 + r * 0.42 - 0.02)
                if r < 3
                else (1.2 + c * 0.5, -0.92, 1.48),
                "wood",
                0.02,
            )
            cyl(0.05, 0.06, (1.2 + c * 0.5, -1.0, 0.27 + r * 0.41), "brass", "y")
    box((1.6, 1.7, 1.5), (1.7, 0, 0.8), "timber", 0.03)
    lathe([(0.2, -0.3), (0.42, -0.3), (0.42, 0.3), (0.2, 0.3)], (1.7, -0.3, 2.1), "blue", "x", 0.04)
    tube([(1.7, -0.6, 1.9), (1.2, -0.9, 1.75), (0.9, -0.5, 1.78)], 0.05, "rubber")
    ball(0.16, (0.85, -0.45, 1.85), "rubber", (1.3, 1, 1))
    tube(
        [
            (-2.1, -0.3, 1.75),
            (-1.6, -0.9, 1.75),
            (-1.0, -0.6, 1.75),
            (-1.2, -0.1, 1.75),
            (-1.9, 0.2, 1.75),
        ],
        0.04,
        "red",
    )
    cyl(0.18, 0.08, (-2.15, -0.25, 1.78), "chrome")
    prism([(-0.9, 4.1), (0.9, 4.1), (0, 4.8)], 5.6, (0, 0.2, 0), "tile", "x", 0.03)
    for k in range(38):
        for s in (-1, 1):
            beam(
                (-2.75 + k * 0.149, 0.2 + s * 0.88, 4.14),
                (-2.75 + k * 0.149, 0.2 + s * 0.03, 4.82),
                0.06,
                mat="tile",
                bevel=0.01,
            )
    for x in (-2.4, 2.4):
        cyl(0.08, 4.1, (x, 0.9, 2.05), "timber")


@artefact("glass-tile-facade", turn=14)
def facade():
    """A corner of the building hung with rows of curved glass tiles, some lit, above a still pool."""
    box((4.6, 0.5, 4.6), (0, 0.5, 2.4), "plaster", 0.04)
    box((0.5, 2.6, 4.6), (2.1, 1.7, 2.4), "plaster", 0.04)
    glass = material("tile glass", (0.5, 0.62, 0.66), 0.08, glass=0.35, coat=1)
    lit = glow("tile lit", (1, 0.62, 0.25), 0.9)
    rnd = random.Random(1324)
    n = 5
    profile = [
        (0.27 * math.cos(math.pi * k / n), 0.16 * math.sin(math.pi * k / n)) for k in range(n + 1)
    ]
    profile += [
        (0.23 * math.cos(math.pi * k / n), 0.12 * math.sin(math.pi * k / n))
        for k in range(n, -1, -1)
    ]
    for row in range(10):
        for column in range(8):
            x = -1.95 + column * 0.56 + (0.28 if row % 2 else 0)
            if x < 2.2:
                with at((x, 0.2, 0.75 + row * 0.42), (8, 0, 0)):
                    prism(
                        [(px, -py) for px, py in profile],
                        0.52,
                        (0, 0, 0),
                        lit if rnd.random() < 0.16 else glass,
                        "z",
                        0.0,
                    )
    box((6.0, 2.6, 0.08), (0, -1.3, 0.04), material("pool", (0.01, 0.04, 0.06), 0.03, coat=1), 0.02)
    box((4.8, 0.7, 0.14), (0, 0.45, 4.75), "charcoal", 0.03)
    people([(-1.2, -0.3, 0.08), (-0.9, -0.4, 0.08), (1.4, -0.3, 0.08)])


@artefact("light-of-internet-expo", turn=6)
def expo():
    """A long hall whose beams spread like rays, booths in rows, screens and visitors."""
    box((6.2, 4.4, 0.12), (0, 0, 0.06), "cream", 0.02)
    for k in range(9):
        x = -2.8 + k * 0.7
        tube([(x * 0.25, 2.2, 3.6), (x * 0.7, 0.6, 3.9), (x * 1.1, -2.2, 2.6)], 0.07, "white")
        tube(
            [(x * 0.25, 2.15, 3.52), (x * 0.7, 0.55, 3.82), (x * 1.1, -2.2, 2.52)],
            0.02,
            glow("ray", (1, 0.6, 0.2), 6),
        )
    for s in (-1, 1):
        for y in (-2.1, 2.1):
            cyl(0.08, 2.8 if y < 0 else 3.6, (s * (3.0 if y < 0 else 0.75), y, 1.5), "white")
    rnd = random.Random(580)
    for r in range(3):
        for c in range(4):
            with at((-2.2 + c * 1.45, -1.2 + r * 1.2, 0.12)):
                m = ("blue", "orange", "aqua", "red", "green", "yellow")[(r * 4 + c) % 6]
                box((1.0, 0.08, 0.8), (0, 0.3, 0.4), "white", 0.02)
                box((1.0, 0.06, 0.2), (0, 0.26, 0.9), m, 0.02)
                box((0.6, 0.3, 0.3), (0, -0.05, 0.15), m, 0.03)
                box(
                    (0.5, 0.03, 0.34),
                    (0, 0.25, 0.5),
                    glow(
                        f"booth{c}",
                        ((0.2, 0.5, 1), (1, 0.6, 0.2), (0.2, 1, 0.6), (1, 0.3, 0.6))[c],
                        1.3,
                    ),
                    0.01,
                )
    people(
        [
            (rnd.uniform(-2.8, 2.8), -1.75 + 1.2 * rnd.randrange(3) + rnd.uniform(-0.1, 0.1), 0.12)
            for _ in range(20)
        ]
    )


@artefact("expo-glasses-free-3d", turn=0)
def glasses_free():
    """A corner screen in a black frame; a golden carp and a lotus leap out of it."""

    def pond(d, W, H, font):
        for y in range(int(H)):
            d.line((0, y, W, y), (int(4 + 8 * y / H), int(40 + 60 * y / H), int(80 + 70 * y / H)))
        rnd = random.Random(3)
        for _ in range(70):
            x, y = rnd.random() * W, rnd.random() * H
            d.arc((x - 40, y - 9, x + 40, y + 9), 0, 360, (120, 200, 220), 2)

    for s, r in ((-1, 42), (1, -42)):
        with at((s * 1.55, 0.3, 2.7), (0, 0, r)):
            box((4.0, 0.3, 3.6), (0, 0.2, 0), "gloss", 0.05)
            screen(3.8, 3.3, (0, 0, 0), pond, bezel=0.04, strength=1.3)
    box((4.6, 2.2, 0.9), (0, 0.9, 0.45), "charcoal", 0.05)
    gold = material("koi", (0.9, 0.3, 0.04), 0.25, coat=1)
    with at((-0.3, -0.9, 3.0), (-16, -34, 24), 1.25):
        ball(0.45, (0, 0, 0), gold, (2.0, 0.75, 0.85))
        ball(0.34, (0.75, 0, 0.02), "white", (1.1, 0.8, 0.85))
        for k in range(4):
            ball(0.2, (0.3 - 0.35 * k, 0, 0.24), "white", (0.9, 0.9, 0.5), 16)
        for s in (-1, 1):
            ball(0.06, (0.95, s * 0.2, 0.1), "gloss", seg=12)
            prism(
                [(0, 0), (-0.5, 0.35), (-0.6, 0.1)],
                0.04,
                (0.35, s * 0.36, -0.1),
                gold,
                "y",
                0.01,
                (s * 40, 0, 0),
            )
        prism([(-0.8, 0), (-1.5, 0.55), (-1.25, 0), (-1.5, -0.5)], 0.07, (0, 0, 0), gold, "y", 0.02)
        prism([(0.3, 0.3), (-0.3, 0.75), (-0.5, 0.3)], 0.05, (0, 0, 0), gold, "y", 0.02)
    with at((1.0, -1.3, 1.3), (-20, 0, 0)):
        for ring, n, tilt in ((0, 5, 20), (1, 8, 48), (2, 10, 72)):
            for k in range(n):
                with (
                    at((0, 0, 0), (0, 0, 360 * k / n + ring * 18)),
                    at((0.1 + 0.1 * ring, 0, 0), (0, tilt, 0)),
                ):
                    ball(
                        0.24,
                        (0, 0, 0.42),
                        material(f"petal{ring}", (0.85, 0.35 + 0.12 * ring, 0.5), 0.4),
                        (0.3, 0.75, 1.7),
                        16,
                    )
        cyl(0.16, 0.2, (0, 0, 0.2), "yellow")
    for _ in range(9):
        rnd = random.Random(_)
        ball(
            0.06,
            (rnd.uniform(-1.4, 1.2), rnd.uniform(-1.8, -0.8), rnd.uniform(1.4, 3.6)),
            material("drop", (0.8, 0.9, 1), 0.02, glass=0.9),
            seg=12,
        )


@artefact("ten-year-honor", turn=0)
def honor():
    """Two ribbons of glass in the form of a 10 on a dark base, three medals beside them."""
    glass = material("honour glass", (0.9, 0.6, 0.22), 0.05, glass=0.75, coat=1)
    box((3.0, 1.5, 0.5), (0, 0, 0.25), "timber", 0.06)
    box((2.6, 1.2, 0.24), (0, 0, 0.6), "black", 0.05)
    box((1.4, 0.03, 0.24), (0, -0.77, 0.26), "brass", 0.01)
    with at((-0.75, 0, 0.7)):
        prism(
            [
                (-0.16, 0),
                (0.2, 0),
                (0.24, 3.3),
                (-0.16, 3.4),
                (-0.62, 2.9),
                (-0.5, 2.7),
                (-0.14, 2.9),
            ],
            0.4,
            (0, 0, 0),
            glass,
            "y",
            0.06,
        )
    with at((0.55, 0, 2.35)):
        n = 28
        outer = [
            (0.9 * math.cos(2 * math.pi * k / n), 1.68 * math.sin(2 * math.pi * k / n))
            for k in range(n)
        ]
        for k in range(n):
            a, b = outer[k], outer[(k + 1) % n]
            inner = [(x * 0.6, z * 0.76) for x, z in (b, a)]
            prism(
                [a, b, *inner], 0.4, (0, 0.06 * math.sin(4 * math.pi * k / n), 0), glass, "y", 0.0
            )
    for x, m in ((-2.5, "gold"), (2.3, "steel"), (2.9, "copper")):
        y = -0.9 if x != 2.9 else -0.2
        with at((x, y, 0)):
            box((0.7, 0.5, 0.14), (0, 0, 0.07), "black", 0.03)
            cyl(0.42, 0.1, (0, -0.02, 0.62), m, "y", 0.03)
            cyl(0.3, 0.12, (0, -0.02, 0.62), m, "y", 0.02)
            for s in (-1, 1):
                beam((s * 0.06, 0.02, 1.0), (s * 0.3, 0.02, 1.75), 0.22, 0.03, "red", 0.005)


@artefact("outstanding-cases-wall", turn=0)
def cases_wall():
    """Thirteen upright screens of different colours in a bow, each joined by a line of light to one hub."""
    colours = [
        (1, 0.35, 0.1),
        (1, 0.6, 0.1),
        (0.95, 0.85, 0.2),
        (0.5, 0.85, 0.2),
        (0.15, 0.8, 0.4),
        (0.1, 0.75, 0.75),
        (0.1, 0.5, 1),
        (0.25, 0.3, 1),
        (0.5, 0.25, 1),
        (0.8, 0.25, 0.9),
        (1, 0.25, 0.6),
        (1, 0.3, 0.35),
        (0.8, 0.85, 0.9),
    ]
    for k, c in enumerate(colours):
        a = math.radians(12 + 156 * k / 12)
        x, y = 3.3 * math.cos(a), -1.2 + 2.7 * math.sin(a)
        with at((x, y, 0), (0, 0, math.degrees(a) - 90)):
            box((0.62, 0.2, 3.0), (0, 0.1, 1.7), "gloss", 0.05)
            box((0.52, 0.04, 2.5), (0, -0.02, 1.8), glow(f"case{k}", c, 0.7), 0.02)
            box((0.4, 0.03, 0.08), (0, -0.06, 2.7), "white", 0.01)
            for r in range(4):
                box((0.4 if r % 3 else 0.3, 0.03, 0.04), (0, -0.06, 1.2 - r * 0.12), "white", 0.005)
            box((0.7, 0.5, 0.2), (0, 0.1, 0.1), "charcoal", 0.03)
        tube(
            [(x * 0.92, y - 0.3, 0.06), (x * 0.45, y * 0.45 - 0.75, 0.06), (0, -1.4, 0.1)],
            0.035,
            glow(f"way{k}", c, 3),
        )
    lathe([(0, 0), (0.6, 0), (0.5, 0.25), (0, 0.25)], (0, -1.4, 0), "charcoal")
    ball(0.3, (0, -1.4, 0.45), glow("hub", (1, 0.8, 0.5), 4))


@artefact("youth-leadership-program", turn=-10)
def youth():
    """A great round badge on its edge with a ribbon; young people in a ring hold a net of light."""
    with at((0, 0.5, 2.1)):
        cyl(1.6, 0.26, (0, 0, 0), "blue", "y", 0.06)
        lathe(
            [(1.5, -0.17), (1.66, -0.17), (1.66, 0.17), (1.5, 0.17)], (0, 0, 0), "gold", "y", 0.03
        )
        for k in range(5):
            a = math.radians(90 + 72 * k)
            beam(
                (0, -0.16, 0),
                (0.95 * math.cos(a), -0.16, 0.95 * math.sin(a)),
                0.34,
                0.08,
                "gold",
                0.02,
                0.05,
            )
        for k in range(24):
            a = 2 * math.pi * k / 24
            cyl(0.05, 0.06, (1.24 * math.cos(a), -0.15, 1.24 * math.sin(a)), "white", "y", 0.01)
        for s in (-1, 1):
            tube(
                [
                    (s * 0.15, 0, 1.6),
                    (s * 0.5, 0.1, 2.6),
                    (s * 1.6, 0.3, 2.4),
                    (s * 2.3, 0.3, 0.6),
                    (s * 2.2, 0, -1.9),
                ],
                0.1,
                "red",
            )
    box((1.4, 0.6, 0.5), (0, 0.5, 0.25), "timber", 0.05)
    ring = []
    for k in range(9):
        a = math.radians(190 + 160 * k / 8)
        x, y = 2.6 * math.cos(a), 0.3 + 2.3 * math.sin(a)
        ring.append((x, y))
    people([(x, y, 0.0) for x, y in ring], ("orange", "green", "blue", "red", "yellow", "aqua"))
    for i in range(9):
        for j in range(i + 1, 9):
            if (j - i) in (1, 3):
                tube(
                    [(*ring[i], 0.3), (*ring[j], 0.3)],
                    0.014,
                    glow("net", (1, 0.7, 0.3), 3),
                    smooth=False,
                )


@artefact("responsible-genai-consensus", turn=0)
def consensus():
    """A standing folio: a hand of light on one leaf, a lattice of nodes on the other, meeting at the spine."""

    def hand(d, W, H, font):
        d.rectangle((0, 0, W, H), (20, 14, 8))
        c = (255, 190, 110)
        d.rounded_rectangle((W * 0.22, H * 0.46, W * 0.62, H * 0.8), 40, c)
        for k, (x, top) in enumerate(((0.23, 0.24), (0.34, 0.17), (0.45, 0.2), (0.55, 0.28))):
            d.rounded_rectangle((W * x, H * top, W * (x + 0.085), H * 0.6), 22, c)
        d.polygon(
            [(W * 0.58, H * 0.72), (W * 0.8, H * 0.52), (W * 0.86, H * 0.58), (W * 0.6, H * 0.8)], c
        )
        d.rectangle((W * 0.3, H * 0.78, W * 0.55, H), c)

    def lattice(d, W, H, font):
        d.rectangle((0, 0, W, H), (4, 14, 28))
        rnd = random.Random(6)
        nodes = [(W * rnd.uniform(0.1, 0.9), H * rnd.uniform(0.1, 0.9)) for _ in range(26)]
        for i, a in enumerate(nodes):
            for b in sorted(nodes, key=lambda n: (n[0] - a[0]) ** 2 + (n[1] - a[1]) ** 2)[1:4]:
                d.line((*a, *b), (60, 130, 200), 3)
        for x, y in nodes:
            d.ellipse((x - 9, y - 9, x + 9, y + 9), (140, 210, 255))

    for s, ui in ((-1, hand), (1, lattice)):
        with at((s * 1.3, 0.2, 2.3), (0, 0, s * -24)):
            box((2.7, 0.2, 3.8), (0, 0.12, 0), "timber", 0.05)
            screen(2.35, 3.4, (0, 0, 0), ui, bezel=0.06, strength=1.2)
    cyl(0.14, 3.9, (0, 0.75, 2.3), "brass")
    box((4.2, 1.6, 0.3), (0, 0.3, 0.15), "charcoal", 0.05)
    with at((0, -1.0, 0.3), (0, 0, -10)):
        tube([(-0.6, 0, 0), (-0.2, 0.1, 0.06), (0.5, 0, 0.05)], 0.05, "gloss")
        cyl(0.06, 0.2, (0.55, 0, 0.05), "gold", "x", r2=0.01)


@artefact("telegraph-union-1865", turn=-12)
def telegraph():
    """A brass key and sounder on a polished board, a reel of paper tape, a treaty with seals."""
    box((4.0, 2.0, 0.3), (-0.5, -0.4, 0.3), "wood", 0.08)
    for x in (-2.0, 1.0):
        for y in (-1.1, 0.3):
            cyl(0.14, 0.16, (x, y, 0.08), "brass")
    with at((-1.3, -0.5, 0.45)):
        box((0.7, 0.9, 0.12), (0.1, 0, 0.06), "brass", 0.03)
        for s in (-1, 1):
            cyl(0.09, 0.5, (0.1, s * 0.32, 0.3), "brass")
        beam((1.0, 0, 0.45), (-0.9, 0, 0.42), 0.12, 0.1, "brass", 0.03)
        cyl(0.04, 0.7, (0.1, 0, 0.45), "steel", "y")
        cyl(0.26, 0.1, (-0.95, 0, 0.5), "black", bevel=0.03)
        cyl(0.1, 0.14, (-0.95, 0, 0.6), "black", bevel=0.04)
        cyl(0.06, 0.3, (0.9, 0, 0.28), "brass")
    with at((0.6, -0.3, 0.45)):
        for s in (-1, 1):
            cyl(
                0.22, 0.7, (0, s * 0.28, 0.38), material("coil", (0.12, 0.3, 0.12), 0.6), bevel=0.03
            )
            cyl(0.26, 0.06, (0, s * 0.28, 0.05), "brass")
            cyl(0.26, 0.06, (0, s * 0.28, 0.74), "brass")
        box((0.9, 0.16, 0.08), (0.1, 0, 0.9), "brass", 0.02)
    with at((1.7, 1.1, 0)):
        cyl(0.1, 1.9, (0, 0, 0.95), "brass")
        cyl(0.9, 0.22, (0, -0.2, 1.9), "paper", "y", 0.01)
        cyl(0.25, 0.3, (0, -0.2, 1.9), "brass", "y")
        tube(
            [(-0.88, -0.2, 1.7), (-1.4, -0.5, 1.0), (-1.7, -1.0, 0.6), (-2.8, -1.6, 0.52)],
            0.05,
            "paper",
        )
    with at((2.3, -1.3, 0.02), (0, 0, 14)):
        page(
            1.8,
            2.4,
            (0, 0, 0),
            lines(
                "CONVENTION",
                [
                    "TELEGRAPHIQUE",
                    "INTERNATIONALE",
                    "",
                    "Paris, 17 mai 1865",
                    None,
                    "~~~~~~~~~~~~~~~~",
                    "~~~~~~~~~~~~~~~~",
                ],
                size=0.07,
            ),
        )
        for k in range(4):
            cyl(
                0.17,
                0.06,
                (-0.6 + k * 0.4, -0.85, 0.07),
                material("wax", (0.5, 0.02, 0.02), 0.3),
                bevel=0.02,
            )


@artefact("rfc-1", turn=-10)
def rfc_one():
    """A typewriter with a page headed RFC 1; behind it the pile of those that followed."""
    with at((-0.5, -0.3, 0)):
        prism(
            [(-1.7, 0), (1.3, 0), (1.3, 1.3), (0.6, 1.5), (-0.3, 1.1), (-1.7, 0.55)],
            3.2,
            (0, 0, 0),
            material("typewriter", (0.06, 0.2, 0.2), 0.35, coat=0.5),
            "x",
            0.14,
        )
        for r in range(4):
            for c in range(10):
                cyl(
                    0.1,
                    0.12,
                    (-1.2 + c * 0.27 + 0.06 * r, -1.45 + r * 0.27, 0.68 + r * 0.14),
                    "black",
                    bevel=0.03,
                )
                cyl(
                    0.085,
                    0.01,
                    (-1.2 + c * 0.27 + 0.06 * r, -1.45 + r * 0.27, 0.745 + r * 0.14),
                    "cream",
                )
        cyl(0.26, 3.7, (0, 0.75, 1.75), "black", "x", 0.03)
        for s in (-1, 1):
            cyl(0.24, 0.2, (s * 1.95, 0.75, 1.75), "gloss", "x", 0.04)
            cyl(0.34, 0.1, (s * 0.8, 0.0, 1.45), "charcoal")
        beam((-1.9, 0.6, 1.8), (-2.2, 0.1, 2.1), 0.08, mat="steel")
        with at((0, 0.62, 2.75), (-8, 0, 0)):
            box((2.2, 0.02, 2.2), (0, 0, 0), "paper", 0)
            picture(
                2.16,
                2.16,
                (0, -0.015, 0),
                lines(
                    "RFC 1    HOST SOFTWARE",
                    [
                        "Steve Crocker, 7 April 1969",
                        "",
                        "Network Working Group",
                        "Request for Comments",
                        "",
                        "I.  A Summary of the IMP",
                        "II. Some Requirements",
                    ],
                    size=0.05,
                ),
            )
    rnd = random.Random(9000)
    for k in range(34):
        box(
            (1.6, 2.0, 0.07),
            (2.2 + rnd.uniform(-0.06, 0.06), 0.5 + rnd.uniform(-0.06, 0.06), 0.05 + k * 0.1),
            "paper" if k % 5 else "cream",
            0.005,
            (0, 0, rnd.uniform(-5, 5)),
        )


@artefact("norsar-tip", turn=10)
def norsar():
    """A grey terminal processor with lamps beside a seismograph drum, a dish behind them looking west."""
    with at((-1.3, 0.3, 0)):
        box((1.9, 1.7, 4.2), (0, 0, 2.15), "milgrey", 0.06)
        box((1.7, 0.06, 1.3), (0, -0.87, 3.4), "charcoal", 0.02)
        rnd = random.Random(73)
        dots(
            12,
            3,
            (-0.65, -0.91, 3.8),
            (0.115, 0.2),
            0.04,
            pick=lambda i, j: "lamp" if rnd.random() < 0.45 else "lamp_off",
        )
        for k in range(12):
            box(
                (0.07, 0.08, 0.14),
                (-0.65 + k * 0.115, -0.92, 3.05),
                "cream" if k % 3 else "red",
                0.01,
            )
        label("NORSAR  TIP", (0, -0.9, 2.5), 0.2, "cream")
        slots(8, 1.4, (0, -0.87, 1.6), (0, 0, -0.14), 0.05)
    with at((1.2, -0.9, 0)):
        box((2.1, 1.2, 0.9), (0, 0, 0.45), "timber", 0.04)
        cyl(0.42, 1.6, (0, 0, 1.45), "paper", "x", 0.01)
        for s in (-1, 1):
            box((0.1, 0.6, 0.8), (s * 0.95, 0, 1.3), "steel", 0.02)
        for k in range(8):
            z = [
                (
                    -0.7 + 0.1 * i,
                    -0.43,
                    1.2
                    + k * 0.07
                    + (0.12 * math.sin(i * 3) if k == 3 and 4 < i < 11 else 0.008 * (i % 2)),
                )
                for i in range(15)
            ]
            tube(
                [
                    (x, -math.sqrt(max(0.0, 0.43**2 - (zz - 1.45) ** 2)) - 0.005, zz)
                    for x, _, zz in z
                ],
                0.008,
                "ink",
                smooth=False,
            )
        beam((0.5, -0.9, 1.0), (0.1, -0.45, 1.5), 0.04, mat="steel")
    with at((1.9, 1.5, 0)):
        cyl(0.2, 2.0, (0, 0, 1.0), "white", r2=0.14)
        dish(1.3, (0, -0.1, 2.1), (50, 0, -35))


@artefact("usenet", turn=6)
def usenet():
    """A green terminal with a telephone; message cards branch up from it like a tree."""
    with at((-0.7, -0.3, 0)):
        terminal(
            typed(
                ["net.general", "net.cooks", "net.cats", "net.sf-lovers", "", "23 new  > _"],
                size=0.08,
            ),
            "milgrey",
            2.6,
        )
    with at((1.5, -1.4, 0), (0, 0, -20)):
        prism([(-0.7, 0), (0.7, 0), (0.5, 0.5), (-0.7, 0.25)], 1.2, (0, 0, 0), "gloss", "x", 0.07)
        tube([(-0.5, -0.1, 0.62), (0, -0.1, 0.78), (0.5, -0.1, 0.62)], 0.14, "gloss")
    rnd = random.Random(80)
    cards = [(0.0, 0.7, 2.6)]
    for k in range(15):
        px, py, pz = cards[k // 2]
        q = (
            px + rnd.uniform(0.35, 0.75) * (-1 if k % 2 else 1) * (1.25 - 0.06 * k),
            py + rnd.uniform(0.0, 0.25),
            pz + rnd.uniform(0.45, 0.62),
        )
        cards.append(q)
        tube([(px, py, pz), (px, py, (pz + q[2]) / 2), q], 0.02, glow("branch", (1, 0.65, 0.25), 2))
    for k, (x, y, z) in enumerate(cards):
        with at((x, y - 0.06, z), (-8, 0, rnd.uniform(-10, 10))):
            box((0.56, 0.03, 0.36), (0, 0, 0), ("paper", "cream", "aqua", "yellow")[k % 4], 0.01)
            for r in range(3):
                box((0.4 - 0.1 * (r == 2), 0.02, 0.025), (0, -0.02, 0.08 - r * 0.08), "ink", 0)
    tube([(0.0, 0.5, 1.9), (0, 0.7, 2.6)], 0.04, glow("branch", (1, 0.65, 0.25), 2))


@artefact("ietf-first-meeting", turn=6)
def ietf():
    """A seminar room: a ring of twenty-one chairs, a projector throwing a diagram, a coffee urn."""
    box((6.2, 4.8, 0.12), (0, 0, 0.06), "wood", 0.02)
    box((6.2, 0.14, 3.2), (0, 2.36, 1.7), "plaster", 0.02)

    def diagram(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 240, 236))
        for k, (x, y) in enumerate(((0.2, 0.3), (0.5, 0.65), (0.8, 0.3), (0.5, 0.2))):
            d.ellipse(
                (W * (x - 0.1), H * (y - 0.12), W * (x + 0.1), H * (y + 0.12)),
                None,
                (30, 50, 120),
                6,
            )
        for a, b in (
            ((0.3, 0.36), (0.42, 0.56)),
            ((0.58, 0.56), (0.72, 0.38)),
            ((0.3, 0.28), (0.4, 0.22)),
            ((0.6, 0.22), (0.7, 0.27)),
        ):
            d.line((W * a[0], H * a[1], W * b[0], H * b[1]), (180, 40, 40), 6)
        d.text((W * 0.32, H * 0.84), "gateways", (30, 50, 120), font(W * 0.09))

    screen(2.4, 1.7, (0, 2.26, 2.0), diagram, bezel=0.06, strength=0.8, frame="white")
    for k in range(21):
        a = math.radians(205 + 310 * k / 20)
        with at((2.4 * math.cos(a), -0.2 + 1.7 * math.sin(a), 0.12), (0, 0, math.degrees(a) + 90)):
            box((0.36, 0.34, 0.06), (0, 0, 0.42), ("orange", "blue", "green")[k % 3], 0.02)
            box((0.36, 0.06, 0.4), (0, -0.17, 0.68), ("orange", "blue", "green")[k % 3], 0.02)
            for x in (-0.14, 0.14):
                for y in (-0.13, 0.13):
                    cyl(0.02, 0.4, (x, y, 0.2), "steel", bevel=0, seg=8)
    with at((0, 0.2, 0.12)):
        box((0.7, 0.6, 0.7), (0, 0, 0.35), "charcoal", 0.03)
        box((0.6, 0.5, 0.25), (0, 0, 0.85), "grey", 0.03)
        tube([(-0.25, 0.2, 0.95), (-0.25, 0.2, 1.6), (0, 0.1, 1.7)], 0.03, "steel", smooth=False)
        box((0.3, 0.3, 0.2), (0, 0.1, 1.7), "black", 0.03)
    with at((2.6, 1.6, 0.12)):
        box((0.7, 0.7, 0.9), (0, 0, 0.45), "timber", 0.03)
        cyl(0.26, 0.8, (0, 0, 1.3), "chrome", bevel=0.04)
        cyl(0.05, 0.2, (0, -0.3, 1.05), "black", "y")


@artefact("landweber-map", turn=0)
def landweber():
    """A world map of raised tiles in four colours: purple, red, green and pale."""
    shapes = {
        "na": [
            (-2.7, 1.5),
            (-1.2, 1.7),
            (-0.9, 1.1),
            (-1.4, 0.5),
            (-1.6, 0.1),
            (-2.0, 0.5),
            (-2.4, 0.9),
        ],
        "sa": [(-1.5, 0.0), (-0.9, -0.1), (-0.7, -0.6), (-1.1, -1.2), (-1.3, -1.6), (-1.4, -0.8)],
        "eu": [(-0.1, 1.5), (0.5, 1.6), (0.8, 1.2), (0.4, 0.9), (0.0, 0.9), (-0.2, 1.1)],
        "af": [
            (-0.2, 0.7),
            (0.5, 0.7),
            (0.9, 0.2),
            (0.6, -0.4),
            (0.4, -1.1),
            (0.1, -0.9),
            (0.0, -0.1),
            (-0.3, 0.2),
        ],
        "as": [
            (0.9, 1.6),
            (2.6, 1.6),
            (2.8, 1.2),
            (2.3, 0.8),
            (2.2, 0.3),
            (1.7, 0.0),
            (1.4, 0.5),
            (0.9, 0.8),
        ],
        "au": [(2.0, -0.6), (2.6, -0.5), (2.8, -1.0), (2.2, -1.2), (1.9, -0.9)],
    }
    purple, red, green, pale = (
        material(n, c, 0.4)
        for n, c in (
            ("purple", (0.3, 0.1, 0.5)),
            ("map red", (0.6, 0.08, 0.06)),
            ("map green", (0.1, 0.45, 0.15)),
            ("map pale", (0.75, 0.72, 0.6)),
        )
    )
    rnd = random.Random(1991)
    with at((0, 0.3, 2.3), (-14, 0, 0)):
        box((6.6, 0.2, 4.2), (0, 0.15, 0), "charcoal", 0.05)
        box((6.3, 0.06, 3.9), (0, 0.03, 0), material("map sea", (0.03, 0.08, 0.14), 0.5), 0.02)
        for name, shape in shapes.items():
            xs, zs = [p[0] for p in shape], [p[1] for p in shape]

            def inside(x, z, shape=shape):
                hit = False
                for (x0, z0), (x1, z1) in zip(shape, [*shape[1:], shape[0]], strict=True):
                    if (z0 > z) != (z1 > z) and x < (x1 - x0) * (z - z0) / (z1 - z0) + x0:
                        hit = not hit
                return hit

            step = 0.165
            x = min(xs)
            while x < max(xs):
                z = min(zs)
                while z < max(zs):
                    if inside(x, z):
                        m = (
                            purple
                            if name in ("na", "eu", "au") and rnd.random() < 0.85
                            else rnd.choice((red, green, pale, pale))
                            if name in ("af", "as")
                            else rnd.choice((purple, red, green))
                        )
                        h = {id(purple): 0.3, id(red): 0.2, id(green): 0.14}.get(id(m), 0.07)
                        box((step * 0.9, h, step * 0.9), (x, -h / 2, z), m, 0.015)
                    z += step
                x += step
        for k, (m, word) in enumerate(
            ((purple, "internet"), (red, "BITNET"), (green, "email"), (pale, "none"))
        ):
            box((0.2, 0.1, 0.2), (-2.7 + k * 1.5, -0.05, -1.75), m, 0.02)
            text(word, 0.2, (-2.2 + k * 1.5, -0.02, -1.75), "white")
    for s in (-1, 1):
        beam((s * 2.4, 1.6, 0), (s * 2.4, 0.6, 2.6), 0.16, mat="timber")
        box((0.2, 0.8, 0.3), (s * 2.4, -0.1, 0.15), "timber", 0.03)


@artefact("cern-web-public-domain", turn=-8)
def public_domain():
    """A signed page on a lectern before an open padlock; pages fly up from it."""
    with at((-1.1, -0.4, 0)):
        prism([(-1.0, 0), (1.0, 0), (1.0, 1.9), (-1.0, 0.9)], 2.8, (0, 0, 0), "timber", "x", 0.05)
        with at((0, 0, 1.42), (26, 0, 0)):
            page(
                2.1,
                2.2,
                (0, 0, 0),
                lines(
                    "CERN   STATEMENT",
                    [
                        "concerning CERN W3 software",
                        "release into public domain",
                        "",
                        "30 April 1993",
                        "",
                        "    W. Hoogland",
                        "    H. Weber",
                    ],
                    size=0.062,
                ),
            )
    with at((1.5, 0.7, 0)):
        box((1.9, 0.8, 1.7), (0, 0, 0.9), "brass", 0.14)
        cyl(0.2, 0.1, (0, -0.42, 1.05), "black", "y")
        box((0.12, 0.1, 0.4), (0, -0.42, 0.8), "black", 0.02)
        tube(
            [
                (-0.55, 0, 1.7),
                (-0.55, 0, 2.7),
                (-0.9, -0.2, 3.3),
                (-1.5, -0.5, 3.1),
                (-1.65, -0.6, 2.5),
            ],
            0.16,
            "steel",
        )
    for k in range(9):
        a = k / 9
        with at(
            (-0.6 + 2.6 * a + 0.4 * math.sin(k * 2), 0.3 + 0.5 * math.sin(k), 2.6 + 2.4 * a),
            (60 + 12 * k, 20 * math.sin(k), 25 * k),
        ):
            box((0.7, 0.9, 0.02), (0, 0, 0), "paper", 0)
            box((0.5, 0.05, 0.03), (0, 0.3, 0), "ink", 0)
            for r in range(4):
                box((0.5, 0.03, 0.03), (0, 0.12 - r * 0.13, 0), "blue" if r == 1 else "grey", 0)


@artefact("www-conference-1994", turn=8)
def www_conference():
    """A raked lecture hall full of people before a screen with three Ws; a microphone stands in the aisle."""

    def www(d, W, H, font):
        d.rectangle((0, 0, W, H), (20, 40, 80))
        for k, c in enumerate(((120, 220, 120), (240, 240, 250), (250, 190, 90))):
            x = W * (0.14 + k * 0.2)
            d.line(
                (
                    x,
                    H * 0.25,
                    x + W * 0.08,
                    H * 0.75,
                    x + W * 0.15,
                    H * 0.4,
                    x + W * 0.22,
                    H * 0.75,
                    x + W * 0.3,
                    H * 0.25,
                ),
                c,
                16,
            )

    box((4.4, 0.16, 2.6), (0, 2.3, 2.3), "black", 0.03)
    screen(3.9, 2.0, (0, 2.2, 2.4), www, bezel=0.05, strength=1.1)
    box((5.6, 1.6, 0.3), (0, 1.6, 0.15), "timber", 0.03)
    with at((1.7, 1.3, 0.3)):
        prism([(-0.3, 0), (0.3, 0), (0.35, 0.9), (-0.4, 1.05)], 0.8, (0, 0, 0), "wood", "x", 0.03)
    people([(1.7, 1.8, 0.3)])
    rnd = random.Random(380)
    for r in range(5):
        z, y = 0.1 + r * 0.3, 0.1 - r * 0.62
        box((5.8, 0.62, z + 0.1), (0, y, (z + 0.1) / 2), "charcoal", 0.02)
        for c in range(11):
            x = -2.6 + c * 0.52
            if c == 5:
                continue
            box((0.42, 0.34, 0.28), (x, y, z + 0.24), "red", 0.05)
            if rnd.random() < 0.8:
                people(
                    [(x, y - 0.02, z + 0.3)],
                    (rnd.choice(("blue", "green", "grey", "yellow", "orange", "black")),),
                )
    tube([(0, -0.2, 0.45), (0, -0.2, 1.1)], 0.025, "steel", smooth=False)
    cyl(0.05, 0.14, (0, -0.2, 1.15), "black")


@artefact("linx-exchange", turn=-10)
def linx():
    """A small switch on a shelf; five thick coloured cables reach it from five sides."""
    box((5.4, 3.0, 0.16), (0, 0, 0.5), "steel", 0.03)
    for x in (-2.4, 2.4):
        for y in (-1.2, 1.2):
            box((0.2, 0.2, 0.5), (x, y, 0.25), "steel", 0.02)
    box((3.0, 1.6, 0.8), (0, 0.2, 1.0), "beige", 0.06)
    box((2.8, 0.06, 0.6), (0, -0.61, 1.0), "charcoal", 0.02)
    for k in range(8):
        x = -1.1 + k * 0.31
        box((0.24, 0.06, 0.22), (x, -0.65, 0.92), "black", 0.02)
        cyl(0.035, 0.05, (x, -0.66, 1.16), "led_g" if k % 3 != 2 else "led_a", "y")
    text("LINX", 0.34, (0, 0.2, 1.42), "ink", (0, 0, 0))
    cables = (
        ("red", -3.2, -1.6, 0),
        ("blue", -1.5, -2.6, 1),
        ("yellow", 0.2, -2.9, 3),
        ("green", 1.9, -2.6, 5),
        ("orange", 3.3, -1.5, 7),
    )
    for m, x, y, port in cables:
        px = -1.1 + port * 0.31
        tube(
            [
                (px, -0.68, 0.92),
                (px, -1.2, 0.85),
                (px * 0.5 + x * 0.5, (y - 1.2) / 2, 0.5),
                (x, y, 0.14),
            ],
            0.12,
            m,
        )
        with at((x, y, 0), (0, 0, math.degrees(math.atan2(y, x)) + 90)):
            box((0.7, 0.4, 0.9), (0, -0.2, 0.45), m, 0.06)
            dots(2, 1, (-0.12, -0.42, 0.6), (0.24, 0), 0.05, "led_g")


@artefact("wuzhen-convention-center", turn=0)
def convention_center():
    """Three long halls round a pool, their roofs stepped with tiles, a veil of steel cables before them."""
    box((6.4, 4.6, 0.12), (0, 0, 0.06), "stone", 0.02)
    box((3.0, 2.4, 0.05), (0, -0.9, 0.14), material("pool", (0.01, 0.05, 0.08), 0.04, coat=1), 0.01)
    for x, y, w, d, turn in (
        (0, 1.4, 5.2, 1.3, 0),
        (-2.4, -0.6, 3.0, 1.2, 90),
        (2.4, -0.6, 3.0, 1.2, 90),
    ):
        with at((x, y, 0.12), (0, 0, turn)):
            box((w, d, 1.2), (0, 0, 0.6), "plaster", 0.02)
            for k in range(int(w / 0.4)):
                box(
                    (0.22, d + 0.03, 0.7),
                    (-w / 2 + 0.3 + k * 0.4, 0, 0.55),
                    "warm" if k % 3 == 0 else "charcoal",
                    0.01,
                )
            for step in range(3):
                wide = d * (1.35 - 0.36 * step)
                prism(
                    [
                        (-wide / 2, 1.2 + step * 0.26),
                        (wide / 2, 1.2 + step * 0.26),
                        (wide * 0.33, 1.44 + step * 0.26),
                        (-wide * 0.33, 1.44 + step * 0.26),
                    ],
                    w * (1.08 - 0.05 * step),
                    (0, 0, 0),
                    "tile",
                    "x",
                    0.02,
                )
                for k in range(int(w / 0.15)):
                    beam(
                        (-w / 2 + k * 0.15, -wide / 2 - 0.01, 1.2 + step * 0.26),
                        (-w / 2 + k * 0.15, -wide * 0.33, 1.46 + step * 0.26),
                        0.05,
                        mat="tile",
                        bevel=0,
                    )
    tube(
        [[(-2.7 + k * 0.16, 0.62, 0.15), (-2.5 + k * 0.152, 0.72, 1.6)] for k in range(34)],
        0.012,
        "steel",
        smooth=False,
    )
    tube(
        [[(-2.5 + k * 0.152, 0.62, 0.15), (-2.7 + k * 0.16, 0.72, 1.6)] for k in range(34)],
        0.012,
        "steel",
        smooth=False,
    )
    people([(-0.8, 0.3, 0.12), (0.5, 0.35, 0.12), (0.7, 0.4, 0.12), (-1.6, -2.0, 0.12)])


@artefact("leading-achievements-2016", turn=0)
def achievements():
    """Fifteen glass prisms of different heights on steps, each with a sign of light; the tallest bears a globe."""
    for k, r in enumerate((3.0, 2.2, 1.3)):
        lathe([(0, 0), (r, 0), (r, 0.3), (0, 0.3)], (0, 0, k * 0.3), "charcoal", bevel=0.04, seg=64)
    glass = material("prism", (0.55, 0.75, 0.85), 0.04, glass=0.65, coat=1)
    n = 0
    for count, r, z, h in ((8, 2.6, 0.3, 1.0), (6, 1.75, 0.6, 1.6)):
        for k in range(count):
            a = 2 * math.pi * (k + 0.5) / count
            height = h + 0.3 * ((k * 5) % 3)
            with at((r * math.cos(a), r * math.sin(a), z), (0, 0, math.degrees(a) + 90)):
                cyl(0.3, height, (0, 0, height / 2), glass, bevel=0.02, r2=0.24, seg=6)
                c = ((1, 0.6, 0.2), (0.3, 0.7, 1), (0.4, 1, 0.5), (1, 0.4, 0.7))[n % 4]
                if n % 3 == 0:
                    ball(0.12, (0, 0, height * 0.62), glow(f"sign{n}", c, 5), seg=12)
                elif n % 3 == 1:
                    box(
                        (0.18, 0.18, 0.18),
                        (0, 0, height * 0.62),
                        glow(f"sign{n}", c, 5),
                        0.02,
                        (45, 35, 0),
                    )
                else:
                    tube(
                        [
                            [
                                (0.13 * math.cos(t), 0.13 * math.sin(t), height * 0.62)
                                for t in [i * math.pi / 6 for i in range(12)]
                            ]
                        ],
                        0.03,
                        glow(f"sign{n}", c, 5),
                        closed=True,
                    )
            n += 1
    cyl(0.5, 2.4, (0, 0, 2.1), glass, bevel=0.03, r2=0.36, seg=6)
    globe_of_wires(0.55, (0, 0, 3.95), "gold")
    ball(0.34, (0, 0, 3.95), glow("core", (1, 0.7, 0.3), 3))


@artefact("wic-organization-2022", turn=-6)
def organization():
    """A round table with an open treaty and seal, a ring of small flags, a globe of wires above."""
    cyl(2.4, 0.2, (0, 0, 1.6), "wood", bevel=0.05, seg=72)
    cyl(0.5, 1.5, (0, 0, 0.75), "timber", r2=0.35)
    cyl(1.1, 0.14, (0, 0, 0.07), "timber")
    for k in range(16):
        a = 2 * math.pi * k / 16
        x, y = 2.1 * math.cos(a), 2.1 * math.sin(a)
        cyl(0.02, 0.9, (x, y, 2.15), "brass", seg=12)
        m = ("red", "blue", "green", "yellow", "white", "orange", "aqua")[k % 7]
        with at((x, y, 2.42), (0, 0, 20)):
            box((0.4, 0.02, 0.13), (0.21, 0, 0.07), m, 0)
            box((0.4, 0.02, 0.13), (0.21, 0, -0.06), ("white", "yellow", "red")[k % 3], 0)
    with at((0, -0.7, 1.72), (0, 0, 0)):
        for s in (-1, 1):
            with at((s * 0.55, 0, 0.06), (0, s * -5, 0)):
                box((1.1, 1.4, 0.08), (0, 0, 0), "red", 0.02)
                page(
                    1.0,
                    1.3,
                    (0, 0, 0.04),
                    lines("CHARTER" if s < 0 else "12.7.2022", ["~~~~~~~~~~~~~"] * 9, size=0.07),
                    thick=0.02,
                )
        cyl(0.2, 0.08, (0.6, -0.35, 0.16), material("wax", (0.5, 0.02, 0.02), 0.3), bevel=0.02)
        tube([(0.2, -0.9, 0.05), (0.9, -0.8, 0.05)], 0.035, "gloss")
    globe_of_wires(0.95, (0, 0.5, 3.6), "brass")
    ball(0.5, (0, 0.5, 3.6), glow("core", (1, 0.65, 0.25), 1.6))
    cyl(0.05, 1.0, (0, 0.5, 2.2), "brass")
