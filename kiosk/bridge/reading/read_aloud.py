"""Reading aloud with the voice that the machine has, in a process of its own.

A speech service may hang, and then only that process waits, for a while. Without a voice nothing
offers to read.
"""

from __future__ import annotations

import logging
import shutil
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.catalogue.bilingual import Language

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

LONGEST_SECONDS = 240
"""A voice that has not come to its end by then hangs; the longest presentation takes half of it."""
_LOCALES = {"en": "en-GB", "zh": "zh-CN"}
_WINDOWS_SCRIPT = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'{locale}');"
    "$voice.Speak([Console]::In.ReadToEnd())"
)


def speaker() -> str | None:
    """The program that speaks on this machine; None where there is none."""
    return shutil.which("powershell" if sys.platform == "win32" else "spd-say")


@QmlElement
@QmlUncreatable("made by the bridge")
class ReadAloud(QObject):
    """Reads the words of the place that is shown, when it is asked to."""

    changed = Signal()
    ended = Signal(bool, arguments=["whole"])
    """The reading has come to its end, or was broken off by the visitor."""

    def __init__(self, program: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._words = ""
        self._language: Language = "en"
        self._process: QProcess | None = None
        # Whoever is read to counts as being there, so no reading may go on for ever.
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    def show(self, words: str, language: Language) -> None:
        """Other words are on screen: reading falls silent, or goes on in the other language."""
        if (words, language) == (self._words, self._language):
            return
        read, translated = self.reading, language != self._language
        self._fall_silent()
        self._words, self._language = words, language
        self.changed.emit()
        if read and not (translated and self.read()):
            self.ended.emit(False)

    def read(self) -> bool:
        """Reads what is shown from its beginning; whether there is a voice for it."""
        if self._program is None or not self._words:
            return False
        self._fall_silent()
        self._process = process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        process.setProgram(self._program)
        if sys.platform == "win32":
            script = _WINDOWS_SCRIPT.format(locale=_LOCALES[self._language])
            process.setArguments(["-NoProfile", "-Command", script])
            process.start()
            process.write(self._words.encode())
            process.closeWriteChannel()
        else:
            words = ["--wait", "--application-name", "kiosk", "--language", self._language]
            process.setArguments([*words, "--", self._words])
            process.start()
        self._patience.start(LONGEST_SECONDS * 1000)
        self.changed.emit()
        return True

    def close(self) -> None:
        """Falls silent for good; returns when the process that spoke is gone."""
        process = self._process
        self._fall_silent()
        self._program = None
        if process is not None:
            process.waitForFinished(1000)

    @Slot()
    def toggle(self) -> None:
        if self._process is None:
            self.read()
        else:
            self._fall_silent()
            self.changed.emit()
            self.ended.emit(False)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self._program is not None and bool(self._words)

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return self._process is not None

    def _fall_silent(self) -> None:
        self._patience.stop()
        if self._process is None:
            return
        process, self._process = self._process, None
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._failed)
        process.finished.connect(process.deleteLater)
        process.kill()
        if sys.platform != "win32" and self._program:
            # what the service has taken over goes on without the one who asked for it
            QProcess.startDetached(self._program, ["--cancel"])

    @Slot(int)
    def _finished(self, code: int) -> None:
        if self._process is not None:  # one that crashed has told so already
            self._leave("" if code == 0 else f"it ended with {code}")

    @Slot()
    def _failed(self) -> None:
        if self._process is not None:
            self._leave(self._process.errorString())

    @Slot()
    def _give_up(self) -> None:
        self._fall_silent()
        self._leave(f"it has not come to an end within {LONGEST_SECONDS} seconds")

    def _leave(self, fault: str) -> None:
        self._patience.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if fault:
            log.warning("reading aloud is off, %s does not speak: %s", self._program, fault)
            self._program = None
        self.changed.emit()
        self.ended.emit(True)
