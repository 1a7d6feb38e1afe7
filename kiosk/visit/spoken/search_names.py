"""What kinds, decades and topics are called where something is looked for."""

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


def topic_name(translate: Words, topic: str) -> str:
    """A topic in words; one that nobody has translated as the file has it."""
    known = {
        "artificial-intelligence": translate("SearchNames", "AI"),
        "governance": translate("SearchNames", "Governance"),
        "digital-divide": translate("SearchNames", "Digital divide"),
        "security": translate("SearchNames", "Security"),
        "youth": translate("SearchNames", "Youth"),
        "education": translate("SearchNames", "Education"),
        "robotics": translate("SearchNames", "Robotics"),
        "economy": translate("SearchNames", "Economy"),
        "museum": translate("SearchNames", "The museum"),
        "summit": translate("SearchNames", "The summit"),
        "wuzhen": translate("SearchNames", "Wuzhen"),
    }
    return known.get(topic) or topic.replace("-", " ").capitalize()
