"""Artificial intelligence that plays, writes, paints and has a face."""

import math
import random


from artefacts.lettering import written
from artefacts.technology.mannequin import TOP, mannequin, outline
from kit import *  # noqa: F403
from marks import mark


@artefact("alphago-wuzhen", turn=8)
def alphago():
    """A Go board in play, a stone chair's fan beside it, a screen opposite."""
    rnd = random.Random(17)
    box((4.2, 4.2, 0.7), (0, 0, 1.0), material("kaya", (0.62, 0.40, 0.16), 0.45, grain=0.6), 0.06)
    for x in (-1, 1):
        for y in (-1, 1):
            lathe(
                [(0, 0), (0.3, 0), (0.42, 0.3), (0.3, 0.66), (0, 0.66)],
                (x * 1.6, y * 1.6, 0),
                "timber",
            )
    for k in range(19):
        c = -1.89 + k * 0.21
        box((3.8, 0.014, 0.004), (0, c, 1.353), "ink", 0)
        box((0.014, 3.8, 0.004), (c, 0, 1.353), "ink", 0)
    taken = set()
    for number in range(74):
        x, y = min(18, max(0, round(rnd.gauss(9, 5)))), min(18, max(0, round(rnd.gauss(9, 5))))
        if (x, y) not in taken:
            taken.add((x, y))
            ball(
                0.1,
                (-1.89 + x * 0.21, -1.89 + y * 0.21, 1.4),
                "gloss" if number % 2 else "white",
                (1, 1, 0.5),
                16,
            )
    for s, stone in ((-1, "gloss"), (1, "white")):
        with at((s * 2.75, -0.9, 0)):
            lathe(
                [(0, 0), (0.4, 0), (0.62, 0.4), (0.5, 0.62), (0.44, 0.6), (0.5, 0.4), (0, 0.2)],
                mat="wood",
            )
            for k in range(9):
                ball(
                    0.1,
                    (0.2 * math.cos(k * 2.4), 0.2 * math.sin(k * 2.4), 0.5),
                    stone,
                    (1, 1, 0.5),
                    12,
                )

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (8, 20, 34))
        for k in range(9):
            d.line((W * (0.1 + k * 0.1), H * 0.1, W * (0.1 + k * 0.1), H * 0.9), (40, 110, 160), 2)
            d.line((W * 0.1, H * (0.1 + k * 0.1), W * 0.9, H * (0.1 + k * 0.1)), (40, 110, 160), 2)
        for k in range(26):
            x, y = rnd.randrange(9), rnd.randrange(9)
            c = (240, 246, 250) if k % 2 else (60, 190, 255)
            d.ellipse(
                (
                    W * (0.06 + x * 0.1),
                    H * (0.06 + y * 0.1),
                    W * (0.14 + x * 0.1),
                    H * (0.14 + y * 0.1),
                ),
                c,
            )

    box((0.5, 0.4, 1.6), (0, 2.6, 0.8), "charcoal", 0.05)
    screen(2.4, 2.4, (0, 2.5, 2.7), ui, (-8, 0, 0), strength=1.3)
    mark("board", (0, -0.4, 1.37))
    mark("stones", (2.75, -0.9, 0.55))
    mark("screen", (0.2, 2.45, 2.8))


