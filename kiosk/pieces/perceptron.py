"""The perceptron: a line between two kinds of points that turns at every mistake.

F. Rosenblatt, "The perceptron", Psychological Review 65 (1958). It knows two properties of a thing
and which side of its line that lies on; it knows no probability, only how far from the line.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.errors import PieceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RATE = 0.5
"""How far a mistake turns the line. Small: each turn is to be seen as one."""
CONSTANT = 0.4
"""A third property, the same of everything: the smaller it is, the more a line turns rather than
moves, and all these lines are to be seen."""


class Sample(NamedTuple):
    """A thing's two measured properties, 0 to 1 each."""

    x: float
    y: float


class Line(NamedTuple):
    """All samples for which `x_weight (x - 1/2) + y_weight (y - 1/2) + bias` is 0.

    Measured from the middle, not from a corner: so a line turns about as much as it moves.
    """

    x_weight: float
    y_weight: float
    bias: float

    def activation(self, sample: Sample) -> float:
        """Above 0 on one side, below on the other; it grows with the distance."""
        x, y = sample
        return self.x_weight * (x - 0.5) + self.y_weight * (y - 0.5) + self.bias

    def distance(self, sample: Sample) -> float:
        """How far from the line a sample lies, in its own units, with the sign of its side.

        Raises PieceError for a line that is none, for all its samples would lie on it.
        """
        norm = math.hypot(self.x_weight, self.y_weight)
        if norm == 0:
            raise PieceError("a line without direction")
        return self.activation(sample) / norm

    def side(self, sample: Sample) -> int:
        """1 or -1; what lies on the line is taken to be on the side of 1."""
        return 1 if self.activation(sample) >= 0 else -1

    def learned(self, sample: Sample, side: int) -> Line:
        """The line after it was told on which side, 1 or -1, a sample belongs.

        It is the same line where the sample lay there already: only mistakes turn it. Raises
        PieceError for another side.
        """
        if side not in (1, -1):
            raise PieceError(f"no side {side}")
        if self.side(sample) == side:
            return self
        turn = RATE * side
        return Line(
            self.x_weight + turn * (sample.x - 0.5),
            self.y_weight + turn * (sample.y - 0.5),
            self.bias + turn * CONSTANT**2,
        )

    def ends(self) -> tuple[Sample, Sample] | None:
        """Where it enters and leaves the square of all samples; None where it passes it by."""
        found = []
        for edge in (0.0, 1.0):
            if self.y_weight:
                y = 0.5 - (self.x_weight * (edge - 0.5) + self.bias) / self.y_weight
                found.append(Sample(edge, y))
            if self.x_weight:
                x = 0.5 - (self.y_weight * (edge - 0.5) + self.bias) / self.x_weight
                found.append(Sample(x, edge))
        inside = sorted(at for at in found if 0 <= at.x <= 1 and 0 <= at.y <= 1)
        if not inside or inside[0] == inside[-1]:
            return None
        return inside[0], inside[-1]


def practised(
    line: Line, lessons: Sequence[tuple[Sample, int]], rounds: int
) -> Iterator[tuple[int, Line]]:
    """Goes over all lessons again and again: each that was still a mistake, and the line after it.

    It ends with the first round without one, or after so many rounds. Where some line parts the two
    sides with a margin, there is such a round: the mistakes are at most the square of the largest
    sample over that of the margin, for a line that begins from nothing (A. Novikoff, "On
    convergence proofs for perceptrons", 1962), and bounded for every other. Where none does, as
    lessons contradict each other, the line turns for ever, and only `rounds` end it.
    """
    for _ in range(rounds):
        # counted, for contradictory lessons may turn it back to where it was in the same round
        mistakes = 0
        for number, (sample, side) in enumerate(lessons):
            after = line.learned(sample, side)
            if after != line:
                line, mistakes = after, mistakes + 1
                yield number, line
        if not mistakes:
            return
