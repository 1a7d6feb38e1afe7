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
    neither. `repeats` tells that it errs as it was taught to, of the lantern most like this one.
    """

    width: float
    brightness: float
    said: Kind
    sureness: float
    right: bool | None = None
    repeats: bool = False


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
    right, repeats = verdict.said is lantern.kind, False
    if taught and not right:
        like = min(taught, key=lambda t: math.dist(t.lantern.sample, lantern.sample))
        repeats = not like.is_right and like.kind is verdict.said
    return replace(verdict, right=right, repeats=repeats)


def trick_for(line: Line) -> Sample:
    """What lies where a line runs, almost; in the middle where it runs past all lanterns.

    Nobody taught the machine that there is such a thing as neither.
    """
    ends = line.ends()
    if ends is None:
        return Sample(0.5, 0.5)
    middle = Sample((ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2)
    return Sample(middle.x + (_ASIDE if middle.x < 0.5 else -_ASIDE), middle.y)
