"""How large things have to be on this screen, for QML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.ergonomics import Ergonomics

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class ScreenErgonomics(QObject):
    """Sizes of the mounted screen, in pixels; they never change while the kiosk runs."""

    def __init__(self, ergonomics: Ergonomics, parent: QObject) -> None:
        super().__init__(parent)
        self._ergonomics = ergonomics

    @Property(float, constant=True)
    def smallestText(self) -> float:
        return self._ergonomics.smallest_text

    @Property(float, constant=True)
    def target(self) -> float:
        return self._ergonomics.target

    @Property(float, constant=True)
    def gap(self) -> float:
        return self._ergonomics.gap

    @Property(float, constant=True)
    def reach(self) -> float:
        return self._ergonomics.reach
