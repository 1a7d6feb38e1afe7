"""Years and pictures where time runs to the right, on screens that have the height for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.timeline.moments import years_of
from kiosk.timeline.quay import quay_beside
from kiosk.timeline.strip import LIGHT, SWING, Box, Placed, Room, Span, Strip
from kiosk.timeline.threads import swung
from kiosk.timeline.wording import narrowest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.timeline.moments import Moment, Years
    from kiosk.timeline.quay import Berths
    from kiosk.timeline.wording import Pieces

_LEAST_LINES, _MOST_LINES = 2, 3
_LEAST_CELL = 15
_EMPTY = 5
"""How long an empty year is, in units; a row of them is never longer than so many of them."""
_MOST_EMPTY = 6
_PICTURE, _LEAST_PICTURE, _APART = 34, 16, 3
_CARD_LINES = 2
_BETWEEN = 2.4
"""How far threads are from each other between two banks, in units."""


def axis_of(room: Room) -> float:
    """The height that the years need."""
    return room.words * 2.0


def lanes_fit(room: Room) -> bool:
    """Whether six threads with titles of two lines have room above each other."""
    lane = (room.height - axis_of(room)) / room.threads
    return not room.portrait and lane >= _above_words(room) + _LEAST_LINES * room.line + room.gap


def banks_fit(room: Room) -> bool:
    """Whether pictures have room on both banks of the threads."""
    return lanes_fit(room) and _picture_height(room) >= _LEAST_PICTURE * room.unit


def lanes(moments: Sequence[Moment], titles: Sequence[Pieces], berths: Berths, room: Room) -> Strip:
    """Every exhibit a light on the thread of its area, its title below it.

    Each lane of a year has a cell for each of its exhibits; a year is as long as its fullest lane.
    """
    axis = axis_of(room)
    lane = (room.height - axis) / room.threads
    above = _above_words(room)
    lines = min(_MOST_LINES, int((lane - above - room.gap) / room.line))
    light, swing = LIGHT * room.unit, SWING * room.unit
    threads = tuple(axis + lane * n + swing + light / 2 for n in range(room.threads))
    spans: list[Span] = []
    placed: list[Placed] = []
    x = room.gap
    for years in years_of(moments):
        begin = x
        for column in _columns(moments, years):
            needed = max(narrowest(titles[number], lines) for number in column)
            width = max(room.target, _LEAST_CELL * room.unit, needed) + 2 * room.gap
            for number in column:
                thread = moments[number].thread
                middle = width / 2 - room.gap / 2
                at = swung(thread, x + width / 2, room.unit, swing)
                box = Box(x + room.gap / 2, axis + lane * thread, width - room.gap, lane - room.gap)
                words = Box(room.gap / 2, above + at, box.width - room.gap, lines * room.line)
                placed.append(Placed(number, box, (middle, swing + light / 2 + at), words))
            x += width
        if not years.numbers:
            x += _empty_length(years, room)
        spans.append(Span(years.first, years.last, begin, x - begin, not years.numbers))
    placed.sort(key=lambda one: (one.box.x, one.box.y))
    quay, end = quay_beside(berths, room, x, axis)
    spans += _after(spans, x, end)
    return Strip(False, end, tuple(spans), tuple(placed), quay, threads, axis)


def banks(moments: Sequence[Moment], titles: Sequence[Pieces], berths: Berths, room: Room) -> Strip:
    """One canal, two banks: pictures in the order of their years, moored to their threads."""
    unit = room.unit
    width, height = _PICTURE * unit, _picture_height(room)
    card = height + unit + _words_height(room)
    top = (room.height - (room.threads - 1) * _BETWEEN * unit) / 2
    threads = tuple(top + _BETWEEN * unit * n for n in range(room.threads))
    spans: list[Span] = []
    placed: list[Placed] = []
    x, free = room.margin / 2, [0.0, 0.0]
    for years in years_of(moments):
        begin = x
        for number in years.numbers:
            below = len(placed) % 2
            x = max(x, free[below])
            thread = moments[number].thread
            y = room.height - room.gap - card if below else 0.0
            at = threads[thread] + swung(thread, x + width / 2, unit, SWING * unit) - y
            box = Box(x, y, max(width, narrowest(titles[number], _CARD_LINES)), card)
            words = Box(0, height + unit, box.width, card - height - unit)
            line = _mooring(width / 2, at, card, bool(below))
            picture = Box(0, 0, width, height)
            placed.append(Placed(number, box, (width / 2, at), words, picture, line))
            free[below] = x + box.width + _APART * unit
            x += (width + _APART * unit) / 2
        if not years.numbers:
            x += _empty_length(years, room)
        spans.append(Span(years.first, years.last, begin, x - begin, not years.numbers))
    x = max(x, *free)
    spans[-1:] = [last._replace(extent=x - last.begin) for last in spans[-1:]]
    quay, end = quay_beside(berths, room, x, axis_of(room))
    spans += _after(spans, x, end)
    return Strip(False, end, tuple(spans), tuple(placed), quay, threads)


def _mooring(x: float, light: float, card: float, below: bool) -> Box:
    """The line from a card to its light."""
    return Box(x, light, 1, -light) if below else Box(x, card, 1, light - card)


def _columns(moments: Sequence[Moment], years: Years) -> list[list[int]]:
    """The exhibits of a year, side by side in time: the first of each lane, the second, ..."""
    columns: list[list[int]] = []
    taken: dict[int, int] = {}
    for number in years.numbers:
        thread = moments[number].thread
        place = taken[thread] = taken.get(thread, -1) + 1
        if place == len(columns):
            columns.append([])
        columns[place].append(number)
    return columns


def _empty_length(years: Years, room: Room) -> float:
    count = years.last - years.first + 1
    if count == 1:
        return _EMPTY * room.unit
    return max(min(count, _MOST_EMPTY) * _EMPTY * room.unit, room.words * 6)


def _after(spans: Sequence[Span], begin: float, end: float) -> list[Span]:
    """The quay in time: the year after the last."""
    return [Span(spans[-1].last + 1, spans[-1].last + 1, begin, end - begin)] if spans else []


def _above_words(room: Room) -> float:
    return (LIGHT + 2 * SWING + 0.4) * room.unit


def _picture_height(room: Room) -> float:
    """What the threads and the words of both banks leave, but no picture is higher than wide."""
    canal = ((room.threads - 1) * _BETWEEN + LIGHT + 2 * SWING + 2) * room.unit
    words = _words_height(room) + 2 * room.unit
    return min((room.height - canal - room.gap) / 2 - words, _PICTURE * room.unit)


def _words_height(room: Room) -> float:
    """Of year and title, with the tails of the last line's letters."""
    return (_CARD_LINES + 1.3) * room.line
