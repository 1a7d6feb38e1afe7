"""Things that several artefacts are built from: desks, terminals, pages, cabinets, busts, masts."""

import math
import random

from kit.frames import at
from kit.materials import glow, material
from kit.parts import draw, dots, keys, panel, rack_ears, screen, slots
from kit.solids import ball, beam, box, cyl, lathe, prism, tube

_count = [0]


def picture(w, h, loc, ui, rot=(0, 0, 0), px=512, rough=0.7):
    """A printed picture facing -Y: `ui(d, W, H, font)` draws it with Pillow."""
    _count[0] += 1
    image = draw(px, px * h / w, ui)
    return panel(w, h, loc, material(f"print{_count[0]}", (1, 1, 1), rough, image=image), rot)


def page(w, h, loc, ui, rot=(0, 0, 0), thick=0.04, mat="paper", px=512):
    """A sheet or board lying flat (top is the far edge), printed with `ui`."""
    with at(loc, rot):
        box((w, h, thick), (0, 0, thick / 2), mat, min(0.01, thick / 3))
        picture(w * 0.99, h * 0.99, (0, 0, thick + 0.004), ui, (-90, 0, 0), px)


def lines(title, rows, ink=(30, 30, 34), paper=(238, 232, 216), size=0.05):
    """A drawing of a typed page: a title and rows of text, `None` for an empty row."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), paper)
        d.text((W * 0.09, H * 0.07), title, ink, font(W * size * 1.45))
        y = H * 0.07 + W * size * 2.6
        for row in rows:
            if row:
                d.text((W * 0.09, y), row, ink, font(W * size))
            y += W * size * 1.5

    return ui


def typed(rows, ink=(120, 255, 150), ground=(4, 14, 8), size=0.065):
    """A drawing of a terminal's screen."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), ground)
        for number, row in enumerate(rows):
            d.text((W * 0.07, H * 0.08 + number * W * size * 1.45), row, ink, font(W * size))

    return ui


def desk(w=5, d=2.6, h=1.9, top="wood", legs="charcoal"):
    """A table; its top is at z = h."""
    box((w, d, 0.14), (0, 0, h - 0.07), top, 0.03)
    for x in (-1, 1):
        for y in (-1, 1):
            box(
                (0.14, 0.14, h - 0.14),
                (x * (w / 2 - 0.2), y * (d / 2 - 0.2), h / 2 - 0.07),
                legs,
                0.02,
            )


def terminal(ui, body="beige", w=2.6, strength=1.2):
    """A tube terminal with its keyboard, standing on z = 0."""
    h, d = w * 0.78, w * 0.9
    prism(
        [(-d / 2, 0.25), (d / 2, 0.25), (d / 2, h * 0.72), (d * 0.2, h + 0.25), (-d / 2, h + 0.25)],
        w, (0, 0, 0), body, "x", 0.09,
    )  # fmt: skip
    box((w * 0.6, d * 0.6, 0.25), (0, 0, 0.125), "charcoal", 0.04)
    screen(w * 0.72, h * 0.68, (0, -d / 2 - 0.03, h * 0.5 + 0.28), ui, bezel=0.1, strength=strength)
    keyboard(w, (0, -d / 2 - 0.75, 0), body)


def keyboard(w, loc, body="beige", caps="cream", rows=5, columns=14):
    """A keyboard w wide, its front towards -Y."""
    with at(loc):
        prism([(-0.5, 0), (0.5, 0), (0.5, 0.28), (-0.5, 0.14)], w, (0, 0, 0), body, "x", 0.05)
        key = w / (columns * 1.32)
        with at((0, 0, 0.22), (8, 0, 0)):
            keys(rows, columns, (0, 0, 0), (key, key * 0.9, 0.09), mat=caps,
                 widths={0: [1.5, 1, columns - 5, 1, 1.5]})  # fmt: skip


def cabinet(w=2.4, d=2.0, h=5, mat="charcoal"):
    """An equipment rack, open at the front; content goes to y = -d / 2."""
    for s in (-1, 1):
        box((0.1, d, h), (s * (w / 2 + 0.05), 0, h / 2), mat, 0.03)
    box((w + 0.2, d, 0.12), (0, 0, h - 0.06), mat, 0.03)
    box((w + 0.2, d, 0.16), (0, 0, 0.08), mat, 0.03)
    box((w, 0.08, h - 0.2), (0, d / 2 - 0.04, h / 2), "black", 0.01)


def unit(w, h, loc, mat="grey", lamps=6, seed=1, vents=True):
    """A front panel w by h in a rack, with vents and a row of lamps."""
    rnd = random.Random(seed)
    box((w, 0.5, h), (loc[0], loc[1] + 0.25, loc[2]), mat, 0.02)
    rack_ears(w - 0.2, h, (loc[0], loc[1] - 0.01, loc[2]), "alu", ear=0.1)
    if vents:
        slots(9, 0.07, (loc[0] - w * 0.36, loc[1] - 0.01, loc[2]), (0.1, 0, 0), h * 0.5)
    dots(lamps, 1, (loc[0] + w * 0.12, loc[1] - 0.01, loc[2]), (w * 0.05, 0), 0.03,
         pick=lambda i, j: rnd.choice(["led_g", "led_g", "led_a", "led_b"]))  # fmt: skip


