"""Ground to stand on."""

import math

from kit import *  # noqa: F403


def island(r, h, mat="stone", z=0, wedges=24):
    """A disc of wedges on z: a turned disc's bounding box has corners that would swell the plinth."""
    half = math.pi / wedges
    foot = [
        (0, 0),
        (r * math.cos(half), -r * math.sin(half)),
        (r * math.cos(half), r * math.sin(half)),
    ]
    for k in range(wedges):
        with at((0, 0, z + h / 2), (0, 0, 360 * k / wedges)):
            wedge = prism(foot, h, (0, 0, 0), mat, "z", 0)
            wedge.data.polygons.foreach_set("use_smooth", [False] * len(wedge.data.polygons))
