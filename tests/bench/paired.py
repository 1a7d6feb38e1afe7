"""The same thing measured of two checkouts by turns, so that each sample has its counterpart.

What disturbs the machine for a while hits both of a pair: their difference is steadier than either.
"""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass

from tests.bench.figures import percentile


@dataclass(frozen=True)
class Spread:
    """The middle of some samples, and the quartiles between which half of them lie."""

    median: float
    lower_quartile: float
    upper_quartile: float

    @classmethod
    def of(cls, samples: list[float]) -> Spread:
        """Raises ValueError when there are no samples."""
        if not samples:
            raise ValueError("nothing was measured")
        return cls(statistics.median(samples), percentile(samples, 25), percentile(samples, 75))

    def __str__(self) -> str:
        return f"{self.median:9.1f}   {self.lower_quartile:9.1f} – {self.upper_quartile:.1f}"


@dataclass(frozen=True)
class PairedComparison:
    """One thing measured of this checkout and of another, in so many pairs."""

    name: str
    unit: str
    pairs: int
    this: Spread
    other: Spread
    difference: Spread
    """Of each pair, this less the other: below zero where this one needs less."""

    @classmethod
    def of(cls, name: str, unit: str, this: list[float], other: list[float]) -> PairedComparison:
        """Raises ValueError when there are no samples, or not as many of each."""
        differences = [mine - its for mine, its in zip(this, other, strict=True)]
        spreads = (Spread.of(samples) for samples in (this, other, differences))
        return cls(name, unit, len(differences), *spreads)

    @property
    def ratio(self) -> float:
        """The median of this checkout for one of the other's."""
        return self.this.median / self.other.median

    def plain(self) -> dict[str, object]:
        """The same for JSON, with what comes of it."""
        return {**asdict(self), "ratio": self.ratio}

    def __str__(self) -> str:
        heading = f"{self.name}, {self.unit}; {self.pairs} pairs"
        return (
            f"{heading:<46}{'median':>9}   {'quartiles':>9}\n"
            f"{'this checkout':<46}{self.this}\n"
            f"{'the other':<46}{self.other}\n"
            f"{'difference in each pair':<46}{self.difference}\n"
            f"{'ratio of the medians, this / the other':<46}{self.ratio:9.2f}"
        )
