"""The shortest way through a network, against all ways there are."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.network import NETWORK, Cable, Network, Router

SQUARE = Network.of(((0, 0), (3, 0), (3, 4), (0, 4)), ((0, 1), (1, 2), (2, 3), (3, 0), (0, 2)))


def all_ways(network, start, goal, cut, been=()):
    """Every way that comes to no router twice, by trying."""
    if start == goal:
        yield ()
        return
    for number, cable in enumerate(network.cables):
        if number not in cut and start in cable[:2] and cable.other(start) not in (*been, start):
            for rest in all_ways(network, cable.other(start), goal, cut, (*been, start)):
                yield (number, *rest)


@st.composite
def networks(draw):
    """Up to six routers, some of them joined by cables of any length, not all straight."""
    routers = draw(st.integers(2, 6))
    ends = st.integers(0, routers - 1)
    pairs = st.tuples(ends, ends).filter(lambda pair: pair[0] < pair[1])
    cables = draw(st.lists(st.tuples(pairs, st.integers(1, 9)), max_size=12))
    return Network(
        tuple(Router(n, 0) for n in range(routers)),
        tuple(Cable(*pair, length) for pair, length in cables),
    )


@given(networks(), st.data())
def test_no_way_is_shorter(network, data):
    routers = st.integers(0, len(network.routers) - 1)
    start, goal = data.draw(routers), data.draw(routers)
    cut = data.draw(st.sets(st.integers(0, 11)))
    way = network.shortest_path(start, goal, cut)
    ways = list(all_ways(network, start, goal, cut))
    if way is None:
        assert not ways
    else:
        assert way in ways
        assert network.length_of(way) == pytest.approx(min(map(network.length_of, ways)))


def test_it_is_the_length_that_counts_and_not_the_number_of_cables():
    routers = ((0, 0), (5, 9), (10, 0), (3, 0), (7, 0))
    network = Network.of(routers, ((0, 1), (1, 2), (0, 3), (3, 4), (4, 2)))
    assert network.shortest_path(0, 2, ()) == (2, 3, 4)
    assert network.shortest_path(0, 2, {3}) == (0, 1)


def test_it_goes_straight_and_round_about_where_that_is_cut():
    assert SQUARE.shortest_path(0, 2, ()) == (4,)
    assert SQUARE.length_of((4,)) == 5
    assert SQUARE.shortest_path(0, 2, {4}) == (0, 1), "of two as short the one of lower numbers"
    assert SQUARE.shortest_path(2, 0, {4, 0}) == (2, 3)
    assert SQUARE.shortest_path(0, 2, {4, 0, 3}) is None
    assert SQUARE.shortest_path(1, 1, {0, 1, 2, 3, 4}) == ()


def test_what_is_no_router_is_refused():
    for start, goal in ((0, 4), (-1, 0)):
        with pytest.raises(PieceError):
            SQUARE.shortest_path(start, goal, ())
    for pair in ((0, 0), (0, 2), (-1, 0)):
        with pytest.raises(PieceError):
            Network.of(((0, 0), (1, 1)), (pair,))


def test_any_one_cable_of_the_museums_may_be_cut():
    whole = NETWORK.shortest_path(0, 8, ())
    assert whole == (0, 2, 6, 10)
    for number in range(len(NETWORK.cables)):
        way = NETWORK.shortest_path(0, 8, {number})
        assert way is not None and (way == whole) == (number not in whole)


def test_cables_run_straight():
    for cable in NETWORK.cables:
        assert cable.length == math.dist(NETWORK.routers[cable.start], NETWORK.routers[cable.end])
