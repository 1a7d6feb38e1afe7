"""Chinese by its sound: full pinyin, initials, both mixed, the last syllable unfinished."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.search.postings import Terms

_LONGEST_SYLLABLE = 6
_DOUBLE_INITIALS = ("zh", "ch", "sh")
LONGEST_TAIL = 16
"""Characters of a title that are heard from each of its characters on; no search is longer."""


def heard_from(typed: str, readings: Sequence[Sequence[str]], *, full: bool = False) -> int:
    """How many of the characters, from the first, `typed` stands for; 0 where it does not.

    `readings` has the syllables of each. With `full` initials will not do: all but the last must
    be there whole, and two of them at least.
    """
    return _heard(typed, readings, 0, full=full)


def _heard(typed: str, readings: Sequence[Sequence[str]], place: int, *, full: bool) -> int:
    if not typed:
        return place if not full or place > 1 else 0
    if place == len(readings):
        return 0
    for syllable in readings[place]:
        if typed.startswith(syllable):
            if reached := _heard(typed[len(syllable) :], readings, place + 1, full=full):
                return reached
        elif syllable.startswith(typed) and (place or not full):
            return place + 1
        if not full:
            for initial in _initials(syllable):
                rest = typed[len(initial) :]
                if (
                    typed.startswith(initial)
                    and initial != syllable
                    and (reached := _heard(rest, readings, place + 1, full=full))
                ):
                    return reached
    return 0


def _initials(syllable: str) -> tuple[str, ...]:
    return (syllable[:2], syllable[:1]) if syllable[:2] in _DOUBLE_INITIALS else (syllable[:1],)


def tail_term(han: str, syllables: Sequence[str]) -> str:
    """The term of a title's end: its initials, its syllables, its characters."""
    initials = "".join(syllable[0] for syllable in syllables)
    return f"{initials} {' '.join(syllables)} {han}"


class Sounds:
    """The sounds of one content's Chinese."""

    def __init__(self, tails: Terms, han: Terms, readings: str) -> None:
        """`readings` has a character and its syllables on each line."""
        self._tails = tails
        self._han = han
        self._readings = readings

    @cached_property
    def of_character(self) -> dict[str, tuple[str, ...]]:
        """The syllables that a character stands for in this content."""
        lines = (line.split() for line in self._readings.split("\n"))
        return {character: tuple(syllables) for character, *syllables in lines}

    @cached_property
    def first_letters(self) -> dict[str, str]:
        """The letters with which those syllables begin."""
        return {
            character: "".join({syllable[0] for syllable in syllables})
            for character, syllables in self.of_character.items()
        }

    @cached_property
    def _characters(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for character, syllables in self.of_character.items():
            for syllable in syllables:
                found.setdefault(syllable, []).append(character)
        return found

    @cached_property
    def _beginnings(self) -> set[str]:
        return {syllable[:n] for syllable in self._characters for n in range(1, len(syllable) + 1)}

    def tails(self, typed: str) -> list[int]:
        """The places of the tails of titles that sound as `typed` does."""
        found = []
        for initials in self._skeletons(typed, 0, ""):
            for place in self._tails.starting_with(initials):
                _, *syllables, _ = self._tails.terms[place].split(" ")
                if heard_from(typed, [(syllable,) for syllable in syllables]):
                    found.append(place)
        return sorted(set(found))

    def in_names(self, typed: str, columns: Sequence[int]) -> list[int]:
        """For each column the set of entries of the tails that sound as `typed` does."""
        if len(typed) == 1:
            return [self._tails.holding_beginning(column, typed) for column in columns]
        places = self.tails(typed)
        return [self._tails.holding(column, places) for column in columns]

    def han_of_tail(self, place: int) -> str:
        """The characters of a tail."""
        return self._tails.terms[place].rpartition(" ")[2]

    def _skeletons(self, typed: str, start: int, initials: str) -> set[str]:
        """What the initials may be of which `typed` is full or short."""
        if start == len(typed):
            return {initials}
        longer = initials + typed[start]
        if not self._tails.starting_with(longer):
            return set()
        found = set[str]()
        for end in range(start + 1, min(len(typed), start + _LONGEST_SYLLABLE) + 1):
            part = typed[start:end]
            whole = part in self._characters or end == start + 1 or part in _DOUBLE_INITIALS
            if whole or (end == len(typed) and part in self._beginnings):
                found |= self._skeletons(typed, end, longer)
        return found

    def in_texts(self, typed: str, column: int) -> int:
        """The set of entries whose text has characters that sound as `typed` does, two at least."""
        found = 0
        held: dict[tuple[str, str, bool], int] = {}
        for syllables in self._spelled(typed):
            entries = -1
            for number, (first, second) in enumerate(pairwise(syllables)):
                last = number == len(syllables) - 2
                pair = first, second, last
                if pair not in held:
                    places = self._pairs(first, second, unfinished=last)
                    held[pair] = self._han.holding(column, places)
                entries &= held[pair]
                if not entries:
                    break
            found |= entries
        return found

    def _pairs(self, first: str, second: str, *, unfinished: bool) -> Iterator[int]:
        of, terms = self.of_character, self._han.terms
        for character in self._characters.get(first, ()):
            for place in self._han.starting_with(character):
                readings = of.get(terms[place][1:], ()) if len(terms[place]) > 1 else ()
                if any(
                    syllable == second or (unfinished and syllable.startswith(second))
                    for syllable in readings
                ):
                    yield place

    def _spelled(self, typed: str) -> Iterator[list[str]]:
        """The ways to cut `typed` into two syllables or more, the last of them unfinished."""
        for end in range(1, min(len(typed) - 1, _LONGEST_SYLLABLE) + 1):
            first, rest = typed[:end], typed[end:]
            if first in self._characters:
                if rest in self._beginnings:
                    yield [first, rest]
                for more in self._spelled(rest):
                    yield [first, *more]
