"""Cables on the bottom of the sea, from copper and gum to glass."""

import math
import random

import numpy as np

from artefacts.everything.hulls import hull
from kit import *  # noqa: F403
from marks import mark


def winding(r, z0, z1, lay, k, n, steps=18):
    """One of n strands wound round the z axis from z0 to z1."""
    points = []
    for s in range(steps + 1):
        t = s / steps
        a = 2 * math.pi * k / n + lay * t
        points.append((r * math.cos(a), r * math.sin(a), z0 + (z1 - z0) * t))
    return points


@artefact("atlantic-cable-1858", turn=-6)
def atlantic_cable():
    """A length of the cable set upright in brass as a keepsake, stripped to its copper; a Morse key."""
    with at((-0.35, 0.35, 0)):
        box((2.7, 2.5, 0.3), (0, 0, 0.15), "timber", 0.06)
        box((2.35, 2.15, 0.22), (0, 0, 0.4), "wood", 0.05)
        lathe([(0, 0), (1.06, 0), (1.06, 0.12), (0.96, 0.2), (0.94, 0.5), (1.0, 0.56), (0.94, 0.66),
               (0, 0.66)], (0, 0, 0.5), "brass", bevel=0.02)  # fmt: skip
        tarred = material("hemp", (0.16, 0.085, 0.04), 0.9, grain=1)
        gum = material("gutta", (0.05, 0.022, 0.012), 0.35, coat=0.3)
        iron = material("iron", (0.30, 0.30, 0.31), 0.38, 1, grain=0.5)
        tube([winding(0.76, 0.9, 3.7, 3.4, k, 18) for k in range(18)], 0.137, iron)
        cyl(0.7, 2.9, (0, 0, 2.25), "black")
        lathe([(0.6, 3.52), (0.93, 3.56), (0.93, 3.72), (0.6, 3.78)], mat=tarred, bevel=0.02)
        cyl(0.56, 1.0, (0, 0, 4.0), tarred, bevel=0.02)
        tube([winding(0.54, 3.5, 4.5, 2.2, k, 16) for k in range(16)], 0.075, tarred)
        cyl(0.4, 0.9, (0, 0, 4.9), gum, bevel=0.03)
        tube([winding(0.17, 5.2, 5.95, 1.5, k, 6) for k in range(6)], 0.085, "copper")
        cyl(0.085, 0.75, (0, 0, 5.58), "copper")
        mark("copper", (0, -0.2, 5.8))
        mark("gum", (0, -0.42, 4.95))
        mark("hemp", (0, -0.93, 3.74))
        mark("iron", (0, -0.9, 2.3))
        with at((0, -1.26, 0.15)):
            box((2.5, 0.03, 0.26), (0, 0, 0), "brass", 0.01)
            text("ATLANTIC CABLE 1858", 0.19, (0, -0.02, 0), "ink")
    with at((1.62, 0.1, 0), (0, 0, 78)):
        box((1.9, 0.9, 0.16), (0, 0, 0.08), "wood", 0.04)
        box((1.2, 0.5, 0.06), (0.05, 0, 0.19), "brass", 0.02)
        for s in (-1, 1):
            box((0.16, 0.1, 0.34), (0.1, s * 0.16, 0.36), "brass", 0.03)
        cyl(0.05, 0.42, (0.1, 0, 0.45), "steel", "y")
        beam((-0.75, 0, 0.42), (0.7, 0, 0.48), 0.12, 0.08, "brass", 0.03)
        cyl(0.07, 0.3, (0.6, 0, 0.34), "brass")
        cyl(0.1, 0.1, (-0.72, 0, 0.48), "brass")
        lathe([(0, 0), (0.12, 0), (0.24, 0.1), (0.2, 0.17), (0, 0.2)], (-0.72, 0, 0.52), "black")
        for s in (-1, 1):
            cyl(0.09, 0.16, (0.75, s * 0.3, 0.24), "brass", bevel=0.03)
        mark("key", (-0.2, 0, 0.52))


