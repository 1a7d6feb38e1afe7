"""A name plate on its little easel, as museums set before the things of a person."""

from kit import *  # noqa: F403


def plaque(name, small, loc, w=2.0, turn=0):
    """A sloping plate with a name and a line beneath it."""
    gilt = material("gilt letters", (0.86, 0.66, 0.30), 0.5)
    with at(loc, (0, 0, turn)):
        prism([(-0.24, 0), (0.2, 0), (0.2, 0.46)], w, (0, 0, 0), "timber", "x", 0.02)
        with at((0, -0.045, 0.25), (-43.5, 0, 0)):
            box((w * 0.96, 0.03, 0.56), (0, 0, 0), "black", 0.01)
            box((w * 0.99, 0.02, 0.59), (0, 0.012, 0), "brass", 0.01)
            text(name, min(0.24, 1.5 * w / len(name)), (0, -0.02, 0.1), gilt)
            text(small, min(0.15, 1.4 * w / len(small)), (0, -0.02, -0.14), gilt)
