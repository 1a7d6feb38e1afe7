"""How much room a title needs: how it breaks into lines, from the widths of its pieces.

Breaks at fewer places than the screen does, so that what is planned here always fits there.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from kiosk.typography import FIRM_BLANK, JOINER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Pieces = tuple[float, ...]
"""Widths of what is never broken, each with the blank after it."""

_SPARE = 1.03
"""Letters of small sizes are drawn on whole pixels, and take a little more room."""


def pieces(text: str) -> list[str]:
    """The text in pieces that stay whole: words, single ideographs with their punctuation."""
    found = [""]
    for before, letter in zip(" " + text, text, strict=False):
        may_break = before == " " or (
            (_is_ideograph(before) or _is_ideograph(letter))
            and not _holds(letter, "PePfPo")
            and not _holds(before, "PsPi")
            and JOINER not in (before, letter)
            and FIRM_BLANK not in (before, letter)
            and letter != " "
        )
        if may_break:
            found.append("")
        found[-1] += letter
    return [piece for piece in found if piece]


def measured(text: str, width_of: Callable[[str], float]) -> Pieces:
    """The pieces of a text by their widths, as `width_of` measures words."""
    return tuple(width_of(piece) * _SPARE for piece in pieces(text))


def lines_within(widths: Sequence[float], room: float) -> int:
    """In how many lines pieces stand in a room so wide; at least 1."""
    lines, filled = 1, 0.0
    for width in widths:
        if filled and filled + width > room:
            lines, filled = lines + 1, 0.0
        filled += width
    return lines


def narrowest(widths: Sequence[float], lines: int) -> float:
    """The least width at which pieces need no more than so many lines."""
    low, high = max(widths, default=0.0), sum(widths)
    while high - low > 1.0:
        middle = (low + high) / 2
        if lines_within(widths, middle) <= lines:
            high = middle
        else:
            low = middle
    return high


def _is_ideograph(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"


def _holds(letter: str, categories: str) -> bool:
    return unicodedata.category(letter) in categories
