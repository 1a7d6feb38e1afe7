"""The parts of the exhibit that is looked at closely."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.visit.callouts import standing_left

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Part
    from kiosk.media.parts import Spot
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class PartRow(NamedTuple):
    """A part, where it is seen as fractions of the picture's width and height, and whether its name
    stands on the left of the picture."""

    name: str
    body: str
    part_x: float
    part_y: float
    stands_left: bool


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
        parts = sorted(showing.parts_of(exhibit), key=_uppermost)
        sides = standing_left([across for _, (across, _) in parts])
        self._parts.show(
            PartRow(showing.text(part.name), showing.text(part.text), *spot, left)
            for (part, spot), left in zip(parts, sides, strict=True)
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


def _uppermost(part: tuple[Part, Spot]) -> float:
    return part[1][1]
