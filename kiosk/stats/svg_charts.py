"""Charts for a page, drawn as SVG: no script, no file beside it, sharp on paper."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kiosk.stats.outlines import outline_of
from kiosk.stats.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.stats.figures import Touches
    from kiosk.stats.report import Line

_WIDE, _HIGH, _TOP, _FOOT = 520, 150, 18, 20
_LEVELS = 8
_LETTER = 7.0
"""How wide a letter of a label is at most."""


def bar(share: float) -> str:
    """A bar for a cell of a table, which says the number itself."""
    width = max(0.6, 100 * share) if share > 0 else 0
    return (
        '<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="track" width="100" height="8"/><rect width="{width:.1f}" height="8"/></svg>'
    )


def columns(lines: Sequence[Line], alternative: str) -> str:
    """Upright bars in the order of time; `alternative` says the same in words."""
    most = max(line.number for line in lines) or 1
    step = _WIDE / len(lines)
    width = min(46.0, step * 0.72)
    highest = max(range(len(lines)), key=lambda n: lines[n].number)
    every = _every(max(len(line.short) for line in lines), step)
    drawn = []
    for number, line in enumerate(lines):
        middle, high = step * (number + 0.5), line.number / most * _HIGH
        peak = ' class="peak"' if number == highest else ""
        drawn.append(
            f'<rect{peak} x="{middle - width / 2:.1f}" y="{_TOP + _HIGH - high:.1f}" '
            f'width="{width:.1f}" height="{high:.1f}"/>'
        )
        if number % every == 0:
            drawn.append(_label(middle, _TOP + _HIGH + 15, line.short, _anchor(number, lines)))
    top = step * (highest + 0.5)
    value = Words.number(lines[highest].number)
    room = len(value) * _LETTER / 2
    drawn.append(_label(min(_WIDE - room, max(room, top)), _TOP - 6, value, "middle", "value"))
    ground = f'<path class="ground" d="M0 {_TOP + _HIGH}.5H{_WIDE}"/>'
    return (
        f'<svg class="columns" viewBox="0 0 {_WIDE} {_TOP + _HIGH + _FOOT}" role="img" '
        f'aria-label="{escape(alternative)}">{"".join(drawn)}{ground}</svg>'
    )


def heat(touches: Touches, alternative: str) -> str:
    """Where a screen is touched: the more often, the lighter, over its outline."""
    wide, high = touches.columns, touches.rows
    outline = "".join(
        f'<rect x="{b.left}" y="{b.top}" width="{b.width}" height="{b.height}" rx="0.4"/>'
        for b in outline_of(touches.screen, upright=touches.upright)
    )
    levels = "".join(
        f'<path class="level{level}" d="{path}"/>' for level, path in _levels(touches) if path
    )
    return (
        f'<svg class="heat" viewBox="0 0 {wide} {high}" '
        f'role="img" aria-label="{escape(alternative)}">'
        f'<rect class="screen" width="{wide}" height="{high}"/><g class="ground">{outline}</g>'
        f'<g class="glow">{levels}</g><g class="outline">{outline}</g></svg>'
    )


def _levels(touches: Touches) -> Iterator[tuple[int, str]]:
    """One path for each level, of the cells that reach it; along a row they are one piece.

    By the square root, or one button would leave all others in the dark.
    """
    most = max(touches.cells.values(), default=0) or 1
    level_of = {
        cell: max(1, round((number / most) ** 0.5 * _LEVELS))
        for cell, number in touches.cells.items()
    }
    for level in range(1, _LEVELS + 1):
        reached = sorted((row, column) for (column, row), at in level_of.items() if at >= level)
        yield level, "".join(f"M{c} {r}h{n}v1h-{n}z" for r, c, n in _runs(reached))


def _runs(cells: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Row, first column and length of each unbroken piece."""
    start: tuple[int, int] | None = None
    length = 0
    for row, column in cells:
        if start is not None and (row, column) == (start[0], start[1] + length):
            length += 1
            continue
        if start is not None:
            yield *start, length
        start, length = (row, column), 1
    if start is not None:
        yield *start, length


def _every(longest: int, step: float) -> int:
    """So many columns share one label, that labels do not touch."""
    return max(1, -(-int(longest * _LETTER + 8) // max(1, int(step))))


def _anchor(number: int, lines: Sequence[Line]) -> str:
    """Where there are many, the first begins at the edge, or it would be cut."""
    return "start" if number == 0 and len(lines) > 24 else "middle"


def _label(x: float, y: float, text: str, anchor: str, kind: str = "label") -> str:
    x = 0 if anchor == "start" else x
    return f'<text class="{kind}" x="{x:.1f}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'
