"""The lists that QML shows: what a row of each holds, and the models.

All in one file, because the lint of the QML follows base classes only within a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QUrl,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

# Qt.ItemDataRole.UserRole. Who asks for the namespace Qt waits until Python has made all its
# enumerations, which is a thirtieth of the whole start.
_USER_ROLE = 0x0100


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


class ExhibitRow(NamedTuple):
    """An exhibit as a card; `because` is filled where the list belongs to a story or case."""

    exhibit_id: str
    title: str
    other_title: str
    year: str
    kind: str
    hue: str
    picture: QUrl
    because: str


class LinkRow(NamedTuple):
    """A way to a story or case."""

    target_id: str
    kicker: str
    title: str
    because: str


class FactRow(NamedTuple):
    """A label and its value."""

    label: str
    value: str


class PersonRow(NamedTuple):
    """A person of a story."""

    name: str
    position: str


class SlideRow(NamedTuple):
    """A slide of a case, and the exhibit whose picture it shows."""

    heading: str
    body: str
    exhibit_id: str
    title: str
    other_title: str
    year: str
    kind: str
    hue: str
    picture: QUrl
    is_photograph: bool


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


class StopRow(NamedTuple):
    """A stop of the tour that the visitor is on."""

    title: str
    hue: str


class HotspotRow(NamedTuple):
    """Something seen in a hall: an exhibit, a door or a viewpoint; yaw and pitch in degrees.

    What is not `near` stands closer to another viewpoint.
    """

    sort: str
    target_id: str
    title: str
    hue: str
    yaw: float
    pitch: float
    near: bool


_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows of a NamedTuple; `exhibit_id` becomes the role `exhibitId`.

    LazyRows are replaced as a whole: a page shows another exhibit, or the same in another language.
    The view is told of rows that changed, came or went, never of a reset: so it stays where it
    is, and keeps the delegates it has.
    """

    row_type: ClassVar[Any]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Any] = ()

    def show(self, rows: Iterable[Any]) -> None:
        """Shows `rows` instead of what was shown."""
        rows = rows if isinstance(rows, Sequence) else list(rows)
        before, now = len(self._rows), len(rows)
        nowhere = QModelIndex()
        if now < before:
            self.beginRemoveRows(nowhere, now, before - 1)
            self._rows = rows
            self.endRemoveRows()
        elif now > before:
            self.beginInsertRows(nowhere, before, now - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if same := min(before, now):
            self.dataChanged.emit(self.index(0), self.index(same - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> Any:
        place = role - _USER_ROLE
        if not index.isValid() or not 0 <= place < len(self.row_type._fields):
            return None
        return self._rows[index.row()][place]

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _USER_ROLE + place: QByteArray(_camel(field).encode())
            for place, field in enumerate(self.row_type._fields)
        }


def _camel(field: str) -> str:
    first, *rest = field.split("_")
    return first + "".join(word.capitalize() for word in rest)


@QmlElement
@QmlUncreatable("made by the bridge")
class AreaListModel(RowModel):
    """The six areas."""

    row_type = AreaRow


@QmlElement
@QmlUncreatable("made by the bridge")
class ExhibitListModel(RowModel):
    """Exhibits as cards."""

    row_type = ExhibitRow


@QmlElement
@QmlUncreatable("made by the bridge")
class LinkListModel(RowModel):
    """Stories or cases that an exhibit leads to."""

    row_type = LinkRow


@QmlElement
@QmlUncreatable("made by the bridge")
class FactListModel(RowModel):
    """Facts of an exhibit, or figures of the museum."""

    row_type = FactRow


@QmlElement
@QmlUncreatable("made by the bridge")
class PersonListModel(RowModel):
    """People of a story."""

    row_type = PersonRow


@QmlElement
@QmlUncreatable("made by the bridge")
class SlideListModel(RowModel):
    """Slides of a case."""

    row_type = SlideRow


@QmlElement
@QmlUncreatable("made by the bridge")
class HotspotListModel(RowModel):
    """What is seen from a viewpoint of a hall."""

    row_type = HotspotRow


@QmlElement
@QmlUncreatable("made by the bridge")
class TourListModel(RowModel):
    """The tours."""

    row_type = TourRow


@QmlElement
@QmlUncreatable("made by the bridge")
class StopListModel(RowModel):
    """The stops of one tour."""

    row_type = StopRow
