"""A tour that plays by itself, and what is shown of tours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.screens import tours
from kiosk.bridge.screens.tours import Touring
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


@pytest.fixture
def reader(parent):
    return Reader(parent)


@pytest.fixture
def touring(parent, museum, showing, reader, monkeypatch):
    monkeypatch.setattr(tours, "_SECONDS_A_STOP", 0)
    monkeypatch.setattr(tours, "_SECONDS_AFTER_READING", 0)
    visit = Visit(museum)
    visit.begin()

    def perform(wish, *what):
        wish(*what)
        touring.show(showing())

    touring = Touring(visit, perform, reader, parent)
    touring.show(showing())
    return touring


def test_the_tours_to_choose_from_and_the_one_that_is_followed(touring, rows):
    (tour,) = rows(touring.tours)
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


def test_without_a_voice_it_plays_from_stop_to_stop_to_its_end(touring, wait_until):
    touring.start("three")
    touring.togglePlaying()
    assert touring.playing
    wait_until(lambda: not touring.underWay)
    assert not touring.playing_by_itself


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
