"""The cards as they are asked for in one language."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.guide import chinese, english
from kiosk.guide.eligible import stands_alone
from kiosk.guide.elsewhere import Elsewhere
from kiosk.guide.kin import Kin, lines_of
from kiosk.guide.manner import Manner
from kiosk.guide.spelling import Spelling
from kiosk.guide.telling import chosen
from kiosk.guide.word_index import WordIndex
from kiosk.search.folding import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.languages import Language
    from kiosk.guide.answer import CardRef
    from kiosk.guide.passages import Passage
    from kiosk.guide.word_index import Weights

_KIN, _MEANT = 0.25, 0.8
"""How much kin of a word that was asked counts beside it, and what was meant by a wrong one."""
_LIKENESS = 0.7
"""How much the passage that is most like a question counts beside all that its card holds."""
_SAID = 0.4
"""How much the words of the nearest way to ask count beside those that were asked."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How good the best card is: all between 0 and about 1."""

    held: float
    """The share of the question, by how rare its words are, that stands on the card."""
    near: float
    """How like the question the likest passage of the card is."""
    ahead: float
    """How far it is ahead of the second card."""
    elsewhere: float
    """How like the question one is that no card answers."""
    manner: float
    """How much it is put like those."""


class Reader:
    """Ranks cards for questions in `language`; `cards` come with their passages."""

    def __init__(self, cards: Iterable[tuple[CardRef, list[Passage]]], language: Language) -> None:
        self.language = language
        self.cards: list[CardRef] = []
        self.passages: list[Passage] = []
        self._first: list[int] = [0]
        owners: list[int] = []
        for number, (card, passages) in enumerate(cards):
            self.cards.append(card)
            self.passages += passages
            owners += [number] * len(passages)
            self._first.append(len(owners))
        self._numbers = {card: number for number, card in enumerate(self.cards)}
        self._terms_of = chinese.terms_of if language == "zh" else english.terms_of
        terms = [self._terms_of(passage.text) for passage in self.passages]
        self.words = WordIndex(terms, owners, [passage.field for passage in self.passages])
        questions = list(lines_of(f"elsewhere_{language}.txt"))
        self._elsewhere = Elsewhere(questions, self._terms_of, self.words)
        ways = [passage.text for passage in self.passages if passage.field == "asked"]
        self._asked: defaultdict[str, list[CardRef]] = defaultdict(list)
        for passage, owner in zip(self.passages, owners, strict=True):
            if (
                passage.field == "asked"
                and self.cards[owner] not in self._asked[_signless(passage.text)]
            ):
                self._asked[_signless(passage.text)].append(self.cards[owner])
        self._manner = Manner(ways, questions, language)
        self._kin = Kin(f"synonyms_{language}.txt", self._terms_of)
        known = [] if language == "zh" else self._known(questions)
        self._spelling = Spelling(known)

    def _known(self, questions: Iterable[str]) -> list[str]:
        texts = [passage.text for passage in self.passages]
        texts += [*questions, *lines_of("names.txt"), *lines_of(f"synonyms_{self.language}.txt")]
        return [word for text in texts for word in english.words_of(text)]

    def knows(self, question: str) -> float:
        """Which share of the words of an English question is known."""
        words = english.words_of(question)
        known = sum(word in english.FRAME or english.stem(word) in self.words for word in words)
        return known / len(words) if words else 0.0

    def asked_for(self, question: str) -> tuple[CardRef, ...]:
        """The cards for which a question is asked word for word, case, signs and blanks aside."""
        return tuple(self._asked.get(_signless(question), ()))

    def terms(self, question: str) -> tuple[Weights, Weights]:
        """What is asked for, and the same with its kin."""
        if self.language == "zh":
            asked = dict.fromkeys(self._terms_of(question), 1.0)
            kin = self._kin.terms(self._kin.words_in(question))
        else:
            words = [(word, self._spelling.meant(word)) for word in english.words_of(question)]
            asked = {}
            for word, meant in words:
                for term in self._terms_of(meant):
                    asked[term] = 1.0 if meant == word else _MEANT
            kin = self._kin.terms([meant for _, meant in words])
        new = {term: _KIN for term in kin if term not in asked and term in self.words}
        return asked, {**asked, **new}

    def ranked(self, question: str) -> tuple[list[tuple[int, float]], Evidence]:
        """The numbers of the cards that have something of it, the best first, with how good they
        are; and what speaks for the best."""
        asked, wide = self.terms(question)
        mass = sum(self.words.weight(term) * share for term, share in asked.items()) or 1.0
        full = {card: score / mass for card, score in self.words.by_card(wide).items()}
        near: defaultdict[int, float] = defaultdict(float)
        for passage, likeness in self.words.by_passage(wide).items():
            card = self.words.cards[passage]
            near[card] = max(near[card], likeness)
        whole = {card: value + _LIKENESS * near[card] for card, value in full.items()}
        ranked = sorted(whole.items(), key=lambda one: (-one[1], one[0]))
        manner, elsewhere = self._manner.elsewhere(question), self._elsewhere.nearest(wide)
        if not ranked:
            return [], Evidence(0.0, 0.0, 0.0, elsewhere, manner)
        best, value = ranked[0]
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        held = self.words.held(asked, wide, range(self._first[best], self._first[best + 1]))
        return ranked, Evidence(held, near[best], value - second, elsewhere, manner)

    def sentences(self, question: str, card: CardRef) -> list[str]:
        """At most four sentences of the card that bear on the question, in its order."""
        number = self._numbers[card]
        own = range(self._first[number], self._first[number + 1])
        _, wide = self.terms(question)
        likeness = self.words.by_passage(wide)
        ways = [n for n in own if self.passages[n].field == "asked" and n in likeness]
        if ways:  # the words of somebody who asked for the same
            nearest = max(ways, key=lambda n: likeness[n])
            said = dict.fromkeys(self._terms_of(self.passages[nearest].text), _SAID)
            likeness = self.words.by_passage({**said, **wide})
        passages = [self.passages[n] for n in own]
        about = [p.text for p in passages if p.field in {"title", "maker"}]
        naming = [self._names(passage, about) for passage in passages]
        told = chosen(passages, [likeness.get(n, 0.0) for n in own], naming)
        return [passages[n].text for n in told]

    def _names(self, passage: Passage, about: Iterable[str]) -> bool:
        """Whether it has half the words of a title or maker."""
        own = set(self._terms_of(passage.text))
        return any(
            2 * len(own.intersection(terms)) >= len(terms) > 0
            for terms in (set(self._terms_of(name)) for name in about)
        )

    def sentence_of(self, year: int, card: CardRef) -> str | None:
        """The first sentence or fact of the card that names a year."""
        number = self._numbers[card]
        own = range(self._first[number], self._first[number + 1])
        named = re.compile(rf"(?<!\d){year}(?!\d)")
        telling = (
            passage.text
            for passage in self.passages[own.start : own.stop]
            if passage.field == "fact"
            or (passage.field in {"hook", "text"} and stands_alone(passage.text))
        )
        return next((text for text in telling if named.search(text)), None)


def _signless(text: str) -> str:
    return "".join(
        character for character in plain(text) if character.isalnum() or character == "@"
    )
