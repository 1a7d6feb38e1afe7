"""Two fingers in two opposite corners, as they are seen on their way to whatever lies there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QTouchEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from PySide6.QtQuick import QQuickWindow

    from kiosk.ergonomics import Ergonomics
    from kiosk.staff.corner_press import CornerPress, Place

_LOOK_MILLISECONDS = 100


class StaffGesture(QObject):
    """Sees each touch of a window and takes none. The button of a mouse is no finger here."""

    made = Signal(bool, arguments=["sitting"])
    """The gesture was made, by somebody who sits where the lower corner was held."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self._press: CornerPress | None = None
        self._down: dict[Hashable, Place] = {}
        self._looking = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)

    def watch(
        self, window: QQuickWindow, ergonomics: Ergonomics, clock: Callable[[], float]
    ) -> None:
        """Sees the touches of this window from now on."""
        self._window, self._ergonomics, self._clock = window, ergonomics, clock
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's own; False, for every event goes on to where it was going."""
        if isinstance(event, QTouchEvent):
            self._follow(event)
        return False

    @Slot()
    def look(self) -> None:
        """Whether they have been held long enough by now."""
        if self._press is None or not self._press.holding:
            self._looking.stop()
        elif self._press.held():
            self._looking.stop()
            self.made.emit(self._press.sitting)

    def _follow(self, event: QTouchEvent) -> None:
        if self._press is None or not self._down:
            self._press = self._new_press()
        device = event.pointingDevice().systemId()
        if event.type() == QEvent.Type.TouchCancel:
            self._down = {}
        scale = self._ergonomics.pixels_per_millimetre
        for point in event.points():
            key, place = (device, point.id()), point.position()
            if point.state() == QEventPoint.State.Released:
                self._down.pop(key, None)
            elif point.state() != QEventPoint.State.Stationary or key not in self._down:
                self._down[key] = place.x() / scale, place.y() / scale
        self._press.see(self._down)
        if self._press.holding and not self._looking.isActive():
            self._looking.start()

    def _new_press(self) -> CornerPress:
        """On a screen as large as the window is now."""
        from kiosk.staff.corner_press import CornerPress, Screen  # not at a start

        assert self._window is not None
        scale = self._ergonomics.pixels_per_millimetre
        size, reach = self._window.size(), self._ergonomics.reach
        screen = Screen(size.width() / scale, size.height() / scale, reach / scale)
        return CornerPress(screen, self._clock)
