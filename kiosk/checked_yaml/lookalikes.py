"""Characters that look like YAML's punctuation or like a space, and are not.

A Chinese keyboard types ：，｛ where an English one types :,{ and pages of the web bring blanks of
other kinds. In a text they are as good as any letter; blamed is only what stands where a file's
punctuation should, and only once the file has turned out wrong there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import code_point
from kiosk.checked_yaml.tree import Mapping, Node, Scalar

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_DASHES = "\uff0d\u2010-\u2015\u2212"
_COLONS = "\uff1a\ufe30\ufe55"
_COMMAS = "\uff0c\u3001\ufe50\uff1b"
_OPENING, _CLOSING = "\uff5b\uff3b\u3010\u3014", "\uff5d\uff3d\u3011\u3015"
_QUOTES = "\uff02\uff07\u201c-\u201f\u2018-\u201b\u300c-\u300f\u00ab\u00bb"

_MEANT = {
    "\ufe30": ":", "\ufe55": ":", "\ufe50": ",", "\u3001": ",", "\uff1b": ",", "\u2212": "-",
    "\u3010": "[", "\u3014": "[", "\u3011": "]", "\u3015": "]", "\u00ab": '"', "\u00bb": '"',
    "\uff07": "'", **dict.fromkeys("\u2018\u2019\u201a\u201b", "'"),
    **dict.fromkeys("\uff02\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015", "-"),
}  # fmt: skip
_ANY = re.compile(
    f"[{_SPACES}{_DASHES}{_COLONS}{_COMMAS}{_OPENING}{_CLOSING}{_QUOTES}\uff01-\uff5e]"
)
_SPACE = re.compile(f"[{_SPACES}]")

_NAME = r"[A-Za-z_][\w-]*"
_BEGIN = r"^[ \t]*(?:- +)*"
_BLANK = rf"[ \t{_SPACES}]"
# Where on a line YAML's own punctuation stands; the group is what stands there instead.
_IN_PLACE = [
    re.compile(pattern)
    for pattern in (
        rf"{_BEGIN}([{_SPACES}]){_BLANK}*(?:[-{_DASHES}]{_BLANK}|{_NAME}{_BLANK}*[:{_COLONS}])",
        rf"{_BEGIN}([{_DASHES}])(?:{_BLANK}|$)",
        rf"{_BEGIN}-([{_SPACES}])",
        rf"{_BEGIN}{_NAME} *([{_COLONS}])",
        rf"{_BEGIN}{_NAME}([{_SPACES}]) *:",
        rf"{_BEGIN}{_NAME}:([{_SPACES}])",
        rf"{_BEGIN}(\uff03)",
        r"(?:: +|[,[{] *)([\uff5b\uff3b\uff02\uff07])",
        rf"{_BEGIN}([\uff5b\uff3b])",
        rf"[,{{{_COMMAS}\uff5b]{_BLANK}*{_NAME} *([{_COLONS}])",
        rf"[,{{] *{_NAME}:([{_SPACES}])",
        rf"[\[{{\uff3b\uff5b].*?([{_COMMAS}]){_BLANK}*{_NAME} *[:{_COLONS}]",
        rf"[\[{{][^]}}]*([{_CLOSING}]) *$",
        rf"(?:: +|[,[{{] *)[\"'][^\"']*([{_QUOTES}]) *[]}},]* *$",
        r": +([\uff5c\uff1e])[-+]? *$",
    )
]


@dataclass(frozen=True)
class Lookalike:
    """One look-alike that is to blame: where it stands, what is wrong, what to type."""

    line: int
    column: int
    character: str

    @property
    def what(self) -> Message:
        code = code_point(self.character)
        if _SPACE.match(self.character):
            return Message(
                "{code} is a blank of another kind than the space of a keyboard", code=code
            )
        return Message(
            "{character} ({code}) stands where {meant} belongs",
            character=self.character, code=code, meant=self._meant(),
        )  # fmt: skip

    @property
    def hint(self) -> Message:
        if _SPACE.match(self.character):
            return Message("delete it and type spaces")
        if self._meant() == ":":
            return Message("type : and a space with the keyboard set to English")
        return Message("type {meant} with the keyboard set to English", meant=self._meant())

    def _meant(self) -> str:
        return _MEANT.get(self.character) or chr(ord(self.character) - 0xFEE0)


def in_line(line: str, number: int) -> Lookalike | None:
    """The first look-alike where a line of a file, counted from 1, needs punctuation."""
    found = [match for pattern in _IN_PLACE if (match := pattern.search(line))]
    first = min(found, key=lambda match: match.start(1), default=None)
    return Lookalike(number, first.start(1) + 1, first[1]) if first else None


def in_field_name(key: Scalar) -> Lookalike | None:
    """The first look-alike in the name of a field; a name that is known has none."""
    return _at(key, _ANY.search(key.text))


def in_value(node: Node, as_text: bool) -> Lookalike | None:
    """The look-alike that spoils a value: the brace or bracket that it opens with, or one amid what
    would be a number or an id, where the value may be a text at all (`as_text`).

    A text in quotation marks was meant as it is.
    """
    if not isinstance(node, Scalar) or node.quoted:
        return None
    if opening := re.match(f"[{_OPENING}]", node.text):
        return _at(node, opening)
    spoiled = as_text and _ANY.sub("", node.text).isascii()
    return _at(node, _ANY.search(node.text)) if spoiled else None


def opening_quote(node: Node, line: int) -> Lookalike | None:
    """The quotation mark at which a text of `node` in a line begins and does not end: YAML knows it
    not, and cut the text at a comma."""
    for value in node.values.values() if isinstance(node, Mapping) else ():
        if value.line == line and isinstance(value, Scalar) and not value.quoted:
            found = re.match(f"[{_QUOTES}](?!.*[{_QUOTES}]$)", value.text)
            if found:
                return _at(value, found)
    return None


def swallowing(node: Node, name: str) -> Lookalike | None:
    """The look-alike for which the field `name` became a part of the text of another field."""
    for value in node.values.values() if isinstance(node, Mapping) else ():
        if isinstance(value, Scalar) and not value.quoted and name in value.text:
            pattern = rf"([{_COMMAS}]){_BLANK}*{re.escape(name)}{_BLANK}*[:{_COLONS}]"
            if found := re.search(pattern, value.text):
                return _at(value, found)
    return None


def _at(scalar: Scalar, found: re.Match[str] | None) -> Lookalike | None:
    if not found:
        return None
    column = scalar.column + found.start(found.lastindex or 0) + scalar.quoted
    return Lookalike(scalar.line, column, found[found.lastindex or 0])
