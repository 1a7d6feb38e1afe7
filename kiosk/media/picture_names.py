"""The names of picture files: which are looked at, and when two of them are the same.

Cameras write .JPG, and a Mac takes accents apart (é as e and ´), so that what looks the same to
staff is not the same to the disk. Content and folder meet in the folded name.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.entries import Exhibit

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
"""In the order in which they are taken: a photograph that staff drop in replaces the model."""

_ELSEWHERE = "/\\:"


def folded(name: str) -> str:
    """The name with its accents composed and its suffix in small letters."""
    stem, dot, suffix = unicodedata.normalize("NFC", name).rpartition(".")
    return f"{stem}{dot}{suffix.lower()}"


def is_plain_name(name: str) -> bool:
    """Whether this names a file in its folder and nothing anywhere else, in letters one can see."""
    odd = any(c in _ELSEWHERE or not c.isprintable() for c in name)
    return bool(name) and not name.startswith(".") and not odd


def is_picture_name(name: str) -> bool:
    """Whether a file of that name is looked at; hidden ones are a system's own."""
    return not name.startswith(".") and folded(name).endswith(SUFFIXES)


def names_of(exhibit: Exhibit) -> list[str]:
    """The folded names a picture of this exhibit may have, the first that is there being taken."""
    if not exhibit.picture:
        return [exhibit.id + suffix for suffix in SUFFIXES]
    return [folded(exhibit.picture)] if is_plain_name(exhibit.picture) else []
