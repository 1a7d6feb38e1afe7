"""A picture as a number that tells nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.rsa import drawn_pair, key_pair
from kiosk.pieces.sealed_box import PICTURES, sealed, unsealed

PICTURE = st.integers(0, PICTURES - 1)


@given(st.integers(), PICTURE)
def test_what_is_sealed_its_key_unseals(seed, picture):
    chance = random.Random(seed)
    public, private = drawn_pair(chance)
    assert unsealed(sealed(picture, public, chance), private) == picture


@given(st.integers(), PICTURE)
def test_who_locks_all_pictures_does_not_find_it(seed, picture):
    chance = random.Random(seed)
    public, _ = drawn_pair(chance)
    assert sealed(picture, public, chance) not in [public.encrypt(n) for n in range(PICTURES)]


def test_a_picture_is_never_locked_alone():
    public, _ = key_pair(11, 13)  # so small that each number which may be mixed in has its turn
    alone = [public.encrypt(n) for n in range(PICTURES)]
    locked = {
        sealed(picture, public, random.Random(seed)) for picture in range(6) for seed in range(300)
    }
    assert len(locked) == 22 * PICTURES and not locked & set(alone)


def test_the_same_picture_is_another_number_each_time():
    chance = random.Random(2)
    public, _ = drawn_pair(chance)
    assert len({sealed(3, public, chance) for _ in range(100)}) > 95


def test_another_key_brings_any_picture():
    chance = random.Random(2)
    (public, _), (_, other) = drawn_pair(chance), drawn_pair(chance)
    numbers = (sealed(3, public, chance) for _ in range(200))
    assert {unsealed(n % other.modulus, other) for n in numbers} == set(range(PICTURES))


@pytest.mark.parametrize("picture", [-1, PICTURES])
def test_there_are_no_other_pictures(picture):
    public, _ = drawn_pair(random.Random(1))
    with pytest.raises(PieceError):
        sealed(picture, public, random.Random(1))
