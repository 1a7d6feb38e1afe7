"""Questions to begin with: one an area, whole by themselves, other ones each turn."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.guide.guide import Guide
from kiosk.paths import CONTENT
from kiosk.visit.starters import starters

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
ASKED = """    asked:
      en: [beige box, what did it look like, what is a packet of data]
      zh: [米色的盒子, 它长什么样, 数据包是什么]
    see_also: [china-first-dns-server]
"""


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(CONTENT.read_bytes(), CONTENT.name)


def small(text=SMALL):
    return read_catalogue(text.encode(), "small.yaml")


def test_where_no_card_says_how_it_is_asked_for_titles_stand_for_questions():
    catalogue = small()
    found = starters(catalogue, "en", 0)
    areas = {exhibit.area for exhibit in catalogue.exhibits}
    assert len(found) == len(areas), "no story and no case is a question by its title"
    assert {one.question for one in found} <= {one.title.en for one in catalogue.exhibits}


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "What is a packet of data?"),
        ("zh", "数据包是什么？"),
        ("ar", "What is a packet of data?"),
    ],
)
def test_what_is_no_question_or_points_at_what_is_not_seen_is_passed_over(language, question):
    text = SMALL.replace("    see_also: [china-first-dns-server]\n", ASKED, 1)
    assert text != SMALL
    assert question in [one.question for one in starters(small(text), language, 0)]


def test_one_of_each_area_then_a_story_and_a_case(museum):
    hues = [one.hue for one in starters(museum, "en", 1)]
    assert hues == [*(area.hue for area in museum.areas), "", ""]


def test_each_turn_brings_others_and_the_same_turn_the_same(museum):
    first, second = (starters(museum, "zh", turn) for turn in (1, 2))
    assert not {one.question for one in first} & {one.question for one in second}
    assert starters(museum, "zh", 1) == first


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_guide_has_an_answer_to_each_of_them(museum, language):
    guide = Guide(museum)
    asked = {one.question for turn in range(1, 24) for one in starters(museum, language, turn)}
    assert len(asked) > 80
    refused = [question for question in asked if guide.ask(question, language).refused]
    assert len(refused) < len(asked) * 0.01, refused
