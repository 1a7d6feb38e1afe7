"""What kinds and decades are called where something is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.search.entries import EARLIEST_DECADE, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    Words = Callable[[str, str], str]


def kind_name(translate: Words, kind: Kind) -> str:
    """A kind, of which there are several."""
    return {
        Kind.EXHIBIT: translate("SearchNames", "Exhibits"),
        Kind.STORY: translate("SearchNames", "Stories"),
        Kind.CASE: translate("SearchNames", "Cases"),
        Kind.PERSON: translate("SearchNames", "People"),
        Kind.AREA: translate("SearchNames", "Areas"),
        Kind.TOUR: translate("SearchNames", "Tours"),
    }[kind]


def decade_name(translate: Words, decade: int) -> str:
    """`1980s`; the earliest has all that is older."""
    if decade <= EARLIEST_DECADE:
        return translate("SearchNames", "–%1").replace("%1", str(decade + 9))
    return translate("SearchNames", "%1s").replace("%1", str(decade))
