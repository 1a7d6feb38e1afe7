"""The words of the interface itself (buttons, headings) in the visitor's language."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtQml import QQmlEngine

    from kiosk.catalogue.languages import Language

log = logging.getLogger(__name__)


class Translator:
    """English is the source; each other language comes from its `kiosk_ar.qm` in `folder`."""

    def __init__(self, folder: Path, languages: Iterable[Language], parent: QObject) -> None:
        self._engine: QQmlEngine | None = None
        self._spoken: QTranslator | None = None
        self._translations: dict[Language, QTranslator] = {}
        self.offered: dict[Language, str] = {}
        """The languages that visitors may choose, each with its name in itself: English, 中文."""
        for language in languages:
            translation = QTranslator(parent)
            file = folder / f"kiosk_{language}.qm"
            if language != "en":
                if not translation.load(str(file)):
                    log.error("%s is missing: run `make translations`", file)
                self._translations[language] = translation
            self.offered[language] = _own_name(translation)

    def attach(self, engine: QQmlEngine) -> None:
        """The engine whose texts are to follow the language."""
        self._engine = engine

    def speak(self, language: Language) -> None:
        """Switches every text of the interface to `language`."""
        if self._spoken is not None:
            QCoreApplication.removeTranslator(self._spoken)
        self._spoken = self._translations.get(language)
        if self._spoken is not None:
            QCoreApplication.installTranslator(self._spoken)
        if self._engine is not None:
            self._engine.retranslate()


def _own_name(translation: QTranslator) -> str:
    name = translation.translate("Translator", "English", "the language's own name, in itself")
    return name or "English"
