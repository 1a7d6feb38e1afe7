"""Civilization: email, the web, reading, learning, medicine, the arts."""

import math
import random

from kit import *  # noqa: F403


@artefact("tomlinson-email", turn=6)
def tomlinson():
    """Two computers side by side, a teletype before each, joined through a great @ sign."""
    for s in (-1, 1):
        with at((s * 1.9, 0.9, 0)):
            box((1.7, 1.4, 4.2), (0, 0, 2.1), "blue" if s < 0 else "milgrey", 0.05)
            box((1.5, 0.06, 1.3), (0, -0.71, 3.2), "black", 0.02)
            rnd = random.Random(s)
            dots(
                9,
                5,
                (-0.6, -0.75, 3.65),
                (0.15, 0.2),
                0.045,
                pick=lambda i, j, rnd=rnd: "lamp" if rnd.random() < 0.5 else "lamp_off",
            )
            slots(8, 1.2, (0, -0.72, 1.7), (0, 0, -0.14), 0.05)
        with at((s * 1.9, -1.0, 0)):
            box((1.3, 1.0, 0.9), (0, 0, 0.45), "cream", 0.08)
            prism(
                [(-0.6, 0.9), (0.5, 0.9), (0.5, 1.4), (0, 1.5)], 1.2, (0, 0, 0), "cream", "x", 0.06
            )
            with at((0, -0.35, 1.02), (24, 0, 0)):
                keys(4, 10, (0, 0, 0), (0.09, 0.09, 0.06), mat="charcoal")
            sheet(0.8, 0.7, (0, 0.2, 1.75), (70, 0, 0), lines=5)
    text("@", 3.4, (0, -0.2, 2.0), "brass", depth=0.22)
    tube(
        [(-1.2, -0.9, 1.2), (-0.9, -0.6, 1.6), (-0.7, -0.3, 1.7)],
        0.06,
        glow("line", (1, 0.4, 0.8), 3),
    )
    tube(
        [(1.2, -0.9, 1.2), (1.0, -0.6, 1.4), (0.9, -0.3, 1.3)], 0.06, glow("line", (1, 0.4, 0.8), 3)
    )


@artefact("project-gutenberg", turn=-8)
def gutenberg():
    """A parchment scroll that runs into a terminal and comes out as a glowing page."""
    with at((0.5, 0.6, 0)):
        terminal(
            typed(
                [
                    "When in the Course",
                    "of human events ...",
                    "",
                    "- 4 July 1971 -",
                    "",
                    "eText #1",
                ],
                (255, 200, 110),
                (20, 12, 2),
                0.075,
            ),
            "beige",
            2.8,
        )
    parchment = material("parchment", (0.66, 0.5, 0.28), 0.85, grain=0.8)
    with at((-2.3, -0.6, 0), (0, 0, 20)):
        cyl(0.34, 2.2, (0, 0, 1.1), parchment, bevel=0.02)
        for z in (0.0, 2.25):
            cyl(0.14, 0.3, (0, 0, z), "timber")
            ball(0.16, (0, 0, z + (0.2 if z else 0.12)), "brass")
        n = 14
        for k in range(n):
            x = 0.25 + k * 0.13
            box((0.15, 0.02, 2.1), (x, -0.28 + 0.16 * math.sin(k * 0.5), 1.1), parchment, 0)
        for r in range(11):
            box((1.4, 0.02, 0.05), (1.1, -0.34 + 0.1 * math.sin(r), 1.9 - r * 0.16), "ink", 0)
    with at((1.5, -2.0, 0), (0, 0, -12)):
        cyl(0.1, 0.5, (0, 0, 0.25), "black", r2=0.22)
        tube([(0, 0, 0.4), (0.25, 0.1, 1.2), (0.7, 0.2, 1.9)], 0.03, "white")
        beam((0.25, 0.1, 1.1), (0.75, 0.2, 2.1), 0.26, 0.03, "paper", 0.01, 0.4)


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
    with at((0, -1.16, 2.2), (-3, 0, 0)):
        box((3.0, 0.1, 2.9), (0, 0.06, 0), "black", 0.08)
        screen(2.15, 2.15, (0, -0.04, 0.05), ui, bezel=0.12, strength=2.0)
    keyboard(3.0, (0, -2.4, 0), "cream", "putty")
    for k in range(7):
        tube(
            [(-1.05 + k * 0.35, -1.32, 1.1), (-1.05 + k * 0.35, -1.32, 3.35)],
            0.008,
            glow("beam", (1, 0.1, 0.1), 1),
            smooth=False,
        )


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
        (-0.25, -0.86, 1.62),
        typed(
            ["MINITEL", "3 6 1 1", "", "ANNUAIRE", "ELECTRONIQUE"],
            (220, 230, 240),
            (18, 24, 40),
            0.1,
        ),
        (-6, 0, 0),
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


