"""Oil-paper umbrellas, hung open under a roof and lit from inside, as in the lanes of Wuzhen."""

import math

from kit import add, at, ball, cyl, glow, material, mesh, tube

RIBS = 16


def umbrella(loc, r, hue, strength, tilt=(0, 0), turn=0):
    """One umbrella with its ribs; `loc` is its top, it opens downwards."""
    paper = material(
        f"oil paper {hue} {strength}", (0.5, 0.5, 0.45), 0.6, emit=hue, strength=strength
    )
    with at(loc, (*tilt, turn)):
        add(canopy(r), mat=paper, smooth=False)
        add(band(r), mat=glow(f"band {hue}", tuple(c * 0.5 for c in hue), strength), smooth=False)
        spokes = []
        for k in range(RIBS):
            a = 2 * math.pi * k / RIBS
            c, s = math.cos(a), math.sin(a)
            spokes.append([(0, 0, -0.03), (c * r * 0.5, s * r * 0.5, -r * 0.13 - 0.03),
                           (c * r, s * r, -r * 0.32 - 0.02)])  # fmt: skip
            spokes.append(
                [(c * 0.04, s * 0.04, -r * 0.52), (c * r * 0.55, s * r * 0.55, -r * 0.16 - 0.03)]
            )
        tube(spokes, 0.012, "timber", smooth=False)
        tube([(0, 0, 0.14), (0, 0, -r * 0.95)], 0.02, "timber", smooth=False)
        cyl(0.06, 0.1, (0, 0, 0.03), "timber", seg=16)
        ball(0.075, (0, 0, -r * 0.4), glow("umbrella lamp", (1.0, 0.7, 0.36), 1.4), seg=12)


def profile(t, r):
    """The canopy's height at a part of its radius."""
    return -r * (0.2 * t + 0.12 * t * t)


def canopy(r):
    verts, faces = [(0, 0, 0)], []
    steps = (0.35, 0.7, 1.0)
    for t in steps:
        for k in range(RIBS):
            a = 2 * math.pi * k / RIBS
            verts.append((r * t * math.cos(a), r * t * math.sin(a), profile(t, r)))
    for k in range(RIBS):
        n = (k + 1) % RIBS
        faces.append((0, 1 + k, 1 + n))
        for j in range(len(steps) - 1):
            low = 1 + j * RIBS
            faces.append((low + k, low + RIBS + k, low + RIBS + n, low + n))
    return mesh("canopy", verts, faces)


def band(r):
    """A darker ring painted near the rim, a hair below the paper."""
    verts, faces = [], []
    for t in (0.80, 0.88):
        for k in range(RIBS):
            a = 2 * math.pi * k / RIBS
            verts.append(
                (r * t * math.cos(a), r * t * math.sin(a), profile(t, r) - 0.012 - 0.01 * r)
            )
    faces = [(k, (k + 1) % RIBS, RIBS + (k + 1) % RIBS, RIBS + k) for k in range(RIBS)]
    return mesh("band", verts, faces)