@artefact("tat-8", turn=-12)
def cable_section():
    """Armoured submarine cable, cut back layer by layer to eight lit fibres."""
    with at((0, 0, 2.0), (0, 16, 0)):
        x = -3.6

        def layer(r, x1, m, **k):
            cyl(r, x1 - x, ((x + x1) / 2, 0, 0), m, "x", 0.02, **k)

        layer(1.22, -0.6, "rubber")
        for s in (-3.1, -1.4):
            cyl(1.225, 0.22, (s, 0, 0), "yellow", "x", 0.01)  # tar-soaked serving with markers

        def wires(n, R, r, x1, lay, m):
            tube(
                [
                    [
                        (x + (x1 - x) * t, R * math.cos(a + lay * t), R * math.sin(a + lay * t))
                        for t in [i / 14 for i in range(15)]
                    ]
                    for a in [2 * math.pi * k / n for k in range(n)]
                ],
                r,
                m,
            )

        wires(22, 1.03, 0.142, 0.35, 1.3, "steel")
        layer(0.88, 0.7, material("bitumen", (0.03, 0.022, 0.018), 0.5, grain=0.5))
        wires(16, 0.76, 0.12, 1.2, -1.2, "steel")
        layer(0.62, 2.0, "white")
        layer(0.4, 2.6, "copper")
        wires(10, 0.26, 0.072, 3.1, 1.0, "steel")
        layer(0.19, 3.4, "alu")
        tint = [
            (0.2, 0.5, 1),
            (1, 0.9, 0.7),
            (0.3, 1, 0.5),
            (1, 0.6, 0.15),
            (1, 0.2, 0.15),
            (0.7, 0.4, 1),
            (0.3, 0.9, 0.9),
            (1, 0.5, 0.7),
        ]
        for k in range(8):
            a = 2 * math.pi * k / 8
            p = [
                (3.3, 0.1 * math.cos(a), 0.1 * math.sin(a)),
                (3.8, 0.14 * math.cos(a), 0.14 * math.sin(a)),
                (4.35, 0.42 * math.cos(a), 0.42 * math.sin(a) + 0.05),
                (4.75, 0.62 * math.cos(a), 0.62 * math.sin(a) + 0.1),
            ]
            tube(
                [p],
                0.026,
                material(f"fibre{k}", [c * 0.8 for c in tint[k]], 0.2, emit=tint[k], strength=0.35),
            )
            ball(0.042, p[-1], glow(f"tip{k}", tint[k], 16), seg=12)
        mark("steel", (-0.15, -0.8, 0.6))
        mark("copper", (2.3, -0.3, 0.25))
        mark("fibres", (4.5, 0, 0.05))
    for px, h in ((-2.7, 1.72), (-0.9, 1.23)):  # cradles under the falling axis
        prism(
            [(-1.3, 0), (1.3, 0), (1.3, h + 0.35)]
            + [
                (1.24 * math.cos(t), h + 0.98 - 1.24 * math.sin(t) + 0.02)
                for t in np.linspace(0.45, math.pi - 0.45, 14)
            ]
            + [(-1.3, h + 0.35)],
            0.3,
            (px, 0, 0),
            "timber",
            "x",
            0.02,
        )
    for k, (r, m) in enumerate(
        (
            (1.0, "rubber"),
            (0.88, "steel"),
            (0.7, "rubber"),
            (0.52, "white"),
            (0.32, "copper"),
            (0.2, "steel"),
        )
    ):  # a coin cut from the same cable
        with at((2.4, -2.1, 0.16)):
            cyl(r * 1.05, 0.3 + k * 0.012, (0, 0, 0), m, "z", 0.012)
    with at((2.4, -2.1, 0.36)):
        for k in range(8):
            ball(
                0.05,
                (0.1 * math.cos(k * math.pi / 4), 0.1 * math.sin(k * math.pi / 4), 0),
                M(f"tip{k}"),
                seg=10,
            )
    mark("slice", (2.4, -2.1, 0.36))


