"""That the bench's own arithmetic is right; what it measures is not a matter of passing tests."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PIL import Image

from tests.bench.chart import SIZE, draw_chart
from tests.bench.figures import HEADING, Beside, Figure, intervals, percentile
from tests.bench.process_tree import memory_of, processor_time_of, tree_of

AMBER, SLATE = (255, 206, 107), (91, 115, 133)


def test_a_percentile_is_the_sample_that_so_many_do_not_exceed():
    samples = [float(n) for n in range(100, 0, -1)]
    assert percentile(samples, 99) == 99
    assert percentile(samples, 50) == 50
    assert percentile([7.0], 99) == 7


def test_a_figure_keeps_middle_and_range():
    figure = Figure.of("start", "ms", [30.0, 10.0, 20.0, 90.0], "below 100 ms")
    assert (figure.median, figure.low, figure.high, figure.samples) == (25, 10, 90, 4)
    assert str(figure).endswith("below 100 ms")


def test_nothing_measured_is_an_error_and_not_a_zero():
    with pytest.raises(ValueError, match="start: nothing was measured"):
        Figure.of("start", "ms", [])


def test_intervals_are_counted_within_each_flick_and_not_between_them():
    times = [0.5, 1.0, 1.02, 1.05, 3.0, 3.04, 4.6]
    found = intervals(times, begins=[1.0, 3.0], seconds=1.5)
    assert found == pytest.approx([20, 30, 40])
    assert intervals([], [1.0], 1.5) == []


def beside(kiosk, chromium, at_most=0.8, name="start to the first picture"):
    return Beside.of(name, "ms", kiosk, chromium, at_most)


def test_a_promise_is_held_against_the_ratio_of_the_medians():
    kept = beside([400.0, 500.0, 900.0], [900.0, 1000.0, 1100.0])
    assert kept.ratio == 0.5
    assert kept.kept
    assert not beside([900.0], [1000.0]).kept
    assert beside([900.0], [100.0], at_most=None).kept


def test_a_row_of_the_table_has_both_sides_the_ratio_and_the_promise():
    line = str(beside([400.0, 500.0, 900.0], [900.0, 1000.0, 1100.0]))
    words = "start to the first picture, ms 500.0 (400.0 – 900.0) 1000.0 (900.0 – 1100.0) 0.50"
    assert " ".join(line.split()) == f"{words} at most 0.8: kept"
    assert line.index("1000.0") == HEADING.index("Chromium") + 2
    assert "NOT KEPT" in str(beside([900.0], [1000.0]))
    assert str(beside([900.0], [1000.0], at_most=None)).endswith("0.90")


def test_a_row_is_plain_for_json():
    plain = beside([400.0], [1000.0]).plain()
    assert (plain["ratio"], plain["kept"], plain["kiosk"]["median"]) == (0.4, True, 400)


def bar(picture, y, colour):
    """How many pixels of one row of the picture have a colour."""
    return sum(picture.getpixel((x, y)) == colour for x in range(SIZE[0]))


def test_the_bars_of_a_chart_are_as_long_as_what_they_show(tmp_path):
    rows = [beside([400.0], [800.0]), beside([30.0], [20.0], at_most=None, name="frames, 99 %")]
    draw_chart(rows, tmp_path / "bench.png")
    picture = Image.open(tmp_path / "bench.png")
    assert picture.size == SIZE
    kiosk = [length for y in range(200, 830) if (length := bar(picture, y, AMBER)) > 100]
    chromium = [length for y in range(200, 830) if (length := bar(picture, y, SLATE)) > 100]
    longest = max(kiosk)
    assert min(kiosk) == pytest.approx(longest / 2, abs=3)
    assert max(chromium) == pytest.approx(longest, abs=3)
    assert min(chromium) == pytest.approx(longest * 2 / 3, abs=3)


def test_a_chart_of_nothing_is_refused(tmp_path):
    with pytest.raises(ValueError, match="nothing to draw"):
        draw_chart([], tmp_path / "bench.png")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_process_is_measured_with_all_it_has_started():
    work = "x = bytearray(60_000_000); [n * n for n in range(2_000_000)]; print(1, flush=True)"
    shell = subprocess.Popen(
        ["sh", "-c", f'"{sys.executable}" -c "{work}; input()"; true'],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    shell.stdout.readline()
    assert len(tree_of(shell.pid)) == 2
    assert 60 < memory_of(shell.pid) < 120
    assert processor_time_of(shell.pid) > 0
    assert os.getpid() not in tree_of(shell.pid)
    shell.communicate(b"\n")
    with pytest.raises(OSError):
        memory_of(shell.pid)
