"""The six pictures that may be a secret: a fish, a boat, a bridge, a lantern, an umbrella, the moon."""

import math

from kit import at, ball, box, cyl, lathe, material, prism, tube


def fish():
    """A red and white carp."""
    white = material("scales", (0.86, 0.82, 0.76), 0.3, coat=0.5)
    red = material("carp red", (0.72, 0.07, 0.02), 0.3, coat=0.5)
    n = 16
    body = [
        (0.42 * math.sin(math.pi * (k / n) ** 0.8) ** 0.75, 0.95 - 1.8 * k / n)
        for k in range(n + 1)
    ]
    with at((0.16, 0, 0.9), (0, 14, 0), 0.82):
        with at(scale=(1, 0.62, 1)):
            lathe(body[::-1], (0, 0, 0), white, "x", 0)
            for x, z, r in ((-0.72, 0.12, 0.3), (-0.12, 0.25, 0.34), (0.42, 0.08, 0.25)):
                ball(r, (-x, -0.08, z), red, (1.1, 1.05, 0.72))
        tail = [(-0.75, 0), (-1.35, 0.5), (-1.12, 0.02), (-1.4, -0.46)]
        prism(tail, 0.07, (0, 0, 0), red, "y", 0.03)
        prism(
            [(0.3, 0.36), (-0.4, 0.3), (-0.45, 0.62), (-0.1, 0.66)], 0.07, (0, 0, 0), red, "y", 0.03
        )
        prism([(0.3, -0.28), (-0.05, -0.28), (-0.2, -0.62)], 0.07, (0, -0.12, 0), red, "y", 0.03)
        ball(0.075, (0.66, -0.2, 0.1), "white", (1, 0.6, 1))
        ball(0.05, (0.67, -0.235, 0.1), "ink", (1, 0.6, 1))


def boat():
    """A boat with a round awning, on two waves."""
    with at((-0.06, 0, 0.2), scale=0.76):
        afloat()


def afloat():
    """The boat itself, and the waves."""
    hull = material("hull", (0.30, 0.13, 0.05), 0.45, grain=0.4)
    awning = material("awning", (0.05, 0.055, 0.06), 0.7, grain=0.4)
    side = [(-1.25, 0.75), (-0.95, 0.36), (0.95, 0.36), (1.25, 0.75), (0.85, 0.62), (-0.85, 0.62)]
    prism(side, 0.7, (0, 0, 0), hull, "y", 0.05)
    arc = [
        (0.55 * math.cos(math.pi * k / 12), 0.6 + 0.55 * math.sin(math.pi * k / 12))
        for k in range(13)
    ]
    prism(arc, 0.62, (-0.15, 0, 0), awning, "y", 0.03)
    for s in (-0.5, 0.2):
        tube([(s, -0.34, 0.62), (s + 0.08, -0.36, 0.9)], 0.02, "brass")
    tube([(0.95, 0, 0.6), (0.95, 0, 1.35), (1.2, 0, 1.42)], 0.03, "brass", smooth=False)
    ball(0.13, (1.2, 0, 1.24), "orange")
    water = material("ripple", (0.05, 0.22, 0.42), 0.4)
    for z, shift in ((0.28, 0.0), (0.12, 0.35)):
        line = [(-1.45 + shift + 0.24 * k, -0.45, z + 0.05 * (-1) ** k) for k in range(11)]
        tube(line, 0.045, water)


def bridge():
    """A humped bridge of one arch."""
    with at((0, 0, 0.22), scale=0.78):
        arch_of_stone()


def arch_of_stone():
    """The bridge itself, over a wave."""
    stone = material("bridge stone", (0.20, 0.19, 0.175), 0.7, grain=0.7)
    top = [(x / 10, 0.55 + 0.75 * math.cos(math.pi * x / 26)) for x in range(-13, 14)]
    arch = [
        (0.72 * math.cos(a), 0.15 + 0.78 * math.sin(a))
        for a in (math.pi * k / 20 for k in range(21))
    ]
    outline = [(-1.3, 0.15), *top, (1.3, 0.15), *arch]
    prism(outline, 0.6, (0, 0, 0), stone, "y", 0.01)
    rail = material("rail", (0.62, 0.60, 0.55), 0.6)
    tube([(x, -0.3, z + 0.26) for x, z in top[::2]], 0.045, rail)
    for x, z in top[1::4]:
        box((0.08, 0.08, 0.34), (x, -0.3, z + 0.14), rail, 0.01)
    tube([(x, -0.32, z) for x, z in arch], 0.05, rail)
    water = material("ripple", (0.05, 0.22, 0.42), 0.4)
    tube([(-0.6 + 0.2 * k, -0.3, 0.14 + 0.04 * (-1) ** k) for k in range(7)], 0.045, water)


