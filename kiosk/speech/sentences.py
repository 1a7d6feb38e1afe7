"""Texts cut into the sentences that are spoken one by one, and shown while they are."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.catalogue.languages import Language

MOST_WIDTH = 108
"""A sentence wider than this is cut where a reader would breathe: it is to be seen whole, in three
lines of the largest letters on a portrait screen. A Chinese character is two wide."""

_END = re.compile(
    r"[.!?…]+[\"'”’)\]]*(?=\s)"  # a blank has to follow: 1.5 and 18.000 go on
    r"|[。！？]+[”’」』）》]*"
)
_ABBREVIATIONS = re.compile(
    r"(?:approx|c|ca|cf|dr|fig|mr|mrs|ms|p|pp|prof|st|vol|vs|[a-z](?:\.[a-z])+)(?<![ap]\.m)",
    re.IGNORECASE,
)  # after these, and e.g. and U.S., a sentence goes on
_CLAUSES = re.compile(r"(?<=[,;:])\s+|\s+[–—]\s+|(?<=[，；：、])|(?<=——)")
_BLANKS = re.compile(r"\s+")


def sentences(texts: Iterable[str]) -> tuple[str, ...]:
    """The sentences of `texts` one after another; a text or a paragraph always ends one."""
    return tuple(
        part
        for text in texts
        for sentence in whole_sentences(text)
        for part in _short_enough(sentence)
    )


def whole_sentences(text: str) -> Iterator[str]:
    """The sentences of a text, however long they are."""
    for paragraph in re.split(r"\n\s*\n", text):
        yield from _sentences(" ".join(paragraph.split()))


def pronounced(sentence: str, language: Language) -> str:
    """As a voice has to be told it: in English and Chinese ranges of numbers, and
    Chinese years digit by digit."""
    if language == "zh":
        sentence = re.sub(r"(?<=\d)\s*[–—]\s*(?=\d)", "至", sentence)
        return re.sub(r"(?<!\d)[12]\d{3}(?=[年至])", _digit_by_digit, sentence, flags=re.ASCII)
    if language == "en":
        return re.sub(r"(?<=\d)\s*[–—]\s*(?=\d)", " to ", sentence)
    return sentence


def _digit_by_digit(found: re.Match[str]) -> str:
    return "".join("零一二三四五六七八九"[int(digit)] for digit in found[0])


def _sentences(paragraph: str) -> Iterator[str]:
    start = 0
    for found in _END.finditer(paragraph):
        if _ends(paragraph, found):
            yield paragraph[start : found.end()].strip()
            start = found.end()
    if rest := paragraph[start:].strip():
        yield rest


def _ends(paragraph: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends there; a stop after an abbreviation or an initial does not end it."""
    after = paragraph[found.end() :].lstrip()
    if after[:1].islower():  # "Really?" he asked.
        return False
    if found[0] != ".":
        return True
    words = paragraph[: found.start()].rsplit(None, 1)
    word = words[-1].lstrip("(\"'“‘[") if words else ""
    if word.lower() in ("no", "nos"):  # "No. 5", but "They said no."
        return not after[:1].isdigit()
    initial = len(word) == 1 and word.isascii() and word.isupper()
    return not initial and not _ABBREVIATIONS.fullmatch(word)


def _short_enough(sentence: str) -> Iterator[str]:
    """A sentence whole, or halved again and again, near its middle and between clauses or words."""
    width = _width(sentence)
    if width <= MOST_WIDTH:
        yield sentence
        return
    for places in (_CLAUSES, _BLANKS):
        cuts = [found.end() for found in places.finditer(sentence)]
        middle = min(cuts, key=lambda cut: abs(cut - len(sentence) / 2), default=0)
        if len(sentence) * 0.2 < middle < len(sentence) * 0.8:
            break
    else:
        middle = len(sentence) // 2
    yield from _short_enough(sentence[:middle].strip())
    yield from _short_enough(sentence[middle:].strip())


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
