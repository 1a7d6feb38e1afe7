"""What drifts or flies by itself through water and air."""

import math


from artefacts.rounds import disc, mound, ring, turned
from kit import *  # noqa: F403
from marks import mark


@artefact("argo-float", turn=0)
def argo():
    """A float of the Argo fleet cut out of the sea: sensors and aerial up, a scale of depths beside it."""
    disc(1.45, 0.25, material("abyss", (0.01, 0.05, 0.12), 0.12, coat=1))
    with at((-0.15, 0.1, 1.15)):
        cyl(0.62, 3.4, (0, 0, 1.7), "yellow", bevel=0.05)
        lathe([(0, -0.75), (0.16, -0.75), (0.3, -0.6), (0.62, 0), (0, 0)], mat="black", bevel=0.02)
        ball(0.2, (0, 0, -0.72), "rubber", (1, 1, 0.7))
        lathe([(0, 0), (0.66, 0), (0.66, 0.14), (0.5, 0.3), (0, 0.34)], (0, 0, 3.4), "charcoal", bevel=0.02)  # fmt: skip
        for k in range(8):
            a = k * math.pi / 4
            cyl(0.05, 0.06, (0.54 * math.cos(a), 0.54 * math.sin(a), 3.58), "steel", seg=6)
        tube([(0.26, 0.1, 3.6), (0.26, 0.1, 5.5)], 0.045, "black", smooth=False)
        cyl(0.085, 0.5, (0.26, 0.1, 3.95), "rubber", bevel=0.02)
        cyl(0.24, 0.16, (-0.2, -0.1, 3.78), "alu", bevel=0.02)
        for k in range(6):
            a = k * math.pi / 3
            x, y = -0.2 + 0.19 * math.cos(a), -0.1 + 0.19 * math.sin(a)
            tube([(x, y, 3.8), (x, y, 4.5)], 0.022, "steel", smooth=False)
        cyl(0.11, 0.62, (-0.2, -0.1, 4.1), "white", bevel=0.02)
        cyl(0.24, 0.08, (-0.2, -0.1, 4.52), "alu", bevel=0.02)
        for z in (0.2, 3.1):
            lathe([(0.6, -0.07), (0.66, -0.07), (0.66, 0.07), (0.6, 0.07)], (0, 0, z), "black", bevel=0.01)  # fmt: skip
        with at((0, 0, 1.75), (0, 0, 26)):
            for k, sign in enumerate("ARGO"):
                text(sign, 0.62, (0, -0.63, 0.93 - 0.62 * k), "ink", depth=0.03)
        mark("aerial", (0.26, 0.1, 5.3))
        mark("sensors", (-0.2, -0.1, 4.2))
        mark("bladder", (0, -0.15, -0.6))
        mark("hull", (0.3, -0.62, 2.9))
    with at((1.0, -0.35, 0.2), (0, 0, 24)):
        box((0.13, 0.09, 4.5), (0, 0, 2.25), "white", 0.02)
        for k in range(21):
            box((0.06 if k % 5 else 0.13, 0.02, 0.02), (0, -0.05, 0.12 + k * 0.21), "ink", 0)
        for k, depth in enumerate(("2000", "1500", "1000", "500", "0")):
            text(depth, 0.2, (0.32, -0.02, 0.12 + k * 1.05), glow("depth", (0.5, 0.75, 1), 1.6), align="CENTER")  # fmt: skip
    for k in range(4):
        ring(
            1.3,
            0.018,
            glow(f"depth{k}", (0.05, 0.16 + 0.1 * k, 0.8), 2.0),
            (-0.15, 0.1, 0.9 + k * 1.1),
        )
    mark("depths", (1, -0.4, 2.3))


