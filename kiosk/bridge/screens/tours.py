"""The tours to choose from, and the one that the visitor is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.visit.film_watching import FilmState
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.bridge.screens.film import FilmDetails
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Tour
    from kiosk.media.films.film_files import Films
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

# How long a tour that plays by itself stays at a stop, after the stop's words were read, and after
# its film.
_SECONDS_A_STOP, _SECONDS_AFTER_READING, _SECONDS_AFTER_FILM = 30, 4, 2


class TourRow(NamedTuple):
    """A tour to choose; `reached` counts the stops seen so far in this visit."""

    tour_id: str
    title: str
    other_title: str
    pitch: str
    minutes: int
    stops: int
    reached: int
    hue: str
    kind: str
    picture: QUrl
    later_pictures: list[QUrl]
    """Of the stops after the first."""


@QmlElement
@QmlUncreatable("made by the bridge")
class TourListModel(RowModel):
    """The tours."""

    row_type = TourRow


class StopRow(NamedTuple):
    """A stop of the tour that the visitor is on."""

    title: str
    hue: str


@QmlElement
@QmlUncreatable("made by the bridge")
class StopListModel(RowModel):
    """The stops of one tour."""

    row_type = StopRow


class ShownRoute(NamedTuple):
    """The tour that the visitor is on; all empty where they are on none."""

    title: str = ""
    why: str = ""
    next_title: str = ""
    here_title: str = ""
    strayed: bool = False


@QmlElement
@QmlUncreatable("made by the bridge")
class Touring(QObject):
    """Takes the wishes about tours, and shows what comes of them."""

    changed = Signal()

    def __init__(
        self,
        visit: Visit,
        wish: Callable[..., None],
        read_aloud: ReadAloud,
        film: FilmDetails,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._film = film.watching
        film.changed.connect(self._follow_film)
        self._read_aloud = read_aloud
        read_aloud.ended.connect(self._words_ended)
        read_aloud.paused.connect(self.stay)
        self._visit = visit
        self._perform = wish
        self._tours = TourListModel(self)
        self._stops = StopListModel(self)
        self._shown = ShownRoute()
        self._playing = False
        self._films: Films = {}
        self._film_due = False
        self._stay_over = QTimer(self, singleShot=True)
        self._stay_over.timeout.connect(self._play_on)

    @Slot()
    def choose(self) -> None:
        self._perform(self._visit.choose, Screen.TOURS)

    @Slot(str)
    def start(self, tour_id: str) -> None:
        self._perform(self._visit.start_tour, tour_id)

    @Slot(int)
    def step(self, step: int) -> None:
        playing = self._playing
        self._perform(self._visit.step_along_tour, step)
        if self._playing:
            self._stay()
        elif playing and self._visit.tour_end:
            self._read_aloud.read(texts_alone=True)

    @Slot()
    def returnToStop(self) -> None:
        self._perform(self._visit.return_to_stop)

    @Slot()
    def leave(self) -> None:
        self._perform(self._visit.leave_tour)

    @Slot()
    def togglePlaying(self) -> None:
        if self._playing:
            self._stop_playing()
        else:
            self._playing = True
            self._stay()
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """The visitor is busy here: nothing moves on by itself any more."""
        if self._playing:
            self._stop_playing()
            self.changed.emit()

    @property
    def playing_by_itself(self) -> bool:
        """Whether the tour moves on without a touch, and not because a film does."""
        return self._playing and not self._at_film

    def show(self, showing: Showing) -> None:
        """Shows where the visit stands."""
        catalogue = showing.catalogue
        self._films = showing.films
        self._tours.show([self._row(showing, tour) for tour in catalogue.tours])
        route = self._visit.route
        if route is None:
            self._stop_playing()
            self._stops.show([])
            self._shown = ShownRoute()
        else:
            if not (route.is_at(self._visit.place) or self._at_film):
                self._stop_playing()
            exhibits = [catalogue.exhibit(stop.exhibit) for stop in route.tour.stops]
            self._stops.show([StopRow(showing.text(e.title), showing.hue_of(e)) for e in exhibits])
            coming = catalogue.exhibit(route.next.exhibit) if route.next else None
            self._shown = ShownRoute(
                title=showing.text(route.tour.title),
                why=showing.text(route.here.why) if route.here.why else "",
                next_title=showing.text(coming.title) if coming else "",
                here_title=showing.text(exhibits[route.stop].title),
                strayed=not route.is_at(self._visit.place),
            )
        self.changed.emit()

    @Slot()
    def _play_on(self) -> None:
        """From what was said at a stop to its film, from that back to the stop, and then on."""
        if self._at_film:
            self._perform(self._visit.return_to_stop)
            self._stay_over.start(_SECONDS_AFTER_FILM * 1000)
        elif self._film_due:
            self._film_due = False
            self._perform(self._visit.open_film_here)
        else:
            self.step(1)

    @Slot()
    def _follow_film(self) -> None:
        """A tour that plays waits for the film's end; whoever stops the film stops both."""
        if not (self._playing and self._at_film):
            return
        if self._film.state in (FilmState.ENDED, FilmState.AWAY, FilmState.BROKEN):
            if not self._stay_over.isActive():
                self._stay_over.start(_SECONDS_AFTER_FILM * 1000)
        elif self._film.state is FilmState.PAUSED:
            self.stay()

    @property
    def _at_film(self) -> bool:
        return self._visit.place.screen is Screen.FILM

    def _stay(self) -> None:
        """At this stop for the usual time; where a voice reads, until it has read."""
        self._stay_over.stop()
        files = self._films.get(self._visit.film_here)
        self._film_due = files is not None and files.film is not None
        if not self._read_aloud.read(texts_alone=True):
            self._stay_over.start(_SECONDS_A_STOP * 1000)

    @Slot(bool)
    def _words_ended(self, whole: bool) -> None:
        if self._playing and not self._at_film:
            seconds = _SECONDS_AFTER_READING if whole else _SECONDS_A_STOP
            self._stay_over.start(seconds * 1000)

    def _stop_playing(self) -> None:
        self._playing = False
        self._stay_over.stop()

    def _row(self, showing: Showing, tour: Tour) -> TourRow:
        exhibits = (showing.catalogue.exhibit(stop.exhibit) for stop in tour.stops)
        first, *later = map(showing.exhibit_row, exhibits)
        return TourRow(
            tour.id,
            showing.text(tour.title),
            showing.other(tour.title),
            showing.text(tour.pitch),
            tour.minutes,
            len(tour.stops),
            self._visit.left_at(tour.id),
            first.hue,
            first.kind,
            first.picture,
            [row.picture for row in later],
        )

    @Property(bool, notify=changed)
    def underWay(self) -> bool:
        return self._visit.route is not None

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._playing

    @Property(int, notify=changed)
    def stop(self) -> int:
        return self._visit.route.stop if self._visit.route else 0

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._shown.why

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._shown.next_title

    @Property(str, notify=changed)
    def hereTitle(self) -> str:
        """The exhibit of the stop that was reached last."""
        return self._shown.here_title

    @Property(bool, notify=changed)
    def strayed(self) -> bool:
        """Whether the visitor is anywhere but at the card of that stop."""
        return self._shown.strayed

    @Property(TourListModel, constant=True)
    def tours(self) -> TourListModel:
        return self._tours

    @Property(StopListModel, constant=True)
    def stops(self) -> StopListModel:
        return self._stops
