"""A long list of which only what is in view has delegates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject


class SeenRows(RowModel):
    """The rows from one number to another of all there are, in their order.

    Moved a little, it adds rows at one end and takes some at the other, so that the delegates
    between stay; moved far or filled anew, rows take each other's places.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: Sequence[Any] = ()
        self._first = self._last = 0

    def fill(self, rows: Sequence[Any], first: int, last: int) -> None:
        """Other rows, of which those from `first` to before `last` are seen."""
        self._all, self._first, self._last = rows, first, last
        self.show(list(rows[first:last]))

    def see(self, first: int, last: int) -> None:
        """Those from `first` to before `last` are seen now."""
        if first >= self._last or last <= self._first:
            self.fill(self._all, first, last)
            return
        rows = list(self._rows)
        nowhere = QModelIndex()
        if (gone := first - self._first) > 0:
            self.beginRemoveRows(nowhere, 0, gone - 1)
            self._rows = rows = rows[gone:]
            self.endRemoveRows()
        if (gone := self._last - last) > 0:
            self.beginRemoveRows(nowhere, len(rows) - gone, len(rows) - 1)
            self._rows = rows = rows[:-gone]
            self.endRemoveRows()
        if (come := self._first - first) > 0:
            self.beginInsertRows(nowhere, 0, come - 1)
            self._rows = rows = [*self._all[first : self._first], *rows]
            self.endInsertRows()
        if (come := last - self._last) > 0:
            self.beginInsertRows(nowhere, len(rows), len(rows) + come - 1)
            self._rows = [*rows, *self._all[self._last : last]]
            self.endInsertRows()
        self._first, self._last = first, last
