"""The words of the interface itself (buttons, headings) in the visitor's language."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.visit.spoken.telling import in_english

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtQml import QQmlEngine

    from kiosk.catalogue.languages import Language
    from kiosk.visit.spoken.telling import Translate

log = logging.getLogger(__name__)


class Translator:
    """English is the source; each other language comes from its `kiosk_ar.qm` in `folder`."""

    def __init__(self, folder: Path, languages: Iterable[Language], parent: QObject) -> None:
        self._folder, self._parent = folder, parent
        self._engine: QQmlEngine | None = None
        self._spoken: QTranslator | None = None
        self._translations: dict[Language, QTranslator] = {}
        self.offered: dict[Language, str] = {}
        """The languages that visitors may choose, each with its name in itself: English, 中文."""
        for language in languages:
            self.offered[language] = _own_name(self._translation(language))

    def attach(self, engine: QQmlEngine) -> None:
        """The engine whose texts are to follow the language."""
        self._engine = engine

    def words_in(self, language: Language) -> Translate:
        """The interface's words in `language`, which may stand in for that which is spoken."""
        translation = self._translation(language)

        def translate(context: str, english: str, number: int = -1) -> str:
            words = translation.translate(context, english, None, number)
            return in_english(context, words or english, number)

        return translate

    def speak(self, language: Language) -> None:
        """Switches every text of the interface to `language`."""
        if self._spoken is not None:
            QCoreApplication.removeTranslator(self._spoken)
        self._spoken = None if language == "en" else self._translation(language)
        if self._spoken is not None:
            QCoreApplication.installTranslator(self._spoken)
        if self._engine is not None:
            self._engine.retranslate()

    def fall_silent(self) -> None:
        """English again for whoever comes next; the engine, whose pages may be half made, is about
        to go and is not told."""
        self._engine = None
        self.speak("en")

    def _translation(self, language: Language) -> QTranslator:
        """Loaded when it is first needed; that of English is empty."""
        if language not in self._translations:
            translation = self._translations[language] = QTranslator(self._parent)
            file = self._folder / f"kiosk_{language}.qm"
            if language != "en" and not translation.load(str(file)):
                log.error("%s is missing: run `make translations`", file)
        return self._translations[language]


def _own_name(translation: QTranslator) -> str:
    name = translation.translate("Translator", "English", "the language's own name, in itself")
    return name or "English"
