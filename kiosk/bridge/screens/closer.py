"""The parts of the exhibit that is looked at closely."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class PartRow(NamedTuple):
    """A part and where it is seen, as fractions of the picture's width and height."""

    name: str
    body: str
    across: float
    down: float


@QmlElement
@QmlUncreatable("made by the bridge")
class PartListModel(RowModel):
    """Parts of an exhibit, from the uppermost down."""

    row_type = PartRow


class ShownCloser(NamedTuple):
    """The exhibit in the language of the visitor."""

    title: str = ""
    year: str = ""
    hue: str = ""
    kind: str = ""
    picture: QUrl = QUrl()


@QmlElement
@QmlUncreatable("made by the bridge")
class CloserDetails(QObject):
    """An exhibit large, and its parts."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ShownCloser()
        self._parts = PartListModel(self)

    def show(self, showing: Showing, place: Place) -> None:
        """Shows the parts of an exhibit. Raises KeyError when there is none of that id."""
        exhibit = showing.catalogue.exhibit(place.id)
        row = showing.exhibit_row(exhibit)
        self._shown = ShownCloser(row.title, row.year, row.hue, row.kind, row.picture)
        parts = sorted(showing.parts_of(exhibit), key=lambda part: part[1][1])
        self._parts.show(
            PartRow(showing.text(part.name), showing.text(part.text), *spot) for part, spot in parts
        )
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._shown.year

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._shown.hue

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._shown.kind

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._shown.picture

    @Property(PartListModel, constant=True)
    def parts(self) -> PartListModel:
        return self._parts
