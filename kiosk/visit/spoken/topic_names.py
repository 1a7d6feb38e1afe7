"""What the topics of stories and cases are called where something is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Words = Callable[[str, str], str]


def topic_names(translate: Words) -> dict[str, str]:
    """Each topic in words; one that has none is found by typing, but is no choice."""
    return {
        "artificial-intelligence": translate("SearchNames", "AI"),
        "books": translate("SearchNames", "Books"),
        "cases": translate("SearchNames", "Cases"),
        "cities": translate("SearchNames", "Cities"),
        "community": translate("SearchNames", "Community"),
        "computing": translate("SearchNames", "Computing"),
        "connectivity": translate("SearchNames", "Connectivity"),
        "cooperation": translate("SearchNames", "Cooperation"),
        "culture": translate("SearchNames", "Culture"),
        "data-centres": translate("SearchNames", "Data centres"),
        "data-spaces": translate("SearchNames", "Data spaces"),
        "dialogue": translate("SearchNames", "Dialogue"),
        "digital-divide": translate("SearchNames", "Digital divide"),
        "digital-literacy": translate("SearchNames", "Digital literacy"),
        "domain-names": translate("SearchNames", "Domain names"),
        "economy": translate("SearchNames", "Economy"),
        "education": translate("SearchNames", "Education"),
        "energy": translate("SearchNames", "Energy"),
        "expo": translate("SearchNames", "The expo"),
        "governance": translate("SearchNames", "Governance"),
        "heritage": translate("SearchNames", "Heritage"),
        "honours": translate("SearchNames", "Honours"),
        "industry": translate("SearchNames", "Industry"),
        "infrastructure": translate("SearchNames", "Infrastructure"),
        "ipv6": translate("SearchNames", "IPv6"),
        "large-models": translate("SearchNames", "Large models"),
        "mobile": translate("SearchNames", "Mobile"),
        "museum": translate("SearchNames", "The museum"),
        "network": translate("SearchNames", "Networks"),
        "pioneers": translate("SearchNames", "Pioneers"),
        "poverty": translate("SearchNames", "Poverty"),
        "research": translate("SearchNames", "Research"),
        "robotics": translate("SearchNames", "Robotics"),
        "security": translate("SearchNames", "Security"),
        "skills": translate("SearchNames", "Skills"),
        "sport": translate("SearchNames", "Sport"),
        "submarine-cable": translate("SearchNames", "Submarine cables"),
        "summit": translate("SearchNames", "The summit"),
        "technology-transfer": translate("SearchNames", "Technology transfer"),
        "tourism": translate("SearchNames", "Tourism"),
        "trade": translate("SearchNames", "Trade"),
        "wic": translate("SearchNames", "The World Internet Conference"),
        "wuzhen": translate("SearchNames", "Wuzhen"),
        "youth": translate("SearchNames", "Youth"),
    }
