"""Where everything about the exhibits is found without looking at them one by one.

Made once when content is read and kept with its snapshot, so that a start with ten thousand
exhibits costs hardly more than one with a hundred.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.entries import Exhibit
    from kiosk.catalogue.localized_text import LocalizedText

_Links = dict[str, tuple[tuple[int, int], ...]]
_Item = TypeVar("_Item")
_WORDS = re.compile(r"[a-z0-9]+")
_MOST_CHINESE = 100
"""Characters of a Chinese text whose sound is kept: each begins a word that reaches to the end,
so that twice as many take four times the room. No title that fits a screen is as long."""


@dataclass(frozen=True, slots=True)
class ExhibitIndex:
    """Places of exhibits, counted from 0 in the order of the file.

    `story_links` and `case_links` give for each story or case the places of the exhibits that lead
    to it, and which of their links does. `title_keys` is a line for each exhibit with the words of
    its title, `search_keys` one with all it can be found by: words with a blank before each, in
    small letters; see `search_key`.
    """

    places: dict[str, int]
    walls: dict[str, tuple[int, ...]]
    story_links: _Links
    case_links: _Links
    title_keys: str
    search_keys: str


def index_of(exhibits: Iterable[Exhibit]) -> ExhibitIndex:
    """The index of exhibits as they were read."""
    places: dict[str, int] = {}
    walls: dict[str, list[int]] = {}
    stories: dict[str, list[tuple[int, int]]] = {}
    cases: dict[str, list[tuple[int, int]]] = {}
    keys: list[str] = []
    for place, exhibit in enumerate(exhibits):
        places.setdefault(exhibit.id, place)
        walls.setdefault(exhibit.area, []).append(place)
        for links, found in ((exhibit.stories, stories), (exhibit.cases, cases)):
            for number, link in enumerate(links):
                found.setdefault(link.id, []).append((place, number))
        keys.append(search_key(exhibit))
    titles = [key[: key.index("|")] for key in keys]
    return ExhibitIndex(
        places,
        _fixed(walls),
        _fixed(stories),
        _fixed(cases),
        "\n".join([*titles, ""]),
        "\n".join([*keys, ""]),
    )


def search_key(exhibit: Exhibit) -> str:
    """What an exhibit is found by: title | maker, place and year.

    English by its words, as any language in Latin letters, Chinese by its sound without tones
    ("luyouqi") and by its initials ("lyq"), which are words too.
    """
    rest = f"{_heard(exhibit.maker)}{_heard(exhibit.place)} {exhibit.year}"
    return f"{_heard(exhibit.title)} |{rest} "


def _heard(text: LocalizedText) -> str:
    from pypinyin import Style, lazy_pinyin

    chinese = text.zh[:_MOST_CHINESE]
    sounds = lazy_pinyin(chinese, errors="ignore")
    initials = lazy_pinyin(chinese, style=Style.FIRST_LETTER, errors="ignore")
    words = _WORDS.findall(plain(" ".join(text.texts().values())))
    # Every syllable begins a word of its own, so that the middle of a title can be typed too.
    tails = ["".join(sounds[n:]) for n in range(len(sounds))]
    tails += ["".join(initials[n:]) for n in range(len(initials) - 1)]
    return "".join(f" {word}" for word in dict.fromkeys([*words, *tails]))


def plain(text: str) -> str:
    """In small letters without accents, as the kiosk's keys write it: café is cafe."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _fixed(found: dict[str, list[_Item]]) -> dict[str, tuple[_Item, ...]]:
    return {key: tuple(items) for key, items in found.items()}
