"""Medicine and government at a distance."""

import math

from artefacts.han import sans
from artefacts.lofts import loft
from artefacts.strips import smooth
from kit import *  # noqa: F403
from marks import mark


@artefact("zhejiang-government-online", turn=14)
def government():
    """A self-service kiosk with a slanted screen, card slot, printer and a ticket that says 1."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 242, 248))
        d.rectangle((0, 0, W, H * 0.18), (18, 84, 170))
        d.text((W / 2, H * 0.09), "浙江政务服务", (255, 255, 255), sans(H * 0.1), anchor="mm")
        words = ("社保", "公积金", "医疗", "不动产", "驾驶证", "税务", "教育", "婚姻", "企业")
        for k, word in enumerate(words):
            x, y = W * (0.07 + (k % 3) * 0.3), H * (0.24 + (k // 3) * 0.25)
            c = ((70, 140, 210), (80, 170, 120), (226, 150, 70))[k % 3]
            d.rounded_rectangle((x, y, x + W * 0.26, y + H * 0.2), 10, c)
            d.text((x + W * 0.13, y + H * 0.1), word, (255, 255, 255), sans(H * 0.075), anchor="mm")

    blue = material("kiosk blue", (0.03, 0.14, 0.4), 0.35, coat=0.5)
    prism(
        [(-0.8, 0), (0.9, 0), (0.9, 2.4), (0.6, 4.6), (0.25, 4.6), (-0.05, 2.6), (-0.8, 2.1)],
        2.2,
        (0, 0, 0),
        "white",
        "x",
        0.08,
    )
    prism([(-0.82, 0.1), (0, 0.1), (0, 1.5), (-0.82, 1.5)], 2.22, (0, 0, 0), blue, "x", 0.05)
    with at((0, 0.12, 3.5), (-9, 0, 0)):
        screen(1.8, 1.5, (0, -0.16, 0.1), ui, bezel=0.1, strength=1.1)
    with at((0, -0.45, 2.42), (34, 0, 0)):
        box((0.7, 0.5, 0.06), (-0.55, 0, 0), "gloss", 0.03)
        box((0.5, 0.1, 0.05), (0.5, 0.1, 0), "black", 0.02)
        dots(1, 1, (0.5, -0.1, 0.03), (1, 1), 0.05, "led_g")
    box((1.2, 0.1, 0.12), (0, -0.84, 1.2), "black", 0.03)
    with at((0.1, -1.1, 1.12), (-38, 0, 0)):
        sheet(0.9, 0.7, (0, 0, 0), lines=6)
    with at((1.75, -1.0, 0), (0, 0, 6)):
        cyl(0.4, 0.1, (0, 0, 0.05), "steel")
        cyl(0.06, 1.8, (0, 0, 0.9), "steel")
        box((0.7, 0.1, 0.9), (0, -0.05, 2.1), "paper", 0.02)
        text("1", 0.7, (0, -0.12, 2.1), "red")
    mark("screen", (0, -0.1, 3.6))
    mark("paper", (0.1, -1.2, 1.1))
    mark("one", (1.75, -1.15, 2.1))


@artefact("lindbergh-telesurgery", turn=12)
def telesurgery():
    """Left, a draped patient under three robot arms; right, the surgeon's console; between them the sea and an arc of light."""
    floor = material("theatre floor", (0.22, 0.27, 0.28), 0.4)
    box((2.7, 3.7, 0.16), (-1.3, 0, 0.08), floor, 0.02)
    box((2.0, 3.7, 0.16), (1.75, 0, 0.08), floor, 0.02)
    sea = material("sea", (0.008, 0.06, 0.14), 0.06, coat=1)
    box((0.7, 3.7, 0.1), (0.4, 0, 0.05), sea, 0)
    with at((-1.3, 0.05, 0.16), scale=1.12):
        theatre()
    with at((1.75, 0.15, 0.16), (0, 0, 10)):
        console()
    light = glow("link", (1, 0.36, 0.75), 4)
    arc = [(1.75, 0.9, 2.5), (1.5, 0.9, 3.1), (0.7, 1.0, 3.7), (-0.2, 0.9, 3.3), (-0.75, 0.75, 2.5)]
    tube(smooth(arc, 8), 0.03, light)
    mark("fibre", (0.7, 1, 3.7))
    text("NEW YORK", 0.25, (1.75, -1.62, 0.165), "white", (0, 0, 0))
    text("STRASBOURG", 0.25, (-1.3, -1.62, 0.165), "white", (0, 0, 0))


