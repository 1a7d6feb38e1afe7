"""A visitor's question, answered with cards and with sentences that stand on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.guide.answer import Answer
from kiosk.guide.chinese import HAS_CHINESE
from kiosk.guide.reader import Reader

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language

MOST_ASKED = 200
"""So many characters of a question are read."""
_MOST_CARDS = 8
_NEAREST = 3


class Guide:
    """Answers questions about the cards of a catalogue, in any thread but one at a time.

    Cheap to make: what it knows of a language is read when that is first asked in, or before, by
    `prepare`.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._readers: dict[Language, Reader] = {}

    def prepare(self, language: Language) -> None:
        """Reads the cards for questions in `language`: half a second, for a worker thread."""
        self._reader("zh" if language == "zh" else "en")

    def language_of(self, question: str) -> Language:
        """The language in which a question is put."""
        return "zh" if HAS_CHINESE.search(question) else "en"

    def ask(self, question: str, language: Language) -> Answer:
        """Answers in `language`, whichever the question is in; any text will do."""
        question = " ".join(question.split())[:MOST_ASKED]
        reader = self._reader(self.language_of(question))
        ranked = reader.ranked(question)
        if not ranked:
            return Answer(refused=True)
        refused = ranked[0][1] < 4
        cards = [card for card, _ in ranked]
        if refused:
            return Answer(True, tuple(cards[:_NEAREST]))
        return Answer(False, tuple(cards[:_MOST_CARDS]), reader.sentences(question, cards[0]))

    def _reader(self, language: Language) -> Reader:
        if language not in self._readers:
            self._readers[language] = Reader(self._catalogue, language)
        return self._readers[language]
