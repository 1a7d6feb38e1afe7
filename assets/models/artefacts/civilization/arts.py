"""Painting, film and cinema."""

import math
import random

from artefacts.strips import drawn, strip
from kit import *  # noqa: F403


@artefact("u-max-cinema", turn=12)
def u_max():
    """One bow of screen round rows of red seats, a night sky over water running all along it; a thread of light at the floor."""

    def sky(d, W, H, font):
        for y in range(int(H)):
            t = min(1, y / H / 0.72)
            d.line((0, y, W, y), (int(6 + 60 * t**2), int(10 + 34 * t), int(34 + 74 * t)))
        rnd = random.Random(3)
        for _ in range(900):
            x, y = rnd.random() * W, H * 0.7 * rnd.random()
            r = rnd.choice((0.7, 0.7, 1, 1.6))
            d.ellipse((x - r, y - r, x + r, y + r), (220, 228, 255))
        for k in range(60):
            t = k / 59
            x, y = W * t, H * (0.42 - 0.26 * math.sin(math.pi * t))
            for _ in range(26):
                u, v = x + rnd.gauss(0, W * 0.012), y + rnd.gauss(0, H * 0.05)
                g = rnd.randrange(90, 200)
                d.ellipse((u - 1, v - 1, u + 1, v + 1), (g, g - 24, min(255, g + 30)))
        d.ellipse((W * 0.62, H * 0.12, W * 0.62 + H * 0.2, H * 0.32), (250, 240, 214))
        ridge = [(0, H * 0.72)]
        for k in range(41):
            ridge.append(
                (W * k / 40, H * (0.66 - 0.10 * abs(math.sin(k * 1.1)) - 0.04 * math.sin(k * 2.3)))
            )
        d.polygon([*ridge, (W, H * 0.74), (0, H * 0.74)], (12, 18, 44))
        d.rectangle((0, H * 0.72, W, H), (10, 20, 52))
        for k in range(260):
            y = H * (0.73 + 0.27 * rnd.random())
            x, w = rnd.random() * W, W * 0.01 + W * 0.03 * rnd.random()
            d.line(
                (x, y, x + w, y),
                (40, 60, 120) if abs(x - W * 0.66) > W * 0.04 else (230, 216, 180),
                2,
            )

    a0 = [math.radians(192 - 204 * k / 36) for k in range(37)]
    bow = [(2.55 * math.cos(a), 0.1 + 2.2 * math.sin(a)) for a in a0]
    path = [(-2.5, -1.7), *bow, (2.5, -1.7)]
    box((5.5, 4.6, 0.16), (0, 0.1, 0.08), "charcoal", 0.04)
    strip([(x, y, 0.3) for x, y in path], (0, 0, 2.7), drawn("cinema", 2400, 640, sky, 1.25))
    back = [(x * 1.03, 0.1 + (y - 0.1) * 1.03) for x, y in path]
    shell = strip([(x, y, 0.16) for x, y in back], (0, 0, 2.9), "black")
    shell.data.polygons.foreach_set("use_smooth", [True] * len(shell.data.polygons))
    tube(
        [(x * 1.015, 0.1 + (y - 0.1) * 1.015, 3.05) for x, y in path],
        0.06,
        "charcoal",
        smooth=False,
    )
    tube(
        [(x * 0.985, 0.1 + (y - 0.1) * 0.985, 0.2) for x, y in path],
        0.025,
        glow("edge", (0.9, 0.3, 0.8), 3),
        smooth=False,
    )
    velvet = material("velvet red", (0.36, 0.015, 0.02), 0.85)
    for row in range(4):
        z, radius = 0.16 + 0.17 * row, 1.15 + 0.56 * row
        seats = 5 + row
        for k in range(seats):
            a = math.radians(270 + 74 * ((k + 0.5) / seats - 0.5))
            x, y = radius * math.cos(a) * 1.05, 0.85 + radius * math.sin(a)
            with at((x, y, z), (0, 0, (math.degrees(a) - 270) * 0.9)):
                box((0.52, 0.58, 0.17 * row + 0.02), (0, 0, -0.085 * row), "black", 0.008)
                box((0.4, 0.36, 0.14), (0, 0.02, 0.22), velvet, 0.05)
                box((0.4, 0.12, 0.52), (0, -0.18, 0.42), velvet, 0.05, (8, 0, 0))
                for s in (-1, 1):
                    box((0.07, 0.34, 0.2), (s * 0.22, 0.0, 0.28), "black", 0.02)
