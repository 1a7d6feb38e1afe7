"""Reading aloud with the voice that the machine has; without one nothing offers to read."""

from __future__ import annotations

import logging
import shutil
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.reading.voice import Voice
from kiosk.visit.spoken import in_pieces

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

LONGEST_SECONDS = 360
"""A voice that has not come to the end of a piece by then hangs; a slow one takes half of it."""
_MOST_FAILURES = 3
"""So many in a row, and the voice is left alone until the next visit."""


def speaker() -> str | None:
    """The program that speaks on this machine; None where there is none."""
    return shutil.which("powershell" if sys.platform == "win32" else "spd-say")


@QmlElement
@QmlUncreatable("made by the bridge")
class ReadAloud(QObject):
    """Reads the words of the place that is shown, when it is asked to, piece after piece."""

    changed = Signal()
    ended = Signal(bool, arguments=["whole"])
    """The reading has come to its end, or not so far: it was broken off, or the voice failed."""

    def __init__(self, program: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._words = ""
        self._language: Language = "en"
        self._coming: list[str] = []
        self._reading = False
        self._failures = 0
        self._voice = Voice(program or "", self)
        self._voice.spoken.connect(self._go_on)
        self._voice.failed.connect(self._fail)
        # Whoever is read to counts as being there, so no reading may go on for ever.
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    def show(self, words: str, language: Language) -> None:
        """Other words are on screen: reading falls silent, or goes on in the other language."""
        if (words, language) == (self._words, self._language):
            return
        read, translated = self._reading, language != self._language
        self._fall_silent()
        self._words, self._language = words, language
        self.changed.emit()
        if read and not (translated and self.read()):
            self.ended.emit(False)

    def read(self) -> bool:
        """Reads what is shown from its beginning; whether there is a voice for it."""
        if not self._can_read():
            return False
        self._fall_silent()
        self._reading = True
        self._coming = in_pieces(self._words)
        self._speak_next()
        self.changed.emit()
        return True

    def reset(self) -> None:
        """Another visitor may have more luck with a voice that has failed."""
        self._failures = 0
        self.changed.emit()

    def close(self) -> None:
        """Falls silent for good; returns when the process that spoke is gone."""
        self._program = None
        self._voice.close()
        self._fall_silent()

    @Slot()
    def toggle(self) -> None:
        if self._reading:
            self._end(whole=False)
        else:
            self.read()

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self._can_read()

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return self._reading

    def _can_read(self) -> bool:
        there = self._program is not None and self._failures < _MOST_FAILURES
        return there and bool(self._words)

    def _speak_next(self) -> None:
        self._patience.start(round(LONGEST_SECONDS * 1000))
        self._voice.speak(self._coming.pop(0), self._language)

    @Slot()
    def _go_on(self) -> None:
        self._failures = 0
        if self._coming:
            self._speak_next()
        else:
            self._end(whole=True)

    @Slot()
    def _give_up(self) -> None:
        self._fail(f"it has not come to an end within {LONGEST_SECONDS} seconds")

    @Slot(str)
    def _fail(self, fault: str) -> None:
        log.warning("reading aloud: %s does not speak: %s", self._program, fault)
        self._failures += 1
        if self._failures == _MOST_FAILURES:
            log.warning("reading aloud is off until the next visit, after %d failures in a row",
                        self._failures)  # fmt: skip
        self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        self._fall_silent()
        self.changed.emit()
        self.ended.emit(whole)

    def _fall_silent(self) -> None:
        self._patience.stop()
        self._reading = False
        self._coming = []
        self._voice.silence()
