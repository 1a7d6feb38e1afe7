"""Round ground to stand things on, made of sectors.

The plinth is measured by the corners of each part's box, and the box of a whole disc is square:
its plinth would be half as large again as the disc. The boxes of narrow sectors lie close to it.
"""

import math

from kit import *  # noqa: F403


def turned(profile, mat, sectors=20, steps=3, smooth=True, loc=(0, 0, 0)):
    """A solid of revolution like the kit's lathe: profile of (radius, height), in sectors."""
    width = 2 * math.pi / sectors
    for k in range(sectors):
        with at(loc, (0, 0, 360 * k / sectors)):
            rows = [
                [(r * math.cos(a), r * math.sin(a), z) for r, z in profile]
                for a in [width * (s / steps - 0.5) for s in range(steps + 1)]
            ]
            n = len(profile)
            faces = [
                (s * n + i, s * n + i + 1, (s + 1) * n + i + 1, (s + 1) * n + i)
                for s in range(steps)
                for i in range(n - 1)
            ]
            add(mesh("sector", [v for row in rows for v in row], faces), mat=mat, smooth=smooth)


def disc(r, h, mat, loc=(0, 0, 0)):
    """A flat round base with a narrow chamfer; its top is at z = h."""
    c = min(0.05, h / 3)
    turned([(r, 0), (r, h - c), (r - c, h), (0, h)], mat, smooth=False, steps=4, loc=loc)


def mound(r, h, mat, loc=(0, 0, 0), rim=0.0):
    """A low round hill."""
    slope = [(r * k / 8, rim + (h - rim) * math.cos(math.pi / 2 * k / 8) ** 1.4) for k in range(9)]
    turned([(r, 0), *reversed(slope)], mat, loc=loc)


def ring(r, thick, mat, loc=(0, 0, 0), rot=(0, 0, 0), sectors=16):
    """A hoop lying flat in its frame."""
    half = math.pi / sectors
    for k in range(sectors):
        with at(loc, rot), at((0, 0, 0), (0, 0, 360 * k / sectors)):
            tube(
                [(r * math.cos(a), r * math.sin(a), 0) for a in (-half, -half / 3, half / 3, half)],
                thick,
                mat,
                smooth=False,
            )
