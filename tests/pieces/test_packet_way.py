"""A message in six packets, on its way through cables that are cut and mended."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.network import NETWORK, Network
from kiosk.pieces.packet import PACE, Stage
from kiosk.pieces.packet_way import APART, LOST_SECONDS, CableTouch, PacketWay

WORD = "HELLO!"
WHOLE = NETWORK.shortest_path(0, 8, ())
SECONDS = NETWORK.length_of(WHOLE) / PACE
"""So long a packet is on its way when nothing is cut."""
FIRST = NETWORK.cables[0].length / PACE
"""And so long on its first cable."""


@pytest.fixture
def piece():
    piece = PacketWay(WORD)
    piece.tick(0.0)
    return piece


def stages(piece):
    return [packet.stage for packet in piece.packets]


def play_on(piece, second, until):
    """Looks at it ten times a second until it has ended; when it did."""
    while not piece.ended and second < until:
        second += 0.1
        piece.tick(second)
    return second


def test_untouched_they_leave_one_after_another_and_come_in_order(piece):
    assert stages(piece) == [Stage.ON_CABLE] + [Stage.AT_SENDER] * 5
    piece.tick(APART * 2.5)
    assert stages(piece)[:4] == [Stage.ON_CABLE] * 3 + [Stage.AT_SENDER]
    piece.tick(SECONDS + 0.01)
    assert piece.received == ("H", "", "", "", "", "")
    assert not piece.ended
    ended = play_on(piece, SECONDS + 0.01, 90)
    assert ended == pytest.approx(SECONDS + 5 * APART, abs=0.11)
    assert "".join(piece.received) == WORD
    assert not piece.was_out_of_order
    assert {packet.sent for packet in piece.packets} == {1}


def test_a_packet_moves_along_its_cable(piece):
    piece.tick(FIRST / 4)
    first = piece.packets[0]
    assert (first.router, first.cable, first.along) == (0, 0, pytest.approx(0.25))
    piece.tick(FIRST * 1.001)
    first = piece.packets[0]
    assert (first.router, first.cable) == (1, 2)
    assert 0 <= first.along < 0.01


def test_what_is_on_a_cable_that_is_cut_is_lost_and_sent_again(piece):
    piece.tick(1.0)
    assert piece.touch_cable(0) is CableTouch.PACKET_LOST
    lost = piece.packets[0]
    assert (lost.stage, lost.cable, lost.router) == (Stage.LOST, None, 0)
    piece.tick(1.0 + LOST_SECONDS - 0.01)
    assert piece.packets[0].stage is Stage.LOST
    piece.tick(1.0 + LOST_SECONDS)
    again = piece.packets[0]
    assert (again.stage, again.cable, again.sent) == (Stage.ON_CABLE, 1, 2), "by another way"
    play_on(piece, 3.5, 90)
    assert "".join(piece.received) == WORD
    assert piece.arrivals == (1, 0, 2, 3, 4, 5) and piece.was_out_of_order


def test_an_empty_cable_is_cut_and_others_turn_at_the_router_before_it(piece):
    piece.tick(1.0)
    assert piece.touch_cable(2) is CableTouch.CUT
    assert piece.way == NETWORK.shortest_path(0, 8, {2}) != WHOLE
    piece.tick(FIRST + 0.01)
    assert piece.packets[0].cable == 3, "and not 2, which was the shorter way on"
    assert piece.packets[0].sent == 1


def test_a_packet_turns_back_where_the_way_on_is_cut(piece):
    piece.tick(1.0)
    assert piece.touch_cable(2) is CableTouch.CUT
    assert piece.touch_cable(3) is CableTouch.CUT
    piece.tick(FIRST + 0.01)
    first = piece.packets[0]
    assert (first.router, first.cable) == (1, 0)
    play_on(piece, FIRST + 0.01, 90)
    assert piece.ended and piece.packets[0].sent == 1, "it was never lost"


def test_with_all_ways_cut_they_wait_and_go_on_one_after_another(piece):
    piece.tick(1.0)
    assert piece.touch_cable(10) is CableTouch.CUT
    assert piece.touch_cable(11) is CableTouch.NO_WAY
    assert piece.way is None
    piece.tick(40.0)
    assert stages(piece) == [Stage.WAITING] * 6
    assert [packet.router for packet in piece.packets] == [1, 0, 0, 0, 0, 0]
    assert [packet.sent for packet in piece.packets] == [1] * 6
    assert piece.touch_cable(5) is CableTouch.NO_WAY, "nor is there one now"
    assert piece.touch_cable(5) is CableTouch.STILL_NO_WAY
    assert piece.touch_cable(11) is CableTouch.WAY_AGAIN
    piece.tick(40.1)
    assert stages(piece) == [Stage.ON_CABLE] * 2 + [Stage.WAITING] * 4
    piece.tick(40.1 + APART)
    assert stages(piece).count(Stage.ON_CABLE) == 3
    play_on(piece, 40.1 + APART, 89)
    assert piece.ended and piece.lights == 3


def test_the_last_way_may_go_with_what_is_on_it(piece):
    piece.touch_cable(1)
    piece.tick(0.5)
    assert piece.touch_cable(0) is CableTouch.NO_WAY
    assert piece.packets[0].stage is Stage.LOST
    piece.tick(20)
    assert stages(piece) == [Stage.WAITING] * 6


def test_a_gap_is_mended(piece):
    piece.tick(0.2)
    assert piece.touch_cable(7) is CableTouch.CUT
    assert piece.cut == {7}
    assert piece.touch_cable(7) is CableTouch.MENDED
    assert piece.cut == frozenset()


def test_after_its_time_what_is_cut_mends_itself_and_nothing_is_cut_any_more(piece):
    piece.touch_cable(10)
    piece.touch_cable(11)
    piece.tick(89.9)
    assert not any(piece.received)
    piece.tick(90.0)
    assert piece.cut == frozenset()
    assert piece.touch_cable(0) is CableTouch.MENDS_ITSELF
    assert piece.cut == frozenset()
    ended = play_on(piece, 90.0, 200)
    assert piece.ended and ended < 90 + SECONDS + 5 * APART
    assert piece.touch_cable(0) is CableTouch.OVER


def test_a_leap_over_its_time_is_the_same_as_looking_on(piece):
    piece.touch_cable(10)
    piece.touch_cable(11)
    often = PacketWay(WORD)
    often.tick(0.0)
    often.touch_cable(10)
    often.touch_cable(11)
    for second in range(1, 96):
        often.tick(float(second))
    piece.tick(95.0)
    assert piece.packets == often.packets
    assert stages(piece).count(Stage.WAITING) == 2, "they do not leave all at once"
    piece.tick(150.0)
    assert piece.ended and "".join(piece.received) == WORD


@st.composite
def games(draw):
    """Touches on cables, and when."""
    seconds = st.floats(0, 95)
    touches = draw(st.lists(st.tuples(seconds, st.integers(0, 11)), max_size=30))
    return sorted(touches)


@settings(max_examples=60)
@given(games())
def test_whatever_is_cut_every_letter_arrives_at_its_place(touches):
    piece = PacketWay(WORD)
    piece.tick(0.0)
    for second, cable in touches:
        piece.tick(second)
        had_way, before, cut = piece.way is not None, stages(piece), piece.cut
        told = piece.touch_cable(cable)
        assert (told is CableTouch.NO_WAY) == (piece.way is None and piece.cut > cut)
        assert (told is CableTouch.WAY_AGAIN) == (not had_way and piece.way is not None)
        if told is CableTouch.PACKET_LOST:
            assert stages(piece).count(Stage.LOST) > before.count(Stage.LOST)
        for packet in piece.packets:
            assert packet.cable not in piece.cut
            assert 0 <= packet.along <= 1
    piece.tick(200.0)
    assert piece.ended and "".join(piece.received) == WORD
    assert sorted(piece.arrivals) == list(range(6))


@settings(max_examples=30)
@given(games())
def test_how_often_it_is_looked_at_changes_nothing(touches):
    seldom, often = PacketWay(WORD), PacketWay(WORD)
    seldom.tick(0.0)
    often.tick(0.0)
    second = 0.0
    for until, cable in touches:
        while second + 0.7 < until:
            second += 0.7
            often.tick(second)
        for piece in (seldom, often):
            piece.tick(until)
            piece.touch_cable(cable)
        second = until
    assert often.packets == seldom.packets
    seldom.tick(200.0)
    often.tick(200.0)
    assert often.arrivals == seldom.arrivals


def test_left_in_the_middle_and_reset_it_begins_anew(piece):
    piece.tick(8.0)
    piece.touch_cable(6)
    piece.touch_cable(1)
    piece.reset()
    assert piece.cut == frozenset() and piece.lights == 0
    piece.tick(0.0)
    assert stages(piece) == [Stage.ON_CABLE] + [Stage.AT_SENDER] * 5
    assert piece.received == ("",) * 6 and piece.packets[0].along == 0.0
    play_on(piece, 0.0, 90)
    piece.reset()
    assert not piece.ended and piece.arrivals == ()


def test_without_a_limit_nothing_mends_itself():
    piece = PacketWay("你好，乌镇！", seconds=math.inf)
    piece.tick(0.0)
    piece.touch_cable(0)
    piece.touch_cable(1)
    piece.tick(5_000.0)
    assert piece.cut == {0, 1} and not piece.ended
    piece.touch_cable(1)
    piece.tick(5_100.0)
    assert "".join(piece.received) == "你好，乌镇！"


def test_what_the_program_may_not_ask_is_refused(piece):
    for message in ("", "HELLO", "HELLO!!"):
        with pytest.raises(PieceError):
            PacketWay(message)
    for cable in (-1, 12):
        with pytest.raises(PieceError):
            piece.touch_cable(cable)


def test_any_other_network_will_do():
    piece = PacketWay(WORD, Network.of(((0, 0), (1.6, 0)), ((0, 1),)))
    piece.tick(0.0)
    piece.tick(1.0)
    assert piece.received[0] == "H"
    assert piece.touch_cable(0) is CableTouch.NO_WAY


def test_whoever_plays_with_other_cables_makes_none_of_those_that_wait_leave_together(piece):
    for cable in (0, 1):
        piece.touch_cable(cable)
    piece.tick(16.0)
    piece.touch_cable(0)
    left = []
    for tenth in range(160, 400):
        if tenth % 3 == 0:
            piece.touch_cable(11)
        piece.tick(tenth / 10)
        on = [p.number for p in piece.packets if p.stage is not Stage.WAITING]
        left += [(number, tenth) for number in on if number not in dict(left)]
    times = sorted(tenth for _, tenth in left)
    assert len(times) == 6
    assert all(b - a >= 24 for a, b in pairwise(times))
