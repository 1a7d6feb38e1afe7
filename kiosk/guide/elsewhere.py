"""What the museum has no card on: names that stand on none, and questions that none answers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.catalogue.index import plain
from kiosk.guide.chinese import HAS_CHINESE
from kiosk.guide.english import words_of
from kiosk.guide.kin import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.guide.word_index import Weights, WordIndex


class AbsentNames:
    """The well-known names that stand in none of `texts`."""

    def __init__(self, texts: Iterable[str]) -> None:
        there = _spaced(" ".join(texts))
        words = set(there.split())
        spellings = [_names(line) for line in lines_of("names.txt")]
        self._names = tuple(
            name
            for names in spellings
            if not any(_stands_in(name, there, words) for name in names)
            for name in names
        )

    def any_in(self, question: str) -> bool:
        """Whether one of them is asked for."""
        asked = _spaced(question)
        return any(name in asked for name in self._names)


def _spaced(text: str) -> str:
    """The words of a text between single blanks, and its Chinese without any."""
    text = plain(text)
    chinese = "".join(text.split()) if HAS_CHINESE.search(text) else ""
    return f" {' '.join(words_of(text))} {chinese}"


def _stands_in(name: str, text: str, words: set[str]) -> bool:
    """Whether a name stands in a text; its words, looked up first, save most of the search."""
    return (bool(HAS_CHINESE.search(name)) or words.issuperset(name.split())) and name in text


def _names(line: str) -> list[str]:
    names = [plain(name.strip()) for name in line.split(",")]
    return [n if HAS_CHINESE.search(n) else f" {' '.join(words_of(n))} " for n in names]


class Elsewhere:
    """Questions that no card answers, to be compared with what is asked."""

    def __init__(
        self, questions: Iterable[str], terms_of: Callable[[str], list[str]], index: WordIndex
    ) -> None:
        self._index = index
        self._terms = [set(terms_of(question)) for question in questions]
        self._norms = [self._norm(dict.fromkeys(terms, 1.0)) for terms in self._terms]

    def nearest(self, asked: Weights) -> float:
        """The cosine of the question that is most like what is asked."""
        norm = self._norm(asked)
        worth = {term: share * self._index.weight(term) ** 2 for term, share in asked.items()}
        return max(
            (
                sum(worth[term] for term in terms if term in worth) / (norm * own)
                for terms, own in zip(self._terms, self._norms, strict=True)
            ),
            default=0.0,
        )

    def _norm(self, terms: Weights) -> float:
        squares = ((self._index.weight(term) * share) ** 2 for term, share in terms.items())
        return math.sqrt(sum(squares)) or 1.0
