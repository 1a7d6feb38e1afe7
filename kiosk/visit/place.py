"""Where a visitor can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.search.narrowing import EVERYTHING, Narrowing


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
    CONNECTIONS = "connections"
    SEARCH = "search"
    TOURS = "tours"
    TOUR_END = "tour-end"
    TIMELINE = "timeline"
    ASK = "ask"
    PIECES = "pieces"
    MESSAGE = "message"
    PACKET_WAY = "packet-way"
    FACADE = "facade"
    WHERE_AM_I = "where-am-i"
    TEACH_A_MACHINE = "teach-a-machine"
    LOCK_AND_KEY = "lock-and-key"
    MY_VISIT = "my-visit"
    CINEMA = "cinema"
    FILM = "film"

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

    `id` is that of an area, exhibit, story, case, film or tour, in the cinema that of the film on
    its screen or none, on the timeline of the exhibit that one came from or none, what is typed in
    a search, what the guide is asked, or among the connections the key of a light or of a group of
    them. `position` belongs to the screen alone: pixels scrolled, the slide of a case, on the
    timeline the year in the middle, seen in the step of nearness `viewpoint`, or in a hall the
    direction of the gaze in degrees (`position` is its yaw), as seen from `viewpoint`. `narrowing`
    is what of all that a search finds is wanted.
    """

    screen: Screen
    id: str = ""
    position: float = 0.0
    pitch: float = 0.0
    viewpoint: str = ""
    narrowing: Narrowing = EVERYTHING


PIECES = {
    "first-message": Screen.MESSAGE,
    "packet-way": Screen.PACKET_WAY,
    "facade": Screen.FACADE,
    "where-am-i": Screen.WHERE_AM_I,
    "teach-a-machine": Screen.TEACH_A_MACHINE,
    "lock-and-key": Screen.LOCK_AND_KEY,
}
"""The screen of each hands-on piece; its place has the id of the exhibit at which it stands."""


def same_direction(yaw: float) -> float:
    """The same direction in a hall, degrees, between -180 and 180."""
    return (yaw + 180.0) % 360.0 - 180.0
