"""Touch points and keys, told to Qt as a driver would, by the means of its own tests.

As QML has them: the Python module QtTest brings all of Qt Widgets along, which the kiosk has not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Q_ARG, QCoreApplication, QEvent, QMetaObject, QObject, QUrl
from PySide6.QtGui import QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtQuick import QQuickWindow

State = Literal["press", "move", "release"]
_TOUCHED = QInputDevice.DeviceType.TouchScreen


class TouchScreen:
    """The touch screen and the keyboard of a window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._content = window.contentItem()
        self._engine = QQmlEngine(window)  # what is played has no part in it
        component = QQmlComponent(self._engine)
        component.setData(b"import QtTest\nTestEvent {}", QUrl())
        self._keys = component.create()
        if self._keys is None:
            raise RuntimeError(component.errorString())
        self._keys.setParent(self._content)  # which tells it the window
        # One for all touches: each would stay as long as the window does.
        touches = QQmlExpression(self._engine.rootContext(), self._keys, "touchEvent(null)")
        self._touches: Any = touches.evaluate()[0]

    def tell(self, points: Iterable[tuple[int, State, QPointF]]) -> None:
        """What fingers do at the same moment: the number of each, and where in the window."""
        content = Q_ARG(QObject, self._content)
        for finger, state, place in points:
            x, y = Q_ARG(float, round(place.x())), Q_ARG(float, round(place.y()))
            QMetaObject.invokeMethod(self._touches, state, Q_ARG(int, finger), content, x, y)
        QMetaObject.invokeMethod(self._touches, "commit")

    def cancel(self) -> None:
        """The system takes all touches back."""
        for device in QInputDevice.devices():
            if isinstance(device, QPointingDevice) and device.type() == _TOUCHED:
                cancel = QTouchEvent(QEvent.Type.TouchCancel, device)
                QCoreApplication.sendEvent(self._window, cancel)

    def click(self, key: Qt.Key) -> None:
        """A key is struck."""
        words = (Q_ARG(int, number) for number in (key.value, 0, -1))
        QMetaObject.invokeMethod(self._keys, "keyClick", *words)
