"""That the bench's own arithmetic is right; what it measures is not a matter of passing tests."""

from __future__ import annotations

import pytest

from tests.bench.figures import HEADING, Comparison, Figure, intervals, percentile


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


def comparison(kiosk, chromium, at_most=0.8):
    return Comparison.of("start to the first picture", "ms", kiosk, chromium, at_most)


def test_a_promise_is_held_against_the_ratio_of_the_medians():
    kept = comparison([400.0, 500.0, 900.0], [900.0, 1000.0, 1100.0])
    assert kept.ratio == 0.5
    assert kept.kept
    assert not comparison([900.0], [1000.0]).kept
    assert comparison([900.0], [100.0], at_most=None).kept


def test_a_row_of_the_table_has_both_medians_the_ratio_and_the_promise():
    line = str(comparison([400.0, 500.0, 900.0], [900.0, 1000.0, 1100.0]))
    words = "start to the first picture, ms 500.0 (400.0 – 900.0) 1000.0 (900.0 – 1100.0) 0.50"
    assert " ".join(line.split()) == f"{words} at most 0.8: kept"
    assert line.index("1000.0") == HEADING.index("Chromium") + 2
    assert "NOT KEPT" in str(comparison([900.0], [1000.0]))
    assert str(comparison([900.0], [1000.0], at_most=None)).endswith("0.90")


def test_a_row_is_plain_for_json():
    plain = comparison([400.0], [1000.0]).plain()
    assert (plain["ratio"], plain["kept"], plain["kiosk"]["median"]) == (0.4, True, 400)
