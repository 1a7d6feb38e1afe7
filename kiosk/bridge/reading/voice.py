"""The voice of the machine, a process for each piece of text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal, Slot

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language

_LOCALES = {"en": "en-GB", "zh": "zh-CN"}
_WINDOWS_SCRIPT = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'{locale}');"
    "$voice.Speak([Console]::In.ReadToEnd())"
)


class Voice(QObject):
    """Speaks one piece of text at a time with `program`. A speech service that hangs, hangs there.

    Every piece ends in `spoken` or `failed`, unless it is silenced.
    """

    spoken = Signal()
    failed = Signal(str)
    """Why, in the words of a log."""

    def __init__(self, program: str, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._process: QProcess | None = None

    def speak(self, text: str, language: Language) -> None:
        """Begins with `text` instead of what is being spoken."""
        self.silence()
        self._process = process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        process.setProgram(self._program)
        if sys.platform == "win32":
            script = _WINDOWS_SCRIPT.format(locale=_LOCALES.get(language, language))
            process.setArguments(["-NoProfile", "-Command", script])
            process.start()
            process.write(text.encode())
            process.closeWriteChannel()
        else:
            words = ["--wait", "--application-name", "kiosk", "--language", language]
            process.setArguments([*words, "--", text])
            process.start()

    def silence(self) -> None:
        """Says no more."""
        if (process := self._let_go()) is None:
            return
        process.finished.connect(process.deleteLater)
        process.kill()
        if sys.platform != "win32":
            # what the service has taken over goes on without the one who asked for it
            QProcess.startDetached(self._program, ["--cancel"])

    def close(self) -> None:
        """Says no more; returns when all that spoke is gone, what was silenced just before too."""
        self.silence()
        for process in self.findChildren(QProcess):
            process.waitForFinished(1000)

    @Slot(int)
    def _finished(self, code: int) -> None:
        if (process := self._let_go()) is None:
            return
        crashed = process.exitStatus() == QProcess.ExitStatus.CrashExit
        process.deleteLater()
        if crashed:
            self.failed.emit("it crashed")
        elif code:
            self.failed.emit(f"it ended with {code}")
        else:
            self.spoken.emit()

    @Slot()
    def _failed(self) -> None:
        # whatever else goes wrong with a process that runs, it ends
        if self._process is None or self._process.error() != QProcess.ProcessError.FailedToStart:
            return
        process = self._process
        self._let_go()
        process.deleteLater()
        self.failed.emit(process.errorString())

    def _let_go(self) -> QProcess | None:
        """The process that speaks, which is no longer listened to."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._failed)
        return process
