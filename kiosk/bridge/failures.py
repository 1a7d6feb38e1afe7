"""One road for what goes wrong while the kiosk runs: into the log, and the visitor gently home."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtQml import QQmlError

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtQml import QQmlEngine

log = logging.getLogger("kiosk.failures")
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_NO_FAULT = (
    # What FFmpeg calls its end (AVERROR_EXIT) where a film is left before it is open, as it may be.
    "Immediate exit requested",
    # A machine without anything that sounds may play pieces too, in silence.
    "PulseAudioService: pa_context_connect() failed",
    "QSoundEffect: playback of this format is not supported on the selected audio device",
)


class Recovering(Protocol):
    """What is on screen, and can go where nothing is wrong."""

    def recover(self) -> None: ...


class Failures(QObject):
    """Listens to Python exceptions in slots and to warnings of the QML engine."""

    def __init__(self, engine: QQmlEngine, controller: Recovering, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self.log_warnings)
        sys.excepthook = self.log_exception

    @Slot(list)
    def log_warnings(self, warnings: list[QQmlError]) -> None:
        """QML names file and line itself."""
        for warning in warnings:
            log.error("QML: %s", warning.toString())

    def log_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """The last word on an exception that nobody caught."""
        log.error("a fault while the kiosk runs", exc_info=(kind, error, trace))
        self._controller.recover()


def log_qt_messages() -> None:
    """Sends what Qt itself says through Python's log, but for two things about films: which of
    several ways to sound is not there, for a kiosk may have another or none; and what each film is
    made of, which FFmpeg would write past the log."""
    QLoggingCategory.setFilterRules(
        "qt.multimedia.symbolsresolver.warning=false\n"
        "qt.multimedia.ffmpeg.mediadataholder.info=false"
    )
    qInstallMessageHandler(_log_qt_message)


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    level = _LEVELS.get(kind, logging.WARNING)
    if any(words in message for words in _NO_FAULT):
        level = logging.DEBUG
    _qt_log.log(level, "%s", message)
