"""The first message of 1969 as the visitor types it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.first_message import FirstMessage

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class MessageDetails(QObject):
    """What is typed, what arrives, and that the machine falls over."""

    changed = Signal()
    sent = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._message = FirstMessage()

    def leave(self) -> None:
        """Whoever comes next begins anew."""
        if self._message.arrived:
            self.begin()

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
