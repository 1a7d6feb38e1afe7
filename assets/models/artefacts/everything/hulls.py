"""The hull of a ship, from cross-sections."""

import math

from kit import *  # noqa: F403


def hull(length, beam, depth, mat, sheer=0.35, stern=0.8):
    """A hull along x, bow at +x, its deck amidships at z = 0; `stern` is the stern's width."""
    stations, rows = 18, []
    for k in range(stations + 1):
        t = k / stations
        full = min(1, stern + 2.2 * t) * (1 - max(0, (t - 0.62) / 0.38) ** 2.2)
        deck = sheer * max(0, (t - 0.5) / 0.5) ** 2 + 0.06 * max(0, 0.3 - t)
        keel = -depth * (1 - 0.55 * max(0, (t - 0.86) / 0.14) ** 2)
        keel *= 0.55 + 0.45 * min(1, t / 0.2)
        low = 0.02 + full * (1 - 0.75 * max(0, (t - 0.55) / 0.45))
        x = (t - 0.5) * length + 0.22 * beam * max(0, (t - 0.8) / 0.2) ** 2
        half = [(0.02, 1.0), (0.55 * low, 0.97), (0.86 * low, 0.72), (0.5 * (low + full), 0.4)]
        half = [(w, keel * f + deck * (1 - f)) for w, f in half] + [(full + 0.02, deck)]
        rows.append([(x, -w * beam / 2, z) for w, z in reversed(half)]
                    + [(x, w * beam / 2, z) for w, z in half])  # fmt: skip
    n = len(rows[0])
    faces = [
        (k * n + i, k * n + i + 1, (k + 1) * n + i + 1, (k + 1) * n + i)
        for k in range(stations)
        for i in range(n - 1)
    ]
    faces += [(k * n, k * n + n - 1, (k + 1) * n + n - 1, (k + 1) * n) for k in range(stations)]
    faces += [tuple(range(n)), tuple(range(stations * n, stations * n + n))]
    made = add(mesh("hull", [v for row in rows for v in row], faces), mat=mat)
    edges = made.modifiers.new("edges", "EDGE_SPLIT")
    edges.split_angle = math.radians(38)
    return made
