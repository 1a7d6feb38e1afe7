"""Lanterns that can be told apart."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.lanterns import MARGIN, TRUE_LINE, Kind, drawn


@given(st.integers(), st.integers(0, 30))
def test_each_keeps_the_margin_on_the_side_of_its_kind(seed, number):
    lanterns = drawn(number, random.Random(seed))
    assert len(lanterns) == number
    for lantern in lanterns:
        assert 0 < lantern.width < 1 and 0 < lantern.brightness < 1
        assert TRUE_LINE.distance(lantern.sample) * lantern.kind.side >= MARGIN


@given(st.integers())
def test_there_are_as_many_of_each_kind(seed):
    for number, of_each in ((10, [5, 5]), (5, [2, 3])):
        kinds = Counter(it.kind for it in drawn(number, random.Random(seed)))
        assert sorted(kinds.values()) == of_each


def test_the_same_chance_draws_the_same_and_another_others():
    assert drawn(10, random.Random(4)) == drawn(10, random.Random(4))
    assert drawn(10, random.Random(4)) != drawn(10, random.Random(5))


def test_they_come_in_any_order_and_either_kind_may_be_one_more():
    kinds = [tuple(it.kind for it in drawn(5, random.Random(seed))) for seed in range(60)]
    assert {order[0] for order in kinds} == set(Kind)
    assert {order.count(Kind.RIVER) for order in kinds} == {2, 3}


def test_a_kind_and_its_side_are_one():
    assert [Kind.of(kind.side) for kind in Kind] == list(Kind)
