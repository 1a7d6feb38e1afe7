"""The six threads: they swing as they run, and every light lies on its own."""

from __future__ import annotations

from math import pi, sin

PERIOD = 128.0
"""After so many units all threads are where they were: tiles of that length join."""


def swung(thread: int, along: float, unit: float, swing: float) -> float:
    """How far a thread is from its middle at a place along it, in pixels."""
    return swing * sin(2 * pi * along / (PERIOD * unit) + thread * 2.1)
