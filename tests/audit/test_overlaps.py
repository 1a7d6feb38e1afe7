"""Each check of overlaps finds what lies upon something else, and nothing beside it."""

from __future__ import annotations

from dataclasses import replace

from tests.audit.box import Box
from tests.audit.checks.overlaps import (
    overlapping_targets,
    overlapping_texts,
    texts_across_targets,
)
from tests.audit.made_up import found, screen, target, text


def test_words_upon_words_are_found():
    assert found(overlapping_texts, screen(text(), text("Other", x=250, y=110)))
    assert not found(overlapping_texts, screen(text(), text("Other", x=300)))
    assert not found(overlapping_texts, screen(text(), text("Other", y=131)))


def test_a_word_painted_again_upon_its_own_text_is_none():
    again = text("Wor", repeated=True)
    assert not found(overlapping_texts, screen(text(), again))
    elsewhere = text("Wor", repeated=True, where="Page > Serif")
    assert found(overlapping_texts, screen(text(), elsewhere))


def test_what_is_clipped_away_overlaps_nothing():
    hidden = text("Other", x=250, seen=Box(400, 0, 500, 500))
    assert not found(overlapping_texts, screen(text(), hidden))


def test_the_room_beside_a_short_last_line_is_free():
    whole = text(lines=("Words that fill the line", "end"))
    first, last = whole.lines
    early = replace(whole, lines=(first, replace(last, ink=Box(100, 140, 40, 30))))
    beside = text("Beside", x=200, y=140, width=80)
    assert not found(overlapping_texts, screen(early, beside))
    assert found(overlapping_texts, screen(whole, beside))


def test_two_targets_in_one_place_are_found_but_not_one_within_the_other():
    assert found(overlapping_targets, screen(target(1), target(2, x=150)))
    assert not found(overlapping_targets, screen(target(1), target(2, x=200)))
    inner = target(2, x=150, within=frozenset({1}))
    assert not found(overlapping_targets, screen(target(1), inner))


def test_words_across_the_edge_of_another_target_are_found():
    across = text(x=150)
    assert found(texts_across_targets, screen(across, target()))
    own = text(x=150, controls=frozenset({1}))
    assert not found(texts_across_targets, screen(own, target()))
    upon = target(x=0, y=0, width=1920, height=1080)
    assert not found(texts_across_targets, screen(across, upon))