@artefact("project-loon", turn=0)
def loon():
    """A pumpkin-shaped balloon of clear film; solar plates and radio hang far below it, a hill under all."""
    film = material("film", (0.80, 0.86, 0.90), 0.16, coat=0.6, alpha=0.62)
    n = 28
    with at((0, 0, 4.25)):
        for k in range(n):
            with at((0, 0, 0), (0, 0, 360 * k / n)):
                gore(n, film)
                tube([(q + 0.012, 0, z) for q, z in pumpkin(18, 1.9)], 0.014, "white")
        cyl(0.2, 0.07, (0, 0, 1.02), "alu", bevel=0.02)
        cyl(0.22, 0.1, (0, 0, -1.05), "alu", bevel=0.02)
    for k in range(3):
        a = 2 * math.pi * k / 3 + 0.4
        tube([(0.16 * math.cos(a), 0.16 * math.sin(a), 3.2), (0.1 * math.cos(a), 0.1 * math.sin(a), 2.25)], 0.012, "black", smooth=False)  # fmt: skip
    with at((0, 0, 2.05)):
        box((0.42, 0.36, 0.5), (0, 0, 0), "white", 0.05)
        box((0.3, 0.03, 0.16), (0, -0.19, 0.08), "black", 0.01)
        cyl(0.05, 0.04, (0.12, -0.19, -0.12), "led_g", "y", seg=12)
        for s in (-1, 1):
            solar_wing(0.95, 0.72, (s * 0.78, 0, 0.1), (-28, 0, s * 10), (4, 3))
        cyl(0.12, 0.3, (0, 0, -0.38), "alu", r2=0.06)
        cyl(0.16, 0.04, (0, 0, -0.55), "white", bevel=0.01)
    mound(1.9, 0.62, material("meadow", (0.07, 0.19, 0.045), 0.9, grain=1), rim=0.12)
    for x, y, turn in ((-0.9, -0.7, 30), (-0.35, -1.2, 160), (0.5, -0.95, -20), (1.1, -0.5, 200), (0.1, -0.4, 80), (-1.3, 0.2, 0), (1.2, 0.5, 60)):  # fmt: skip
        z = 0.12 + 0.5 * math.cos(math.pi / 2 * math.hypot(x, y) / 1.9) ** 1.4
        with at((x, y, z), (0, 0, turn)):
            ball(0.13, (0, 0, 0.15), "white", (1.4, 0.95, 0.95), 16)
            ball(0.07, (0.2, 0, 0.2), "black", (1.2, 0.8, 0.9), 12)
            for a in (-0.1, 0.1):
                for s in (-1, 1):
                    cyl(0.02, 0.12, (a, s * 0.06, 0.04), "black", seg=8)
    mark("balloon", (0, -1.5, 4.6))
    mark("panels", (0.85, 0, 2.15))
    mark("radio", (0, -0.2, 2.05))
    mark("sheep", (-0.35, -1.3, 0.45))


def pumpkin(steps, r):
    """The outline of a super-pressure balloon from bottom to top: (radius, height)."""
    out = []
    for k in range(steps + 1):
        b = math.pi * (k / steps - 0.5)
        out.append((max(0.001, r * math.cos(b) ** 0.8), 0.56 * r * math.sin(b)))
    return out


def gore(n, film):
    """One bulging strip of the balloon between two tendons, about the x axis."""
    steps, across = 18, 6
    half = math.pi / n
    verts = []
    for q, z in pumpkin(steps, 1.9):
        for s in range(across + 1):
            t = 2 * s / across - 1
            bulge = 1 + 0.055 * (1 - t * t)
            a = half * t
            verts.append(
                (q * bulge * math.cos(a), q * bulge * math.sin(a), z * (1 + 0.03 * (1 - t * t)))
            )
    m = across + 1
    faces = [(j * m + i, j * m + i + 1, (j + 1) * m + i + 1, (j + 1) * m + i) for j in range(steps) for i in range(across)]  # fmt: skip
    with at((0, 0, 0), (0, 0, 180 / n)):
        add(mesh("gore", verts, faces), mat=film)


