"""What is started next after the kiosk has ended, and when. Decisions only."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Mode(StrEnum):
    """What is started."""

    USUAL = "usual"
    SAFE = "safe"
    """The kiosk with proven content, drawn by the processor, without films."""
    STILL = "still"
    """A still picture; the kiosk is tried again from it."""


class Outcome(Enum):
    """How a run ended."""

    RESTART = auto()
    """The kiosk wants to be started anew; no failure."""
    NO_SCREEN = auto()
    """There is nothing to show it on, which no restart changes."""
    FAILED = auto()
    """It crashed, or hung and was ended."""


@dataclass(frozen=True)
class Patience:
    """How much is borne before something simpler is shown. Times are in seconds."""

    failures: int = 5
    within: float = 300.0
    """So many failures within this time lead one mode down."""
    good_run: float = 60.0
    """After a run this long the next start is at once again."""
    longest_pause: float = 60.0
    still: float = 600.0
    """How long the still picture stands before the kiosk is tried again."""


class RestartPolicy:
    """The mode to run in, and the pause before each start.

    `clock` gives seconds that never jump (time.monotonic).
    """

    def __init__(self, clock: Callable[[], float], patience: Patience | None = None) -> None:
        self._clock = clock
        self._patience = patience or Patience()
        self._failures: deque[float] = deque(maxlen=self._patience.failures)
        self._short_runs = 0
        self._on_trial = False
        self._begun = self._still_since = clock()
        self.mode = Mode.USUAL

    def begin(self) -> None:
        """A run begins now."""
        self._begun = self._clock()

    @property
    def still_is_over(self) -> bool:
        """Whether the still picture has stood long enough for the kiosk to be tried again."""
        return self.mode is Mode.STILL and self._clock() - self._still_since >= self._patience.still

    @property
    def nothing_helps(self) -> bool:
        """Whether even the still picture fails: what is wrong is the screen's, or the machine's."""
        return self.mode is Mode.STILL and self._are_too_many

    def after(self, outcome: Outcome) -> float:
        """What is next, now that a run has ended; the seconds to wait before it."""
        if self.still_is_over:
            # Whatever was wrong may be so still: one more failure is enough.
            self._on_trial = True
            return self._become(Mode.SAFE)
        ran = self._clock() - self._begun
        if ran >= self._patience.good_run:
            self._short_runs = 0
        if ran >= self._patience.within:
            self._on_trial = False
            if outcome is Outcome.RESTART:
                self.mode = Mode.USUAL  # it ran well: a new day, a new try
        if outcome is Outcome.FAILED:
            self._failures.append(self._clock())
            if self.mode is not Mode.STILL and (self._on_trial or self._are_too_many):
                self._on_trial = False
                return self._become(Mode.SAFE if self.mode is Mode.USUAL else Mode.STILL)
        pause = self._pause()
        return max(pause, 1.0) if outcome is Outcome.NO_SCREEN else pause

    @property
    def _are_too_many(self) -> bool:
        full = len(self._failures) == self._patience.failures
        return full and self._clock() - self._failures[0] <= self._patience.within

    def _become(self, mode: Mode) -> float:
        """Something else is tried, and at once."""
        self.mode = mode
        self._failures.clear()
        self._short_runs = 0
        self._still_since = self._clock()
        return 0.0

    def _pause(self) -> float:
        """None, then 1, 2, 4 … seconds."""
        self._short_runs += 1
        if self._short_runs == 1:
            return 0.0
        # the exponent is bounded, for a machine may stand without a screen for years
        return min(self._patience.longest_pause, 2.0 ** min(self._short_runs - 2, 30))
