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
    STORY = "story"
    CASE = "case"
    SEARCH = "search"
    TOURS = "tours"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visitor is: a screen, what it shows, and how far they have moved on it.

    `id` is that of an area, exhibit, story or case, or what is typed in a search. `position`
    belongs to the screen alone: pixels scrolled, the slide of a case, or in a hall the direction
    of the gaze in degrees (`position` is its yaw), as seen from `viewpoint`.
    """

    screen: Screen
    id: str = ""
    position: float = 0.0
    pitch: float = 0.0
    viewpoint: str = ""
