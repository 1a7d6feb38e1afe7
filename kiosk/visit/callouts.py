"""On which side of a picture the names of its parts stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def standing_left(across: Sequence[float]) -> list[bool]:
    """For parts that lie so far across the picture, as fractions of its width.

    The left half of them stands on the left; of an odd number the middle one where it lies.
    """
    order = sorted(range(len(across)), key=lambda part: across[part])
    half, odd = divmod(len(order), 2)
    lefts = half + (1 if odd and across[order[half]] < 0.5 else 0)
    return [part in order[:lefts] for part in range(len(across))]
