"""The voices of this machine, asked for without waiting."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.catalogue.languages import WRITTEN_IN, Language
from kiosk.speech.voice_choice import chosen_voices, usual_voices

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kiosk.speech.voice import Voice

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 15
"""A voice that has not said by then what it can is not there."""
_KILLED_MILLISECONDS = 200


class Voices(QObject):
    """Which voice reads which language; known some milliseconds after it was asked."""

    found = Signal()

    def __init__(
        self,
        own: Mapping[Language, tuple[str, ...]],
        offered: Collection[Language],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._own = own
        self._offered = offered
        self._voices: dict[Language, Voice] = {}
        self._listed: list[tuple[Voice, str]] = []
        self._waiting: list[Voice] = []
        self._asked = False
        self._process: QProcess | None = None
        self._patience = QTimer(self, singleShot=True, interval=round(PATIENCE_SECONDS * 1000))
        self._patience.timeout.connect(self._answered)

    def of(self, language: Language) -> Voice | None:
        """The voice that reads `language`; None where there is none, or while it is not known."""
        return self._voices.get(language)

    def ask(self) -> None:
        """Asks the machine, if that was not done yet; `found` tells that it has answered."""
        if not self._asked:
            self._asked = True
            self._waiting = list(usual_voices(sys.platform))
            self._ask_next()

    def close(self) -> None:
        """Asks no more, and knows no voice any more."""
        self._waiting, self._voices, self._asked = [], {}, True
        self._let_go()

    def _ask_next(self) -> None:
        """One after the other: mostly the first knows every language that is offered, or stands in
        for one; the others may be slow."""
        self._voices = chosen_voices(self._own, self._listed)
        if not self._waiting or self._voices.keys() >= {*self._offered, *WRITTEN_IN}:
            self._say()
            return
        program, *arguments = self._waiting[0].listing
        self._process = process = QProcess(self)
        process.finished.connect(self._answered)
        process.errorOccurred.connect(self._failed)
        self._patience.start()
        process.start(program, arguments)

    @Slot()
    def _failed(self) -> None:
        if self._process and self._process.error() == QProcess.ProcessError.FailedToStart:
            self._answered()

    @Slot()
    def _answered(self) -> None:
        """It has, or it never will."""
        voice = self._waiting.pop(0)
        if (process := self._let_go()) is not None:
            listed = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
            self._listed.append((voice, listed))
        self._ask_next()

    def _let_go(self) -> QProcess | None:
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._answered)
            process.errorOccurred.disconnect(self._failed)
            process.kill()
            process.waitForFinished(_KILLED_MILLISECONDS)  # or Qt warns of what it leaves behind
            process.deleteLater()
        return process

    def _say(self) -> None:
        lacking = [language for language in self._offered if language not in self._voices]
        if lacking:
            log.info("no voice reads %s aloud; kiosk doctor says why", " and ".join(lacking))
        self.found.emit()
