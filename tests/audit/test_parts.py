"""What is walked when nothing is asked for, and when something is."""

from __future__ import annotations

from tests.audit.parts import TEXT_SIZES, Condition, Part
from tests.audit.stops import Stop


def test_high_contrast_is_seen_at_both_ends_of_the_text_sizes():
    seen = list(Part(languages=("en",), reaches=(False,)).conditions())
    assert [c.text_size for c in seen if not c.high_contrast] == list(TEXT_SIZES)
    assert [c.text_size for c in seen if c.high_contrast] == [TEXT_SIZES[0], TEXT_SIZES[-1]]


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
