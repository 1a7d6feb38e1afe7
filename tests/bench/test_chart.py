"""The picture that the comparison with Chromium is drawn into."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from tests.bench.chart import SIZE, draw_chart
from tests.bench.figures import Comparison

KIOSK, CHROMIUM, KEPT, BROKEN = "#ffce6b", "#5b7385", "#5fdcae", "#ff7a54"


def drawn(folder, *rows):
    """The chart, opened, of comparisons of such medians and promises."""
    file = folder / "bench.png"
    comparisons = [
        Comparison.of(f"frames {n}, 99 %", "ms", [kiosk], [chromium], at_most)
        for n, (kiosk, chromium, at_most) in enumerate(rows)
    ]
    draw_chart(comparisons, file)
    return Image.open(file).convert("RGB")


def count(picture, colour):
    """How many pixels of each row of the picture have a colour."""
    sought = tuple(bytes.fromhex(colour[1:]))
    return (np.asarray(picture) == sought).all(axis=2).sum(axis=1)


def bars(picture, colour):
    """The lengths of the bars of a colour; what is shorter is of the legend."""
    return {length for length in count(picture, colour).tolist() if length > 100}


def test_bars_are_as_long_as_what_they_show(tmp_path):
    picture = drawn(tmp_path, (400.0, 800.0, 0.8), (30.0, 20.0, None))
    assert picture.size == SIZE
    longest = max(bars(picture, KIOSK))
    assert min(bars(picture, KIOSK)) == pytest.approx(longest / 2, abs=3)
    assert max(bars(picture, CHROMIUM)) == pytest.approx(longest, abs=3)
    assert min(bars(picture, CHROMIUM)) == pytest.approx(longest * 2 / 3, abs=3)


def test_a_promise_shows_by_its_colour_whether_it_is_kept(tmp_path):
    kept = drawn(tmp_path, (400.0, 800.0, 0.8))
    broken = drawn(tmp_path, (700.0, 800.0, 0.8))
    assert count(kept, KEPT).any() and not count(kept, BROKEN).any()
    assert count(broken, BROKEN).any() and not count(broken, KEPT).any()


def test_a_chart_of_nothing_is_refused(tmp_path):
    with pytest.raises(ValueError, match="nothing to draw"):
        drawn(tmp_path)
