"""Operating systems that carried the network: a tape and a first computer."""

import math

from mathutils import Vector

from kit import *  # noqa: F403
from marks import mark


@artefact("bsd-unix-tape", turn=-14)
def bsd_tape():
    """A reel of half-inch tape with three windows, labelled 4.2BSD, standing; a length of tape let out."""
    tape = material("tape", (0.075, 0.036, 0.02), 0.22, coat=0.3)
    flange = material("flange", (0.74, 0.72, 0.66), 0.35)
    with at((0, 0.2, 2.15), (-10, 0, 0)):
        cyl(1.66, 0.3, (0, 0, 0), tape, "y", 0.01)
        for k in range(7):
            r = 0.95 + 0.1 * k
            lathe(
                [(r, -0.155), (r + 0.02, -0.155), (r + 0.02, 0.155), (r, 0.155)],
                mat="black",
                axis="y",
                bevel=0,
            )
        for y in (-0.2, 0.2):
            lathe(
                [(1.58, -0.035), (1.98, -0.035), (1.98, 0.035), (1.58, 0.035)],
                (0, y, 0),
                flange,
                "y",
                0.015,
            )
            lathe(
                [(0.55, -0.035), (0.92, -0.035), (0.92, 0.035), (0.55, 0.035)],
                (0, y, 0),
                flange,
                "y",
                0.015,
            )
            for k in range(3):
                a = 90 + 120 * k
                x, z = 1.25 * math.cos(math.radians(a)), 1.25 * math.sin(math.radians(a))
                box((0.62, 0.07, 0.8), (x, y, z), flange, 0.015, (0, 90 - a, 0))
        lathe(
            [(0.36, -0.28), (0.66, -0.28), (0.66, 0.28), (0.36, 0.28)],
            mat="charcoal",
            axis="y",
            bevel=0.03,
        )
        lathe(
            [(0.66, -0.26), (0.74, -0.26), (0.74, -0.1), (0.66, -0.1)],
            mat="yellow",
            axis="y",
            bevel=0.02,
        )
        mark("tape", (-1.08, -0.17, 0.6))
        with at((0, -0.25, 1.3)):
            box((1.75, 0.02, 0.66), (0, 0, 0), "paper", 0.005)
            mark("label", (0, -0.02, 0))
            text("4.2 BSD", 0.33, (0, -0.015, 0.1), "ink")
            text("UC Berkeley  1983", 0.15, (0, -0.015, -0.2), "ink")
        with at((0, -0.245, -1.27)):
            box((0.9, 0.015, 0.36), (0, 0, 0), "red", 0.005)
            mark("density", (0, -0.02, 0))
            text("1600 BPI", 0.16, (0, -0.012, 0), "white")
    path = [(1.62, 2.0), (1.66, 1.5), (1.78, 0.9), (1.9, 0.42), (2.15, 0.12), (2.5, 0.03), (2.85, 0.03), (3.1, 0.2),
            (3.12, 0.46), (2.95, 0.6), (2.72, 0.5), (2.66, 0.28), (2.78, 0.12)]  # fmt: skip
    fine = [Vector(p) for p in path]
    for _ in range(3):  # round the corners off
        fine = [fine[0]] + [q for a, b in zip(fine, fine[1:], strict=False) for q in (a.lerp(b, 0.25), a.lerp(b, 0.75))] + [fine[-1]]  # fmt: skip
    n = len(fine)
    verts = [(p.x, y + 0.2 - 0.25 * k / n, p.y) for k, p in enumerate(fine) for y in (-0.15, 0.15)]
    add(
        mesh("ribbon", verts, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(n - 1)]),
        mat=tape,
    )
    box((2.6, 1.3, 0.26), (0, 0.3, 0.13), "timber", 0.05)
    for s in (-1, 1):
        prism([(s * 0.5, 0.2), (s * 1.3, 0.2), (s * 1.3, 0.85), (s * 1.05, 0.72)], 0.9, (0, 0.3, 0), "timber", "y", 0.04)  # fmt: skip
    mark("end", (3.1, 0.0, 0.3))


@artefact("linux-386", turn=4)
def linux():
    """A plain tower PC of 1991, its tube showing a first prompt, a penguin beside the keys."""
    box((1.5, 3.0, 3.6), (2.0, 0.3, 1.8), "cream", 0.08)
    box((1.3, 0.06, 0.5), (2.0, -1.22, 3.1), "beige", 0.02)
    box((1.1, 0.08, 0.1), (2.0, -1.24, 2.55), "black", 0.02)
    slots(6, 1.1, (2.0, -1.21, 1.6), (0, 0, -0.12), 0.05)
    dots(3, 1, (1.65, -1.23, 2.15), (0.2, 0), 0.04, "led_g")
    with at((-0.6, 0.4, 0)):
        terminal(
            typed(
                ["$ uname", "Linux", "$ who", "torvalds", "$ _"], (220, 226, 230), (6, 8, 10), 0.09
            ),
            "beige",
            2.7,
        )
    with at((1.0, -2.0, 0)):
        ball(0.42, (0, 0, 0.5), "black", (0.95, 0.85, 1.2))
        ball(0.34, (0, -0.16, 0.44), "white", (0.9, 0.7, 1.15))
        ball(0.27, (0, 0, 1.12), "black")
        for s in (-1, 1):
            ball(0.09, (s * 0.1, -0.22, 1.18), "white", (0.8, 0.5, 1.2), 16)
            ball(0.04, (s * 0.09, -0.27, 1.18), "gloss", seg=12)
            ball(0.2, (s * 0.2, -0.25, 0.06), "orange", (0.9, 1.4, 0.35))
            ball(0.3, (s * 0.42, 0, 0.6), "black", (0.25, 0.5, 1.2))
        ball(0.13, (0, -0.28, 1.06), "orange", (1.3, 1.2, 0.5))
    mark("screen", (-0.6, -0.88, 1.35))
    mark("tower", (2.0, -1.26, 2.75))
    mark("keyboard", (-0.8, -1.6, 0.3))
    mark("penguin", (1.0, -2.4, 0.55))
