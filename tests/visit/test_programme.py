"""In which order the attract screen shows exhibits, stories and cases."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.place import Screen
from kiosk.visit.programme import Attractions, Programme

SMALL = Path(__file__).parent.parent / "small.yaml"


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


def test_now_and_then_a_story_or_a_case_rises_and_never_two_in_a_row():
    museum = read_catalogue(SMALL.read_bytes(), "small.yaml")
    attractions = Attractions(museum, random.Random(3))
    shown = [attractions.next() for _ in range(30)]
    told = [place.screen is not Screen.EXHIBIT for place in shown]
    assert sum(told) == 6
    assert not any(one and other for one, other in pairwise(told))
    cards = {(place.screen, place.id) for place in shown}
    assert {id_ for screen, id_ in cards if screen is Screen.STORY} == {
        story.id for story in museum.stories
    }
    assert {id_ for screen, id_ in cards if screen is Screen.EXHIBIT} == {*museum.index.places}
    alone = Attractions(replace(museum, stories=(), cases=()), random.Random(3))
    assert {alone.next().screen for _ in range(10)} == {Screen.EXHIBIT}
