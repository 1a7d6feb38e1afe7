"""The figures of `comparison.py` as a picture: two bars for each, and what they come to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from matplotlib.figure import Figure as Canvas
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Patch

from kiosk import paths

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from matplotlib.axes import Axes

    from tests.bench.figures import Comparison, Figure

_PIXELS_PER_INCH = 100
SIZE = (1600, 900)
"""In pixels."""

# The colours of the kiosk at night, as in Theme.qml.
_GROUND, _RAISED, _INK, _QUIET = "#0b1722", "#14242f", "#f4efe4", "#b9c6cc"
_KIOSK, _CHROMIUM, _KEPT, _BROKEN = "#ffce6b", "#5b7385", "#5fdcae", "#ff7a54"
_FONTS = paths.ASSETS / "fonts"
# As many comparisons find room. A row is 1 high; across, the longest bar of a row is 1 long, and
# all else stands beside the bars.
_ROWS = 6
_BAR, _NAME_X, _RATIO_X, _PROMISE_X, _END_X = 0.28, -0.533, 1.215, 1.37, 1.53


def draw_chart(rows: Sequence[Comparison], file: Path) -> None:
    """Draws a chart of `SIZE` pixels into `file`, whose suffix says in which format.

    Raises:
        ValueError: there are no rows, or there is no format of that suffix.
        OSError: the file cannot be written.
    """
    if not rows:
        raise ValueError("there is nothing to draw")
    size = (SIZE[0] / _PIXELS_PER_INCH, SIZE[1] / _PIXELS_PER_INCH)
    canvas = Canvas(size, dpi=_PIXELS_PER_INCH, facecolor=_GROUND)
    height = max(len(rows), _ROWS)
    axes = canvas.add_axes((0.2825, 0.082, 0.43625, 0.685), xlim=(0, 1), ylim=(height, 0))
    axes.axis("off")
    _write_heading(canvas)
    for number, row in enumerate(rows):
        axes.plot((_NAME_X, _END_X), (number, number), color=_RAISED, clip_on=False)
        _draw_row(axes, number + 0.5, row)
    canvas.text(
        0.05, 0.044,
        f"One run on {os.cpu_count()} cores without a GPU, 1920 × 1080, by turns. "
        f"Medians; {rows[0].kiosk.samples} starts each. Shorter is better.",
        color=_QUIET, va="center", font=_sans(15),
    )  # fmt: skip
    canvas.savefig(file)


def _write_heading(canvas: Canvas) -> None:
    canvas.text(
        0.05, 0.898, "The kiosk beside the same content in Chromium", color=_INK, va="center",
        font=_serif(35),
    )  # fmt: skip
    patches = [
        Patch(color=_KIOSK, label="the kiosk"),
        Patch(color=_CHROMIUM, label="a well-made static page, Chromium in kiosk mode"),
    ]
    canvas.legend(
        handles=patches, ncols=2, loc="center left", bbox_to_anchor=(0.05, 0.833), frameon=False,
        labelcolor=_QUIET, prop=_sans(16.5), borderpad=0, borderaxespad=0, handlelength=1,
        handleheight=1, columnspacing=2.2,
    )  # fmt: skip
    canvas.text(0.8125, 0.833, "kiosk / Chromium", color=_QUIET, va="center", font=_sans(16.5))


def _draw_row(axes: Axes, middle: float, row: Comparison) -> None:
    """A comparison: its name, its bars on a scale of their own, its ratio and the promise."""
    name, _, more = row.name.partition(", ")
    _write(axes, _NAME_X, middle - (0.14 if more else 0), 19, name[0].upper() + name[1:], _INK)
    _write(axes, _NAME_X, middle + 0.18, 15, more)
    longest = max(row.kiosk.median, row.chromium.median)
    _draw_bar(axes, middle - _BAR / 2 - 0.02, row.kiosk, longest, _KIOSK)
    _draw_bar(axes, middle + _BAR / 2 + 0.02, row.chromium, longest, _CHROMIUM)
    colour = _INK if row.at_most is None else _KEPT if row.kept else _BROKEN
    axes.text(_RATIO_X, middle, f"{row.ratio:.2f}", color=colour, va="center", font=_serif(31))
    if row.at_most is not None:
        _write(axes, _PROMISE_X, middle - 0.12, 14, f"at most {row.at_most:g}")
        _write(axes, _PROMISE_X, middle + 0.14, 14, "kept" if row.kept else "not kept", colour)


def _draw_bar(axes: Axes, middle: float, figure: Figure, longest: float, colour: str) -> None:
    bars = axes.barh(middle, figure.median / longest, _BAR, color=colour)
    digits = 0 if figure.median >= 100 else 1
    label = f"{figure.median:,.{digits}f} {figure.unit}"
    axes.bar_label(bars, [label], padding=9, color=_QUIET, font=_sans(15))


def _write(axes: Axes, x: float, y: float, points: float, words: str, colour: str = _QUIET) -> None:
    axes.text(x, y, words, color=colour, va="center", font=_sans(points))


def _serif(points: float) -> FontProperties:
    return FontProperties(fname=str(_FONTS / "NotoSerifCJKsc-Bold.otf"), size=points)


def _sans(points: float) -> FontProperties:
    return FontProperties(fname=str(_FONTS / "NotoSansCJKsc-Regular.otf"), size=points)