@artefact("great-wall-email", turn=4)
def great_wall():
    """A length of crenellated wall with a watchtower over which an arc of light leaves a green terminal."""
    brick = material("brick", (0.30, 0.26, 0.21), 0.8, grain=1)
    for k in range(7):
        x = -2.9 + k * 0.97
        z = 0.9 + 0.35 * math.sin(k * 0.9)
        box((1.0, 0.9, z + 0.9), (x, 0.9, (z + 0.9) / 2), brick, 0.02)
        for s in (-0.3, 0.1, 0.45):
            for y in (0.5, 1.3):
                box((0.22, 0.14, 0.26), (x + s - 0.05, y, z + 1.02), brick, 0.01)
    box((1.5, 1.4, 3.3), (2.3, 0.9, 1.65), brick, 0.03)
    for x in (-0.55, -0.18, 0.18, 0.55):
        for y in (0.25, 1.55):
            box((0.24, 0.16, 0.3), (2.3 + x, y, 3.45), brick, 0.01)
    for x in (-0.35, 0.35):
        box((0.3, 0.05, 0.5), (2.3 + x, 0.19, 2.5), "black", 0.05)
    with at((-1.2, -1.2, 0), (0, 0, 6)):
        terminal(
            typed(
                [
                    "Across the Great",
                    "Wall we can reach",
                    "every corner in",
                    "the world.",
                    "14 SEP 1987",
                ],
                size=0.085,
            ),
            "cream",
            2.2,
            1.5,
        )
    tube(
        [(-1.2, -0.9, 2.1), (-0.6, -0.2, 3.6), (0.6, 1.0, 4.3), (2.0, 2.0, 3.8), (3.2, 2.6, 2.2)],
        0.05,
        glow("arc", (1, 0.45, 0.85), 6),
    )
    ball(0.12, (3.2, 2.6, 2.2), glow("arc", (1, 0.45, 0.85), 6))


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
        with at((0.0, -1.19, 1.15), (0, 4, 0)):
            box((1.7, 0.02, 0.72), (0, 0, 0), "paper", 0.005)
            text("this machine is a server", 0.14, (0, -0.015, 0.17), "red")
            text("DO NOT POWER DOWN!!", 0.15, (0, -0.015, -0.14), "red")

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


@artefact("ncsa-mosaic", turn=4)
def mosaic():
    """A browser window as a deep frame; pictures and blue underlined words come forward out of it."""
    grey = material("motif", (0.45, 0.46, 0.5), 0.5)
    box((5.0, 0.5, 4.0), (0, 0.5, 2.5), grey, 0.05)
    box((4.6, 0.1, 3.0), (0, 0.22, 2.2), "paper", 0.02)
    box((5.0, 0.56, 0.4), (0, 0.48, 4.4), "blue", 0.04)
    text("NCSA Mosaic", 0.28, (-0.9, 0.17, 4.4), "white")
    for k in range(3):
        box((0.24, 0.1, 0.24), (1.7 + k * 0.32, 0.18, 4.4), "grey", 0.02)
    with at((1.9, -0.1, 3.9)):
        ball(0.42, (0, 0, 0), material("globe", (0.05, 0.2, 0.6), 0.3))
        for a in range(3):
            tube(
                [
                    [
                        (
                            0.43 * math.cos(t) * math.cos(a),
                            0.43 * math.cos(t) * math.sin(a),
                            0.43 * math.sin(t),
                        )
                        for t in [k * math.pi / 10 for k in range(20)]
                    ]
                ],
                0.015,
                "white",
                closed=True,
            )

    def photo(d, W, H, font):
        d.rectangle((0, 0, W, H), (120, 180, 226))
        d.polygon(
            [(0, H), (0, H * 0.6), (W * 0.4, H * 0.3), (W * 0.7, H * 0.65), (W, H * 0.5), (W, H)],
            (60, 110, 70),
        )
        d.ellipse((W * 0.7, H * 0.1, W * 0.86, H * 0.3), (255, 230, 140))

    for x, z, y in ((-1.3, 2.7, -0.3), (0.2, 1.6, -0.55)):
        with at((x, y, z), (0, 0, 0)):
            box((1.5, 0.1, 1.1), (0, 0, 0), "alu", 0.02)
            picture(1.4, 1.0, (0, -0.06, 0), photo)
    for k, (x, z, w) in enumerate(
        ((0.9, 3.1, 2.0), (0.8, 2.75, 1.7), (-1.3, 1.7, 1.4), (-1.2, 1.35, 1.7), (1.6, 1.4, 0.9))
    ):
        box((w, 0.14, 0.13), (x, 0.0 - 0.06 * (k % 2), z), "blue" if k % 2 == 0 else "grey", 0.03)
        if k % 2 == 0:
            box((w, 0.1, 0.025), (x, 0.0, z - 0.11), "blue", 0.005)
    box((3.2, 1.6, 0.3), (0, 0.5, 0.15), grey, 0.06)
    box((0.8, 0.6, 0.4), (0, 0.6, 0.4), grey, 0.04)


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


@artefact("chisa-magazine", turn=-6)
def chisa():
    """An open magazine: the left page printed, the right one a glowing screen of characters."""

    def printed(d, W, H, font):
        d.rectangle((0, 0, W, H), (238, 232, 220))
        d.rectangle((W * 0.08, H * 0.06, W * 0.92, H * 0.2), (180, 40, 40))
        for c in range(7):
            for r in range(19):
                d.rectangle(
                    (
                        W * (0.1 + c * 0.12),
                        H * (0.26 + r * 0.036),
                        W * (0.1 + c * 0.12) + 20,
                        H * (0.26 + r * 0.036) + 16,
                    ),
                    (60, 56, 54),
                )

    def glowing(d, W, H, font):
        d.rectangle((0, 0, W, H), (6, 16, 30))
        rnd = random.Random(95)
        for c in range(9):
            for r in range(14):
                if rnd.random() < 0.86:
                    x, y = W * (0.08 + c * 0.095), H * (0.08 + r * 0.062)
                    for _ in range(4):
                        u, v = rnd.random() * 26, rnd.random() * 22
                        d.line(
                            (x + u, y, x + u, y + 24)
                            if rnd.random() < 0.5
                            else (x, y + v, x + 28, y + v),
                            (150, 230, 255),
                            3,
                        )

    with at((-1.55, 0.2, 0), (0, 0, 12)):
        box((2.9, 0.3, 4.0), (0, 0, 2.1), "paper", 0.02)
        picture(2.8, 3.9, (0, -0.16, 2.1), printed)
    with at((1.5, 0.2, 0), (0, 0, -12)):
        box((2.9, 0.5, 4.0), (0, 0.1, 2.1), "beige", 0.1)
        screen(2.3, 3.2, (0, -0.2, 2.15), glowing, bezel=0.14, strength=1.5)
        dots(2, 1, (0.9, -0.18, 0.3), (0.2, 0), 0.05, "led_g")
    for k in range(14):
        a = k / 13
        tube(
            [(2.0 + 0.0 * k, -0.4 - 1.8 * a, 0.12), (2.0, -0.4 - 1.8 * (a + 0.05), 0.12)],
            0.1,
            ("red", "white", "blue")[k % 3],
            smooth=False,
        )


