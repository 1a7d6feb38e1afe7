"""How a text breaks into lines: none ends with what belongs to the next, or is a lone end."""

from __future__ import annotations

import re

JOINER, FIRM_BLANK, SOFT_BREAK = "\u2060", "\u00a0", "\u200b"
_IDEOGRAPH = r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]"
_CLOSING = r"[，。、；：？！）》〉】」』”’…·]*"
_OPENING = r"[（《〈【「『“‘]*"
_LONE_IDEOGRAPH = re.compile(rf"(?<=\w)(?={_OPENING}{_IDEOGRAPH}{_CLOSING}\s*$)", re.MULTILINE)
_LONE_WORD = re.compile(r"(\S+ \S+) (\S{1,3}[.!?]?)$", re.MULTILINE)
"""After two words at least: of two the first may fill a line."""
_LONE_LETTER = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]-)(?=[A-Za-z0-9])")
"""Of a name like M-Pesa; longer words may break behind their hyphen."""
_QUOTE_AMID_CHINESE = re.compile(
    rf"(?<={_IDEOGRAPH})(?=“)|(?<=[，。、；：？！）])(?=“)|(?<=”)(?={_IDEOGRAPH})"
)

_DRIVE = re.compile(r"^([A-Za-z]:)(?=\\)")


def kept_together(text: str) -> str:
    """The text with its last two characters, or a last short word and the one before, unbreakable.

    Of each of its lines: paragraphs end as well as titles do. Nor does a line end with one letter
    and its hyphen. What it looks like is the same.
    """
    ended = _LONE_WORD.sub(rf"\1{FIRM_BLANK}\2", _LONE_IDEOGRAPH.sub(JOINER, text))
    return _LONE_LETTER.sub(rf"\1{JOINER}", ended)


def breakable_at_quotes(text: str) -> str:
    """The text with a break allowed outside “…” where it stands amid Chinese.

    In itself “ may open or close, so that Unicode's rules break at neither side of it: a Chinese
    character sticks to the word that is quoted behind it, and the line before ends far too soon.
    """
    return _QUOTE_AMID_CHINESE.sub(SOFT_BREAK, text)


def breakable_at_folders(path: str) -> str:
    """A file's path with a break allowed behind each folder, and none behind the letter of a drive.

    Unicode's rules break `C:\\Museum` behind its colon, and then nowhere before the end.
    """
    return _DRIVE.sub(rf"\1{JOINER}", re.sub(r"[\\/]", rf"\g<0>{SOFT_BREAK}", path))


def plain(text: str) -> str:
    """The text as it was written."""
    return text.replace(JOINER, "").replace(SOFT_BREAK, "").replace(FIRM_BLANK, " ")
