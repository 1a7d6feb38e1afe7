"""The town behind the six houses: homes in the mist, and the white lotus pagoda far off."""

import math
import random

from kit import at, box, cyl
from museum.roofs import finial, gable_roof, polygon_roof
from museum.walls import body, gable_wall, window


def home(seed, w=7.0, d=5.0):
    """A house of the town: white, black-roofed, a few small windows still lit."""
    rnd = random.Random(seed)
    h, rise = 4.2 + rnd.uniform(-0.8, 1.4), 1.9
    body(w, d, h)
    for s in (-1, 1):
        gable_wall(d / 2, h, rise, s * (w / 2 - 0.15))
    gable_roof(w, d, h, rise, 0.4, 0.35)
    for k in range(3):
        if rnd.random() < 0.6:
            light = "homely" if rnd.random() < 0.4 else "homely_dim"
            window(0.8, 1.0, (-2 + k * 2, -d / 2 - 0.03, h - 1.3), light, 2, 3, t=0.05)


def pagoda(storeys=7):
    """An eight-sided pagoda, its storeys growing smaller, faint light in each."""
    z = 0.0
    for k in range(storeys):
        r = 3.3 - k * 0.30
        h = 2.5 - k * 0.08
        flat, wide = r * math.cos(math.pi / 8), r * math.sin(math.pi / 8)
        for side in range(8):
            with at((0, 0, z), (0, 0, 45 * side)):
                box((2 * wide + 0.05, 0.2, h), (0, -flat, h / 2), "limewash", 0)
                if side % 2 == 0:
                    box((0.6, 0.1, 1.1), (0, -flat - 0.08, h * 0.5), "homely", 0)
        polygon_roof(8, r + 0.85, r - 0.5, z + h - 0.05, z + h + 0.75, 0.45)
        z += h + 0.35
    polygon_roof(8, 1.6, 0.1, z + 0.1, z + 1.8, 0.4)
    cyl(0.09, 3.2, (0, 0, z + 3.2), "brass", seg=8, r2=0.03)
    finial(z + 2.2)
