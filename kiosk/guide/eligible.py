"""Which sentences stand by themselves, taken out of their card, and which lean on the one before.

Strict rather than clever: a sentence that may point at something it has not named is held to lean.
"""

from __future__ import annotations

from typing import Literal

from kiosk.guide import eligible_chinese, eligible_english
from kiosk.guide.chinese import HAS_CHINESE

Standing = Literal["alone", "leaning", "never"]

_LEAST_WORDS, _LEAST_CHARACTERS = 4, 8
_UNFINISHED = ("?", "？", ":", "：", "?”", "？”")


def standing_of(sentence: str) -> Standing:
    """Whether a sentence says what it speaks of (alone), says it together with the sentence before
    it (leaning), or answers nothing (never): a question, or what breaks off."""
    if sentence.endswith(_UNFINISHED):
        return "never"
    if HAS_CHINESE.search(sentence):
        long, leans = len(sentence) >= _LEAST_CHARACTERS, eligible_chinese.leans(sentence)
    else:
        long, leans = len(sentence.split()) >= _LEAST_WORDS, eligible_english.leans(sentence)
    return "leaning" if leans or not long else "alone"


def stands_alone(sentence: str) -> bool:
    """Whether it may be given without the sentence before it."""
    return standing_of(sentence) == "alone"
