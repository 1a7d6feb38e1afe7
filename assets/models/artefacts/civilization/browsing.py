"""The web arrives: its first server, its browsers, its cafés and signs."""

import math
import random

from artefacts.han import serif
from kit import *  # noqa: F403
from marks import mark


@artefact("next-cube-web-server", turn=-10)
def next_cube():
    """The black cube with its grooved face and a handwritten label, its monitor and keyboard."""
    black = material("magnesium", (0.025, 0.026, 0.03), 0.45, grain=0.4)
    with at((1.9, 0.3, 0)):
        box((2.3, 2.3, 2.3), (0, 0, 1.2), black, 0.04)
        for k in range(11):
            box((2.1, 0.04, 0.06), (0, -1.15, 0.3 + k * 0.17), "gloss", 0.01)
        box((1.1, 0.05, 0.1), (0.2, -1.17, 1.95), "grey", 0.02)
        box((0.34, 0.03, 0.34), (-0.75, -1.17, 1.95), "white", 0.02, (0, 12, 0))
        with at((-0.1, -1.19, 1.15), (0, 4, 0)):
            box((1.6, 0.02, 0.8), (0, 0, 0), "paper", 0.005)
            text("This machine is a server", 0.125, (0, -0.015, 0.2), "red")
            text("DO NOT", 0.17, (0, -0.015, 0.0), "red")
            text("POWER IT DOWN!!", 0.17, (0, -0.015, -0.22), "red")

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (110, 114, 120))
        d.rectangle((W * 0.08, H * 0.1, W * 0.72, H * 0.9), (232, 234, 236))
        d.rectangle((W * 0.08, H * 0.1, W * 0.72, H * 0.18), (20, 20, 24))
        d.text((W * 0.12, H * 0.22), "World Wide Web", (20, 20, 24), font(W * 0.06))
        for k in range(9):
            d.line(
                (
                    W * 0.12,
                    H * (0.36 + k * 0.055),
                    W * (0.66 if k % 3 else 0.4),
                    H * (0.36 + k * 0.055),
                ),
                (70, 70, 80),
                3,
            )
        for k in range(7):
            d.rectangle(
                (W * 0.86, H * (0.06 + k * 0.13), W * 0.97, H * (0.16 + k * 0.13)),
                (60, 62, 68),
                (20, 20, 20),
                2,
            )

    with at((-1.2, 0.5, 0)):
        box((3.0, 0.9, 2.5), (0, 0.3, 2.2), black, 0.1)
        screen(2.3, 1.75, (0, -0.18, 2.3), ui, bezel=0.14, strength=0.9)
        box((0.3, 0.4, 0.9), (0, 0.3, 0.6), black, 0.03)
        box((1.5, 1.2, 0.16), (0, 0.2, 0.1), black, 0.05)
    keyboard(2.6, (-1.2, -1.3, 0), black, "grey")
    box((0.5, 0.7, 0.24), (0.6, -1.5, 0.12), black, 0.08)
    mark("label", (1.8, -0.9, 1.15))
    mark("cube", (3.05, 0.3, 1.3))
    mark("browser", (-1.4, 0.3, 2.4))


