"""Which sentences of a card are given as its answer: such as stand by themselves, or behind those
they lean on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.guide.eligible import standing_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.guide.passages import Passage

MOST_SENTENCES = 4
_LONGEST_CHAIN = 3
_BEARS, _LEAST_BEARS = 0.5, 0.06
"""A sentence bears on a question where it is so near to it, of the nearest one, and altogether."""
_NAMES = 1.4
"""So much more a sentence is worth that names what the card is about."""
_LEANS = 0.8
"""So much of its worth is left to one that needs another before it, for each of those."""

Chain = tuple[int, ...]
"""Passages that follow each other, by their numbers, of which the first stands alone."""


def chains(passages: Sequence[Passage]) -> Iterator[Chain]:
    """For each sentence or fact of a card that can be given, all that has to be given with it."""
    chain: Chain = ()
    for number, passage in enumerate(passages):
        if passage.field not in {"hook", "text", "fact"}:
            continue
        standing = standing_of(passage.text)
        if passage.field == "fact" or standing == "alone":
            chain = (number,)
        elif standing == "leaning" and chain and not passage.begins:
            chain = (*chain, number)
        else:
            chain = ()
        if 0 < len(chain) <= _LONGEST_CHAIN:
            yield chain


def chosen(
    passages: Sequence[Passage], likeness: Sequence[float], naming: Sequence[bool]
) -> list[int]:
    """The numbers of at most four passages, in the order of the card: those that are most like
    what was asked; where none is or only facts are, the first that names what the card is about.

    `likeness`: of each passage, from 0 to 1. `naming`: whether it names the title or the maker.
    """
    found = list(chains(passages))
    worth = {
        chain: max(likeness[n] * (_NAMES if naming[n] else 1.0) for n in chain)
        * _LEANS ** (len(chain) - 1)
        for chain in found
    }
    least = max(_LEAST_BEARS, max(worth.values(), default=0.0) * _BEARS)
    given: set[int] = set()
    for chain in sorted(found, key=lambda one: (-worth[one], one)):
        if worth[chain] >= least and len(given.union(chain)) <= MOST_SENTENCES:
            given.update(chain)
    if all(passages[n].field == "fact" for n in given):  # a figure says little by itself
        alone = [chain[0] for chain in found if len(chain) == 1 and chain[0] not in given]
        told = [n for n in alone if passages[n].field != "fact"] or alone[: not given]
        given.update([n for n in told if naming[n]][:1] or told[:1])
    return sorted(given)[:MOST_SENTENCES]
