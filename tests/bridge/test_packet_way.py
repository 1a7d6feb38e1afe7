"""A packet's way as QML sees it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.pieces.packet_way import PacketWayDetails
from kiosk.catalogue.entries import Piece
from kiosk.visit.place import Place, Screen

WORD = "HELLO!"
PLACE = Place(Screen.PACKET_WAY, "china-first-router")


@pytest.fixture
def details(parent, clock):
    details = PacketWayDetails(parent, clock)
    details.word = WORD
    details.come(False)
    return details


@pytest.fixture
def play(details, clock):
    """Looks at it ten times a second for so many seconds."""

    def go_on(seconds):
        for _ in range(round(seconds * 10)):
            details.tick()
            clock.now += 0.1
        details.tick()

    return go_on


def test_before_anybody_comes_there_is_nothing(parent):
    details = PacketWayDetails(parent)
    assert (details.received, details.arrived, details.outcome, details.ended) == ([], 0, "", False)
    details.tick()
    details.touchCable(0)
    assert details.packets.rowCount() == 0


def test_a_word_sets_out_through_nine_routers(details, rows):
    assert [row["number"] for row in rows(details.routers)] == list(range(1, 10))
    assert all(0 <= row["along"] <= 1 and 0 <= row["across"] <= 1 for row in rows(details.routers))
    assert sum(row["onWay"] for row in rows(details.cables)) == 4
    assert [row["letter"] for row in rows(details.packets)] == list(WORD)
    assert [row["stage"] for row in rows(details.packets)] == ["on cable"] + ["at sender"] * 5


def test_a_letter_moves_along_its_cable(details, play, rows):
    begin = rows(details.packets)[0]["along"]
    play(0.5)
    assert begin < rows(details.packets)[0]["along"] < 1


def test_it_comes_to_its_end_by_itself(details, play):
    told = QSignalSpy(details.toldOf)
    play(40)
    assert (details.ended, details.arrived, details.received) == (True, 6, list(WORD))
    assert told.count() == 1  # and not once for each letter
    details.touchCable(0)
    assert details.outcome == "over"


def test_a_cable_is_cut_and_mended_and_the_word_takes_another_way(details, play, rows):
    cable = next(n for n, row in enumerate(rows(details.cables)) if row["onWay"])
    details.touchCable(cable)
    assert rows(details.cables)[cable]["cut"]
    assert details.outcome == "packet lost"
    play(3)
    assert rows(details.packets)[0]["stage"] == "on cable"
    details.touchCable(cable)
    assert (rows(details.cables)[cable]["cut"], details.outcome) == (False, "mended")


def test_with_every_way_cut_it_waits(details, play, rows):
    for cable in (0, 1):
        details.touchCable(cable)
    assert details.outcome == "no way"
    assert not any(row["onWay"] for row in rows(details.cables))
    play(20)
    assert details.arrived == 0
    details.touchCable(0)
    play(40)
    assert details.ended


def test_what_is_cut_for_too_long_mends_itself(details, play, rows):
    for cable in (0, 1):
        details.touchCable(cable)
    play(95)
    assert not any(row["cut"] for row in rows(details.cables))
    assert (details.lights, details.outcome) == (6, "mends itself")
    details.touchCable(4)
    assert details.outcome == "mends itself"


def test_who_needs_longer_cuts_for_as_long_as_they_like(details, play, rows):
    details.begin(True)
    for cable in (0, 1):
        details.touchCable(cable)
    play(120)
    assert [row["cut"] for row in rows(details.cables)][:2] == [True, True]
    assert details.lights == 0


def test_in_another_language_another_word_sets_out(details, play, rows):
    play(1)
    details.word = "你好，世界！"
    assert [row["letter"] for row in rows(details.packets)] == list("你好，世界！")
    assert rows(details.packets)[0]["along"] == 0


def test_rows_that_stay_are_not_shown_again(details, play):
    for cable in (0, 1):
        details.touchCable(cable)
    play(20)
    changed = QSignalSpy(details.packets.dataChanged)
    play(5)
    assert changed.count() == 0


def test_the_number_of_no_cable_changes_nothing(details):
    for number in (-1, 12, 99):
        details.touchCable(number)
    assert details.outcome == ""


def test_no_time_passes_while_it_is_not_seen(details, play, clock, rows):
    play(1)
    along = rows(details.packets)[0]["along"]
    clock.now += 1000
    details.come(False)  # back from elsewhere
    details.tick()
    assert rows(details.packets)[0]["along"] == pytest.approx(along)


def test_the_next_visitor_begins_anew(details, play):
    play(40)
    assert details.ended
    details.leave()
    assert (details.ended, details.arrived) == (False, 0)
    details.come(False)
    assert not details.ended


def test_its_end_leads_on_to_what_the_content_names(details, rows, showing, museum):
    piece = Piece("packet-way", PLACE.id, ("apple-lisa",), "raneem-zaitoun", museum.cases[0].id)
    details.show(showing(catalogue=replace(museum, pieces=(piece,))), PLACE)
    onward = [(row["card"], row["targetId"]) for row in rows(details.end.onward)]
    assert onward == [
        ("exhibit", "apple-lisa"), ("story", "raneem-zaitoun"), ("case", museum.cases[0].id)
    ]  # fmt: skip
    assert len(rows(details.routers)) == 9


def test_a_piece_that_is_gone_leads_nowhere(details, rows, showing):
    details.show(showing(), PLACE)
    assert rows(details.end.onward) == []


def test_what_is_right_and_the_end_have_a_sound(details, play):
    rang = QSignalSpy(details.rang)
    for cable in (0, 1, 0):
        details.touchCable(cable)
    assert [rang.at(n)[0] for n in range(rang.count())] == ["right"]
    play(60)
    assert [rang.at(n)[0] for n in range(rang.count())] == ["right", "done"]
    details.leave()
    assert rang.count() == 2


def test_each_move_is_told_also_where_the_same_becomes_of_it(details):
    told = QSignalSpy(details.toldOf)
    details.touchCable(9)
    details.touchCable(10)
    assert details.outcome == "cut" and told.count() == 2
