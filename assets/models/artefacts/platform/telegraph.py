"""The telegraph, with which lines first had to agree across borders."""

# ruff: noqa: F402  the marks of Morse code bear the name of ours

import math

from kit import *  # noqa: F403
from marks import mark

from artefacts.strips import drawn, smooth, strip

MORSE = {
    "T": "-", "E": ".", "L": ".-..", "G": "--.", "R": ".-.", "A": ".-", "P": ".--.", "H": "....",
    "U": "..-", "N": "-.", "I": "..", "O": "---", " ": " ", "1": ".----", "8": "---..", "6": "-....",
    "5": ".....",
}  # fmt: skip


@artefact("telegraph-union-1865", turn=16)
def telegraph():
    """A brass key on mahogany; behind it the inker draws paper tape off a reel; the treaty with its seals."""
    wood = material("mahogany", (0.20, 0.065, 0.03), 0.28, grain=0.6, coat=0.6)
    box((5.0, 2.9, 0.26), (0, 0.5, 0.17), wood, 0.06)
    box((5.3, 3.2, 0.1), (0, 0.5, 0.05), wood, 0.03)
    key(wood)
    inker(wood)
    with at((0.7, -1.93, 0.0), (0, 0, 8)):
        treaty()
    mark("knob", (-2.25, -0.24, 1.54))
    mark("coils", (0.86, 0.2, 0.53))
    mark("clockwork", (1.01, 0.45, 1.48))
    mark("tape", (2.09, 0.53, 2.07))
    mark("treaty", (0.59, -1.76, 0.05))


def key(wood):
    """The hand key: lever on its trunnion, knob, contact, spring and binding posts."""
    with at((-0.9, -0.1, 0.3), scale=1.15):
        box((2.3, 0.95, 0.08), (0, 0, 0.04), "brass", 0.02)
        for y in (-0.3, 0.3):
            prism(
                [(-0.2, 0), (0.2, 0), (0.1, 0.62), (-0.1, 0.62)],
                0.1,
                (0.25, y, 0.08),
                "brass",
                "y",
                0.02,
            )
            cyl(0.075, 0.14, (0.25, y * 1.22, 0.55), "steel", "y", 0.02, seg=24)
        cyl(0.05, 0.7, (0.25, 0, 0.55), "steel", "y", 0.01, seg=24)
        with at((0.25, 0, 0.55), (0, 3, 0)):
            box((2.5, 0.2, 0.15), (-0.25, 0, 0), "brass", 0.05)
            box((0.3, 0.32, 0.24), (0, 0, 0), "brass", 0.05)
            cyl(0.035, 0.5, (0.85, 0, -0.05), "steel", seg=20)
            cyl(0.12, 0.1, (0.85, 0, 0.16), "brass", bevel=0.02, seg=24)
            cyl(0.045, 0.5, (-0.75, 0, -0.14), "steel", seg=20)
            with at((-1.45, 0, 0.1)):
                lathe([(0, 0), (0.1, 0), (0.09, 0.1), (0.34, 0.2), (0.36, 0.28), (0.26, 0.34), (0, 0.36)],
                      mat="gloss", bevel=0.02)  # fmt: skip
        coil = [
            (-0.35 + 0.09 * math.cos(k), 0.09 * math.sin(k), 0.1 + 0.014 * k) for k in range(26)
        ]
        tube(coil, 0.018, "steel")
        cyl(0.1, 0.18, (-0.5, 0, 0.12), "brass", seg=24)
    for x, y in ((-2.2, 0.9), (-1.6, 0.9), (-1.0, 0.9)):
        post(x, y)
    tube([(-1.6, 0.9, 0.42), (-1.4, 0.95, 0.36), (-0.7, 0.9, 0.34), (0.3, 0.8, 0.4)], 0.03, "red")
    tube([(-2.2, 0.9, 0.42), (-2.3, 1.3, 0.34), (-1.6, 1.7, 0.32), (-0.4, 1.2, 0.34)], 0.03, "leaf")


def post(x, y):
    """A binding post."""
    lathe([(0, 0), (0.14, 0), (0.14, 0.06), (0.08, 0.1), (0.08, 0.22), (0.15, 0.28), (0.15, 0.34), (0, 0.38)],
          (x, y, 0.3), "brass", bevel=0.01, seg=28)  # fmt: skip