@artefact("yinghaiwei-billboard", turn=-6)
def billboard():
    """A roadside billboard with a great arrow, a telephone box, and bicycles leaning below."""

    def poster(d, W, H, font):
        d.rectangle((0, 0, W, H), (24, 60, 140))
        d.polygon(
            [
                (W * 0.55, H * 0.62),
                (W * 0.8, H * 0.62),
                (W * 0.8, H * 0.5),
                (W * 0.95, H * 0.72),
                (W * 0.8, H * 0.94),
                (W * 0.8, H * 0.82),
                (W * 0.55, H * 0.82),
            ],
            (255, 214, 60),
        )
        rnd = random.Random(1500)
        for c in range(10):
            x, y = W * (0.05 + c * 0.09), H * 0.12
            for _ in range(7):
                u, v = rnd.random() * W * 0.06, rnd.random() * H * 0.28
                d.line(
                    (x + u, y, x + u, y + H * 0.3)
                    if rnd.random() < 0.5
                    else (x, y + v, x + W * 0.065, y + v),
                    (255, 255, 255),
                    8,
                )
        d.text((W * 0.05, H * 0.62), "1500 m", (255, 255, 255), font(H * 0.26))

    box((5.8, 0.3, 2.7), (0, 0.8, 4.0), "grey", 0.04)
    picture(5.6, 2.5, (0, 0.63, 4.0), poster, px=900)
    for s in (-1, 1):
        box((0.26, 0.3, 4.0), (s * 2.1, 0.95, 2.0), "steel", 0.03)
        beam((s * 2.1, 1.6, 0), (s * 2.1, 1.0, 3.0), 0.16, mat="steel")
    for k in range(3):
        cyl(0.1, 0.5, (-1.8 + k * 1.8, 0.35, 5.45), "charcoal", "y")
        ball(0.12, (-1.8 + k * 1.8, 0.05, 5.42), "warm")
    for x, m in ((-1.0, "green"), (0.9, "black")):
        with at((x, -0.6, 0.55), (0, 0, 8), 0.9):
            for w in (-0.75, 0.75):
                tube(
                    [
                        [
                            (w + 0.52 * math.cos(a), 0, 0.52 * math.sin(a))
                            for a in [k * math.pi / 10 for k in range(20)]
                        ]
                    ],
                    0.045,
                    "rubber",
                    closed=True,
                )
                for k in range(6):
                    a = k * math.pi / 6
                    tube(
                        [
                            (w - 0.5 * math.cos(a), 0, -0.5 * math.sin(a)),
                            (w + 0.5 * math.cos(a), 0, 0.5 * math.sin(a)),
                        ],
                        0.008,
                        "steel",
                        smooth=False,
                    )
            tube(
                [
                    (-0.75, 0, 0),
                    (-0.35, 0, 0.72),
                    (0.55, 0, 0.75),
                    (0.05, 0, -0.05),
                    (-0.35, 0, 0.72),
                ],
                0.045,
                m,
                smooth=False,
            )
            tube([(0.75, 0, 0), (0.52, 0, 0.9), (0.3, 0.2, 1.0)], 0.045, m, smooth=False)
            tube([(-0.75, 0, 0), (0.05, 0, -0.05)], 0.04, m, smooth=False)
            ball(0.16, (-0.38, 0, 0.86), "black", (1.4, 0.7, 0.4))


@artefact("qq-oicq", turn=6)
def qq():
    """A round penguin with a red scarf on a tube monitor that shows a list of friends."""

    def friends(d, W, H, font):
        d.rectangle((0, 0, W, H), (60, 120, 180))
        d.rectangle((W * 0.55, H * 0.06, W * 0.95, H * 0.95), (226, 238, 248), (20, 60, 110), 3)
        d.rectangle((W * 0.55, H * 0.06, W * 0.95, H * 0.16), (30, 90, 170))
        for k in range(6):
            c = ((250, 120, 60), (90, 180, 90), (230, 200, 60), (160, 160, 170))[k % 4]
            d.ellipse((W * 0.59, H * (0.2 + k * 0.12), W * 0.66, H * (0.29 + k * 0.12)), c)
            d.rectangle(
                (W * 0.7, H * (0.22 + k * 0.12), W * 0.9, H * (0.26 + k * 0.12)), (60, 80, 110)
            )

    with at((0, 0.3, 0)):
        terminal(friends, "cream", 3.2)
    with at((-0.1, 0.2, 2.76)):
        ball(0.72, (0, 0, 0.72), "black", (1, 0.9, 1.05))
        ball(0.56, (0, -0.22, 0.62), "white", (0.95, 0.85, 1.0))
        ball(0.56, (0, 0, 1.55), "black", (1.05, 0.95, 0.95))
        for s in (-1, 1):
            ball(0.17, (s * 0.19, -0.42, 1.68), "white", (0.8, 0.5, 1.2), 20)
            ball(0.075, (s * 0.15, -0.51, 1.66), "gloss", seg=12)
            ball(0.28, (s * 0.34, -0.3, 0.08), "orange", (1, 1.3, 0.45))
            with at((s * 0.72, 0, 0.85), (0, s * -35, 0)):
                ball(0.26, (0, 0, 0), "black", (0.4, 0.7, 1.5))
        ball(0.25, (0, -0.5, 1.45), "orange", (1.35, 0.7, 0.5))
        tube(
            [
                [
                    (0.56 * math.cos(a), 0.52 * math.sin(a), 1.14)
                    for a in [k * math.pi / 10 for k in range(20)]
                ]
            ],
            0.13,
            "red",
            closed=True,
        )
        box((0.26, 0.12, 0.6), (0.25, -0.58, 0.86), "red", 0.05, (8, 10, 0))


