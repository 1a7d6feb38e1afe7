"""Reads what stands in a window into records: the one place that knows of QML items."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from tests.audit.box import Box
from tests.audit.items import (
    REPEATED,
    Place,
    accessible,
    fades,
    further,
    is_tapped,
    is_told,
    kept_for_later,
    opaque_part,
    speaks_of,
    text_record,
    theme_of,
    type_of,
)
from tests.audit.records import Mark, Picture, Screenful, Scroller, Target
from tests.audit.text_lines import asked, mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from tests.audit.records import TextRecord

MEANING = "meaning"
"""The objectName of a Rectangle that is no text and carries meaning; see Mark."""
_SCENERY = "HallSign"
"""The QML type of words that stand in a room as if on its picture: names may lie before them."""
_HALO = "halo"
"""What only lifts another shape off any ground, and means nothing by itself."""
_PASSED_OVER = "passed over by screen readers, for buttons do the same"
_MODAL = {"ReadingSheet", "KeysHelp", "StillThere"}
"""What stands open before the page: what it hides, wholly or in part, is not the visitor's now."""
_TELLING = {
    "ScrollCue": "view", "WallOverview": "wall", "SlideSteps": "", "MoreChoices": "",
    "TimelineHeader": "view", "HallControls": "",
}  # fmt: skip
"""Which QML types say that a view goes on, and by which property they know it; one without a
property speaks of the views beside it."""
_SEEN = 0.1
_UNSET_BORDER = [1, "#000000"]
_SLACK = 2.0


