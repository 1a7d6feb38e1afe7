"""Where the world speaks about the net: a wall of people, a forum, an initiative, a name."""

import math
import random


from artefacts.earth import globe
from artefacts.rounds import disc, ring, turned
from artefacts.lettering import signs, written
from kit import *  # noqa: F403
from marks import mark


def relief(x, z, stone, rnd):
    """A small head with shoulders in relief, facing -Y."""
    ball(0.088, (x, -0.02, z + 0.055), stone, (0.84, 0.55, 1.1), 16)
    cyl(0.036, 0.1, (x, -0.015, z - 0.045), stone, bevel=0, seg=12)
    prism([(-0.16, -0.17), (0.16, -0.17), (0.13, -0.09), (0.05, -0.055), (-0.05, -0.055), (-0.13, -0.09)],
          0.09, (x, -0.01, z), stone, "y", 0.02)  # fmt: skip
    hair = material(("hair dark", "hair grey", "hair brown")[k := rnd.randrange(3)],
                    ((0.05, 0.045, 0.04), (0.34, 0.33, 0.31), (0.15, 0.09, 0.05))[k], 0.7)  # fmt: skip
    kind = rnd.randrange(4)
    if kind:
        ball(0.094, (x, 0.0, z + 0.085), hair, (0.9, 0.5, 0.88), 16)
    if kind == 3:
        for s in (-1, 1):
            ball(0.05, (x + s * 0.075, 0.0, z + 0.02), hair, (0.6, 0.5, 1.7), 12)


@artefact("hall-of-fame-wall", turn=-4)
def fame_wall():
    """A wall of a hundred portrait reliefs in rows, each with its name plate under a line of light; three still empty."""
    rnd = random.Random(100)
    box(
        (5.9, 0.5, 5.7),
        (0, 0.3, 2.95),
        material("wall", (0.10, 0.075, 0.055), 0.6, grain=0.6),
        0.04,
    )
    box((6.1, 1.0, 0.16), (0, 0.2, 0.08), "stone", 0.03)
    box((6.0, 0.62, 0.12), (0, 0.28, 5.86), "timber", 0.03)
    frame = material("frame", (0.30, 0.20, 0.10), 0.5, 0.3)
    field = material("field", (0.035, 0.05, 0.05), 0.7)
    for r in range(10):
        z = 5.3 - r * 0.535
        box((5.6, 0.05, 0.018), (0, 0.0, z + 0.275), glow("row light", (1, 0.66, 0.34), 1.3), 0.005)
        for c in range(10):
            x = -2.52 + c * 0.56
            empty = r == 9 and c > 6
            box((0.44, 0.06, 0.44), (x, 0.04, z), "brass" if empty else frame, 0.02)
            box((0.36, 0.03, 0.36), (x, 0.005, z), field, 0.005)
            box(
                (0.3, 0.03, 0.045),
                (x, 0.03, z - 0.245),
                "cream" if not empty else "charcoal",
                0.005,
            )
            if not empty:
                tone = rnd.choice(
                    ((0.62, 0.56, 0.46), (0.50, 0.42, 0.33), (0.70, 0.64, 0.54), (0.36, 0.27, 0.20))
                )
                relief(x, z, material(f"relief{tone[0]}", tone, 0.55), rnd)
    mark("portrait", (-0.28, -0.08, 3.75))
    mark("empty", (1.96, -0.03, 0.485))


@artefact("igf-athens-2006", turn=0)
def igf():
    """A ring of equal chairs with microphones and no head, round a globe; broken Greek columns behind."""
    marble = material("marble", (0.72, 0.70, 0.66), 0.45, grain=0.6)
    disc(2.7, 0.2, "cream")
    ring(2.25, 0.012, "brass", (0, 0, 0.2))
    n = 14
    for k in range(n):
        with at((0, 0, 0.2), (0, 0, 360 * k / n + 12)):
            with at((0, 1.82, 0)):
                box((0.52, 0.46, 0.09), (0, 0, 0.46), "blue", 0.03)
                box((0.52, 0.09, 0.58), (0, 0.24, 0.8), "blue", 0.04)
                cyl(0.045, 0.44, (0, 0, 0.22), "steel", seg=16)
                cyl(0.18, 0.04, (0, 0, 0.02), "steel", seg=20)
            with at((0, 1.3, 0)):
                box((0.6, 0.28, 0.05), (0, 0, 0.66), "wood", 0.02)
                box((0.56, 0.03, 0.3), (0, -0.12, 0.5), "wood", 0.01)
                for s in (-1, 1):
                    box((0.04, 0.2, 0.64), (s * 0.26, 0, 0.32), "charcoal", 0.01)
                tube([(0.12, 0.02, 0.68), (0.12, 0.02, 0.82), (0.12, 0.1, 0.9)], 0.014, "black")
                ball(0.035, (0.12, 0.12, 0.91), "led_g", seg=10)
                box((0.2, 0.14, 0.01), (-0.1, 0, 0.69), "paper", 0)
    for x, y, h, capital in ((-2.1, 1.1, 2.9, True), (-1.05, 2.1, 3.5, True), (0.35, 2.35, 2.2, False), (1.65, 1.75, 3.2, True)):  # fmt: skip
        box((0.8, 0.8, 0.14), (x, y, 0.27), marble, 0.03)
        cyl(0.36, 0.12, (x, y, 0.4), marble, bevel=0.04)
        flutes = [((0.3 - 0.022 * (k % 2)) * math.cos(2 * math.pi * k / 40), (0.3 - 0.022 * (k % 2)) * math.sin(2 * math.pi * k / 40)) for k in range(40)]  # fmt: skip
        prism(flutes, h, (x, y, 0.46 + h / 2), marble, "z", 0)
        if capital:
            lathe([(0, 0), (0.3, 0), (0.42, 0.14), (0, 0.14)], (x, y, 0.46 + h), marble, bevel=0.02)
            box((0.84, 0.84, 0.13), (x, y, 0.66 + h), marble, 0.02)
    lathe(
        [(0, 0), (0.5, 0), (0.42, 0.1), (0.1, 0.2), (0.08, 0.75), (0, 0.75)],
        (0, 0, 0.2),
        "brass",
        bevel=0,
    )
    globe(0.62, (0, 0, 1.5), facing=24, glowing=2.2)
    mark("chairs", (-0.3, -2.08, 1.0))
    mark("microphone", (1.418, -0.14, 1.13))
    mark("globe", (-0.2, -0.55, 1.6))
    mark("columns", (-1.1, 1.78, 2.8))


