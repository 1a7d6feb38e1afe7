"""How a language writes years and days: its own forms, and the names of its months from Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from kiosk.catalogue.dates import DateForms

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.languages import Language


def date_forms(language: Language, translate: Callable[[str, str], str]) -> DateForms:
    """Those of `language`, into which `translate` translates the words of a context."""
    #: a year, or years as 1983–1985
    years = translate("Dates", "%1")
    #: day, name of the month, year; %4 is the number of the month
    day = translate("Dates", "%1 %2 %3")
    return DateForms(years, day, QLocale(language).standaloneMonthName)
