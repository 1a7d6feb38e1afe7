"""Where a change is seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue.comparison import changes_between
from kiosk.content_file.reading import read_catalogue
from kiosk.preview.destination import EntryName, entry_at, first_place, place_of
from kiosk.visit.place import Place, Screen

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture
def museum():
    return read_catalogue(SMALL.read_bytes(), "small.yaml")


@pytest.fixture
def place_after(museum):
    def changed(**fields):
        after = replace(museum, **fields)
        found = first_place(changes_between(museum, after), museum, after)
        return found and found[1]

    return changed


def with_one(entries, entry_id, **fields):
    return tuple(replace(e, **fields) if e.id == entry_id else e for e in entries)


def test_an_entry_that_changed_is_seen_on_its_own_screen(museum, place_after):
    lisa = with_one(museum.exhibits, "apple-lisa", year=1984)
    assert place_after(exhibits=lisa) == Place(Screen.EXHIBIT, "apple-lisa")
    story = museum.stories[0].id
    told = with_one(museum.stories, story, film="A film")
    assert place_after(stories=told) == Place(Screen.STORY, story)
    area = with_one(museum.areas, "future", hue="moon")
    assert place_after(areas=area) == Place(Screen.AREA, "future")
    assert place_after(museum=replace(museum.museum, figures=())) == Place(Screen.HOME)
    assert place_after() is None


def test_of_a_case_the_slide_that_differs_is_seen(museum, place_after):
    case = museum.cases[0]
    slides = (*case.slides[:1], replace(case.slides[1], exhibit="raspberry-pi"), *case.slides[2:])
    cases = with_one(museum.cases, case.id, slides=slides)
    assert place_after(cases=cases) == Place(Screen.CASE, case.id, 1.0)
    cases = with_one(museum.cases, case.id, slides=(*case.slides, case.slides[0]))
    assert place_after(cases=cases) == Place(Screen.CASE, case.id, float(len(case.slides)))


def test_what_was_removed_is_seen_to_be_gone_where_it_stood(museum, place_after):
    others = tuple(e for e in museum.exhibits if e.id != "apple-lisa")
    assert place_after(exhibits=others) == Place(Screen.AREA, "technology")
    assert place_after(stories=museum.stories[1:]) == Place(Screen.STORIES)
    assert place_after(cases=museum.cases[1:]) == Place(Screen.CASES)


def test_the_first_of_several_changes_is_the_first_in_the_file(museum, place_after):
    exhibits = with_one(museum.exhibits, "apple-lisa", year=1984)
    stories = with_one(museum.stories, museum.stories[0].id, film="A film")
    assert place_after(stories=stories, exhibits=exhibits) == Place(Screen.EXHIBIT, "apple-lisa")


def test_each_screen_tells_of_an_entry_or_of_many(museum):
    assert entry_at(Place(Screen.CLOSER, "x")) == EntryName("exhibit", "x")
    assert entry_at(Place(Screen.HOME)) == EntryName("museum", "")
    assert entry_at(Place(Screen.SEARCH, "typed")) is None


def test_what_the_content_lacks_has_no_place(museum):
    assert place_of(EntryName("exhibit", "none"), museum) is None
    assert place_of(EntryName("story", "none"), museum) is None
    assert place_of(EntryName("tour", "none"), museum) is None