@artefact("imode-emoji-phone", turn=-10)
def imode():
    """A slim telephone, and above it a heart, a sun and a face of little cubes."""
    box((1.5, 0.5, 3.9), (0, 0, 2.0), "white", 0.2)
    screen(
        1.05,
        1.05,
        (0, -0.27, 3.05),
        typed(["i-mode", "1 mail", "2 news", "3 weather"], (20, 30, 60), (170, 200, 210), 0.13),
        bezel=0.08,
        strength=0.9,
        px=200,
    )
    cyl(0.24, 0.08, (0, -0.27, 2.12), "alu", "y", 0.02)
    with at((0, -0.25, 1.1), (90, 0, 0)):
        keys(4, 3, (0, 0, 0), (0.34, 0.22, 0.06), (0.42, 0.34), "grey")
    cyl(0.08, 0.7, (0.5, 0.05, 4.3), "grey", bevel=0.02)
    heart = ["..##.##..", ".#######.", ".#######.", "..#####..", "...###...", "....#...."]
    sun = ["....#....", ".#.###.#.", "..#####..", "#########", "..#####..", ".#.###.#."]
    face = [
        "..#####..",
        ".#.....#.",
        "#..#.#..#",
        "#.......#",
        "#.#...#.#",
        ".#.###.#.",
        "..#####..",
    ]
    for shape, m, x, z in (
        (heart, glow("heart", (1, 0.1, 0.2), 2.2), -2.3, 3.4),
        (sun, glow("sun", (1, 0.5, 0.05), 2.2), 2.2, 4.2),
        (face, glow("face", (1, 0.8, 0.1), 1.8), 2.2, 1.9),
    ):
        for r, row in enumerate(shape):
            for c, cell in enumerate(row):
                if cell == "#":
                    box((0.19, 0.19, 0.19), (x + (c - 4) * 0.21, 0.1, z - r * 0.21), m, 0.02)


@artefact("wikipedia-globe", turn=-20)
def wikipedia():
    """An unfinished globe of curved pieces with letters of many scripts; pieces and a ladder at its foot."""
    stone = material("piece", (0.74, 0.73, 0.70), 0.6, grain=0.4)
    n = 0
    for i in range(1, 7):
        lat0, lat1 = math.pi * (i - 0.0) / 8, math.pi * (i + 1.0) / 8
        for j in range(10):
            if (i == 1 and j in (2, 3, 4)) or (i == 2 and j == 3):
                continue
            lon0, lon1 = 2 * math.pi * j / 10, 2 * math.pi * (j + 1) / 10
            v, m = [], 5
            for a in range(m):
                for b in range(m):
                    t = lat0 + (lat1 - lat0) * (0.03 + 0.94 * a / (m - 1))
                    p = lon0 + (lon1 - lon0) * (0.03 + 0.94 * b / (m - 1))
                    for r in (2.0, 1.86):
                        v.append(
                            (
                                r * math.sin(t) * math.cos(p),
                                r * math.sin(t) * math.sin(p),
                                2.5 + r * math.cos(t),
                            )
                        )
            f = []
            for a in range(m - 1):
                for b in range(m - 1):
                    q = [(a * m + b), (a * m + b + 1), ((a + 1) * m + b + 1), ((a + 1) * m + b)]
                    f.append(tuple(2 * k for k in q))
                    f.append(tuple(2 * k + 1 for k in reversed(q)))
            add(mesh("piece", v, f), mat=stone)
            t, p = (lat0 + lat1) / 2, (lon0 + lon1) / 2
            with at(
                (
                    2.03 * math.sin(t) * math.cos(p),
                    2.03 * math.sin(t) * math.sin(p),
                    2.5 + 2.03 * math.cos(t),
                ),
                (90, 0, math.degrees(p) + 90),
            ):
                text(
                    "AБΣWΔΩИ"[n % 7],
                    0.5,
                    (0, 0, 0),
                    "ink",
                    (-(90 - math.degrees(t)), 0, 0),
                )
            n += 1
    for k in range(3):
        with at((-1.9 + k * 0.9, -2.2 - 0.3 * (k % 2), 0.12), (12 * k, 0, 30 * k)):
            box((0.75, 0.75, 0.14), (0, 0, 0), stone, 0.08)
            text("WΩИ"[k], 0.4, (0, 0, 0.08), "ink", (0, 0, 0))
    for s in (-1, 1):
        tube([(1.4 + s * 0.3, -2.4, 0), (0.9 + s * 0.2, -1.7, 2.2)], 0.05, "wood", smooth=False)
    for k in range(6):
        f = (k + 0.6) / 6.4
        tube(
            [
                (1.4 - 0.5 * f - 0.28, -2.4 + 0.7 * f, 2.2 * f),
                (1.4 - 0.5 * f + 0.28, -2.4 + 0.7 * f, 2.2 * f),
            ],
            0.035,
            "wood",
            smooth=False,
        )
    lathe([(0, 0), (0.9, 0), (0.8, 0.3), (0.35, 0.5), (0, 0.5)], mat="charcoal")


