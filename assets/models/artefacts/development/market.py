"""A market stall that takes money by a printed code, and what it sells."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.han import sans


@artefact("alipay-qr-stand", turn=14)
def qr_stall():
    """A printed code on a stand behind three crates: tomatoes, oranges and greens; scales hang beside it."""
    rnd = random.Random(2011)

    def code(d, W, H, font):
        n, dark = 25, (14, 52, 120)
        m = W / (n + 4)
        d.rectangle((0, 0, W, H), (250, 250, 250))

        def cell(i, j, size, c):
            d.rectangle(
                ((i + 2) * m, (j + 2) * m, (i + 2 + size) * m - 1, (j + 2 + size) * m - 1), c
            )

        for i in range(n):
            for j in range(n):
                if rnd.random() < 0.48:
                    cell(i, j, 1, dark)
        for a, b in ((0, 0), (n - 7, 0), (0, n - 7)):
            cell(a - 1, b - 1, 9, (250, 250, 250))
            for size, off, c in ((7, 0, dark), (5, 1, (250, 250, 250)), (3, 2, dark)):
                cell(a + off, b + off, size, c)
        cell(n - 9, n - 9, 5, dark)
        cell(n - 8, n - 8, 3, (250, 250, 250))
        cell(n - 7, n - 7, 1, dark)
        cell(10, 10, 5, (250, 250, 250))
        d.text(((12.5 + 2) * m, (12.5 + 2) * m), "付", dark, sans(m * 4.2), anchor="mm")

    blue = material("stand blue", (0.015, 0.13, 0.5), 0.3, coat=0.5)
    box((4.9, 1.0, 1.3), (0, 0.55, 0.65), "timber", 0.03)
    for k in range(12):
        box((0.36, 0.04, 1.26), (-2.22 + 0.403 * k, 0.03, 0.65), "wood", 0.01)
    with at((-0.1, 0.45, 1.3), (-8, 0, 0)):
        box((2.1, 0.5, 0.12), (0, 0.1, 0.06), blue, 0.03)
        box((2.1, 0.08, 2.9), (0, 0, 1.5), blue, 0.06)
        picture(1.8, 1.8, (0, -0.05, 1.32), code, px=580, rough=0.35)

        def top(d, W, H, font):
            d.rectangle((0, 0, W, H), (12, 66, 160))
            d.text((W / 2, H / 2), "扫码支付", (255, 255, 255), sans(H * 0.62), anchor="mm")

        picture(1.8, 0.5, (0, -0.05, 2.6), top, px=420, rough=0.35)
    fills = (tomato, orange, greens)
    for k, fill in enumerate(fills):
        with at((-1.6 + 1.6 * k, -0.72, 0.42), (18, 0, 0)):
            box((1.5, 1.3, 0.06), (0, 0, 0), "wood", 0.01)
            for x in (-0.74, 0.74):
                for z in (0.1, 0.28):
                    box((0.05, 1.3, 0.13), (x, 0, z), "wood", 0.01)
            for y in (-0.64, 0.64):
                for z in (0.1, 0.28):
                    box((1.5, 0.05, 0.13), (0, y, z), "wood", 0.01)
            fill(rnd)
        for x in (-0.6, 0.6):
            box((0.1, 0.1, 0.5), (-1.6 + 1.6 * k + x, -0.2, 0.25), "timber", 0.01)
            box((0.1, 0.1, 0.2), (-1.6 + 1.6 * k + x, -1.2, 0.1), "timber", 0.01)
    with at((1.75, 0.5, 1.3)):
        cyl(0.045, 2.7, (0.35, 0.2, 1.35), "steel", seg=20)
        beam((0.35, 0.2, 2.62), (-0.25, -0.2, 2.62), 0.07, mat="steel")
        tube([(-0.25, -0.2, 2.6), (-0.25, -0.2, 2.35)], 0.012, "steel", smooth=False)
        cyl(0.36, 0.14, (-0.25, -0.2, 2.0), "milgrey", "y", 0.03)
        cyl(0.3, 0.02, (-0.25, -0.28, 2.0), "white", "y", 0.005)
        for k in range(12):
            a = k * math.pi / 6
            box((0.015, 0.01, 0.06), (-0.25 + 0.25 * math.sin(a), -0.295, 2.0 + 0.25 * math.cos(a)), "ink", 0,
                (0, math.degrees(a), 0))  # fmt: skip
        beam((-0.25, -0.3, 2.0), (-0.1, -0.3, 2.17), 0.025, 0.01, "red", 0)
        for s in (-1, 1):
            tube([(-0.25, -0.2, 1.66), (-0.25 + s * 0.34, -0.2, 1.12)], 0.01, "steel", smooth=False)
        lathe(
            [(0, 0), (0.3, 0.03), (0.4, 0.14), (0.37, 0.14), (0.28, 0.06), (0, 0.04)],
            (-0.25, -0.2, 0.98),
            "alu",
        )
        ball(0.13, (-0.3, -0.2, 1.1), "orange", seg=16)
        ball(0.12, (-0.12, -0.15, 1.1), "orange", seg=16)
    mark("code", (-0.09, 0.53, 2.24))
    mark("corner", (-0.73, 0.66, 3.14))
    mark("scale", (1.51, 0.21, 3.32))
    mark("crates", (-1.59, -0.76, 0.77))


def tomato(rnd):
    """A crate of tomatoes with green stars."""
    skin = material("tomato", (0.55, 0.025, 0.012), 0.2, coat=0.8)
    for i in range(5):
        for j in range(4):
            x, y, z = -0.56 + 0.28 * i, -0.46 + 0.3 * j, 0.22 + 0.06 * rnd.random()
            ball(0.165, (x, y, z), skin, (1, 1, 0.82), 20)
            for k in range(5):
                a = 2 * math.pi * k / 5
                beam((x, y, z + 0.13), (x + 0.08 * math.cos(a), y + 0.08 * math.sin(a), z + 0.125), 0.03, 0.012, "leaf", 0,
                     0.2)  # fmt: skip


def orange(rnd):
    """A crate of oranges."""
    peel = material("peel", (0.82, 0.27, 0.015), 0.42, grain=1)
    for i in range(5):
        for j in range(4):
            ball(
                0.17, (-0.56 + 0.28 * i, -0.46 + 0.3 * j, 0.23 + 0.07 * rnd.random()), peel, seg=20
            )
    for x, y in ((-0.3, -0.2), (0.05, 0.1), (0.34, -0.1)):
        ball(0.17, (x, y, 0.46), peel, seg=20)


def greens(rnd):
    """Bunches of pak choi: white stalks to the front, dark leaves behind."""
    stalk = material("stalk", (0.72, 0.78, 0.58), 0.5)
    blade = material("blade", (0.05, 0.22, 0.05), 0.5, grain=0.5)
    for i in range(5):
        for k in range(5):
            a = math.radians(-36 + 18 * k)
            x, y = -0.56 + 0.28 * i, -0.5
            tip = (x + 0.16 * math.sin(a), y + 0.5, 0.26 + 0.08 * rnd.random())
            tube([(x + 0.05 * math.sin(a), y, 0.2), tip], 0.045, stalk, smooth=False)
            ball(0.2, (tip[0] + 0.04 * math.sin(a), tip[1] + 0.24, tip[2] + 0.04), blade,
                 (0.6, 1.3, 0.35 + 0.3 * rnd.random()), 16)  # fmt: skip
        ball(0.11, (-0.56 + 0.28 * i, -0.5, 0.2), stalk, (1, 1.1, 0.8), 16)
