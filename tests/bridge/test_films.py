"""The cinema and its films as QML sees them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.bridge.reading.read_aloud import ReadAloud
from kiosk.bridge.screens.cinema import CinemaDetails
from kiosk.bridge.screens.film import FilmDetails
from kiosk.bridge.screens.film_sheets import FilmSheets
from kiosk.bridge.visit_controller import VisitController
from kiosk.catalogue.entries import Film
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.ergonomics import Ergonomics
from kiosk.media.films.film_files import films_in
from kiosk.media.models import Models
from kiosk.media.outlines import Outlines
from kiosk.typography import plain
from kiosk.ui_driver.waiting import wait_until
from kiosk.visit.idleness import Idleness
from kiosk.visit.place import Place, Screen
from kiosk.visit.reading_settings import ReadingSettings
from kiosk.visit.visit import Visit

CARDS = films_in(Path(__file__).parent.parent / "films")
CARD, AWAY = (
    Film(name, LocalizedText(name.title(), "影片"), LocalizedText("What.", "什么。"))
    for name in ("card", "away")
)


@pytest.fixture
def films(museum):
    lisa = replace(museum.exhibit("apple-lisa"), film="card")
    exhibits = tuple(lisa if e.id == lisa.id else e for e in museum.exhibits)
    return replace(museum, films=(CARD, AWAY), exhibits=exhibits)


@pytest.fixture
def visit(films):
    visit = Visit(films)
    visit.begin()
    return visit


@pytest.fixture
def wish():
    return lambda wished, *what: wished(*what)


@pytest.fixture
def sheets(parent):
    sheets = FilmSheets(("en", "zh", "ar"), parent)
    yield sheets
    sheets.close()


@pytest.fixture
def shown(showing, films):
    return showing(catalogue=films, films=CARDS)


@pytest.fixture
def film(visit, wish, sheets, parent):
    return FilmDetails(visit, wish, sheets, ReadAloud(None, parent), {"ar": "العربية"}, parent)


def said(film):
    return [plain(film.captions.row(n).said) for n in range(film.captions.rowCount())]


def test_the_programme_has_what_is_known_of_each_film(visit, wish, sheets, parent, shown):
    cinema = CinemaDetails(visit, wish, sheets, parent)
    cinema.open()
    cinema.show(shown, visit.place)
    wait_until(lambda: cinema.length != "")
    rows = [cinema.films.row(n) for n in range(2)]
    assert [(row.title, row.length, row.minutes, row.captions) for row in rows] == [
        ("Card", "0:40", 1, "EN  中文"),
        ("Away", "", 0, ""),
    ]
    assert (rows[0].kind, rows[1].kind) == ("computer", "media")  # no stills: the Lisa, a lantern
    cinema.choose("away")
    cinema.show(shown, visit.place)
    assert (cinema.chosen, cinema.title) == ("away", "Away")
    cinema.play()
    assert visit.place == Place(Screen.FILM, "away")


def test_a_film_is_told_to_the_player_and_by_it(film, visit, shown):
    film.open("card")
    film.show(shown, visit.place)
    assert film.loads and film.playing and not film.running
    assert film.file.toLocalFile().endswith("card.webm")
    wait_until(lambda: film.captions.rowCount() == 2)
    film.loaded(40_000, False)
    film.showPicture()
    film.at(21_000)
    assert film.running and (film.reached, film.length) == ("0:21", "0:40")
    assert said(film) == [
        "It goes on for a while, and then it ends.",
        "它还要放一会儿，然后就结束了。",
    ]
    assert film.progress == pytest.approx(0.525) and film.moments == [0.0, 0.5]
    film.toggleCaptions("zh")
    assert said(film)[1] == "" and film.captionsWanted == 1
    film.end()
    assert film.ended and not film.playing


def test_in_another_language_it_goes_on(film, visit, shown, showing, films):
    film.open("card")
    film.show(shown, visit.place)
    film.loaded(40_000, False)
    film.showPicture()
    film.at(21_000)
    film.show(showing("zh", catalogue=films, films=CARDS), visit.place)
    assert film.title == plain(film.title) == "影片" and film.reached == "0:21"


def test_what_is_left_is_let_go_and_its_player_no_longer_heard(film, visit, shown):
    film.open("card")
    film.show(shown, visit.place)
    film.loaded(40_000, True)
    film.leave()
    assert not film.loads and film.file.isEmpty()
    film.loaded(40_000, True)  # as a player says while it is taken down
    film.fail("gone")
    assert not film.loads and not film.broken


@pytest.mark.expects_log
def test_one_without_a_picture_is_given_up(film, visit, shown, caplog):
    film.open("card")
    film.show(shown, visit.place)
    film.loaded(40_000, False)
    film.at(1_000)
    film.at(3_000)
    assert film.broken
    assert [m.partition(": ")[0] for m in caplog.messages] == ["the film card"]
    assert caplog.messages[0].endswith("card.webm plays without a picture")


def test_in_safe_mode_no_way_leads_to_a_film(parent, films, translator, showing):
    halls = SimpleNamespace(halls=lambda _catalogue, modelled: modelled)
    media = SimpleNamespace(pictures=showing().pictures, panoramas=halls, films=CARDS)
    controller = VisitController(
        films, media, Outlines({}, {}), Models(), {}, translator,
        start=ReadingSettings(), idleness=Idleness(lambda: 0.0), voices=None,
        ergonomics=Ergonomics(1.0), keypad=False, scanning_seconds=1.0, films=False, parent=parent,
    )  # fmt: skip
    controller.begin()
    assert not controller.museum.hasFilms
    controller.choose("cinema")
    assert controller.screen == "home"
    controller.openExhibit("apple-lisa")
    assert controller.exhibit.film == ""
    controller.renew(films, media)
    assert not controller.museum.hasFilms
