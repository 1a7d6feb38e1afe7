"""How Qt has broken a text into lines, and where the ink of each line lies."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext

from tests.audit.box import Box
from tests.audit.records import Line

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

_SEPARATOR = "\u2028"
_ALIGNED_RIGHT, _ALIGNED_CENTRE = int(Qt.AlignmentFlag.AlignRight.value), 4
_FIXED_HEIGHT = 1
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
_ASKED = (
    "wrapMode",
    "lineHeightMode",
    "effectiveHorizontalAlignment",
    "leftPadding",
    "rightPadding",
)


def asked(item: QQuickItem, *properties: str) -> list:
    """Properties of an item that PySide cannot convert, and grouped ones, as plain values."""
    if qmlContext(item) is None:
        return [None] * len(properties)
    return evaluated(item, f"[{', '.join(f'this.{name}' for name in properties)}]")


def evaluated(item: QQuickItem, expression: str) -> list:
    """An expression of JavaScript that an item itself might have written, of plain values."""
    told = QQmlExpression(qmlContext(item), item, f"JSON.stringify({expression})").evaluate()[0]
    return json.loads(told)


def lines_of(item: QQuickItem) -> tuple[Line, ...]:
    """The lines of a Text, by the same layout that Qt makes of it.

    Of a text that is cut short the last line has the words that are cut too.
    """
    font: QFont = item.property("font")
    words = str(item.property("text")).replace("\r\n", _SEPARATOR).replace("\n", _SEPARATOR)
    wrap, height_mode, alignment, left, right = asked(item, *_ASKED)
    room = item.width() - left - right
    # what is cut short on a single line ends before its room does
    short = item.property("truncated") and item.property("lineCount") == 1
    most = min(room, item.property("contentWidth")) if short else room
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(wrap))
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    factor = item.property("lineHeight")
    found: list[Line] = []
    baseline = item.baselineOffset()
    layout.beginLayout()
    while len(found) < item.property("lineCount"):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room if wrap else 1e6)
        end = line.textStart() + line.textLength()
        said = words[line.textStart() : end]
        natural = min(line.naturalTextWidth(), most)
        spare = room - natural
        aside = {_ALIGNED_RIGHT: spare, _ALIGNED_CENTRE: spare / 2}.get(alignment, 0.0)
        inked = _ink(font.toString(), said.rstrip(f" {_SEPARATOR}"))
        # of words that run both ways Qt joins the ink in another order than it paints
        widest = natural - inked.x() if _RIGHT_TO_LEFT.search(said) else most
        ink = QRectF(
            left + aside + inked.x(),
            baseline + inked.y(),
            min(inked.width(), widest),
            inked.height(),
        )
        paragraph = end >= len(words) or said.endswith(_SEPARATOR)
        found.append(Line(said.strip(f" {_SEPARATOR}"), mapped(item, ink), paragraph))
        baseline += factor if height_mode == _FIXED_HEIGHT else line.height() * factor
    layout.endLayout()
    return tuple(line for line in found if line.words)


def mapped(item: QQuickItem, rectangle: QRectF | None = None) -> Box:
    """Where a rectangle of an item, or all of it, lies in the window."""
    own = QRectF(0, 0, item.width(), item.height())
    place = item.mapRectToScene(own if rectangle is None else rectangle)
    return Box(place.x(), place.y(), place.width(), place.height())


@lru_cache(maxsize=20_000)
def _ink(font: str, words: str) -> QRectF:
    named = QFont()
    named.fromString(font)
    return QFontMetricsF(named).tightBoundingRect(words)
