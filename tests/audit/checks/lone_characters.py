"""Last lines of one character, and of one little word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.typography import plain
from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.records import Screenful, TextRecord

CHECK = "lone last characters"
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]")
_LETTER = re.compile(r"\w")
_SHORT_WORD = 3


def lone_last_characters(screen: Screenful) -> Iterator[Finding]:
    """Paragraphs that end in a line of one Chinese character; titles also in one of a little word.

    Punctuation does not count. A paragraph of one line is whole. What is left of a word that is
    longer than a line is no little word.
    """
    for text in screen.texts:
        begins = True
        for line in text.lines:
            alone = begins and line.ends_paragraph
            begins = line.ends_paragraph
            if alone or not line.ends_paragraph:
                continue
            words = plain(line.words).strip()
            whole = words in plain(text.words).split()
            if what := _fault(words, is_title(text, screen) and whole):
                yield Finding(CHECK, what, text.where, f"{text.words} → {line.words}", line.ink)


def is_title(text: TextRecord, screen: Screenful) -> bool:
    """Whether a text is one by its look: bold, or much larger than reading text."""
    return text.bold or text.pixel_size >= 1.5 * screen.body * screen.reading


def _fault(words: str, title: bool) -> str:
    letters = _LETTER.findall(words)
    if len(letters) == 1 and _IDEOGRAPH.fullmatch(letters[0]):
        return "the last line is one character"
    is_word = len(words.split()) == 1 and not _IDEOGRAPH.search(words)
    if title and is_word and 0 < len(letters) <= _SHORT_WORD:
        return "the last line of a title is one little word"
    return ""
