"""The report for a terminal: bars of blocks, or of plain signs where it goes into a file."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from kiosk.stats.report import Shape
from kiosk.stats.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.stats.report import Line, Report, Section

_HIGH = 5
_NARROWEST, _WIDEST = 30, 100
_EIGHTHS_ACROSS, _EIGHTHS_UP = " ▏▎▍▌▋▊▉█", " ▁▂▃▄▅▆▇█"


@dataclass(frozen=True)
class Terminal:
    """How wide it is, in letters, and whether it draws blocks."""

    width: int
    blocks: bool

    @property
    def room(self) -> int:
        return max(_NARROWEST, min(_WIDEST, self.width))


def as_lines(report: Report, terminal: Terminal) -> Iterator[str]:
    """The lines of the report."""
    yield click.style(report.title, bold=True)
    yield from _wrapped(report.time, terminal.room)
    yield ""
    yield from _headline(report, terminal.room)
    for section in report.sections:
        yield ""
        yield click.style(section.title, bold=True)
        yield from (click.style(line, dim=True) for line in _wrapped(section.note, terminal.room))
        draw = _columns if section.shape is Shape.COLUMNS else _bars
        yield from draw(section, terminal)
    yield ""
    for note in report.notes:
        yield from _wrapped(note, terminal.room)


def _headline(report: Report, room: int) -> Iterator[str]:
    """Values one below the other, with their names; where there is no room, as they come."""
    width = max((_width(value) for value, _ in report.headline), default=0)
    names = max((_width(name) for _, name in report.headline), default=0)
    for value, name in report.headline:
        if width + names + 4 <= room:
            yield f"  {click.style(_right(value, width), bold=True)}  {name}"
        else:
            yield from (f"  {line}" for line in _wrapped(f"{value} {name}", room - 2))


def _bars(section: Section, terminal: Terminal) -> Iterator[str]:
    """Name, number and bar; the number beside it stands at the end."""
    numbers = [Words.number(line.number) for line in section.lines]
    number_width = max(map(len, numbers))
    beside_width = max(_width(line.beside) for line in section.lines)
    free = terminal.room - number_width - beside_width - 7
    longest = max(_width(line.label) for line in section.lines)
    label_width = min(longest, max(10, free * 2 // 3))
    bar_width = max(4, free - label_width)
    for line, number in zip(section.lines, numbers, strict=True):
        bar = _bar(section.share_of(line) * bar_width, terminal.blocks)
        label = _left(_cut(line.label, label_width), label_width)
        beside = f"  {_right(line.beside, beside_width)}" if beside_width else ""
        yield f"  {label} {number:>{number_width}}{beside}  {click.style(bar, fg='red')}".rstrip()


def _bar(length: float, blocks: bool) -> str:
    if not blocks:
        return "#" * (round(length) or (length > 0))
    whole, eighths = divmod(round(length * 8) or (length > 0), 8)
    return "█" * whole + (_EIGHTHS_ACROSS[eighths] if eighths else "")


def _columns(section: Section, terminal: Terminal) -> Iterator[str]:
    """Upright bars in the order of time, with the first name and the last where all do not fit."""
    lines = _folded(section.lines, terminal.room - 2)
    short = max(_width(line.short) for line in lines)
    step = max(1, min(short + 1, (terminal.room - 2) // len(lines)))
    body = max(1, step - 1)
    most = max(line.number for line in lines) or 1
    for level in range(_HIGH - 1, -1, -1):
        cells = [_slice(line.number / most * _HIGH - level, terminal.blocks) for line in lines]
        row = "".join((cell * body).ljust(step) for cell in cells)
        yield click.style(f"  {row}".rstrip(), fg="red")
    if short < step:
        yield "  " + "".join(_left(line.short, step) for line in lines).rstrip()
    elif len(lines) > 1:
        first, last = lines[0].short, lines[-1].short
        between = step * len(lines) - _width(first) - _width(last)
        yield f"  {first}{' ' * max(1, between)}{last}"
    yield from (f"  {line}" for line in _wrapped(section.peak, terminal.room - 2))


def _slice(height: float, blocks: bool) -> str:
    """What of a column stands in a row whose foot is `height` rows below its top."""
    if not blocks:
        return "#" if height >= 0.5 else " "
    return _EIGHTHS_UP[max(0, min(8, round(height * 8)))]


def _folded(lines: Sequence[Line], room: int) -> Sequence[Line]:
    """So few lines that they fit, each the largest of those it stands for."""
    each = -(-len(lines) // room)
    parts = [lines[start : start + each] for start in range(0, len(lines), each)]
    return [max(part, key=lambda line: line.number) for part in parts]


def _width(text: str) -> int:
    """In letters of a terminal, on which a Chinese one takes two."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


def _cut(text: str, width: int) -> str:
    if _width(text) <= width:
        return text
    while _width(text) > width - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _left(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _right(text: str, width: int) -> str:
    return " " * (width - _width(text)) + text


def _wrapped(text: str, width: int) -> Iterator[str]:
    """Lines as wide as there is room, broken at blanks and between Chinese letters."""
    line = ""
    for word in _breakable(text):
        if line and _width(line + word.rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += word
    if line:
        yield line.rstrip()


def _breakable(text: str) -> Iterator[str]:
    word = ""
    for letter in text:
        if word and unicodedata.east_asian_width(letter) == "W" and letter not in "，。；：”）":
            yield word
            word = ""
        word += letter
        if letter == " ":
            yield word
            word = ""
    if word:
        yield word
