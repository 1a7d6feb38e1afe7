"""The cards as they are asked for in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.guide import chinese, english
from kiosk.guide.answer import Sentence
from kiosk.guide.passages import passages_of
from kiosk.guide.word_index import WordIndex

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.guide.answer import CardRef


class Reader:
    """Ranks the cards for a question in `language`."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self._terms_of = chinese.terms_of if language == "zh" else english.terms_of
        self.cards: list[CardRef] = []
        self.passages = []
        owners = []
        for number, (card, passages) in enumerate(passages_of(catalogue, language)):
            self.cards.append(card)
            self.passages += passages
            owners += [number] * len(passages)
        terms = [self._terms_of(passage.text) for passage in self.passages]
        self.words = WordIndex(terms, owners, [passage.field for passage in self.passages])

    def ranked(self, question: str) -> list[tuple[CardRef, float]]:
        """The cards that have something of the question, the best first, with how good they are."""
        asked = dict.fromkeys(self._terms_of(question), 1.0)
        scores = self.words.by_card(asked)
        nearest: dict[int, float] = {}
        for passage, worth in self.words.by_passage(asked).items():
            card = self.words.cards[passage]
            nearest[card] = max(worth, nearest.get(card, 0.0))
        whole = {card: score + 12 * nearest.get(card, 0.0) for card, score in scores.items()}
        best = sorted(whole, key=lambda card: (-whole[card], card))
        return [(self.cards[card], whole[card]) for card in best]

    def sentences(self, question: str, card: CardRef) -> tuple[Sentence, ...]:
        """At most four sentences of the card that bear on the question, the best first."""
        number = self.cards.index(card)
        asked = dict.fromkeys(self._terms_of(question), 1.0)
        worth = self.words.by_passage(asked)
        found = [
            (value, passage)
            for passage, value in worth.items()
            if self.words.cards[passage] == number
            and self.passages[passage].field in ("text", "fact")
        ]
        found.sort(key=lambda one: (-one[0], one[1]))
        return tuple(Sentence(self.passages[passage].text, card) for _, passage in found[:4])
