"""Texts as they are compared: in small letters without accents, cut into words."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_TYPED = 32
"""Characters; whatever follows is not looked for."""
_HAN = r"\u3400-\u9fff\uf900-\ufaff"
_WORDS = re.compile(rf"([{_HAN}]+)|[^\W_{_HAN}]+")
_HAN_CHARACTER = re.compile(f"[{_HAN}]")
_JOINED = re.compile(r"[a-z0-9]+(?:[-'’./&+][a-z0-9]+)+")
_JOINTS = re.compile(r"[-'’./&+]")


class Word(NamedTuple):
    """A word as it is compared, or a run of Chinese characters, and where it stands."""

    text: str
    is_han: bool
    start: int
    end: int


def plain(text: str) -> str:
    """In small letters without accents, as the kiosk's keys write it: café is cafe."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(part for part in parts if part != "\u2060" and not unicodedata.combining(part))


def has_han(text: str) -> bool:
    """Whether there is Chinese in a text."""
    return bool(_HAN_CHARACTER.search(text))


def words_in(folded: str) -> Iterator[Word]:
    """The words of a text that is `plain` already; places are of that text."""
    for found in _WORDS.finditer(folded):
        yield Word(found[0], found[1] is not None, found.start(), found.end())


def joined_words(folded: str) -> Iterator[str]:
    """Words that hang together, without what joins them: tat-8 is tat8 too."""
    for found in _JOINED.finditer(folded):
        yield _JOINTS.sub("", found[0])


def folded_with_places(text: str) -> tuple[str, list[int]]:
    """`plain(text)`, and for each of its characters (and its end) the place in `text`."""
    if text.isascii():
        return text.lower(), list(range(len(text) + 1))
    parts, places = [], []
    for place, character in enumerate(text):
        part = plain(character)
        parts.append(part)
        places += [place] * len(part)
    return "".join(parts), [*places, len(text)]
