"""What QML shows, screen by screen: the details of the place are brought up to date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from kiosk.bridge.pieces.pieces import Pieces
from kiosk.bridge.reading.date_forms import date_forms
from kiosk.bridge.reading.read_aloud import ReadAloud
from kiosk.bridge.reading.speaker import Speaker
from kiosk.bridge.screens.area import AreaDetails
from kiosk.bridge.screens.ask import AskDetails
from kiosk.bridge.screens.attract import Attraction
from kiosk.bridge.screens.case import CaseDetails
from kiosk.bridge.screens.cinema import CinemaDetails
from kiosk.bridge.screens.closer import CloserDetails
from kiosk.bridge.screens.connections import ConnectionsDetails
from kiosk.bridge.screens.exhibit import ExhibitDetails
from kiosk.bridge.screens.film import FilmDetails
from kiosk.bridge.screens.film_sheets import FilmSheets
from kiosk.bridge.screens.hall import HallDetails
from kiosk.bridge.screens.home import MuseumDetails
from kiosk.bridge.screens.my_visit import MyVisit
from kiosk.bridge.screens.programme import ProgrammeDetails
from kiosk.bridge.screens.search import SearchDetails
from kiosk.bridge.screens.story import StoryDetails
from kiosk.bridge.screens.timeline import TimelineDetails
from kiosk.bridge.screens.tour_end import TourEndDetails
from kiosk.bridge.screens.tours import Touring
from kiosk.visit.fallback import fallback_at
from kiosk.visit.place import Place, Screen
from kiosk.visit.spoken.screens import is_told, spoken
from kiosk.visit.spoken.telling import Telling, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kiosk.bridge.reading.translator import Translator
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.languages import Language
    from kiosk.ergonomics import Ergonomics
    from kiosk.media.outlines import Outlines
    from kiosk.visit.visit import Visit


class _Details(Protocol):
    def show(self, showing: Showing, place: Place) -> None: ...


class ScreenDetails:
    """The details of every screen, made once for QML; what they are wished goes to `perform`."""

    def __init__(
        self,
        visit: Visit,
        perform: Callable[..., None],
        outlines: Outlines,
        voices: Mapping[Language, tuple[str, ...]] | None,
        translator: Translator,
        ergonomics: Ergonomics,
        site: str | None,
        sounds: bool,
        parent: QObject,
    ) -> None:
        self._visit = visit
        self._translator = translator
        self.fallback = ""
        """The language that stands in at the place for the visitor's; empty where none must."""
        self.attraction = Attraction(parent)
        self.museum = MuseumDetails(outlines, parent)
        self.hall = HallDetails(visit, perform, parent)
        self.area = AreaDetails(parent)
        self.exhibit = ExhibitDetails(parent)
        self.closer = CloserDetails(parent)
        self.programme = ProgrammeDetails(parent)
        self.story = StoryDetails(parent)
        self.case = CaseDetails(parent)
        self.connections = ConnectionsDetails(visit, perform, parent)
        self.search = SearchDetails(visit, perform, parent)
        self.ask = AskDetails(visit, perform, parent)
        self.pieces = Pieces(sounds, parent)
        self.timeline = TimelineDetails(visit, perform, parent)
        speaker = None if voices is None else Speaker(voices, translator.offered, parent)
        self.read_aloud = ReadAloud(speaker, parent)
        self.pieces.toldOf.connect(self.read_aloud.look_again)
        self.ask.changed.connect(self.read_aloud.look_again)
        self.ask.answered.connect(self.read_aloud.read_on)
        self.tour_end = TourEndDetails(visit, parent)
        self.my_visit = MyVisit(visit, perform, ergonomics, site, parent)
        self._sheets = FilmSheets(translator.offered, parent)
        self.cinema = CinemaDetails(visit, perform, self._sheets, parent)
        self.film = FilmDetails(
            visit, perform, self._sheets, self.read_aloud, translator.offered, parent
        )
        self.touring = Touring(visit, perform, self.read_aloud, self.film, parent)
        self._of_screen: dict[Screen, _Details] = {
            Screen.HALL: self.hall,
            Screen.AREA: self.area,
            Screen.EXHIBIT: self.exhibit,
            Screen.CLOSER: self.closer,
            Screen.STORY: self.story,
            Screen.CASE: self.case,
            Screen.STORIES: self.programme,
            Screen.CASES: self.programme,
            Screen.CONNECTIONS: self.connections,
            Screen.SEARCH: self.search,
            Screen.TIMELINE: self.timeline,
            Screen.ASK: self.ask,
            Screen.TOUR_END: self.tour_end,
            Screen.CINEMA: self.cinema,
            Screen.FILM: self.film,
        }

    def show(self, showing: Showing, place: Place) -> None:
        """Brings up to date what is seen at `place`."""
        self.touring.show(showing)
        self.my_visit.show(showing, partial(self._telling, showing, showing.language), place)
        self.fallback = fallback_at(showing.catalogue, place, showing.language) or ""
        asks = place.screen in (Screen.SEARCH, Screen.ASK)
        page = place.screen.value if asks else f"{place.screen} {place.id}"
        read_in = self.fallback or showing.language
        tell = partial(self._words, showing, read_in) if is_told(place.screen) else None
        self.read_aloud.show(page, tell, read_in, showing.language)
        self.connections.attend(showing, seen=place.screen is Screen.CONNECTIONS)
        if place.screen is not Screen.CINEMA:
            self.cinema.leave()
        if place.screen is not Screen.FILM:
            self.film.leave()
        if place.screen in (Screen.HOME, Screen.ATTRACT):
            self.pieces.leave()
        if place.screen is Screen.ATTRACT:
            self.attraction.run(showing)
            self.hall.expect(showing)
            return
        self.attraction.stop()
        self.pieces.show(showing, place)
        if details := self._of_screen.get(place.screen):
            details.show(showing, place)

    def rest(self) -> None:
        """There is nothing to show."""
        self.fallback = ""
        self.attraction.stop()
        self.my_visit.forget()
        self.film.leave()
        self.read_aloud.show("", None, "en")

    def forget(self) -> None:
        """The visitor has left: what they asked, drew and watched is kept no longer."""
        self.ask.forget()
        self.pieces.forget()
        self.film.forget()

    def close(self) -> None:
        """Nothing is read aloud, looked for, painted or made any more."""
        self.ask.close()
        self.connections.close()
        self.my_visit.close()
        self.film.leave()
        self._sheets.close()
        self.read_aloud.close()
        self.timeline.close()

    def _words(self, showing: Showing, language: Language) -> Words:
        """What the screen says now in `language`, moved as it is; only worked out for whoever
        listens."""
        return spoken(self._telling(showing, language), self._visit.place)

    def _telling(self, showing: Showing, language: Language) -> Telling:
        visit, catalogue = self._visit, showing.catalogue
        translate = self._translator.words_in(language)
        return Telling(
            catalogue,
            language,
            translate,
            date_forms(language, translate),
            visit.halls,
            visit.route,
            {tour.id: visit.left_at(tour.id) for tour in catalogue.tours},
            self.pieces.news_at(visit.place),
            self.ask.words,
            showing.pictures.shows_photograph,
            showing.has_parts,
            visit.kept,
            self.film.watching,
            visit.tour_end,
        )
