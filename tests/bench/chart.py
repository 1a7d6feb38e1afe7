"""The figures of `comparison.py` as a picture: two bars for each, and what they come to."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from kiosk import paths

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.bench.figures import Comparison

SIZE = (1600, 900)

# The colours of the kiosk at night, as in Theme.qml.
_GROUND, _RAISED, _INK, _QUIET = "#0b1722", "#14242f", "#f4efe4", "#b9c6cc"
_KIOSK, _CHROMIUM, _KEPT, _BROKEN = "#ffce6b", "#5b7385", "#5fdcae", "#ff7a54"
_SERIF, _SANS = "NotoSerifCJKsc-Bold.otf", "NotoSansCJKsc-Regular.otf"
# Drawn larger and then made smaller, for edges as smooth as those of letters.
_FINER = 2
_LEFT, _BARS, _BARS_END, _RATIO, _RIGHT = 80, 452, 1150, 1300, 1520
_TOP, _BOTTOM = 210, 826


def draw_chart(rows: Sequence[Comparison], file: Path) -> None:
    """Draws a chart of `SIZE` pixels into `file`, whose suffix says in which format.

    Raises:
        ValueError: there are no rows, or Pillow knows no format of that suffix.
        OSError: the file cannot be written.
    """
    if not rows:
        raise ValueError("there is nothing to draw")
    chart = _Chart()
    chart.head(rows)
    step = (_BOTTOM - _TOP) / len(rows)
    for number, row in enumerate(rows):
        chart.row(_TOP + number * step, step, row)
    chart.picture.resize(SIZE, Image.Resampling.LANCZOS).save(file)


class _Chart:
    def __init__(self) -> None:
        self.picture = Image.new("RGB", (SIZE[0] * _FINER, SIZE[1] * _FINER), _GROUND)
        self._draw = ImageDraw.Draw(self.picture)

    def head(self, rows: Sequence[Comparison]) -> None:
        self._text(_LEFT, 92, "The kiosk beside the same content in Chromium", _SERIF, 46, _INK)
        self._legend(_LEFT, "the kiosk", _KIOSK)
        self._legend(_LEFT + 170, "a well-made static page, Chromium in kiosk mode", _CHROMIUM)
        self._text(_RATIO, 150, "kiosk / Chromium", _SANS, 22, _QUIET)
        starts = max(row.kiosk.samples for row in rows[:1])
        told = (
            f"One run on {os.cpu_count()} cores without a GPU, 1920 × 1080, by turns. "
            f"Medians; {starts} starts each. Shorter is better."
        )
        self._text(_LEFT, 862, told, _SANS, 20, _QUIET)

    def row(self, y: float, height: float, row: Comparison) -> None:
        """One figure: its name, its bars on a scale of their own, its ratio and the promise."""
        middle = y + height / 2
        self._box(_LEFT, y, _RIGHT, y + 1, _RAISED)
        name, _, more = row.name.partition(", ")
        name = name[0].upper() + name[1:]
        self._text(_LEFT, middle - (14 if more else 0), name, _SANS, 25, _INK)
        if more:
            self._text(_LEFT, middle + 18, more, _SANS, 20, _QUIET)
        longest = max(row.kiosk.median, row.chromium.median)
        bar = min(30.0, height * 0.27)
        for side, colour, top in (
            (row.kiosk.median, _KIOSK, middle - bar - 2),
            (row.chromium.median, _CHROMIUM, middle + 2),
        ):
            end = _BARS + (_BARS_END - _BARS) * side / longest
            self._box(_BARS, top, end, top + bar, colour)
            told = f"{side:,.0f} {row.unit}" if side >= 100 else f"{side:.1f} {row.unit}"
            self._text(end + 12, top + bar / 2, told, _SANS, 20, _QUIET)
        ratio_colour = _INK if row.at_most is None else _KEPT if row.kept else _BROKEN
        self._text(_RATIO, middle - 2, f"{row.ratio:.2f}", _SERIF, 42, ratio_colour)
        if row.at_most is not None:
            said = "kept" if row.kept else "not kept"
            self._text(_RATIO + 108, middle - 13, f"at most {row.at_most:g}", _SANS, 19, _QUIET)
            self._text(_RATIO + 108, middle + 13, said, _SANS, 19, ratio_colour)

    def _legend(self, x: float, words: str, colour: str) -> None:
        self._box(x, 141, x + 18, 159, colour)
        self._text(x + 30, 150, words, _SANS, 22, _QUIET)

    def _text(self, x: float, y: float, words: str, font: str, size: int, colour: str) -> None:
        """Words that begin at `x`, with their middle at `y`."""
        place = (x * _FINER, y * _FINER)
        self._draw.text(place, words, colour, _font(font, size * _FINER), anchor="lm")

    def _box(self, left: float, top: float, right: float, bottom: float, colour: str) -> None:
        corners = [round(n * _FINER) for n in (left, top, right, bottom)]
        self._draw.rectangle((corners[0], corners[1], corners[2] - 1, corners[3] - 1), colour)


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(paths.ASSETS / "fonts" / name), size)