@artefact("lindbergh-telesurgery", turn=4)
def telesurgery():
    """An operating table with three jointed arms; opposite, across a line of light, a surgeon's console."""
    white = material("arm", (0.82, 0.83, 0.84), 0.25, coat=0.6)
    with at((-1.7, 0.3, 0)):
        box((1.5, 3.0, 0.2), (0, 0, 1.5), "aqua", 0.08)
        box((1.2, 0.8, 1.3), (0, 0.4, 0.75), "steel", 0.06)
        box((1.1, 1.5, 0.3), (0, -0.2, 1.7), "green", 0.14)
        ball(0.3, (0, 1.15, 1.75), "cream")
        for s, y in ((-1, -0.2), (1, -0.6), (1, 0.5)):
            base = (s * 1.25, y, 1.6)
            up, out, tip = (
                (s * 1.2, y, 3.2),
                (s * 0.35, y * 0.6 - 0.2, 3.4),
                (s * 0.1, y * 0.3 - 0.25, 1.95),
            )
            tube([(s * 1.25, y, 0), base], 0.1, "steel", smooth=False)
            for a, b in ((base, up), (up, out)):
                beam(a, b, 0.24, mat=white, bevel=0.08)
            tube([out, tip], 0.05, "chrome", smooth=False)
            for j in (up, out):
                ball(0.19, j, "charcoal")
        cyl(0.8, 0.14, (0, 0, 4.6), "white", bevel=0.05)
        cyl(0.66, 0.04, (0, 0, 4.52), glow("lamp head", (1, 0.95, 0.85), 4))
    with at((2.3, -0.3, 0), (0, 0, -14)):
        box((1.7, 1.1, 1.6), (0, 0.4, 0.8), "cream", 0.1)
        box((1.5, 0.5, 0.2), (0, -0.3, 1.6), "charcoal", 0.06)
        screen(
            1.5,
            1.1,
            (0, 0.1, 2.5),
            typed(["NEW YORK", " - STRASBOURG", "155 ms"], (120, 255, 190), (6, 20, 22), 0.1),
            (-8, 0, 0),
            bezel=0.08,
            strength=1.3,
        )
        for s in (-1, 1):
            tube(
                [(s * 0.45, -0.3, 1.7), (s * 0.45, -0.5, 2.1), (s * 0.3, -0.75, 1.95)],
                0.05,
                "steel",
            )
            cyl(0.07, 0.34, (s * 0.3, -0.8, 1.92), "gloss", "y", 0.02)
        cyl(0.4, 0.14, (0, -1.3, 0.8), "black", bevel=0.05)
        cyl(0.06, 0.8, (0, -1.3, 0.4), "steel")
    tube(
        [(-0.9, 0.0, 0.15), (0.0, -1.0, 0.1), (1.0, -0.6, 0.1), (1.7, -0.2, 0.3)],
        0.05,
        glow("line", (1, 0.4, 0.8), 5),
    )


@artefact("petabox-rack", turn=12)
def petabox():
    """A red rack of flat drawers, each with disks and one blue lamp, pages drifting into it."""
    cabinet(2.6, 1.9, 5.6, material("red rack", (0.36, 0.02, 0.02), 0.35, coat=0.6))
    rnd = random.Random(40)
    for k in range(16):
        z = 0.36 + k * 0.325
        box((2.5, 0.5, 0.29), (0, -0.7, z), "charcoal", 0.015)
        for c in range(4):
            box((0.48, 0.05, 0.22), (-0.9 + c * 0.53, -0.96, z), "black", 0.01)
            box((0.4, 0.03, 0.04), (-0.9 + c * 0.53, -0.99, z - 0.05), "grey", 0.005)
        cyl(
            0.03,
            0.05,
            (1.17, -0.96, z),
            "led_b" if rnd.random() < 0.8 else "black",
            "y",
            0.01,
            seg=12,
        )
    for k in range(9):
        a = k / 9
        with at(
            (-2.7 + 2.2 * a, -2.6 + 1.4 * a, 0.4 + 0.5 * k),
            (70 - 8 * k, 12 * k - 40, 30 - 9 * k),
            1.0 - 0.5 * a,
        ):
            sheet(0.8, 1.0, (0, 0, 0), lines=9, curl=0.12)


