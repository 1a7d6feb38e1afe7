"""Where a visitor can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Screen(StrEnum):
    """Every kind of screen a visitor can see."""

    PREPARING = "preparing"
    ATTRACT = "attract"
    HOME = "home"
    HALL = "hall"
    AREA = "area"
    EXHIBIT = "exhibit"
    CLOSER = "closer"
    STORY = "story"
    CASE = "case"
    STORIES = "stories"
    CASES = "cases"
    SEARCH = "search"
    TOURS = "tours"
    ASK = "ask"
    MESSAGE = "message"

    @property
    def on_paper(self) -> bool:
        """Whether this is a page to read: dark letters on light paper."""
        return self in (Screen.EXHIBIT, Screen.STORY)

    @property
    def bar_below(self) -> bool:
        """Whether the page ends above the bar; elsewhere the bar lies on the picture."""
        return self not in (Screen.PREPARING, Screen.ATTRACT, Screen.HOME)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visitor is: a screen, what it shows, and how far they have moved on it.

    `id` is that of an area, exhibit, story or case, what is typed in a search, or what the guide is
    asked. `position`
    belongs to the screen alone: pixels scrolled, the slide of a case, or in a hall the direction
    of the gaze in degrees (`position` is its yaw), as seen from `viewpoint`.
    """

    screen: Screen
    id: str = ""
    position: float = 0.0
    pitch: float = 0.0
    viewpoint: str = ""
