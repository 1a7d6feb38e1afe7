"""Years and days as each language writes them, whatever the machine's locale."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kiosk.catalogue.bilingual import Language
    from kiosk.catalogue.entries import Exhibit

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def years_of(exhibit: Exhibit, language: Language) -> str:
    """`1983` or `1983–1985`."""
    years = f"{exhibit.year}–{exhibit.year_end}" if exhibit.year_end else str(exhibit.year)
    return f"{years}年" if language == "zh" else years


def day(given: date, language: Language) -> str:
    """`8 November 2023` or `2023年11月8日`."""
    if language == "zh":
        return f"{given.year}年{given.month}月{given.day}日"
    return f"{given.day} {_MONTHS[given.month - 1]} {given.year}"