@dataclass(frozen=True, slots=True)
class _Cover:
    """What hides all that was painted before it."""

    order: int
    box: Box
    place: Place

    def hides(self, order: int, seen: Box, place: Place) -> bool:
        """Whether it hides a part of what was painted then.

        Of two controls that overlap both are to be known; a control that hides the whole of another
        one, or floats over a view that moves, hides it all the same.
        """
        return self.order > order and (
            self.place.controls <= place.controls
            or self.box.holds(seen, _SLACK)
            or self.floats_over(place)
        )

    def floats_over(self, place: Place) -> bool:
        """Whether it is a control's that stays where it is while the other moves."""
        return bool(self.place.controls and place.scrollers - self.place.scrollers)


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
        self._kept: list[QQuickItem] = []
        self._texts: list[tuple[int, QQuickItem, TextRecord, Place]] = []
        self._targets: list[tuple[int, Target, Place, bool]] = []
        self._pictures: list[Picture] = []
        self._marks: list[tuple[int, Mark, Place]] = []
        self._ringed: frozenset[int] = frozenset()
        self._covers: list[_Cover] = []
        self._veils: list[tuple[int, Box]] = []
        self._scrollers: dict[int, tuple[QQuickItem, Scroller]] = {}
        self._tellers: list[tuple[QQuickItem, str]] = []

    def read(self) -> Reading:
        self._visit(self._content, Place(self._window))
        theme = theme_of(self._content)
        texts = [
            (item, text)
            for order, item, covered, place in self._texts
            if (text := self._without_covers(order, covered, place)).inked
        ]
        screen = Screenful(
            self._window,
            body=theme.property("body") / theme.property("reading"),
            reading=theme.property("reading"),
            above_reach=theme.property("aboveReach") or 0.0,
            texts=tuple(text for _, text in texts),
            targets=tuple(self._touchable()),
            pictures=tuple(self._pictures),
            marks=tuple(self._seen_marks()),
            scrollers=tuple(self._told_scrollers()),
        )
        items = {key: item for key, (item, _) in self._scrollers.items()}
        return Reading(screen, [item for item, _ in texts], items)

    def _visit(self, item: QQuickItem, place: Place) -> None:
        """An item and all in it, in the order in which they are painted."""
        if not item.isVisible() or item.opacity() * place.opacity < _SEEN:
            return
        if item in self._kept:
            return
        self._kept += kept_for_later(item)
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
        is_button = bool(item.property("touchable"))
        if (is_button or is_tapped(item)) and item.isEnabled():
            seen = entered.seen.meet(box)
            name, _, ignored = accessible(item)
            if ignored and not is_button:
                name = _PASSED_OVER
            target = Target(key, name, entered.where, box, seen, place.controls)
            self._targets.append((key, target, entered, is_button))
            if is_button:
                entered = dataclasses.replace(entered, controls=place.controls | {key})
        return entered

    def _note(self, item: QQuickItem, place: Place, order: int) -> None:
        """Records what an item itself paints."""
        if item.inherits("QQuickText"):
            if item.property("text") and not {"Lantern", _SCENERY} & set(place.types):
                self._texts.append((order, item, text_record(item, place), place))
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
        box = mapped(item)
        if item.objectName() == REPEATED:
            return
        if (opaque := opaque_part(item, box, place.opacity)) is not None:
            self._covers.append(_Cover(order, opaque.meet(place.seen), place))
        if fades(item):
            self._veils.append((order, box))
        if place.types[-1:] == ("FocusRing",):
            self._ringed |= place.controls
        marked = item.objectName() == MEANING
        if item.objectName() == _HALO:
            return
        if (place.controls or marked) and place.seen.holds(box, _SLACK):
            *border, clear = asked(
                item, "border.width", "border.color.toString()", "border.color.a === 0"
            )
            bordered = border != _UNSET_BORDER and border[0] and not clear
            if marked or bordered:
                mark = Mark(place.where, box, border[0] if bordered else 0.0)
                self._marks.append((order, mark, place))

    def _without_covers(self, order: int, text: TextRecord, place: Place) -> TextRecord:
        inked = text.shown_at.meet(text.seen)
        left, floated_over = self._uncovered(order, inked, place)
        # what fades at the end of a view will come
        floated_over |= bool(place.scrollers) and self._veiled(order, inked)
        if left == inked and not floated_over:
            return text
        return dataclasses.replace(text, seen=left, floated_over=floated_over)

    def _uncovered(self, order: int, seen: Box, place: Place) -> tuple[Box, bool]:
        """What later covers leave of a box, and whether what floats over it hides a part."""
        floated_over = False
        for cover in self._covers:
            if cover.hides(order, seen, place) and (left := seen.without(cover.box)) != seen:
                if cover.place.types[-1:] and cover.place.types[-1] in _MODAL:
                    return Box(seen.x, seen.y, 0, 0), False
                seen = left
                floated_over |= cover.floats_over(place)
        return seen, floated_over

    def _seen_marks(self) -> Iterator[Mark]:
        """The marks that are wholly seen. Of what has the focus only its ring is, which brings its
        own ground along."""
        for order, mark, place in self._marks:
            bare = self._uncovered(order, mark.box, place)[0] == mark.box
            bare = bare and not self._veiled(order, mark.box)
            if bare and self._window.holds(mark.box, 0) and not place.controls & self._ringed:
                yield mark

    def _veiled(self, order: int, box: Box) -> bool:
        """Whether something that fades was painted over it later."""
        return any(later > order and veil.overlaps(box, _SLACK) for later, veil in self._veils)

    def _touchable(self) -> Iterator[Target]:
        """The targets that are seen, without surfaces that only keep touches from what is below."""
        shown = []
        for order, target, place, is_button in self._targets:
            # its own background is no cover
            last = max(order, *(c.order for c in self._covers if target.key in c.place.controls), 0)
            seen, _ = self._uncovered(last, target.seen, place)
            if not seen.empty:
                shown.append((dataclasses.replace(target, seen=seen), is_button))
        for target, is_button in shown:
            others = (other for other, _ in shown if other.key > target.key)
            if is_button or not any(target.box.holds(other.box, 0) for other in others):
                yield target

    def _told_scrollers(self) -> Iterator[Scroller]:
        for item, scroller in self._scrollers.values():
            if not scroller.seen.empty:
                says_so = any(speaks_of(teller, name, item) for teller, name in self._tellers)
                yield dataclasses.replace(scroller, says_so=says_so)
