"""The languages that visitors may be given: those into which the interface is translated."""

from __future__ import annotations

from functools import cache

from kiosk import paths

Language = str
"""A code of ISO 639 in small letters: en, zh, ar."""
WRITTEN_IN: tuple[Language, ...] = ("en", "zh")
"""In these every text of the museum is written; a text may be there in any other one too."""


@cache
def translated() -> tuple[Language, ...]:
    """English, in which the interface is written, and every language that has a translation.

    A translation is a file `kiosk_ar.qm`, which `make translations` makes of `kiosk_ar.ts`.
    """
    found = sorted(file.stem.removeprefix("kiosk_") for file in paths.TRANSLATIONS.glob("*.qm"))
    return ("en", *found)
