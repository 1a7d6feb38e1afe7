"""Where in a text that stands which was typed: three runs of plain text, the middle one marked."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.search.folding import folded_with_places, has_han, plain, words_in
from kiosk.search.sounds import heard_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.search.finder import Finder
    from kiosk.search.folding import Word

_JOINT = re.compile(r"[-'’./&+]?")
_MORE, _MORE_IN_LATIN = "…", "..."


class Marked(NamedTuple):
    """A text in three runs; without a match all of it is the first."""

    before: str = ""
    match: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self)


class Marker:
    """Marks what the words of one search stand for."""

    def __init__(self, finder: Finder, words: Sequence[str], *, forgiving: bool) -> None:
        self._readings = finder.sounds.of_character
        self._first_letters = finder.sounds.first_letters
        self._words = sorted(words, key=len, reverse=True)
        self._near = {word: finder.forgiven(word) for word in words} if forgiving else {}

    def marked(self, text: str, *, by_name: bool) -> Marked:
        """The text with its first match; of a name initials will do too."""
        span = self._span(text, by_name=by_name)
        if span is None:
            return Marked(text)
        return Marked(text[: span[0]], text[span[0] : span[1]], text[span[1] :])

    def _span(self, text: str, *, by_name: bool) -> tuple[int, int] | None:
        folded = _folded(text)
        for word in self._words:
            span = self._as_written(folded, word, by_name) or self._as_heard(folded, word, by_name)
            if span is not None:
                _, places = folded_with_places(text)
                return places[span[0]], places[span[1] - 1] + 1
        return None

    def _as_written(self, folded: str, typed: str, by_name: bool) -> tuple[int, int] | None:
        if not typed.isascii() and (start := folded.find(typed)) >= 0:
            return start, start + len(typed)
        if found := re.search(rf"(?<![a-z0-9]){re.escape(typed)}", folded):
            return found.span()
        near = self._near.get(typed)
        if not near and not by_name:
            return None
        words = [word for word in _words(folded) if not word.is_han]
        for word in words:
            if near and word.text in near:
                return word.start, word.end
        for one, other in pairwise(words):
            joint = folded[one.end : other.start]
            if _JOINT.fullmatch(joint) and (one.text + other.text).startswith(typed):
                return one.start, other.end
        return None

    def _as_heard(self, folded: str, typed: str, by_name: bool) -> tuple[int, int] | None:
        if not (typed.isascii() and typed.isalpha() and has_han(folded)):
            return None
        if len(typed) == 1 and not by_name:  # of a text two syllables at least
            return None
        first = self._first_letters
        for run in _words(folded):
            if not run.is_han:
                continue
            starts = [n for n, one in enumerate(run.text) if typed[0] in first.get(one, "")]
            readings = [self._readings.get(one, ()) for one in run.text] if starts else []
            for start in starts:
                if count := heard_from(typed, readings[start:], full=not by_name):
                    return run.start + start, run.start + start + count
        return None


# Texts are looked at again at every letter.


@lru_cache(maxsize=1000)
def _folded(text: str) -> str:
    return plain(text)


@lru_cache(maxsize=1000)
def _words(folded: str) -> tuple[Word, ...]:
    return tuple(words_in(folded))


def excerpt(marked: Marked, before: int, after: int) -> Marked:
    """The match with at most so many characters before and after it, cut between words."""
    head, match, tail = (re.sub(r"\s+", " ", part) for part in marked)
    more = _MORE if has_han(marked.text) else _MORE_IN_LATIN
    if not match:
        return Marked(_shortened(head, before + after, more))
    if len(head) > before + 4:
        head = head[-before:]
        blank = head.find(" ")
        head = f"{more} {head[blank + 1 :]}" if blank >= 0 else more + head
    return Marked(head, match, _shortened(tail, after, more))


def _shortened(text: str, most: int, more: str) -> str:
    if len(text) <= most:
        return text
    cut = text[:most]
    blank = cut.rfind(" ")
    if blank > most // 2:
        return f"{cut[:blank].rstrip(',;:')} {more}"
    return cut.rstrip("，、；：") + more
