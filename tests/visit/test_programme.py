"""In which order the attract screen shows exhibits."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from kiosk.visit.programme import Programme


@pytest.mark.parametrize("seed", range(20))
def test_each_round_has_every_exhibit_once_and_none_comes_twice_in_a_row(seed):
    programme = Programme(["a", "b", "c"], random.Random(seed))
    shown = [programme.next() for _ in range(30)]
    for first in range(0, 30, 3):
        assert sorted(shown[first : first + 3]) == ["a", "b", "c"]
    assert all(one != other for one, other in pairwise(shown))


def test_one_exhibit_alone_is_shown_again_and_again():
    programme = Programme(["a"], random.Random(1))
    assert [programme.next() for _ in range(3)] == ["a", "a", "a"]


def test_without_exhibits_there_is_nothing_to_show():
    with pytest.raises(IndexError):
        Programme([], random.Random(1)).next()