@artefact("ernie-4", turn=-8)
def ernie():
    """A tall screen on which an answer is being written, word by word; a pen before it."""
    rows = ("问：为什么桥是弯的？", "", "答：石头彼此", "挤住，就不会", "落下来。弯着", "的桥，水涨时", "船也过得去")  # fmt: skip

    def ui(d, W, H, font):
        for y in range(0, H, 4):
            t = y / H
            d.rectangle((0, y, W, y + 4), (int(5 + 6 * t), int(14 + 22 * t), int(38 + 40 * t)))
        d.rounded_rectangle((W * 0.06, H * 0.05, W * 0.94, H * 0.17), W * 0.05, (30, 66, 130))
        d.text((W * 0.11, H * 0.082), rows[0], (210, 228, 255), written(W * 0.072))
        for k, row in enumerate(rows[2:]):
            d.text((W * 0.09, H * (0.22 + 0.085 * k)), row, (236, 244, 255), written(W * 0.125))
        d.rectangle((W * 0.75, H * 0.575, W * 0.78, H * 0.63), (120, 190, 255))
        for k, (word, part) in enumerate((("得去", 0.62), ("来了", 0.21), ("不了", 0.09))):
            y = H * (0.73 + 0.075 * k)
            d.text((W * 0.09, y), word, (120, 170, 240), written(W * 0.08))
            d.rectangle((W * 0.32, y + H * 0.012, W * 0.9, y + H * 0.04), (14, 34, 74))
            d.rectangle(
                (W * 0.32, y + H * 0.012, W * (0.32 + 0.58 * part), y + H * 0.04), (70, 150, 255)
            )

    box((3.2, 1.7, 0.5), (0, 0.3, 0.25), "charcoal", 0.08)
    box((3.3, 1.8, 0.08), (0, 0.3, 0.54), "white", 0.03)
    text("ERNIE 4.0", 0.3, (-0.5, -0.56, 0.26), "white")
    box((2.7, 0.32, 4.6), (0, 0.5, 2.9), "gloss", 0.09)
    box((2.78, 0.2, 4.68), (0, 0.56, 2.9), "alu", 0.09)
    screen(2.44, 4.3, (0, 0.32, 2.9), ui, bezel=0.04, strength=1.0, px=620)
    with at((1.3, -1.35, 0.02), (0, 0, 0)):
        box((1.0, 1.3, 0.05), (0, 0, 0.03), "paper", 0.01)
        tube(
            [(-0.3, 0.35, 0.06), (-0.1, 0.42, 0.06), (0.1, 0.3, 0.06), (0.3, 0.4, 0.06)],
            0.018,
            "ink",
        )
        tube(
            [(-0.32, 0.05, 0.06), (-0.1, 0.12, 0.06), (0.02, -0.05, 0.06)],
            0.018,
            glow("stroke", (0.15, 0.4, 1), 3),
        )
        with at((0.02, -0.05, 0.06), (0, 38, 35), 1.35):
            lathe([(0, 0), (0.025, 0.02), (0.11, 0.5), (0, 0.5)], mat="gold", bevel=0.005)
            cyl(0.125, 0.12, (0, 0, 0.55), "gold", bevel=0.02)
            cyl(0.13, 1.5, (0, 0, 1.35), "gloss", bevel=0.04, r2=0.15)
            mark("pen", (0, 0, 1.2))
            cyl(0.15, 0.06, (0, 0, 1.55), "gold", bevel=0.01)
    mark("question", (0, 0.31, 4.58))
    mark("answer", (-0.1, 0.31, 3.33))
    mark("next-word", (-0.12, 0.31, 1.8))


@artefact("ai-digital-human", turn=8)
def digital_human():
    """A head and shoulders built of level lines of light inside a glass case; sound waves at its foot."""
    box((3.5, 2.1, 0.5), (0, 0, 0.25), "charcoal", 0.08)
    box((3.2, 1.8, 0.06), (0, 0, 0.52), "gloss", 0.02)
    for x in (-1, 1):
        for y in (-1, 1):
            box((0.06, 0.06, 3.9), (x * 1.68, y * 0.98, 2.45), "alu", 0.015)
    for x in (-1, 1):
        box((0.05, 1.96, 0.05), (x * 1.68, 0, 4.4), "alu", 0.015)
        box((3.36, 0.05, 0.05), (0, x * 0.98, 4.4), "alu", 0.015)
    with at((0, 0, 0.62)):
        mannequin(material("shade", (0.006, 0.012, 0.022), 0.3), 0.965)
        levels = [0.02 + (TOP - 0.03) * k / 43 for k in range(44)]
        for level, light in ((0, 1.1), (1, 2.2)):
            chosen = [z for z in levels if (z > 1.5) == bool(level)]
            tube([outline(z, 72) for z in chosen], 0.0115, glow(f"lines{level}", (0.16, 0.55, 1.0), light),
                 smooth=False, closed=True)  # fmt: skip
    for k in range(25):
        h = 0.06 + 0.26 * abs(math.sin(k * 1.9)) * math.exp(-(((k - 12) / 7) ** 2))
        box(
            (0.05, 0.03, h),
            (-1.32 + 0.11 * k, -1.06, 0.26),
            glow("voice", (0.16, 0.55, 1.0), 2),
            0.01,
        )
    mark("face", (0, -0.58, 3.4))
    mark("lips", (0, -0.66, 2.43))
    mark("voice", (0, -1.08, 0.26))


