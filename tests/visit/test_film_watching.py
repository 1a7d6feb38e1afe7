"""A film as it is watched: what the buttons do, what is said, when nobody is taken to be there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.media.films.film_files import films_in
from kiosk.media.films.film_sheet import read_sheet
from kiosk.visit.film_watching import FilmState, FilmWatching

SHEET = read_sheet(films_in(Path(__file__).parent.parent / "films")["card"], ("en", "zh"))


@pytest.fixture
def film():
    watching = FilmWatching()
    watching.open("card", there=True)
    watching.sheet = SHEET
    watching.loaded(40.0)
    watching.pictured()
    return watching


def test_a_film_plays_as_soon_as_it_can(film):
    assert (film.state, film.seconds) == (FilmState.PLAYING, 40.0)
    assert film.seen


def test_one_that_is_not_there_is_away_and_stays_so():
    film = FilmWatching()
    film.open("card", there=False)
    film.toggle()
    film.loaded(3.0)
    film.fail()
    assert film.state is FilmState.AWAY and not film.state.loaded


def test_it_stops_and_goes_on(film):
    film.toggle()
    assert film.state is FilmState.PAUSED and film.seen
    film.toggle()
    film.end()
    assert film.state is FilmState.ENDED and not film.seen
    film.toggle()
    assert (film.state, film.position) == (FilmState.PLAYING, 0.0)


@pytest.mark.parametrize("stop", [FilmWatching.pause, FilmWatching.toggle])
def test_one_that_is_stopped_before_it_plays_waits(stop):
    film = FilmWatching()
    film.open("card", there=True)
    stop(film)
    film.loaded(40.0)
    assert film.state is FilmState.PAUSED
    film.toggle()
    assert film.state is FilmState.PLAYING


def test_ten_seconds_back_and_no_further_than_its_beginning(film):
    film.at(25.0)
    assert film.back() == 15.0
    film.at(4.0)
    assert film.back() == 0.0
    film.end()
    assert film.back() == 30.0 and film.state is FilmState.PLAYING


def test_captions_say_what_is_said_now_in_each_language_that_is_wanted(film):
    film.at(3.0)
    assert [film.said(language) for language in film.languages] == ["A test card.", "一张测试卡。"]
    film.toggle_captions("en")
    assert [film.said(language) for language in film.languages] == ["", "一张测试卡。"]
    film.toggle_captions("en")
    film.at(39.5)
    assert film.said("en") == ""
    assert film.longest("zh") == "它还要放一会儿，然后就结束了。"
    assert film.moments() == (0.0, 0.5)


def test_what_was_wanted_lasts_from_film_to_film_until_the_visitor_has_left(film):
    film.toggle_captions("en")
    film.muted = True
    film.open("other", there=True)
    assert not film.wants("en") and film.muted and film.languages == ()
    film.forget()
    assert film.wants("en") and not film.muted and film.state is FilmState.NOTHING


def test_without_a_picture_it_is_given_up_soon():
    film = FilmWatching()
    film.open("card", there=True)
    film.loaded(40.0)
    assert film.at(1.0)
    assert not film.at(2.5)
    assert film.state is FilmState.BROKEN


def test_who_watches_counts_as_there_and_nobody_before_one_that_stands(film):
    assert not FilmWatching().is_watched()
    for second in range(1, 100):
        film.at(second / 2)
        assert film.is_watched()
    looks = [film.is_watched() for _ in range(40)]
    assert looks[0] and not looks[-1]
    film.at(60.0)
    assert film.is_watched()
    film.pause()
    assert not film.is_watched()
