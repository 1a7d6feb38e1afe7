"""The ways to hands-on pieces, and what is told of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.pieces.packet_way import CableTouch, PacketNews
from kiosk.visit.place import PIECES, Place, Screen
from kiosk.visit.spoken.pieces import TOLD
from kiosk.visit.spoken.screens import spoken
from kiosk.visit.spoken.telling import Telling
from kiosk.visit.visit import Visit

CONTENT = Path(__file__).parents[2] / "exhibits.yaml"
MUSEUM = read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")
ROUTER = "china-first-router"
WAY = Place(Screen.PACKET_WAY, ROUTER)


@pytest.fixture
def visit():
    visit = Visit(MUSEUM)
    visit.begin()
    return visit


@pytest.mark.parametrize("piece", MUSEUM.pieces, ids=lambda piece: piece.id)
def test_an_exhibit_leads_to_its_piece_and_back(visit, piece):
    visit.open_exhibit(piece.exhibit)
    visit.moved(40.0)
    visit.open_piece()
    assert visit.place == Place(PIECES[piece.id], piece.exhibit)
    visit.back()
    assert visit.place == Place(Screen.EXHIBIT, piece.exhibit, 40.0)


def test_elsewhere_there_is_none(visit):
    visit.open_piece()
    assert visit.place == Place(Screen.HOME)
    visit.open_exhibit("apple-lisa")
    visit.open_piece()
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa")


@pytest.mark.parametrize(
    ("place", "there"),
    [
        (WAY, True),
        (replace(WAY, position=7.0), True),
        (Place(Screen.MESSAGE, ROUTER), False),
        (Place(Screen.PACKET_WAY, "apple-lisa"), False),
        (Place(Screen.PACKET_WAY, "nothing"), False),
    ],
)
def test_one_comes_straight_to_a_piece_that_is_there(visit, place, there):
    visit.go_straight(place)
    assert (visit.place == place) is there


def test_content_without_it_takes_it_off_the_way(visit):
    visit.go_straight(WAY)
    visit.renew(replace(MUSEUM, pieces=MUSEUM.pieces[:1]))
    assert visit.place == Place(Screen.HOME)


def test_its_card_says_that_one_can_try_it():
    _, choices = spoken(Telling(MUSEUM, "en"), Place(Screen.EXHIBIT, ROUTER))
    assert "Cut a cable yourself" in choices


@pytest.mark.parametrize("touch", [None, *CableTouch])
def test_each_touch_has_its_words(touch):
    news = PacketNews(touch, ("H", "", "L", "", "", ""))
    texts, choices = spoken(Telling(MUSEUM, "en", packet_way=news), WAY)
    assert TOLD[touch] in texts
    if touch is CableTouch.OVER:
        assert choices == ("Once more",)
    else:
        assert texts[-1] == "2 of 6 letters have arrived"
