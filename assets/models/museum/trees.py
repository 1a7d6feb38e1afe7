"""Willows over the water, and dark crowns behind the houses."""

import math
import random

from mathutils import Vector

from kit import add, at, material, mesh, tube


def willow(seed=0, size=1.0):
    """A weeping willow: a bent trunk and hanging strands."""
    rnd = random.Random(seed)
    leaves = material("willow", (0.085, 0.17, 0.075), 0.6, grain=0.2)
    dark = material("willow_dark", (0.045, 0.10, 0.055), 0.6, grain=0.2)
    with at((0, 0, 0), (0, 0, seed * 50), size):
        tube([(0, 0, 0), (0.2, 0, 1.3), (-0.15, 0.1, 2.6), (0.2, 0, 4.2)], 0.2, "darkwood")
        for k in range(5):
            a = k * 1.26
            c, s = math.cos(a), math.sin(a)
            tube(
                [(0.1, 0, 3.4), (0.7 * c, 0.7 * s, 4.5), (1.5 * c, 1.5 * s, 5.0)], 0.07, "darkwood"
            )
        strands = {leaves: [], dark: []}
        for _ in range(330):
            a, r = rnd.uniform(0, 2 * math.pi), 2.5 * rnd.random() ** 0.6
            z = 5.5 - 0.17 * r * r + rnd.uniform(-0.6, 0.35)
            fall = rnd.uniform(0.45, 1.05) * (1.3 + r * 1.1)
            c, s = math.cos(a), math.sin(a)
            way = [
                (r * 0.55 * c, r * 0.55 * s, z + 0.1),
                (r * 0.9 * c, r * 0.9 * s, z - 0.05),
                (r * c, r * s, z - 0.5 * fall),
                (r * 1.03 * c, r * 1.03 * s, max(0.5, z - fall)),
            ]
            strands[leaves if rnd.random() < 0.6 else dark].append(way)
        for leaf, ways in strands.items():
            tube(ways, 0.026, leaf, res=3)


def crown(seed=0, size=1.0):
    """A broad dark tree, seen against the mist: some hundreds of leaves on each of its clumps."""
    rnd = random.Random(seed)
    verts, faces = [], []
    for _ in range(15):
        a, r, z = rnd.uniform(0, 6.28), 2.0 * rnd.random() ** 0.5, rnd.uniform(3.4, 6.6)
        middle = Vector((r * math.cos(a), r * math.sin(a), z))
        big = rnd.uniform(0.8, 1.3)
        for _ in range(280):
            way = Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), rnd.gauss(0, 0.75))).normalized()
            p = middle + way * big * rnd.uniform(0.75, 1.08)
            one = way.cross(
                Vector((rnd.gauss(0, 1), rnd.gauss(0, 1), rnd.gauss(0, 1)))
            ).normalized()
            other = one.cross(way) + way * rnd.uniform(-0.7, 0.7)
            n, w = len(verts), rnd.uniform(0.09, 0.18)
            verts += [p - one * w, p - other * w * 0.42, p + one * w, p + other * w * 0.42]
            faces.append((n, n + 1, n + 2, n + 3))
    with at(scale=size):
        tube([(0, 0, 0), (0.2, 0, 2), (0, 0, 4.5)], 0.25, "darkwood")
        leaves = material("crown", (0.035, 0.075, 0.05), 0.7)
        add(mesh("crown", verts, faces), mat=leaves, smooth=False)
