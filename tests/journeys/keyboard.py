"""Keys alone: from control to control, and what has the focus is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

_STEPS = 60


class Keyboard:
    """The tab key and the return key of who cannot touch; things are found by their names."""

    def __init__(self, kiosk, finger):
        self._window = kiosk.window
        self._finger = finger

    def go_to(self, name):
        """Tabs on until that has the focus, as soon as it is there."""
        self._finger.wait_until(lambda: name in self._finger.names())
        for _ in range(_STEPS):
            item = self._window.activeFocusItem()
            if item and str(item.property("text") or "") == name:
                return
            QTest.keyClick(self._window, Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} is not come to")

    def press(self, times=1):
        """Takes what has the focus."""
        for _ in range(times):
            QTest.keyClick(self._window, Qt.Key.Key_Return)

    def take(self, name, times=1):
        self.go_to(name)
        self.press(times)
