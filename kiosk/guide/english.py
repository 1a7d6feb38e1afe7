"""English as the guide reads it: words in small letters, without their endings."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.catalogue.index import plain

_WORD = re.compile(r"@|[a-z]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*(?:[a-z]+(?![a-z]))?")
_DIGITS_FIRST = re.compile(r"(\d)[,](?=\d{3})")
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([b-df-hj-np-rtv-xz])\1$")

FRAME = frozenset({
    "a", "about", "again", "all", "also", "am", "an", "and", "any", "anybody", "anyone", "anything",
    "are", "as", "at", "be", "because", "been", "being", "but", "by", "called", "can", "cant",
    "card", "cards", "could", "did", "didnt", "do", "does", "doesnt", "doing", "dont", "each",
    "else", "every", "exhibit", "exhibits", "explain", "for", "from", "get", "gets", "getting",
    "give", "gives", "got", "had", "has", "have", "he", "hello", "her", "here", "hers", "hi", "him",
    "his", "how", "i", "if", "im", "in", "is", "isnt", "it", "its", "just", "kind", "know", "let",
    "like", "look", "looks", "many", "me", "mean", "might", "more", "most", "much",
    "museums", "must", "my", "name", "no", "not", "of", "off", "on", "one", "ones", "only", "or",
    "our", "ours", "out", "over", "own", "please", "really", "same", "see", "she", "should", "show",
    "so", "some", "somebody", "someone", "something", "such", "tell", "than", "that", "thats",
    "the", "their", "them", "then", "there", "these", "they", "thing", "things", "this", "those",
    "to", "too", "up", "us", "very", "want", "wants", "was", "we", "were", "what", "whats", "when",
    "where", "which", "while", "who", "whom", "whos", "whose", "why", "will", "with", "would",
    "yes", "you", "your", "yours",
})  # fmt: skip
"""Words in which questions are put and that say nothing of what is asked for."""


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters; 1,324 is 1324."""
    joined = _DIGITS_FIRST.sub(r"\1", plain(text).replace("’", "'"))
    return [word.removesuffix("'s").replace("'", "") for word in _WORD.findall(joined)]


def terms_of(text: str) -> list[str]:
    """The stems of the words that say what is asked for, in their order."""
    return [stem(word) for word in words_of(text) if word not in FRAME]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its usual endings: routers, router; sending, sends, send."""
    if len(word) < 4 or not word.isalpha():
        return word
    word = _without_plural(word)
    for ending in ("ingly", "edly", "ing", "ed", "ly"):
        kept = word.removesuffix(ending)
        if kept != word and len(kept) > 2 and _VOWEL.search(kept):
            word = _DOUBLED.sub(r"\1", kept) if ending != "ly" else kept
            break
    for ending, other in _DERIVED:
        kept = word.removesuffix(ending)
        if kept != word and len(kept) > 3:
            word = kept + other
            break
    return word.removesuffix("e") if len(word) > 3 else word


_DERIVED = (
    ("ization", "iz"), ("isation", "iz"), ("ational", "at"), ("fulness", "ful"), ("iveness", "iv"),
    ("ation", "at"), ("ition", "it"), ("ction", "ct"), ("ssion", "ss"), ("ment", ""), ("ness", ""),
    ("ise", "iz"), ("ize", "iz"), ("ist", ""), ("ers", ""), ("er", ""), ("or", ""), ("ical", "ic"),
)  # fmt: skip


def _without_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
