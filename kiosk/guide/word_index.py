"""Cards found by words: how much of a question a card holds, and how like a passage it is."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.guide.passages import Field

_FIELD_WEIGHTS: dict[Field, float] = {
    "title": 3.0, "hook": 1.0, "text": 1.0, "fact": 1.2, "maker": 0.8, "side": 0.8, "asked": 1.0,
}  # fmt: skip
_SATURATION, _LENGTH = 1.2, 0.6
"""k1 and b of BM25."""

Weights = dict[str, float]
"""Terms of a question, each with how much it counts: 1 as it was asked, less for its kin."""


class WordIndex:
    """Terms of all passages: `cards[n]` is the card of passage n, by its number."""

    def __init__(
        self, terms: Sequence[Sequence[str]], cards: Sequence[int], fields: Sequence[Field]
    ) -> None:
        self.cards = cards
        count = max(cards, default=-1) + 1
        held: list[defaultdict[str, float]] = [defaultdict(float) for _ in range(count)]
        self._passages: defaultdict[str, list[int]] = defaultdict(list)
        for number, (card, field, found) in enumerate(zip(cards, fields, terms, strict=True)):
            for term in found:
                held[card][term] += _FIELD_WEIGHTS[field]
            for term in set(found):
                self._passages[term].append(number)
        spread = Counter(term for card in held for term in card)
        self.rarity = {
            term: math.log(1 + (count - n + 0.5) / (n + 0.5)) for term, n in spread.items()
        }
        self.unknown = math.log(1 + (count + 0.5) / 0.5)
        """The rarity of a term that no card holds."""
        self._norms = [
            math.sqrt(sum(self.rarity[term] ** 2 for term in set(found))) or 1.0 for found in terms
        ]
        self._cards = self._saturated(held)

    def _saturated(self, held: Sequence[Mapping[str, float]]) -> dict[str, list[tuple[int, float]]]:
        lengths = [sum(card.values()) for card in held]
        usual = sum(lengths) / len(lengths) if lengths else 1.0
        found: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, card in enumerate(held):
            damp = _SATURATION * (1 - _LENGTH + _LENGTH * lengths[number] / usual)
            for term, times in card.items():
                found[term].append((number, times * (_SATURATION + 1) / (times + damp)))
        return found

    def __contains__(self, term: object) -> bool:
        return term in self.rarity

    def weight(self, term: str) -> float:
        return self.rarity.get(term, self.unknown)

    def by_card(self, asked: Weights) -> dict[int, float]:
        """BM25 of each card that holds some of the terms."""
        scores: defaultdict[int, float] = defaultdict(float)
        for term, share in asked.items():
            for card, times in self._cards.get(term, ()):
                scores[card] += share * self.rarity[term] * times
        return scores

    def by_passage(self, asked: Weights) -> dict[int, float]:
        """The cosine of each passage that holds some of the terms, by its number."""
        scores: defaultdict[int, float] = defaultdict(float)
        norm = math.sqrt(sum((self.weight(term) * share) ** 2 for term, share in asked.items()))
        for term, share in asked.items():
            worth = share * self.rarity.get(term, 0.0) ** 2
            for passage in self._passages.get(term, ()):
                scores[passage] += worth
        return {n: worth / (norm * self._norms[n]) for n, worth in scores.items()}

    def held(self, asked: Weights, wide: Weights, passages: Sequence[int]) -> float:
        """Which share of what is asked, by rarity, stands in these passages together, or kin of it
        in its place."""
        whole = sum(share * self.weight(term) for term, share in asked.items()) or 1.0
        inside = set(passages)
        there = sum(
            share * self.rarity[term]
            for term, share in wide.items()
            if term in self.rarity and not inside.isdisjoint(self._passages[term])
        )
        return min(1.0, there / whole)
