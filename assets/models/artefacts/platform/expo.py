"""What was shown at the expo of 2023."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.han import serif
from artefacts.platform.figures import globe_of_wires, people
from artefacts.strips import drawn, smooth


@artefact("light-of-internet-expo", turn=10)
def expo():
    """A hall of white ribs that widens like a cone of light; under it stands in rows, and visitors."""
    box((5.8, 4.9, 0.16), (0, 0, 0.08), "cream", 0.03)
    ray = glow("ray", (1, 0.55, 0.18), 3)
    count, n = 8, 24

    def rib(t, k):
        a = math.pi * k / n
        w, h = 1.9 + 0.9 * t, 2.9 + 1.7 * t
        return (
            -w * math.cos(a),
            2.3 - 4.4 * t - 0.7 * t * math.sin(a),
            0.16 + h * math.sin(a) ** 0.8,
        )

    ribs = [[rib(j / (count - 1), k) for k in range(n + 1)] for j in range(count)]
    tube(ribs, 0.075, "white", smooth=False)
    tube(
        [[(x * 0.975, y, 0.16 + (z - 0.16) * 0.965) for x, y, z in r] for r in ribs],
        0.025,
        ray,
        False,
    )
    tube([[rib(j / 20, k) for j in range(21)] for k in range(2, n, 2)], 0.03, "white", smooth=False)
    back = [(x * 0.98, z) for x, _, z in ribs[0]]
    prism(back, 0.08, (0, 2.38, 0), "white", "y", 0)

    def sign(d, W, H, font):
        d.rectangle((0, 0, W, H), (20, 24, 30))
        d.text((W / 2, H * 0.46), "互联网之光", (255, 226, 170), serif(H * 0.62), anchor="mm")

    with at((0, -2.5, 3.72)):
        box((2.9, 0.1, 0.64), (0, 0.06, 0), "charcoal", 0.02)
        panel(2.8, 0.56, (0, 0, 0), drawn("hall sign", 560, 112, sign, 1.1))
    rnd = random.Random(580)
    lit = [glow(f"stand {k}", c, 1.1) for k, c in
           enumerate(((0.25, 0.55, 1), (1, 0.62, 0.25), (0.3, 0.9, 0.75)))]  # fmt: skip
    for r in range(4):
        for c in (-1.5, -0.5, 0.5, 1.5):
            if abs(c) > 1 and r == 3:
                continue
            with at((c * (1.25 - 0.1 * r), -1.55 + r * 1.05, 0.16)):
                box((0.95, 0.06, 0.72), (0, 0.26, 0.36), "white", 0.01)
                box((0.06, 0.5, 0.72), (-0.46, 0.03, 0.36), "white", 0.01)
                box(
                    (0.95, 0.08, 0.14),
                    (0, 0.25, 0.79),
                    ("charcoal", "blue", "wood")[(r + int(c * 2)) % 3],
                    0.01,
                )
                box((0.6, 0.02, 0.36), (0, 0.22, 0.44), lit[(r * 2 + int(c + 2)) % 3], 0)
                box((0.5, 0.2, 0.24), (0.12, -0.12, 0.12), "charcoal" if r % 2 else "grey", 0.02)
    with at((0, -1.2, 0.16), scale=0.72):
        people([(rnd.uniform(-3.6, 3.6), -1.45 + 1.45 * rnd.randrange(4) + rnd.uniform(0.1, 0.4), 0)
                for _ in range(24)], ("charcoal", "putty", "grey", "blue", "cream"))  # fmt: skip
    mark("sign", (-0.02, -2.5, 3.69))
    mark("stands", (-1.87, -1.34, 0.47))
    mark("visitors", (2.4, -2.09, 0.33))
    mark("hall", (0.53, 1.53, 3.28))


@artefact("expo-glasses-free-3d", turn=-14)
def glasses_free():
    """Two screens that meet at a corner; out of them, over the edge, leap a carp and a lotus."""

    def pond(mirrored):
        def ui(d, W, H, font):
            for y in range(int(H)):
                t = y / H
                d.line(
                    (0, y, W, y), (int(3 + 6 * t), int(22 + 58 * (1 - t)), int(46 + 62 * (1 - t)))
                )
            rnd = random.Random(3 + mirrored)
            for _ in range(34):
                x, y = rnd.random() * W, H * rnd.uniform(0.3, 1)
                r = W * rnd.uniform(0.04, 0.11)
                for k in (1, 0.7, 0.4):
                    d.arc(
                        (x - r * k, y - r * k * 0.28, x + r * k, y + r * k * 0.28),
                        0,
                        360,
                        (60, 130, 150),
                        2,
                    )
            for _ in range(9):
                x, y, r = rnd.random() * W, H * rnd.uniform(0.55, 1), W * rnd.uniform(0.06, 0.12)
                d.pieslice((x - r, y - r * 0.4, x + r, y + r * 0.4), 20, 340, (26, 92, 66))
            for k in range(6):
                x = W * (0.1 + 0.17 * k)
                d.polygon([(x, 0), (x + W * 0.1, 0), (x - W * 0.02, H)], (10, 78, 104))

        return ui

    wide, high = 3.3, 2.9
    with at((0, 0, 2.35)):
        with at((-wide / 2 - 0.04, 0, 0)):
            box((wide + 0.2, 0.3, high + 0.3), (0, 0.17, 0), "gloss", 0.03)
            screen(
                wide - 0.06, high, (0, 0, 0), pond(0), bezel=0.03, strength=1.15, px=640, depth=0.03
            )
        with at((0, wide / 2 + 0.04, 0), (0, 0, 90)):
            box((wide + 0.2, 0.3, high + 0.3), (0, 0.17, 0), "gloss", 0.03)
            screen(
                wide - 0.06, high, (0, 0, 0), pond(1), bezel=0.03, strength=1.0, px=640, depth=0.03
            )
        box((0.16, 0.16, high + 0.3), (-0.02, 0.02, 0), "gloss", 0.03)
    box((3.3, 3.3, 0.8), (-1.6, 1.65, 0.4), "charcoal", 0.04)
    box((3.7, 3.7, 0.16), (-1.55, 1.6, 0.08), "black", 0.03)
    with at((-1.0, -0.75, 2.75), (0, -28, -8), 1.2):
        carp()
    with at((0.5, -0.35, 0.95), (-14, 12, 0), 1.15):
        lotus()
    rnd = random.Random(6)
    drop = material("drop", (0.8, 0.92, 1), 0.02, glass=0.9)
    for _ in range(16):
        ball(rnd.uniform(0.03, 0.07), (rnd.uniform(-2.2, 0.0), rnd.uniform(-1.0, -0.3), rnd.uniform(1.4, 2.6)),
             drop, seg=12)  # fmt: skip
    mark("fish", (-0.08, -1.37, 3.51))
    mark("corner", (0.04, -0.06, 3.77))
    mark("lotus", (0.95, -0.75, 1.49))
    mark("water", (0, 2.26, 3.25))


def carp():
    """A white carp with vermilion patches, its head towards +x, its body bent in a leap."""
    length, ring = 28, 20
    points, faces = [], []
    for i in range(length + 1):
        t = i / length
        x = 1.25 - 2.5 * t
        r = 0.46 * math.sin(math.pi * min(1, t * 1.04 + 0.02) ** 0.62) ** 0.8 + 0.05
        bend = (-0.35 * math.sin(1.5 * math.pi * t), 0.12 * math.sin(2.4 * t))
        for k in range(ring):
            a = 2 * math.pi * k / ring
            points.append((x, bend[0] + 0.72 * r * math.cos(a), bend[1] + r * math.sin(a)))
    for i in range(length):
        for k in range(ring):
            q = (k + 1) % ring
            faces.append((i * ring + k, i * ring + q, (i + 1) * ring + q, (i + 1) * ring + k))
    faces += [tuple(range(ring)), tuple(range(length * ring, (length + 1) * ring))]
    pearl = material("carp white", (0.85, 0.80, 0.72), 0.2, coat=1)
    fire = material("carp red", (0.75, 0.09, 0.02), 0.2, coat=1)
    body = add(mesh("carp", points, faces), mat=pearl)
    body.data.materials.append(fire)
    for face in body.data.polygons:
        x, _, z = face.center
        spot = math.sin(4.4 * x + 2.4) + 0.5 * math.sin(6 * x + 5 * z)
        face.material_index = int(z > -0.18 and spot > 0.1)
    for s in (-1, 1):
        ball(0.075, (0.94, s * 0.23 - 0.17, 0.12), "gloss", seg=12)
        fin = [(0, 0), (-0.55, 0.3), (-0.72, 0.05), (-0.4, -0.08)]
        prism(fin, 0.03, (0.45, s * 0.36 - 0.3, -0.18), pearl, "y", 0.01, (s * 52, 12, 0))
        tube(
            [(1.18, s * 0.08 - 0.05, -0.08), (1.3, s * 0.2 - 0.05, -0.2), (1.26, s * 0.26, -0.3)],
            0.015,
            pearl,
        )
    tail = [
        (0, 0.06),
        (-0.35, 0.42),
        (-0.8, 0.7),
        (-0.55, 0.05),
        (-0.78, -0.62),
        (-0.35, -0.34),
        (0, -0.06),
    ]
    with at((-1.14, 0.33, 0.06), (0, 0, 24)):
        prism(tail, 0.03, (0, 0, 0), fire, "y", 0.01)
    back = [(0.45, 0.38), (0.15, 0.78), (-0.3, 0.7), (-0.6, 0.36), (0, 0.3)]
    prism(back, 0.03, (0, -0.26, 0.06), fire, "y", 0.01)


def lotus():
    """An open lotus on its leaf."""
    for ring, n, tilt in ((0, 6, 14), (1, 8, 40), (2, 10, 64)):
        pink = material(f"petal {ring}", (0.82, 0.30 + 0.14 * ring, 0.42 + 0.1 * ring), 0.45)
        for k in range(n):
            with (
                at((0, 0, 0), (0, 0, 360 * k / n + ring * 18)),
                at((0.08 + 0.06 * ring, 0, 0), (0, tilt, 0)),
            ):
                ball(0.24, (0, 0, 0.4), pink, (0.22, 0.72, 1.7), 16)
    cyl(0.15, 0.2, (0, 0, 0.2), "yellow", r2=0.2)
    with at((-0.5, -0.25, -0.05), (-8, 0, 0)):
        lathe(
            [(0, 0), (0.6, 0.05), (0.75, 0.14), (0.6, 0.08), (0, 0.03)], (0, 0, 0), "leaf", bevel=0
        )


@artefact("outstanding-cases-wall", turn=10)
def cases_wall():
    """Thirteen upright screens in a bow, numbered, each in its colour and joined by a line of light to one hub."""
    for k in range(13):
        c = COLOURS[k]
        a = math.radians(166 - 152 * k / 12)
        x, y = 2.9 * math.cos(a), -0.9 + 2.4 * math.sin(a)

        def case(d, W, H, font, k=k, c=c):
            paint = tuple(int(255 * v) for v in c)
            for row in range(int(H)):
                t = row / H
                d.line((0, row, W, row), tuple(int(v * (0.16 + 0.5 * t * t)) for v in paint))
            d.text((W / 2, H * 0.16), f"{k + 1}", (250, 250, 250), serif(W * 0.5), anchor="mm")
            d.line((W * 0.2, H * 0.27, W * 0.8, H * 0.27), paint, 5)
            cx, cy, r = W / 2, H * 0.5, W * 0.3
            sides = 3 + k % 5
            for n in range(3):
                q = r * (1 - 0.28 * n)
                ring = [(cx + q * math.sin(2 * math.pi * j / sides + 0.3 * n),
                         cy - q * math.cos(2 * math.pi * j / sides + 0.3 * n)) for j in range(sides)]  # fmt: skip
                d.polygon(ring, None, (240, 240, 244) if n == 1 else paint, 5)
            for row in range(5):
                w = W * (0.68 if row != 4 else 0.4)
                d.line(
                    (W * 0.16, H * (0.74 + 0.045 * row), W * 0.16 + w, H * (0.74 + 0.045 * row)),
                    (230, 232, 236),
                    4,
                )

        with at((x, y, 0), (0, 0, math.degrees(a) - 90)):
            box((0.6, 0.16, 3.3), (0, 0.1, 1.9), "gloss", 0.04)
            panel(0.52, 3.1, (0, 0.015, 1.9), drawn(f"case {k}", 156, 930, case, 1.1))
            box((0.62, 0.5, 0.24), (0, 0.1, 0.12), "charcoal", 0.03)
        way = smooth([(x * 0.9, y - 0.3, 0.07), (x * 0.5, y * 0.5 - 0.6, 0.07), (0, -1.15, 0.1)], 6)
        tube(way, 0.028, glow(f"way {k}", c, 1.6))
    lathe([(0, 0), (0.55, 0), (0.46, 0.24), (0, 0.24)], (0, -1.15, 0), "charcoal", bevel=0.03)
    with at((0, -1.15, 0.52)):
        globe_of_wires(0.34, (0, 0, 0), "brass")
        ball(0.22, (0, 0, 0), glow("hub", (1, 0.66, 0.3), 2.5))
    mark("screens", (-1.31, 1.25, 1.77))
    mark("globe", (0.06, -1.33, 0.63))


COLOURS = (
    (0.96, 0.36, 0.12), (0.98, 0.56, 0.14), (0.92, 0.76, 0.22), (0.56, 0.78, 0.24), (0.20, 0.70, 0.38), (0.14, 0.68, 0.66),
    (0.16, 0.52, 0.92), (0.30, 0.38, 0.94), (0.50, 0.32, 0.92), (0.72, 0.30, 0.84), (0.92, 0.30, 0.58), (0.94, 0.30, 0.34),
    (0.78, 0.80, 0.84),
)  # fmt: skip
