"""When a visit counts as abandoned: first a question with a countdown, then the end."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Presence(Enum):
    """What the kiosk believes about the visitor."""

    HERE = auto()
    ASKED = auto()
    """Nobody has touched for a while: "Still there?" is on screen."""
    GONE = auto()


class Idleness:
    """Counts the time since the last touch.

    `clock` gives seconds that never jump (time.monotonic). A stuck finger is one touch: it does
    not hold a visit open, because its coming and going count and not its staying.
    """

    def __init__(
        self, clock: Callable[[], float], patience: float = 75.0, countdown: float = 30.0
    ) -> None:
        self.clock = clock
        """By which a visit goes."""
        self._patience = patience
        self._countdown = countdown
        self._last_touch = clock()

    def touched(self) -> None:
        """Somebody is here."""
        self._last_touch = self.clock()

    @property
    def presence(self) -> Presence:
        """What to believe now."""
        if self._silence < self._patience:
            return Presence.HERE
        return Presence.ASKED if self.seconds_left > 0 else Presence.GONE

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the visit ends, counted up so that 0 means gone."""
        left = self._patience + self._countdown - self._silence
        return max(0, min(int(self._countdown), int(left + 0.999)))

    @property
    def _silence(self) -> float:
        return self.clock() - self._last_touch
