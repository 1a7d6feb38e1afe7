"""A list that QML shows: rows of a NamedTuple, a role for each of its fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

# Qt.ItemDataRole.UserRole. Who asks for the namespace Qt waits until Python has made all its
# enumerations, which is a thirtieth of the whole start.
_USER_ROLE = 0x0100
_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows of a NamedTuple; `exhibit_id` becomes the role `exhibitId`.

    Rows are replaced as a whole: a page shows another exhibit, or the same in another language.
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

    def row(self, place: int) -> Any:
        """The row at a place of the list. Raises IndexError when there is none."""
        return self._rows[place]

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
