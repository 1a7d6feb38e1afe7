"""A secret across the square, an answer back, and all that is tried in vain."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.lock_and_key import LockAndKey
from kiosk.pieces.rsa import PublicKey
from kiosk.pieces.sealed_box import PICTURES
from kiosk.pieces.square import Box, Message, Outcome, Party, Sighting, SightingKind

YOU, FRIEND, CROWD = Party


def square(seed=1, **more):
    piece = LockAndKey(random.Random(seed), **more)
    piece.tick(20.0)
    return piece


def lock(piece, owner=FRIEND):
    piece.take_lock(owner)
    return piece.close()


def deliver(piece, picture=4):
    piece.put(picture)
    lock(piece)
    piece.send()
    return piece.use_key(FRIEND)


@pytest.fixture
def piece():
    return square()


@pytest.fixture
def answering(piece):
    deliver(piece)
    return piece


@given(st.integers(), st.integers(0, PICTURES - 1))
def test_played_to_its_end(seed, picture):
    piece = square(seed)
    assert piece.put(picture) is Outcome.PUT_IN
    assert piece.take_lock(FRIEND) is Outcome.TAKEN
    assert piece.close() is Outcome.CLOSED
    assert piece.send() is Outcome.SENT
    assert piece.use_key(FRIEND) is Outcome.DELIVERED
    assert piece.received == (picture,) and piece.message is Message.ANSWER
    assert piece.make_keys() is Outcome.KEYS_MADE
    assert piece.box == Box(FRIEND), "what she answers is not told yet"
    assert piece.take_lock(YOU) is Outcome.TAKEN
    assert piece.close() is Outcome.CLOSED
    assert piece.send() is Outcome.SENT
    assert not piece.ended
    assert piece.use_key(YOU) is Outcome.ANSWERED
    assert piece.ended and piece.received[0] == picture
    assert piece.box == Box(YOU, picture=piece.received[1])


@given(st.integers())
def test_the_answer_that_arrives_is_the_one_that_she_has_put_in(seed):
    piece, same = square(seed), square(seed)
    for each in (piece, same):
        deliver(each)
    same.send()  # open: so it is to be seen what it was
    piece.make_keys()
    lock(piece, YOU)
    piece.send()
    piece.use_key(YOU)
    assert same.seen[-1] == Sighting(SightingKind.PICTURE, FRIEND, piece.received[1:])


def test_she_does_not_always_answer_the_same():
    answers = set()
    for seed in range(60):
        piece = square(seed)
        deliver(piece)
        piece.send()
        answers.add(piece.seen[-1].values)
    assert len(answers) == PICTURES


def test_all_that_an_eavesdropper_saw_are_two_locks_and_two_numbers(answering):
    answering.make_keys()
    lock(answering, YOU)
    assert answering.use_key(FRIEND) is Outcome.NOT_EVEN_SHE, "she has closed it"
    answering.send()
    number = answering.box.number
    answering.use_key(YOU)
    kinds = [(sighting.kind, sighting.by) for sighting in answering.seen]
    assert kinds == [
        (SightingKind.LOCK, FRIEND),
        (SightingKind.LOCKED_BOX, YOU),
        (SightingKind.LOCK, YOU),
        (SightingKind.LOCKED_BOX, FRIEND),
    ]
    assert answering.seen[0].values == answering.locks[FRIEND]
    assert answering.seen[2].values == answering.locks[YOU]
    assert answering.seen[3].values == (number,)
    assert [sighting.lock for sighting in answering.seen] == [None, FRIEND, None, YOU]
    # true values: locking every possible content again finds the number that was seen
    public = PublicKey(*answering.seen[0].values)
    (seen,) = answering.seen[1].values
    found = [m % PICTURES for m in range(public.modulus) if pow(m, 17, public.modulus) == seen]
    assert public.exponent == 17 and found == [answering.received[0]]


def test_a_closed_box_holds_the_picture_in_its_number_alone(piece):
    piece.put(2)
    assert piece.box == Box(YOU, picture=2)
    lock(piece)
    assert piece.box == Box(YOU, number=piece.box.number, lock=FRIEND)
    assert 0 < piece.box.number < piece.locks[FRIEND].modulus


def test_not_even_who_closed_it_can_open_it(piece):
    piece.put(2)
    lock(piece)
    assert piece.use_key(YOU) is Outcome.NOT_EVEN_YOU
    piece.make_keys()
    assert piece.use_key(YOU) is Outcome.NOT_EVEN_YOU, "with another key neither"
    assert piece.use_key(CROWD) is Outcome.CANNOT_OPEN
    assert piece.use_key(FRIEND) is Outcome.OUT_OF_REACH
    piece.send()
    assert piece.use_key(CROWD) is Outcome.CANNOT_OPEN
    assert piece.use_key(YOU) is Outcome.OUT_OF_REACH
    assert piece.received == ()
    assert piece.use_key(FRIEND) is Outcome.DELIVERED


def test_sent_open_everybody_sees_it(piece):
    piece.put(3)
    assert piece.send() is Outcome.SEEN_BY_ALL
    assert piece.seen[-1] == Sighting(SightingKind.PICTURE, YOU, (3,))
    assert piece.box == Box(YOU) and piece.received == ()
    piece.put(0)
    piece.take_lock(FRIEND)
    assert piece.send() is Outcome.SEEN_BY_ALL, "a lock in the hand closes nothing"
    assert piece.lock_in_hand is FRIEND, "and is there for the next"
    assert deliver(piece, 1) is Outcome.DELIVERED, "another secret goes"


def test_what_everybody_has_seen_makes_no_secret_any_more(piece):
    for picture in range(PICTURES - 1):
        piece.put(picture)
        piece.send()
        assert piece.put(picture) is Outcome.KNOWN
        assert piece.box == Box(YOU), "and nothing is in the box"
    assert piece.known == set(range(PICTURES - 1))
    piece.put(PICTURES - 1)
    piece.send()
    assert piece.known == set(), "where all are known there is one to send still"
    assert piece.put(0) is Outcome.PUT_IN


def test_her_answer_sent_open_is_seen_and_she_has_another(answering):
    told = [answering.send() for _ in range(30)]
    assert set(told) == {Outcome.SEEN_BY_ALL}
    pictures = [s.values for s in answering.seen if s.kind is SightingKind.PICTURE]
    assert len(pictures) == 30
    assert all(one != following for one, following in pairwise(pictures))
    assert answering.box.at is FRIEND and not answering.ended


def test_her_lock_cannot_bring_an_answer_back(answering):
    assert lock(answering) is Outcome.CLOSED
    assert answering.send() is Outcome.SENT
    assert answering.use_key(YOU) is Outcome.NOT_THIS_KEY
    assert answering.use_key(FRIEND) is Outcome.OUT_OF_REACH
    answering.make_keys()
    assert answering.use_key(YOU) is Outcome.NOT_THIS_KEY, "your key is for your lock"
    assert answering.take_back() is Outcome.TAKEN_BACK
    assert answering.box == Box(FRIEND)
    assert lock(answering, YOU) is Outcome.CLOSED, "it is not empty"
    answering.send()
    assert answering.use_key(YOU) is Outcome.ANSWERED


def test_your_own_lock_brings_no_secret_to_her(piece):
    piece.make_keys()
    piece.put(5)
    lock(piece, YOU)
    assert piece.use_key(YOU) is Outcome.REOPENED
    assert piece.box == Box(YOU, picture=5)
    lock(piece, YOU)
    piece.send()
    assert piece.use_key(FRIEND) is Outcome.NOT_THIS_KEY
    assert piece.take_back() is Outcome.TAKEN_BACK
    assert piece.box == Box(YOU)


def test_she_can_open_her_own_lock_before_she_sends_it():
    piece, same = square(), square()
    for each in (piece, same):
        deliver(each)
        lock(each)
        assert each.use_key(FRIEND) is Outcome.REOPENED
    piece.send()
    same.take_lock(FRIEND)
    same.close()
    same.use_key(FRIEND)
    same.send()
    assert piece.seen[-1] == same.seen[-1], "it is still the same answer"


def test_what_is_not_its_turn_is_told(piece):
    assert piece.close() is Outcome.EMPTY and piece.send() is Outcome.EMPTY
    assert piece.use_key(FRIEND) is Outcome.NOT_LOCKED
    assert piece.take_back() is Outcome.NOTHING_LOCKED
    piece.put(1)
    assert piece.close() is Outcome.NO_LOCK
    assert piece.take_lock(YOU) is Outcome.NO_SUCH_LOCK
    assert piece.take_lock(CROWD) is Outcome.NO_SUCH_LOCK
    assert piece.lock_in_hand is None
    piece.take_lock(FRIEND)
    assert piece.lock_in_hand is FRIEND
    assert piece.put(2) is Outcome.PUT_IN, "as long as it is open another will do"
    piece.close()
    assert piece.lock_in_hand is None
    told = {piece.close(), piece.put(1), piece.take_lock(FRIEND)}
    assert told == {Outcome.LOCKED_ALREADY}
    piece.send()
    assert piece.send() is Outcome.SENT_ALREADY
    piece.use_key(FRIEND)
    assert piece.received == (2,)
    assert piece.put(3) is Outcome.NOT_YOURS
    piece.make_keys()
    assert piece.make_keys() is Outcome.KEYS_HAD
    assert len(piece.locks) == 2


def every_move(piece):
    return {
        piece.put(0), piece.make_keys(), piece.take_lock(FRIEND), piece.close(), piece.send(),
        piece.use_key(YOU), piece.take_back(),
    }  # fmt: skip


def test_its_time_ends_it_without_an_answer(answering):
    answering.tick(109.9)
    assert not answering.ended and answering.lights == 5
    answering.tick(110.0)
    assert answering.ended and answering.lights == 6
    before = answering.box
    assert every_move(answering) == {Outcome.OVER}
    assert answering.box == before and len(answering.received) == 1


def test_after_the_answer_nothing_goes_on(answering):
    answering.make_keys()
    lock(answering, YOU)
    answering.send()
    answering.use_key(YOU)
    seen = answering.seen
    assert every_move(answering) == {Outcome.OVER}
    assert answering.seen == seen


def test_left_in_the_middle_and_reset_there_are_new_keys_and_nothing_was_seen(answering):
    before = answering.locks[FRIEND]
    answering.make_keys()
    answering.take_lock(YOU)
    answering.reset()
    assert (answering.message, answering.box) == (Message.SECRET, Box(YOU))
    assert answering.received == () and answering.lock_in_hand is None
    assert [sighting.kind for sighting in answering.seen] == [SightingKind.LOCK]
    assert list(answering.locks) == [FRIEND] and answering.locks[FRIEND] != before
    answering.tick(0.0)
    answering.tick(89.9)
    assert not answering.ended
    assert deliver(answering) is Outcome.DELIVERED


def test_without_a_limit_it_waits():
    piece = square(seconds=math.inf)
    piece.tick(9_000)
    assert deliver(piece) is Outcome.DELIVERED


@pytest.mark.parametrize("picture", [-1, PICTURES])
def test_there_are_no_other_pictures(piece, picture):
    with pytest.raises(PieceError):
        piece.put(picture)


MOVES = st.sampled_from(
    [
        lambda piece: piece.put(3),
        LockAndKey.make_keys,
        lambda piece: piece.take_lock(YOU),
        lambda piece: piece.take_lock(FRIEND),
        LockAndKey.close,
        LockAndKey.send,
        lambda piece: piece.use_key(YOU),
        lambda piece: piece.use_key(FRIEND),
        lambda piece: piece.use_key(CROWD),
        LockAndKey.take_back,
    ]
)


@given(st.integers(), st.lists(MOVES, max_size=60))
def test_whatever_is_tried_a_secret_is_seen_only_where_it_was_sent_open(seed, moves):
    piece = square(seed)
    for move in moves:
        seen, was_open, had = len(piece.seen), piece.box.number is None, len(piece.received)
        told = move(piece)
        shown = [s for s in piece.seen[seen:] if s.kind is SightingKind.PICTURE]
        assert bool(shown) == (told is Outcome.SEEN_BY_ALL)
        assert not shown or was_open
        arrived = told in (Outcome.DELIVERED, Outcome.ANSWERED)
        assert len(piece.received) == had + arrived
        assert not (arrived and was_open), "only a locked box has anything to open"
        assert (piece.box.number is None) == (piece.box.lock is None)
        assert piece.box.number is None or piece.box.picture is None