@artefact("ncsa-mosaic", turn=14)
def mosaic():
    """A workstation's window grown into a frame: the page with its blue words, pictures that come forward out of it."""
    grey = material("motif", (0.42, 0.44, 0.48), 0.5, grain=0.2)

    def window(d, W, H, font):
        d.rectangle((0, 0, W, H), (196, 198, 204))
        d.rectangle((0, 0, W, H * 0.075), (60, 84, 140))
        d.text(
            (W / 2, H * 0.037),
            "NCSA Mosaic: Document View",
            (255, 255, 255),
            font(H * 0.042),
            anchor="mm",
        )
        for k, word in enumerate(("File", "Options", "Navigate", "Annotate")):
            d.text((W * (0.03 + 0.13 * k), H * 0.09), word, (30, 30, 36), font(H * 0.036))
        for k, row in enumerate(("Document Title:", "Document URL:")):
            y = H * (0.155 + 0.062 * k)
            d.text((W * 0.03, y), row, (30, 30, 36), font(H * 0.036))
            d.rectangle(
                (W * 0.26, y - 4, W * 0.8, y + H * 0.044), (226, 228, 232), (110, 112, 120), 3
            )
            d.text(
                (W * 0.275, y),
                ("NCSA Mosaic Home Page", "http://www.ncsa.uiuc.edu/")[k],
                (30, 30, 36),
                font(H * 0.034),
            )
        d.rectangle((W * 0.03, H * 0.3, W * 0.97, H * 0.9), (238, 238, 236), (110, 112, 120), 4)
        d.text((W * 0.42, H * 0.335), "Welcome to NCSA Mosaic", (20, 20, 24), serif(H * 0.047))
        rnd = random.Random(93)
        for row in range(9):
            x, y = W * 0.42, H * (0.46 + 0.046 * row)
            if row == 8:
                continue
            while x < W * 0.9:
                w = W * rnd.uniform(0.03, 0.09)
                link = rnd.random() < 0.22
                d.rectangle(
                    (x, y, min(x + w, W * 0.93), y + H * 0.014),
                    (30, 60, 200) if link else (96, 96, 104),
                )
                if link:
                    d.line(
                        (x, y + H * 0.022, min(x + w, W * 0.93), y + H * 0.022), (30, 60, 200), 3
                    )
                x += w + W * 0.014
        for k, word in enumerate(
            ("Back", "Forward", "Home", "Reload", "Open...", "Save As...", "Close")
        ):
            x = W * (0.035 + 0.134 * k)
            d.rectangle((x, H * 0.92, x + W * 0.12, H * 0.98), (206, 208, 214), (120, 122, 130), 3)
            d.text((x + W * 0.06, H * 0.95), word, (30, 30, 36), font(H * 0.032), anchor="mm")

    with at((0, 0.35, 2.75)):
        box((5.5, 0.5, 4.5), (0, 0.28, 0), grey, 0.08)
        screen(5.1, 4.1, (0, -0.02, 0), window, bezel=0.06, strength=0.62, px=1200, frame=grey)
        with at((2.0, -0.2, 1.25)):
            box((0.86, 0.24, 0.74), (0, 0.1, 0), "charcoal", 0.04)
            ball(0.32, (0, -0.06, 0), material("globe", (0.03, 0.16, 0.5), 0.3, coat=0.6), seg=40)
            for k in range(4):
                with at((0, -0.06, 0), (0, 0, 45 * k)):
                    ring = [
                        (0.325 * math.cos(t), 0, 0.325 * math.sin(t))
                        for t in [j * math.pi / 14 for j in range(28)]
                    ]
                    tube(ring, 0.011, "white", closed=True)
            tube([(0.44 * math.cos(t), -0.06 + 0.44 * math.sin(t) * 0.9, 0.16 * math.sin(t + 0.6)) for t in
                  [j * math.pi / 14 for j in range(28)]], 0.022, "gold", closed=True)  # fmt: skip
        for (x, z, w, h, y), ui in zip(
            ((-1.5, 0.28, 1.45, 1.0, -0.42), (-1.42, -1.02, 1.3, 1.0, -0.72)),
            (dinosaur, planet),
            strict=True,
        ):
            box((w + 0.1, 0.1, h + 0.1), (x, y + 0.06, z), "alu", 0.02)
            picture(w, h, (x, y, z), ui, px=520, rough=0.4)
            for s in (-1, 1):
                cyl(0.035, -y, (x + s * w * 0.36, y / 2 + 0.06, z), "steel", "y", seg=16)
        mark("picture", (-1.5, -0.45, 0.28))
        mark("links", (1.2, -0.06, -0.3))
        mark("address", (-0.3, -0.06, 1.1))
        mark("globe", (2, -0.5, 1.25))
        mark("buttons", (0.95, -0.06, -1.85))
    box((3.2, 1.6, 0.26), (0, 0.55, 0.13), grey, 0.06)
    box((1.1, 0.7, 0.4), (0, 0.65, 0.4), grey, 0.05)
    with at((1.7, -0.95, 0), (0, 0, -10)):
        box((0.6, 0.9, 0.24), (0, 0, 0.12), grey, 0.1)
        for k in range(3):
            box((0.15, 0.4, 0.04), (-0.17 + 0.17 * k, 0.2, 0.24), "white", 0.02)