@artefact("me-at-the-zoo", turn=-4)
def zoo():
    """A player's window with a red bar, two elephants within, a camcorder on its stand before it."""
    grey = material("elephant", (0.30, 0.29, 0.28), 0.85, grain=1)
    box((5.2, 0.3, 3.7), (0, 1.7, 2.3), "black", 0.05)
    box((4.9, 0.1, 2.9), (0, 1.52, 2.6), material("sky", (0.2, 0.34, 0.42), 0.8), 0.02)
    box((4.9, 0.1, 0.1), (0, 1.5, 0.95), "grey", 0.02)
    box((1.9, 0.12, 0.12), (-1.5, 1.48, 0.95), glow("bar", (1, 0.05, 0.05), 3), 0.02)
    cyl(0.12, 0.1, (-0.55, 1.44, 0.95), glow("bar", (1, 0.05, 0.05), 3), "y")
    prism([(0, -0.16), (0, 0.16), (0.28, 0)], 0.06, (-2.3, 1.46, 0.68), "white", "y", 0.01)
    for x, y, s, k in ((-1.1, 0.7, 1, 0), (1.2, 0.5, -1, 1)):
        with at((x, y, 0.05), (0, 0, 12 * s), 0.95):
            ball(0.85, (0, 0, 1.5), grey, (1.2, 0.85, 0.95))
            for a in (-0.5, 0.5):
                for b in (-0.36, 0.36):
                    cyl(0.24, 1.2, (a, b, 0.6), grey, bevel=0.05)
            with at((s * 1.0, -0.1, 1.85)):
                ball(0.5, (0, 0, 0), grey, (1, 0.9, 1.05))
                for q in (-1, 1):
                    ball(0.5, (-s * 0.16, q * 0.44, 0.05), grey, (0.9, 0.16, 1.1))
                    tube(
                        [
                            (s * 0.34, q * 0.2, -0.24),
                            (s * 0.66, q * 0.2, -0.45),
                            (s * 0.85, q * 0.2, -0.36),
                        ],
                        0.055,
                        "paper",
                    )
                tube(
                    [
                        (s * 0.36, 0, -0.1),
                        (s * 0.66, 0, -0.7),
                        (s * 0.62, 0, -1.4),
                        (s * 0.85, 0, -1.6),
                    ],
                    0.15,
                    grey,
                )
    with at((2.6, -1.6, 0), (0, 0, 20)):
        for k in range(3):
            a = k * 2 * math.pi / 3 + 0.5
            tube(
                [(0.7 * math.cos(a), 0.7 * math.sin(a), 0), (0, 0, 1.5)],
                0.045,
                "charcoal",
                smooth=False,
            )
        box((0.5, 1.0, 0.5), (0, 0, 1.8), "alu", 0.1)
        cyl(0.2, 0.3, (0, 0.6, 1.8), "black", "y", 0.03)
        box((0.05, 0.6, 0.4), (-0.4, 0, 1.85), "gloss", 0.02)
        cyl(0.04, 0.04, (0.1, -0.52, 1.95), "led_r", "y")


