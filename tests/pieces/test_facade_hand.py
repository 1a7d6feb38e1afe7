"""The hand that shows how to draw."""

from __future__ import annotations

from kiosk.pieces.facade_hand import ROUND, hand_at, trail
from kiosk.pieces.facade_wall import neighbours, tile_at


def test_it_goes_across_the_wall_and_leaves_its_light():
    places = [hand_at(seconds / 10) for seconds in range(36)]
    assert all(place is not None and 0 < place[0] < 1 and 0 < place[1] < 1 for place in places)
    assert [x for x, _ in places] == sorted(x for x, _ in places)
    before = 0
    for seconds in range(1, 36):
        lit, half = trail(seconds / 10)
        assert len(lit) >= before
        assert not set(lit) & set(half)
        assert {near for one in lit for near in neighbours(one)} <= {*lit, *half}
        before = len(lit)
    assert before > 25


def test_its_light_ends_where_it_is():
    lit, _ = trail(2.0)
    place = hand_at(2.0)
    near = tile_at(*place)
    assert {near, *neighbours(near)} & set(lit[-3:])


def test_it_begins_anew():
    assert hand_at(4.0) is None and trail(4.0)[0], "the hand goes first"
    assert trail(ROUND - 0.1) == ((), ())
    assert hand_at(ROUND + 1) == hand_at(1)
    assert trail(ROUND + 1) == trail(1)
