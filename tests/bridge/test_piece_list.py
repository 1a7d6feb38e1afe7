"""The hands-on pieces to choose from, as QML sees them."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bridge.pieces.pieces import Pieces
from kiosk.catalogue.entries import Piece
from kiosk.visit.place import Place, Screen


def test_those_of_the_content_are_listed_with_their_exhibits(parent, rows, showing, museum):
    pieces = Pieces(False, parent)
    there = (Piece("facade", "apple-lisa"), Piece("packet-way", museum.exhibits[1].id))
    pieces.show(showing(catalogue=replace(museum, pieces=there)), Place(Screen.PIECES))
    listed = rows(pieces.toChoose)
    assert [row["piece"] for row in listed] == ["facade", "packet-way"]
    assert (listed[0]["exhibitId"], listed[0]["exhibit"]) == ("apple-lisa", "Apple Lisa")


def test_elsewhere_nothing_is_listed(parent, rows, showing):
    pieces = Pieces(False, parent)
    pieces.show(showing(), Place(Screen.HOME))
    assert rows(pieces.toChoose) == []
    assert pieces.news_at(Place(Screen.HOME)) == ("", (), False, ())


def test_they_sound_where_sounds_are_wanted_and_it_is_no_quiet_hour(parent):
    for wanted in (True, False):
        pieces = Pieces(wanted, parent)
        pieces.keep_quiet(False)
        assert pieces.packetWay.audible is wanted
        pieces.keep_quiet(True)
        assert not pieces.packetWay.audible
