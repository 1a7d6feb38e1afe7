"""Keeps the window where it belongs: over the whole of its screen, and the other screens black."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)

_RESTORE_MILLISECONDS = 500
_SETTLE_MILLISECONDS = 1_000
_FULL = QWindow.Visibility.FullScreen
_WE_PLACE_WINDOWS = ("xcb", "windows", "offscreen")
"""Where a program says where its windows are; elsewhere the compositor alone does."""


class WindowKeeper(QObject):
    """Watches a window that fills its screen.

    What was minimised, moved or made smaller is put back. Where screens come and go, or the picture
    cannot be drawn any more, only a new start helps for certain: the window may stay black.
    """

    lost = Signal()
    """The program is to be started anew."""
    undrawable = Signal()
    """The program has failed: where that happens again and again, the processor is to draw."""

    def __init__(self, window: QQuickWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._screen = window.screen()
        self._screen_gone = self._told = False
        self._places = QGuiApplication.platformName() in _WE_PLACE_WINDOWS
        self.black: list[QWindow] = []
        """Those that cover the other screens."""
        self._restoring = QTimer(self, singleShot=True, interval=_RESTORE_MILLISECONDS)
        self._restoring.timeout.connect(self._restore)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self._screens_have_changed)
        for changed in (
            window.visibilityChanged, window.screenChanged, window.xChanged, window.yChanged,
            window.widthChanged, window.heightChanged, self._screen.geometryChanged,
        ):  # fmt: skip
            changed.connect(self._look)
        window.sceneGraphError.connect(self._cannot_draw)
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._settle)
        application.screenRemoved.connect(self._removed)

    def cover_other_screens(self) -> None:
        """A black window on each screen but ours, so that no desktop is seen there."""
        others = [screen for screen in QGuiApplication.screens() if screen != self._screen]
        if self._places and others:
            from kiosk.bridge.black_window import BlackWindow  # few machines have two

            self.black = [BlackWindow(screen) for screen in others]

    def close(self) -> None:
        """Lets the window go, which is closed now."""
        self._window.visibilityChanged.disconnect(self._look)
        self._restoring.stop()
        self._settling.stop()
        for window in self.black:
            window.close()

    @property
    def _in_place(self) -> bool:
        if self._screen_gone:  # there is no place, until the new start
            return True
        fills = self._window.geometry() == self._screen.geometry()
        if (
            not self._places
        ):  # a compositor may maximise it at first, which fills the screen as well
            return fills and self._window.visibility() in (_FULL, QWindow.Visibility.Maximized)
        return (
            fills and self._window.visibility() == _FULL and self._window.screen() == self._screen
        )

    @Slot()
    def _look(self) -> None:
        if not self._in_place and not self._restoring.isActive():
            self._restoring.start()

    @Slot()
    def _restore(self) -> None:
        if self._in_place:
            self._told = False
            return
        if not self._told:  # where a window manager does not obey, once is enough
            log.warning("the window does not fill its screen any more: it is put back")
            self._told = True
        self._window.setScreen(self._screen)
        if self._window.visibility() == _FULL:
            self._window.setGeometry(self._screen.geometry())
        self._window.showFullScreen()
        self._window.raise_()
        self._restoring.start()

    @Slot()
    def _settle(self, _screen: QScreen) -> None:
        self._settling.start()

    @Slot()
    def _removed(self, screen: QScreen) -> None:
        self._screen_gone = self._screen_gone or screen == self._screen
        self._settling.start()

    @Slot()
    def _screens_have_changed(self) -> None:
        # Qt has a nameless one where there is none; to start anew without a screen would not help.
        if any(screen.name() for screen in QGuiApplication.screens()):
            log.warning("the screens are others now: the kiosk starts anew")
            self.lost.emit()

    @Slot()
    def _cannot_draw(self, _error: object, message: str) -> None:
        log.critical("the picture cannot be drawn: %s", message)
        self.undrawable.emit()
