"""Brings into view what has the focus and lies partly beyond the edge of what scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QRectF

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

_EDGE = 0.16
"""Parts of a view at its end, in which it fades and has its buttons."""


def bring_into_view(item: QQuickItem) -> None:
    """Scrolls every view that the item stands in as far as needed, and no further."""
    view = item.parentItem()
    while view is not None:
        if view.property("contentHeight") is not None:
            place = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()))
            _scroll(view, "contentY", place.top(), place.bottom(), view.height())
            _scroll(view, "contentX", place.left(), place.right(), view.width())
        view = view.parentItem()


def _scroll(view: QQuickItem, property_name: str, begins: float, ends: float, room: float) -> None:
    extent = view.property("contentHeight" if property_name == "contentY" else "contentWidth")
    if extent <= room:
        return
    beyond = ends - room * (1 - _EDGE)
    step = min(beyond, begins) if beyond > 0 else min(0.0, begins)
    if step:
        view.setProperty(property_name, view.property(property_name) + step)
        QMetaObject.invokeMethod(view, "returnToBounds")
        QMetaObject.invokeMethod(view, "movementEnded")  # by which a page remembers where it is
