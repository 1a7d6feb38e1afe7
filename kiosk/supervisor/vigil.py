"""Whether a kiosk that is listened to still lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

GRACE, SILENCE = 60.0, 15.0
"""Seconds that a start may take until its first beat, and between two beats after it."""
_ASLEEP = 5.0


class Vigil:
    """Listens to the beats of one run.

    `clock` gives seconds that never jump. Who asks must ask every second: where nobody asked for a
    while, the machine as a whole stood still, and the kiosk has its full time again.
    """

    def __init__(
        self, clock: Callable[[], float], grace: float = GRACE, silence: float = SILENCE
    ) -> None:
        self._clock = clock
        self._grace, self._silence = grace, silence
        self._heard = self._asked = clock()
        self.has_begun = False

    def beat(self) -> None:
        """The kiosk has painted."""
        self._heard = self._clock()
        self.has_begun = True

    @property
    def patience(self) -> float:
        """Seconds of silence that are borne now."""
        return self._silence if self.has_begun else self._grace

    def is_over(self) -> bool:
        """Whether the kiosk has been silent for too long."""
        now = self._clock()
        if now - self._asked > _ASLEEP:
            self._heard = now
        self._asked = now
        return now - self._heard > self.patience
