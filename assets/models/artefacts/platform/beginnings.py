"""Before the web: telegraph treaty, first note, first links abroad, first news."""

import math
import random

from kit import *  # noqa: F403
from marks import mark


@artefact("rfc-1", turn=12)
def rfc_one():
    """A manual typewriter with a page headed RFC 1; beside it an envelope and the pile of those that followed."""
    with at((-0.75, -0.25, 0)):
        typewriter()
        with at((0, 0.62, 1.62), (-9, 0, 0)):
            box((2.1, 0.02, 2.5), (0, 0, 1.2), "paper", 0)
            picture(2.08, 2.46, (0, -0.015, 1.2), first_page, px=700)
    rnd = random.Random(9000)
    for k in range(26):
        box(
            (1.5, 1.95, 0.075),
            (2.05 + rnd.uniform(-0.05, 0.05), 0.55 + rnd.uniform(-0.05, 0.05), 0.05 + k * 0.09),
            "paper" if k % 5 else "cream",
            0.004,
            (0, 0, rnd.uniform(-5, 5)),
        )

    def note(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 230, 214))
        d.text((W / 2, H * 0.12), "RFC 9000", (40, 40, 46), font(W * 0.09), anchor="mm")
        for k in range(13):
            w = W * (0.8 if k % 4 else 0.5)
            d.line(
                (W * 0.1, H * (0.24 + 0.05 * k), W * 0.1 + w, H * (0.24 + 0.05 * k)),
                (150, 146, 138),
                4,
            )

    page(1.5, 1.95, (2.05, 0.55, 2.36), note, (0, 0, 3), thick=0.02)

    def envelope(d, W, H, font):
        d.rectangle((0, 0, W, H), (226, 214, 186))
        for k in range(3):
            d.line(
                (W * 0.36, H * (0.5 + 0.13 * k), W * (0.8 - 0.1 * (k == 2)), H * (0.5 + 0.13 * k)),
                (60, 56, 80),
                5,
            )
        d.rectangle((W * 0.83, H * 0.1, W * 0.95, H * 0.36), (150, 40, 36))
        d.rectangle((W * 0.845, H * 0.125, W * 0.935, H * 0.335), (210, 190, 150))
        for k in range(3):
            d.arc(
                (W * 0.6, H * (0.1 + 0.06 * k), W * 0.9, H * (0.24 + 0.06 * k)),
                20,
                160,
                (60, 60, 70),
                3,
            )

    page(1.5, 0.85, (1.65, -1.35, 0), envelope, (0, 0, -12), thick=0.03)
    mark("page", (-0.79, 0.6, 3.14))
    mark("typewriter", (-1.12, -1.22, 0.86))
    mark("lever", (-2.88, 0.16, 1.78))
    mark("envelope", (1.89, -1.29, 0.03))
    mark("pile", (2.48, -0.36, 1.4))


def first_page(d, W, H, font):
    """The head of the first note, as it was typed."""
    d.rectangle((0, 0, W, H), (240, 234, 218))
    ink = (36, 36, 44)
    d.text((W * 0.08, H * 0.05), "Network Working Group", ink, font(W * 0.055))
    d.text((W * 0.08, H * 0.11), "Request for Comments: 1", ink, font(W * 0.055))
    d.text((W / 2, H * 0.27), "HOST SOFTWARE", ink, font(W * 0.085), anchor="mm")
    d.text((W / 2, H * 0.36), "Steve Crocker", ink, font(W * 0.055), anchor="mm")
    d.text((W / 2, H * 0.42), "7 April 1969", ink, font(W * 0.055), anchor="mm")
    for k in range(9):
        w = W * (0.82 if k % 4 else 0.56)
        d.line(
            (W * 0.08, H * (0.52 + 0.05 * k), W * 0.08 + w, H * (0.52 + 0.05 * k)),
            (120, 116, 112),
            4,
        )


