"""Cut words are found; what lies beyond the end of a view that says so is not cut."""

from __future__ import annotations

from tests.audit.box import Box
from tests.audit.checks.cut_text import hidden_ink, shortened_texts, silent_scrollers
from tests.audit.made_up import found, screen, text
from tests.audit.records import Scroller


def test_an_ellipsis_is_found():
    assert found(shortened_texts, screen(text(truncated=True)))
    assert not found(shortened_texts, screen(text()))


def test_words_beyond_the_edge_of_the_screen_are_found():
    assert found(hidden_ink, screen(text(x=1800))) == ["painted beyond the edge of the screen"]
    assert found(hidden_ink, screen(text(x=-20))) == ["painted beyond the edge of the screen"]
    assert not found(hidden_ink, screen(text(x=1720)))


def test_words_that_are_clipped_or_covered_are_found():
    cut = text(seen=Box(0, 0, 1920, 120))
    assert found(hidden_ink, screen(cut)) == ["painted beyond what is seen of it"]
    assert not found(hidden_ink, screen(text(seen=Box(0, 0, 1920, 130))))


def test_a_line_that_is_wholly_clipped_away_is_found_too():
    assert found(hidden_ink, screen(text(lines=("one", "two"), seen=Box(0, 0, 1920, 135))))


def view(*further, says_so=False):
    return Scroller(7, "Page > List", Box(0, 0, 1920, 120), frozenset(further), says_so)


def test_words_at_the_end_of_a_view_that_goes_on_are_not_cut():
    cut = text(seen=Box(0, 0, 1920, 120), scrollers=frozenset({7}))
    assert not found(hidden_ink, screen(cut, scrollers=(view("down"),)))
    assert found(hidden_ink, screen(cut, scrollers=(view("up", "left"),)))
    assert found(hidden_ink, screen(cut, scrollers=(view(),)))


def test_words_beneath_a_button_that_floats_are_to_come_unless_the_view_is_at_its_end():
    seen = Box(0, 0, 250, 1080)
    beneath = text(seen=seen, scrollers=frozenset({7}), floated_over=True)
    assert not found(hidden_ink, screen(beneath, scrollers=(view("down"),)))
    assert found(hidden_ink, screen(beneath, scrollers=(view("up"),)))


def test_a_view_that_goes_on_and_does_not_say_so_is_found():
    assert found(silent_scrollers, screen(scrollers=(view("down"),)))
    assert not found(silent_scrollers, screen(scrollers=(view("down", says_so=True),)))
    assert not found(silent_scrollers, screen(scrollers=(view("up"), view())))
