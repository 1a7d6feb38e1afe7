"""How the visitor reads: language, size, contrast, motion, reach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.visit.reading_settings import ReadingSettings, TextSize

if TYPE_CHECKING:
    from kiosk.bridge.reading.translator import Translator

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageRow(NamedTuple):
    """A language to choose, with its name in itself."""

    code: str
    name: str


@QmlElement
@QmlUncreatable("made by the bridge")
class LanguageListModel(RowModel):
    """The languages that visitors may choose."""

    row_type = LanguageRow


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
        self._languages = LanguageListModel(self)
        self._languages.show([LanguageRow(*offered) for offered in translator.offered.items()])
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
        self.chooseLanguage(self._next_language())

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        if language in self._translator.offered:
            self._read_as(replace(self._settings, language=language))

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

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        direction = QLocale(self._settings.language).textDirection()
        return direction == Qt.LayoutDirection.RightToLeft

    @Property(LanguageListModel, constant=True)
    def languages(self) -> LanguageListModel:
        return self._languages

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """Where there are just two languages, the name of the one that is not spoken."""
        offered = self._translator.offered
        return offered[self._next_language()] if len(offered) == 2 else ""

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

    def _next_language(self) -> str:
        """The one that stands after the language of the visitor."""
        offered = list(self._translator.offered)
        return offered[(offered.index(self._settings.language) + 1) % len(offered)]

    def _read_as(self, settings: ReadingSettings) -> None:
        same_language = settings.language == self._settings.language
        self._settings = settings
        if not same_language:
            self._translator.speak(settings.language)
            self.languageChanged.emit()
        self.changed.emit()
