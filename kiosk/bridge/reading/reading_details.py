"""How the visitor reads: language, size, contrast, motion, reach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.reading_settings import ReadingSettings, TextSize

if TYPE_CHECKING:
    from kiosk.bridge.reading.translator import Translator

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class ReadingDetails(QObject):
    """Takes the visitor's wishes about reading; another language reaches the interface at once."""

    changed = Signal()
    languageChanged = Signal()

    def __init__(self, start: ReadingSettings, translator: Translator, parent: QObject) -> None:
        super().__init__(parent)
        self._start = self._settings = start
        self._translator = translator
        translator.speak(start.language)

    @property
    def settings(self) -> ReadingSettings:
        """How the visitor reads now."""
        return self._settings

    def reset(self) -> None:
        """As this kiosk starts."""
        self._read_as(self._start)

    @Slot()
    def toggleLanguage(self) -> None:
        self._read_as(self._settings.in_the_other_language())

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        self._read_as(replace(self._settings, text_size=TextSize(size)))

    @Slot(bool)
    def chooseHighContrast(self, high: bool) -> None:
        self._read_as(replace(self._settings, high_contrast=high))

    @Slot(bool)
    def chooseCalmMotion(self, calm: bool) -> None:
        self._read_as(replace(self._settings, calm_motion=calm))

    @Slot(bool)
    def chooseLowReach(self, low: bool) -> None:
        self._read_as(replace(self._settings, low_reach=low))

    @Slot(bool)
    def chooseScanning(self, scanning: bool) -> None:
        self._read_as(replace(self._settings, scanning=scanning))

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._settings.language

    @Property(int, notify=changed)
    def textSize(self) -> int:
        return int(self._settings.text_size)

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._settings.high_contrast

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._settings.calm_motion

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self._settings.low_reach

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        return self._settings.scanning

    def _read_as(self, settings: ReadingSettings) -> None:
        same_language = settings.language == self._settings.language
        self._settings = settings
        if not same_language:
            self._translator.speak(settings.language)
            self.languageChanged.emit()
        self.changed.emit()
