"""Several fingers of one hand, or of two."""

from __future__ import annotations

from PySide6.QtTest import QTest


class Hand:
    """Touch points by number, each told to Qt with all others, as drivers do."""

    def __init__(self, kiosk, finger):
        self._window = kiosk.window
        self._finger = finger
        self._device = QTest.createTouchDevice()
        self._down = {}

    def press(self, number, place):
        self._tell(press={number: place})
        self._down[number] = place

    def lift(self, number):
        self._tell(release={number: self._down.pop(number)})

    def tap(self, number, place):
        self.press(number, place)
        self.lift(number)

    def touch(self, number, name):
        """With all that rests on the screen there already."""
        self.tap(number, self._finger.middle_of(name).toPoint())
        self._finger.wait_for_frame()

    def _tell(self, press=(), release=()):
        event = QTest.touchEvent(self._window, self._device)
        for number, place in dict(press).items():
            event.press(number, place, self._window)
        for number, place in dict(release).items():
            event.release(number, place, self._window)
        for number in self._down.keys() - dict(press).keys() - dict(release).keys():
            event.stationary(number)
        event.commit()
