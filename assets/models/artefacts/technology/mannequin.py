"""A calm head with shoulders, given by its level outlines: nobody's portrait."""

import math

from kit import *  # noqa: F403

OUTLINES = (  # height above the chest, middle, half width, half depth
    (0.0, 0.05, 1.28, 0.50), (0.35, 0.05, 1.40, 0.52), (0.62, 0.06, 1.34, 0.48),
    (0.82, 0.08, 1.05, 0.42), (0.95, 0.09, 0.66, 0.38), (1.06, 0.09, 0.42, 0.34),
    (1.25, 0.07, 0.33, 0.33), (1.45, 0.05, 0.33, 0.35), (1.56, -0.02, 0.38, 0.46),
    (1.68, -0.04, 0.47, 0.56), (1.9, 0.0, 0.55, 0.60), (2.15, 0.02, 0.60, 0.64),
    (2.4, 0.05, 0.62, 0.66), (2.65, 0.08, 0.59, 0.63), (2.86, 0.10, 0.48, 0.52),
    (3.0, 0.12, 0.30, 0.33), (3.07, 0.12, 0.08, 0.09),
)  # fmt: skip
TOP = 3.07


def outline(z, places=48, shrink=1.0):
    """The closed line round the head or shoulders at height z, facing -Y."""
    k = next(i for i in range(len(OUTLINES) - 1) if z <= OUTLINES[i + 1][0])
    low, high = OUTLINES[k], OUTLINES[k + 1]
    before, after = OUTLINES[max(0, k - 1)], OUTLINES[min(len(OUTLINES) - 1, k + 2)]
    span = high[0] - low[0]
    t = (z - low[0]) / span
    found = []
    for i in (1, 2, 3):  # a cubic through the outlines, with the slopes of their neighbours
        rise = (high[i] - before[i]) / (high[0] - before[0]) * span
        fall = (after[i] - low[i]) / (after[0] - low[0]) * span
        found.append(
            (2 * t**3 - 3 * t**2 + 1) * low[i]
            + (t**3 - 2 * t**2 + t) * rise
            + (3 * t**2 - 2 * t**3) * high[i]
            + (t**3 - t**2) * fall
        )
    middle, wide, deep = found
    row = []
    for i in range(places):
        a = 2 * math.pi * i / places
        x = wide * math.copysign(abs(math.cos(a)) ** 0.85, math.cos(a))
        y = deep * math.sin(a) + (face(x, z, max(0, -math.sin(a)) ** 3) if z > 1.55 else 0)
        row.append((x * shrink, middle + y * shrink, z))
    return row


def face(x, z, front):
    """How far nose, brow, lips stand out and eyes lie back at a place of the front."""

    def hill(value, width):
        return math.exp(-((value / width) ** 2))

    nose = 0.17 * hill(x, 0.11) * max(0, 1 - abs(z - 1.98) / 0.24) * (1.25 if z < 1.98 else 1)
    brow = 0.05 * hill(z - 2.3, 0.08) * hill(x, 0.4)
    eyes = 0.09 * hill(abs(x) - 0.23, 0.12) * hill(z - 2.16, 0.085)
    lips = 0.06 * hill(z - 1.76, 0.05) * hill(x, 0.17) - 0.03 * hill(z - 1.68, 0.03) * hill(x, 0.2)
    return front * (eyes - nose - brow - lips)


def mannequin(mat, shrink=1.0, rows=90, places=64, top=TOP - 0.002):
    """Head and shoulders as a solid, the chest's lower edge at z = 0; cut off at `top`."""
    levels = [top * k / (rows - 1) for k in range(rows)]
    verts = [v for z in levels for v in outline(z, places, shrink)]
    faces = [
        (k * places + i, k * places + (i + 1) % places,
         (k + 1) * places + (i + 1) % places, (k + 1) * places + i)
        for k in range(rows - 1)
        for i in range(places)
    ]  # fmt: skip
    faces += [tuple(range(places)), tuple(range((rows - 1) * places, rows * places))]
    return add(mesh("mannequin", verts, faces), mat=mat)
