"""What comes of a search."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.search.entries import Kind


@dataclass(frozen=True, slots=True)
class Counts:
    """How many would be shown with each choice of a facet, the others being as they are."""

    kinds: dict[Kind, int] = field(default_factory=dict)
    areas: dict[str, int] = field(default_factory=dict)
    decades: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: the numbers of entries by kind, the best first, and how many there are.

    `taken_for` are the words of the museum that stand for those typed: with errors forgiven, or,
    where `in_vain`, the nearest there are, of which the first is shown.
    """

    words: tuple[str, ...]
    listed: dict[Kind, tuple[int, ...]]
    counts: Counts = field(default_factory=Counts)
    total: int = 0
    taken_for: tuple[str, ...] = ()
    in_vain: bool = False

    @property
    def nothing(self) -> bool:
        """Whether nothing is called that, and nothing comes near it."""
        return self.in_vain and not self.total