def typewriter():
    """Body with its keys in four steps, type bars in a fan, ribbon spools, carriage and lever."""
    paint = material("typewriter", (0.05, 0.15, 0.155), 0.38, coat=0.4, grain=0.4)
    side = [
        (-1.75, 0.12),
        (1.25, 0.12),
        (1.25, 1.2),
        (0.7, 1.5),
        (-0.1, 1.32),
        (-0.45, 0.92),
        (-1.75, 0.5),
    ]
    for s in (-1, 1):
        prism(side, 0.24, (s * 1.55, 0, 0), paint, "x", 0.08)
    box((3.0, 2.9, 0.3), (0, -0.25, 0.28), paint, 0.06)
    prism(
        [(-1.75, 0.2), (-0.5, 0.2), (-0.5, 0.72), (-1.75, 0.34)], 2.9, (0, 0, 0), "black", "x", 0.02
    )
    prism([(0.35, 0.3), (1.22, 0.3), (1.22, 1.16), (0.35, 1.16)], 2.9, (0, 0, 0), paint, "x", 0.06)
    box((3.1, 0.5, 0.16), (0, 0.05, 1.26), paint, 0.05, (14, 0, 0))
    for r in range(4):
        for c in range(11 - r % 2):
            x, y, z = -1.25 + c * 0.25 + 0.07 * r, -1.5 + r * 0.27, 0.56 + r * 0.13
            cyl(0.028, 0.3, (x, y + 0.02, z - 0.14), "steel", seg=10)
            cyl(0.1, 0.05, (x, y, z), "chrome", bevel=0.015, seg=24)
            cyl(
                0.082,
                0.02,
                (x, y, z + 0.026),
                "cream" if 0 < c < 10 else "black",
                bevel=0.004,
                seg=24,
            )
    box((1.7, 0.14, 0.07), (0, -1.72, 0.48), "black", 0.03)
    for k in range(23):
        a = math.radians(-56 + 112 * k / 22)
        tube(
            [
                (0.95 * math.sin(a), -0.42 - 0.16 * math.cos(a), 0.9),
                (0.14 * math.sin(a), 0.28, 1.16),
            ],
            0.02,
            "steel",
            False,
        )
    for s in (-1, 1):
        cyl(0.36, 0.16, (s * 0.95, 0.1, 1.4), "charcoal", bevel=0.03)
        cyl(0.12, 0.2, (s * 0.95, 0.1, 1.42), "steel", bevel=0.02)
    box((3.9, 0.5, 0.16), (0, 0.72, 1.5), "steel", 0.03)
    cyl(0.22, 3.5, (0, 0.62, 1.72), "rubber", "x", 0.02)
    for s in (-1, 1):
        box((0.14, 0.56, 0.5), (s * 1.82, 0.66, 1.68), paint, 0.05)
        cyl(0.22, 0.24, (s * 2.05, 0.62, 1.72), "gloss", "x", 0.04)
    tube([[(-1.6, 0.36, 1.94), (1.6, 0.36, 1.94)]], 0.025, "chrome", smooth=False)
    tube([(-1.85, 0.5, 1.9), (-2.1, 0.3, 2.0), (-2.25, -0.15, 1.98)], 0.045, "chrome")


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
    mark("cabinet", (-1.33, -0.55, 1.26))
    mark("lamps", (-1.39, -0.6, 3.52))
    mark("drum", (1.3, -1.24, 1.69))
    mark("dish", (1.51, 1.79, 2.35))


@artefact("usenet", turn=14)
def usenet():
    """A green terminal with a telephone; over it letters hang like leaves on a branching tree of light."""
    with at((-0.25, -0.35, 0)):
        terminal(
            typed(
                ["net.general", "net.cooks", "net.cats", "net.sf-lovers", "", "23 new  > _"],
                size=0.08,
            ),
            "milgrey",
            2.6,
        )
    with at((1.75, -1.15, 0), (0, 0, -14)):
        prism(
            [(-0.6, 0), (0.6, 0), (0.45, 0.42), (-0.1, 0.5), (-0.6, 0.2)],
            1.15,
            (0, 0, 0),
            "gloss",
            "x",
            0.07,
        )
        with at((0, -0.24, 0.36), (25, 0, 0)):
            cyl(0.3, 0.05, (0, 0, 0), "cream", bevel=0.01)
            for k in range(10):
                a = math.radians(60 + 28 * k)
                cyl(
                    0.045,
                    0.02,
                    (0.2 * math.cos(a), 0.2 * math.sin(a), 0.03),
                    "charcoal",
                    bevel=0,
                    seg=16,
                )
        for s in (-1, 1):
            cyl(0.19, 0.2, (s * 0.52, 0.2, 0.6), "gloss", bevel=0.05, seg=28)
        tube(
            [(-0.52, 0.2, 0.72), (-0.25, 0.2, 0.84), (0.25, 0.2, 0.84), (0.52, 0.2, 0.72)],
            0.13,
            "gloss",
        )
    light = glow("branch", (1, 0.55, 0.18), 1.6)
    tube([(-0.25, 0.3, 1.95), (-0.25, 0.55, 2.5)], 0.05, light)
    rows = (((-0.25, 0.0),), ((-1.0, -0.75), (0.5, 0.75)), ((-1.65, 0), (-0.62, 0), (0.3, 1), (1.3, 1)),
            ((-2.15, 0), (-1.35, 0), (-0.55, 1), (0.25, 2), (1.05, 3), (1.85, 3)))  # fmt: skip
    inks = ("paper", "cream", "paper", "aqua")
    above = None
    for r, row in enumerate(rows):
        z = 2.62 + 0.62 * r
        for k, (x, parent) in enumerate(row):
            if above:
                px = above[int(parent)][0] if r > 1 else above[0][0]
                tube(
                    [(px, 0.6, z - 0.5), (px * 0.75 + x * 0.25, 0.6, z - 0.3), (x, 0.6, z - 0.1)],
                    0.024,
                    light,
                )
            with at((x, 0.54, z)):
                box((0.66, 0.04, 0.42), (0, 0, 0), inks[(r + k) % 4], 0.01)
                for j in range(3):
                    box(
                        (0.5 - 0.16 * (j == 2), 0.02, 0.03),
                        (-0.03 + 0.05 * (j == 2) * -1, -0.025, 0.11 - j * 0.1),
                        "ink",
                        0,
                    )
        above = row
    mark("groups", (-0.55, -1.55, 1.24))
    mark("telephone", (1.9, -0.99, 0.46))
    mark("tree", (-0.28, 0.52, 2.59))
