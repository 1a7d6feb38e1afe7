"""Questions to begin with, for visitors who do not know what to ask the guide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Asked, Case, Exhibit, Story
    from kiosk.catalogue.languages import Language

_LONGEST = {"en": 40, "zh": 17}
_ENGLISH_QUESTION = re.compile(
    r"(who|what|how|why|when|where|which|can|could|is|are|was|were|did|do|does) ", re.IGNORECASE
)
_CHINESE_QUESTION = re.compile("谁|什么|怎么|怎样|为何|哪|多少|多大|多久|几|吗$|呢$|如何")
_POINTING = re.compile(
    r"\b(it|its|they|them|their|he|she|his|her|this|that|these|those|here|case|card|i|me|my)\b"
    "|它|他|她|这|那|我|馆里|案例|展品",
    re.IGNORECASE,
)
"""Words that point at what is not seen yet, or at the visitor: no question is whole with them."""
_STRIDE = 5
"""A turn goes so many exhibits further along each wall, or the next turn would show neighbours."""


class Starter(NamedTuple):
    """A question, and the lantern hue of the card that answers it."""

    question: str
    hue: str


def starters(catalogue: Catalogue, language: Language, turn: int) -> list[Starter]:
    """One for each area, then one that a story answers and one that a case does.

    They come from `asked` of the cards, always the same ones for the same `turn`; where a card of
    an area says none, an exhibit's title stands for a question.
    """
    language = "zh" if language == "zh" else "en"
    found = []
    for number, area in enumerate(catalogue.areas):
        wall = catalogue.exhibits_in(area.id)
        first = turn * _STRIDE + number * 3
        places = [(first + step) % len(wall) for step in range(len(wall))]
        if question := _first_question((wall[place] for place in places), language):
            found.append(Starter(question, area.hue))
        elif places:
            found.append(Starter(wall[places[0]].title.to(language), area.hue))
    for cards in (catalogue.stories, catalogue.cases):
        first = turn * _STRIDE % max(1, len(cards))
        if question := _first_question((*cards[first:], *cards[:first]), language):
            found.append(Starter(question, ""))
    return found


def _first_question(cards: Iterable[Exhibit | Story | Case], language: Language) -> str:
    """That of the first card that has one; where none has, empty."""
    return next(filter(None, (_question(card.asked, language) for card in cards)), "")


def _question(asked: Asked, language: Language) -> str:
    """The first of a card's that is a whole question and short, as one writes it; or none."""
    fits = _CHINESE_QUESTION.search if language == "zh" else _ENGLISH_QUESTION.match
    for question in asked.zh if language == "zh" else asked.en:
        if (
            len(question) <= _LONGEST[language]
            and fits(question)
            and not _POINTING.search(question)
        ):
            mark = "？" if language == "zh" else "?"
            return question[:1].upper() + question[1:].rstrip("?？") + mark
    return ""
