"""How a window that another thread draws is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow


def close_window(window: QQuickWindow) -> None:
    """Closes the window, and waits for the thread that draws it.

    `window.close()` would wait with Python's lock in its hand: should that thread have a last word
    for the log, or a driver one, neither would ever go on.
    """
    QMetaObject.invokeMethod(window, "close")
