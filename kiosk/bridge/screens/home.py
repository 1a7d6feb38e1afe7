"""The museum itself, for home and attract."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import FactListModel, FactRow
from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing
    from kiosk.media.outlines import Box, Outlines

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class AreaRow(NamedTuple):
    """A house on the canal; its outlines are fractions of the picture's width and height."""

    area_id: str
    number: int
    name: str
    short_name: str
    other_short_name: str
    hue: str
    house: QRectF
    portrait_house: QRectF


@QmlElement
@QmlUncreatable("made by the bridge")
class AreaListModel(RowModel):
    """The six areas."""

    row_type = AreaRow


class ShownMuseum(NamedTuple):
    """The museum in the language of the visitor."""

    name: str = ""
    other_name: str = ""
    place: str = ""
    about: str = ""
    has_films: bool = False
    has_pieces: bool = False


@QmlElement
@QmlUncreatable("made by the bridge")
class MuseumDetails(QObject):
    """Name, place, figures and the six areas."""

    changed = Signal()

    def __init__(self, outlines: Outlines, parent: QObject) -> None:
        super().__init__(parent)
        self._outlines = outlines
        self._figures = FactListModel(self)
        self._areas = AreaListModel(self)
        self._shown = ShownMuseum()

    def show(self, showing: Showing) -> None:
        """Shows the museum of `showing`."""
        museum = showing.catalogue.museum
        self._shown = ShownMuseum(
            name=showing.text(museum.name),
            other_name=showing.other(museum.name),
            place=showing.text(museum.place),
            about=showing.text(museum.about),
            has_films=bool(showing.catalogue.films),
            has_pieces=bool(showing.catalogue.pieces),
        )
        self._figures.show(FactRow(showing.text(f.label), f.value) for f in museum.figures)
        self._areas.show(
            AreaRow(
                area.id,
                number,
                showing.text(area.name),
                showing.text(area.short),
                showing.other(area.short),
                area.hue,
                QRectF(*self._outlines.landscape.get(area.id, ())),
                QRectF(*self._outlines.portrait.get(area.id, ())),
            )
            for number, area in enumerate(showing.catalogue.areas, start=1)
        )
        self.changed.emit()

    @Property(QRectF, constant=True)
    def houses(self) -> QRectF:
        """Where the houses of the landscape picture are, as parts of its width and height."""
        return _around(self._outlines.landscape)

    @Property(QRectF, constant=True)
    def portraitHouses(self) -> QRectF:
        """The same of the portrait picture."""
        return _around(self._outlines.portrait)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._shown.name

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self._shown.other_name

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._shown.place

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._shown.about

    @Property(bool, notify=changed)
    def hasFilms(self) -> bool:
        """Whether its cinema has a programme."""
        return self._shown.has_films

    @Property(bool, notify=changed)
    def hasPieces(self) -> bool:
        """Whether there is something to try with one's own hands."""
        return self._shown.has_pieces

    @Property(FactListModel, constant=True)
    def figures(self) -> FactListModel:
        return self._figures

    @Property(AreaListModel, constant=True)
    def areas(self) -> AreaListModel:
        return self._areas


def _around(houses: dict[str, Box]) -> QRectF:
    around = QRectF()
    for house in houses.values():
        around = around.united(QRectF(*house))
    return around
