"""How near words are to each other."""

from __future__ import annotations

import random

import pytest

from kiosk.search.spelling import distance, errors_forgiven, words_near


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [
        ("router", "router", 0), ("ruter", "router", 1), ("rotuer", "router", 1),
        ("rouuter", "router", 1), ("rouxer", "router", 1), ("", "abc", 3), ("ab", "ba", 1),
    ],
)  # fmt: skip
def test_a_letter_missed_doubled_wrong_or_swapped_is_one_error(one, other, errors):
    assert distance(one, other) == distance(other, one) == errors


def test_long_words_may_have_more_errors_and_years_none():
    assert [errors_forgiven(word) for word in ("cat", "lisa", "internet", "1983")] == [0, 1, 2, 0]


def test_words_nearby_are_those_whose_beginning_is_near():
    chance = random.Random(5)
    words = sorted({"".join(chance.choices("abcd", k=chance.randrange(1, 9))) for _ in range(400)})
    for typed in ("abcd", "dcba", "abab", "ddddabcd", "cadbcadb"):
        for most in (1, 2):
            near = {
                words[place]: errors for place, errors in words_near(words, typed, most).items()
            }
            wanted = {}
            for word in words:
                least = min(distance(typed, word[:n]) for n in range(len(word) + 1))
                if least <= most:
                    wanted[word] = least
            assert near == wanted
