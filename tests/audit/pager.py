"""Moves views on, to what lies beyond their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.audit.text_lines import asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.audit.parts import Condition
    from tests.audit.records import Scroller
    from tests.audit.stops import Stop

_MOST_PAGES, _MOST_PAGES_OF_A_LIST = 8, 2
"""How far a view is followed. What is further on in a list looks as what came before."""
_PAGE = 0.85


class Pager:
    """Follows each view of one kiosk once: all slides of a case stand beside the same list."""

    def __init__(self) -> None:
        self._followed: set[tuple[object, ...]] = set()

    def pages(
        self, stop: Stop, condition: Condition, view: Scroller, item: QQuickItem
    ) -> Iterator[str]:
        """Moves a view on, page by page, and at last back to where it was; what to call each."""
        entry = ", ".join(stop.name.split(", ")[:2])
        size = round(item.property("contentWidth")), round(item.property("contentHeight"))
        seen = (entry, view.where, size, condition)
        if seen not in self._followed:
            self._followed.add(seen)
            yield from _pages(view, item)


def _pages(view: Scroller, item: QQuickItem) -> Iterator[str]:
    most = _MOST_PAGES_OF_A_LIST if item.inherits("QQuickItemView") else _MOST_PAGES
    for side, at, size, length in (
        ("down", "contentY", "contentHeight", item.height()),
        ("right", "contentX", "contentWidth", item.width()),
    ):
        if side not in view.further or not item.property("interactive") or _snaps(item):
            continue
        origin = item.property("originY" if side == "down" else "originX")
        margin = item.property("bottomMargin" if side == "down" else "rightMargin")
        began = item.property(at)
        for page in range(1, most + 1):
            last = origin + item.property(size) + margin - length
            if item.property(at) >= last - 1:
                break
            item.setProperty(at, min(last, began + page * _PAGE * length))
            yield f"{side} {page}"
        item.setProperty(at, began)


def _snaps(item: QQuickItem) -> bool:
    """Whether a view goes from one of its parts to the next: each is a stop of its own."""
    return bool(asked(item, "snapMode")[0])