def theatre():
    """The table, the patient under green cloth with one window in it, three slender arms, a lamp on its stand."""
    cloth = material("drape", (0.02, 0.20, 0.17), 0.8, grain=0.6)
    box((0.7, 1.0, 0.16), (0, 0.1, 0.08), "steel", 0.03)
    box((0.5, 0.6, 0.75), (0, 0.1, 0.5), "steel", 0.05)
    box((1.15, 3.0, 0.16), (0, 0, 0.95), "charcoal", 0.05)
    box((1.3, 2.6, 0.5), (0, -0.2, 0.86), cloth, 0.06)
    body = ((-1.45, 0.3, 0.12), (-1.3, 0.42, 0.24), (-0.7, 0.40, 0.22), (-0.2, 0.46, 0.28), (0.35, 0.52, 0.36), (0.8, 0.54, 0.34),
            (1.0, 0.34, 0.22), (1.08, 0.2, 0.14))  # fmt: skip
    loft([((0, y, 1.1), (rx, 0, 0), (0, 0, rz)) for y, rx, rz in body], cloth)
    skin = material("skin", (0.62, 0.42, 0.32), 0.6)
    ball(0.23, (0, 1.28, 1.2), skin, (0.9, 1.1, 0.95))
    ball(0.24, (0, 1.36, 1.22), material("cap", (0.10, 0.35, 0.42), 0.8), (0.95, 1.0, 0.95))
    with at((0, 0.35, 1.46)):
        box((0.42, 0.42, 0.03), (0, 0, 0), skin, 0.01)
        tube(
            [[(-0.23, -0.23, 0.01), (0.23, -0.23, 0.01), (0.23, 0.23, 0.01), (-0.23, 0.23, 0.01)]],
            0.03,
            "white",
            False,
            True,
        )
    white = material("arm shell", (0.80, 0.81, 0.82), 0.25, coat=0.5)
    for x, y, lean in ((-0.72, 0.75, 1), (0.72, 0.75, -1), (0.72, -0.45, -1)):
        with at((x, y, 0.95)):
            box((0.2, 0.26, 0.3), (0, 0, 0), "charcoal", 0.03)
            cyl(0.1, 0.9, (0, 0, 0.55), white, bevel=0.03)
            cyl(0.14, 0.2, (0, 0, 1.02), "charcoal", bevel=0.03)
            elbow = (lean * 0.18, -0.5 if y > 0 else 0.35, 1.25)
            beam((0, 0, 1.06), elbow, 0.18, 0.16, white, 0.06)
            ball(0.13, elbow, "charcoal")
            wrist = (lean * 0.42, (0.4 - y) * 0.66, 1.02)
            beam(elbow, wrist, 0.14, 0.12, white, 0.05, 0.8)
            ball(0.09, wrist, "blue")
            tip = (-x * 0.88, 0.38 - y, 0.5)
            tube([wrist, tip], 0.025, "chrome", smooth=False)
    mark("patient", (0, -0.9, 1.3))
    mark("arms", (0.72, -0.45, 1.5))
    with at((-1.05, 1.55, 0)):
        cyl(0.3, 0.08, (0, 0, 0.04), "charcoal")
        cyl(0.06, 3.0, (0, 0, 1.5), "steel")
        tube([(0, 0, 2.95), (0.3, -0.3, 3.12), (0.8, -0.85, 3.0)], 0.05, "steel")
        with at((0.95, -1.0, 2.9), (14, -12, 0)):
            lathe(
                [(0, 0.16), (0.2, 0.16), (0.56, 0.02), (0.54, -0.04), (0, -0.04)],
                mat="white",
                bevel=0.02,
            )
            for k in range(6):
                a = k * math.pi / 3
                cyl(
                    0.13,
                    0.02,
                    (0.33 * math.cos(a), 0.33 * math.sin(a), -0.05),
                    "warm",
                    bevel=0,
                    seg=24,
                )


def console():
    """The surgeon's seat: a chair with two jointed handles, a monitor with the view inside."""

    def inside(d, W, H, font):
        d.rectangle((0, 0, W, H), (40, 10, 8))
        for k in range(9):
            r = W * (0.46 - 0.045 * k)
            d.ellipse(
                (W * 0.46 - r, H * 0.5 - r * 0.8, W * 0.46 + r, H * 0.5 + r * 0.8),
                (90 + 14 * k, 26 + 9 * k, 22 + 7 * k),
            )
        d.ellipse((W * 0.36, H * 0.34, W * 0.66, H * 0.62), (150, 120, 60))
        for a, b in (((0, 0.95), (0.42, 0.52)), ((1, 0.9), (0.58, 0.5))):
            d.line((W * a[0], H * a[1], W * b[0], H * b[1]), (190, 196, 202), 12)
        d.rectangle((0, 0, W, H * 0.13), (10, 18, 24))
        d.text(
            (W / 2, H * 0.065),
            "NEW YORK - STRASBOURG  155 ms",
            (130, 255, 170),
            font(H * 0.075),
            anchor="mm",
        )

    box((1.5, 0.8, 0.9), (0, 1.0, 0.45), "white", 0.06)
    box((0.3, 0.3, 0.5), (0, 1.05, 1.1), "charcoal", 0.03)
    screen(1.5, 1.1, (0, 0.9, 1.85), inside, bezel=0.08, strength=1.0, px=640)
    box((1.6, 0.12, 1.2), (0, 1.0, 1.85), "charcoal", 0.05)
    mark("monitor", (0, 0.85, 1.85))
    seat = material("seat leather", (0.03, 0.045, 0.06), 0.5, grain=0.5)
    with at((0, -0.55, 0)):
        cyl(0.45, 0.06, (0, 0, 0.03), "charcoal")
        cyl(0.08, 0.6, (0, 0, 0.35), "steel")
        box((0.85, 0.8, 0.18), (0, 0, 0.7), seat, 0.08)
        box((0.8, 0.16, 1.0), (0, -0.42, 1.25), seat, 0.08, (8, 0, 0))
        mark("seat", (0, -0.5, 1.3))
        for s in (-1, 1):
            box((0.12, 0.5, 0.1), (s * 0.5, -0.05, 1.02), "charcoal", 0.03)
            tube([(s * 0.5, 0.2, 1.02), (s * 0.52, 0.45, 1.2), (s * 0.36, 0.6, 1.12)], 0.05, "alu")
            with at((s * 0.3, 0.66, 1.1), (60, 0, s * 20)):
                cyl(0.05, 0.3, (0, 0, 0), "charcoal", bevel=0.02)
                lathe(
                    [(0.06, -0.02), (0.09, -0.02), (0.09, 0.02), (0.06, 0.02), (0.06, -0.02)],
                    (0, 0, 0.2),
                    "chrome",
                    "x",
                )
