"""Between the gesture and the staff screen: the keys for the PIN, and who stays too long."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.pin_hash import FEWEST_DIGITS, MOST_DIGITS

if TYPE_CHECKING:
    from collections.abc import Callable

KEYS_SECONDS, SCREEN_SECONDS = 20.0, 120.0
"""After so long without a touch the keys close, and the screen."""


class Stage(StrEnum):
    """How far somebody has come."""

    CLOSED = "closed"
    KEYS = "keys"
    SCREEN = "screen"


class Entrance:
    """Takes digits and knows nothing of the right ones; `clock` gives seconds that never jump."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._touched_at = 0.0
        self._digits = ""
        self.stage = Stage.CLOSED
        self.checking = False
        """Whether a PIN is being tried, and no key does anything."""
        self.refused = False
        """Whether the last PIN was wrong, until the next digit."""

    @property
    def typed(self) -> int:
        """How many digits are typed."""
        return len(self._digits)

    @property
    def may_submit(self) -> bool:
        """Whether there are enough digits for a PIN."""
        return self.typed >= FEWEST_DIGITS and not self.checking

    def ask(self) -> None:
        """The gesture was made: the keys come, where nothing is open yet."""
        if self.stage is Stage.CLOSED:
            self.leave()
            self.stage = Stage.KEYS
            self.touched()

    def type(self, digit: str) -> None:
        """One more digit."""
        taken = self.stage is Stage.KEYS and not self.checking
        if taken and len(digit) == 1 and digit in "0123456789" and self.typed < MOST_DIGITS:
            self._digits += digit
            self.refused = False

    def erase(self) -> None:
        """The last digit is taken back."""
        if not self.checking:
            self._digits = self._digits[:-1]

    def submit(self) -> str | None:
        """The PIN to try, from now on `checking`; None where there is none yet."""
        if self.stage is not Stage.KEYS or not self.may_submit:
            return None
        pin, self._digits, self.checking = self._digits, "", True
        return pin

    def answer(self, *, right: bool) -> None:
        """What came of trying; whoever has left meanwhile is not let in."""
        if self.stage is not Stage.KEYS or not self.checking:
            return
        self.checking, self.refused = False, not right
        self.touched()
        if right:
            self.stage = Stage.SCREEN

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_at = self._clock()

    def look(self) -> None:
        """Closes what nobody has touched for too long."""
        longest = SCREEN_SECONDS if self.stage is Stage.SCREEN else KEYS_SECONDS
        if self.stage is not Stage.CLOSED and self._clock() - self._touched_at >= longest:
            self.leave()

    def leave(self) -> None:
        """Back to the museum."""
        self.stage = Stage.CLOSED
        self._digits, self.checking, self.refused = "", False, False
