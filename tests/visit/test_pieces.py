"""The ways to hands-on pieces, and what is told of them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.paths import QML, ROOT
from kiosk.pieces.news import PieceNews
from kiosk.pieces.packet_way import PACKETS
from kiosk.visit.place import PIECES, Place, Screen
from kiosk.visit.spoken.pieces import SCRIPTS
from kiosk.visit.spoken.screens import spoken
from kiosk.visit.spoken.telling import Telling
from kiosk.visit.visit import Visit

TRANSLATIONS = ROOT / "assets" / "translations"
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


EVERY_TELLING = [(screen, outcome) for screen, script in SCRIPTS.items() for outcome in script.told]


@pytest.mark.parametrize(("screen", "outcome"), EVERY_TELLING)
def test_each_outcome_is_told(screen, outcome):
    script = SCRIPTS[screen]
    news = PieceNews(outcome, counts=(2, 3), ended=False)
    texts, choices = spoken(Telling(MUSEUM, "en", piece=news), _place(screen))
    assert script.told[outcome] in texts
    assert (script.title in texts) is (outcome == "")
    assert choices == ()


@pytest.mark.parametrize("screen", SCRIPTS)
def test_at_the_end_it_is_told_what_was_to_be_learned_and_where_it_leads(screen):
    script = SCRIPTS[screen]
    also = (*script.also, *script.results)
    news = PieceNews(list(script.told)[-1], ended=True, also=also)
    texts, choices = spoken(Telling(MUSEUM, "en", piece=news), _place(screen))
    assert {script.learned, *script.also.values(), *script.results.values()} <= set(texts)
    assert not script.result or texts[1] == script.result
    assert choices[:2] == ("Once more", "Where it leads")
    assert len(choices) >= 4


def test_numbers_are_told_beside_it():
    news = PieceNews("cut", counts=(2,))
    texts, _ = spoken(Telling(MUSEUM, "en", piece=news), WAY)
    assert texts[-1] == "2 of 6 letters have arrived"


def _place(screen):
    (piece,) = [piece for piece in MUSEUM.pieces if PIECES[piece.id] is screen]
    return Place(screen, piece.exhibit)


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=lambda script: script.page)
def test_a_page_says_the_same_in_the_same_order(script):
    folder = QML / "Kiosk" / "Pages" / script.page.removesuffix("Page")
    page = (folder / f"{script.page}.qml").read_text("utf-8")
    said = re.search(r"tellings: \[(.*?)\]", page, re.DOTALL)[1]
    assert tuple(re.findall(r'qsTr\("(.*?)"\)', said)) == tuple(script.told.values())
    outcomes = re.search(r"outcomes: \[(.*?)\]", page, re.DOTALL)[1]
    assert re.findall(r'"(.*?)"', outcomes) == list(map(str, script.told))
    for sentence in (script.title, script.learned, *script.also.values()):
        assert f'qsTr("{sentence}")' in page
    assert not script.result or f'endHeading: qsTr("{script.result}")' in page
    shown = (folder / f"{script.results_page}.qml").read_text("utf-8") if script.results else ""
    for words in script.results.values():
        assert f'qsTr("{words}")' in shown


@pytest.mark.parametrize("file", sorted(TRANSLATIONS.glob("kiosk_*.ts")), ids=lambda f: f.stem)
def test_the_word_has_six_letters_in_every_language(file):
    text = file.read_text(encoding="utf-8")
    (word,) = re.findall(r"<source>HELLO!</source>\s*<translation>(.*?)</translation>", text)
    assert len(word) == PACKETS
