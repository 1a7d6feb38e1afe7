"""Prizes, badges and papers that the conference gave or signed."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.ground import island
from artefacts.han import serif
from artefacts.platform.figures import globe_of_wires, people
from artefacts.strips import drawn, smooth, strip


@artefact("ten-year-honor", turn=8)
def honor():
    """A figure 10 of amber glass on a dark base; before it three medals lie on a slanted tray."""
    glass = material("amber glass", (0.95, 0.55, 0.16), 0.06, glass=0.55, coat=1,
                     emit=(1, 0.45, 0.1), strength=0.10)  # fmt: skip
    box((3.5, 1.7, 0.36), (0, 0.3, 0.18), "timber", 0.05)
    box((3.1, 1.35, 0.3), (0, 0.3, 0.5), "gloss", 0.04)
    box((1.9, 0.03, 0.2), (0, -0.385, 0.5), "gold", 0.01)
    text("2014 - 2023", 0.16, (0, -0.405, 0.5), "ink")
    one = [(-0.2, 0), (0.24, 0), (0.24, 3.3), (-0.02, 3.3), (-0.2, 3.02), (-0.66, 2.78), (-0.66, 2.42),
           (-0.2, 2.6)]  # fmt: skip
    prism(one, 0.5, (-0.72, 0.3, 0.62), glass, "y", 0.07)
    with at((0.62, 0.3, 2.27), (0, 0, 0), (0.62, 1, 1)):
        wall = [(1.02, -0.25), (1.65, -0.25), (1.65, 0.25), (1.02, 0.25), (1.02, -0.25)]
        lathe(wall, (0, 0, 0), glass, "y", 0.06, seg=72)
    for s, z in ((1, 0.02), (-1, 0.02)):
        tube([(0.62 + 0.62 * 1.66 * math.cos(a), 0.3 + s * 0.25, 2.27 + 1.66 * math.sin(a) + z - 0.02)
              for a in [k * math.pi / 24 for k in range(48)]], 0.018, "gold", closed=True)  # fmt: skip
    with at((0, -1.25, 0.0)):
        prism(
            [(-0.75, 0), (0.75, 0), (0.75, 0.62), (-0.75, 0.16)],
            3.5,
            (0, 0, 0),
            "timber",
            "x",
            0.04,
        )
        with at((0, -0.02, 0.41), (17, 0, 0)):
            velvet = material("velvet", (0.05, 0.012, 0.02), 0.95)
            box((3.26, 1.36, 0.04), (0, 0, 0), velvet, 0.01)
            for x, m in ((-1.05, "gold"), (0, "steel"), (1.05, "copper")):
                with at((x, -0.22, 0.05)):
                    cyl(0.36, 0.08, (0, 0, 0), m, bevel=0.02)
                    lathe(
                        [(0.29, 0.03), (0.33, 0.03), (0.33, 0.07), (0.29, 0.07)], mat=m, bevel=0.01
                    )
                    with at((0, 0, 0.045)):
                        text("10", 0.28, (0, 0, 0), "ink", (0, 0, 0), depth=0.006)
                    for s in (-1, 1):
                        with at((s * 0.1, 0.52, 0), (0, 0, s * -16)):
                            box((0.16, 0.5, 0.02), (0, 0, 0), "red", 0)
                            box((0.05, 0.5, 0.022), (0, 0, 0), "yellow", 0)
    mark("ten", (-0.72, 0.05, 2.85))
    mark("medals", (0.01, -1.51, 0.44))


@artefact("youth-leadership-program", turn=14)
def youth():
    """A great enamel badge on its edge, its ribbon laid about it; young people in a ring hold a net of lines."""

    def face(d, W, H, font):
        d.rectangle((0, 0, W, H), (12, 52, 104))
        c = W / 2
        for k in range(7):
            q = W * 0.3 * (k - 3) / 3
            d.ellipse((c - abs(q), c - W * 0.3, c + abs(q), c + W * 0.3), None, (110, 168, 214), 3)
            h = math.sqrt(max(0, (W * 0.3) ** 2 - q * q))
            d.line((c - h, c + q, c + h, c + q), (110, 168, 214), 3)
        d.ellipse((c - W * 0.3, c - W * 0.3, c + W * 0.3, c + W * 0.3), None, (220, 236, 250), 5)
        shoot = (255, 206, 110)
        d.line([(c, c + W * 0.2), (c + W * 0.01, c), (c, c - W * 0.12)], shoot, 16, joint="curve")
        for s in (-1, 1):
            leaf = [(c, c - W * 0.02), (c + s * W * 0.08, c - W * 0.15), (c + s * W * 0.21, c - W * 0.17),
                    (c + s * W * 0.16, c - W * 0.06), (c + s * W * 0.06, c - W * 0.0)]  # fmt: skip
            d.polygon(leaf, shoot)

    with at((0, 0.55, 2.15)):
        cyl(1.75, 0.22, (0, 0, 0), "gold", "y", 0.07, seg=96)
        cyl(
            1.6,
            0.06,
            (0, -0.1, 0),
            material("enamel", (0.01, 0.05, 0.16), 0.2, coat=1),
            "y",
            0.01,
            seg=96,
        )
        disc = [
            (1.2 * math.cos(2 * math.pi * k / 64), 1.2 * math.sin(2 * math.pi * k / 64))
            for k in range(64)
        ]
        image(disc, face)
        words = "GLOBAL YOUTH LEADERSHIP PROGRAM"
        for k, sign in enumerate(words):
            a = math.radians(206 - 232 * k / (len(words) - 1))
            with at((1.38 * math.cos(a), -0.135, 1.38 * math.sin(a)), (0, 90 - math.degrees(a), 0)):
                text(sign, 0.25, (0, 0, 0), "cream", depth=0.012)
        for s in (-1, 1):
            ball(0.06, (1.38 * math.cos(math.radians(-90 + s * 40)), -0.13,
                        1.38 * math.sin(math.radians(-90 + s * 40))), "gold", seg=16)  # fmt: skip
        text("2023", 0.26, (0, -0.135, -1.39), "cream", depth=0.012)
        lathe([(0.16, -0.04), (0.26, -0.04), (0.26, 0.04), (0.16, 0.04), (0.16, -0.04)], (0, 0, 1.95),
              "gold", "y", 0.01)  # fmt: skip
    box((1.9, 0.9, 0.5), (0, 0.6, 0.25), "timber", 0.05)
    ribbon = drawn("ribbon", 16, 64, lambda d, W, H, f: (
        d.rectangle((0, 0, W, H), (150, 22, 24)), d.rectangle((0, H * 0.42, W, H * 0.58), (240, 200, 120))),
    )  # fmt: skip
    fall = [(0, 0.5, 4.1), (0.25, 0.62, 4.2), (0.75, 0.8, 3.7), (1.5, 1.0, 2.0), (1.95, 0.95, 0.5),
            (2.15, 0.6, 0.06), (2.2, 0.1, 0.04)]  # fmt: skip
    for s in (-1, 1):
        path = smooth([(s * x, y, z) for x, y, z in fall])
        strip(path, (0, -0.3, 0.02), ribbon)
    spots = [(2.15 * math.cos(a), 0.35 + 1.75 * math.sin(a)) for a in
             [math.radians(200 + 140 * k / 8) for k in range(9)]]  # fmt: skip
    with at(scale=1.5):
        people(
            [(x / 1.5, y / 1.5, 0) for x, y in spots], ("blue", "putty", "charcoal", "aqua", "grey")
        )
    light = glow("bond", (1, 0.6, 0.22), 2.5)
    held = [(x, y, 0.36) for x, y in spots]
    tube([[a, b] for a, b in zip(held, held[1:])], 0.016, light, smooth=False)
    tube([[a, b] for a, b in zip(held, held[3:])], 0.01, light, smooth=False)
    mark("shoot", (-0.01, 0.41, 2.23))
    mark("ring", (0.66, -1.44, 0.27))
    mark("badge", (-0.01, 0.42, 0.77))


def image(outline, ui):
    """A flat printed shape facing -Y, its picture spanning the square round it."""
    import bpy

    data = bpy.data.meshes.new("disc")
    data.from_pydata([(x, -0.14, z) for x, z in outline], [], [tuple(range(len(outline)))])
    layer = data.uv_layers.new()
    reach = max(abs(c) for p in outline for c in p)
    for k, (x, z) in enumerate(outline):
        layer.data[k].uv = (0.5 + x / reach / 2, 0.5 + z / reach / 2)
    add(data, mat=drawn("badge face", 640, 640, ui, rough=0.25))


@artefact("responsible-genai-consensus", turn=16)
def consensus():
    """A folio standing open: a human hand on one page, a lattice of nodes on the other, light in the spine."""

    def hand(d, W, H, font):
        d.rectangle((0, 0, W, H), (24, 18, 14))
        skin, dim = (236, 190, 140), (120, 88, 62)
        palm = [(0.34, 0.92), (0.36, 0.80), (0.30, 0.66), (0.31, 0.52), (0.66, 0.52), (0.68, 0.64),
                (0.63, 0.80), (0.64, 0.92)]  # fmt: skip
        d.polygon([(x * W, y * H) for x, y in palm], skin)
        fingers = (((0.36, 0.56), (0.30, 0.34), (0.285, 0.26), 0.075),
                   ((0.455, 0.54), (0.435, 0.28), (0.43, 0.17), 0.08),
                   ((0.545, 0.54), (0.56, 0.30), (0.57, 0.19), 0.078),
                   ((0.63, 0.57), (0.675, 0.38), (0.70, 0.29), 0.066),
                   ((0.36, 0.74), (0.22, 0.60), (0.16, 0.50), 0.085))  # fmt: skip
        for root, joint, tip, w in fingers:
            for (ax, ay), (bx, by), u, v in (
                (root, joint, w, w * 0.92),
                (joint, tip, w * 0.92, w * 0.72),
            ):
                for k in range(40):
                    t = k / 39
                    r = W * (u + (v - u) * t) / 2
                    x, y = W * (ax + (bx - ax) * t), H * (ay + (by - ay) * t)
                    d.ellipse((x - r, y - r, x + r, y + r), skin)
        for box_ in ((0.33, 0.56, 0.66, 0.86), (0.36, 0.6, 0.74, 0.84)):
            d.arc((W * box_[0], H * box_[1], W * box_[2], H * box_[3]), 195, 290, dim, 4)
        d.arc((W * 0.3, H * 0.6, W * 0.5, H * 0.98), 270, 350, dim, 4)
        for root, joint, tip, w in fingers:
            for x, y in (joint, ((joint[0] + tip[0]) / 2, (joint[1] + tip[1]) / 2)):
                r = W * w * 0.3
                d.arc((x * W - r, y * H - r * 0.6, x * W + r, y * H + r * 0.6), 20, 160, dim, 3)
        d.text((W / 2, H * 0.95), "以人为本", (214, 170, 110), serif(H * 0.055), anchor="mm")

    def lattice(d, W, H, font):
        d.rectangle((0, 0, W, H), (10, 18, 30))
        layers = (4, 6, 6, 4)
        nodes = [[(W * (0.16 + 0.227 * c), H * (0.5 + (r - (n - 1) / 2) * 0.118)) for r in range(n)]
                 for c, n in enumerate(layers)]  # fmt: skip
        rnd = random.Random(11)
        for left, right in zip(nodes, nodes[1:]):
            for a in left:
                for b in right:
                    c = rnd.choice(((34, 70, 104), (34, 70, 104), (70, 150, 200)))
                    d.line((*a, *b), c, 2 if c[0] < 40 else 3)
        for layer in nodes:
            for x, y in layer:
                d.ellipse((x - 13, y - 13, x + 13, y + 13), (10, 18, 30), (170, 220, 250), 4)
                d.ellipse((x - 5, y - 5, x + 5, y + 5), (250, 206, 130))
        d.text((W / 2, H * 0.95), "智能向善", (120, 180, 220), serif(H * 0.055), anchor="mm")

    leather = material("leather", (0.10, 0.035, 0.02), 0.55, grain=1)
    for s, ui in ((-1, hand), (1, lattice)):
        with at((0, 0, 2.5), (0, 0, s * -24)):
            x = s * 1.62
            box((3.2, 0.14, 4.4), (x, 0.12, 0), leather, 0.05)
            for z in (-2.1, 2.1):
                for q in (0.12, 3.1):
                    box((0.34, 0.18, 0.34), (s * q, 0.12, z), "brass", 0.03)
            box((3.0, 0.1, 4.16), (x, 0.03, 0), "paper", 0.02)
            screen(2.7, 3.8, (x, -0.04, 0), ui, bezel=0.03, strength=0.9, px=560, depth=0.03)
    cyl(0.17, 4.5, (0, 0.12, 2.5), leather, bevel=0.05)
    box((0.03, 0.03, 4.0), (0, -0.07, 2.5), glow("spine", (1, 0.62, 0.25), 4), 0)
    with at((0, 0.35, 0)):
        box((5.0, 1.7, 0.3), (0, 0, 0.15), "timber", 0.05)
    with at((1.5, -1.25, 0.07), (0, 90, 18)):
        cyl(0.07, 1.5, (0, 0, 0), "gloss", bevel=0.02)
        cyl(0.07, 0.3, (0, 0, 0.9), "gold", r2=0.012, bevel=0.0)
        cyl(0.074, 0.06, (0, 0, 0.4), "gold")
    mark("hand", (-1.6, -0.76, 2.28))
    mark("net", (1.45, -0.7, 2.61))
    mark("motto", (-1.48, -0.71, 0.77))
    mark("pen", (1.52, -1.32, 0.07))


@artefact("leading-achievements-2016", turn=0)
def achievements():
    """Fifteen glass prisms of different heights on steps, each with a sign of light; the tallest bears a globe."""
    for k, r in enumerate((3.0, 2.2, 1.3)):
        island(r, 0.3, "charcoal", k * 0.3)
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
    mark("columns", (-1.38, 0.66, 1.84))
    mark("globe", (0.15, -0.28, 4.08))
