"""Where there is to go: the content and the halls, as a visit asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.connections.collection import is_there
from kiosk.visit.place import PIECES, Place, Screen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Case, Exhibit, Story
    from kiosk.media.halls import Viewpoint

_ANYWHERE = (
    Screen.HOME, Screen.SEARCH, Screen.ASK, Screen.TOURS, Screen.STORIES, Screen.CASES,
    Screen.TIMELINE, Screen.MY_VISIT,
)  # fmt: skip
"""Screens that are there whatever the content."""


class Destinations:
    """The places of one content; without content there is the page of preparation alone."""

    def __init__(
        self,
        catalogue: Catalogue | None,
        halls: Mapping[str, Mapping[str, Viewpoint]] | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.halls = halls or {}

    @property
    def start(self) -> Place:
        """Where the kiosk waits for visitors."""
        has_exhibits = self.catalogue is not None and len(self.catalogue.exhibits) > 0
        return Place(Screen.ATTRACT if has_exhibits else Screen.PREPARING)

    def entrance(self, area_id: str) -> Place | None:
        """Where one comes into the hall of an area; None where there is no hall."""
        viewpoints = self.halls.get(area_id)
        if not viewpoints:
            return None
        return Place(Screen.HALL, area_id, viewpoint=next(iter(viewpoints)))

    def viewpoints(self, place: Place) -> Mapping[str, Viewpoint]:
        """The viewpoints of the hall that `place` is in, by name; none elsewhere."""
        return self.halls.get(place.id, {}) if place.screen is Screen.HALL else {}

    def has(self, place: Place) -> bool:
        """Whether `place` is there."""
        if place.screen is Screen.HALL and place.viewpoint not in self.viewpoints(place):
            return False
        if place.screen is Screen.CONNECTIONS:
            there = self.catalogue is not None and is_there(self.catalogue, place.id)
            return not place.id or there
        if place.screen is Screen.CINEMA:
            films = self.catalogue.films if self.catalogue else ()
            return bool(films) and (not place.id or self._has_entry(Screen.FILM, place.id))
        if place.screen is Screen.PIECES:
            return bool(self.catalogue and self.catalogue.pieces)
        if place.screen in PIECES.values():
            piece = self.piece_at(place.id)
            return piece is not None and piece.screen is place.screen
        if place.screen is Screen.TIMELINE and place.id:
            return self._has_entry(Screen.EXHIBIT, place.id)
        return place.screen in _ANYWHERE or self._has_entry(place.screen, place.id)

    def piece_at(self, exhibit_id: str) -> Place | None:
        """The hands-on piece at an exhibit; None where there is none."""
        if not self._has_entry(Screen.EXHIBIT, exhibit_id):
            return None
        assert self.catalogue is not None
        piece = self.catalogue.piece_at(exhibit_id)
        return Place(PIECES[piece.id], exhibit_id) if piece else None

    def film_at(self, place: Place) -> str:
        """The film that a card leads to; empty where it leads to none."""
        cards = (Screen.EXHIBIT, Screen.STORY, Screen.CASE)
        if place.screen not in cards or not self._has_entry(place.screen, place.id):
            return ""
        assert self.catalogue is not None
        entry: Exhibit | Story | Case
        match place.screen:
            case Screen.EXHIBIT:
                entry = self.catalogue.exhibit(place.id)
            case Screen.STORY:
                entry = self.catalogue.story(place.id)
            case _:
                entry = self.catalogue.case(place.id)
        film = self.catalogue.film_of(entry)
        return film.id if film else ""

    def _has_entry(self, screen: Screen, entry_id: str) -> bool:
        if self.catalogue is None:
            return False
        find = {
            Screen.AREA: self.catalogue.area,
            Screen.HALL: self.catalogue.area,
            Screen.EXHIBIT: self.catalogue.exhibit,
            Screen.CLOSER: self.catalogue.exhibit,
            Screen.STORY: self.catalogue.story,
            Screen.CASE: self.catalogue.case,
            Screen.FILM: self.catalogue.film,
            Screen.TOUR_END: self.catalogue.tour,
        }[screen]
        try:
            find(entry_id)
        except KeyError:
            return False
        return True
