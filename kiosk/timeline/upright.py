"""Years and pictures where time runs down: on upright screens, for large words, in low reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.timeline.moments import years_of
from kiosk.timeline.quay import quay_below
from kiosk.timeline.strip import LIGHT, SWING, Box, Placed, Room, Span, Strip
from kiosk.timeline.threads import swung
from kiosk.timeline.wording import lines_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.timeline.moments import Moment
    from kiosk.timeline.quay import Berths
    from kiosk.timeline.wording import Pieces

_BETWEEN = 3.0
_PICTURE = 34


def threads_upright(room: Room) -> tuple[float, ...]:
    """The six threads run side by side along the left."""
    return tuple(room.margin + (LIGHT / 2 + _BETWEEN * n) * room.unit for n in range(room.threads))


def rows(
    moments: Sequence[Moment], titles: Sequence[Pieces], berths: Berths, room: Room, pictured: bool
) -> Strip:
    """Every exhibit a row: its light on its thread, its picture, its title and its area."""
    unit = room.unit
    threads = threads_upright(room)
    after = threads[-1] + LIGHT * unit - room.margin
    width = room.width - 2 * room.margin
    side = min(_PICTURE * unit, width * 0.32) if pictured else 0.0
    begins = after + (side + 3 * unit if pictured else 0.0)
    spans: list[Span] = []
    placed: list[Placed] = []
    y = room.gap
    for years in years_of(moments):
        begin = y
        y += heading_height(room) if years.numbers else room.words * 1.9
        for number in years.numbers:
            thread = moments[number].thread
            lines = lines_within(titles[number], width - begins) + 1
            text = lines * room.line + 2 * room.first_line
            height = max(room.target, text + unit, side * 0.8)
            x = threads[thread] - room.margin
            x += swung(thread, y + height / 2, unit, SWING * unit)
            line = Box(x, height / 2, (after if not pictured else begins - side) - unit - x, 1)
            words = Box(begins, (height - text) / 2, width - begins, text)
            picture = Box(after, (height - side * 0.8) / 2, side, side * 0.8) if pictured else Box()
            box = Box(room.margin, y, width, height)
            placed.append(Placed(number, box, (x, height / 2), words, picture, line))
            y += height + room.gap
        spans.append(Span(years.first, years.last, begin, y - begin, not years.numbers))
    quay, end = quay_below(berths, room, y)
    if spans:
        spans.append(Span(spans[-1].last + 1, spans[-1].last + 1, y, end - y))
    return Strip(True, end, tuple(spans), tuple(placed), quay, threads, after + room.margin)


def heading_height(room: Room) -> float:
    """Of a year, above its rows."""
    return room.words * 2.2
