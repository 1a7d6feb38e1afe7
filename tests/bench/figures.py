"""What is measured, in numbers: a figure of its own, or those of two contenders compared."""

from __future__ import annotations

import math
import statistics
from dataclasses import asdict, dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Figure:
    """One thing measured: its samples' middle and range, and the promise it is held to."""

    name: str
    unit: str
    median: float
    low: float
    high: float
    samples: int
    promise: str = ""

    @classmethod
    def of(cls, name: str, unit: str, samples: list[float], promise: str = "") -> Figure:
        """Raises ValueError when there are no samples."""
        if not samples:
            raise ValueError(f"{name}: nothing was measured")
        middle = statistics.median(samples)
        return cls(name, unit, middle, min(samples), max(samples), len(samples), promise)

    def plain(self) -> dict[str, object]:
        """The same for JSON."""
        return asdict(self)

    def __str__(self) -> str:
        middle = f"{self.median:.1f} {self.unit}".rstrip()
        return f"{self.name:<44}{middle:>12}   {self.low:8.1f} – {self.high:<9.1f}{self.promise}"


@dataclass(frozen=True)
class Comparison:
    """The same thing measured of the kiosk and of Chromium, in one run."""

    name: str
    unit: str
    kiosk: Figure
    chromium: Figure
    at_most: float | None = None
    """What the ratio is held to; None where nothing is promised."""

    @classmethod
    def of(
        cls,
        name: str,
        unit: str,
        kiosk: list[float],
        chromium: list[float],
        at_most: float | None = None,
    ) -> Comparison:
        """Raises ValueError when there are no samples of one of them."""
        return cls(
            name,
            unit,
            Figure.of(f"{name}, kiosk", unit, kiosk),
            Figure.of(f"{name}, Chromium", unit, chromium),
            at_most,
        )

    @property
    def ratio(self) -> float:
        """The kiosk's median for one of Chromium's."""
        return self.kiosk.median / self.chromium.median

    @property
    def kept(self) -> bool:
        """Whether the promise is kept; also where there is none."""
        return self.at_most is None or self.ratio <= self.at_most

    @property
    def promise(self) -> str:
        """What is promised of the ratio, and whether that is kept, in words."""
        if self.at_most is None:
            return ""
        return f"at most {self.at_most:g}: {'kept' if self.kept else 'NOT KEPT'}"

    def plain(self) -> dict[str, object]:
        """The same for JSON, with what comes of it."""
        return {**asdict(self), "ratio": self.ratio, "kept": self.kept}

    def __str__(self) -> str:
        both = "".join(
            f"{each.median:8.1f} ({f'{each.low:.1f} – {each.high:.1f})':<17}"
            for each in (self.kiosk, self.chromium)
        )
        return f"{f'{self.name}, {self.unit}':<42}{both}{self.ratio:6.2f}   {self.promise}".rstrip()


HEADING = f"{'side by side, the same content':<42}{'kiosk':>8}{'':<19}{'Chromium':>8}{'':<17}ratio"


def percentile(samples: list[float], percent: float) -> float:
    """The smallest sample that at least `percent` of the samples do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def intervals(times: list[float], begins: list[float], seconds: float) -> list[float]:
    """Milliseconds from each moment to the next, within `seconds` after each of `begins`.

    What lies between two such stretches, or before the first moment in one, is not counted.
    """
    found: list[float] = []
    for begin in begins:
        within = [time for time in times if begin <= time < begin + seconds]
        found += [(b - a) * 1000 for a, b in pairwise(within)]
    return found
