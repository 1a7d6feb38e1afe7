"""What is walked when nothing is asked for, and when something is."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

from tests.audit.parts import LANGUAGES, REACHES, TEXT_SIZES, Condition, Part
from tests.audit.stops import Stop


def test_any_two_values_are_walked_together():
    part = Part()
    rows = {
        ((o.size, o.inches), o.content, c.language, c.text_size, c.low_reach, c.high_contrast)
        for o in part.openings()
        for c in o.conditions
    }
    read = ("museum", "odd")
    varied = list(part.screens()), read, LANGUAGES, TEXT_SIZES, REACHES, (False, True)
    for (i, first), (j, second) in combinations(enumerate(varied), 2):
        assert {(row[i], row[j]) for row in rows} == set(product(first, second))


def test_the_largest_words_are_held_against_the_normal_ones_of_the_same_kiosk():
    for opening in Part().openings():
        for condition in opening.conditions:
            if condition.text_size == TEXT_SIZES[-1] and not condition.high_contrast:
                assert replace(condition, text_size=0) in opening.conditions


def test_what_shows_nothing_is_opened_on_every_screen():
    part = Part()
    empty = [o for o in part.openings() if o.content == "none"]
    assert [(o.size, o.inches) for o in empty] == list(part.screens())
    assert not any(o.conditions for o in empty)


def test_every_combination_is_walked_when_that_is_wanted():
    openings = list(Part(contents=("museum",), contrasts=(False,), every=True).openings())
    walked = sum(len(opening.conditions) for opening in openings)
    assert walked == 7 * len(LANGUAGES) * len(TEXT_SIZES) * len(REACHES)


def test_a_language_beyond_the_two_is_offered_where_it_is_read():
    openings = list(Part(languages=("zh", "ar"), contents=("museum",)).openings())
    assert {o.languages for o in openings} == {("en", "zh"), ("en", "zh", "ar")}
    for opening in openings:
        assert {c.language for c in opening.conditions} <= set(opening.languages)


def test_a_screen_that_nobody_sells_is_passed_over():
    part = Part(sizes=((1280, 800), (1920, 1080)), inches=(32, 55))
    assert list(part.screens()) == [((1280, 800), 32), ((1920, 1080), 32), ((1920, 1080), 55)]


def test_a_part_of_a_name_picks_stops():
    stop = Stop("search, with hits", "search", list)
    assert Part().wants(stop)
    assert Part(names=("hits", "home")).wants(stop)
    assert not Part(names=("home",)).wants(stop)


def test_a_condition_says_how_one_reads():
    assert str(Condition("zh", text_size=2)) == "zh, standard, text 2"
    assert str(Condition(high_contrast=True, low_reach=True)) == (
        "en, high contrast, text 0, low reach"
    )
