"""The programme of the cinema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.screens.film_rows import FilmListModel, FilmRow, film_row
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.screens.film_sheets import FilmSheets
    from kiosk.bridge.screens.showing import Showing
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_NONE = FilmRow("", "", "", "", "", 0, "", QUrl(), "media", "amber")


@QmlElement
@QmlUncreatable("made by the bridge")
class CinemaDetails(QObject):
    """The films there are, and the one that is on the screen over the water."""

    changed = Signal()

    def __init__(
        self, visit: Visit, wish: Callable[..., None], sheets: FilmSheets, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._sheets = sheets
        self._films = FilmListModel(self)
        self._chosen = _NONE
        self._showing: Showing | None = None
        sheets.came.connect(self._look_again)

    @Slot()
    def open(self) -> None:
        self._perform(self._visit.choose, Screen.CINEMA)

    @Slot(str)
    def choose(self, film_id: str) -> None:
        """To be on the screen over the water."""
        self._perform(self._visit.choose_film, film_id)

    @Slot()
    def play(self) -> None:
        """The film that is chosen."""
        self._perform(self._visit.open_film, self._chosen.film_id)

    def leave(self) -> None:
        """Another screen is shown."""
        self._showing = None

    def show(self, showing: Showing, place: Place) -> None:  # noqa: ARG002  it asks the visit
        """Shows the programme, and what is chosen of it."""
        self._sheets.fetch((film.id for film in showing.catalogue.films), showing.films)
        self._showing = showing
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if (showing := self._showing) is None:
            return
        rows = [
            film_row(showing, film, self._sheets.of(film.id, showing.films))
            for film in showing.catalogue.films
        ]
        self._films.show(rows)
        wanted = self._visit.place.id
        first = rows[0] if rows else _NONE
        self._chosen = next((row for row in rows if row.film_id == wanted), first)
        self.changed.emit()

    @Property(FilmListModel, constant=True)
    def films(self) -> FilmListModel:
        return self._films

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self._chosen.film_id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._chosen.title

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._chosen.other_title

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._chosen.about

    @Property(str, notify=changed)
    def length(self) -> str:
        return self._chosen.length

    @Property(QUrl, notify=changed)
    def still(self) -> QUrl:
        return self._chosen.still

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._chosen.kind

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._chosen.hue
