"""Years and decades that are asked for."""

from __future__ import annotations

import re

_YEAR = re.compile(r"(?<![\d.])(1[0-9]\d\d|20\d\d)(?!\d|s\b|'s\b|年代)")
_CENTURY_DECADE = re.compile(r"(?<!\d)(1[0-9]\d0|20\d0)(?:'?s\b|年代)")
_SHORT_DECADE = re.compile(r"(?<!\d)([1-9]0)(?:'?s\b|年代)")
_ENGLISH = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_CHINESE = re.compile("([二三四五六七八九])十年代")
_DIGITS = "零一二三四五六七八九"
_SPELT = re.compile(f"[{_DIGITS}〇]{{4}}(?=年)")
_ORDINAL_CENTURY = re.compile(
    r"(?<!\d)(1[0-9]|20|21)(?:th|st)? century|(?<!\d)(1[0-9]|20|21)世纪(?!\d)"
)
PHRASE = re.compile(
    r"\b(?:19|18|20)?\d0'?s\b|\b(?:1[0-9]|20)\d\d\b"
    r"|\b(?:the )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"
    r"|\b(?:1[0-9]|20|21)(?:th|st)? century\b"
    r"|(?:上世纪|20世纪|二十世纪|19世纪)?(?:\d0|[二三四五六七八九]十)年代|(?:1[0-9]|20)\d\d(?:年代|年)?|世纪"
)
"""What a question says of its years, to be taken out of it."""


def years_in(question: str) -> range | None:
    """The years that are asked for, or None: one, ten of a decade, or a hundred."""
    question = _SPELT.sub(_as_digits, question.lower())
    if found := _CENTURY_DECADE.search(question):
        return range(int(found[1]), int(found[1]) + 10)
    if found := _YEAR.search(question):
        return range(int(found[1]), int(found[1]) + 1)
    start = _decade(question)
    if start is not None:
        return range(1900 + start, 1910 + start)
    if found := _ORDINAL_CENTURY.search(question):
        century = int(found[1] or found[2])
        return range(century * 100 - 100, century * 100)
    return None


def _decade(question: str) -> int | None:
    if found := _SHORT_DECADE.search(question):
        return int(found[1])
    if found := _CHINESE.search(question):
        return _DIGITS.index(found[1]) * 10
    return next((start for word, start in _ENGLISH.items() if word in question), None)


def _as_digits(found: re.Match[str]) -> str:
    return "".join(str(_DIGITS.find(digit.replace("〇", "零"))) for digit in found[0])