@artefact("global-ai-governance-initiative", turn=-6)
def balance():
    """A balance on a globe: a lattice of light in one pan, a ring of people in the other, both level; the text before it."""
    lathe(
        [(0, 0), (1.1, 0), (1.0, 0.14), (0.5, 0.24), (0, 0.24)], (0, 0.2, 0), "timber", bevel=0.03
    )
    globe(0.72, (0, 0.2, 0.9), facing=100)
    cyl(0.1, 3.0, (0, 0.2, 3.0), "brass", r2=0.07)
    lathe([(0.08, 0), (0.2, 0.05), (0.2, 0.14), (0.08, 0.2)], (0, 0.2, 1.55), "brass", bevel=0.01)
    ball(0.16, (0, 0.2, 4.62), "brass")
    prism([(-2.0, -0.05), (-0.3, -0.1), (0, -0.2), (0.3, -0.1), (2.0, -0.05), (2.0, 0.05), (0.3, 0.12), (0, 0.2), (-0.3, 0.12), (-2.0, 0.05)],
          0.14, (0, 0.2, 4.4), "brass", "y", 0.02)  # fmt: skip
    prism([(-0.05, 0), (0.05, 0), (0, -0.85)], 0.05, (0, 0.08, 4.3), "red", "y", 0.005)
    for s in (-1, 1):
        cyl(0.09, 0.22, (s * 1.95, 0.2, 4.4), "brass", "y", 0.02)
        for k in range(4):
            a = 2 * math.pi * (k + 0.5) / 4
            tube([(s * 1.95, 0.2, 4.35), (s * 1.95 + 0.98 * math.cos(a), 0.2 + 0.98 * math.sin(a), 2.3)], 0.016, "brass", smooth=False)  # fmt: skip
        turned([(0.001, 0), (0.6, 0.03), (1.12, 0.22), (1.08, 0.26), (0.58, 0.08), (0.001, 0.06)], "brass", sectors=16, steps=4, loc=(s * 1.95, 0.2, 2.08))  # fmt: skip
    node, edge = glow("node", (0.08, 0.8, 0.4), 1.3), glow("edge", (0.1, 0.6, 0.35), 0.9)
    layers = ((-0.55, 3), (-0.18, 5), (0.2, 5), (0.55, 3))
    places = [[(-1.95 + x, 0.2 + 0.16 * (j % 2) - 0.08, 2.42 + 0.26 * (j + 0.5 + (5 - n) / 2)) for j in range(n)] for x, n in layers]  # fmt: skip
    for left, right in zip(places, places[1:], strict=False):
        tube([[a, b] for a in left for b in right], 0.009, edge, smooth=False)
    for row in places:
        for place in row:
            ball(0.1, place, node, seg=14)
    for k in range(8):
        a = 2 * math.pi * k / 8
        with at(
            (1.95 + 0.62 * math.cos(a), 0.2 + 0.62 * math.sin(a), 2.3), (0, 0, math.degrees(a))
        ):
            m = ("orange", "blue", "red", "green", "cream", "aqua", "yellow", "grey")[k]
            lathe(
                [(0, 0), (0.17, 0), (0.15, 0.2), (0.2, 0.44), (0.08, 0.56), (0, 0.56)],
                mat=m,
                bevel=0.02,
                seg=24,
            )
            ball(0.125, (0, 0, 0.69), (("cream", "wood", "putty", "timber")[k % 4]), seg=18)
            for s in (-1, 1):
                beam((0, s * 0.17, 0.44), (0.02, s * 0.26, 0.2), 0.08, mat=m, bevel=0.03)

    def text_page(d, W, H, font):
        d.rectangle((0, 0, W, H), (242, 238, 226))
        d.text((W * 0.08, H * 0.07), "全球人工智能", (150, 24, 20), written(W * 0.135))
        d.text((W * 0.08, H * 0.2), "治理倡议", (150, 24, 20), written(W * 0.135))
        d.text((W * 0.08, H * 0.36), "Global AI Governance", (30, 30, 36), font(W * 0.078))
        d.text((W * 0.08, H * 0.43), "Initiative  2023", (30, 30, 36), font(W * 0.078))
        for k in range(9):
            d.line(
                (
                    W * 0.08,
                    H * (0.56 + 0.043 * k),
                    W * (0.92 if k % 4 else 0.7),
                    H * (0.56 + 0.043 * k),
                ),
                (120, 118, 112),
                3,
            )

    with at((0.15, -1.2, 0), (0, 0, 4)):
        prism(
            [(-0.4, 0), (0.45, 0), (0.45, 1.05), (0.36, 1.05)], 1.2, (0, 0, 0), "timber", "x", 0.02
        )
        with at((0, -0.06, 0.66), (54, 0, 0)):
            mark("text", (0, -0.1, 0.06))
            page(1.12, 1.35, (0, 0, 0), text_page, thick=0.03)
    mark("lattice", (-1.95, 0.1, 2.95))
    mark("people", (1.95, -0.6, 2.75))
    mark("globe", (0.4, -0.38, 1.05))