@artefact("ai-painting", turn=0)
def ai_painting():
    """An easel with a landscape of blue mountains, half of it still a cloud of specks; a microphone, a palette."""
    rnd = random.Random(2)

    def ui(d, W, H, font):
        for y in range(0, int(H), 2):
            t = y / H
            d.rectangle((0, y, W, y + 2), (int(245 - 40 * t), int(228 - 30 * t), int(200 + 10 * t)))
        d.ellipse((W * 0.2, H * 0.12, W * 0.34, H * 0.29), (236, 110, 60))
        for layer, (base, tone) in enumerate(
            ((0.46, (128, 166, 186)), (0.6, (70, 116, 146)), (0.74, (28, 66, 96)))
        ):
            points = [(0, H)]
            for k in range(49):
                swell = math.sin(k * (0.35 + layer * 0.11) + layer * 2) + 0.4 * math.sin(
                    k * 0.9 + layer
                )
                points.append((W * k / 48, H * (base + 0.09 * swell)))
            d.polygon([*points, (W, H)], tone)
        for k in range(5):
            d.line(
                (
                    W * (0.1 + 0.05 * k),
                    H * (0.9 + 0.02 * (k % 2)),
                    W * (0.3 + 0.05 * k),
                    H * (0.9 + 0.02 * (k % 2)),
                ),
                (200, 214, 220),
                3,
            )
        for _ in range(6500):
            x, y = abs(rnd.gauss(0, 0.24)), rnd.random()
            if x < 0.6:
                c = rnd.choice(
                    [(240, 240, 240), (20, 20, 24), (200, 80, 60), (60, 150, 190), (230, 180, 90)]
                )
                d.rectangle((W * (1 - x) - 3, H * y - 3, W * (1 - x), H * y), c)

    for s in (-1, 1):
        beam((s * 1.5, -0.32, 0), (s * 0.25, 0.62, 5.6), 0.17, mat="wood")
    beam((0, 1.9, 0), (0, 0.72, 5.2), 0.14, mat="wood")
    box((0.5, 0.2, 0.2), (0, 0.6, 5.3), "wood", 0.03, (-9, 0, 0))
    box((3.7, 0.5, 0.14), (0, -0.34, 1.52), "wood", 0.03)
    box((3.7, 0.08, 0.16), (0, -0.58, 1.62), "wood", 0.02)
    with at((0, -0.06, 3.15), (-9, 0, 0)):
        box((3.6, 0.14, 3.06), (0, 0.08, 0), "cream", 0.03)
        mark("picture", (-1.0, -0.01, -0.2))
        mark("specks", (1.3, -0.01, 0.5))
        picture(3.52, 2.98, (0, -0.0, 0), ui, px=900)
    with at((1.55, -1.35, 0)):
        lathe([(0, 0), (0.42, 0), (0.4, 0.06), (0.06, 0.12), (0, 0.12)], mat="charcoal", bevel=0.01)
        cyl(0.035, 1.9, (0, 0, 1.0), "steel")
        with at((0, -0.05, 2.05), (38, 0, -20)):
            cyl(0.11, 0.55, (0, 0, -0.1), "charcoal", r2=0.15, bevel=0.02)
            ball(0.2, (0, 0, 0.3), "alu")
            lathe(
                [(0.19, -0.03), (0.215, -0.03), (0.215, 0.03), (0.19, 0.03)],
                (0, 0, 0.26),
                "black",
                bevel=0.01,
            )
    with at((0.35, -1.5, 0.04), (0, 0, 20)):
        prism([(0.62 * math.cos(a) * (1 + 0.1 * math.cos(2 * a)), 0.5 * math.sin(a)) for a in [k * math.pi / 12 for k in range(24)]],
              0.06, mat="wood", axis="z", bevel=0.015)  # fmt: skip
        for k, m in enumerate(("red", "blue", "yellow", "green", "white", "orange")):
            ball(0.1, (0.42 * math.cos(k), 0.32 * math.sin(k), 0.05), m, (1, 1, 0.5), 16)
        tube([(-0.6, -0.25, 0.08), (0.6, 0.4, 0.26)], 0.028, "timber", smooth=False)
    mark("microphone", (1.45, -1.75, 2.3))
    mark("palette", (0.35, -1.5, 0.12))
