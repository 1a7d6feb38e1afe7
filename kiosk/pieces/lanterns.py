"""Lanterns of two kinds to be told apart by how wide and how bright they are.

The kinds are made so that it can be done: each keeps a margin from a slanting line between them.
In the world it is seldom so plain, and no line parts most kinds of things without a mistake.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.perceptron import Line, Sample

if TYPE_CHECKING:
    import random

MARGIN = 0.16
"""So far from the true line every lantern lies, as a part of the whole width."""
FARTHEST = 0.45
"""And no farther: those that lie far out teach little."""
TRUE_LINE = Line(1.0, -0.4, 0.0)
"""Festival lanterns are wide, and the brighter they are the wider; no visitor is told."""
_EDGE = 0.06
"""So far from the edge of what can be shown."""


class Kind(StrEnum):
    """What kind of lantern it is."""

    RIVER = "river"
    """Narrow: it floats."""
    FESTIVAL = "festival"
    """Wide: it hangs."""

    @property
    def side(self) -> int:
        """On which side of a line it belongs, 1 or -1."""
        return 1 if self is Kind.FESTIVAL else -1

    @classmethod
    def of(cls, side: int) -> Kind:
        """The kind that belongs on a side."""
        return cls.FESTIVAL if side > 0 else cls.RIVER


class Lantern(NamedTuple):
    """How wide and how bright it is, 0 to 1 each, and what it is in truth."""

    width: float
    brightness: float
    kind: Kind

    @property
    def sample(self) -> Sample:
        """What a machine can measure of it."""
        return Sample(self.width, self.brightness)


def drawn(number: int, chance: random.Random) -> tuple[Lantern, ...]:
    """So many lanterns in any order, half of each kind, or one more of either."""
    odd = chance.choice(list(Kind))
    kinds = [kind for kind in Kind for _ in range((number + (kind is odd)) // 2)]
    chance.shuffle(kinds)
    return tuple(_lantern(kind, chance) for kind in kinds)


def _lantern(kind: Kind, chance: random.Random) -> Lantern:
    while True:
        sample = Sample(chance.uniform(_EDGE, 1 - _EDGE), chance.uniform(_EDGE, 1 - _EDGE))
        if MARGIN <= TRUE_LINE.distance(sample) * kind.side <= FARTHEST:
            return Lantern(sample.x, sample.y, kind)
