"""The curator's window: it joins what follows the file, the panes, and the desk that shows them."""

from __future__ import annotations

import logging
import signal
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.bridge  # noqa: F401  registers the types that QML uses
from kiosk import paths
from kiosk.app import CannotShowError
from kiosk.bridge.closing import close_window
from kiosk.bridge.failures import Failures, log_qt_messages
from kiosk.bridge.preview.pane import PreviewPane
from kiosk.bridge.preview.preview_desk import PreviewDesk
from kiosk.bridge.reading.translator import Translator
from kiosk.bridge.reading.typefaces import load_typefaces
from kiosk.catalogue.languages import translated
from kiosk.content_store.state_folder import private_state
from kiosk.preview.follow_content import FollowContent

if TYPE_CHECKING:
    from types import FrameType

    from kiosk.catalogue.languages import Language

log = logging.getLogger(__name__)

_TICK_MILLISECONDS = 500


def state_of_previews() -> Path:
    """Where what was read and prepared lies until the next preview: never a kiosk's own state."""
    return Path(platformdirs.user_cache_dir("kiosk", appauthor=False)) / "preview"


class Preview:
    """The running preview: one window, two panes."""

    def __init__(
        self,
        content: Path,
        pair: tuple[Language, Language],
        *,
        language: Language | None = None,
        settings: Path | None = None,
        size: tuple[int, int] | None = None,
        state_folder: Path | None = None,
    ) -> None:
        """`language` is the curator's, by default the system's; `pair` those of the panes, which
        read the file `settings` themselves."""
        log_qt_messages()
        self.application = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
        load_typefaces(paths.fonts())
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.QML))
        language = language or _system_language()
        self._translator = Translator(paths.TRANSLATIONS, translated(), self._engine)
        self._translator.speak(language)
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True)
        state = private_state(state_folder or state_of_previews())
        left, right = (
            self._pane(number, one, content, state, settings) for number, one in enumerate(pair)
        )
        self.desk = PreviewDesk(content, language, (left, right), self._engine)
        self._follow = FollowContent(
            content, paths.ASSETS, state, self.desk.broughtNews.emit, self.desk.broughtFindings.emit
        )
        self._failures = Failures(self._engine, self.desk, self._engine)
        self.window = self._open_window(size, language)
        self._follow.start()

    @property
    def caught_up(self) -> bool:
        """Whether all that was saved has been dealt with."""
        return self._follow.caught_up

    def run(self) -> int:
        """Until the window is closed, or it is told to leave; the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._leave)
        awake = QTimer(self._engine, interval=_TICK_MILLISECONDS)
        awake.timeout.connect(self._wake)  # or Python would not see the signal
        awake.start()
        return self.application.exec()

    def close(self) -> None:
        """Takes all of it down; nothing of this preview may be used after."""
        self._follow.close()
        self.desk.close()
        close_window(self.window)
        self._translator.speak("en")
        sys.excepthook = sys.__excepthook__
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, QEvent.Type.DeferredDelete)
        self._folder.cleanup()

    def _wake(self) -> None:
        pass

    def _leave(self, _number: int, _frame: FrameType | None) -> None:
        self.application.exit(0)

    def _pane(
        self, number: int, language: Language, content: Path, state: Path, settings: Path | None
    ) -> PreviewPane:
        folder = Path(self._folder.name) / f"pane-{number}"
        folder.mkdir()
        chosen = ["--settings", str(settings)] if settings else []
        words = ["preview-pane", "--language", language, *chosen, str(content), str(state)]
        name = self._translator.offered[language]
        return PreviewPane(language, name, [*paths.COMMAND, *words], folder, self._engine)

    def _open_window(self, size: tuple[int, int] | None, language: Language) -> QQuickWindow:
        room = QGuiApplication.primaryScreen().availableSize()
        # beside an editor, where there is room for one
        taken = QSize(*size) if size else QSize(max(room.width() * 2 // 3, 1024), room.height())
        taken = taken if size else taken.boundedTo(room)
        self._engine.setInitialProperties(
            {"width": taken.width(), "height": taken.height(), "chinese": language == "zh"}
        )
        self._engine.loadFromModule("Kiosk.Preview", "PreviewWindow")
        windows = self._engine.rootObjects()
        if not windows or not isinstance(window := windows[0], QQuickWindow):
            raise CannotShowError("the QML of the preview could not be loaded; see the log")
        return window


def _system_language() -> Language:
    known = QLocale.system().name().partition("_")[0]
    return known if known in translated() else "en"