def lathe_frame(x):
    """The thin white border cut into a seal's face."""
    for s in (-1, 1):
        box((0.03, 0.02, 1.02), (x + s * 0.48, -0.42, 0), "white", 0)
        box((0.96, 0.02, 0.03), (x, -0.42, s * 0.51), "white", 0)


@artefact("zhongguo-domain", turn=-4)
def zhongguo():
    """An address written in Chinese: the slab reads Wuzhen, its ending stands out as two red seals; seal and ink before it."""
    stone = material("seal", (0.62, 0.54, 0.38), 0.3, grain=0.5, coat=0.3)
    red = material("seal red", (0.58, 0.03, 0.02), 0.35)
    box((5.3, 1.3, 0.3), (0, 0.3, 0.15), "timber", 0.05)
    with at((0, 0.45, 1.42), (-8, 0, 0)):
        mark("name", (-1.36, -0.24, -0.02))
        mark("dot", (-0.36, -0.27, -0.42))
        mark("ending", (1.66, -0.46, 0))
        box((5.1, 0.4, 2.0), (0, 0.05, 0), "white", 0.36)
        box((4.86, 0.06, 1.76), (0, -0.15, 0), material("field", (0.90, 0.89, 0.86), 0.5), 0.3)
        for k, sign in enumerate("乌镇"):
            signs(sign, 0.92, (-1.86 + k * 1.0, -0.2, -0.02), "ink", depth=0.03)
        ball(0.1, (-0.36, -0.2, -0.42), red, (1, 0.6, 1))
        for k, sign in enumerate("中国"):
            x = 0.42 + k * 1.24
            box((1.14, 0.34, 1.22), (x, -0.25, 0.0), red, 0.09)
            lathe_frame(x)
            signs(sign, 0.86, (x, -0.43, -0.02), "white", depth=0.03)
        box((0.07, 0.1, 1.1), (2.36, -0.2, 0), glow("cursor", (0.1, 0.9, 0.5), 3), 0.01)
    with at((-1.75, -1.15, 0), (0, 0, -6), 0.72):
        box((0.95, 0.95, 0.16), (0, 0, 0.08), red, 0.02)
        box((0.95, 0.95, 1.15), (0, 0, 0.66), stone, 0.05)
        ball(0.44, (0, 0, 1.4), stone, (1, 1, 0.75))
        ball(0.2, (0.12, -0.28, 1.66), stone, (1.1, 1.2, 1), 16)
        tube([(-0.3, 0.2, 1.5), (-0.45, -0.1, 1.6), (-0.2, -0.35, 1.5)], 0.1, stone)
    with at((0.1, -1.35, 0)):
        lathe([(0, 0), (0.72, 0), (0.82, 0.12), (0.82, 0.4), (0.72, 0.4), (0.7, 0.3), (0, 0.3)], mat=material("porcelain", (0.80, 0.83, 0.86), 0.12, coat=1), bevel=0.03)  # fmt: skip
        lathe([(0.8, 0.16), (0.835, 0.16), (0.835, 0.34), (0.8, 0.34)], mat="blue", bevel=0.005)
        cyl(0.69, 0.06, (0, 0, 0.32), material("ink paste", (0.5, 0.02, 0.015), 0.6, grain=1))
    mark("seal", (-1.75, -1.5, 0.5))
    mark("ink", (0.1, -1.35, 0.37))
