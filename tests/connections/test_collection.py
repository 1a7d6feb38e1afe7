"""Which lights there are, and what belongs to what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.connections.collection import Key, Sign, collection_of, is_there, key_of, kin_of


def test_every_exhibit_story_and_case_is_a_light_and_every_link_a_thread(museum):
    collection = collection_of(museum)
    keys = [light.key for light in collection.lights]
    assert len(set(keys)) == len(keys)
    assert len(keys) == len(museum.exhibits) + len(museum.stories) + len(museum.cases)
    links = {
        (Key(Sign.EXHIBIT, exhibit.id), Key(sign, link.id))
        for exhibit in museum.exhibits
        for sign, linked in ((Sign.STORY, exhibit.stories), (Sign.CASE, exhibit.cases))
        for link in linked
    }
    assert {(keys[a], keys[b]) for a, b in collection.threads} == links
    assert len(collection.threads) == len(links)


def test_the_earliest_of_an_area_comes_first(museum):
    for area in museum.areas:
        years = [light.year for light in collection_of(museum).lights if light.area == area.id]
        assert years == sorted(years)


def test_an_exhibit_leads_to_its_stories_and_cases_with_the_reasons(museum):
    exhibit = museum.exhibit("apple-lisa")
    kin = kin_of(museum, Key(Sign.EXHIBIT, "apple-lisa"))
    assert [one.key.id for one in kin] == [link.id for link in (*exhibit.stories, *exhibit.cases)]
    assert [one.because for one in kin] == [
        link.because for link in (*exhibit.stories, *exhibit.cases)
    ]


def test_what_leads_to_a_story_comes_area_by_area(museum):
    kin = kin_of(museum, Key(Sign.STORY, "first-internet-museum"))
    numbers = [museum.number_of(one.area) for one in kin]
    assert len(numbers) > 1 and numbers == sorted(numbers)
    assert {one.key.sign for one in kin} == {Sign.EXHIBIT}


def test_one_id_of_three_kinds_is_three_lights(museum):
    case = replace(museum.cases[0], id="apple-lisa")
    both = replace(museum, cases=(*museum.cases, case))
    lights = [light.key for light in collection_of(both).lights if light.key.id == "apple-lisa"]
    assert lights == [Key(Sign.EXHIBIT, "apple-lisa"), Key(Sign.CASE, "apple-lisa")]


@pytest.mark.parametrize(
    "text",
    ["exhibit/apple-lisa", "story/first-internet-museum", "area/platform", "stories", "cases"],
)
def test_a_key_is_written_as_it_is_read(museum, text):
    assert str(key_of(text)) == text
    assert is_there(museum, text)


@pytest.mark.parametrize(
    "text",
    ["exhibit/nothing", "exhibit", "story/apple-lisa", "area/", "stories/x", "lamp/x", "x", "/"],
)
def test_what_names_no_light_is_not_there(museum, text):
    assert not is_there(museum, text)


def test_kin_of_what_is_not_there_is_an_error(museum):
    with pytest.raises(KeyError):
        kin_of(museum, Key(Sign.STORY, "apple-lisa"))
