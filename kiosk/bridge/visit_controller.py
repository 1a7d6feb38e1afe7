"""The visit for QML: facts up as properties, the visitor's wishes down as slots."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.attendance import Attendance
from kiosk.bridge.reading.read_aloud import ReadAloud
from kiosk.bridge.reading.reading_details import ReadingDetails
from kiosk.bridge.screens.area import AreaDetails
from kiosk.bridge.screens.attract import Attraction
from kiosk.bridge.screens.case import CaseDetails
from kiosk.bridge.screens.exhibit import ExhibitDetails
from kiosk.bridge.screens.hall import HallDetails
from kiosk.bridge.screens.home import MuseumDetails
from kiosk.bridge.screens.message import MessageDetails
from kiosk.bridge.screens.search import SearchDetails
from kiosk.bridge.screens.story import StoryDetails
from kiosk.bridge.screens.tours import Touring
from kiosk.bridge.showing import Showing
from kiosk.media.outlines import Outlines
from kiosk.visit.place import Screen
from kiosk.visit.spoken import spoken
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQml import QQmlEngine

    from kiosk.bridge.reading.translator import Translator
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.media.halls import Halls
    from kiosk.media.media_files import MediaFiles
    from kiosk.media.sprite_sheets import SpriteSheet
    from kiosk.visit.idleness import Idleness
    from kiosk.visit.reading_settings import ReadingSettings

    _Details = AreaDetails | ExhibitDetails | StoryDetails | CaseDetails | SearchDetails

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class VisitController(QObject):
    """Where the visitor is and how they read. Main.qml alone speaks to it.

    Every wish ends in `_arrive`, which puts the details of the new place on screen and then says
    `arrived`, so that a page can return to the position its visitor left it at.
    """

    arrived = Signal(float, arguments=["position"])

    _given: ClassVar[VisitController]

    def __init__(
        self,
        catalogue: Catalogue | None,
        shown: MediaFiles,
        outlines: Outlines,
        turns: dict[str, SpriteSheet],
        halls: Halls,
        translator: Translator,
        *,
        start: ReadingSettings,
        idleness: Idleness,
        speaker: str | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        VisitController._given = self
        self._catalogue = catalogue
        self._shown = shown
        self._turns = turns
        self._modelled_halls = halls
        self._halls = shown.panoramas.halls(catalogue, halls)
        self._visit = Visit(catalogue, self._halls)
        self._reading = ReadingDetails(start, translator, self)
        self._reading.languageChanged.connect(self._show_everything)
        self._museum = MuseumDetails(outlines, self)
        self._hall = HallDetails(self._visit, self._perform, self)
        self._area = AreaDetails(self)
        self._exhibit = ExhibitDetails(self)
        self._story = StoryDetails(self)
        self._case = CaseDetails(self)
        self._search = SearchDetails(self._visit, self._perform, self)
        self._details: dict[Screen, _Details] = {
            Screen.AREA: self._area,
            Screen.EXHIBIT: self._exhibit,
            Screen.STORY: self._story,
            Screen.CASE: self._case,
            Screen.SEARCH: self._search,
        }
        self._message = MessageDetails(self._visit, self._perform, self)
        self._read_aloud = ReadAloud(speaker, self)
        self._touring = Touring(self._visit, self._perform, self._read_aloud, self)
        self._attendance = Attendance(self._visit, idleness, self._touring, self._read_aloud, self)
        self._attendance.gone.connect(self._end)
        self._attendance.lifted.connect(self._renew_when_free)
        self._attraction = Attraction(self)
        self._renewal: tuple[Catalogue | None, MediaFiles] | None = None
        self._show_everything()

    @staticmethod
    def create(engine: QQmlEngine) -> VisitController:  # noqa: ARG004  QML's own signature
        """Hands QML the one that `app.py` has made."""
        return VisitController._given

    # What the visitor wishes

    @Slot()
    def begin(self) -> None:
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
    def openCase(self, case_id: str) -> None:
        self._perform(self._visit.open_case, case_id)

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

    # What QML shows

    @Property(str, notify=arrived)
    def screen(self) -> str:
        return self._visit.place.screen.value

    @Property(bool, notify=arrived)
    def underWay(self) -> bool:
        return self._visit.under_way

    @Property(Attendance, constant=True)
    def attendance(self) -> Attendance:
        return self._attendance

    @Property(ReadingDetails, constant=True)
    def reading(self) -> ReadingDetails:
        return self._reading

    @Property(MuseumDetails, constant=True)
    def museum(self) -> MuseumDetails:
        return self._museum

    @Property(bool, notify=arrived)
    def hallThere(self) -> bool:
        return bool(self._halls.get(self._visit.place.id))

    @Property(HallDetails, constant=True)
    def hall(self) -> HallDetails:
        return self._hall

    @Property(AreaDetails, constant=True)
    def area(self) -> AreaDetails:
        return self._area

    @Property(ExhibitDetails, constant=True)
    def exhibit(self) -> ExhibitDetails:
        return self._exhibit

    @Property(StoryDetails, constant=True)
    def story(self) -> StoryDetails:
        return self._story

    @Property(CaseDetails, constant=True)
    def presentation(self) -> CaseDetails:
        return self._case

    @Property(SearchDetails, constant=True)
    def search(self) -> SearchDetails:
        return self._search

    @Property(MessageDetails, constant=True)
    def message(self) -> MessageDetails:
        return self._message

    @Property(Touring, constant=True)
    def touring(self) -> Touring:
        return self._touring

    @Property(ReadAloud, constant=True)
    def readAloud(self) -> ReadAloud:
        return self._read_aloud

    @Property(Attraction, constant=True)
    def attraction(self) -> Attraction:
        return self._attraction

    # For the rest of the program

    @property
    def catalogue(self) -> Catalogue | None:
        """The content that is shown, or that will be as soon as the finger is off the screen."""
        return self._renewal[0] if self._renewal else self._catalogue

    @property
    def reading_settings(self) -> ReadingSettings:
        """How the visitor reads now."""
        return self._reading.settings

    @property
    def visit(self) -> Visit:
        """The visit that is shown."""
        return self._visit

    def renew(self, catalogue: Catalogue | None, shown: MediaFiles) -> None:
        """Shows other content as soon as no finger is on the screen, where the visitor is."""
        self._renewal = catalogue, shown
        self._renew_when_free()

    @Slot()
    def _renew_when_free(self) -> None:
        if self._renewal is None or self._attendance.finger_down:
            return
        (self._catalogue, self._shown), self._renewal = self._renewal, None
        self._halls = self._shown.panoramas.halls(self._catalogue, self._modelled_halls)
        before = self._visit.place
        self._visit.renew(self._catalogue, self._halls)
        self._show_everything()
        if self._visit.place != before:
            self.arrived.emit(self._visit.place.position)

    def fall_silent(self) -> None:
        """Nothing is read aloud any more: the kiosk closes."""
        self._read_aloud.close()

    def recover(self) -> None:
        """After a fault the visitor goes gently home."""
        self.goHome()

    @Slot()
    def _end(self) -> None:
        self._perform(self._visit.end)
        self._reading.reset()

    def _perform(self, ask: Callable[..., None], *wish: str | int) -> None:
        before = self._visit.place
        ask(*wish)
        if self._visit.place is not before:
            self._arrive()

    def _arrive(self) -> None:
        self._show_place()
        self.arrived.emit(self._visit.place.position)

    @Slot()
    def _show_everything(self) -> None:
        if (showing := self._showing()) is not None:
            self._museum.show(showing)
            self._show_place()

    def _show_place(self) -> None:
        if (showing := self._showing()) is None:
            return
        self._touring.show(showing)
        place = self._visit.place
        self._read_aloud.show(spoken(showing.catalogue, place, showing.language), showing.language)
        if place.screen is Screen.ATTRACT:
            self._attraction.run(showing)
            return
        self._attraction.stop()
        if place.screen is Screen.HALL:
            self._hall.show(showing, place, self._halls[place.id][place.viewpoint])
        elif details := self._details.get(place.screen):
            details.show(showing, place.id)

    def _showing(self) -> Showing | None:
        if self._catalogue is None:
            return None
        language = self._reading.settings.language
        return Showing(self._catalogue, self._shown.pictures, language, self._turns)
