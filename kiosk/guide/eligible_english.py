"""Whether an English sentence points back at something that it has not named."""

from __future__ import annotations

import re

_OPENS_BACK = re.compile(
    r"[\"“‘'(]*(?:it|its|it's|he|his|she|her|they|their|them|this|these|those|that|such|the same"
    r"|then|there|here|both|each|neither|another|others?"
    r"|some|one|but|and|or|so|yet|still|instead"
    r"|later|afterwards|today|now|not|only|even|nobody|everybody|everything|nothing|since then"
    r"|also|besides|however|therefore|thus|otherwise|nor|too|either|meanwhile|again"
    r"|the (?:first|second|third|other|others|rest|two|three|result|idea|answer|reason|name|word"
    r"|story|case|speaker|writer|article|report|trick|picture|exhibit|card|model|sentence"
    r"|former|latter|next|last|following)"
    r"|in this|at that|by then|from it|with it|on it|for this|of these|among them|from then"
    r"|that's|what|who|when asked|how|why|where|which)\b"
    r"|[\w ]{0,30}\b(?:later|earlier|afterwards),? (?:it|he|she|they)\b",
    re.IGNORECASE,
)
"""Words with which nothing begins that stands by itself."""
_POINTS_BACK = re.compile(
    r"\b(?:by|since|until|till|from|back|just|only) then\b"
    r"|\bthe same (?!\w+ (?:as|that|for)\b)|\bthe (?:former|latter|other two)\b"
    r"|\bhere\b|\bthereafter|\btherefore\b|\b(?:too|either)[.,;]|\bdo(?:es|ing|ne)? so\b|\bdid so\b"
    r"|\bthe (?:day|year|evening|night|month|week|morning|moment) (?:before|after)[.,;]"
    r"|\b(?:is|are|was|were|one of|some of|all of) (?:its|their|his|her)\b"
    r"|\bd(?:id|o|oes|oing) (?:that|it)\b"
    r"|\bwho (?:[\w]+ ){1,4}(?:it|them)\b|\b(?:for|of|with|by|in|on|to|at) both[ .,;](?!.* and )"
    r"|\bthere\b(?! (?:is|are|was|were|would|will)\b)"
    r"|\bas such\b|\bsuch (?:an? )?(?!as\b)"
    r"|\b(?:to|for|of|in|on|at|by|with|from|all|like|and) that[.,;]",
    re.IGNORECASE,
)
"""What points back wherever it stands."""
_DEMONSTRATIVE = re.compile(
    r"\b(this|these|those)\b(?! (?:who|which|that|with|without|in|of|from)\b)(?:\W+(\w+))?"
    r"|\b(?:in|at|on|of|for|from|by|with|since|until|after|before|to|like|under|around|behind)"
    r" (that)\b(?:\W+(\w+))?"
    r"|\b(that) (year|day|time|moment|night|summer|winter|evening|month|week|way|place|kind|line"
    r"|machine|network|computer|card|number|word|message|question|answer|house|map|distance|name"
    r"|sentence|rule|idea|list|book|screen|picture|decade|town|room|point|one)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(r"\b(?:(its|their|theirs|itself|themselves)|it|they|them)\b", re.IGNORECASE)
_PERSON = re.compile(r"\b(?:(his|hers|himself|herself)|he|him|she|her)\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[,;:]|\b(?:but|when|while|until|because|so|if|where|before|after|since|as|than)\b"
    r"|\b(?:and|or|that|which|what|how)\b(?= (?:it|they|he|she|soon|then)\b)"
)
"""Between a name and the pronoun for it, unless that is a possessive."""
_ADDED = re.compile(r"\balso\b|\bboth\b(?! (?:[\w'’-]+ ){1,6}and\b)|\bthen\b", re.IGNORECASE)
_GOES_ON = re.compile(r"[,;:]|\band\b|\bbut\b|\bor\b", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:in|on|at|by|after|before|for|from|with|without|until|since|to|behind|under|over|around|through"
    r"|during|beside|near|inside|above|below|across|between|among|about|within|out of|instead of)\b"
    r"[^,;]*?(?:,|(?=\b(?:it|its|they|their|them|he|his|she|her|is|was|are|were|has|have|had|stood"
    r"|waited|stands|lay|lies|came|comes|hung|hangs)\b))|[^,;]*\b(?:later|earlier|ago)\b,?"
    r"|(?:\w+ly|today|once|now|soon|perhaps|of course|for example|as a result|in fact),? ",
    re.IGNORECASE,
)
"""A place or time with which a sentence begins, and which is not what it speaks of."""
_NOUN_PHRASE = re.compile(
    r"\b(?i:an?|the|every|each|no|any|many|most|few|several|all|two|three|four|five|six|seven|eight"
    r"|nine|ten|\d[\d,.]*|[\w’']+['’]s?) (?:[\w’'-]+)|^\W*[A-Za-z]{2,}s\b|\b[A-Z][\w-]+"
)
_PEOPLE = re.compile(
    r"(?<!^)\b[A-Z][\w-]+|^[A-Z][\w-]+ [A-Z][\w-]+"
    r"|\b(?:man|woman|person|child|girl|boy|engineer|student|professor|teacher|doctor|surgeon|farmer"
    r"|founder|visitor|writer|somebody|someone|anybody|anyone|everybody|everyone|nobody|whoever"
    r"|player|scientist|researcher|physicist|programmer)\b"
)
_NOBODY = frozenset({"china", "daily", "china daily", "internet", "world", "wuzhen", "summit"})
_NOT_NAMES = frozenset({
    "in", "on", "at", "by", "after", "before", "for", "from", "with", "without", "until", "since",
    "to", "behind", "under", "over", "when", "while", "if", "as", "because", "although", "though",
    "where", "once", "today", "and", "but", "so", "yet", "or", "not", "only", "even", "the", "a",
    "an", "through", "during", "instead", "what", "who", "how", "why", "which", "whoever", "every",
    "each", "no", "all", "many", "most", "some", "few", "several", "now", "there", "here", "then",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "is", "was",
    "across", "thus", "perhaps", "inside", "near", "above", "below", "between", "among", "about",
    "within", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
    "christmas", "out", "of",
})  # fmt: skip


def leans(sentence: str) -> bool:
    """Whether it begins with a pronoun or the like, or points back at what it has not named."""
    if _OPENS_BACK.match(sentence) or _POINTS_BACK.search(sentence):
        return True
    if any(not _named_before(sentence, found) for found in _DEMONSTRATIVE.finditer(sentence)):
        return True
    spoken_of = _after_opening(sentence)
    for pronouns, names, apart in (
        (_THINGS, _NOUN_PHRASE, _NOT_NAMES),
        (_PERSON, _PEOPLE, _NOT_NAMES | _NOBODY),
    ):
        for pronoun in pronouns.finditer(sentence):
            before = sentence[: pronoun.start()]
            ends = [mark.start() for mark in _CLAUSE.finditer(before, spoken_of)]
            if not pronoun[1]:  # the name stands in a clause before
                before = before[: ends[-1]] if ends else ""
            if not _names_something(before[spoken_of:], names, apart):
                return True
    added = _ADDED.search(sentence)
    return added is not None and not _GOES_ON.search(sentence, spoken_of, added.start())


def _after_opening(sentence: str) -> int:
    place = 0
    while opening := _OPENING.match(sentence, place):
        place = opening.end()
        place += len(sentence[place:]) - len(sentence[place:].lstrip())
    return place


def _named_before(sentence: str, found: re.Match[str]) -> bool:
    """Whether the noun after this, that, these or those stands in the sentence before it."""
    noun = (found[2] or found[4] or found[6] or "").lower().removesuffix("s")
    before = sentence[: found.start()].lower()
    return len(noun) > 1 and re.search(rf"\b{re.escape(noun)}", before) is not None


def _names_something(before: str, names: re.Pattern[str], apart: frozenset[str]) -> bool:
    return any(found[0].strip().lower() not in apart for found in names.finditer(before))
