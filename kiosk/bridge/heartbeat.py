"""Tells a supervisor that visitors see a kiosk that lives: the screen was painted."""

from __future__ import annotations

import logging
import os
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.supervisor.supervised import Supervised

log = logging.getLogger(__name__)

_EVERY_MILLISECONDS = 2000
_NOT_YET_SHOWN = 2
"""So often a window that opens may be found without a screen that shows it."""
_ORDERLY_SECONDS = 5.0


class Heartbeat(QObject):
    """Asks the window for a picture, and beats when it is on screen.

    The beat comes from the thread that answers the visitor, after the one that draws is done:
    neither may hang. A window that no screen shows, for its cable is out or it is off, is never
    painted; there the beat says only that a visitor would be answered: a restart would not help.
    """

    wordToLeave = Signal()
    """The supervisor is gone, or wants the kiosk to leave."""

    def __init__(self, window: QQuickWindow, supervised: Supervised, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._supervised = window, supervised
        self._asked, self._unseen = False, 0
        timer = QTimer(self, interval=_EVERY_MILLISECONDS)
        timer.timeout.connect(self._ask)
        timer.start()
        self._ask()
        threading.Thread(target=self._listen, daemon=True).start()

    @Slot()
    def _ask(self) -> None:
        if not self._window.isExposed():
            self._unseen += 1
            if self._unseen > _NOT_YET_SHOWN:
                self._supervised.beat()
            return
        self._unseen = 0
        if not self._asked:
            self._asked = True
            self._window.frameSwapped.connect(self._painted)  # once for each beat
        self._window.update()

    @Slot()
    def _painted(self) -> None:
        # in the thread of this object, wherever the window is drawn
        if self._asked:
            self._asked = False
            self._window.frameSwapped.disconnect(self._painted)
            self._supervised.beat()

    def _listen(self) -> None:
        self._supervised.wait_for_word_to_leave()
        try:
            self.wordToLeave.emit()
        except RuntimeError:  # this object is gone with its window: the kiosk has left in order
            return
        time.sleep(_ORDERLY_SECONDS)
        log.critical("the kiosk does not leave in order")
        os._exit(1)
