"""Words typed wrongly, and the word of the cards that was meant."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST = 5
"""Shorter words have too many neighbours."""


class Spelling:
    """The nearest of the `known` words: one letter too many, too few, other, or two swapped."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = {word: place for place, word in enumerate(dict.fromkeys(known))}
        self._without: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._known:
            if len(word) >= _SHORTEST - 1 and word.isalpha():
                for shorter in (word, *_shorter(word)):
                    self._without[shorter].append(word)
        self.meant = lru_cache(maxsize=500)(self._meant)

    def _meant(self, word: str) -> str:
        """The known word that was meant; the word itself where none is near."""
        if word in self._known or len(word) < _SHORTEST or not word.isalpha():
            return word
        near = {
            other
            for shorter in (word, *_shorter(word))
            for other in self._without.get(shorter, ())
            if _one_slip(word, other)
        }
        return min(near, key=lambda other: (other[0] != word[0], self._known[other]), default=word)


def _shorter(word: str) -> list[str]:
    return [word[:n] + word[n + 1 :] for n in range(len(word))]


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one slip lies between two words that are alike without one letter."""
    if len(typed) != len(meant):
        return True
    apart = [n for n, (a, b) in enumerate(zip(typed, meant, strict=True)) if a != b]
    if len(apart) == 1:
        return True
    return (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and typed[apart[0]] == meant[apart[1]]
        and typed[apart[1]] == meant[apart[0]]
    )
