"""The first message of 1969 as the visitor types it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.first_message import FirstMessage

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class MessageDetails(QObject):
    """What is typed, what arrives, and that the machine falls over."""

    changed = Signal()
    sent = Signal()

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._message = FirstMessage()

    @Slot()
    def open(self) -> None:
        self.begin()
        self._perform(self._visit.open_message)

    @Slot()
    def begin(self) -> None:
        """Nothing is typed yet."""
        self._message = FirstMessage()
        self.changed.emit()

    @Slot(str)
    def type(self, letter: str) -> None:
        if self._message.type(letter):
            self.changed.emit()
            self.sent.emit()

    @property
    def message(self) -> FirstMessage:
        """How far it has come."""
        return self._message

    @Property(str, notify=changed)
    def arrived(self) -> str:
        return self._message.arrived

    @Property(bool, notify=changed)
    def fallen(self) -> bool:
        return self._message.fallen

    @Property(str, notify=changed)
    def nextLetter(self) -> str:
        return self._message.next_letter