@artefact("iphone-2007", turn=-12)
def iphone():
    """A rounded slab with a chrome rim, sixteen bright tiles on black, and one round button."""

    def home(d, W, H, font):
        d.rectangle((0, 0, W, H), (2, 2, 4))
        colours = [
            (70, 190, 90),
            (250, 250, 250),
            (240, 170, 50),
            (90, 160, 220),
            (200, 70, 60),
            (60, 70, 80),
            (250, 210, 80),
            (120, 90, 180),
            (230, 230, 220),
            (80, 140, 90),
            (60, 120, 200),
            (180, 180, 190),
        ]
        for k in range(12):
            x, y = W * (0.07 + (k % 4) * 0.225), H * (0.08 + (k // 4) * 0.2)
            d.rounded_rectangle((x, y, x + W * 0.185, y + W * 0.185), W * 0.04, colours[k])
            d.rounded_rectangle(
                (x, y, x + W * 0.185, y + W * 0.09),
                W * 0.04,
                tuple(min(255, c + 34) for c in colours[k]),
            )
        d.rectangle((0, H * 0.8, W, H), (60, 62, 68))
        for k, c in enumerate(((60, 200, 80), (70, 140, 230), (60, 160, 240), (240, 150, 40))):
            x = W * (0.07 + k * 0.225)
            d.rounded_rectangle((x, H * 0.83, x + W * 0.185, H * 0.83 + W * 0.185), W * 0.04, c)

    with at((0, 0, 2.75), (-10, 0, 0)):
        box((2.7, 0.36, 5.0), (0, 0.05, 0), "chrome", 0.17)
        box((2.56, 0.34, 4.86), (0, 0.0, 0), "gloss", 0.16)
        screen(2.2, 3.3, (0, -0.19, 0.15), home, bezel=0.0, strength=1.2, px=560)
        cyl(0.28, 0.05, (0, -0.18, -2.0), "charcoal", "y", 0.02)
        box((0.15, 0.03, 0.15), (0, -0.21, -2.0), "grey", 0.04)
        box((0.5, 0.04, 0.07), (0, -0.18, 2.1), "charcoal", 0.03)
    prism([(-0.5, 0), (1.1, 0), (0.9, 0.4), (0.1, 0.5)], 1.7, (0, 0, 0), "alu", "x", 0.06)


@artefact("wechat-phone", turn=8)
def wechat():
    """A tall telephone; green and white speech bubbles swell out of it, a red envelope flies off."""
    box((2.4, 0.4, 5.0), (0, 0.2, 2.6), "gloss", 0.2)
    screen(
        2.1,
        4.3,
        (0, -0.02, 2.65),
        lambda d, W, H, f: d.rectangle((0, 0, W, H), (226, 230, 228)),
        bezel=0.05,
        strength=0.7,
    )
    green = material("bubble", (0.12, 0.62, 0.16), 0.3, coat=0.6)
    for x, z, w, m, s in (
        (0.35, 4.2, 1.3, green, 1),
        (-0.35, 3.45, 1.4, "white", -1),
        (0.2, 2.7, 1.6, green, 1),
        (-0.45, 1.95, 1.1, "white", -1),
    ):
        with at((x, -0.32, z)):
            box((w, 0.36, 0.52), (0, 0, 0), m, 0.14)
            prism(
                [(0, -0.12), (0, 0.14), (0.24, 0)]
                if s > 0
                else [(0, -0.12), (0, 0.14), (-0.24, 0)],
                0.2,
                (s * w / 2, 0, 0),
                m,
                "y",
                0.02,
            )
            for k in range(2):
                box((w * (0.66 - 0.2 * k), 0.04, 0.05), (0, -0.19, 0.09 - k * 0.17), "grey", 0.01)
    with at((-0.4, -0.34, 1.2)):
        box((1.3, 0.36, 0.5), (0, 0, 0), green, 0.14)
        for k in range(3):
            tube(
                [
                    (-0.3 + 0.12 * k + 0.1 * math.cos(a), -0.2, 0.18 * math.sin(a) * (1 + 0.3 * k))
                    for a in [math.radians(-50 + 20 * i) for i in range(6)]
                ],
                0.022,
                "white",
            )
    with at((1.8, -1.0, 3.8), (14, -18, -20)):
        box((1.0, 0.08, 1.4), (0, 0, 0), "red", 0.03)
        prism(
            [(-0.5, 0.7), (0.5, 0.7), (0, 0.25)],
            0.1,
            (0, 0, 0),
            material("flap", (0.7, 0.08, 0.05), 0.4),
            "y",
            0.01,
        )
        cyl(0.17, 0.12, (0, 0, 0.25), "gold", "y", 0.02)
    box((1.8, 1.3, 0.16), (0, 0.2, 0.08), "charcoal", 0.05)


@artefact("zhejiang-government-online", turn=-10)
def government():
    """A self-service kiosk with a slanted screen, card slot, printer and a ticket that says 1."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 242, 248))
        d.rectangle((0, 0, W, H * 0.16), (190, 40, 40))
        for k in range(9):
            x, y = W * (0.08 + (k % 3) * 0.3), H * (0.24 + (k // 3) * 0.24)
            d.rounded_rectangle(
                (x, y, x + W * 0.24, y + H * 0.18),
                10,
                ((70, 140, 210), (90, 180, 120), (230, 160, 70))[k % 3],
            )

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
    with at((1.9, -1.1, 0), (0, 0, -16)):
        cyl(0.4, 0.1, (0, 0, 0.05), "steel")
        cyl(0.06, 1.8, (0, 0, 0.9), "steel")
        box((0.7, 0.1, 0.9), (0, -0.05, 2.1), "paper", 0.02)
        text("1", 0.7, (0, -0.12, 2.1), "red")


@artefact("ancient-books-database", turn=-8)
def ancient_books():
    """A thread-bound book in a cradle under two lamps; its pages rise and become screens of columns."""
    for s in (-1, 1):
        with at((s * 0.95, 0, 0.75), (0, s * -14, 0)):
            box((1.9, 2.7, 0.12), (0, 0, 0), "timber", 0.03)
            box((1.75, 2.5, 0.3), (0, 0, 0.2), "paper", 0.03)
            box((1.78, 2.54, 0.06), (0, 0, 0.05), "blue", 0.02)
            for c in range(6):
                for r in range(11):
                    box((0.13, 0.12, 0.004), (-0.7 + c * 0.27, 1.05 - r * 0.2, 0.353), "ink", 0)
            for c in range(7):
                box((0.015, 2.2, 0.003), (-0.84 + c * 0.27, 0, 0.352), "red", 0)
    box((2.4, 1.6, 0.7), (0, 0, 0.35), "charcoal", 0.05)

    def columns(d, W, H, font):
        d.rectangle((0, 0, W, H), (40, 26, 14))
        rnd = random.Random(7)
        for c in range(6):
            d.line((W * (0.06 + c * 0.17), 0, W * (0.06 + c * 0.17), H), (150, 60, 40), 3)
            for r in range(9):
                x, y = W * (0.09 + c * 0.17), H * (0.05 + r * 0.1)
                for _ in range(5):
                    u, v = rnd.random() * W * 0.1, rnd.random() * H * 0.07
                    d.line(
                        (x + u, y, x + u, y + H * 0.07)
                        if rnd.random() < 0.5
                        else (x, y + v, x + W * 0.1, y + v),
                        (255, 226, 170),
                        4,
                    )

    for k, (x, y, z, r) in enumerate(
        ((-1.6, 0.6, 2.5, 16), (0.1, 1.0, 3.6, 0), (1.7, 0.6, 2.7, -16))
    ):
        with at((x, y, z), (-10, 0, r)):
            screen(1.25, 1.6, (0, 0, 0), columns, bezel=0.03, strength=1.0, depth=0.03)
    for s in (-1, 1):
        tube([(s * 2.3, 0.9, 0), (s * 2.3, 0.9, 2.2), (s * 1.7, 0.1, 2.6)], 0.06, "steel")
        cyl(0.3, 0.3, (s * 1.6, -0.1, 2.5), "charcoal", r2=0.12)
        cyl(0.26, 0.02, (s * 1.6, -0.1, 2.34), "warm")


@artefact("digital-dunhuang-murals", turn=0)
def dunhuang_murals():
    """A cave niche cut open, a seated figure before painted walls, a camera on a rail with its lights."""
    ochre = material("ochre", (0.42, 0.27, 0.14), 0.9, grain=1)
    n = 18
    outer = [(3.0, 0), (3.0, 4.4), (-3.0, 4.4), (-3.0, 0)]
    inner = [
        (-2.3 * math.cos(math.pi * k / n), 1.9 + 2.1 * math.sin(math.pi * k / n))
        for k in range(n + 1)
    ]
    prism([*outer, (-2.3, 0), *inner, (2.3, 0)], 1.6, (0, 0.9, 0.1), ochre, "y", 0.03)

    def mural(d, W, H, font):
        d.rectangle((0, 0, W, H), (150, 104, 64))
        rnd = random.Random(9)
        for k in range(240):
            x, y = rnd.random() * W, rnd.random() * H
            c = rnd.choice(
                ((60, 130, 120), (40, 80, 140), (190, 80, 50), (226, 190, 130), (30, 40, 50))
            )
            d.arc(
                (x - 50, y - 30, x + 50, y + 30),
                rnd.randrange(360),
                rnd.randrange(360),
                c,
                rnd.choice((4, 6, 8)),
            )
        for k in range(9):
            x, y = W * (0.1 + 0.1 * k), H * (0.2 + 0.12 * (k % 3))
            d.ellipse((x - 34, y - 34, x + 34, y + 34), (60, 130, 120))
            d.ellipse((x - 22, y - 22, x + 22, y + 22), (226, 190, 130))
            d.ellipse((x - 9, y - 12, x + 9, y + 6), (90, 50, 40))

    image = draw(700, 600, mural)
    panel(
        4.6,
        4.0,
        (0, 1.7, 2.1),
        material("mural", (0.1, 0.1, 0.1), 0.9, emit=(1, 1, 1), strength=0.5, image=image),
    )
    clay = material("clay", (0.55, 0.40, 0.26), 0.8, grain=0.8)
    with at((0, 1.0, 0.2)):
        box((1.7, 0.9, 0.5), (0, 0, 0.25), ochre, 0.06)
        ball(0.85, (0, 0, 0.75), clay, (1.0, 0.6, 0.4))
        ball(0.55, (0, 0, 1.35), clay, (0.9, 0.65, 1.1))
        ball(0.32, (0, -0.05, 2.15), clay, (0.9, 0.9, 1.1))
        ball(0.15, (0, 0.02, 2.52), "charcoal")
        lathe(
            [(0.5, -0.02), (0.62, -0.02), (0.62, 0.02), (0.5, 0.02)],
            (0, 0.3, 2.15),
            "gold",
            "y",
            0.01,
        )
    for y in (-1.6, -1.1):
        tube([(-2.8, y, 0.3), (2.8, y, 0.3)], 0.06, "steel", smooth=False)
    with at((-1.2, -1.35, 0.4)):
        box((0.9, 0.9, 0.2), (0, 0, 0), "charcoal", 0.03)
        box((0.14, 0.14, 1.9), (0, 0, 1.0), "steel", 0.02)
        box((0.5, 0.4, 0.4), (0, 0, 2.0), "black", 0.05)
        cyl(0.17, 0.4, (0, 0.35, 2.0), "charcoal", "y", 0.03)
        for s in (-1, 1):
            box((0.36, 0.12, 0.7), (s * 0.6, 0.1, 2.0), "charcoal", 0.03)
            box((0.3, 0.02, 0.62), (s * 0.6, 0.17, 2.0), "warm", 0.01)


@artefact("u-max-cinema", turn=0)
def u_max():
    """A U of tall screens round three rows of red seats."""

    def stars(d, W, H, font):
        for y in range(int(H)):
            d.line((0, y, W, y), (int(10 + 50 * y / H), int(14 + 20 * y / H), int(50 + 60 * y / H)))
        rnd = random.Random(3)
        for _ in range(260):
            x, y = rnd.random() * W, rnd.random() * H
            r = rnd.choice((1, 1, 2, 3))
            d.ellipse((x - r, y - r, x + r, y + r), (220, 230, 255))
        for k in range(5):
            d.arc(
                (W * 0.1, H * (0.2 + k * 0.1), W * 0.9, H * (1.0 + k * 0.1)),
                190,
                350,
                (200, 90, 190),
                5,
            )

    for k in range(9):
        a = math.radians(180 * k / 8)
        x, y = 2.9 * math.cos(a), 0.2 + 2.3 * math.sin(a)
        with at((x, y, 1.9), (0, 0, math.degrees(a) - 90)):
            screen(1.02, 3.1, (0, 0, 0), stars, bezel=0.0, strength=1.6, px=160, depth=0.08)
    box((6.4, 5.4, 0.14), (0, 0.2, 0.07), "charcoal", 0.03)
    for s in (-1, 1):
        with at((s * 2.9, -1.1, 1.9), (0, 0, s * 90)):
            screen(1.6, 3.1, (0, 0, 0), stars, bezel=0.0, strength=1.6, px=160, depth=0.08)
    for row in range(3):
        z = 0.14 + row * 0.0
        y = 0.7 - row * 0.95
        box((4.0, 0.9, 0.12 + (2 - row) * 0.0), (0, y, z), "black", 0.02)
        for c in range(6):
            with at((-1.5 + c * 0.6, y, z + 0.05)):
                box((0.46, 0.44, 0.2), (0, 0, 0.28), "red", 0.07)
                box((0.46, 0.14, 0.62), (0, -0.26, 0.55), "red", 0.06)
                box((0.1, 0.4, 0.36), (-0.27, -0.02, 0.35), "black", 0.03)
    tube(
        [(-2.6, -1.9, 0.16), (2.6, -1.9, 0.16)], 0.03, glow("edge", (1, 0.3, 0.8), 5), smooth=False
    )
