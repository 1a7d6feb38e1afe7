"""The first message: two letters, a machine that stops, an hour, and the whole word."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.first_message import (
    CROSSING,
    HOUR_SECONDS,
    LINES,
    SECONDS,
    STILL_SECONDS,
    WORD,
    FirstMessage,
    Sending,
)


class Player:
    """Types, and lets time pass."""

    def __init__(self, seconds=SECONDS):
        self.piece = FirstMessage(seconds)
        self.now = 0.0
        self.piece.tick(self.now)

    def wait(self, seconds):
        self.now += seconds
        self.piece.tick(self.now)
        return self.piece.outcome

    def send(self, letters):
        """One after another, each when the one before has arrived."""
        return [(self.piece.type(letter), self.wait(CROSSING))[1] for letter in letters]


@pytest.fixture
def player():
    return Player()


def test_two_letters_arrive_and_the_third_is_too_much(player):
    assert player.send("lo") == [Sending.HAS_L, Sending.HAS_O]
    assert (player.piece.arrived, player.piece.has, player.piece.stopped) == ("LO", "O", False)
    assert player.send("g") == [Sending.STOPPED]
    assert (player.piece.arrived, player.piece.has, player.piece.stopped) == ("LO", "", True)
    assert player.piece.paper == ("LOG",)
    assert player.piece.next_letter == ""


def test_a_letter_is_on_its_way_before_it_has_arrived(player):
    assert player.piece.type("L") is Sending.SENT
    assert player.wait(CROSSING / 2) is Sending.SENT
    assert player.piece.on_line == (("L", pytest.approx(0.5)),)
    assert (player.piece.arrived, player.piece.paper) == ("", ("L",))
    player.wait(CROSSING / 2)
    assert (player.piece.on_line, player.piece.arrived) == ((), "L")


def test_fast_fingers_send_letters_one_behind_the_other(player):
    for letter in "LOG":
        player.piece.type(letter)
    player.wait(CROSSING / 2)
    ways = [way for _, way in player.piece.on_line]
    assert ways == sorted(set(ways), reverse=True)
    assert player.piece.type("X") is Sending.SENT, "no letter is due"
    player.wait(CROSSING * 2)
    assert (player.piece.arrived, player.piece.outcome) == ("LO", Sending.STOPPED)


def test_another_letter_is_printed_and_the_far_side_asks(player):
    assert player.piece.type("x") is Sending.ASKS_L
    assert (player.piece.asks, player.piece.paper, player.piece.on_line) == ("L", ("X", ""), ())
    player.send("L")
    assert (player.piece.asks, player.piece.has) == ("", "L")
    assert player.piece.type("L") is Sending.ASKS_O
    assert player.piece.paper == ("X", "LL", "L")
    assert player.piece.next_letter == "O"


def test_only_the_last_lines_are_kept(player):
    for _ in range(40):
        player.piece.type("X")
    assert (len(player.piece.paper), player.piece.printed) == (LINES, 40)


def test_a_question_stays_while_the_letter_before_it_arrives(player):
    player.piece.type("L")
    player.piece.type("L")
    assert player.wait(CROSSING) is Sending.ASKS_O
    assert (player.piece.asks, player.piece.has, player.piece.arrived) == ("O", "", "L")


def test_an_hour_passes_in_seconds_and_the_whole_word_goes_through(player):
    player.send("LOG")
    assert player.piece.type("I") is Sending.WAITS
    assert player.piece.minutes == 0
    assert player.wait(STILL_SECONDS) is Sending.HOUR
    assert player.wait(HOUR_SECONDS / 2) is Sending.HOUR
    assert player.piece.minutes == 30
    assert player.piece.type("I") is Sending.HOUR
    assert player.wait(HOUR_SECONDS / 2) is Sending.AGAIN
    assert (player.piece.minutes, player.piece.arrived, player.piece.next_letter) == (60, "", "L")
    assert player.send("LOGI") == [
        Sending.HAS_L, Sending.HAS_O, Sending.HAS_G, Sending.HAS_I,
    ]  # fmt: skip
    assert player.piece.type("x") is Sending.ASKS_N
    assert player.send("N") == [Sending.OVER]
    assert player.piece.ended
    assert (player.piece.arrived, player.piece.paper[0]) == (WORD, "LOG")
    assert player.piece.paper[-1] == WORD
    assert player.piece.type("L") is Sending.OVER


def test_left_alone_it_comes_to_its_end_by_itself(player):
    assert player.wait(SECONDS - 0.1) is None
    assert player.wait(0.1) is Sending.BY_ITSELF
    seen = []
    while not player.piece.ended:
        seen.append(player.wait(0.1))
        assert player.now < SECONDS + 25
    told = [Sending.BY_ITSELF, Sending.STOPPED, Sending.HOUR, Sending.OVER]
    assert list(dict.fromkeys(seen)) == told, "and at the second try by itself at once"
    assert player.piece.paper == ("LOG", WORD)


@pytest.mark.parametrize("typed", ["", "L", "LO", "LOG"])
def test_after_the_limit_what_is_missing_is_typed_and_no_key_changes_it(player, typed):
    player.send(typed)
    player.wait(SECONDS + 0.1)
    before = player.piece.outcome
    for letter in "XLOGIN":
        assert player.piece.type(letter) is before
    player.wait(60.0)
    assert player.piece.ended


def test_in_one_long_step_all_happens_in_its_order(player):
    player.wait(SECONDS * 3)
    assert (player.piece.ended, player.piece.arrived, player.piece.minutes) == (True, WORD, 60)
    assert player.piece.lights == 6


def test_who_needs_longer_types_for_as_long_as_they_like():
    player = Player(math.inf)
    player.send("LO")
    assert player.wait(10_000) is Sending.HAS_O
    assert player.piece.lights == 0
    assert player.send("G") == [Sending.STOPPED]
    assert player.wait(STILL_SECONDS + HOUR_SECONDS) is Sending.AGAIN
    assert player.wait(10_000) is Sending.AGAIN


@pytest.mark.parametrize("typed", ["", "LO", "1", "é", " "])
def test_what_is_no_letter_is_refused(player, typed):
    with pytest.raises(PieceError):
        player.piece.type(typed)


@given(st.lists(st.tuples(st.sampled_from("LOGINX"), st.floats(0, 5)), max_size=40))
def test_whatever_is_typed_the_far_end_has_the_beginning_of_the_word(moves):
    player = Player()
    for letter, seconds in moves:
        player.piece.type(letter)
        player.wait(seconds)
        assert WORD.startswith(player.piece.arrived)
        assert WORD.startswith(player.piece.paper[-1])
        assert all(0 <= way <= 1 for _, way in player.piece.on_line)
    player.wait(200.0)
    assert player.piece.ended
