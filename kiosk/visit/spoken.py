"""What is read aloud at a place, and how it is cut into pieces."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.visit.place import Place

MOST_BYTES = 2000
"""Two to three minutes of speech in either language, and far below what a command may carry."""
_ENDS = (r"\n\n+", r"(?<=[.!?])\s+|(?<=[。！？])", r"\s+|(?<=[，、；：])", r"")
"""Where words may be cut, the better places first: paragraphs, sentences, words, anywhere."""


def spoken(catalogue: Catalogue, place: Place, language: Language) -> str:
    """The words of a card, a story or a presentation, a paragraph each; elsewhere nothing."""
    return "\n\n".join(text.to(language) for text in texts_to_speak(catalogue, place))


def texts_to_speak(catalogue: Catalogue, place: Place) -> list[LocalizedText]:
    """What a card, a story or a presentation says; elsewhere nothing."""
    if place.screen is Screen.EXHIBIT:
        exhibit = catalogue.exhibit(place.id)
        return [exhibit.title, exhibit.hook, exhibit.text]
    if place.screen is Screen.STORY:
        story = catalogue.story(place.id)
        return [story.title, story.text]
    if place.screen is Screen.CASE:
        case = catalogue.case(place.id)
        slides = [text for slide in case.slides for text in (slide.heading, slide.text)]
        return [case.headline, *slides]
    return []


def in_pieces(words: str) -> list[str]:
    """`words` in pieces of at most `MOST_BYTES` in UTF-8, cut where a reader would breathe."""
    return [piece for piece in (p.strip() for p in _cut(words, _ENDS)) if piece]


def _cut(words: str, ends: tuple[str, ...]) -> list[str]:
    """As many parts as fit are one piece; a part that does not is cut at the next of `ends`."""
    if _size(words) <= MOST_BYTES:
        return [words]
    end, *others = ends
    places = [0, *(found.end() for found in re.finditer(end, words)), len(words)]
    pieces = [""]
    for start, stop in pairwise(places):
        part = words[start:stop]
        if _size(pieces[-1] + part) <= MOST_BYTES:
            pieces[-1] += part
        elif _size(part) <= MOST_BYTES:
            pieces.append(part)
        else:
            pieces += _cut(part, tuple(others))
    return pieces


def _size(words: str) -> int:
    return len(words.encode())
