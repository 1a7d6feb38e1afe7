"""Teach a machine: a visitor sorts ten lanterns, and then it sorts five by what it has learned.

It is a perceptron, and nothing is arranged for it: what it was taught wrongly it repeats, and from
ten lanterns that were taught rightly it may still get one of five wrong. Those ten it gets right,
for it practises until it does, which it can: lanterns keep a margin from a line.
"""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.lanterns import drawn
from kiosk.pieces.perceptron import Line, practised
from kiosk.pieces.stopwatch import Stopwatch
from kiosk.pieces.verdicts import Taught, Verdict, judged, trick_for, verdict_on

if TYPE_CHECKING:
    import random

    from kiosk.pieces.lanterns import Kind, Lantern
    from kiosk.pieces.perceptron import Sample

LESSONS, TRIALS = 10, 5
"""So many lanterns are taught, and so many does the machine sort by itself."""
SECONDS = 90.0
"""So long it may be played."""
TRIAL_SECONDS = 4.0
"""So long the machine takes for each, and for the trick, where nobody asks it to go on."""
LOOKING_SECONDS = 1.6
"""So long of that it looks at the lantern before it says what it is."""
TEACHING_SECONDS = SECONDS - (TRIALS + 2) * TRIAL_SECONDS
"""So long there is for teaching, that there be time for all that the machine has to say."""
PRACTICE_ROUNDS = 100
"""So often it goes over what it was taught, where that contradicts itself."""
BEGUN = Line(-0.1, 0.4, 0.0)
"""What it believes at first: bright lanterns are festival lanterns. Anything would do."""


class Stage(StrEnum):
    """Whose turn it is."""

    TEACHING = "teaching"
    TRIALS = "trials"
    """The machine sorts lanterns that it has not seen."""
    TRICK = "trick"
    """It is shown one that is neither."""
    ENDED = "ended"


class Lesson(StrEnum):
    """What became of sorting a lantern."""

    AGREED = "agreed"
    """The machine had it on that side: the line stays."""
    TURNED = "turned"
    """The machine had it on the other: the line turned."""
    AGREED_WRONGLY = "agreed wrongly"
    """Visitor and machine err alike, and nothing is learned of it."""
    TURNED_WRONGLY = "turned wrongly"
    """The machine was right; the visitor has taught it otherwise."""
    OVER = "over"
    """All ten are taught: it is the machine's turn."""


class Turn(NamedTuple):
    """A turn of the line: the lesson that it was about, from 0, and the line before and after."""

    lesson: int
    before: Line
    after: Line