@artefact("zipline-drone", turn=-4)
def zipline():
    """A white aeroplane leaving its launching rail; below it the red box sinks on a paper parachute."""
    white = material("fuselage", (0.82, 0.83, 0.84), 0.3, coat=0.5)
    with at((0.25, 0.35, 3.0), (0, -10, -14)):
        lathe([(0, -1.9), (0.09, -1.85), (0.13, -0.9), (0.34, -0.35), (0.4, 0.5), (0.33, 1.1), (0.16, 1.45), (0, 1.52)],
              (0, 0, 0), white, "x", bevel=0)  # fmt: skip
        box((0.9, 0.5, 0.06), (0.35, 0, -0.36), "red", 0.02)
        for s in (-1, 1):
            prism([(-0.32, 0), (0.45, 0), (0.28, s * 2.5), (-0.16, s * 2.5)], 0.09, (0.15, 0, 0.3), white, "z", 0.035)  # fmt: skip
            prism([(-0.16, s * 2.3), (0.3, s * 2.3), (0.28, s * 2.52), (-0.16, s * 2.52)], 0.1, (0.15, 0, 0.3), "red", "z", 0.035)  # fmt: skip
            lathe([(0, -0.55), (0.07, -0.5), (0.13, 0.1), (0.1, 0.3), (0, 0.34)], (0.55, s * 1.05, 0.32), "charcoal", "x", bevel=0)  # fmt: skip
            for k in range(2):
                e = 1 if k else -1
                beam((0.9, s * 1.05, 0.32), (0.9, s * 1.05 + 0.34 * e, 0.32 + 0.36 * e), 0.09, 0.025, "black", 0.01, 0.4)  # fmt: skip
            ball(0.06, (0.9, s * 1.05, 0.32), "black", (1.6, 1, 1), 12)
            with at((-1.7, 0, 0.08), (s * -38, 0, 0)):
                prism([(-0.2, 0), (0.22, 0), (0.02, s * 0.95), (-0.22, s * 0.95)], 0.06, (0, 0, 0), "red", "z", 0.02)  # fmt: skip
    for s in (-1, 1):
        tube(
            [(-2.0, 0.75 + s * 0.13, 0.55), (1.5, 0.75 + s * 0.13, 1.7)],
            0.05,
            "steel",
            smooth=False,
        )
    for k in range(9):
        t = k / 8
        box((0.06, 0.3, 0.06), (-2.0 + 3.5 * t, 0.75, 0.55 + 1.15 * t), "steel", 0.01)
    for x, z in ((-1.8, 0.6), (-0.2, 1.1), (1.3, 1.6)):
        for s in (-1, 1):
            tube(
                [(x, 0.75 + s * 0.45, 0.2), (x, 0.75 + s * 0.13, z)],
                0.045,
                "charcoal",
                smooth=False,
            )
    box((0.4, 0.36, 0.14), (1.15, 0.75, 1.68), "charcoal", 0.03, (0, -18, 0))
    with at((-0.75, -1.05, 1.75)):
        paper = material("parachute", (0.72, 0.60, 0.38), 0.9)
        turned([(0.95 * math.sin(math.pi / 2 * k / 10), 0.62 * math.cos(math.pi / 2 * k / 10)) for k in range(11)], paper, sectors=10, steps=2, smooth=False)  # fmt: skip
        for k in range(10):
            a = (k + 0.5) * math.pi / 5
            tube(
                [(0.93 * math.cos(a), 0.93 * math.sin(a), 0), (0, 0, -0.85)],
                0.011,
                "white",
                smooth=False,
            )
        box((0.56, 0.42, 0.4), (0, 0, -1.05), "red", 0.04)
        box((0.28, 0.02, 0.09), (0, -0.215, -1.05), "white", 0)
        box((0.09, 0.02, 0.28), (0, -0.216, -1.05), "white", 0)
    mound(2.5, 0.34, material("hill", (0.07, 0.19, 0.045), 0.9, grain=1), rim=0.14)
    mark("wing", (0.3, -1.5, 3.48))
    mark("parachute", (-0.75, -1.4, 2.1))
    mark("box", (-0.75, -1.27, 0.7))
    mark("launcher", (0, 0.75, 1.25))