def mast(h=6, mat="steel"):
    """A lattice mast standing on z = 0."""
    for k in range(3):
        a = k * 2 * math.pi / 3
        b = (k + 1) * 2 * math.pi / 3
        foot, top = (0.7 * math.cos(a), 0.7 * math.sin(a)), (0.16 * math.cos(a), 0.16 * math.sin(a))
        tube([(*foot, 0), (*top, h)], 0.05, mat, smooth=False)
        n = 7
        for i in range(n):
            f, g = i / n, (i + 1) / n
            r0, r1 = 0.7 + (0.16 - 0.7) * f, 0.7 + (0.16 - 0.7) * g
            tube(
                [
                    (r0 * math.cos(a), r0 * math.sin(a), h * f),
                    (r1 * math.cos(b), r1 * math.sin(b), h * g),
                ],
                0.025,
                mat,
                smooth=False,
            )


def dish(r, loc, rot=(0, 0, 0), mat="white"):
    """A parabolic dish opening along +z of its frame, with its feed."""
    with at(loc, rot):
        n = 10
        profile = [(r * k / n, 0.32 * r * (k / n) ** 2) for k in range(n + 1)]
        lathe(profile + [(p[0], p[1] - 0.05) for p in reversed(profile)], (0, 0, 0), mat, bevel=0)
        for k in range(3):
            a = k * 2 * math.pi / 3
            tube(
                [(0.8 * r * math.cos(a), 0.8 * r * math.sin(a), 0.2 * r), (0, 0, 0.75 * r)],
                0.025,
                "alu",
                smooth=False,
            )
        cyl(0.1 * r, 0.16 * r, (0, 0, 0.75 * r), "alu")


def solar_wing(w, h, loc, rot=(0, 0, 0), cells=(6, 3)):
    """A solar panel facing -Y."""
    with at(loc, rot):
        box((w, 0.06, h), (0, 0, 0), "alu", 0.01)
        for i in range(cells[0]):
            for j in range(cells[1]):
                box((w / cells[0] * 0.9, 0.03, h / cells[1] * 0.9),
                    ((i + 0.5 - cells[0] / 2) * w / cells[0], -0.035, (j + 0.5 - cells[1] / 2) * h / cells[1]),
                    material("cell", (0.012, 0.03, 0.14), 0.15, coat=1), 0.008)  # fmt: skip


def bot(h=3, shell=None, arms=((40, 20), (-40, -20)), lean=0):
    """A small humanoid robot standing on z = 0; `arms` are the angles of shoulders and elbows."""
    white = shell or material("shell", (0.80, 0.81, 0.82), 0.3, coat=0.5)
    k = h / 3
    with at((0, 0, 0), (0, lean, 0), k):
        for s in (-1, 1):
            box((0.34, 0.56, 0.16), (s * 0.28, -0.05, 0.08), white, 0.06)
            beam((s * 0.28, 0, 0.12), (s * 0.25, 0, 0.62), 0.22, mat="charcoal", bevel=0.05)
            cyl(0.15, 0.3, (s * 0.25, 0, 0.64), "blue", "x", 0.03)
            beam((s * 0.25, 0, 0.66), (s * 0.2, 0, 1.15), 0.28, mat=white, bevel=0.07)
        box((0.78, 0.5, 0.3), (0, 0, 1.2), "charcoal", 0.1)
        box((0.98, 0.62, 0.86), (0, 0, 1.72), white, 0.22)
        cyl(0.13, 0.05, (0, -0.31, 1.8), glow("heart", (0.2, 0.7, 1), 5), "y", 0.01)
        cyl(0.13, 0.2, (0, 0, 2.2), "charcoal")
        box((0.82, 0.7, 0.66), (0, 0, 2.58), white, 0.28)
        box((0.62, 0.1, 0.34), (0, -0.32, 2.58), "gloss", 0.12)
        for s in (-1, 1):
            cyl(0.07, 0.04, (s * 0.15, -0.375, 2.6), glow("eye", (0.25, 0.85, 1), 7), "y", 0.01)
            cyl(0.1, 0.12, (s * 0.45, 0, 2.6), "blue", "x", 0.03)
        for s, (shoulder, elbow) in zip((-1, 1), arms, strict=True):
            a, b = math.radians(shoulder), math.radians(shoulder + elbow)
            start = (s * 0.58, 0, 2.02)
            mid = (start[0] + 0.5 * math.sin(a), -0.05, start[2] - 0.5 * math.cos(a))
            hand = (mid[0] + 0.46 * math.sin(b), -0.12, mid[2] - 0.46 * math.cos(b))
            ball(0.19, start, "blue")
            beam(start, mid, 0.22, mat=white, bevel=0.06)
            ball(0.13, mid, "charcoal")
            beam(mid, hand, 0.19, mat=white, bevel=0.05)
            ball(0.14, hand, "charcoal")
