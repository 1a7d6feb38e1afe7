"""Whether something grows while it should stay as it is."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 0.05
"""So much of itself may come on top after the first third of a run."""
WHILE_FILLING = 0.15
"""So much in a run of fewer than `LONG` events, in which many pages are seen for the first time."""
LONG = 300_000


def allowed(events: int) -> float:
    """How much memory may grow after the first third of so many events, as part of itself."""
    return MOST if events >= LONG else WHILE_FILLING


def growth(values: Sequence[float]) -> float:
    """By how much of itself a quantity grew after the first third of its readings.

    The medians of the second and of the last third are compared, so that one reading amid other
    pages does not count. 0 for fewer than six readings, which tell nothing.
    """
    third = len(values) // 3
    if third < 2:
        return 0.0
    before, after = median(values[third : 2 * third]), median(values[-third:])
    return after / before - 1
