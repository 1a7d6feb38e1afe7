"""What a visitor finds by typing on the kiosk's own keys."""

from __future__ import annotations

import pytest

from kiosk.catalogue.search import MOST, search
from kiosk.content_file.reading import read_catalogue
from kiosk.paths import CONTENT


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")


def found(museum, typed):
    return [exhibit.id for exhibit in search(museum, typed)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("rout", "china-first-router"),
        ("luyouqi", "china-first-router"),
        ("lyq", "china-first-router"),
        ("LISA", "apple-lisa"),
        ("pingguo", "apple-lisa"),
        ("toaster", "internet-toaster"),
        ("mianbaoji", "internet-toaster"),
        ("wei bai", "wikipedia-globe"),
    ],
)
def test_english_by_its_words_and_chinese_by_its_sound(museum, typed, first):
    assert first in found(museum, typed)[:3]


def test_titles_come_before_makers_and_places(museum):
    ids = found(museum, "beijing")
    assert ids
    assert "china-first-router" not in ids


def test_every_word_must_be_found(museum):
    assert found(museum, "first router") == ["china-first-router"]
    assert found(museum, "router zzz") == []


def test_nothing_typed_finds_nothing_and_one_letter_no_more_than_fit(museum):
    assert found(museum, "") == found(museum, "   ") == []
    assert len(found(museum, "c")) == MOST


def test_everything_is_found_by_its_own_title(museum):
    for exhibit in museum.exhibits:
        words = [word for word in exhibit.title.en.lower().split() if word.isalnum()]
        if words:
            assert exhibit.id in found(museum, " ".join(words)), exhibit.id