def lantern():
    """A red lantern with gold caps and a tassel."""
    paper = material("red paper", (0.72, 0.03, 0.015), 0.5, emit=(1, 0.09, 0.02), strength=0.5)
    n = 16
    side = [
        (0.28 + 0.5 * math.sin(math.pi * k / n) ** 0.7, 0.5 + 0.95 * k / n) for k in range(n + 1)
    ]
    lathe([(0, 0.5), *side, (0, 1.45)], mat=paper, bevel=0, seg=64)
    for k in range(16):
        a = 2 * math.pi * k / 16
        tube([(r * math.cos(a), r * math.sin(a), z) for r, z in side], 0.014, "gold")
    for z in (0.46, 1.49):
        cyl(0.32, 0.1, (0, 0, z), "gold", bevel=0.02)
    tube([(0, 0, 1.5), (0, 0, 1.78)], 0.025, "gold", smooth=False)
    for x in (-0.1, 0, 0.1):
        tube([(0, 0, 0.42), (x * 0.6, -0.02, 0.25), (x, -0.02, 0.02)], 0.035, "red")


def umbrella():
    """An oil-paper umbrella, open, with its ribs and its handle."""
    paper = material("oil paper", (0.55, 0.025, 0.05), 0.55)
    band = material("paper band", (0.85, 0.62, 0.25), 0.55)
    dome = [(0.0, 0.52), (0.28, 0.46), (0.62, 0.28), (0.86, 0.11), (0.98, 0.0)]
    with at((0.08, 0, 1.05), (14, 24, 0)):
        lathe([*dome[::-1], (0, 0.50)][:-1], (0, 0, 0), paper, bevel=0, seg=16)
        lathe([(0.845, 0.135), (0.72, 0.225)], (0, 0, 0), band, bevel=0, seg=16)
        for k in range(16):
            a = 2 * math.pi * k / 16
            tube([(r * math.cos(a), r * math.sin(a), z + 0.012) for r, z in dome], 0.014, "timber")
        tube([(0, 0, 0.62), (0, 0, -0.98)], 0.04, "timber", smooth=False)
        cyl(0.07, 0.16, (0, 0, 0.56), "timber", bevel=0.02)
        cyl(0.065, 0.3, (0, 0, -0.88), "brass", bevel=0.02)


def moon():
    """A crescent behind a small cloud, with two stars."""
    gold = material("moon", (0.95, 0.55, 0.06), 0.4, emit=(1, 0.6, 0.1), strength=0.25)
    n = 28  # two circles that meet at 51.6 degrees of the outer and 77 of the inner one
    outer = [
        (0.82 * math.cos(a), 0.82 * math.sin(a))
        for a in (math.radians(51.6 + 256.8 * k / n) for k in range(n + 1))
    ]
    inner = [
        (0.36 + 0.66 * math.cos(a), 0.66 * math.sin(a))
        for a in (math.radians(283 - 206 * k / n) for k in range(1, n))
    ]
    with at((-0.1, 0, 0.95), (0, -12, 0), 0.92):
        prism([*outer, *inner], 0.2, (0, 0, 0), gold, "y", 0.05)
    cloud = material("cloud", (0.20, 0.36, 0.62), 0.7)
    for x, z, r in ((-0.5, 0.34, 0.2), (-0.18, 0.42, 0.27), (0.22, 0.38, 0.24), (0.55, 0.32, 0.17)):
        ball(r, (x + 0.15, -0.25, z), cloud, (1.15, 0.6, 0.8))
    for x, z, r in ((0.62, 1.32, 0.17), (0.98, 0.86, 0.11)):
        star = [
            (
                x + r * (1 if k % 2 else 0.45) * math.sin(math.pi * k / 5),
                z - r * (1 if k % 2 else 0.45) * math.cos(math.pi * k / 5),
            )
            for k in range(10)
        ]
        prism(star, 0.1, (0, 0, 0), gold, "y", 0.02)


MINIATURES = (fish, boat, bridge, lantern, umbrella, moon)
