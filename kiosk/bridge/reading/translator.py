"""The words of the interface itself (buttons, headings) in the visitor's language."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtQml import QQmlEngine

    from kiosk.catalogue.bilingual import Language

log = logging.getLogger(__name__)


class Translator:
    """English is written in the QML; Chinese comes from the compiled `kiosk_zh.qm` in `folder`."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        self._chinese = QTranslator(parent)
        self._engine: QQmlEngine | None = None
        if not self._chinese.load(str(folder / "kiosk_zh.qm")):
            log.error("%s is missing: run `make translations`", folder / "kiosk_zh.qm")

    def attach(self, engine: QQmlEngine) -> None:
        """The engine whose texts are to follow the language."""
        self._engine = engine

    def speak(self, language: Language) -> None:
        """Switches every text of the interface to `language`."""
        if language == "zh":
            QCoreApplication.installTranslator(self._chinese)
        else:
            QCoreApplication.removeTranslator(self._chinese)
        if self._engine is not None:
            self._engine.retranslate()
