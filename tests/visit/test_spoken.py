"""What is read aloud, and in which pieces."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.place import Place, Screen
from kiosk.visit.spoken import MOST_BYTES, in_pieces, spoken

SMALL = Path(__file__).parent.parent / "small.yaml"
MUSEUM = read_catalogue(SMALL.read_bytes(), "small.yaml")


def test_a_card_a_story_and_a_presentation_are_read_and_nothing_else():
    lisa = MUSEUM.exhibit("apple-lisa")
    place = Place(Screen.EXHIBIT, "apple-lisa")
    assert spoken(MUSEUM, place, "zh") == f"{lisa.title.zh}\n\n{lisa.hook.zh}\n\n{lisa.text.zh}"
    story = MUSEUM.stories[0]
    words = spoken(MUSEUM, Place(Screen.STORY, story.id), "en")
    assert words == f"{story.title.en}\n\n{story.text.en}"
    case = MUSEUM.cases[0]
    words = spoken(MUSEUM, Place(Screen.CASE, case.id), "en").split("\n\n")
    assert words[:3] == [case.headline.en, case.slides[0].heading.en, case.slides[0].text.en]
    assert len(words) == 1 + 2 * len(case.slides)
    for screen in set(Screen) - {Screen.EXHIBIT, Screen.STORY, Screen.CASE}:
        assert spoken(MUSEUM, Place(screen, "technology"), "en") == ""


def test_what_is_short_is_one_piece():
    assert in_pieces("Lisa.\n\nA desk.") == ["Lisa.\n\nA desk."]
    assert in_pieces("") == in_pieces(" \n\n ") == []


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("One sentence, and another. " * 6000, "."),
        ("一句话，又一句话。" * 6000, "。"),
        ("a paragraph without a stop\n\n" * 6000, "p"),
        ("words and no sentence " * 6000, ""),
        ("没有句号的话" * 9000, ""),
        ("🙂" * 40000, ""),
    ],
)
def test_a_long_text_is_cut_where_a_reader_would_breathe_and_nothing_is_lost(words, last):
    pieces = in_pieces(words)
    assert all(0 < len(piece.encode()) <= MOST_BYTES for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(words.split())
    assert len(pieces) < 2.2 * len(words.encode()) / MOST_BYTES
    assert {piece[-1] for piece in pieces} == {last} or not last


def test_a_long_sentence_is_cut_between_words():
    pieces = in_pieces("Stop. " + "wordy " * 1000)
    assert pieces[0] == "Stop."
    assert all(set(piece.split()) == {"wordy"} for piece in pieces[1:])
