"""Every finger on the screen, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QTouchEvent, QWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QPointerEvent

_Device = QInputDevice.DeviceType


class TouchWatcher(QObject):
    """Sees each touch of a window on its way to whatever lies there, and takes none.

    A handler in QML follows one touch point at a time: a palm that rests on the screen would hide
    every other finger. On a desk the pressed button of a mouse is a finger too.
    """

    landed = Signal(float, float)
    """A finger comes down, at these fractions of the window's width and height; what it touches has
    not answered yet."""
    pressed = Signal()
    """One more finger has come, and what it touched has answered."""
    lifted = Signal()
    """A finger has gone, and what it let go of has done its work; others may be there still."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._down: set[tuple[int, int]] = set()
        self._came = self._went = False
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)

    def watch(self, window: QObject) -> None:
        """Sees the touches of this window from now on."""
        window.installEventFilter(self)

    @property
    def finger_down(self) -> bool:
        """Whether any finger is on the screen."""
        return bool(self._down)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own; False, for every event goes on to where it was going."""
        # Qt makes the touches that nothing has taken into those of a mouse, of the same device.
        if isinstance(event, QTouchEvent) or (
            isinstance(event, QMouseEvent) and event.deviceType() != _Device.TouchScreen
        ):
            self._count(event, watched)
        return False

    def _count(self, event: QPointerEvent, window: QObject) -> None:
        device = event.pointingDevice().systemId()
        before = set(self._down)
        if event.type() == QEvent.Type.TouchCancel:
            self._down = {point for point in before if point[0] != device}
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed:
                self._down.add((device, point.id()))
                if isinstance(window, QWindow):
                    place = point.position()
                    self.landed.emit(place.x() / window.width(), place.y() / window.height())
            elif point.state() == QEventPoint.State.Released:
                self._down.discard((device, point.id()))
        self._came = self._came or bool(self._down - before)
        self._went = self._went or bool(before - self._down)
        if self._came or self._went:
            self._telling.start()

    @Slot()
    def _tell(self) -> None:
        came, went = self._came, self._went
        self._came = self._went = False
        if came:
            self.pressed.emit()
        if went:
            self.lifted.emit()
