"""Text of content and names of files as they may be printed: in the log and on a terminal.

What staff wrote is material and never obeyed there: a control character can move a terminal's
cursor, a line break can forge a line of the log.
"""

from __future__ import annotations

import re

from kiosk.checked_yaml.message import Message

UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, line breaks, what turns the direction of reading round, and what nobody can see."""
_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]")


def printable(text: str) -> str:
    """`text` on one line, each character that is not to be printed written as \\xNN or \\uNNNN."""
    return UNPRINTABLE.sub(_escape, text)


def shortened(text: str, most: int) -> str:
    """`text`, or its beginning and its end with … between them where it is longer than `most`."""
    if len(text) <= most:
        return text
    end = most // 3
    return f"{text[: most - end - 1]}…{text[-end:]}"


def visible(text: str) -> str:
    """As `printable`, with blanks of another kind than the keyboard's space written out as well."""
    return _BLANKS.sub(_escape, printable(text))


def quoted(text: str) -> Message:
    """A word of content as a message names it: in quotation marks, visible, and not too long."""
    return Message('"{word}"', word=visible(shortened(text, 60)))


def code_point(character: str) -> str:
    """`U+3000`: the name that any character has, seen or not."""
    return f"U+{ord(character):04X}"


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