class TeachAMachine:
    """A visitor and a perceptron. `tick` lets time pass; all else happens at the last tick's time.

    `chance` draws the lanterns, others after each reset. `seconds` may be `math.inf`: then nothing
    goes on by itself.
    """

    def __init__(self, chance: random.Random, seconds: float = SECONDS) -> None:
        self._chance = chance
        self._watch = Stopwatch(seconds)
        self.reset()

    def reset(self) -> None:
        """Other lanterns, and a machine that knows nothing."""
        self._watch.reset()
        self._lanterns = drawn(LESSONS, self._chance)
        self._trials = drawn(TRIALS, self._chance)
        self._line = BEGUN
        self._taught: tuple[Taught, ...] = ()
        self._turns: tuple[Turn, ...] = ()
        self._practice: tuple[Turn, ...] = ()
        self._verdicts: tuple[Verdict, ...] = ()
        self._stage = Stage.TEACHING
        self._lesson: Lesson | None = None
        self._next_at = 0.0

    # What the visitor does

    def sort(self, kind: Kind) -> Lesson:
        """Says what kind the lantern is whose turn it is."""
        lantern = self.lantern
        if lantern is None:
            return Lesson.OVER
        after = self._line.learned(lantern.sample, kind.side)
        turned = after != self._line
        if turned:
            self._turns += (Turn(len(self._taught), self._line, after),)
        self._line = after
        self._taught += (Taught(lantern, kind),)
        if len(self._taught) == LESSONS:
            self._end_teaching(self._watch.elapsed)
        if kind is lantern.kind:
            self._lesson = Lesson.TURNED if turned else Lesson.AGREED
        else:
            self._lesson = Lesson.TURNED_WRONGLY if turned else Lesson.AGREED_WRONGLY
        return self._lesson

    def judge_next(self) -> Verdict | None:
        """The machine sorts its next lantern, the last of all the trick; None when it has none.

        After the trick it ends.
        """
        if self._stage not in (Stage.TRIALS, Stage.TRICK):
            return None
        self._next_at = self._watch.elapsed + self._pause
        if len(self._verdicts) > TRIALS:
            self._stage = Stage.ENDED
            return None
        if self._stage is Stage.TRIALS:
            verdict = judged(self._trials[len(self._verdicts)], self._line, self._taught)
        else:
            verdict = verdict_on(trick_for(self._line), self._line, self._taught)
        self._verdicts += (verdict,)
        if len(self._verdicts) >= TRIALS:
            self._stage = Stage.TRICK
        return verdict

    def tick(self, now: float) -> None:
        """It is `now`, in seconds: the machine goes on where it is its turn.

        When the time to teach is over, it sorts by whatever it was taught; when all time is, it
        sorts what is left at once. Raises PieceError when it was later already.
        """
        elapsed = self._watch.tick(now)
        teaching_over = self._watch.limit * TEACHING_SECONDS / SECONDS
        if elapsed >= teaching_over and self._stage is Stage.TEACHING:
            self._end_teaching(teaching_over)
        while self._stage in (Stage.TRIALS, Stage.TRICK) and (
            self._watch.is_over or elapsed >= self._next_at
        ):
            self.judge_next()

    # What is shown

    @property
    def stage(self) -> Stage:
        """Whose turn it is."""
        return self._stage

    @property
    def ended(self) -> bool:
        """Whether the machine has said of all lanterns what they are."""
        return self._stage is Stage.ENDED

    @property
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._watch.lights

    @property
    def lantern(self) -> Lantern | None:
        """The lantern to be sorted by the visitor; None once all are."""
        if self._stage is not Stage.TEACHING:
            return None
        return self._lanterns[len(self._taught)]

    @property
    def looked_at(self) -> Sample | None:
        """What the machine is about to judge; None where it is not its turn, and for the first
        moments after it has said something."""
        if self._stage not in (Stage.TRIALS, Stage.TRICK) or len(self._verdicts) > TRIALS:
            return None
        if self._verdicts and self._watch.elapsed < self._next_at - LOOKING_SECONDS:
            return None
        if self._stage is Stage.TRICK:
            return trick_for(self._line)
        return self._trials[len(self._verdicts)].sample

    @property
    def lesson(self) -> Lesson | None:
        """What became of the last lantern that was taught; None before the first."""
        return self._lesson

    @property
    def taught(self) -> tuple[Taught, ...]:
        """The lanterns that were taught, and as what."""
        return self._taught

    @property
    def line(self) -> Line:
        """What the machine believes: festival lanterns are on the side of 1."""
        return self._line

    @property
    def turns(self) -> tuple[Turn, ...]:
        """How the line has turned while it was taught; before the last it is to be seen dashed."""
        return self._turns

    @property
    def practice(self) -> tuple[Turn, ...]:
        """How it has turned as the machine went over its lessons again, before its own turn."""
        return self._practice

    @property
    def has_converged(self) -> bool:
        """Whether the line makes no mistake in what was taught."""
        return all(self._line.side(t.lantern.sample) == t.kind.side for t in self._taught)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What the machine has said, of the trick lantern last."""
        return self._verdicts

    @property
    def score(self) -> int:
        """How many of the five it got right."""
        return sum(verdict.right is True for verdict in self._verdicts)

    def _end_teaching(self, second: float) -> None:
        lessons = [(taught.lantern.sample, taught.kind.side) for taught in self._taught]
        for number, after in practised(self._line, lessons, PRACTICE_ROUNDS):
            self._practice += (Turn(number, self._line, after),)
            self._line = after
        self._stage = Stage.TRIALS
        self._next_at = second + self._pause

    @property
    def _pause(self) -> float:
        return math.inf if math.isinf(self._watch.limit) else TRIAL_SECONDS
