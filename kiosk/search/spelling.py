"""Words with errors of typing: those nearby, by letters missed, doubled, wrong or swapped."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ONE_FROM, _TWO_FROM = 4, 8


def errors_forgiven(word: str) -> int:
    """How many errors a word of this length may have; of a year none may be wrong."""
    if not word.isalpha() or len(word) < _ONE_FROM:
        return 0
    return 2 if len(word) >= _TWO_FROM else 1


def words_near(terms: Sequence[str], typed: str, most: int) -> dict[int, int]:
    """The places of the words that begin as `typed` does but for `most` errors, with their number.

    `terms` are in order. Two letters swapped are one error, and so is one missed, one too many or
    one wrong.
    """
    walk = _Walk(terms, typed)
    walk.go(0, len(terms), 0, 0, most)
    return {place: most - left for place, left in walk.reached.items()}


class _Walk:
    """Through words that share their beginning: of many, only those are looked at that may do."""

    def __init__(self, terms: Sequence[str], typed: str) -> None:
        self._terms = terms
        self._typed = typed
        self.reached: dict[int, int] = {}
        self._been: dict[tuple[int, int, int, int], int] = {}

    def go(self, low: int, high: int, depth: int, at: int, left: int) -> None:
        """The terms from `low` to `high` share `depth` letters, which are the first `at` typed;
        `left` errors may still come."""
        key = (low, high, depth, at)
        if self._been.get(key, -1) >= left:
            return
        self._been[key] = left
        typed = self._typed
        if at == len(typed):
            for place in range(low, high):
                if self.reached.get(place, -1) < left:
                    self.reached[place] = left
            return
        wanted = typed[at]
        if not left:
            start = bisect_left(self._terms, self._terms[low][:depth] + typed[at:], low, high)
            end = bisect_left(
                self._terms, self._terms[low][:depth] + typed[at:] + "\U0010ffff", start, high
            )
            for place in range(start, end):
                self.reached.setdefault(place, 0)
            return
        self.go(low, high, depth, at + 1, left - 1)
        following = typed[at + 1] if at + 1 < len(typed) else ""
        for letter, first, last in self._next_letters(low, high, depth):
            if letter == wanted:
                self.go(first, last, depth + 1, at + 1, left)
                continue
            self.go(first, last, depth + 1, at, left - 1)
            self.go(first, last, depth + 1, at + 1, left - 1)
            if letter == following:
                for second, start, end in self._next_letters(first, last, depth + 1):
                    if second == wanted:
                        self.go(start, end, depth + 2, at + 2, left - 1)

    def _next_letters(self, low: int, high: int, depth: int) -> list[tuple[str, int, int]]:
        terms, found = self._terms, []
        if low < high and len(terms[low]) == depth:
            low += 1
        while low < high:
            term = terms[low]
            end = bisect_left(terms, term[: depth + 1] + "\U0010ffff", low, high)
            found.append((term[depth], low, end))
            low = end
        return found


def distance(one: str, other: str) -> int:
    """How many errors make `other` of `one` (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        before, row, last = row, [i], before
        for j, b in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if last and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
