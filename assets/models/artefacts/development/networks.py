"""Routers, backbones, names: the networks of networks."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.ground import island


@artefact("cisco-ags-router", turn=-14)
def cisco_ags():
    """A wide pale box with a dark front and a bridge drawn on it, thick sockets and cables behind."""
    box((4.2, 3.0, 1.5), (0, 0, 0.95), "cream", 0.08)
    box((4.0, 0.08, 1.3), (0, -1.52, 0.95), "charcoal", 0.04)
    slots(14, 0.08, (-1.75, -1.58, 0.75), (0.13, 0, 0), 0.7)
    for k, h in enumerate((0.12, 0.22, 0.38, 0.22, 0.12, 0.12, 0.22, 0.38, 0.22, 0.12)):
        box((0.05, 0.03, h), (0.5 + k * 0.13, -1.58, 1.15 + h / 2), "aqua", 0.01)
    text("cisco", 0.34, (1.08, -1.58, 0.86), "white")
    text("AGS", 0.2, (1.08, -1.58, 0.55), "alu")
    for x in (-1.8, 1.8):
        for y in (-1.2, 1.2):
            cyl(0.16, 0.2, (x, y, 0.1), "rubber", bevel=0.02)
    for k, m in enumerate(("yellow", "grey", "blue")):
        tube(
            [
                (2.1, 0.9 - k * 0.5, 1.0),
                (2.8, 0.6 - k * 0.6, 0.9),
                (3.0, -0.4 - k * 0.4, 0.12),
                (2.3 - k * 0.2, -2.0, 0.08),
            ],
            0.09,
            m,
        )
    for k in range(3):
        box((0.3, 0.36, 0.3), (2.2, 0.9 - k * 0.5, 1.0), "alu", 0.04)
    mark("bridge", (1.04, -1.56, 1.39))
    mark("sockets", (2.21, 0.72, 1.05))
    mark("slots", (-0.94, -1.59, 0.88))


@artefact("symbolics-com", turn=10)
def symbolics():
    """A tall lab computer under a street sign, and a tube with nested brackets."""
    box((1.9, 2.2, 4.4), (-1.7, 0.6, 2.2), "cream", 0.08)
    box((1.7, 0.06, 1.3), (-1.7, -0.52, 3.5), "charcoal", 0.03)
    slots(9, 1.4, (-1.7, -0.53, 1.9), (0, 0, -0.14), 0.06)
    dots(4, 1, (-2.3, -0.56, 3.9), (0.3, 0), 0.05, "led_r")
    with at((0.9, 0.5, 0)):
        terminal(
            typed(
                [
                    "(defun first-name ()",
                    "  (register",
                    "    'symbolics.com))",
                    "",
                    "=> 15 MAR 1985",
                ],
                (30, 30, 34),
                (236, 234, 224),
                0.062,
            ),
            "cream",
            2.7,
        )
    with at((-1.7, 0.25, 4.4)):
        for x in (-0.6, 0.6):
            cyl(0.05, 0.5, (x, 0, 0.25), "steel")
        box((2.9, 0.14, 0.7), (0, 0, 0.72), material("street sign", (0.02, 0.12, 0.07), 0.4), 0.05)
        box((2.76, 0.02, 0.56), (0, -0.075, 0.72), "white", 0.01)
        box(
            (2.7, 0.02, 0.5),
            (0, -0.08, 0.72),
            material("street sign", (0.02, 0.12, 0.07), 0.4),
            0.01,
        )
        text("SYMBOLICS.COM", 0.3, (0, -0.1, 0.72), "white")
    mark("name", (-1.66, 0.16, 5.29))
    mark("cabinet", (-1.81, -0.54, 1.37))
    mark("program", (0.24, -0.75, 1.67))
    mark("keyboard", (0.92, -1.53, 0.29))


@artefact("nsfnet-t1-backbone", turn=12)
def nsfnet():
    """A rack of nine machines behind a relief of the United States, thirteen pins joined by lines of light."""
    with at((-0.2, 1.45, 0)):
        cabinet(2.3, 1.6, 4.3, "charcoal")
        for k in range(9):
            z = 0.42 + k * 0.44
            box((2.2, 0.5, 0.4), (0, -0.55, z), "cream", 0.02)
            rack_ears(2.0, 0.4, (0, -0.81, z), "alu", ear=0.1)
            box((0.62, 0.04, 0.2), (-0.6, -0.81, z), "charcoal", 0.01)
            box((0.5, 0.03, 0.03), (-0.6, -0.835, z + 0.02), "black", 0)
            dots(
                4,
                1,
                (0.15, -0.81, z),
                (0.12, 0),
                0.025,
                pick=lambda i, j, k=k: "led_g" if (i + k) % 3 else "led_a",
            )
            box((0.16, 0.03, 0.16), (0.85, -0.81, z), "red" if k == 4 else "putty", 0.02)
        ring = material("token ring", (0.04, 0.05, 0.06), 0.6)
        for k in range(8):
            z = 0.42 + k * 0.44
            tube([(0.98, -0.86, z), (1.22, -1.0, z + 0.2), (0.98, -0.86, z + 0.44)], 0.03, ring)
    with at((0.1, -0.75, 0.0)):
        relief()
    mark("rack", (-0.6, 0.66, 3.26))
    mark("lights", (0.15, -1.77, 0.66))
    mark("lines", (-2.16, 0.1, 0.8))


def relief():
    """The country as a low block, pins where the nodes of 1988 stood, lines as they ran."""

    def spot(lon, lat):
        return ((lon + 96) * 0.1, (lat - 38) * 0.122)

    block = material("relief", (0.07, 0.09, 0.10), 0.55, grain=0.4)
    prism([spot(*p) for p in SHORE], 0.26, (0, 0, 0.17), block, "z", 0.02)
    prism([tuple(1.02 * c for c in spot(*p)) for p in SHORE], 0.08, (0, 0, 0.04), "black", "z", 0.0)
    lamp, line = glow("node", (1, 0.5, 0.2), 9), glow("T1", (1, 0.34, 0.14), 4)
    for lon, lat in NODES.values():
        x, y = spot(lon, lat)
        cyl(0.03, 0.3, (x, y, 0.42), "brass", seg=12)
        ball(0.075, (x, y, 0.6), lamp, seg=16)
        cyl(0.09, 0.03, (x, y, 0.31), "brass", seg=20)
    for a, b in LINKS:
        (x0, y0), (x1, y1) = spot(*NODES[a]), spot(*NODES[b])
        lift = 0.1 + 0.1 * math.hypot(x1 - x0, y1 - y0)
        tube(
            [(x0, y0, 0.6), ((x0 + x1) / 2, (y0 + y1) / 2, 0.6 + lift), (x1, y1, 0.6)], 0.018, line
        )


SHORE = (
    (-124.5, 48.3), (-122.8, 49), (-95.2, 49), (-93, 48.6), (-89.5, 48), (-92, 46.8), (-88.5, 47.2), (-84.8, 46.5),
    (-86, 45.8), (-87.8, 43.5), (-87.4, 41.7), (-86.3, 42), (-86.2, 44.6), (-84.8, 45.7), (-83.4, 45), (-82.6, 43),
    (-83.2, 41.8), (-80.5, 42.2), (-79, 43.2), (-76.4, 43.6), (-75, 45), (-71.4, 45.2), (-69.2, 47.4), (-67.8, 47),
    (-67, 44.8), (-70.2, 43.6), (-70.8, 42.2), (-70, 41.7), (-73.8, 40.7), (-74.2, 39.6), (-75.6, 38.2), (-76, 36.8),
    (-75.6, 35.3), (-78, 33.9), (-81, 31.8), (-81.3, 29.8), (-80.1, 26.8), (-80.6, 25.2), (-81.8, 26.2), (-82.8, 28),
    (-84, 30), (-86.5, 30.4), (-89.4, 30.2), (-89.3, 29.2), (-92, 29.6), (-94.6, 29.4), (-97.2, 27.7), (-97.3, 26),
    (-99.4, 27.4), (-101.4, 29.8), (-103.2, 29), (-104.6, 30), (-106.5, 31.8), (-111, 31.4), (-114.8, 32.5),
    (-117.2, 32.6), (-118.6, 34), (-120.6, 34.6), (-122, 36.8), (-123.8, 39.4), (-124.3, 41), (-124.4, 43),
    (-124, 46),
)  # fmt: skip
NODES = {
    "Seattle": (-122.3, 47.6), "Palo Alto": (-121.8, 37.6), "San Diego": (-116.9, 33.1), "Salt Lake": (-111.9, 40.7),
    "Boulder": (-105.2, 40.0), "Lincoln": (-96.7, 40.8), "Houston": (-95.4, 30.0), "Champaign": (-88.6, 40.1),
    "Ann Arbor": (-84.0, 42.3), "Pittsburgh": (-80.0, 40.4), "Ithaca": (-76.5, 42.4), "Princeton": (-74.9, 40.4),
    "College Park": (-77.2, 38.8),
}  # fmt: skip
LINKS = (
    ("Seattle", "Palo Alto"), ("Seattle", "Salt Lake"), ("Palo Alto", "San Diego"), ("San Diego", "Houston"),
    ("Salt Lake", "Boulder"), ("Boulder", "Lincoln"), ("Lincoln", "Champaign"), ("Houston", "Boulder"),
    ("Champaign", "Ann Arbor"), ("Champaign", "Pittsburgh"), ("Ann Arbor", "Ithaca"), ("Ann Arbor", "Princeton"),
    ("Pittsburgh", "Houston"), ("Pittsburgh", "Princeton"), ("Ithaca", "Princeton"), ("College Park", "Princeton"),
    ("College Park", "Houston"), ("Palo Alto", "Ann Arbor"),
)  # fmt: skip


@artefact("yeti-dns", turn=22)
def yeti():
    """A shaggy yeti in a field of snow, a glowing root mark in its hands, twenty-five white servers round it."""
    snow = material("snow", (0.80, 0.84, 0.88), 0.8, grain=0.6)
    island(2.85, 0.16, snow)
    rnd = random.Random(25)
    for _ in range(26):
        a, r = rnd.uniform(0, 2 * math.pi), rnd.uniform(0.6, 2.3)
        ball(
            rnd.uniform(0.25, 0.5),
            (r * math.cos(a), r * math.sin(a), 0.12),
            snow,
            (1.3, 1.2, 0.36),
            20,
        )
    for k in range(25):
        a = math.radians(120 + 300 * k / 24)
        r = 2.45 if k % 2 else 2.02
        with at((r * math.cos(a), r * math.sin(a), 0.14), (0, 0, math.degrees(a) + 90)):
            box((0.34, 0.34, 0.82), (0, 0, 0.41), "white", 0.03)
            box((0.26, 0.02, 0.6), (0, -0.17, 0.42), "charcoal", 0.01)
            dots(2, 4, (-0.06, -0.185, 0.62), (0.12, 0.12), 0.022,
                 pick=lambda i, j, k=k: "led_b" if (i + j + k) % 3 else "led_g")  # fmt: skip
    with at((0, 0.2, 0.16), scale=1.08):
        beast()
    mark("yeti", (0.08, -0.53, 3.34))
    mark("root", (-0.02, -1.43, 1.91))
    mark("servers", (0.55, -2.57, 0.56))


def beast():
    """The yeti: rows of tufts over a body like a bell, long arms, a blue-grey face."""
    fur = material("fur", (0.76, 0.79, 0.82), 0.95, grain=0.6)
    skin = material("yeti skin", (0.16, 0.24, 0.32), 0.6)
    rnd = random.Random(4)
    bell = ((1.05, 0.35), (1.12, 0.8), (1.1, 1.3), (1.02, 1.75), (0.95, 2.15), (0.86, 2.5), (0.76, 2.85), (0.68, 3.15),
            (0.54, 3.42), (0.34, 3.6), (0.1, 3.68))  # fmt: skip
    lathe(
        [(0, 0.2), (0.9, 0.25), *[(r * 0.9, z) for r, z in bell], (0, 3.68)],
        mat=fur,
        bevel=0,
        seg=32,
    )
    for row, (r, z) in enumerate(bell):
        count = max(5, int(22 * r))
        for k in range(count):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / count
            if math.cos(a + math.pi / 2) > 0.72 and 2.45 < z < 3.35:
                continue
            x, y = math.cos(a), math.sin(a)
            drop = rnd.uniform(0.42, 0.6)
            beam((r * 0.86 * x, r * 0.86 * y, z + 0.1), (r * 1.06 * x, r * 1.06 * y, z + 0.1 - drop), 0.34, 0.13, fur,
                 0.03, 0.12)  # fmt: skip
    ball(0.52, (0, -0.36, 2.95), skin, (0.88, 0.62, 0.92))
    for s in (-1, 1):
        ball(0.1, (s * 0.19, -0.64, 3.06), "white", (1, 0.6, 1.1), 20)
        ball(0.055, (s * 0.18, -0.7, 3.05), "gloss", seg=16)
        beam((s * 0.06, -0.68, 3.25), (s * 0.36, -0.54, 3.16), 0.1, 0.1, fur, 0.03)
        tube([(s * 0.82, -0.05, 2.35), (s * 1.12, -0.5, 1.75), (s * 0.72, -1.0, 1.45)], 0.26, fur)
        for k in range(16):
            t = k / 15
            x, y, z = s * (0.82 + 0.6 * t * (1 - t) * 2 - 0.1 * t), -0.05 - 0.95 * t, 2.4 - 0.9 * t
            for side in (-0.2, 0.2):
                beam(
                    (x + side, y, z),
                    (x + side * 1.5, y - 0.1, z - 0.48),
                    0.26,
                    0.12,
                    fur,
                    0.02,
                    0.12,
                )
        ball(0.24, (s * 0.56, -1.14, 1.42), skin, (1, 1.1, 0.8))
        ball(0.46, (s * 0.52, -0.62, 0.16), fur, (0.9, 1.4, 0.6))
    tube([(-0.16, -0.66, 2.72), (0, -0.7, 2.68), (0.16, -0.66, 2.72)], 0.025, "ink")
    for s in (-1, 1):
        prism([(-0.04, 0), (0.04, 0), (0, -0.09)], 0.03, (s * 0.09, -0.69, 2.7), "white", "y", 0)
    with at((0, -1.32, 1.55)):
        lathe(
            [(0.36, -0.06), (0.5, -0.06), (0.5, 0.06), (0.36, 0.06), (0.36, -0.06)],
            (0, 0, 0),
            "brass",
            "y",
            0.02,
        )
        ball(0.2, (0, 0, 0), glow("root", (1, 0.45, 0.18), 7), seg=24)
