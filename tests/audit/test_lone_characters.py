"""Lone last characters and little words are found, however they are punctuated."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.audit.checks.lone_characters import lone_last_characters
from tests.audit.made_up import found, screen, text


@pytest.mark.parametrize("last", ["台", "台。", "“台”", "\u2060台！"])
def test_one_character_alone_is_found(last):
    assert found(lone_last_characters, screen(text(lines=("互联网创新全球共同平", last))))


@pytest.mark.parametrize("last", ["平台", "平台。", "。", "A", "Sea"])
def test_two_characters_and_a_word_of_reading_text_are_not(last):
    assert not found(lone_last_characters, screen(text(lines=("互联网创新全球共同", last))))


@pytest.mark.parametrize(("last", "many"), [("Sea", 1), ("of.", 1), ("Seas", 0), ("the Sea", 0)])
def test_one_little_word_at_the_end_of_a_title_is_found(last, many):
    title = text(lines=("Intelligently Linking Space and", last), bold=True)
    assert len(found(lone_last_characters, screen(title))) == many


def test_the_rest_of_a_broken_word_is_no_little_word():
    broken = text("Infrastructuremuseum", lines=("Infrastructuremus", "eum"), bold=True)
    assert not found(lone_last_characters, screen(broken))


def test_two_characters_are_no_little_word():
    assert not found(
        lone_last_characters, screen(text(lines=("见于有关本馆的", "报道"), bold=True))
    )


def test_a_large_text_is_a_title_and_a_text_of_one_line_is_whole():
    large = text(lines=("Linking Space and", "Sea"), pixel_size=60.0)
    assert found(lone_last_characters, screen(large))
    assert not found(lone_last_characters, screen(large, reading=2.0))
    assert not found(lone_last_characters, screen(text(lines=("X",), bold=True)))
    assert not found(lone_last_characters, screen(text(lines=("台",))))


def test_each_paragraph_has_its_own_end():
    whole = text(lines=("第一段的第一", "行", "第二段。"))
    first, second, third = whole.lines
    lines = (first, replace(second, ends_paragraph=True), third)
    assert found(lone_last_characters, screen(replace(whole, lines=lines)))
    one_each = tuple(replace(line, ends_paragraph=True) for line in whole.lines)
    assert not found(lone_last_characters, screen(replace(whole, lines=one_each)))
