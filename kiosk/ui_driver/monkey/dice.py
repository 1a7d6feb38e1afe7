"""Chance that falls alike for the same seed, on every machine and Python."""

from __future__ import annotations

import random
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

_T = TypeVar("_T")
Place = tuple[float, float]
"""A point of the window, as parts of its width and height."""


class Dice:
    """Random choices of `seed`. Of `random.Random` only random() falls alike in all versions."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def between(self, low: float, high: float) -> float:
        """To four places, as it is written down."""
        return round(low + (high - low) * self._random(), 4)

    def whole(self, low: int, high: int) -> int:
        """`high` is among them."""
        return low + int((high - low + 1) * self._random())

    def one_of(self, choices: Sequence[_T]) -> _T:
        return choices[self.whole(0, len(choices) - 1)]

    def weighted(self, choices: Sequence[tuple[int, _T]]) -> _T:
        """One of what stands beside its weight."""
        sums = list(accumulate(weight for weight, _ in choices))
        fallen = self._random() * sums[-1]
        return next(choice for (_, choice), end in zip(choices, sums, strict=True) if fallen < end)

    def place(self) -> Place:
        """Anywhere in the window."""
        return self.between(0, 1), self.between(0, 1)
