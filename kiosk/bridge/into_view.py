"""Brings into view what has the focus and lies partly beyond the edge of what scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMetaObject, QRectF

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

_EDGE = 0.16
"""Parts of a view at its end, in which it fades and has its buttons."""


class _Way(NamedTuple):
    """The properties of a Flickable that say how it goes on in a direction."""

    extent: str
    origin: str
    before: str
    after: str
    at: str


_DOWN = _Way("contentHeight", "originY", "topMargin", "bottomMargin", "contentY")
_ALONG = _Way("contentWidth", "originX", "leftMargin", "rightMargin", "contentX")


def bring_into_view(item: QQuickItem) -> None:
    """Scrolls every view that the item stands in as far as needed, and no further."""
    view = item.parentItem()
    while view is not None:
        if view.property("contentHeight") is not None:
            place = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()))
            _scroll(view, _DOWN, place.top(), place.bottom(), view.height())
            _scroll(view, _ALONG, place.left(), place.right(), view.width())
        view = view.parentItem()


def _scroll(view: QQuickItem, way: _Way, begins: float, ends: float, room: float) -> None:
    extent, origin, before, after, at = (view.property(name) for name in way)
    if extent <= room:
        return
    beyond = ends - room * (1 - _EDGE)
    step = min(beyond, begins) if beyond > 0 else min(0.0, begins)
    # at its end it goes no further: it would come back, and what has the focus with it
    last = origin + extent + after - room
    wanted = max(origin - before, min(at + step, last))
    if step and abs(wanted - at) > 1:
        view.setProperty(way.at, wanted)
        QMetaObject.invokeMethod(view, "returnToBounds")
        QMetaObject.invokeMethod(view, "movementEnded")  # by which a page remembers where it is
