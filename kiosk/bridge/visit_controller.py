"""The visit for QML: facts up as properties, the visitor's wishes down as slots."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.attendance import Attendance
from kiosk.bridge.content_renewal import Content, ContentRenewal
from kiosk.bridge.keypad import Keypad
from kiosk.bridge.opening import Opening
from kiosk.bridge.pieces.pieces import Pieces
from kiosk.bridge.reading.read_aloud import ReadAloud
from kiosk.bridge.reading.reading_details import ReadingDetails
from kiosk.bridge.screen_details import ScreenDetails
from kiosk.bridge.screen_ergonomics import ScreenErgonomics
from kiosk.bridge.screens.area import AreaDetails
from kiosk.bridge.screens.ask import AskDetails
from kiosk.bridge.screens.attract import Attraction
from kiosk.bridge.screens.case import CaseDetails
from kiosk.bridge.screens.cinema import CinemaDetails
from kiosk.bridge.screens.closer import CloserDetails
from kiosk.bridge.screens.connections import ConnectionsDetails
from kiosk.bridge.screens.exhibit import ExhibitDetails
from kiosk.bridge.screens.film import FilmDetails
from kiosk.bridge.screens.hall import HallDetails
from kiosk.bridge.screens.home import MuseumDetails
from kiosk.bridge.screens.my_visit import MyVisit
from kiosk.bridge.screens.programme import ProgrammeDetails
from kiosk.bridge.screens.search import SearchDetails
from kiosk.bridge.screens.showing import Showing
from kiosk.bridge.screens.story import StoryDetails
from kiosk.bridge.screens.timeline import TimelineDetails
from kiosk.bridge.screens.tour_end import TourEndDetails
from kiosk.bridge.screens.tours import Touring
from kiosk.bridge.staff.staff_access import StaffAccess
from kiosk.bridge.visit_observer import VisitObserver
from kiosk.opening_hours.darkness import Darkness
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtQml import QQmlEngine
    from PySide6.QtQuick import QQuickWindow

    from kiosk.bridge.canal.images import CanalImages
    from kiosk.bridge.pond.pond_pictures import PondPictures
    from kiosk.bridge.reading.translator import Translator
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.ergonomics import Ergonomics
    from kiosk.media.halls import Halls
    from kiosk.media.media_files import MediaFiles
    from kiosk.media.models import Models
    from kiosk.media.outlines import Outlines
    from kiosk.speech.manner import Manner
    from kiosk.visit.film_watching import FilmWatching
    from kiosk.visit.guide_words import GuideWords
    from kiosk.visit.idleness import Idleness
    from kiosk.visit.reading_settings import ReadingSettings
    from kiosk.visit_counts.recorder import VisitCounts

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class VisitController(QObject):
    """Where the visitor is and how they read. Main.qml and what stands beside it alone speak to it.

    Every wish ends in `_perform`: when the place or the tour is another one, its details are put
    on screen, `shown` brings its page, and `arrived` is said to it, so that it can return to the
    position its visitor left.
    """

    arrived = Signal(float, arguments=["position"])
    shown = Signal()
    """What there is at the place is on screen.

    A page may be made by it; were it made by `arrived`, it would not hear that.
    """
    countingBegun = Signal()
    renewed = Signal()
    """Other content is on screen now."""

    _given: ClassVar[VisitController]

    def __init__(
        self,
        catalogue: Catalogue | None,
        media: MediaFiles,
        outlines: Outlines,
        models: Models,
        halls: Halls,
        translator: Translator,
        *,
        start: ReadingSettings,
        idleness: Idleness,
        voices: Mapping[Language, tuple[str, ...]] | None,
        ergonomics: Ergonomics,
        keypad: bool,
        scanning_seconds: float,
        darkness: Darkness | None = None,
        site: str | None = None,
        sounds: bool = False,
        films: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Without `films` none is shown, and no way leads to one."""
        super().__init__(parent)
        self._films = films
        VisitController._given = self
        self._models = models
        content = Content(self._as_shown(catalogue), media, halls)
        self._visit = Visit(content.catalogue, content.halls(), idleness.clock)
        self._ergonomics = ScreenErgonomics(ergonomics, self)
        self._reading = ReadingDetails(start, translator, self)
        self._reading.languageChanged.connect(self._show_everywhere)
        self._screens = ScreenDetails(
            self._visit,
            self._perform,
            outlines,
            voices,
            translator,
            ergonomics,
            site,
            sounds,
            self,
        )
        self._screens.my_visit.ended.connect(self._take_leave)
        self._attendance = Attendance(
            self._visit, idleness, self._screens.touring, self._screens.read_aloud,
            self._screens.film.watching, self,
        )  # fmt: skip
        self._attendance.gone.connect(self._end)
        self._staff = StaffAccess(self._attendance, self._reading, self._screens.read_aloud, self)
        self._staff.asked.connect(self._screens.read_aloud.stop)
        self._staff.asked.connect(self._screens.film.pause)
        self._staff.entered.connect(self._let_staff_in)
        self._staff.left.connect(self._end)
        self._keypad = Keypad(self._attendance, self._reading, keypad, scanning_seconds, self)
        self.arrived.connect(self._keypad.arrive)
        self._keypad.focused.connect(self._screens.read_aloud.sayControl)
        self._observer: VisitObserver | None = None
        self._opening = Opening(
            darkness or Darkness(), self._visit, self._attendance, self._screens.read_aloud,
            self._screens.pieces, translator, self,
        )  # fmt: skip
        self._opening.changed.connect(self._follow_opening)
        self.arrived.connect(self._opening.look)
        self._renewal = ContentRenewal(content, self._attendance, self)
        self._renewal.renewed.connect(self._renewed)
        self._show_everywhere()

    @staticmethod
    def create(engine: QQmlEngine) -> VisitController:  # noqa: ARG004  QML's own signature
        """Hands QML the one that `app.py` has made."""
        return VisitController._given

    # What the visitor wishes

    @Slot()
    def begin(self) -> None:
        if not self._opening.dark:
            self._perform(self._visit.begin)

    @Slot(str)
    def openArea(self, area_id: str) -> None:
        self._perform(self._visit.open_area, area_id)

    @Slot(str)
    def openExhibit(self, exhibit_id: str) -> None:
        self._perform(self._visit.open_exhibit, exhibit_id)

    @Slot(str)
    def openStory(self, story_id: str) -> None:
        self._perform(self._visit.open_story, story_id)

    @Slot(str)
    def expectStory(self, story_id: str) -> None:
        """A finger is down on a way to a story: its page fetches the pictures meanwhile."""
        showing = self._showing()
        if showing is not None and self._visit.place.screen is not Screen.STORY:
            with suppress(KeyError):
                self._screens.story.show(showing, Place(Screen.STORY, story_id))

    @Slot(str)
    def openCase(self, case_id: str) -> None:
        self._perform(self._visit.open_case, case_id)

    @Slot()
    def lookCloser(self) -> None:
        self._perform(self._visit.look_closer)

    @Slot(str)
    def choose(self, screen: str) -> None:
        """To a screen that is there whatever the content, by its name."""
        self._perform(self._visit.choose, Screen(screen))

    @Slot(int)
    def stepAlongStories(self, step: int) -> None:
        self._perform(self._visit.step_along_stories, step)

    @Slot(int)
    def stepAlongWall(self, step: int) -> None:
        self._perform(self._visit.step_along_wall, step)

    @Slot()
    def goBack(self) -> None:
        self._perform(self._visit.back)

    @Slot()
    def goHome(self) -> None:
        self._perform(self._visit.home)

    @Slot(float)
    def remember(self, position: float) -> None:
        """The visitor has moved on the page they are on."""
        self._visit.moved(position)
        self._screens.read_aloud.look_again()

    # What QML shows

    @Property(str, notify=shown)
    def screen(self) -> str:
        return self._visit.place.screen.value

    @Property(bool, notify=shown)
    def onPaper(self) -> bool:
        return self._visit.place.screen.on_paper

    @Property(bool, notify=shown)
    def barBelow(self) -> bool:
        return self._visit.place.screen.bar_below

    @Property(bool, notify=shown)
    def underWay(self) -> bool:
        return self._visit.under_way

    @Property(Attendance, constant=True)
    def attendance(self) -> Attendance:
        return self._attendance

    @Property(ReadingDetails, constant=True)
    def reading(self) -> ReadingDetails:
        return self._reading

    @Property(ScreenErgonomics, constant=True)
    def ergonomics(self) -> ScreenErgonomics:
        return self._ergonomics

    @Property(Keypad, constant=True)
    def keypad(self) -> Keypad:
        return self._keypad

    @Property(bool, notify=countingBegun)
    def counted(self) -> bool:
        """Whether it is counted what visitors do."""
        return self._observer is not None

    @Property(Opening, constant=True)
    def opening(self) -> Opening:
        return self._opening

    @Property(StaffAccess, constant=True)
    def staff(self) -> StaffAccess:
        return self._staff

    @Property(MuseumDetails, constant=True)
    def museum(self) -> MuseumDetails:
        return self._screens.museum

    @Property(bool, notify=shown)
    def hallThere(self) -> bool:
        return bool(self._visit.halls.get(self._visit.place.id))

    @Property(str, notify=shown)
    def fallback(self) -> str:
        """The language that stands in here for the visitor's; empty where none must."""
        return self._screens.fallback

    @Property(HallDetails, constant=True)
    def hall(self) -> HallDetails:
        return self._screens.hall

    @Property(AreaDetails, constant=True)
    def area(self) -> AreaDetails:
        return self._screens.area

    @Property(ExhibitDetails, constant=True)
    def exhibit(self) -> ExhibitDetails:
        return self._screens.exhibit

    @Property(CloserDetails, constant=True)
    def closer(self) -> CloserDetails:
        return self._screens.closer

    @Property(ProgrammeDetails, constant=True)
    def programme(self) -> ProgrammeDetails:
        return self._screens.programme

    @Property(StoryDetails, constant=True)
    def story(self) -> StoryDetails:
        return self._screens.story

    @Property(CaseDetails, constant=True)
    def presentation(self) -> CaseDetails:
        return self._screens.case

    @Property(ConnectionsDetails, constant=True)
    def connections(self) -> ConnectionsDetails:
        return self._screens.connections

    @Property(SearchDetails, constant=True)
    def search(self) -> SearchDetails:
        return self._screens.search

    @Property(AskDetails, constant=True)
    def ask(self) -> AskDetails:
        return self._screens.ask

    @Slot()
    def openPiece(self) -> None:
        """From the card of an exhibit to the hands-on piece that stands there."""
        self._perform(self._visit.open_piece)

    @Slot(str)
    def openPieceAt(self, exhibit_id: str) -> None:
        """To the hands-on piece at an exhibit."""
        self._perform(self._visit.open_piece_at, exhibit_id)

    @Property(Pieces, constant=True)
    def pieces(self) -> Pieces:
        return self._screens.pieces

    @Property(TimelineDetails, constant=True)
    def timeline(self) -> TimelineDetails:
        return self._screens.timeline

    @Property(CinemaDetails, constant=True)
    def cinema(self) -> CinemaDetails:
        return self._screens.cinema

    @Property(FilmDetails, constant=True)
    def film(self) -> FilmDetails:
        return self._screens.film

    @Property(Touring, constant=True)
    def touring(self) -> Touring:
        return self._screens.touring

    @Property(TourEndDetails, constant=True)
    def tourEnd(self) -> TourEndDetails:
        return self._screens.tour_end

    @Property(MyVisit, constant=True)
    def myVisit(self) -> MyVisit:
        return self._screens.my_visit

    @Property(ReadAloud, constant=True)
    def readAloud(self) -> ReadAloud:
        return self._screens.read_aloud

    @Property(Attraction, constant=True)
    def attraction(self) -> Attraction:
        return self._screens.attraction

    # For the rest of the program

    @property
    def catalogue(self) -> Catalogue | None:
        """The content that is shown, or that will be as soon as no finger is on the screen."""
        return self._renewal.latest.catalogue

    @property
    def nobody_there(self) -> bool:
        """Whether no visit is under way, no staff are in, and nobody touches the screen."""
        return not (self._visit.under_way or self._staff.open or self._attendance.touching)

    @property
    def shown_catalogue(self) -> Catalogue | None:
        """The content that is on screen now."""
        return self._renewal.shown.catalogue

    @property
    def reading_settings(self) -> ReadingSettings:
        """How the visitor reads now."""
        return self._reading.settings

    @property
    def visit(self) -> Visit:
        """The visit that is shown."""
        return self._visit

    @property
    def guide_words(self) -> GuideWords:
        """What the guide hears and says; `ask` is the same for QML."""
        return self._screens.ask.words

    @property
    def film_watching(self) -> FilmWatching:
        """How a film is watched; `film` is the same for QML."""
        return self._screens.film.watching

    def renew(self, catalogue: Catalogue | None, media: MediaFiles) -> None:
        """Shows other content as soon as no finger is on the screen, where the visitor is."""
        self._renewal.renew(self._as_shown(catalogue), media)

    def go_straight(self, place: Place) -> None:
        """To any place there is, as the preview of content does."""
        self._perform(self._visit.go_straight, place)

    @property
    def pond_pictures(self) -> PondPictures:
        """What the engine asks for the pictures of the connections."""
        return self._screens.connections.pictures

    @property
    def canal_images(self) -> CanalImages:
        """What the engine asks for the pictures of the canal of years."""
        return self._screens.timeline.images

    def watch_keys(self, window: QQuickWindow) -> None:
        """The window whose keys operate the kiosk, where a keypad is set up."""
        self._keypad.watch(window)

    def count_visits(self, counts: VisitCounts, window: QQuickWindow) -> None:
        """Tells the counters what visitors of this window do from now on."""
        self._observer = VisitObserver(
            self._visit, self._attendance, self._reading, self._keypad, self._screens, counts,
            window, self,
        )  # fmt: skip
        self.arrived.connect(self._observer.arrive)
        self.countingBegun.emit()

    def end_counting(self) -> None:
        """A visit that is under way counts as over: the kiosk closes."""
        if self._observer is not None:
            self._observer.close()

    @property
    def staff_access(self) -> StaffAccess:
        """Who is let in to the staff screen; `staff` is the same for QML."""
        return self._staff

    def read_usually(self, manner: Manner) -> None:
        """How every visitor is read to, until they wish otherwise."""
        self._screens.read_aloud.read_usually(manner)

    def is_dark(self) -> bool:
        """Whether the screen is dark, by the hours or by staff."""
        return bool(self._opening.dark)

    def lighten(self) -> None:
        """The museum is shown outside the hours, for one visit or ten minutes."""
        self._opening.lighten()

    def darken(self) -> None:
        """The screen is dark until it is touched, whatever the hours say."""
        self._opening.darken()

    def close(self) -> None:
        """Nothing is read aloud, painted, made or done for staff any more: the kiosk closes."""
        self._staff.close()
        self._screens.close()

    def recover(self) -> None:
        """After a fault the visitor goes gently home."""
        self.goHome()

    def _as_shown(self, catalogue: Catalogue | None) -> Catalogue | None:
        return replace(catalogue, films=()) if catalogue and not self._films else catalogue

    @Slot()
    def _renewed(self) -> None:
        content, before = self._renewal.shown, self._visit.place
        self._visit.renew(content.catalogue, content.halls())
        self._show_everywhere()
        if self._visit.place != before:
            self.arrived.emit(self._visit.place.position)
        self.renewed.emit()

    @Slot()
    def _end(self) -> None:
        self._perform(self._visit.end)
        self._reading.reset()
        self._screens.read_aloud.reset()
        self._screens.forget()

    @Slot()
    def _take_leave(self) -> None:
        """The visitor ends the visit."""
        if self._observer is not None:
            self._observer.take_leave()
        self._end()

    @Slot()
    def _follow_opening(self) -> None:
        if self._opening.dark and self._visit.under_way:
            self._end()
        self._show_place()

    @Slot(bool)
    def _let_staff_in(self, sitting: bool) -> None:
        self._end()
        self._reading.chooseLowReach(sitting)

    def _perform(self, wish: Callable[..., None], *what: str | int | Place) -> None:
        place, route = self._visit.place, self._visit.route
        wish(*what)
        if self._visit.place is not place or self._visit.route != route:
            self._show_place()
            self.arrived.emit(self._visit.place.position)

    @Slot()
    def _show_everywhere(self) -> None:
        if (showing := self._showing()) is not None:
            self._screens.museum.show(showing)
        self._show_place()

    def _show_place(self) -> None:
        if (showing := self._showing()) is None:
            self._screens.rest()
        else:
            self._screens.show(showing, self._visit.place)
        if self._opening.dark:
            self._screens.attraction.stop()
        self.shown.emit()

    def _showing(self) -> Showing | None:
        content = self._renewal.shown
        if content.catalogue is None:
            return None
        language = self._reading.settings.language
        pictures = content.media.pictures
        return Showing(
            content.catalogue, pictures, language, self._models, self._visit.halls,
            content.media.films,
        )  # fmt: skip
