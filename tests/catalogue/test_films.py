"""The films of the programme, and what leads to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.checked_yaml.faults import FaultyFileError
from kiosk.content_file.reading import read_catalogue

CONTENT = Path(__file__).parents[2] / "exhibits.yaml"
FILMS = """
films:
  - {id: lisa-desk, title: {en: A desk, zh: 书桌}, about: {en: What a desk is., zh: 什么是书桌。}}
"""


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")


def test_every_film_is_led_to_by_a_card_which_finds_it_again(museum):
    assert len(museum.films) == 6
    for film in museum.films:
        leading = museum.exhibits_of_film(film.id)
        assert leading
        assert all(museum.film_of(exhibit) is film for exhibit in leading)


def test_stories_and_cases_lead_to_films_too(museum):
    assert [s.id for s in museum.stories_of_film("cable-crossing")] == [
        "outstanding-cases-released"
    ]
    assert [c.id for c in museum.cases_of_film("cable-crossing")] == ["china-telecom-adc-cable"]
    assert museum.film_of(museum.exhibit("apple-lisa")) is None


def test_a_film_that_is_not_there_is_named_with_the_nearest():
    small = (CONTENT.parent / "tests" / "small.yaml").read_text(encoding="utf-8") + FILMS
    for word in ("lisa-desk", "lisa-disk"):
        wrong = small.replace(
            "\n    area: technology\n", f"\n    area: technology\n    film: {word}\n", 1
        )
        if word == "lisa-desk":
            assert read_catalogue(wrong.encode(), "small.yaml").films
            continue
        with pytest.raises(FaultyFileError) as error:
            read_catalogue(wrong.encode(), "small.yaml")
        (fault,) = error.value.faults
        assert (fault.where[-4:], fault.what[9:]) == ("film", 'no film "lisa-disk"')
        assert "lisa-desk" in fault.hint
