"""Which characters the kiosk's fonts have."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def coverage(folder: Path) -> Callable[[str], bool]:
    """Whether a character is in one of the fonts of `folder`; all are where there are no fonts."""
    characters = _characters(folder)
    return lambda character: not characters or ord(character) in characters


@cache
def _characters(folder: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    found: set[int] = set()
    for file in folder.glob("*.otf"):
        with TTFont(file, lazy=True) as font:
            found |= font.getBestCmap().keys()
    return frozenset(found)
