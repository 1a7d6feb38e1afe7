"""What has been typed to find an exhibit, and what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel
from kiosk.catalogue.search import search
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.screens.showing import Showing
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class SearchDetails(QObject):
    """The search of this visit."""

    changed = Signal()

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._typed = ""
        self._exhibits = ExhibitListModel(self)

    @Slot()
    def open(self) -> None:
        self._perform(self._visit.choose, Screen.SEARCH)

    @Slot(str)
    def type(self, typed: str) -> None:
        self._perform(self._visit.type, typed)

    def show(self, showing: Showing, place: Place) -> None:
        """Shows what is typed there, and what it finds."""
        self._typed = place.id
        self._exhibits.show(showing.exhibit_rows(search(showing.catalogue, place.id)))
        self.changed.emit()

    @property
    def finds(self) -> bool:
        """Whether what is typed finds anything."""
        return self._exhibits.rowCount() > 0

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits
