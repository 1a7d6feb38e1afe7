"""Satellites and a probe, each on its stand."""

import math


from artefacts.earth import globe
from kit import *  # noqa: F403
from marks import mark


@artefact("telstar-1", turn=10)
def telstar():
    """A ball of white frames and dark solar plates, a belt of little aerials, a coil on top."""
    with at((0, 0, 2.9)):
        ball(1.75, (0, 0, 0), "white")
        cell = material("cells", (0.015, 0.03, 0.12), 0.15, coat=1)
        for band, n in ((-58, 6), (-36, 10), (-15, 13), (15, 13), (36, 10), (58, 6)):
            b = math.radians(band)
            for k in range(n):
                with (
                    at((0, 0, 0), (0, 0, 360 * k / n)),
                    at((1.72 * math.cos(b), 0, 1.72 * math.sin(b)), (0, -band, 0)),
                ):
                    box((0.16, 0.62, 0.56), (0, 0, 0), cell, 0.03)
        for z in (-0.1, 0.1):
            for k in range(48):
                a = 2 * math.pi * k / 48
                box(
                    (0.14, 0.12, 0.1),
                    (1.76 * math.cos(a), 1.76 * math.sin(a), z),
                    "steel",
                    0.01,
                    (0, 0, math.degrees(a)),
                )
        tube(
            [
                (0.12 * math.cos(k * 0.8), 0.12 * math.sin(k * 0.8), 1.75 + k * 0.022)
                for k in range(34)
            ],
            0.03,
            "copper",
        )
        mark("belt", (1.7, -0.8, 0))
        mark("cells", (0.45, -1.38, 1.05))
        mark("coil", (0.1, 0, 2.2))
    lathe([(0, 0), (0.9, 0), (0.7, 0.2), (0.12, 0.4), (0.1, 1.3), (0, 1.3)], mat="charcoal")


@artefact("micius-satellite", turn=-6)
def micius():
    """A boxy satellite with two telescopes pointing down, green and red light to two domed observatories."""
    with at((0, 0.3, 3.9)):
        box((1.5, 1.3, 1.2), (0, 0, 0), "gold", 0.05)
        box(
            (1.3, 0.06, 1.0),
            (0, -0.66, 0),
            material("foil", (0.75, 0.5, 0.15), 0.3, 1, grain=1),
            0.03,
        )
        for s in (-1, 1):
            cyl(0.3, 0.8, (s * 0.38, 0, -0.9), "charcoal", bevel=0.04)
            cyl(0.24, 0.05, (s * 0.38, 0, -1.3), "gloss")
            solar_wing(1.9, 1.0, (s * 1.85, 0, 0.1), (-20, 0, 0), (5, 3))
        dish(0.35, (0, 0, 0.65))
    for x, colour, name in ((-2.1, (0.1, 1, 0.3), "green"), (2.1, (1, 0.12, 0.1), "red")):
        with at((x, -0.4, 0)):
            cyl(0.7, 0.8, (0, 0, 0.4), "white", bevel=0.03)
            ball(0.72, (0, 0, 0.8), "white")
            box((0.3, 0.9, 0.9), (0, -0.1, 1.15), "black", 0.05)
            cyl(0.16, 0.9, (0, 0, 1.35), "charcoal")
        tube(
            [(x * 0.18, 0.3, 2.6), (x, -0.4, 1.8)],
            0.035,
            glow(f"beam {name}", colour, 6),
            smooth=False,
        )
    box((5.6, 2.0, 0.1), (0, -0.3, 0.05), material("hill", (0.1, 0.14, 0.08), 0.9, grain=1), 0.03)
    mark("telescope", (0.38, 0, 2.85))
    mark("wings", (-1.85, 0.3, 4))
    mark("light", (1.24, -0.05, 2.2))
    mark("station", (-2.1, -1.05, 0.8))


@artefact("epoxi-dtn", turn=-10)
def epoxi():
    """A probe with telescopes, one broad solar wing and a dish; messages wait on the way to a small Earth."""
    foil = material("foil", (0.75, 0.5, 0.15), 0.3, 1, grain=1)
    with at((0.25, 0.55, 3.2), (0, -10, 14)):
        box((1.3, 1.2, 1.5), (0, 0, 0), foil, 0.05)
        box((1.4, 1.3, 0.1), (0, 0, 0.78), "white", 0.03)
        box((1.4, 1.3, 0.1), (0, 0, -0.78), "charcoal", 0.03)
        with at((-1.35, 0.2, 0.1), (0, 0, -8)):
            solar_wing(1.3, 3.0, (-0.2, 0, 0), (0, 0, 0), (3, 7))
            mark("wing", (-0.2, -0.03, 1.1))
            tube([(0.4, 0.05, 0.3), (0.75, 0.05, 0.2)], 0.05, "alu", smooth=False)
            tube([(0.4, 0.05, -0.3), (0.75, 0.05, -0.2)], 0.05, "alu", smooth=False)
        tube([(0.2, -0.1, 0.8), (0.3, -0.3, 1.3)], 0.07, "alu", smooth=False)
        dish(0.95, (0.3, -0.35, 1.3), (52, 0, 32))
        mark("dish", (0.2, -0.6, 1.55))
        for x, r in ((-0.3, 0.3), (0.36, 0.2)):
            cyl(r, 1.0, (x, -0.75, -0.3), "charcoal", "y", 0.04)
            cyl(r * 1.12, 0.2, (x, -1.2, -0.3), "alu", "y", 0.03)
            cyl(r * 0.9, 0.22, (x, -1.21, -0.3), "gloss", "y", 0.01)
        for z in (-0.4, 0.1):
            box((0.05, 0.7, 0.36), (0.67, 0, z), "white", 0.02)
        mark("eyes", (0, -1.32, -0.3))
        cyl(0.1, 0.5, (0.4, 0.4, -1.0), "charcoal", r2=0.16)
    tube([(0.25, 0.55, 0), (0.25, 0.55, 2.6)], 0.07, "steel", smooth=False)
    lathe([(0, 0), (0.8, 0), (0.7, 0.12), (0.1, 0.2), (0, 0.2)], (0.25, 0.55, 0), "charcoal")
    globe(0.72, (-0.75, -1.15, 1.1), facing=-90)
    lathe([(0, 0), (0.5, 0), (0.42, 0.1), (0.07, 0.2), (0.06, 0.45), (0, 0.45)], (-0.75, -1.15, 0), "charcoal")  # fmt: skip
    start, end = (0.9, -0.6, 4.0), (-0.75, -1.15, 1.85)
    for k in range(13):
        t = k / 12
        p = [start[i] + (end[i] - start[i]) * t for i in range(3)]
        p[1] -= 0.7 * math.sin(math.pi * t)
        p[2] += 0.5 * math.sin(math.pi * t)
        if k in (3, 6, 9):
            with at(p, (16 * k, 24, 11 * k)):
                box((0.34, 0.34, 0.34), (0, 0, 0), glow("message", (0.16, 0.34, 1), 1.6), 0.05)
        elif k:
            ball(0.04, p, glow("dot", (0.4, 0.6, 1), 4), seg=10)
    mark("earth", (-0.75, -1.85, 1.15))
    mark("message", (0.05, -1.37, 3.4))