def dinosaur(d, W, H, font):
    """A fossil on show, as the first museums on the web had them."""
    for y in range(int(H)):
        d.line((0, y, W, y), (70 + y * 60 // int(H), 64 + y * 46 // int(H), 60 + y * 26 // int(H)))
    bone = (236, 222, 190)
    spine = [
        (
            W * (0.08 + 0.84 * k / 24),
            H * (0.55 - 0.24 * math.sin(math.pi * k / 24) - 0.2 * max(0, k / 24 - 0.72) ** 0.8),
        )
        for k in range(25)
    ]
    d.line(spine, bone, 9, joint="curve")
    for k in range(7, 18):
        x, y = spine[k]
        d.arc((x - W * 0.05, y, x + W * 0.05, y + H * 0.3), 290, 80, bone, 5)
    for x in (0.36, 0.44, 0.66, 0.72):
        d.line(
            [(W * x, H * 0.44), (W * (x - 0.03), H * 0.64), (W * (x + 0.01), H * 0.86)],
            bone,
            8,
            joint="curve",
        )
    x, y = spine[-1]
    d.polygon(
        [
            (x - W * 0.03, y - H * 0.08),
            (x + W * 0.07, y - H * 0.02),
            (x + W * 0.06, y + H * 0.05),
            (x - W * 0.03, y + H * 0.06),
        ],
        bone,
    )
    d.line((0, H * 0.87, W, H * 0.87), (50, 42, 38), 6)


def planet(d, W, H, font):
    """A ringed planet."""
    d.rectangle((0, 0, W, H), (8, 10, 22))
    rnd = random.Random(5)
    for _ in range(70):
        x, y = rnd.random() * W, rnd.random() * H
        d.ellipse((x - 1.5, y - 1.5, x + 1.5, y + 1.5), (210, 214, 230))
    d.arc((W * 0.1, H * 0.38, W * 0.9, H * 0.62), 180, 360, (210, 184, 140), 9)
    for k in range(60):
        y = H * (0.22 + 0.56 * k / 59)
        w = math.sqrt(max(0, 1 - ((k - 29.5) / 30) ** 2)) * H * 0.28
        c = 150 + int(40 * math.sin(k * 0.5))
        d.line((W / 2 - w, y, W / 2 + w, y), (c + 50, c + 16, c - 50), 4)
    d.arc((W * 0.1, H * 0.38, W * 0.9, H * 0.62), 0, 180, (226, 200, 156), 9)
    d.arc((W * 0.04, H * 0.34, W * 0.96, H * 0.66), 0, 180, (170, 146, 110), 6)


@artefact("cyberia-cafe", turn=8)
def cyberia():
    """A café corner: two round tables with computers and cups, an espresso machine, a neon sign."""
    box((6.0, 0.16, 4.0), (0, 1.9, 2.0), material("wall", (0.16, 0.1, 0.14), 0.8), 0.02)
    box((0.16, 4.0, 4.0), (-3.0, 0, 2.0), material("wall", (0.16, 0.1, 0.14), 0.8), 0.02)
    box((6.0, 4.0, 0.1), (0, 0, 0.05), "timber", 0.02)
    text("CYBERIA", 0.95, (0.2, 1.78, 3.2), glow("neon", (1, 0.15, 0.7), 6), depth=0.03)
    tube(
        [(-1.9, 1.76, 2.55), (0.2, 1.76, 2.35), (2.4, 1.76, 2.6)],
        0.04,
        glow("blue neon", (0.2, 0.5, 1), 6),
    )
    for x, y in ((-1.3, -0.2), (1.2, -0.9)):
        with at((x, y, 0.1)):
            cyl(0.95, 0.08, (0, 0, 1.2), "alu", bevel=0.02)
            cyl(0.08, 1.2, (0, 0, 0.6), "steel")
            cyl(0.5, 0.06, (0, 0, 0.03), "charcoal")
            with at((0, 0.15, 1.24), (0, 0, 0), 0.42):
                terminal(
                    typed(["http://", "cyberia", "cafe.net"], (200, 220, 255), (20, 20, 60), 0.13),
                    "beige",
                    2.2,
                )
            lathe(
                [(0, 0), (0.14, 0), (0.18, 0.2), (0.15, 0.2), (0, 0.04)],
                (0.66, -0.3, 1.24),
                "white",
            )
            cyl(0.26, 0.03, (0.66, -0.3, 1.25), "white")
            with at((0, -1.35, 0)):
                cyl(0.36, 0.1, (0, 0, 0.8), "red", bevel=0.04)
                cyl(0.06, 0.8, (0, 0, 0.4), "steel")
                cyl(0.32, 0.04, (0, 0, 0.02), "steel")
    with at((2.1, 1.2, 0)):
        box((1.5, 1.0, 1.3), (0, 0, 0.7), "wood", 0.04)
        box((1.1, 0.7, 0.8), (0, 0, 1.8), "chrome", 0.1)
        for s in (-1, 1):
            cyl(0.1, 0.2, (s * 0.28, -0.42, 1.6), "charcoal")
    mark("sign", (0.2, 1.76, 3.2))
    mark("computer", (-1.3, -0.4, 1.95))
    mark("cup", (1.86, -1.2, 1.42))
    mark("coffee-machine", (2, 0.85, 1.9))


@artefact("netscape-navigator", turn=-12)
def netscape():
    """A software box with a ship's wheel and a starry horizon, floppy disks fanned out before it."""

    def cover(d, W, H, font):
        for y in range(int(H)):
            t = y / H
            d.line((0, y, W, y), (int(8 + 20 * t), int(30 + 80 * t), int(60 + 90 * t)))
        rnd = random.Random(94)
        for _ in range(90):
            x, y = rnd.random() * W, rnd.random() * H * 0.62
            d.ellipse((x, y, x + 3, y + 3), (230, 240, 255))
        d.pieslice((W * -0.3, H * 0.62, W * 1.3, H * 1.6), 180, 360, (10, 90, 100))
        cx, cy, r = W * 0.5, H * 0.5, W * 0.24
        for k in range(8):
            a = k * math.pi / 4
            d.line(
                (cx, cy, cx + r * 1.4 * math.cos(a), cy + r * 1.4 * math.sin(a)), (236, 200, 120), 9
            )
        d.ellipse((cx - r, cy - r, cx + r, cy + r), None, (236, 200, 120), 14)
        d.ellipse((cx - 18, cy - 18, cx + 18, cy + 18), (236, 200, 120))
        d.text((W * 0.12, H * 0.07), "NAVIGATOR 1.0", (255, 255, 255), font(W * 0.11))

    with at((-0.6, 0.5, 0), (0, 0, 0)):
        box((3.2, 0.9, 4.2), (0, 0, 2.1), "blue", 0.04)
        picture(3.16, 4.16, (0, -0.465, 2.1), cover, px=640, rough=0.25)
    for k in range(4):
        with at((1.1 + k * 0.42, -1.5 - 0.1 * k, 0.05 + 0.05 * k), (0, 0, 30 - k * 22)):
            box((1.3, 1.35, 0.05), (0, 0, 0), "charcoal" if k % 2 else "blue", 0.02)
            box((0.6, 0.42, 0.055), (0.05, 0.45, 0.002), "alu", 0.01)
            box((1.0, 0.66, 0.054), (0, -0.28, 0.002), "paper", 0.01)
    with at((2.2, 0.5, 1.3), (0, 90, 0)):
        cyl(0.13, 2.0, (0, 0, 0), "gold", bevel=0.03)
        lathe([(0.3, -0.1), (0.55, -0.1), (0.55, 0.1), (0.3, 0.1)], (0, 0, -1.4), "gold", "y", 0.03)
        for k in range(2):
            box((0.5, 0.14, 0.2), (0.25, 0, 0.6 + k * 0.3), "gold", 0.03)
    box((0.7, 0.7, 0.75), (2.3, 0.5, 0.37), "timber", 0.04)
    mark("key", (2.2, 0.4, 1.35))
    mark("wheel", (-0.6, 0.02, 2.1))
    mark("disks", (2, -1.9, 0.2))
