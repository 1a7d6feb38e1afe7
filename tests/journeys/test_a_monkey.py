"""A monkey finds what is broken on purpose, in the real program."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, qWarning
from PySide6.QtQml import QQmlError

from kiosk import paths
from kiosk.media.media_files import MediaFiles
from kiosk.pin_hash import hash_pin
from kiosk.ui_driver.monkey import run
from kiosk.ui_driver.monkey.events import Pause, Point, Renewal, Touch
from kiosk.ui_driver.monkey.gestures import GONE, stream
from kiosk.ui_driver.monkey.invariants import BrokenError, Invariants, listening
from kiosk.ui_driver.monkey.player import CompressedClock, Player
from kiosk.visit.visit import Visit

SMALL = Path(__file__).parent.parent / "small.yaml"
SIZE = (640, 360)
TAP = (
    Touch((Point(0, "press", 0.5, 0.5),)),
    Touch((Point(0, "lift", 0.5, 0.5),)),
)
VISIT = (*TAP, Pause(GONE))


@pytest.fixture
def let_loose(opened, clock, tmp_path):
    """Lets a monkey at a kiosk of such settings; it, and the kiosk."""
    players = []
    with listening() as ear:

        def let(gone_after=GONE, **settings):
            kiosk, finger = opened(size=SIZE, content=SMALL, **settings)
            finger.wait_for_frame()
            media = MediaFiles(SMALL, paths.ASSETS, tmp_path / "state")
            players.append(Player(kiosk, clock, media, gone_after))
            return run.Monkey(kiosk, players[0], Invariants(kiosk, SIZE, ear)), kiosk

        yield let
        for player in players:
            player.close()


@pytest.fixture
def tame(let_loose):
    """A monkey at a kiosk of usual settings; it, and the kiosk."""
    return let_loose()


@pytest.fixture
def at_the_first_touch(monkeypatch):
    """Something that goes wrong whenever a visit begins."""

    def break_it(what):
        begin = Visit.begin

        def begun(visit):
            begin(visit)
            what()

        monkeypatch.setattr(Visit, "begin", begun)

    return break_it


def played(monkey, events):
    return list(monkey.play(events, len(events)))


def test_a_kiosk_that_is_whole_stands_it_and_comes_to_rest(tame, place):
    monkey, kiosk = tame
    marks = list(monkey.play(stream(5), 400))
    assert [mark.events * 10 // 400 for mark in marks] == list(range(1, 11))
    assert place(kiosk) == ("attract", "")
    assert sum(monkey.screens.values()) >= 400
    assert len(monkey.last) == 200
    assert not kiosk.controller.attendance.touching


def test_other_content_comes_while_it_plays(tame, place):
    monkey, kiosk = tame
    whole = kiosk.catalogue
    played(monkey, [*TAP, Renewal("empty")])
    assert place(kiosk) == ("preparing", "")
    played(monkey, [Renewal("whole")])
    assert (place(kiosk), kiosk.catalogue) == (("attract", ""), whole)


def test_a_kiosk_that_waits_longer_is_left_alone_for_longer(let_loose, place):
    monkey, kiosk = let_loose(still_there_after=900, gone_after=931)
    played(monkey, TAP)
    assert place(kiosk) == ("attract", "")


@pytest.mark.expects_log
def test_a_warning_of_qt_is_found_with_its_words_at_its_step(tame, at_the_first_touch):
    monkey, _ = tame
    at_the_first_touch(lambda: qWarning("the lamp is out"))
    with pytest.raises(BrokenError, match="the log has a warning: WARNING qt: the lamp is out"):
        played(monkey, VISIT)
    assert monkey.step == 2
    assert list(monkey.last) == list(TAP)


@pytest.mark.expects_log
def test_an_exception_is_found(tame, at_the_first_touch):
    monkey, _ = tame
    at_the_first_touch(lambda: {}["lamp"])
    with pytest.raises(BrokenError, match=r"ERROR kiosk\.failures: .*KeyError\('lamp'\)"):
        played(monkey, VISIT)


@pytest.mark.expects_log
def test_a_warning_of_a_page_is_found(tame, at_the_first_touch):
    monkey, kiosk = tame
    warning = QQmlError()
    warning.setDescription("lamp is not defined")
    at_the_first_touch(lambda: kiosk._failures.log_warnings([warning]))
    with pytest.raises(BrokenError, match=r"QML: .*lamp is not defined"):
        played(monkey, VISIT)


def test_a_hidden_window_is_found(tame, at_the_first_touch):
    monkey, kiosk = tame
    at_the_first_touch(kiosk.window.hide)
    with pytest.raises(BrokenError, match="the window is hidden"):
        played(monkey, VISIT)


def test_a_window_of_another_size_is_found(tame, at_the_first_touch):
    monkey, kiosk = tame
    at_the_first_touch(lambda: kiosk.window.resize(300, 200))
    with pytest.raises(BrokenError, match="the window has 300x200 pixels"):
        played(monkey, VISIT)


def test_a_page_that_does_not_show_is_found(tame, at_the_first_touch):
    monkey, kiosk = tame
    at_the_first_touch(lambda: kiosk.window.contentItem().setVisible(False))
    with pytest.raises(BrokenError, match=r"at attract the pages \[\] are shown"):
        played(monkey, VISIT)


def test_an_open_staff_screen_is_found(let_loose, at_the_first_touch):
    monkey, kiosk = let_loose(staff_pin=hash_pin("471100"))
    at_the_first_touch(kiosk.controller.staff_access.ask)
    with pytest.raises(BrokenError, match="the staff screen is open"):
        played(monkey, VISIT)


def test_a_visit_that_does_not_end_is_found(tame):
    monkey, _ = tame
    monkey._player._clock = CompressedClock()  # another than that of the kiosk
    with pytest.raises(BrokenError, match="left alone it stays at home"):
        played(monkey, VISIT)


def test_objects_that_are_never_freed_are_found(tame, monkeypatch):
    monkey, _ = tame
    monkeypatch.setattr(run, "ENOUGH_TO_MEASURE", 0)
    more = count(1000, step=100)
    monkeypatch.setattr(Invariants, "objects", lambda _: next(more))
    with pytest.raises(BrokenError, match=r"objects grew by \d+% after the first third"):
        played(monkey, VISIT * 20)


def test_an_object_more_is_counted(tame):
    monkey, kiosk = tame
    before = monkey._invariants.objects()
    added = QObject(kiosk.controller)
    assert monkey._invariants.objects() == before + 1
    added.setParent(None)


def test_memory_that_is_never_freed_is_found(tame, at_the_first_touch, monkeypatch):
    monkey, _ = tame
    monkeypatch.setattr(run, "ENOUGH_TO_MEASURE", 0)
    # the process of many tests is large already, and a part of it much
    monkeypatch.setattr("kiosk.ui_driver.monkey.growth.WHILE_FILLING", 0.02)
    held = []
    at_the_first_touch(lambda: held.append(bytearray(b"x" * 8_000_000)))
    with pytest.raises(BrokenError, match=r"memory grew by \d+% after the first third"):
        played(monkey, VISIT * 20)


def test_a_film_that_plays_comes_to_its_end_first(begun, clock, tmp_path, place):
    kiosk, finger = begun(size=(1280, 720))
    media = MediaFiles(paths.content_file(), paths.ASSETS, tmp_path / "state")
    player = Player(kiosk, clock, media, GONE)
    kiosk.controller.film.open("museum-year")
    finger.wait_until(kiosk.controller.film_watching.is_watched)
    player.leave_alone()
    assert place(kiosk) == ("attract", "")
    player.close()
