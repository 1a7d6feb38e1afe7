"""What a machine says of a lantern, how sure it is, and whose error it repeats."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from kiosk.pieces.lanterns import Kind, Lantern
from kiosk.pieces.perceptron import Line, Sample

if TYPE_CHECKING:
    from collections.abc import Sequence

SURE = 0.4
"""As sure as this, it is said to be sure."""
_ASIDE = 0.01
"""So far from the line the trick lantern lies: so near that the side says nothing."""


@dataclass(frozen=True, slots=True)
class Taught:
    """A lantern, and as what the visitor has taught it."""

    lantern: Lantern
    kind: Kind

    @property
    def is_right(self) -> bool:
        """Whether it is that in truth."""
        return self.kind is self.lantern.kind


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the machine says of a lantern.

    `sureness` is 0 on the line and 1 from where half of the lanterns lie that it was taught: a
    perceptron knows distances, and no more. `right` is None for the trick lantern, which is
    neither. Where it errs as it was taught to, `like` is the lesson, from 0, of the lantern most
    like this one.
    """

    width: float
    brightness: float
    said: Kind
    sureness: float
    right: bool | None = None
    like: int | None = None

    @property
    def repeats(self) -> bool:
        """Whether it errs as it was taught to."""
        return self.like is not None

    @property
    def is_sure(self) -> bool:
        """Whether the lantern lies far enough from the line."""
        return self.sureness >= SURE


def verdict_on(sample: Sample, line: Line, taught: Sequence[Taught]) -> Verdict:
    """What a machine with this line says of something of which nobody knows the truth."""
    far = [abs(line.distance(lesson.lantern.sample)) for lesson in taught]
    # whoever was taught nothing is sure of nothing
    usual = median(far) if far else math.inf
    sureness = min(1.0, abs(line.distance(sample)) / usual) if usual else 1.0
    return Verdict(sample.x, sample.y, Kind.of(line.side(sample)), sureness)


def judged(lantern: Lantern, line: Line, taught: Sequence[Taught]) -> Verdict:
    """What a machine with this line says of a lantern, held against the truth."""
    verdict = verdict_on(lantern.sample, line, taught)
    right, like = verdict.said is lantern.kind, None
    if taught and not right:
        nearest = min(
            range(len(taught)),
            key=lambda n: math.dist(taught[n].lantern.sample, lantern.sample),
        )
        lesson = taught[nearest]
        like = nearest if not lesson.is_right and lesson.kind is verdict.said else None
    return replace(verdict, right=right, like=like)


def trick_for(line: Line) -> Sample:
    """What lies where a line runs, almost; in the middle where it runs past all lanterns.

    Nobody taught the machine that there is such a thing as neither.
    """
    ends = line.ends()
    if ends is None:
        return Sample(0.5, 0.5)
    middle = Sample((ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2)
    return Sample(middle.x + (_ASIDE if middle.x < 0.5 else -_ASIDE), middle.y)


def outcome_of(verdict: Verdict) -> str:
    """In a few words what became of it: as what, rightly or not, and how sure."""
    sure = "sure" if verdict.is_sure else "unsure"
    if verdict.right is None:
        return f"trick {sure}"
    if verdict.repeats:
        return f"{verdict.said} repeats"
    return f"{verdict.said} {'right' if verdict.right else 'wrong'} {sure}"
