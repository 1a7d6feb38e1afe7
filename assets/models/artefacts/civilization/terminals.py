"""Terminals on which people read and learned before the web."""

import math

import random

from artefacts.strips import drawn, smooth, strip
from kit import *  # noqa: F403
from marks import mark


@artefact("plato-iv-terminal", turn=6)
def plato():
    """A deep pale console with a square orange plasma screen and its keyset."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (26, 8, 0))
        orange = (255, 120, 20)
        d.text((W * 0.1, H * 0.08), "PLATO IV  lesson 3", orange, font(W * 0.07))
        for k in range(9):
            d.ellipse(
                (
                    W * (0.14 + k * 0.085) - 6,
                    H * (0.55 - 0.2 * math.sin(k * 0.8)) - 6,
                    W * (0.14 + k * 0.085) + 6,
                    H * (0.55 - 0.2 * math.sin(k * 0.8)) + 6,
                ),
                orange,
            )
        d.line((W * 0.1, H * 0.82, W * 0.9, H * 0.82), orange, 4)
        d.line((W * 0.1, H * 0.3, W * 0.1, H * 0.82), orange, 4)
        d.text((W * 0.3, H * 0.86), "touch the graph", orange, font(W * 0.06))
        for i in range(0, int(W), 6):
            d.line((i, 0, i, H), (14, 4, 0), 1)
            d.line((0, i, W, i), (14, 4, 0), 1)

    prism(
        [(-1.5, 0.5), (1.4, 0.5), (1.4, 3.6), (-0.9, 3.9), (-1.5, 3.6)],
        3.6,
        (0, 0.4, 0),
        "cream",
        "x",
        0.16,
    )
    box((3.0, 2.4, 0.5), (0, 0.4, 0.25), "charcoal", 0.06)
    with at((0, -1.12, 2.2)):
        box((2.9, 0.1, 2.7), (0, 0.06, 0), "black", 0.08)
        screen(2.15, 2.15, (0, -0.04, 0.05), ui, bezel=0.12, strength=2.0)
    keyboard(3.0, (0, -2.4, 0), "cream", "putty")
    for k in range(7):
        tube(
            [(-1.05 + k * 0.35, -1.32, 1.1), (-1.05 + k * 0.35, -1.32, 3.35)],
            0.008,
            glow("beam", (1, 0.1, 0.1), 1),
            smooth=False,
        )
    mark("screen", (-0.55, -1.2, 3))
    mark("beams", (1.05, -1.32, 1.9))
    mark("keyset", (0, -2.4, 0.26))


@artefact("minitel-terminal", turn=-8)
def minitel():
    """A small brown-beige terminal with its keyboard folded down and a telephone beside it."""
    brown = material("minitel", (0.48, 0.36, 0.22), 0.5, grain=0.3)
    prism(
        [(-1.2, 0.15), (1.2, 0.15), (1.2, 1.9), (0.7, 2.7), (-0.9, 2.8), (-1.2, 2.5)],
        3.0,
        (0, 0.4, 0),
        brown,
        "x",
        0.16,
    )
    screen(
        1.75,
        1.3,
        (-0.25, -0.83, 1.62),
        typed(
            ["MINITEL", "3 6 1 1", "", "ANNUAIRE", "ELECTRONIQUE"],
            (220, 230, 240),
            (18, 24, 40),
            0.1,
        ),
        bezel=0.12,
        strength=1.3,
        frame="charcoal",
    )
    slots(5, 0.3, (1.15, -0.84, 2.1), (0, 0, -0.12), 0.04)
    with at((0, -1.5, 0.15), (6, 0, 0)):
        box((2.9, 1.3, 0.16), (0, 0, 0), brown, 0.05)
        keys(4, 12, (-0.3, 0.05, 0.08), (0.15, 0.16, 0.06), mat="cream")
        keys(4, 2, (1.12, 0.05, 0.08), (0.22, 0.16, 0.06), mat="green")
    with at((2.7, -0.2, 0), (0, 0, -14)):
        prism([(-0.8, 0), (0.8, 0), (0.6, 0.6), (-0.8, 0.3)], 1.3, (0, 0, 0), "grey", "x", 0.08)
        with at((0.1, -0.15, 0.5), (14, 0, 0)):
            keys(4, 3, (0, 0, 0), (0.16, 0.14, 0.07), mat="cream")
        tube([(-0.45, -0.7, 0.66), (-0.5, 0, 0.9), (-0.45, 0.7, 0.92)], 0.17, "grey")
    tube(
        [(1.9, -0.5, 0.1)]
        + [
            (2.0 + 0.02 * k, -0.9 + 0.09 * math.sin(k * 1.6), 0.14 + 0.08 * math.cos(k * 1.6))
            for k in range(18)
        ],
        0.03,
        "grey",
    )
    mark("screen", (-0.4, -0.86, 1.7))
    mark("keyboard", (-0.6, -1.6, 0.28))
    mark("word-keys", (1.12, -1.5, 0.28))
    mark("telephone", (2.8, -0.3, 0.6))


@artefact("project-gutenberg", turn=18)
def gutenberg():
    """A teletype on its stand prints the Declaration; a parchment of it hangs beside, a tall computer stands behind."""
    words = ("When in the Course of human", "events, it becomes necessary", "for one people to dissolve", "the political bands which",
             "have connected them with", "another, and to assume among", "the powers of the earth,")  # fmt: skip

    def print_out(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 230, 208))
        d.text((W * 0.1, H * 0.03), "THE DECLARATION OF", (40, 40, 60), font(W * 0.068))
        d.text((W * 0.1, H * 0.085), "INDEPENDENCE", (40, 40, 60), font(W * 0.068))
        d.text((W * 0.1, H * 0.15), "TYPED 4 JULY 1971", (40, 40, 60), font(W * 0.055))
        for k in range(11):
            d.text(
                (W * 0.08, H * (0.23 + 0.068 * k)),
                words[k % 7].upper(),
                (40, 40, 60),
                font(W * 0.052),
            )

    with at((-0.65, -0.35, 0)):
        for x in (-0.95, 0.95):
            box((0.3, 1.3, 0.08), (x, 0, 0.04), "charcoal", 0.02)
            box((0.16, 0.7, 1.25), (x, 0.1, 0.68), "putty", 0.03)
        box((2.3, 1.5, 0.12), (0, 0.1, 1.34), "putty", 0.03)
        prism([(-0.85, 1.4), (0.8, 1.4), (0.8, 2.3), (0.35, 2.42), (-0.2, 2.2), (-0.3, 1.88), (-0.85, 1.66)], 2.3, (0, 0.05, 0),
              "cream", "x", 0.08)  # fmt: skip
        with at((0.12, -0.52, 1.83), (22, 0, 0)):
            box((1.6, 0.52, 0.05), (0, 0, 0.0), "charcoal", 0.02)
            for r in range(4):
                for c in range(11):
                    cyl(
                        0.047,
                        0.09,
                        (-0.68 + 0.128 * c + 0.03 * r, -0.19 + 0.125 * r, 0.06),
                        "black",
                        bevel=0.01,
                        seg=16,
                    )
                    cyl(
                        0.036,
                        0.012,
                        (-0.68 + 0.128 * c + 0.03 * r, -0.19 + 0.125 * r, 0.108),
                        "cream",
                        bevel=0,
                        seg=16,
                    )
        box((1.9, 0.04, 0.3), (0, -0.28, 2.12), "gloss", 0.02, (-14, 0, 0))
        cyl(0.17, 1.85, (0, 0.1, 2.42), "rubber", "x", 0.02)
        sheet_path = smooth(
            [
                (0.9, -0.06, 2.36),
                (0.9, -0.12, 2.6),
                (0.9, 0.02, 3.1),
                (0.9, 0.3, 3.7),
                (0.9, 0.42, 4.3),
            ],
            6,
        )
        # The band runs upward with its width to the left, so its drawing is turned a quarter.
        strip(sheet_path, (-1.8, 0, 0), turned("print out", 520, 640, print_out))
        cyl(0.24, 1.8, (0, 0.62, 2.55), "paper", "x", 0.01)
        for x in (-0.98, 0.98):
            box((0.06, 0.3, 0.5), (x, 0.6, 2.5), "putty", 0.02)
        with at((-1.35, 0.05, 1.5)):
            box((0.5, 0.8, 0.7), (0, 0, 0.2), "cream", 0.05)
            cyl(0.2, 0.3, (0, -0.05, 0.7), material("tape roll", (0.6, 0.5, 0.2), 0.8), "x", 0.02)
        mark("printout", (0, 0.1, 3.5))
        mark("keyboard", (0.1, -0.55, 1.95))
        mark("tape", (-1.35, 0, 2.35))
    with at((1.35, 1.0, 0)):
        box((1.7, 1.4, 4.3), (0, 0, 2.15), "milgrey", 0.04)
        box((1.5, 0.05, 0.9), (0, -0.71, 3.5), "black", 0.02)
        rnd = random.Random(5)
        dots(
            10,
            4,
            (-0.6, -0.745, 3.8),
            (0.133, 0.19),
            0.035,
            pick=lambda i, j: "lamp" if rnd.random() < 0.5 else "lamp_off",
        )
        box((1.5, 0.04, 0.2), (0, -0.715, 2.86), "orange", 0.01)
        text("SIGMA V", 0.17, (0, -0.745, 2.86), "ink")
        slots(9, 1.3, (0, -0.71, 2.3), (0, 0, -0.16), 0.05)
        mark("computer", (0, -0.74, 3.5))

    def parchment(d, W, H, font):
        d.rectangle((0, 0, W, H), (206, 172, 116))
        ink = (60, 40, 24)
        d.text((W / 2, H * 0.08), "In CONGRESS, July 4, 1776", ink, font(W * 0.065), anchor="mm")
        for k in range(24):
            x = W * 0.1
            rnd = random.Random(k)
            while x < W * 0.88:
                w = W * rnd.uniform(0.02, 0.08)
                d.line((x, H * (0.16 + 0.028 * k), x + w, H * (0.16 + 0.028 * k)), (96, 70, 44), 3)
                x += w + W * 0.015
        for k in range(8):
            x, y = W * (0.12 + 0.2 * (k % 4)), H * (0.88 + 0.05 * (k // 4))
            pen = [
                (x + W * 0.13 * t, y + H * 0.012 * math.sin(20 * t + k))
                for t in [j / 16 for j in range(17)]
            ]
            d.line(pen, ink, 3)

    skin = material("parchment edge", (0.55, 0.38, 0.18), 0.85, grain=0.8)
    with at((1.35, -0.85, 0), (0, 0, -4)):
        cyl(0.05, 2.9, (0, 0.25, 1.45), "timber")
        box((0.9, 0.6, 0.1), (0, 0.2, 0.05), "timber", 0.03)
        path = smooth(
            [(-0.75, 0.0, 0.62), (-0.3, 0.03, 0.62), (0.3, 0.03, 0.62), (0.75, 0.0, 0.62)], 4
        )
        strip(path, (0, 0, 2.1), drawn("parchment", 520, 720, parchment, rough=0.9))
        for z in (0.58, 2.74):
            cyl(0.11, 1.55, (0, 0.06, z), skin, "x", 0.01)
            cyl(0.045, 1.85, (0, 0.06, z), "timber", "x", 0.01)
            for x in (-0.95, 0.95):
                ball(0.08, (x, 0.06, z), "brass", seg=16)
        mark("declaration", (0, 0.02, 1.7))


def turned(name, w, h, ui):
    """A printed drawing for a band that runs from the foot of the picture to its head."""

    def on_its_side(d, W, H, font):
        from PIL import Image, ImageDraw

        upright = Image.new("RGB", (int(H), int(W)))
        ui(ImageDraw.Draw(upright), upright.width, upright.height, font)
        d._image.paste(upright.rotate(-90, expand=True))

    return drawn(name, h, w, on_its_side)
