"""The hall's two great displays: the wall of figures and the book of Dunhuang."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.murals import apsara_frieze, caisson, thousand_buddhas
from artefacts.strips import drawn, strip

ROWS = ("PEOPLE ONLINE", "5 300 000 000", "66% OF MANKIND", "CHINA", "1 067 000 000")


@artefact("global-data-flip-wall", turn=14)
def flip_wall():
    """A wall of split flaps with the numbers of people online; a few plates are half-way over."""
    columns, rows = 14, 5
    w, h = 0.5, 0.82
    wide, high = columns * w, rows * h
    middle = 0.5 + high / 2
    box((wide + 0.4, 0.5, high + 0.4), (0, 0.36, middle), "charcoal", 0.05)
    for s in (-1, 1):
        box((0.1, 0.56, high + 0.4), (s * (wide / 2 + 0.16), 0.3, middle), "steel", 0.02)
    for z in (-1, 1):
        box((wide + 0.42, 0.56, 0.1), (0, 0.3, middle + z * (high / 2 + 0.16)), "steel", 0.02)
    box((wide + 0.8, 1.5, 0.24), (0, 0.4, 0.12), "black", 0.04)
    plate = material("flap", (0.016, 0.018, 0.022), 0.45, grain=0.2)
    blue = material("flap blue", (0.012, 0.07, 0.22), 0.45)
    rnd = random.Random(1067)
    for r, row in enumerate(ROWS):
        start = (columns - len(row)) // 2
        ink = (
            glow("figure", (1, 0.86, 0.62), 1.5)
            if r in (1, 4)
            else material("words", (0.75, 0.75, 0.72), 0.6)
        )
        for c in range(columns):
            x, z = (c + 0.5 - columns / 2) * w, middle + high / 2 - (r + 0.5) * h
            letter = row[c - start] if 0 <= c - start < len(row) else " "
            aside = not 0 <= c - start < len(row)
            turning = aside and rnd.random() < 0.4
            face = blue if aside else plate
            for s in (-1, 1):
                if turning and s > 0:
                    box(
                        (w * 0.92, 0.03, h * 0.47), (x, -0.1, z + h * 0.16), blue, 0.01, (-52, 0, 0)
                    )
                else:
                    box((w * 0.92, 0.05, h * 0.47), (x, 0.1, z + s * h * 0.24), face, 0.015)
            if letter != " ":
                text(letter, h * 0.78, (x, 0.07, z - 0.01), ink)
                box((w * 0.92, 0.02, 0.016), (x, 0.055, z), "black", 0)
            for s in (-1, 1):
                cyl(0.026, 0.05, (x + s * w * 0.46, 0.07, z), "steel", "x", 0, seg=10)
    mark("online", (-0.09, 0.08, 3.56))
    mark("flap", (-3.17, -0.11, 1.87))
    mark("china", (-1.8, 0.07, 0.98))


@artefact("dunhuang-book-page", turn=10)
def dunhuang_page():
    """Five tall curved pages hinged on one spine, cave paintings in light on each; a visitor for the scale."""
    box((4.9, 2.5, 0.2), (0, 0, 0.1), "charcoal", 0.04)
    cyl(0.22, 6.9, (0, 0.62, 3.6), "timber", bevel=0.05)
    for z in (0.5, 6.9):
        cyl(0.28, 0.16, (0, 0.62, z), "brass", bevel=0.03)
    for angle in (-96, -89, 89, 96):
        leaf(angle, 2.3, 0.16, "paper")
    for number, (angle, ui, bright) in enumerate(
        ((-80, thousand_buddhas, 0.8), (80, caisson, 0.85), (6, apsara_frieze, 0.95))
    ):
        mat = drawn(f"page {number}", 480, 1260, ui, bright)
        leaf(angle, 2.4 if number < 2 else 1.9, 0.34, mat)
    with at((1.75, -1.35, 0.0)):
        cyl(0.15, 0.6, (0, 0, 0.32), "charcoal", r2=0.1, bevel=0.05)
        ball(0.12, (0, 0, 0.74), "cream")
    mark("buddhas", (-1.54, 0.03, 3.61))
    mark("ceiling", (1.38, 0.04, 4.09))
    mark("apsara", (-0.14, 0.06, 3.19))
    mark("visitor", (1.81, -1.43, 0.55))


def leaf(angle, wide, bow, mat):
    """A tall page hinged on the spine, swung `angle` degrees from the front, bowed, edged with brass."""
    a = math.radians(angle)
    out, side = (math.sin(a), -math.cos(a)), (math.cos(a), math.sin(a))
    path = []
    for k in range(15):
        t = k / 14
        b = -bow * math.sin(math.pi * t) * (1 if angle > 0 else -1)
        reach = 0.16 + wide * t
        path.append((out[0] * reach + side[0] * b, 0.62 + out[1] * reach + side[1] * b, 0.3))
    if angle < 0:
        path.reverse()
    strip(path, (0, 0, 6.5), mat)
    if mat != "paper":
        for x, y, _ in (path[0], path[-1]):
            tube([(x, y, 0.3), (x, y, 6.8)], 0.026, "brass", smooth=False)
        for z in (0.3, 6.8):
            tube([(x, y, z) for x, y, _ in path], 0.026, "brass", smooth=False)