def inker(wood):
    """Clockwork case between brass plates, two coils, a reel above, tape with dots and dashes."""
    with at((1.25, 0.95, 0.3)):
        box((1.7, 0.9, 0.5), (0, 0, 0.25), wood, 0.04)
        for y in (-0.4, 0.4):
            box((1.6, 0.07, 1.15), (0, y, 1.06), "brass", 0.04)
        for x, z, r, teeth in ((-0.35, 1.2, 0.34, 24), (0.28, 1.0, 0.26, 18)):
            cyl(r, 0.05, (x, -0.47, z), "gold", "y", 0.01)
            for k in range(teeth):
                a = 2 * math.pi * k / teeth
                box((0.05, 0.05, 0.05), (x + r * math.cos(a), -0.47, z + r * math.sin(a)), "gold", 0,
                    (0, -math.degrees(a), 0))  # fmt: skip
            cyl(0.07, 0.12, (x, -0.5, z), "steel", "y", 0.01, seg=20)
        for x in (-0.55, -0.2):
            cyl(0.16, 0.62, (x, -0.75, 0.3), material("silk", (0.03, 0.13, 0.07), 0.6), seg=32)
            for z in (0.0, 0.62):
                cyl(0.19, 0.05, (x, -0.75, z), "brass", seg=32)
        beam((-0.7, -0.75, 0.72), (0.5, -0.6, 0.72), 0.12, 0.05, "brass", 0.01)
        cyl(0.09, 0.14, (0.62, -0.62, 0.8), "gloss", "y", 0.02, seg=24)
        tube([(0.1, 0, 1.6), (0.1, 0, 2.75)], 0.06, "brass", smooth=False)
        with at((0.1, -0.1, 2.75)):
            for y in (-0.16, 0.16):
                lathe(
                    [(0.1, -0.02), (0.85, -0.02), (0.85, 0.02), (0.1, 0.02)],
                    (0, y, 0),
                    "brass",
                    "y",
                    0.01,
                )
            cyl(0.66, 0.26, (0, 0, 0), "paper", "y", 0.01)
            cyl(0.12, 0.5, (0, 0, 0), "steel", "y", 0.02, seg=24)
    words = "TELEGRAPH UNION 1865"

    def code(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 226, 200))
        x = 16
        for sign in words * 2:
            for mark in MORSE[sign]:
                long = {".": 9, "-": 28, " ": 20}[mark]
                if mark != " ":
                    d.rounded_rectangle((x, H * 0.36, x + long, H * 0.64), 4, (30, 40, 90))
                x += long + 9
            x += 16

    paper = drawn("tape", 2200, 44, code)
    hang = smooth([(1.98, 0.72, 2.98), (1.98, 0.55, 2.3), (1.95, 0.4, 1.6), (1.9, 0.3, 1.12)])
    strip(hang, (0.25, 0.08, 0), paper)
    lie = [
        (0.1, -0.66, 0.31),
        (0.9, -0.76, 0.34),
        (1.7, -0.6, 0.33),
        (2.2, -0.2, 0.42),
        (2.15, 0.15, 0.85),
    ]
    strip(smooth(lie), (0, 0.02, 0.25), paper)


def treaty():
    """The convention of 1865, folded once, with ribbon and seals."""

    def sheet_of_paper(d, W, H, font):
        d.rectangle((0, 0, W, H), (232, 220, 190))
        ink = (50, 38, 30)
        for k, (row, size) in enumerate((("CONVENTION", 0.1), ("TELEGRAPHIQUE", 0.075),
                                         ("INTERNATIONALE", 0.075), ("Paris, 17 mai 1865", 0.06))):  # fmt: skip
            d.text((W / 2, H * (0.1 + 0.085 * k)), row, ink, font(W * size), anchor="mm")
        for k in range(7):
            y = H * (0.46 + 0.035 * k)
            d.line((W * 0.14, y, W * (0.86 if k != 6 else 0.5), y), (130, 112, 90), 3)

    page(1.9, 1.5, (0, 0, 0), sheet_of_paper, thick=0.05, px=640)
    wax = material("wax", (0.42, 0.015, 0.015), 0.25, coat=0.6)
    for k in range(4):
        lathe([(0, 0), (0.15, 0), (0.16, 0.03), (0.1, 0.05), (0.09, 0.035), (0, 0.035)],
              (-0.6 + 0.4 * k, -0.52, 0.05), wax, bevel=0.01, seg=24)  # fmt: skip
