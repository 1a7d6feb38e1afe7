"""Telephones that changed how people write and read."""

import math

from artefacts.han import sans
from kit import *  # noqa: F403
from marks import mark

HEART = ("............", "..##....##..", ".####..####.", "############", "############", "############", ".##########.", "..########..",
         "...######...", "....####....", ".....##.....", "............")  # fmt: skip
SUN = (".....##.....", ".#...##...#.", "..#......#..", "....####....", "...######...", "##.######.##", "##.######.##", "...######...",
       "....####....", "..#......#..", ".#...##...#.", ".....##.....")  # fmt: skip
FACE = ("...######...", "..#......#..", ".#........#.", "#..##..##..#", "#..##..##..#", "#..........#", "#..........#", "#.##....##.#",
        "#..######..#", ".#........#.", "..#......#..", "...######...")  # fmt: skip
NOTE = ("............", "....#######.", "....#######.", "....#.....#.", "....#.....#.", "....#.....#.", "....#.....#.", "..###...###.",
        ".####..####.", ".####..####.", "..##....##..", "............")  # fmt: skip


@artefact("imode-emoji-phone", turn=20)
def imode():
    """A slim telephone before a board of raised dots, twelve by twelve for each sign: heart, sun, face, note."""
    with at((0.75, 0.7, 0)):
        box((4.2, 0.22, 4.2), (0, 0.12, 2.45), "charcoal", 0.06)
        box((3.96, 0.06, 3.96), (0, 0.0, 2.45), "black", 0.02)
        box((3.0, 1.1, 0.24), (0, 0.2, 0.12), "charcoal", 0.04)
        box((2.0, 0.3, 0.4), (0, 0.2, 0.3), "charcoal", 0.03)
        off = material("dot off", (0.03, 0.033, 0.038), 0.5)
        signs = (
            (HEART, glow("heart", (1, 0.05, 0.09), 1.1)), (SUN, glow("sun", (1, 0.33, 0.02), 1.1)),
            (FACE, glow("face", (1, 0.62, 0.04), 0.9)), (NOTE, glow("note", (0.12, 0.45, 1), 1.1)),
        )  # fmt: skip
        step = 0.152
        for n, (shape, lit) in enumerate(signs):
            x0, z0 = (-0.98, 0.98)[n % 2], (3.43, 1.47)[n // 2]
            for r, row in enumerate(shape):
                for c, cell in enumerate(row):
                    h = 0.13 if cell == "#" else 0.04
                    box((step * 0.88, h, step * 0.88), (x0 + (c - 5.5) * step, -0.03 - h / 2, z0 + (5.5 - r) * step),
                        lit if cell == "#" else off, 0.012)  # fmt: skip
        mark("heart", (-0.98, -0.18, 3.43))
        mark("sun", (0.98, -0.18, 3.43))
        mark("face", (-0.98, -0.18, 1))
    with at((-1.75, -1.0, 0), (0, 0, 6)):
        handset()


def handset():
    """A candy-bar telephone of 1999, its screen with the first menu."""
    shell = material("pearl", (0.70, 0.72, 0.74), 0.3, 0.25, coat=0.6)

    def menu(d, W, H, font):
        d.rectangle((0, 0, W, H), (178, 204, 196))
        ink = (20, 34, 50)
        d.text((W * 0.08, H * 0.05), "i-mode", ink, font(W * 0.17))
        d.line((W * 0.06, H * 0.26, W * 0.94, H * 0.26), ink, 3)
        for k, row in enumerate(("1 Mail", "2 News", "3 Weather", "4 Bank")):
            if k == 0:
                d.rectangle((W * 0.05, H * 0.31, W * 0.95, H * 0.46), ink)
            d.text(
                (W * 0.1, H * (0.31 + 0.165 * k)),
                row,
                (178, 204, 196) if k == 0 else ink,
                font(W * 0.13),
            )

    with at((0, 0, 0), (-5, 0, 0)):
        box((1.5, 0.5, 3.9), (0, 0, 2.05), shell, 0.2)
        box((1.28, 0.06, 1.52), (0, -0.24, 3.05), "gloss", 0.08)
        screen(1.02, 1.12, (0, -0.275, 3.08), menu, bezel=0.02, strength=0.85, px=300, depth=0.02)
        box((0.4, 0.03, 0.05), (0, -0.26, 3.86), "black", 0.02)
        cyl(0.26, 0.08, (0, -0.26, 2.0), "alu", "y", 0.03)
        cyl(0.12, 0.06, (0, -0.31, 2.0), "charcoal", "y", 0.02)
        for s in (-1, 1):
            box((0.3, 0.08, 0.16), (s * 0.46, -0.25, 2.1), "alu" if s < 0 else "alu", 0.06)
            box((0.3, 0.08, 0.16), (s * 0.46, -0.25, 1.86), "green" if s < 0 else "red", 0.06)
        for r in range(4):
            for c in range(3):
                x, z = (c - 1) * 0.42, 1.52 - r * 0.33
                box((0.34, 0.09, 0.21), (x, -0.25, z), "white", 0.05)
                text("123456789*0#"[r * 3 + c], 0.13, (x, -0.3, z), "ink")
        cyl(0.085, 0.75, (0.5, 0.06, 4.3), "charcoal", bevel=0.03)
        mark("menu", (0, -0.3, 3.1))
        mark("keys", (0, -0.32, 1.1))
    box((1.3, 1.0, 0.14), (0, 0.05, 0.07), "gloss", 0.04)


@artefact("iphone-2007", turn=16)
def iphone():
    """A rounded slab with a chrome rim, its black face with the sixteen first tiles and one round button."""

    def home(d, W, H, font):
        d.rectangle((0, 0, W, H), (3, 3, 5))
        d.text((W * 0.5, H * 0.022), "9:42", (220, 222, 226), font(H * 0.026), anchor="mm")
        d.rectangle((W * 0.9, H * 0.014, W * 0.965, H * 0.03), (90, 200, 90))
        for k in range(16):
            column, row = k % 4, k // 4
            x = W * (0.055 + column * 0.2375)
            y = H * (0.06 + row * 0.182) if row < 3 else H * 0.838
            if k == 12:
                d.rectangle((0, H * 0.815, W, H), (58, 60, 66))
                d.rectangle((0, H * 0.815, W, H * 0.905), (78, 80, 86))
            icon(d, x, y, W * 0.178, k)
            d.text(
                (x + W * 0.089, y + W * 0.215),
                NAMES[k],
                (236, 236, 238),
                sans(W * 0.044),
                anchor="mm",
            )

    with at((0, 0, 2.9), (-9, 0, 0)):
        box((2.78, 0.44, 5.26), (0, 0.13, 0), "alu", 0.21)
        box((2.8, 0.16, 5.28), (0, -0.02, 0), "chrome", 0.075)
        box((2.62, 0.06, 5.1), (0, -0.08, 0), "gloss", 0.025)
        screen(2.3, 3.45, (0, -0.118, 0.08), home, bezel=0.0, strength=1.0, px=800, depth=0.01)
        cyl(0.27, 0.03, (0, -0.108, -2.1), material("button", (0.03, 0.03, 0.034), 0.25), "y", 0.01)
        box((0.17, 0.012, 0.17), (0, -0.125, -2.1), "grey", 0.004)
        box((0.13, 0.014, 0.13), (0, -0.126, -2.1), "black", 0.004)
        box((0.46, 0.03, 0.06), (0, -0.108, 2.18), "charcoal", 0.025)
        box((0.05, 0.18, 0.5), (-1.41, 0.1, 1.5), "chrome", 0.02)
        box((0.05, 0.14, 0.2), (-1.41, 0.1, 2.0), "chrome", 0.02)
        mark("tiles", (0.29, -0.13, 0.95))
        mark("safari", (0.3, -0.13, -1.3))
        mark("home-button", (0, -0.14, -2.1))
        mark("earpiece", (0, -0.13, 2.18))
    prism(
        [(-0.55, 0), (1.15, 0), (0.95, 0.5), (0.62, 0.62), (0.2, 0.34), (-0.3, 0.3)],
        1.9,
        (0, 0.12, 0),
        "alu",
        "x",
        0.05,
    )


NAMES = ("Text", "Calendar", "Photos", "Camera", "YouTube", "Stocks", "Maps", "Weather", "Clock", "Calculator", "Notes",
         "Settings", "Phone", "Mail", "Safari", "iPod")  # fmt: skip


def icon(d, x, y, s, k):
    """One tile, s wide: a gloss of its colour and a plain sign of our own."""
    ground = ((72, 176, 60), (240, 240, 240), (90, 150, 210), (96, 100, 108), (176, 142, 110), (40, 44, 52), (216, 214, 190),
              (80, 150, 226), (28, 28, 32), (226, 120, 40), (240, 208, 110), (140, 146, 156), (64, 180, 60), (70, 140, 230),
              (74, 150, 226), (236, 130, 40))[k]  # fmt: skip
    d.rounded_rectangle((x, y, x + s, y + s), s * 0.2, ground)
    light = tuple(min(255, c + 38) for c in ground)
    d.rounded_rectangle((x + s * 0.03, y + s * 0.03, x + s * 0.97, y + s * 0.46), s * 0.18, light)
    cx, cy, w = x + s / 2, y + s / 2, (250, 250, 250)

    def round_(r, c, dx=0.0, dy=0.0, line=0):
        at_ = (cx + dx * s - r * s, cy + dy * s - r * s, cx + dx * s + r * s, cy + dy * s + r * s)
        d.ellipse(at_, None if line else c, c if line else None, line)

    def quad(x0, y0, x1, y1, c):
        d.rounded_rectangle((x + x0 * s, y + y0 * s, x + x1 * s, y + y1 * s), s * 0.04, c)

    if k == 0:
        d.ellipse((x + s * 0.14, y + s * 0.2, x + s * 0.86, y + s * 0.7), w)
        d.polygon(
            [
                (x + s * 0.24, y + s * 0.58),
                (x + s * 0.2, y + s * 0.84),
                (x + s * 0.46, y + s * 0.68),
            ],
            w,
        )
    elif k == 1:
        quad(0.0, 0.04, 1.0, 0.28, (190, 40, 36))
        d.text((cx, y + s * 0.62), "29", (30, 30, 34), sans(s * 0.56), anchor="mm")
    elif k == 2:
        round_(0.24, (250, 206, 60))
        round_(0.1, (120, 80, 30))
    elif k == 3:
        round_(0.3, (30, 32, 36))
        round_(0.2, (90, 110, 150))
        round_(0.08, w, -0.06, -0.06)
    elif k == 4:
        quad(0.16, 0.2, 0.84, 0.72, (60, 50, 44))
        quad(0.24, 0.28, 0.76, 0.64, (170, 200, 200))
    elif k == 5:
        d.line(
            [
                (x + s * (0.1 + 0.2 * i), y + s * v)
                for i, v in enumerate((0.7, 0.5, 0.58, 0.34, 0.26))
            ],
            (110, 210, 250),
            5,
        )
    elif k == 6:
        d.line((x, y + s * 0.7, x + s, y + s * 0.36), (250, 220, 90), 9)
        d.line((x + s * 0.6, y, x + s * 0.4, y + s), w, 7)
        round_(0.1, (214, 50, 44), 0.1, -0.14)
    elif k == 7:
        round_(0.2, (255, 214, 70), -0.1, -0.12)
        d.rounded_rectangle((x + s * 0.3, y + s * 0.5, x + s * 0.88, y + s * 0.74), s * 0.12, w)
    elif k == 8:
        round_(0.36, w)
        d.line((cx, cy, cx, cy - s * 0.26), (20, 20, 24), 4)
        d.line((cx, cy, cx + s * 0.18, cy + s * 0.1), (20, 20, 24), 4)
    elif k == 9:
        for i in range(4):
            quad(
                0.16 + 0.37 * (i % 2),
                0.16 + 0.37 * (i // 2),
                0.46 + 0.37 * (i % 2),
                0.46 + 0.37 * (i // 2),
                w,
            )
    elif k == 10:
        for i in range(4):
            d.line(
                (x + s * 0.12, y + s * (0.36 + 0.14 * i), x + s * 0.88, y + s * (0.36 + 0.14 * i)),
                (150, 120, 60),
                3,
            )
    elif k == 11:
        round_(0.24, (70, 74, 82), line=9)
        for i in range(8):
            a = math.pi * i / 4
            round_(0.06, (70, 74, 82), 0.3 * math.cos(a), 0.3 * math.sin(a))
    elif k == 12:
        d.arc((x + s * 0.16, y + s * 0.12, x + s * 0.92, y + s * 0.86), 80, 190, w, 12)
        round_(0.1, w, -0.3, -0.02)
        round_(0.1, w, 0.06, 0.32)
    elif k == 13:
        quad(0.12, 0.26, 0.88, 0.76, w)
        d.line(
            [(x + s * 0.12, y + s * 0.28), (cx, y + s * 0.56), (x + s * 0.88, y + s * 0.28)],
            (90, 120, 170),
            4,
        )
    elif k == 14:
        round_(0.36, w)
        d.polygon(
            [
                (cx - s * 0.24, cy + s * 0.24),
                (cx - s * 0.06, cy - s * 0.06),
                (cx + s * 0.06, cy + s * 0.06),
            ],
            (120, 130, 140),
        )
        d.polygon(
            [
                (cx + s * 0.24, cy - s * 0.24),
                (cx - s * 0.06, cy - s * 0.06),
                (cx + s * 0.06, cy + s * 0.06),
            ],
            (214, 50, 44),
        )
    else:
        quad(0.3, 0.1, 0.7, 0.9, w)
        quad(0.36, 0.17, 0.64, 0.4, (90, 110, 130))
        round_(0.13, (150, 156, 164), 0, 0.18)
