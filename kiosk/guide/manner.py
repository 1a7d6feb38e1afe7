"""How a question is put: as visitors ask for cards, or as they ask for the way, the time, a phone.

"Where can I", "my", "today" tell more of that than what is asked for does.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.catalogue.index import plain
from kiosk.guide.english import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.languages import Language

_SMOOTH = 0.4
_MOST, _LEAST = 8.0, -0.4
_HAN = re.compile(r"[\u3400-\u9fff]|[a-z]+|\d+")


class Manner:
    """Naive Bayes of words and their pairs, in Chinese of characters and theirs.

    It says nothing where fewer ways to ask for cards are known than ways to ask for the way.
    """

    def __init__(
        self, answered: Iterable[str], elsewhere: Iterable[str], language: Language
    ) -> None:
        self._language = language
        answered, elsewhere = list(answered), list(elsewhere)
        self._enough = len(answered) >= len(elsewhere)
        self._answered = self._counted(answered)
        self._elsewhere = self._counted(elsewhere)
        self._shares = (
            sum(self._answered.values()) + _SMOOTH * len(self._answered) + 1,
            sum(self._elsewhere.values()) + _SMOOTH * len(self._answered) + 1,
        )

    def elsewhere(self, question: str) -> float:
        """How much more it is put like a question that no card answers, from `_LEAST` to 1.

        To be put like one that cards answer says little, for all near misses are.
        """
        if not self._enough:
            return 0.0
        answered, elsewhere = self._shares
        odds = sum(
            math.log((self._elsewhere[sign] + _SMOOTH) / elsewhere)
            - math.log((self._answered[sign] + _SMOOTH) / answered)
            for sign in self._signs(question)
            if sign in self._answered or sign in self._elsewhere
        )
        return max(_LEAST, min(1.0, odds / _MOST))

    def _counted(self, questions: Iterable[str]) -> Counter[str]:
        return Counter(sign for question in questions for sign in self._signs(question))

    def _signs(self, question: str) -> set[str]:
        units = _HAN.findall(plain(question)) if self._language == "zh" else words_of(question)
        units = ["<", *units, ">"]
        return {*units[1:-1], *(f"{a} {b}" for a, b in pairwise(units))}
