"""The first message as QML sees it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.pieces.first_message import FirstMessageDetails
from kiosk.catalogue.entries import Piece
from kiosk.visit.place import Place, Screen

PLACE = Place(Screen.MESSAGE, "apple-lisa")


@pytest.fixture
def details(parent, clock):
    details = FirstMessageDetails(parent, clock)
    details.come(False)
    return details


@pytest.fixture
def play(details, clock):
    """Types letters, and looks at it ten times a second for so many seconds after each."""

    def go_on(seconds, letters=""):
        for letter in letters or ["-"]:
            details.type(letter)
            for _ in range(round(seconds * 10)):
                details.tick()
                clock.now += 0.1
            details.tick()

    return go_on


def test_before_anybody_comes_there_is_nothing(parent):
    details = FirstMessageDetails(parent)
    details.tick()
    details.type("L")
    assert (details.paper, details.arrived, details.nextLetter, details.outcome) == ([], "", "", "")
    assert (details.stopped, details.minutes, details.has, details.asks) == (False, 0, "", "")
    assert details.onLine.rowCount() == 0


def test_a_letter_is_printed_at_once_and_runs(details, play, rows):
    assert details.nextLetter == "L"
    details.type("L")
    assert (details.paper, details.outcome) == (["L"], "sent")
    begun = rows(details.onLine)[0]["along"]
    play(0.5)
    (row,) = rows(details.onLine)
    assert (row["letter"], begun < row["along"] < 1) == ("L", True)
    play(1.5)
    assert (details.arrived, details.has, details.outcome) == ("L", "L", "has L")
    assert rows(details.onLine) == []


def test_another_key_is_printed_and_answered(details):
    changed = QSignalSpy(details.changed)
    details.type("K")
    assert (details.paper, details.asks, details.outcome) == (["K", ""], "L", "asks L")
    details.type("K")
    assert details.paper == ["K", "K", ""]
    assert changed.count() == 2, "the paper has changed, though they ask the same"


@pytest.mark.parametrize("typed", ["", "LO", "7", "-", "é"])
def test_what_is_no_letter_changes_nothing(details, typed):
    details.type(typed)
    assert (details.paper, details.outcome) == ([""], "")


def test_the_machine_stops_an_hour_passes_and_the_word_goes_through(details, play):
    told = QSignalSpy(details.toldOf)
    play(2, "LOG")
    assert (details.stopped, details.arrived, details.outcome) == (True, "LO", "stopped")
    details.type("I")
    assert details.outcome == "waits"
    play(4)
    assert (details.outcome, 0 < details.minutes < 60) == ("hour", True)
    spoken = told.count()
    play(1)
    assert told.count() == spoken, "who is read to does not hear each minute"
    play(2)
    assert (details.outcome, details.stopped, details.minutes) == ("again", False, 60)
    play(2, "LOGIN")
    assert (details.ended, details.arrived, details.outcome) == (True, "LOGIN", "over")


def test_left_alone_it_comes_to_its_end(details, play):
    play(61)
    assert (details.lights, details.outcome) == (6, "by itself")
    play(20)
    assert details.ended


def test_who_needs_longer_may_type_for_as_long_as_they_like(details, play):
    details.begin(True)
    play(120)
    assert (details.outcome, details.timed, details.lights) == ("", False, 0)


def test_no_time_passes_while_it_is_not_seen(details, play, clock, rows):
    play(0.5, "L")
    way = rows(details.onLine)[0]["along"]
    clock.now += 1000
    details.come(False)  # back from elsewhere
    details.tick()
    assert rows(details.onLine)[0]["along"] == pytest.approx(way)


def test_the_next_visitor_begins_anew(details, play, rows):
    play(0.5, "L")
    details.leave()
    assert (details.paper, details.outcome, rows(details.onLine)) == ([], "", [])
    details.come(False)
    assert (details.paper, details.nextLetter) == ([""], "L")


def test_its_end_leads_on_to_what_the_content_names(details, rows, showing, museum):
    piece = Piece("first-message", PLACE.id, ("china-first-router",), "raneem-zaitoun", None)
    details.show(showing(catalogue=replace(museum, pieces=(piece,))), PLACE)
    onward = [(row["card"], row["targetId"]) for row in rows(details.end.onward)]
    assert onward == [("exhibit", "china-first-router"), ("story", "raneem-zaitoun")]
