"""Sentences that are too long to be read standing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.records import Screenful

CHECK = "long sentences"
MOST_WORDS = 25
"""Smithsonian guidelines for accessible exhibition design: 25 at most, better 15."""
_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+|\n+")
_LATIN = re.compile(r"[A-Za-z]")


def long_sentences(screen: Screenful) -> Iterator[Finding]:
    """English sentences of too many words. A warning: what they say is for staff to decide."""
    for text in screen.texts:
        for sentence in _END.split(text.words):
            words = [word for word in sentence.split() if _LATIN.search(word)]
            if len(words) > MOST_WORDS:
                example = f"{len(words)} words: {sentence.strip()}"
                what = f"more than {MOST_WORDS} words"
                yield Finding(CHECK, what, text.where, example, text.shown_at, warning=True)
