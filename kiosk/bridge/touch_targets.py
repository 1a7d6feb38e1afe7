"""What can be touched in a window now, by its tree of items."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow


class TouchTarget(NamedTuple):
    """Something that can be touched: its name, and what is seen of it in the window."""

    item: QQuickItem
    name: str
    place: QRectF


def touch_targets(window: QQuickWindow, within: QQuickItem | None = None) -> list[TouchTarget]:
    """All whose middle is seen, the outermost first; within one item, or within the window."""
    size = window.size()
    seen = QRectF(0, 0, size.width(), size.height())
    content = window.contentItem()
    return list(_targets_in(within or content, seen, content))


def _targets_in(item: QQuickItem, seen: QRectF, content: QQuickItem) -> Iterator[TouchTarget]:
    """What can be touched in `item`, where `seen` is what its clipping parents leave of it."""
    if not item.isVisible() or not item.isEnabled():
        return
    if item.clip():
        seen = seen.intersected(item.mapRectToItem(content, item.boundingRect()))
    if item.property("touchable"):
        name = item.property("text")
        place = item.mapRectToItem(content, QRectF(0, 0, item.width(), item.height()))
        if name and seen.contains(place.center()):
            yield TouchTarget(item, str(name), place.intersected(seen))
    for child in item.childItems():
        yield from _targets_in(child, seen, content)
