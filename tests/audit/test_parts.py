"""What is walked when nothing is asked for, and when something is."""

from __future__ import annotations

from itertools import combinations, product

from tests.audit.parts import LANGUAGES, REACHES, TEXT_SIZES, Condition, Part
from tests.audit.stops import Stop


def test_high_contrast_is_seen_at_both_ends_of_the_text_sizes():
    part = Part(languages=("en",), reaches=(False,), sizes=((1280, 800),), contents=("museum",))
    (opening,) = part.openings()
    seen = opening.conditions
    assert [c.text_size for c in seen if not c.high_contrast] == list(TEXT_SIZES)
    assert [c.text_size for c in seen if c.high_contrast] == [TEXT_SIZES[0], TEXT_SIZES[-1]]


def test_any_two_values_are_walked_together():
    part = Part()
    for content in ("museum", "odd"):
        rows = {
            ((o.size, o.inches), c.language, c.text_size, c.low_reach)
            for o in part.openings()
            for c in o.conditions
            if o.content == content and not c.high_contrast
        }
        varied = list(part.screens()), LANGUAGES, TEXT_SIZES, REACHES
        for (i, first), (j, second) in combinations(enumerate(varied), 2):
            together = {(row[i], row[j]) for row in rows}
            assert together == set(product(first, second))


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
