"""A visitor's question, answered with cards and with sentences that stand on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.guide.answer import Answer, CardRef, Sentence
from kiosk.guide.chinese import HAS_CHINESE
from kiosk.guide.elsewhere import AbsentNames
from kiosk.guide.kin import lines_of
from kiosk.guide.passages import passages_of
from kiosk.guide.pinyin import Pinyin
from kiosk.guide.reader import Reader
from kiosk.guide.refusal import confidence
from kiosk.guide.rules import Rules
from kiosk.guide.telling import MOST_SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.guide.rules import Found

MOST_ASKED = 200
"""So many characters of a question are read."""
_MOST_CARDS = 8
_NEAREST = 3
_WORTH = 0.45
"""A card is named after the first that is at least so good as it."""
_SURE, _SURE_OF_SEVERAL = 0.5, 0.57
"""How sure a card must answer; more so where the surest of several readings is taken."""
_KNOWN_ENGLISH = 0.5
"""Letters of which fewer words are known in English are read as pinyin, where they can be."""
_PINYIN = 0.8
"""So much of a question must be readable as pinyin; the rest are names in Latin letters."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """A way to read a question, and how sure its cards answer it, between 0 and 1."""

    question: str
    sure: float
    cards: tuple[CardRef, ...]
    worth: int = 0
    """So many of the cards are worth naming."""
    found: tuple[Found, ...] = ()
    """The cards, where a rule found them."""


class Guide:
    """Answers questions about the cards of a catalogue, in any thread but one at a time.

    Cheap to make: what it knows of a language is read when that is first asked in, or before, by
    `prepare`.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._readers: dict[Language, Reader] = {}
        self._rules: dict[Language, Rules] = {}

    def prepare(self, language: Language) -> None:
        """Reads the cards for questions in `language`: about a second, for a worker thread."""
        known: Language = "zh" if language == "zh" else "en"
        self._reader(known)
        self._rules_in(known)
        _ = self._absent, self._pinyin

    def language_of(self, question: str) -> Language:
        """The language in which a question is put: zh in characters or pinyin, else en."""
        return self._understood(_short(question), "en")[1]

    def ask(self, question: str, language: Language) -> Answer:
        """Answers in `language`, whichever the question is in; any text will do."""
        question = _short(question)
        readings, spoken = self._understood(question, language)
        told: Language = "zh" if language == "zh" else "en"
        judged = [self._judged(reading, spoken) for reading in readings]
        surest = max(judged, key=lambda one: one.sure)
        if surest.sure < (_SURE if len(judged) == 1 else _SURE_OF_SEVERAL):
            return Answer(True, judged[0].cards[:_NEAREST])
        if surest.found:
            return Answer(False, surest.cards, self._of_years(surest.found, told))
        sentences = self._sentences(surest.question, surest.cards[0], spoken, told)
        return Answer(False, surest.cards[: surest.worth], sentences)

    def _understood(self, question: str, language: Language) -> tuple[list[str], Language]:
        """The question, in characters where it was in pinyin, and the language it is in; as many
        readings of it, the most likely first, as may be meant."""
        if HAS_CHINESE.search(question):
            return [question], "zh"
        if self._pinyin.share(question) < _PINYIN:
            return [question], "en"
        if language != "zh" and self._reader("en").knows(question) >= _KNOWN_ENGLISH:
            return [question], "en"
        return self._pinyin.readings(question), "zh"

    def _judged(self, question: str, spoken: Language) -> _Judged:
        reader, rules = self._reader(spoken), self._rules_in(spoken)
        absent = self._absent.any_in(question) or rules.absent_year(question)
        if not absent and (found := rules.cards(question)):
            found = found[:_MOST_CARDS]
            return _Judged(question, 1.0, tuple(card for card, _ in found), found=found)
        ranked, evidence = reader.ranked(question)
        cards = tuple(reader.cards[number] for number, _ in ranked[:_MOST_CARDS])
        worth = sum(value >= ranked[0][1] * _WORTH for _, value in ranked[:_MOST_CARDS])
        if asked := reader.asked_for(question):
            others = tuple(card for card in cards[:worth] if card not in asked)
            cards = (*asked, *others)[:_MOST_CARDS]
            return _Judged(question, 1.0, cards, worth=len(cards))
        sure = confidence(evidence, spoken, absent_name=absent) if ranked else 0.0
        return _Judged(question, sure, cards, worth=worth)

    def _sentences(
        self, question: str, card: CardRef, spoken: Language, told: Language
    ) -> tuple[Sentence, ...]:
        asked = question if spoken == told else ""
        return tuple(Sentence(text, card) for text in self._reader(told).sentences(asked, card))

    def _of_years(self, found: Iterable[Found], told: Language) -> tuple[Sentence, ...]:
        """Of each card a sentence that names its year, of at most four."""
        reader = self._reader(told)
        named = (
            Sentence(text, card)
            for card, year in found
            if year is not None and (text := reader.sentence_of(year, card))
        )
        return tuple(islice(named, MOST_SENTENCES))

    def _reader(self, language: Language) -> Reader:
        if language not in self._readers:
            cards = list(passages_of(self._catalogue, language))
            self._readers[language] = Reader(cards, language)
        return self._readers[language]

    def _rules_in(self, language: Language) -> Rules:
        if language not in self._rules:
            self._rules[language] = Rules(self._catalogue, language)
        return self._rules[language]

    @cached_property
    def _absent(self) -> AbsentNames:
        return AbsentNames([*_texts(self._catalogue, "en"), *_texts(self._catalogue, "zh")])

    @cached_property
    def _pinyin(self) -> Pinyin:
        files = ("phrases_zh.txt", "elsewhere_zh.txt", "synonyms_zh.txt", "names.txt")
        general = [line for name in files for line in lines_of(name)]
        return Pinyin([*_texts(self._catalogue, "zh"), *general])


def _short(question: str) -> str:
    """No more of a question than is listened to."""
    return " ".join(question.split())[:MOST_ASKED]


def _texts(catalogue: Catalogue, language: Language) -> list[str]:
    return [passage.text for _, some in passages_of(catalogue, language) for passage in some]
