"""A tour that plays by itself, and what is shown of tours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.screens import tours
from kiosk.bridge.screens.tours import Touring
from kiosk.catalogue.entries import Film
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.media.films.film_files import FilmFiles
from kiosk.visit.film_watching import FilmState, FilmWatching
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit


class Reader(QObject):
    """Stands for reading aloud: reads when it has a voice, and ends when it is told to."""

    ended = Signal(bool)
    paused = Signal()

    def __init__(self, parent):
        super().__init__(parent)
        self.has_voice = False
        self.begun = 0

    def read(self, *, texts_alone):
        assert texts_alone
        self.begun += self.has_voice
        return self.has_voice


class Player(QObject):
    """Stands for the film that is open: it comes to the states that it is told to."""

    changed = Signal()

    def __init__(self, parent):
        super().__init__(parent)
        self.watching = FilmWatching()

    def come_to(self, state):
        self.watching.state = state
        self.changed.emit()


@pytest.fixture
def player(parent):
    return Player(parent)


@pytest.fixture
def reader(parent):
    return Reader(parent)


@pytest.fixture
def visit(museum):
    """A visit to the small museum, whose first stop has a film."""
    title = LocalizedText("The card", "测试卡")
    exhibits = tuple(
        replace(one, film="card") if one.id == "china-first-router" else one
        for one in museum.exhibits
    )
    visit = Visit(replace(museum, films=(Film("card", title, title),), exhibits=exhibits))
    visit.begin()
    return visit


@pytest.fixture
def touring(parent, visit, showing, reader, player, monkeypatch):
    monkeypatch.setattr(tours, "_SECONDS_A_STOP", 0)
    monkeypatch.setattr(tours, "_SECONDS_AFTER_READING", 0)
    monkeypatch.setattr(tours, "_SECONDS_AFTER_FILM", 0)
    files = {}

    def perform(wish, *what):
        wish(*what)
        touring.show(showing(films=files))

    touring = Touring(visit, perform, reader, player, parent)
    touring.files = files
    touring.show(showing(films=files))
    return touring


def test_the_tours_to_choose_from_and_the_one_that_is_followed(touring, rows):
    (tour,) = rows(touring.tours)
    assert len(tour["laterPictures"]) == tour["stops"] - 1
    assert tour["picture"] not in tour["laterPictures"]
    assert (tour["title"], tour["stops"], tour["reached"]) == ("Three things", 2, 0)
    assert (touring.underWay, touring.title, touring.stop) == (False, "", 0)
    touring.start("three")
    assert (touring.underWay, touring.title, touring.why) == (True, "Three things", "")
    assert touring.nextTitle == "Apple Lisa"
    assert [stop["hue"] for stop in rows(touring.stops)] == ["vermilion", "moon"]
    touring.step(1)
    assert (touring.stop, touring.why) == (1, "A desk on the screen.")
    assert touring.nextTitle == ""
    touring.leave()
    assert (touring.underWay, touring.title, touring.nextTitle) == (False, "", "")
    assert rows(touring.stops) == []
    assert rows(touring.tours)[0]["reached"] == 1


def test_who_is_elsewhere_has_strayed_and_is_led_back(touring):
    touring.start("three")
    assert (touring.strayed, touring.hereTitle) == (False, "China's first router")
    touring.choose()
    assert (touring.strayed, touring.stop) == (True, 0)
    touring.returnToStop()
    assert not touring.strayed


def test_without_a_voice_it_plays_from_stop_to_stop_to_its_end(touring, visit, wait_until):
    touring.start("three")
    touring.togglePlaying()
    assert touring.playing
    wait_until(lambda: not touring.underWay)
    assert not touring.playing_by_itself
    assert visit.place == Place(Screen.TOUR_END, "three")


def test_at_its_end_it_reads_what_was_seen_and_stays(touring, visit, reader, wait_until):
    reader.has_voice = True
    touring.start("three")
    touring.togglePlaying()
    for _ in range(2):
        reader.ended.emit(True)
        begun = reader.begun
        wait_until(lambda begun=begun: reader.begun == begun + 1)
    assert visit.place.screen is Screen.TOUR_END
    assert (touring.playing, touring.playing_by_itself) == (False, False)


@pytest.fixture
def at_the_film(touring, visit, wait_until):
    """A tour that plays has come to the film of its first stop."""
    touring.files["card"] = FilmFiles(film=Path("card.webm"))
    touring.start("three")
    touring.togglePlaying()
    wait_until(lambda: visit.place == Place(Screen.FILM, "card"))
    return touring


class Way:
    """Where a visit has come by."""

    def __init__(self, visit):
        self._visit = visit
        self.places = []

    def note(self):
        self.places.append(self._visit.place.id)


@pytest.mark.parametrize("end", [FilmState.ENDED, FilmState.BROKEN])
def test_the_film_of_a_stop_is_watched_to_its_end_and_closed(
    at_the_film, visit, player, wait_until, end
):
    player.come_to(FilmState.OPENING)
    player.come_to(FilmState.PLAYING)
    assert (at_the_film.playing, at_the_film.strayed) == (True, True)
    # the film itself tells whether somebody is there
    assert not at_the_film.playing_by_itself
    way = Way(visit)
    at_the_film.changed.connect(way.note)
    player.come_to(end)
    wait_until(lambda: visit.place == Place(Screen.TOUR_END, "three"))
    assert [*dict.fromkeys(way.places)] == ["china-first-router", "apple-lisa", "three"]


def test_who_stops_the_film_stops_the_tour(at_the_film, visit, player):
    player.come_to(FilmState.PLAYING)
    player.come_to(FilmState.PAUSED)
    assert not at_the_film.playing
    player.come_to(FilmState.PLAYING)
    player.come_to(FilmState.ENDED)
    assert visit.place.screen is Screen.FILM


def test_who_goes_elsewhere_stops_it(touring, visit):
    touring.start("three")
    touring.togglePlaying()
    touring.choose()
    assert not touring.playing
    assert visit.place.screen is Screen.TOURS


@pytest.mark.parametrize("whole", [True, False])
def test_with_a_voice_it_stays_until_that_has_read(touring, reader, wait_until, whole):
    reader.has_voice = True
    touring.start("three")
    touring.togglePlaying()
    assert (reader.begun, touring.stop, touring.playing) == (1, 0, True)
    reader.ended.emit(whole)
    wait_until(lambda: touring.stop == 1)
    assert reader.begun == 2
    touring.togglePlaying()
    reader.ended.emit(whole)
    assert (touring.stop, touring.playing) == (1, False)


def test_who_pauses_the_words_stays_where_they_are(touring, reader):
    reader.has_voice = True
    touring.start("three")
    reader.paused.emit()
    assert not touring.playing
    touring.togglePlaying()
    reader.paused.emit()
    reader.ended.emit(True)
    assert (touring.stop, touring.playing) == (0, False)
