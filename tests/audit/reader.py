"""Reads what stands in a window into records: the one place that knows of QML items."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from tests.audit.box import Box
from tests.audit.items import (
    Place,
    accessible,
    further,
    is_tapped,
    is_told,
    speaks_of,
    text_record,
    theme_of,
    type_of,
)
from tests.audit.records import Mark, Picture, Screenful, Scroller, Target
from tests.audit.text_lines import asked, mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from tests.audit.records import TextRecord

MEANING = "meaning"
"""The objectName of a Rectangle that is no text and carries meaning; see Mark."""
_TELLING = {"ScrollCue": "view", "WallOverview": "wall", "SlideSteps": ""}
"""Which QML types say that a view goes on, and by which property they know it; one without a
property speaks of the views beside it."""
_OPAQUE, _SEEN = 0.9, 0.1
_UNSET_BORDER = [1, "#000000"]
_SLACK = 2.0


@dataclass
class Reading:
    """What was read, and the items behind it: of each text, and of each scroller by its key."""

    screen: Screenful
    text_items: list[QQuickItem] = field(default_factory=list)
    scroller_items: dict[int, QQuickItem] = field(default_factory=dict)


def read(window: QQuickWindow) -> Reading:
    """What stands in the window now."""
    return _Reader(window).read()


class _Reader:
    def __init__(self, window: QQuickWindow) -> None:
        self._content = window.contentItem()
        self._window = Box(0, 0, window.width(), window.height())
        self._items: list[QQuickItem] = []
        self._texts: list[tuple[int, QQuickItem, TextRecord]] = []
        self._targets: list[tuple[int, Target, bool]] = []
        self._pictures: list[Picture] = []
        self._marks: list[tuple[frozenset[int], Mark]] = []
        self._ringed: frozenset[int] = frozenset()
        self._covers: list[tuple[int, Box, frozenset[int]]] = []
        self._scrollers: dict[int, tuple[QQuickItem, Scroller]] = {}
        self._tellers: list[tuple[QQuickItem, str]] = []

    def read(self) -> Reading:
        self._visit(self._content, Place(self._window))
        theme = theme_of(self._content)
        texts = [
            (item, text)
            for order, item, covered in self._texts
            if (text := self._without_covers(order, covered)).inked
        ]
        screen = Screenful(
            self._window,
            body=theme.property("body") / theme.property("reading"),
            above_reach=theme.property("aboveReach") or 0.0,
            texts=tuple(text for _, text in texts),
            targets=tuple(self._touchable()),
            pictures=tuple(self._pictures),
            # of what has the focus only its ring is seen, which brings its own ground along
            marks=tuple(
                mark
                for controls, mark in self._marks
                if self._window.holds(mark.box, 0) and not controls & self._ringed
            ),
            scrollers=tuple(self._told_scrollers()),
        )
        items = {key: item for key, (item, _) in self._scrollers.items()}
        return Reading(screen, [item for item, _ in texts], items)

    def _visit(self, item: QQuickItem, place: Place) -> None:
        """An item and all in it, in the order in which they are painted."""
        if not item.isVisible() or item.opacity() * place.opacity < _SEEN:
            return
        key = len(self._items)
        self._items.append(item)
        place = self._entered(item, place, key)
        children = sorted(item.childItems(), key=lambda child: child.z())
        for child in (child for child in children if child.z() < 0):
            self._visit(child, place)
        self._note(item, place, len(self._items))
        if place.types[-1:] != ("Lantern",):
            for child in (child for child in children if child.z() >= 0):
                self._visit(child, place)

    def _entered(self, item: QQuickItem, place: Place, key: int) -> Place:
        """The place that an item gives to itself and to what stands in it."""
        scrolls = item.inherits("QQuickFlickable")
        own = type_of(item)
        types = (*place.types, own) if own else place.types
        told = place.told or is_told(item)
        box = mapped(item)
        seen = place.seen.meet(box) if item.clip() or scrolls else place.seen
        entered = dataclasses.replace(
            place, seen=seen, opacity=place.opacity * item.opacity(), types=types, told=told
        )
        if own in _TELLING:
            self._tellers.append((item, _TELLING[own]))
        if scrolls:
            self._scrollers[key] = item, Scroller(key, entered.where, seen, further(item))
            entered = dataclasses.replace(entered, scrollers=place.scrollers | {key})
        is_button = item.metaObject().indexOfSignal("clicked()") >= 0
        if (is_button or is_tapped(item)) and item.isEnabled():
            seen = entered.seen.meet(box)
            name = accessible(item)[0]
            target = Target(key, name, entered.where, box, seen, place.controls)
            self._targets.append((key, target, is_button))
            if is_button:
                entered = dataclasses.replace(entered, controls=place.controls | {key})
        return entered

    def _note(self, item: QQuickItem, place: Place, order: int) -> None:
        """Records what an item itself paints."""
        if item.inherits("QQuickText"):
            if item.property("text") and "Lantern" not in place.types:
                self._texts.append((order, item, text_record(item, place)))
        elif item.inherits("QQuickImage") or place.types[-1:] == ("Lantern",):
            self._note_picture(item, place)
        elif item.inherits("QQuickRectangle"):
            self._note_rectangle(item, place, order)

    def _note_picture(self, item: QQuickItem, place: Place) -> None:
        source = item.property("source")
        empty = isinstance(source, QUrl) and source.isEmpty()
        seen = place.seen.meet(mapped(item))
        if not empty and not seen.empty:
            told = place.told or bool(place.controls)
            self._pictures.append(Picture(place.where, seen, told))

    def _note_rectangle(self, item: QQuickItem, place: Place, order: int) -> None:
        colour: QColor = item.property("color")
        box = mapped(item)
        if colour.alphaF() * place.opacity >= _OPAQUE and not asked(item, "gradient")[0]:
            self._covers.append((order, box.meet(place.seen), place.controls))
        if place.types[-1:] == ("FocusRing",):
            self._ringed |= place.controls
        marked = item.objectName() == MEANING
        if (place.controls or marked) and place.seen.holds(box, _SLACK):
            *border, clear = asked(
                item, "border.width", "border.color.toString()", "border.color.a === 0"
            )
            bordered = border != _UNSET_BORDER and border[0] and not clear
            if marked or bordered:
                mark = Mark(place.where, box, border[0] if bordered else 0.0)
                self._marks.append((place.controls, mark))

    def _without_covers(self, order: int, text: TextRecord) -> TextRecord:
        inked = text.shown_at.meet(text.seen)
        left = self._uncovered(order, inked, text.controls)
        return text if left == inked else dataclasses.replace(text, seen=left)

    def _uncovered(self, order: int, seen: Box, controls: frozenset[int]) -> Box:
        """What later covers leave of a box. A cover in another control hides all or nothing: of two
        controls that overlap, both are to be known."""
        for later, cover, within in self._covers:
            if later > order and (within <= controls or cover.holds(seen, _SLACK)):
                seen = seen.without(cover)
        return seen

    def _touchable(self) -> Iterator[Target]:
        """The targets that are seen, without surfaces that only keep touches from what is below."""
        shown = []
        for order, target, is_button in self._targets:
            left = self._uncovered(order, target.seen, target.within | {target.key})
            # what an own background covers is seen all the same
            seen = left if not left.empty or self._covered(order, target) else target.seen
            if not seen.empty:
                shown.append((dataclasses.replace(target, seen=seen), is_button))
        for target, is_button in shown:
            others = (other for other, _ in shown if other.key > target.key)
            if is_button or not any(target.box.holds(other.box, 0) for other in others):
                yield target

    def _covered(self, order: int, target: Target) -> bool:
        return any(
            later > order and target.key not in within and cover.holds(target.seen, _SLACK)
            for later, cover, within in self._covers
        )

    def _told_scrollers(self) -> Iterator[Scroller]:
        for item, scroller in self._scrollers.values():
            if not scroller.seen.empty:
                says_so = any(speaks_of(teller, name, item) for teller, name in self._tellers)
                yield dataclasses.replace(scroller, says_so=says_so)
