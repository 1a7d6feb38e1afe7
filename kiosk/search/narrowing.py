"""What a visitor wants of all that is found: a kind, an area, a decade, a topic."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.search.entries import EARLIEST_DECADE, Kind


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is chosen of each facet; empty or 0 where nothing is."""

    kind: str = ""
    area: str = ""
    decade: int = 0
    topic: str = ""

    def __bool__(self) -> bool:
        return self != Narrowing()

    def toggled(self, facet: str, value: str) -> Narrowing:
        """With this chosen, or no longer where it was; what nobody offers changes nothing."""
        match facet:
            case "kind" if value in list(Kind):
                return replace(self, kind="" if self.kind == value else value)
            case "area":
                return replace(self, area="" if self.area == value else value)
            case "decade" if value.isdecimal() and int(value) >= EARLIEST_DECADE:
                return replace(self, decade=0 if self.decade == int(value) else int(value))
            case "topic":
                return replace(self, topic="" if self.topic == value else value)
        return self


EVERYTHING = Narrowing()
