"""That the bench's own arithmetic is right; what it measures is not a matter of passing tests."""

from __future__ import annotations

import pytest

from kiosk.rehearsal.bench import Figure, percentile


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
