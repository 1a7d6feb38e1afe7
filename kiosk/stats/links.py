"""Which links between exhibits and stories or cases are taken: which reasons lead on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kiosk.visit_counts.kinds import OTHER, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.catalogue.catalogue import Catalogue

_FEW_OPENINGS = 10
"""As if so many visits more had opened each card and taken no link: a link that was taken once of
one opening is no better than one that was taken a hundred times of two hundred."""


class Link(NamedTuple):
    """A way between an exhibit and a story or case, by their ids."""

    what: str
    """story or case, wherever it leads."""
    exhibit: str
    other: str
    taken: int
    openings: int
    """Of that from which it leads."""

    @property
    def merit(self) -> float:
        """How well it leads on."""
        return self.taken / (self.openings + _FEW_OPENINGS)


def links_on(numbers: Mapping[str, Counter[str]], catalogue: Catalogue | None) -> tuple[Link, ...]:
    """From exhibits, the best first; those of the content that were never taken too.

    `numbers` has those of each kind by name.
    """
    taken = {
        (what, *ends): number
        for what, kind in (("story", Kind.TO_STORY), ("case", Kind.TO_CASE))
        for ends, number in _ends(numbers.get(kind, Counter()))
    }
    for exhibit in catalogue.exhibits if catalogue else ():
        for what, links in (("story", exhibit.stories), ("case", exhibit.cases)):
            for link in links:
                taken.setdefault((what, exhibit.id, link.id), 0)
    openings = numbers.get(Kind.EXHIBIT, Counter())
    return _best_first(
        Link(what, exhibit, other, number, openings[exhibit])
        for (what, exhibit, other), number in taken.items()
    )


def links_back(numbers: Mapping[str, Counter[str]]) -> tuple[Link, ...]:
    """From stories and cases to exhibits, the best first; only those that were taken."""
    ways = (("story", Kind.FROM_STORY, Kind.STORY), ("case", Kind.FROM_CASE, Kind.CASE))
    return _best_first(
        Link(what, exhibit, other, number, numbers.get(opened, Counter())[other])
        for what, kind, opened in ways
        for (other, exhibit), number in _ends(numbers.get(kind, Counter()))
    )


def _ends(numbers: Counter[str]) -> Iterator[tuple[tuple[str, str], int]]:
    """Both ids of each link, with how often it was taken."""
    for name, number in numbers.items():
        if name != OTHER:
            begin, _, end = name.partition(" ")
            yield (begin, end), number


def _best_first(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda k: (-k.merit, -k.openings, k.exhibit, k.other)))
