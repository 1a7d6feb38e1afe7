"""Computing as a utility: bare servers, the rented cloud, the halls of the west."""

import math
import random

from kit import *  # noqa: F403
from marks import mark


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
    mark("board", (-0.66, -0.48, 6))
    mark("cork", (-0.08, 0.94, 5.96))
    mark("cables", (-0.17, -1.43, 3.6))


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
        text("S3", 0.7, (0, -1.05, 0.9), "white", (100, 0, 0), depth=0.05)
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
    mark("meter", (-1.19, -0.96, 4.16))
    mark("bucket", (1.81, -1.72, 1.16))
    mark("files", (1.27, -0.54, 1.93))
    mark("cloud", (0.74, 0.39, 4.69))


@artefact("east-data-west-computing", turn=8)
def east_west():
    """A slice of land: snow peaks, wind wheels, solar fields and eight glowing halls in the west; a city by the sea."""
    wide, deep = 5.2, 4.0
    land = material("land", (0.13, 0.15, 0.10), 0.85, grain=0.8)
    box((wide, deep, 0.4), (0, 0, 0.2), "charcoal", 0.03)
    box((wide - 1.3, deep, 0.12), (-0.65, 0, 0.44), land, 0.02)
    box((1.34, deep, 0.08), (1.94, 0, 0.43), material("sea", (0.01, 0.06, 0.12), 0.08, coat=1), 0.0)
    mountains()
    for x, y, h in ((-0.55, 1.35, 1.9), (0.0, 0.95, 1.7), (-2.25, -0.35, 1.5)):
        wind_wheel(x, y, h)
    for r in range(2):
        for c in range(3):
            with at((-2.1 + c * 0.5, -1.65 + r * 0.36, 0.62), (-52, 0, 0)):
                box(
                    (0.44, 0.03, 0.26),
                    (0, 0, 0),
                    material("cell", (0.012, 0.03, 0.14), 0.15, coat=1),
                    0.005,
                )
                box((0.46, 0.02, 0.28), (0, 0.02, 0), "alu", 0.005)
    halls = [(-1.62 + 0.46 * (k % 4), -0.62 + 0.5 * (k // 4)) for k in range(8)]
    ice = glow("hall light", (0.25, 0.6, 1), 3)
    for k, (x, y) in enumerate(halls):
        h = 0.62 + 0.12 * (k // 4)
        box((0.32, 0.36, h), (x, y, 0.5 + h / 2), "charcoal", 0.02)
        for j in range(4):
            box((0.24, 0.01, 0.035), (x, y - 0.185, 0.6 + j * 0.13), ice, 0)
            box((0.01, 0.26, 0.035), (x + 0.165, y, 0.6 + j * 0.13), ice, 0)
        box((0.34, 0.38, 0.03), (x, y, 0.5 + h), "alu", 0.01)
    rnd = random.Random(8)
    for i in range(5):
        for j in range(8):
            x, y = 0.5 + 0.24 * i, -1.75 + 0.46 * j + rnd.uniform(-0.06, 0.06)
            h = (
                rnd.uniform(0.3, 0.8)
                + 1.1 * math.exp(-((x - 1.0) ** 2 + (y + 0.1) ** 2) * 1.1) * rnd.random()
            )
            if j == 4 and i < 2:
                continue
            box(
                (0.19, 0.26, h),
                (x, y, 0.5 + h / 2),
                rnd.choice(("grey", "charcoal", "putty")),
                0.015,
            )
            for k in range(int(h / 0.11)):
                for c in (-0.07, 0, 0.07):
                    if rnd.random() < 0.55:
                        box((0.0, 0.035, 0.05), (x + 0.1, y + c * 1.2, 0.56 + k * 0.11), "warm", 0)
                        box(
                            (0.035, 0.0, 0.05), (x + c * 0.8, y - 0.135, 0.56 + k * 0.11), "warm", 0
                        )
    data = glow("data", (1, 0.36, 0.14), 3.5)
    for k in range(6):
        y = -1.2 + 0.42 * k
        x0, y0 = halls[(k * 3) % 8]
        tube(
            [(x0, y0, 1.2), ((x0 + 0.9) / 2, (y + y0) / 2, 1.95 + 0.1 * (k % 3)), (0.9, y, 0.9)],
            0.02,
            data,
        )
    mark("halls", (-1, -0.75, 0.91))
    mark("wind", (-2.2, -0.5, 2.02))
    mark("solar", (-1.5, -1.59, 0.68))
    mark("fibres", (-0.43, 0.15, 2.05))
    mark("city", (1.47, -0.9, 1.39))


def mountains():
    """Peaks along the western edge, rock below and snow above, from one folded grid."""
    n = 44
    rnd = random.Random(12)
    peaks = [(-2.25, 1.55, 2.1, 0.75), (-1.55, 1.7, 2.5, 0.7), (-0.95, 1.8, 1.6, 0.6), (-2.45, 0.75, 1.5, 0.6),
             (-1.75, 1.05, 1.2, 0.55)]  # fmt: skip
    jag = [[rnd.uniform(-0.07, 0.07) for _ in range(n + 1)] for _ in range(n + 1)]

    def height(x, y, i, j):
        h = max(
            p * max(0, 1 - (abs(x - a) * 0.9 + abs(y - b) * 0.9) / (w * 1.5)) ** 1.15
            for a, b, p, w in peaks
        )
        return h + (jag[i][j] * min(1, h * 1.5) if h > 0.05 else 0)

    points, faces = [], []
    for i in range(n + 1):
        for j in range(n + 1):
            x, y = -2.58 + 2.6 * i / n, 0.1 + 1.88 * j / n
            points.append((x, y, 0.49 + height(x, y, i, j)))
    for i in range(n):
        for j in range(n):
            a = i * (n + 1) + j
            b, c, d = a + n + 1, a + n + 2, a + 1
            if max(points[k][2] for k in (a, b, c, d)) > 0.52:
                faces += [(a, b, c), (a, c, d)]
    rock = add(
        mesh("peaks", points, faces),
        mat=material("rock", (0.12, 0.12, 0.12), 0.85, grain=0.8),
        smooth=False,
    )
    rock.data.materials.append(material("peak snow", (0.80, 0.84, 0.88), 0.6))
    for face in rock.data.polygons:
        x, y, z = face.center
        face.material_index = int(z + 0.12 * math.sin(17 * x) * math.cos(13 * y) > 1.62)
    skirt = [p for p in points if p[0] < -2.57 or p[1] > 1.97]
    for edge in (sorted(p for p in skirt if p[0] < -2.57), sorted(p for p in skirt if p[1] > 1.97)):
        top = [(p[0], p[1], p[2]) for p in edge]
        low = [(p[0], p[1], 0.4) for p in edge]
        m = len(edge)
        sides = [(k, k + 1, m + k + 1, m + k) for k in range(m - 1)]
        add(
            mesh("cliff", top + low, sides),
            mat=material("rock", (0.12, 0.12, 0.12), 0.85),
            smooth=False,
        )


def wind_wheel(x, y, h):
    """A wind wheel facing the viewer."""
    cyl(0.05, h, (x, y, 0.5 + h / 2), "white", r2=0.03, seg=20)
    box((0.1, 0.24, 0.1), (x, y, 0.5 + h), "white", 0.03)
    ball(0.06, (x, y - 0.15, 0.5 + h), "white", seg=16)
    for k in range(3):
        a = math.radians(24 + 120 * k + 47 * x)
        tip = (x + 0.72 * math.sin(a), y - 0.16, 0.5 + h + 0.72 * math.cos(a))
        beam((x, y - 0.15, 0.5 + h), tip, 0.11, 0.03, "white", 0.01, 0.3)
