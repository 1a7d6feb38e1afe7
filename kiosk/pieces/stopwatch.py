"""The seconds of a piece, from the first that it is told of."""

from __future__ import annotations

import math

from kiosk.pieces.errors import PieceError

LIGHTS = 6
"""So many lights tell how much of its time is over."""


class Stopwatch:
    """How long a piece has been played. It reads no clock: `tick` is told the time.

    `limit` is in seconds; `math.inf` is for whoever needs as long as they need.
    Raises PieceError for a limit that is not above 0.
    """

    def __init__(self, limit: float) -> None:
        if not limit > 0:
            raise PieceError(f"a limit of {limit} seconds")
        self._limit = limit
        self._begun: float | None = None
        self._elapsed = 0.0

    def tick(self, now: float) -> float:
        """It is `now`, in seconds of a clock that never jumps; how long it has been, in seconds.

        The first tick begins it. Raises PieceError for a time before the last, or none at all.
        """
        if not math.isfinite(now):
            raise PieceError(f"the time is {now}")
        if self._begun is None:
            self._begun = now - self._elapsed
        if now - self._begun < self._elapsed:
            raise PieceError(f"the time is {now}, and was {self._begun + self._elapsed}")
        self._elapsed = now - self._begun
        return self._elapsed

    def reset(self) -> None:
        """Back to none; the next tick begins it."""
        self._begun, self._elapsed = None, 0.0

    @property
    def limit(self) -> float:
        """How long it may be, in seconds."""
        return self._limit

    @property
    def elapsed(self) -> float:
        """How long it has been, in seconds, up to the last tick."""
        return self._elapsed

    @property
    def is_over(self) -> bool:
        """Whether the limit is reached."""
        return self._elapsed >= self._limit

    @property
    def lights(self) -> int:
        """How many of the six lights are lit: a sixth of the limit each. None without a limit."""
        return min(LIGHTS, int(self._elapsed / self._limit * LIGHTS))
