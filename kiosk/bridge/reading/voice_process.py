"""A voice that speaks: a process for each sentence."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal, Slot

if TYPE_CHECKING:
    from kiosk.speech.voice import Utterance, Voice


_MOST_COMPLAINT = 4096
"""Bytes of what a voice complains of; a broken one may do so without end."""


class VoiceProcess(QObject):
    """Speaks one utterance at a time, which ends in `spoken` or `failed` unless it is silenced."""

    spoken = Signal()
    failed = Signal(str)
    """Why, in the words of a log."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._voice: Voice | None = None
        self._complaint = b""

    def speak(self, voice: Voice, utterance: Utterance) -> None:
        """Begins with `utterance`, as it was made by `voice`, instead of what is being spoken."""
        self.silence()
        self._voice = voice
        self._process = process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        if sys.platform != "win32":
            # A script that hands the text on is to be ended with all that it has started.
            parameters = QProcess.UnixProcessParameters()
            parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
            process.setUnixProcessParameters(parameters)
        self._complaint = b""
        process.readyReadStandardError.connect(self._hear_complaint)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        program, *arguments = utterance.command
        process.start(program, arguments)
        process.write(utterance.standard_input.encode())
        process.closeWriteChannel()

    def silence(self) -> None:
        """Says no more."""
        voice = self._voice
        if (process := self._let_go()) is None:
            return
        process.finished.connect(process.deleteLater)
        _end(process)
        if voice and voice.cancelling:
            program, *arguments = voice.cancelling
            QProcess.startDetached(program, arguments)

    def close(self) -> None:
        """Says no more; returns when all that spoke is gone, what was silenced just before too."""
        self.silence()
        for process in self.findChildren(QProcess):
            process.waitForFinished(1000)

    @Slot(int)
    def _finished(self, code: int) -> None:
        voice = self._voice
        if (process := self._let_go()) is None or voice is None:
            return
        self._keep(bytes(process.readAllStandardError().data()))
        complaint = self._complaint.decode(errors="replace")
        process.deleteLater()
        if process.exitStatus() == QProcess.ExitStatus.CrashExit:
            self.failed.emit("it crashed")
        elif fault := voice.fault(code, complaint):
            self.failed.emit(fault)
        else:
            self.spoken.emit()

    @Slot()
    def _hear_complaint(self) -> None:
        if self._process is not None:
            self._keep(bytes(self._process.readAllStandardError().data()))

    def _keep(self, complaint: bytes) -> None:
        """The last of what a voice complains of, however much that is."""
        self._complaint = (self._complaint + complaint)[-_MOST_COMPLAINT:]

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
        process, self._process, self._voice = self._process, None, None
        if process is not None:
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._failed)
            process.readyReadStandardError.disconnect(self._hear_complaint)
        return process


def _end(process: QProcess) -> None:
    """The process, and on Unix all that it has started."""
    if sys.platform != "win32" and process.processId() > 0:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.processId(), signal.SIGKILL)
    process.kill()
