"""What endangers the net and what guards it."""

import math
import random


from kit import *  # noqa: F403
from marks import mark


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
    mark("floppy", (-1.2, 0.76, 3.17))
    mark("worm", (-0.1, -0.58, 1.5))
    mark("red-screen", (-1.1, -2.6, 0.32))
    mark("green-screen", (1.1, -2.6, 0.32))


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
    mark("safes", (1.1, 0.66, 2.3))
    mark("module", (-0.2, -0.75, 1.8))
    mark("cards", (1.35, -1.1, 1.55))
    mark("camera", (-2.0, 1.58, 3.38))
    mark("bars", (-2.95, -0.8, 2.0))


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
        box((1.1, 0.06, 0.4), (0, -0.66, 0.52), "charcoal", 0.03)
        text("IDS", 0.3, (0, -0.7, 0.51), "white")
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
    mark("lender", (-2.5, -0.43, 1.3))
    mark("borrower", (2.5, -0.43, 1.3))
    mark("gate", (0, -0.46, 1.0))
    mark("door", (1.55, -0.1, 1.4))


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
    mark("stadium", (0, -0.3, 0.2))
    mark("dome", (2.09, -1.2, 1.07))
    mark("sparks", (-0.74, -0.15, 2.6))
    mark("watchers", (-0.57, -3.2, 0.5))
