"""The index of everything that can be found: made once when content is read, kept in its snapshot.

Four columns say where a term stands, from a name to the text in one of two languages.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kiosk.search.entries import Entries, Kind, decade_of
from kiosk.search.folding import joined_words, plain, words_in
from kiosk.search.postings import PackedTerms, packed, set_of
from kiosk.search.sounds import LONGEST_TAIL, tail_term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.catalogue.catalogue import Catalogue

TITLE, NAMED, TEXT, CHINESE_TEXT = range(4)
_COLUMNS = 4
_LONGEST_TERM = 40


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """Terms of all entries, `count` of them.

    `words` are those of letters and digits; `han` pairs of Chinese characters that stand side by
    side, and the last of each run; `tails` the sounds of names from each of their characters on;
    `readings` the sounds of each character; `decades` the exhibits of each.
    """

    count: int
    words: PackedTerms
    han: PackedTerms
    tails: PackedTerms
    readings: str
    decades: dict[int, bytes]


def index_of(catalogue: Catalogue) -> SearchIndex:
    """Reads every text there is; it takes a while."""
    return _Making(Entries(catalogue)).made()


class _Making:
    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._words: dict[str, list[array[int]]] = {}
        self._han: dict[str, list[array[int]]] = {}
        self._tails: dict[str, list[array[int]]] = {}
        self._sounds = cache(_tails_of)
        self._terms_of = cache(_terms_of)

    def made(self) -> SearchIndex:
        entries = self._entries
        for number in range(len(entries)):
            titles, named, bodies, said = entries.texts(number)
            for column, texts in ((TITLE, titles), (NAMED, (*named, *said))):
                for text in texts:
                    for given in dict.fromkeys(text.texts().values()):
                        self._add(number, column, given, by_name=True)
            for text in bodies:
                self._add(number, TEXT, text.to("en"), by_name=False)
                self._add(number, CHINESE_TEXT, text.to("zh"), by_name=False)
        decades: dict[int, list[int]] = {}
        for number in entries.ranges[Kind.EXHIBIT]:
            decades.setdefault(decade_of(entries.exhibit(number).year), []).append(number)
        count = len(entries)
        return SearchIndex(
            count,
            packed(self._words, _COLUMNS, count),
            packed(self._han, _COLUMNS, count),
            packed(self._tails, 2, count),
            _readings_of({term[0] for term in self._han}),
            {
                decade: set_of(numbers).to_bytes((count + 7) // 8, "little")
                for decade, numbers in sorted(decades.items())
            },
        )

    def _add(self, number: int, column: int, text: str, *, by_name: bool) -> None:
        words, han = self._terms_of(text)
        _note(self._words, words, number, column, _COLUMNS)
        _note(self._han, han, number, column, _COLUMNS)
        if by_name:
            _note(self._tails, self._sounds(text), number, column, 2)


def _terms_of(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    folded = plain(text)
    words, han = dict.fromkeys(joined_words(folded)), dict[str, None]()
    for word in words_in(folded):
        if word.is_han:
            han.update(dict.fromkeys(han_terms(word.text)))
        else:
            words[word.text[:_LONGEST_TERM]] = None
    return tuple(words), tuple(han)


def _tails_of(text: str) -> tuple[str, ...]:
    """What a name sounds like from each of its characters on."""
    from pypinyin import lazy_pinyin  # only where content is read

    tails = []
    for run in (word.text for word in words_in(plain(text)) if word.is_han):
        sounds = [plain(sound) for sound in lazy_pinyin(run)]
        if len(sounds) == len(run) and all(sounds):
            for start in range(len(run)):
                end = start + LONGEST_TAIL
                tails.append(tail_term(run[start:end], sounds[start:end]))
    return tuple(tails)


def spelled(text: str) -> Iterator[str]:
    """What a text's Chinese is typed as, from each character on: luyouqi, lyq."""
    for initials, *syllables, _ in (tail.split(" ") for tail in _tails_of(text)):
        yield "".join(syllables)
        yield initials


def _readings_of(characters: Iterable[str]) -> str:
    """A line for each character with its sounds; without its neighbours it may have several."""
    from pypinyin import Style, pinyin  # only where content is read

    lines = []
    for character in sorted(characters):
        (sounds,) = pinyin(character, Style.NORMAL, heteronym=True)
        spelled = [plain(sound) for sound in sounds if plain(sound).isascii()]
        if spelled:
            lines.append(f"{character} {' '.join(dict.fromkeys(spelled))}")
    return "\n".join(lines)


def han_terms(run: str) -> list[str]:
    """Pairs of neighbours, and the last character, by which one alone is found too."""
    return [run[n : n + 2] for n in range(len(run))]


def _note(
    held: dict[str, list[array[int]]], terms: Iterable[str], number: int, column: int, columns: int
) -> None:
    for term in terms:
        if term not in held:
            held[term] = [array("I") for _ in range(columns)]
        numbers = held[term][column]
        if not numbers or numbers[-1] != number:
            numbers.append(number)
