"""How much room a title needs."""

from __future__ import annotations

import pytest

from kiosk.timeline.wording import lines_within, measured, narrowest, pieces
from kiosk.typography import kept_together


def test_words_and_ideographs_are_whole():
    assert pieces("China's first router") == ["China's ", "first ", "router"]
    assert pieces("首届，万维网") == ["首", "届，", "万", "维", "网"]
    assert pieces("《神州》上网") == ["《神", "州》", "上", "网"]
    assert pieces("64K国际") == ["64K", "国", "际"]
    assert pieces("") == []


def test_what_is_kept_together_is_one_piece():
    assert pieces(kept_together("路由器"))[-1] == "由\u2060器"
    assert pieces(kept_together("one two of")) == ["one ", "two\u00a0of"]


def test_lines_and_the_width_they_need():
    widths = measured("aaaa bb cccc", len)
    assert lines_within(widths, 100) == 1
    assert lines_within(widths, 8.5) == 2
    assert lines_within(widths, 1) == 3
    assert lines_within((), 5) == 1
    for lines in (1, 2, 3):
        room = narrowest(widths, lines)
        assert lines_within(widths, room) <= lines
        assert lines == 3 or lines_within(widths, room - 1.5) > lines


@pytest.mark.parametrize("lines", [1, 2, 5])
def test_nothing_needs_no_room(lines):
    assert narrowest((), lines) == 0
