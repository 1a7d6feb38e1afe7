"""Which words belong to which screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Place, Screen
from kiosk.visit.spoken import asked, films, pages, pieces, rooms, searching, timeline, tours
from kiosk.visit.spoken.connections import connections
from kiosk.visit.spoken.telling import Telling, Words

if TYPE_CHECKING:
    from collections.abc import Callable

_OF_SCREEN: dict[Screen, Callable[[Telling, Place], Words]] = {
    Screen.HOME: rooms.home,
    Screen.HALL: rooms.hall,
    Screen.AREA: rooms.wall,
    Screen.STORIES: rooms.stories,
    Screen.CASES: rooms.cases,
    Screen.CONNECTIONS: connections,
    Screen.TOURS: tours.tours,
    Screen.TOUR_END: tours.tour_end,
    Screen.ASK: asked.ask,
    Screen.TIMELINE: timeline.timeline,
    Screen.MY_VISIT: rooms.my_visit,
    Screen.SEARCH: searching.searched,
    Screen.EXHIBIT: pages.exhibit,
    Screen.CLOSER: pages.closer,
    Screen.STORY: pages.story,
    Screen.CASE: pages.case,
    Screen.PIECES: pieces.pieces,
    **dict.fromkeys(pieces.SCRIPTS, pieces.piece),
    Screen.CINEMA: films.cinema,
    Screen.FILM: films.film,
}


def is_told(screen: Screen) -> bool:
    """Whether there is anything to read aloud on `screen`: on all that a visit has."""
    return screen in _OF_SCREEN


def spoken(telling: Telling, place: Place) -> Words:
    """The words of `place`. Raises KeyError when what it shows is not there."""
    tell = _OF_SCREEN.get(place.screen)
    return tell(telling, place) if tell else Words()
