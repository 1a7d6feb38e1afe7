"""Years and days as a language writes them, whatever the machine's locale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.catalogue.entries import Exhibit

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def _in_english(month: int) -> str:
    return _MONTHS[month - 1]


@dataclass(frozen=True)
class DateForms:
    """How a language writes years and days; by default as English does."""

    years_form: str = "%1"
    """%1 is a year, or years as 1983–1985."""
    day_form: str = "%1 %2 %3"
    """%1 is the day, %2 the name of the month, %3 the year, %4 the number of the month."""
    month_name: Callable[[int], str] = _in_english
    """By its number, from 1."""

    def years_of(self, exhibit: Exhibit) -> str:
        """`1983`, `1983–1985` or `1983年`."""
        years = f"{exhibit.year}–{exhibit.year_end}" if exhibit.year_end else str(exhibit.year)
        return self.years_form.replace("%1", years)

    def day(self, given: date) -> str:
        """`8 November 2023` or `2023年11月8日`."""
        parts = (given.day, self.month_name(given.month), given.year, given.month)
        words = self.day_form
        for number, part in enumerate(parts, start=1):
            words = words.replace(f"%{number}", str(part))
        return words
