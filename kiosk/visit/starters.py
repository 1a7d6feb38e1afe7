"""Questions to begin with, for visitors who do not know what to ask the guide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Asked, Exhibit
    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText

_LONGEST = {"en": 44, "zh": 17}
_ENGLISH_QUESTION = re.compile(
    r"(who|what|how|why|when|where|which|can|could|is|are|was|were|did|do|does) ", re.IGNORECASE
)
_CHINESE_QUESTION = re.compile("谁|什么|怎么|怎样|为何|哪|多少|多大|多久|几|吗$|呢$|如何")
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
        if question := _on_a_wall(wall, language, turn * _STRIDE + number * 3):
            found.append(Starter(question, area.hue))
    for cards in (catalogue.stories, catalogue.cases):
        own = [(card.asked, card.title) for card in cards]
        if question := _first_question(own, language, turn * _STRIDE):
            found.append(Starter(question, ""))
    return found


def _on_a_wall(wall: Sequence[Exhibit], language: Language, first: int) -> str:
    """The question of an exhibit, looked for from the place `first` on; else a title."""
    if not wall:
        return ""
    order = [(first + step) % len(wall) for step in range(len(wall))]
    question = _first_question(((wall[n].asked, wall[n].title) for n in order), language, 0)
    return question or wall[order[0]].title.to(language)


def _first_question(
    cards: Iterable[tuple[Asked, LocalizedText]], language: Language, first: int
) -> str:
    asked = [*cards] if first else cards
    if first and isinstance(asked, list) and asked:
        asked = asked[first % len(asked) :] + asked[: first % len(asked)]
    return next(filter(None, (_question(one, language) for one, _ in asked)), "")


def _question(asked: Asked, language: Language) -> str:
    """The first of a card's that is a whole question and short, as one writes it; or none."""
    fits = _CHINESE_QUESTION.search if language == "zh" else _ENGLISH_QUESTION.match
    for question in asked.zh if language == "zh" else asked.en:
        if len(question) <= _LONGEST[language] and fits(question):
            mark = "？" if language == "zh" else "?"
            return question[:1].upper() + question[1:].rstrip("?？") + mark
    return ""
