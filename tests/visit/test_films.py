"""The ways to films, and what is told of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.media.films.film_files import films_in
from kiosk.media.films.film_sheet import read_sheet
from kiosk.visit.fallback import fallback_at
from kiosk.visit.film_watching import FilmWatching
from kiosk.visit.place import Place, Screen
from kiosk.visit.spoken.screens import spoken
from kiosk.visit.spoken.telling import Telling
from kiosk.visit.visit import CINEMA, Visit

TESTS = Path(__file__).parent.parent
MUSEUM = read_catalogue((TESTS.parent / "exhibits.yaml").read_bytes(), "exhibits.yaml")
PROGRAMME = Place(Screen.CINEMA)


@pytest.fixture
def visit():
    visit = Visit(MUSEUM)
    visit.begin()
    return visit


@pytest.mark.parametrize(
    ("open_card", "entry", "film"),
    [
        (Visit.open_exhibit, "lo-keyboard", "first-message"),
        (Visit.open_story, "outstanding-cases-released", "cable-crossing"),
        (Visit.open_case, "china-telecom-adc-cable", "cable-crossing"),
    ],
)
def test_a_card_leads_to_its_film_and_back(visit, open_card, entry, film):
    open_card(visit, entry)
    visit.moved(40.0)
    card = visit.place
    visit.open_film_here()
    assert visit.place == Place(Screen.FILM, film)
    visit.back()
    assert visit.place == card


def test_a_card_without_a_film_leads_nowhere(visit):
    visit.open_film_here()
    assert visit.place == Place(Screen.HOME)
    visit.open_exhibit("apple-lisa")
    visit.open_film_here()
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa")


def test_the_card_of_the_cinema_leads_to_the_programme(visit):
    visit.open_exhibit(CINEMA)
    visit.moved(12.0)
    visit.open_film_here()
    assert visit.place == PROGRAMME


def test_a_film_is_chosen_and_chosen_still_when_one_comes_back(visit):
    visit.choose_film("museum-year")
    assert visit.place.screen is Screen.HOME
    visit.choose(Screen.CINEMA)
    visit.choose_film("nothing")
    assert visit.place == PROGRAMME
    visit.choose_film("museum-year")
    visit.open_film("museum-year")
    visit.back()
    assert visit.place == Place(Screen.CINEMA, "museum-year")
    visit.back()
    assert visit.place == Place(Screen.HOME)


def test_without_films_no_way_leads_to_one():
    visit = Visit(replace(MUSEUM, films=()))
    visit.begin()
    visit.choose(Screen.CINEMA)
    visit.open_film("museum-year")
    assert visit.place == Place(Screen.HOME)
    visit.open_exhibit("lo-keyboard")
    visit.open_film_here()
    assert visit.place == Place(Screen.EXHIBIT, "lo-keyboard")


def test_a_film_that_new_content_has_no_more_is_left(visit):
    visit.choose(Screen.CINEMA)
    visit.open_film("museum-year")
    visit.renew(replace(MUSEUM, films=MUSEUM.films[:1]))
    assert visit.place == PROGRAMME


def test_the_programme_and_what_captions_say_are_told():
    texts, choices = spoken(Telling(MUSEUM, "en"), PROGRAMME)
    assert texts == ("Cinema on the canal", "Short films with captions")
    assert choices[:2] == (MUSEUM.films[0].title.en, MUSEUM.films[0].about.en)
    film = FilmWatching()
    film.open("museum-year", there=True)
    film.sheet = read_sheet(films_in(TESTS / "films")["card"], ("en", "zh"))
    place = Place(Screen.FILM, "museum-year")
    told = spoken(Telling(MUSEUM, "zh", film=film), place)
    assert told.texts[-1] == "一张测试卡。它还要放一会儿，然后就结束了。"
    assert spoken(Telling(MUSEUM, "ar", film=film), place).texts[-1].startswith("A test card. It")
    film.fail()
    told = spoken(Telling(MUSEUM, "en", film=film), place)
    assert "This film cannot be shown at the moment." in told.texts


def test_english_titles_stand_in():
    for place in (PROGRAMME, Place(Screen.FILM, "museum-year")):
        assert fallback_at(MUSEUM, place, "ar") == "en"
        assert fallback_at(MUSEUM, place, "zh") is None
