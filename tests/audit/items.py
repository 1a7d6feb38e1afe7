"""What is asked of one item of QML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF
from PySide6.QtQml import qmlEngine

from kiosk.typography import plain
from tests.audit.box import Box
from tests.audit.records import TextRecord
from tests.audit.text_lines import asked, evaluated, lines_of, mapped

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtQuick import QQuickItem

_ICONS = "Material Design Icons"
_SLACK = 2.0
_OPAQUE = 0.9
REPEATED = "repeated"
"""The objectName of a word that is painted again upon itself, in another colour, and of what lies
below and beneath it: it hides nothing that is not seen there again."""


# Positions and opacities along a gradient that runs downwards.
_STOPS = (
    "gradient && this.gradient.orientation === Gradient.Vertical"
    " ? Array.from(this.gradient.stops).map(stop => [stop.position, stop.color.a])"
    " : this.gradient ? [[0, 0]] : []"
)


_SHOWN_ROWS = (
    "Array.from({length: this.count}, (_, row) => this.itemAtIndex(row))"
    ".filter(Boolean).map(String)"
)


@dataclass(frozen=True, slots=True)
class Place:
    """What an item has from those it stands in."""

    seen: Box
    opacity: float = 1.0
    types: tuple[str, ...] = ()
    controls: frozenset[int] = frozenset()
    scrollers: frozenset[int] = frozenset()
    told: bool = False

    @property
    def where(self) -> str:
        """The QML files that the item stands in, the last three."""
        return " > ".join(self.types[-3:])


def text_record(item: QQuickItem, place: Place) -> TextRecord:
    """A Text in its place."""
    font: QFont = item.property("font")
    colour: QColor = item.property("color")
    icon = font.family() == _ICONS
    _, role, ignored = accessible(item)
    return TextRecord(
        words=plain(str(item.property("text"))),
        where=place.where,
        box=mapped(item),
        seen=place.seen,
        lines=lines_of(item),
        pixel_size=float(font.pixelSize()),
        capital=QFontMetricsF(font).capHeight(),
        colour=(colour.red(), colour.green(), colour.blue()),
        opacity=place.opacity * colour.alphaF(),
        bold=font.weight() >= QFont.Weight.Bold,
        icon=icon,
        truncated=bool(item.property("truncated")),
        role=role,
        ignored=ignored or icon,
        controls=place.controls,
        scrollers=place.scrollers,
        repeated=item.objectName() == REPEATED,
    )


def fades(item: QQuickItem) -> bool:
    """Whether a Rectangle passes from one colour into another."""
    (stops,) = asked(item, _STOPS)
    return bool(stops)


def opaque_part(item: QQuickItem, box: Box, opacity: float) -> Box | None:
    """What a Rectangle hides: all of it, the opaque part of one that fades, or nothing."""
    colour: QColor = item.property("color")
    (stops,) = asked(item, _STOPS)
    if not stops:
        return box if colour.alphaF() * opacity >= _OPAQUE else None
    opaque = [position for position, alpha in stops if alpha * opacity >= _OPAQUE]
    if not opaque:
        return None
    # from there to the end or the beginning, whichever is opaque too
    first, last = min(opaque), max(opaque)
    begin = 0.0 if first == min(position for position, _ in stops) else first
    end = 1.0 if last == max(position for position, _ in stops) else last
    return Box(box.x, box.y + begin * box.height, box.width, (end - begin) * box.height)


def kept_for_later(view: QQuickItem) -> list[QQuickItem]:
    """The rows of a view that reuses them which it does not show, though they are visible."""
    if not view.inherits("QQuickItemView") or not view.property("reuseItems"):
        return []
    shown = evaluated(view, _SHOWN_ROWS)
    kinds = {row.partition("(")[0] for row in shown}
    every = view.property("contentItem").childItems()
    rows = [(row, asked(row, "toString()")[0] or "") for row in every]
    return [row for row, name in rows if name.partition("(")[0] in kinds and name not in shown]


def theme_of(item: QQuickItem) -> QObject:
    """The Theme by which a window is drawn, of which this is the outermost item."""
    engine = qmlEngine(item) or next(
        found for child in item.childItems() if (found := qmlEngine(child)) is not None
    )
    theme: QObject = engine.singletonInstance("Kiosk.Theme", "Theme")
    return theme


def type_of(item: QQuickItem) -> str:
    """The QML file that an item is of; empty for a plain one."""
    described = item.metaObject()
    name, qml, _ = described.className().partition("_QMLTYPE_")
    # QML frees what describes an item with it, and another item may come to lie there: Python would
    # take that one for this.
    shiboken6.invalidate(described)
    return name if qml else ""


def accessible(item: QQuickItem) -> tuple[str, str, bool]:
    """Name, role and whether it is passed over, as a screen reader has them."""
    for child in item.children():
        if child.inherits("QQuickAccessibleAttached"):
            role = QAccessible.Role(child.property("role"))
            named = "" if role is QAccessible.Role.NoRole else role.name
            return plain(str(child.property("name") or "")), named, bool(child.property("ignored"))
    return "", "", False


def is_told(item: QQuickItem) -> bool:
    """Whether screen readers have the name of a picture, or pass it over."""
    name, role, ignored = accessible(item)
    return ignored or (bool(name) and role == "Graphic")


def is_tapped(item: QQuickItem) -> bool:
    """Whether an item that is no button takes touches."""
    return any(child.inherits("QQuickTapHandler") for child in item.children())


def further(view: QQuickItem) -> frozenset[str]:
    """The sides on which the contents of a Flickable go on, with the room that is left at their
    end: as long as there is some, they stand under what floats over it."""
    found = []
    for size, at, origin, end, length, back, on in (
        ("contentHeight", "contentY", "originY", "bottomMargin", view.height(), "up", "down"),
        ("contentWidth", "contentX", "originX", "rightMargin", view.width(), "left", "right"),
    ):
        come = view.property(at) - view.property(origin)
        left = view.property(size) + view.property(end) - come - length
        if come > _SLACK and view.property(size) > length + _SLACK:
            found.append(back)
        if left > _SLACK:
            found.append(on)
    return frozenset(found)


def speaks_of(teller: QQuickItem, name: str, view: QQuickItem) -> bool:
    """Whether an item tells that a view goes on, which it knows by a property of that name.

    Without a name it speaks of the views beside it.
    """
    if not name:
        return teller.parentItem() == view.parentItem()
    # PySide has no type for a property of the type Flickable, but its address is a text
    return asked(teller, f"{name}.toString()") == asked(view, "toString()")
