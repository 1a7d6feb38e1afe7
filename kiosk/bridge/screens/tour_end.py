"""The last card of a tour."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.screens.film_rows import film_row
from kiosk.bridge.screens.programme import case_row, story_row
from kiosk.media.films.film_sheet import FilmSheet
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.bridge.lists.exhibits_and_facts import ExhibitRow
    from kiosk.bridge.screens.programme import PresentedRow
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Film, Tour
    from kiosk.visit.place import Place
    from kiosk.visit.tour_end import SeenStop, TourEnd
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class SeenStopRow(NamedTuple):
    """A stop of the tour, and whether it was really seen."""

    exhibit_id: str
    title: str
    year: str
    kind: str
    hue: str
    picture: QUrl
    seen: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class SeenStopListModel(RowModel):
    """The stops of a tour that is over."""

    row_type = SeenStopRow


class OnwardRow(NamedTuple):
    """Where to go next: `card` is `tour`, or the name of a screen; of a tour there are `minutes`.

    A film has a `still`, unless it has none of its own; all others an exhibit that stands for them.
    """

    card: str
    target_id: str
    title: str
    minutes: int
    stops: int
    kind: str
    hue: str
    picture: QUrl
    cutout: QUrl
    still: QUrl


@QmlElement
@QmlUncreatable("made by the bridge")
class OnwardListModel(RowModel):
    """Where to go next."""

    row_type = OnwardRow


@QmlElement
@QmlUncreatable("made by the bridge")
class TourEndDetails(QObject):
    """What was seen on a tour, and where to go next."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._stops = SeenStopListModel(self)
        self._onward = OnwardListModel(self)
        self._title = self._other_title = ""
        self._seen = 0

    def show(self, showing: Showing, _place: Place) -> None:
        """Shows the end of the tour at which the visit is."""
        over = self._visit.tour_end
        assert over is not None
        self._title, self._other_title = (
            showing.text(over.tour.title),
            showing.other(over.tour.title),
        )
        self._seen = over.seen
        self._stops.show([_stop_row(showing, stop) for stop in over.stops])
        self._onward.show(list(_onward_rows(showing, over)))
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._other_title

    @Property(int, notify=changed)
    def seen(self) -> int:
        """How many of the stops were really seen."""
        return self._seen

    @Property(SeenStopListModel, constant=True)
    def stops(self) -> SeenStopListModel:
        return self._stops

    @Property(OnwardListModel, constant=True)
    def onward(self) -> OnwardListModel:
        return self._onward


def _stop_row(showing: Showing, stop: SeenStop) -> SeenStopRow:
    row = showing.exhibit_row(stop.exhibit)
    return SeenStopRow(
        row.exhibit_id, row.title, row.year, row.kind, row.hue, row.picture, stop.seen
    )


def onward_row(screen: Screen, target_id: str, card: ExhibitRow | PresentedRow) -> OnwardRow:
    """To a card of that kind, by what stands for it in a list."""
    return OnwardRow(
        screen.value, target_id, card.title, 0, 0, card.kind, card.hue, card.picture, card.cutout,
        QUrl(),
    )  # fmt: skip


def _onward_rows(showing: Showing, over: TourEnd) -> Iterator[OnwardRow]:
    """No exhibit stands for two of them, if it may be so."""
    shown: set[str] = set()
    if over.next_tour:
        yield _tour_row(showing, over.next_tour, shown)
    if over.film:
        yield _film_row(showing, over.film)
    presented = []
    if over.story:
        presented.append((Screen.STORY, story_row(showing, over.story, shown)))
    if over.case:
        presented.append((Screen.CASE, case_row(showing, over.case, shown)))
    for screen, row in presented:
        yield onward_row(screen, row.target_id, row)


def _tour_row(showing: Showing, tour: Tour, shown: set[str]) -> OnwardRow:
    leading = [showing.catalogue.exhibit(stop.exhibit) for stop in tour.stops]
    emblem = showing.emblem(leading)
    shown.add(emblem.exhibit_id)
    return OnwardRow(
        "tour", tour.id, showing.text(tour.title), tour.minutes, len(tour.stops), *emblem.seen,
        QUrl(),
    )  # fmt: skip


def _film_row(showing: Showing, film: Film) -> OnwardRow:
    row = film_row(showing, film, FilmSheet())
    still, picture = (QUrl(), row.still) if row.kind else (row.still, QUrl())
    return OnwardRow(
        Screen.FILM.value, film.id, row.title, 0, 0, row.kind or "media", row.hue, picture, QUrl(),
        still,
    )  # fmt: skip
