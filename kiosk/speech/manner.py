"""How fast and how loud a visitor is read to, in steps."""

from __future__ import annotations

from dataclasses import dataclass, replace

SPEEDS = (0.75, 1.0, 1.25, 1.5)
VOLUMES = (20, 40, 60, 80, 100)
"""Per cent of the loudest that the voice can be. The machine's own volume is above it."""

_WORDS_PER_MINUTE = 160
"""Of a calm speaker."""


@dataclass(frozen=True, slots=True)
class Manner:
    """A step of `SPEEDS` and a step of `VOLUMES`."""

    speed_step: int = SPEEDS.index(1.0)
    volume_step: int = VOLUMES.index(60)

    @property
    def speed(self) -> float:
        """Of the usual speed."""
        return SPEEDS[self.speed_step]

    @property
    def words_per_minute(self) -> int:
        return round(_WORDS_PER_MINUTE * self.speed)

    @property
    def volume(self) -> int:
        """Per cent of the loudest."""
        return VOLUMES[self.volume_step]

    def faster(self, steps: int) -> Manner:
        """So many steps faster, or slower, as far as it goes."""
        return replace(self, speed_step=_within(self.speed_step + steps, SPEEDS))

    def louder(self, steps: int) -> Manner:
        """So many steps louder, or quieter, as far as it goes."""
        return replace(self, volume_step=_within(self.volume_step + steps, VOLUMES))


def _within(step: int, steps: tuple[object, ...]) -> int:
    return max(0, min(len(steps) - 1, step))
