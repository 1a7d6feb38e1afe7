"""The first message of 1969, typed again: LOGIN, of which two letters arrive at the first try.

At the G the machine at the far end stops; an hour goes by in a few seconds, and at the second try
the whole word goes through.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.errors import PieceError
from kiosk.pieces.stopwatch import Stopwatch

if TYPE_CHECKING:
    from collections.abc import Callable

    _Step = tuple[float, Callable[[float], None]]

WORD = "LOGIN"
SECONDS = 60.0
"""After so long what is missing is typed by itself."""
TOO_MUCH = 2
"""At the letter after so many the machine stops, at the first try."""
CROSSING = 1.8
"""Seconds that a letter is on its way."""
APART = 0.4
"""Seconds at least from one letter that leaves to the next."""
STILL_SECONDS = 3.0
"""So long one sees that the machine has stopped."""
HOUR_SECONDS = 3.0
"""So long an hour takes."""
MINUTES = 60
LINES = 12
"""So many of the printed lines are kept."""
_UNAIDED = 1.2
"""Seconds from letter to letter where it types by itself, at the first try."""


class Sending(StrEnum):
    """What became of the last letter, or of the machine at the far end."""

    SENT = "sent"
    """It is on its way."""
    HAS_L = "has L"
    HAS_O = "has O"
    HAS_G = "has G"
    HAS_I = "has I"
    """The far side says that it has it."""
    ASKS_L = "asks L"
    ASKS_O = "asks O"
    ASKS_G = "asks G"
    ASKS_I = "asks I"
    ASKS_N = "asks N"
    """It was another letter; the far side asks for this one."""
    STOPPED = "stopped"
    WAITS = "waits"
    """Who types now must wait."""
    HOUR = "hour"
    AGAIN = "again"
    """The machine runs once more, and nothing is typed yet."""
    BY_ITSELF = "by itself"
    """The time for typing is over."""
    OVER = "over"
    """The word is whole."""


class Letter(NamedTuple):
    """A letter, and in which second it left."""

    letter: str
    left: float


class FirstMessage:
    """A message on its way. `tick` lets time pass; letters are typed at the time of the last tick.

    `seconds` is how long may be typed, `math.inf` for as long as one likes.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._watch = Stopwatch(seconds)
        self._outcome: Sending | None = None
        self._second_try = False
        self._typed = 0
        self._arrived = 0
        self._on_line: list[Letter] = []
        self._left_last = -APART
        self._stopped_at: float | None = None
        self._paper = [""]
        self._printed = 0
        self._has = self._asks = ""

    # What the visitor does

    def type(self, letter: str) -> Sending | None:
        """Types a letter, small or capital; only the one that comes next goes over the line.

        Raises PieceError for what is not one letter.
        """
        letter = letter.upper()
        if not is_letter(letter):
            raise PieceError(f"no letter: {letter!r}")
        if self._watch.is_over or self.ended:
            return self._outcome
        if self._stopped_at is not None:
            if self._outcome is Sending.STOPPED:
                self._outcome = Sending.WAITS
        elif letter == self.next_letter:
            self._send(self._watch.elapsed)
            self._outcome = Sending.SENT
        elif self.next_letter:
            self._print(letter)
            self._feed(WORD[: self._typed])
            self._has, self._asks = "", self.next_letter
            self._outcome = Sending(f"asks {self.next_letter}")
        return self._outcome

    def tick(self, now: float) -> None:
        """It is `now`, in seconds. Raises PieceError when it was later already."""
        elapsed = self._watch.tick(now)
        while (step := self._next_step()) and step[0] <= elapsed:
            second, happen = step
            happen(second)

    # What is shown

    @property
    def ended(self) -> bool:
        """Whether the whole word has arrived."""
        return self._outcome is Sending.OVER

    @property
    def outcome(self) -> Sending | None:
        """What became of the last letter; None before the first."""
        return self._outcome

    @property
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._watch.lights

    @property
    def next_letter(self) -> str:
        """The letter to type now; empty while there is none."""
        if self._stopped_at is not None or self._typed == self._most:
            return ""
        return WORD[self._typed]

    @property
    def arrived(self) -> str:
        """The letters that stand at the far end."""
        return WORD[: self._arrived]

    @property
    def stopped(self) -> bool:
        """Whether the machine at the far end has stopped."""
        return self._stopped_at is not None

    @property
    def minutes(self) -> int:
        """How many minutes of the hour have gone by."""
        if self._stopped_at is None:
            return MINUTES if self._second_try else 0
        gone = (self._watch.elapsed - self._stopped_at - STILL_SECONDS) / HOUR_SECONDS
        return max(0, min(MINUTES, int(gone * MINUTES)))

    @property
    def has(self) -> str:
        """The letter that the far side said last that it has; empty where it says nothing."""
        return self._has

    @property
    def asks(self) -> str:
        """The letter that the far side asks for; empty where it does not ask."""
        return self._asks

    @property
    def paper(self) -> tuple[str, ...]:
        """The last lines that are printed, the latest last."""
        return tuple(self._paper)

    @property
    def printed(self) -> int:
        """How many letters have been printed since it began."""
        return self._printed

    @property
    def on_line(self) -> tuple[tuple[str, float], ...]:
        """The letters on their way, each with how far it has come, from 0 to 1."""
        now = self._watch.elapsed
        return tuple((one.letter, max(0.0, (now - one.left) / CROSSING)) for one in self._on_line)

    @property
    def _most(self) -> int:
        """So many letters are typed at this try."""
        return len(WORD) if self._second_try else TOO_MUCH + 1

    def _send(self, second: float) -> None:
        letter = WORD[self._typed]
        self._left_last = max(second, self._left_last + APART)
        self._on_line.append(Letter(letter, self._left_last))
        self._typed += 1
        self._print(letter)
        self._asks = ""

    def _print(self, letter: str) -> None:
        self._paper[-1] += letter
        self._printed += 1

    def _feed(self, line: str) -> None:
        """The next line of the paper begins with what is already sent."""
        self._paper = [*self._paper, line][-LINES:]

    # What happens by itself

    def _next_step(self) -> _Step | None:
        """What happens next, and in which second."""
        steps: list[_Step] = []
        if self._on_line:
            steps.append((self._on_line[0].left + CROSSING, self._arrive))
        if self._stopped_at is not None:
            hour = self._stopped_at + STILL_SECONDS
            runs = self._outcome is Sending.HOUR
            steps.append((hour + HOUR_SECONDS, self._run) if runs else (hour, self._let_pass))
        elif self.next_letter:
            pace = APART if self._second_try else _UNAIDED
            steps.append((max(self._watch.limit, self._left_last + pace), self._type_unaided))
        return min(steps, key=lambda step: step[0], default=None)

    def _arrive(self, second: float) -> None:
        letter = self._on_line.pop(0).letter
        if not self._second_try and self._arrived == TOO_MUCH:
            self._stopped_at = second
            self._has = self._asks = ""
            self._outcome = Sending.STOPPED
            return
        self._arrived += 1
        if not self._asks:
            self._has = letter
        if self._arrived == len(WORD):
            self._outcome = Sending.OVER
        elif self._outcome is Sending.SENT and not self._on_line:
            self._outcome = Sending(f"has {letter}")

    def _let_pass(self, _second: float) -> None:
        self._outcome = Sending.HOUR

    def _run(self, second: float) -> None:
        self._stopped_at = None
        self._second_try = True
        self._typed = self._arrived = 0
        self._left_last = second - APART
        self._feed("")
        self._outcome = Sending.AGAIN

    def _type_unaided(self, second: float) -> None:
        self._send(second)
        self._outcome = Sending.BY_ITSELF


def is_letter(typed: str) -> bool:
    """Whether it is one letter of the keyboard."""
    return len(typed) == 1 and typed.isascii() and typed.isalpha()
