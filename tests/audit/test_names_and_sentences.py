"""What screen readers would not learn of is found, and sentences that go on for too long."""

from __future__ import annotations

from tests.audit.box import Box
from tests.audit.checks.names import texts_without_role, unnamed_controls, untold_pictures
from tests.audit.checks.sentences import long_sentences
from tests.audit.made_up import found, screen, target, text
from tests.audit.records import Picture

SENTENCE = " ".join(["word"] * 25)


def test_a_control_without_a_name_is_found():
    assert found(unnamed_controls, screen(target(name=" ")))
    assert not found(unnamed_controls, screen(target()))


def test_a_picture_of_which_nothing_is_said_is_found():
    picture = Picture("Page > Image", Box(0, 0, 10, 10), told=False)
    assert found(untold_pictures, screen(pictures=(picture,)))
    told = Picture("Page > Image", Box(0, 0, 10, 10), told=True)
    assert not found(untold_pictures, screen(pictures=(told,)))


def test_a_text_without_a_role_is_found_unless_a_control_speaks_for_it():
    assert found(texts_without_role, screen(text(role="")))
    spoken_for = (
        text(),
        text(role="", ignored=True),
        text(role="", icon=True),
        text(role="", controls=frozenset({1})),
    )
    assert not found(texts_without_role, screen(*spoken_for))


def test_a_sentence_of_more_than_25_words_is_a_warning_with_their_number():
    (finding,) = long_sentences(screen(text(f"Short. {SENTENCE} more! Short.")))
    assert finding.warning
    assert finding.example == f"26 words: {SENTENCE} more!"


def test_short_sentences_and_chinese_are_none():
    assert not found(long_sentences, screen(text(f"{SENTENCE}. {SENTENCE}?\n\n{SENTENCE}")))
    assert not found(long_sentences, screen(text("中文 " * 40)))
