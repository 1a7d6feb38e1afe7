"""Two keys that are one, and what is small about them."""

from __future__ import annotations

import math
import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.rsa import PRIMES, PrivateKey, PublicKey, drawn_pair, key_pair

PAIRS = st.tuples(st.sampled_from(PRIMES), st.sampled_from(PRIMES)).filter(lambda p: p[0] != p[1])


def test_the_example_of_every_textbook():
    public, private = key_pair(61, 53)
    assert public == (3233, 17)
    assert public.encrypt(65) == 2790 and private.decrypt(2790) == 65


@given(PAIRS, st.data())
def test_what_the_lock_closes_its_key_opens(primes, data):
    public, private = key_pair(*primes)
    number = data.draw(st.integers(0, public.modulus - 1))
    assert private.decrypt(public.encrypt(number)) == number


def test_any_two_primes_make_keys():
    for p, q in combinations(PRIMES, 2):
        public, private = key_pair(p, q)
        assert private.decrypt(public.encrypt(123_456)) == 123_456


def test_no_two_numbers_are_locked_alike():
    public, _ = key_pair(61, 53)
    assert sorted(map(public.encrypt, range(3233))) == list(range(3233))


@given(PAIRS, PAIRS, st.integers(2, 900_000))
def test_another_key_does_not_open_it(mine, hers, number):
    one, other = key_pair(*mine), key_pair(*hers)
    if one.public.modulus != other.public.modulus:
        locked = one.public.encrypt(number)
        opened = [pair.decrypt(locked % pair.modulus) == number for pair in (one[1], other[1])]
        assert opened[0]
        # by chance it might, once in a million; not twice
        if opened[1]:
            again = one.public.encrypt(number + 1)
            assert other.private.decrypt(again % other.private.modulus) != number + 1


def test_the_lock_is_no_key():
    public, private = drawn_pair(random.Random(3))
    assert public != private
    assert PrivateKey(*public).decrypt(public.encrypt(4321)) != 4321


def test_they_are_small_enough_to_be_taken_apart_by_trying():
    """As the module says: with numbers like these a lock keeps nobody out."""
    public, private = drawn_pair(random.Random(8))
    p = next(d for d in range(2, math.isqrt(public.modulus) + 1) if public.modulus % d == 0)
    assert key_pair(p, public.modulus // p).private == private


def test_the_same_chance_draws_the_same_pair_and_another_another():
    assert (
        drawn_pair(random.Random(1)) == drawn_pair(random.Random(1)) != drawn_pair(random.Random(2))
    )


@pytest.mark.parametrize("primes", [(1009, 1009), (1000, 1009), (1009, 1), (2, 3), (1009, -7)])
def test_what_makes_no_keys_is_refused(primes):
    with pytest.raises(PieceError):
        key_pair(*primes)


@pytest.mark.parametrize("number", [-1, 3233])
def test_a_number_that_does_not_fit_is_refused(number):
    with pytest.raises(PieceError):
        PublicKey(3233, 17).encrypt(number)
    with pytest.raises(PieceError):
        PrivateKey(3233, 413).decrypt(number)


def test_there_are_135_primes_to_draw_from():
    assert len(PRIMES) == 135
    assert (PRIMES[0], PRIMES[-1]) == (1009, 1999)