@artefact("asia-direct-cable", turn=-6)
def adc():
    """A cable ship on a block of sea; from its stern the cable falls to the bed and lands at six lights."""
    water = material("sea block", (0.04, 0.22, 0.34), 0.08, alpha=0.34, coat=0.4)
    box((5.9, 2.9, 2.0), (0, 0, 1.06), water, 0.02)
    rock = material("seabed", (0.10, 0.095, 0.085), 0.95, grain=1)
    box((5.86, 2.86, 0.3), (0, 0, 0.15), rock, 0.02)
    rnd = random.Random(6)
    for _ in range(34):
        ball(rnd.uniform(0.15, 0.42), (rnd.uniform(-2.5, 2.5), rnd.uniform(-0.3, 1.1), 0.27),
             rock, (1.3, 1, rnd.uniform(0.3, 0.9)), 12)  # fmt: skip
    light = glow("cable", (0.25, 0.5, 1), 5)
    tube([(-2.5, 0.1, 2.45), (-2.72, 0.0, 2.1), (-2.72, -0.2, 1.2), (-2.5, -0.5, 0.5),
          (-1.9, -0.8, 0.36), (-0.9, -0.75, 0.36), (0.2, -0.95, 0.36), (1.4, -0.8, 0.36),
          (2.5, -0.95, 0.36)], 0.05, light)  # fmt: skip
    for k in range(6):
        x = -2.2 + 0.9 * k
        tube([(x - 0.2, -0.8, 0.36), (x, -1.0, 0.38), (x + 0.05, -1.2, 0.4)], 0.03, light)
        box((0.2, 0.2, 0.34), (x + 0.05, -1.25, 0.45), "cream", 0.03)
        ball(0.085, (x + 0.05, -1.25, 0.68), "lamp", seg=12)
    with at((0, 0.1, 2.42)):
        hull(5.0, 1.25, 0.75, "red", 0.45, 0.86)
        box((2.5, 0.98, 0.05), (-1.15, 0, 0.03), "grey", 0.01)
        tube([(1.95, 0, 0.15), (1.95, 0, 1.0)], 0.025, "white", smooth=False)
        for s in (-1, 1):
            cyl(0.09, 0.16, (1.95, s * 0.2, 0.28), "charcoal", "y", 0.02)
        with at((-0.42, 0, 0)):
            prism(
                [(0.5, 0), (2.0, 0.02), (2.05, 0.6), (0.5, 0.6)],
                0.98,
                (0, 0, 0),
                "white",
                "y",
                0.05,
            )
            for k in range(3):
                box((1.2 - 0.16 * k, 0.9 - 0.06 * k, 0.3), (1.2 + 0.04 * k, 0, 0.74 + 0.3 * k), "white", 0.04)  # fmt: skip
            box((0.9, 0.92, 0.13), (1.28, 0, 1.4), "gloss", 0.02)
            box((1.0, 0.96, 0.08), (1.26, 0, 1.52), "white", 0.02)
            dots(7, 2, (0.7, -0.5, 0.42), (0.2, 0.22), 0.035, "gloss")
            tube([(1.2, 0, 1.55), (1.2, 0, 2.3)], 0.03, "white", smooth=False)
            box((0.05, 0.5, 0.06), (1.2, 0, 2.05), "white", 0.01)
            ball(0.13, (1.5, 0.2, 1.66), "white", seg=16)
        for y in (-0.3, 0.3):
            box((0.34, 0.22, 0.7), (-0.12, y, 0.4), "yellow", 0.05)
            box((0.2, 0.12, 0.1), (-0.12, y, 0.8), "black", 0.02)
        cyl(0.42, 0.62, (-0.85, 0, 0.44), "black", "y", 0.02)
        for s in (-1, 1):
            cyl(0.5, 0.06, (-0.85, s * 0.33, 0.46), "yellow", "y", 0.02)
        tube(
            [(-0.85, 0.0, 0.86), (-1.4, 0.0, 0.6), (-2.3, 0.0, 0.42), (-2.6, 0.0, 0.2)],
            0.05,
            "black",
        )
        for s in (-1, 1):
            prism([(-1.9, 0.02), (-2.3, 0.02), (-2.62, 0.5), (-2.42, 0.62)], 0.08, (0, s * 0.3, 0), "yellow", "y", 0.02)  # fmt: skip
        cyl(0.24, 0.5, (-2.5, 0, 0.36), "steel", "y", 0.03)
        beam((-1.55, 0.36, 0.05), (-1.55, 0.36, 0.95), 0.16, mat="yellow")
        beam((-1.55, 0.36, 0.95), (-2.25, 0.1, 1.35), 0.1, mat="yellow")
        for s in (-1, 1):
            tube([(-2.4, s * 0.53, 0.22), (0.4, s * 0.53, 0.22)], 0.015, "white", smooth=False)
    mark("ship", (1.2, -0.35, 3.4))
    mark("drum", (-0.85, -0.3, 2.9))
    mark("cable", (-2.72, -0.2, 1.2))
    mark("lights", (0.55, -1.25, 0.68))
