"""The guide in a visit: a question is a place, and back leads where it leads on every screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import LONGEST_QUESTION, Visit

SMALL = Path(__file__).parent.parent / "small.yaml"
HOME, LISTENING = Place(Screen.HOME), Place(Screen.ASK)


@pytest.fixture
def visit():
    visit = Visit(read_catalogue(SMALL.read_bytes(), "small.yaml"))
    visit.begin()
    return visit


def test_back_from_a_card_leads_to_the_answer_and_from_there_to_where_one_asks(visit):
    visit.choose(Screen.ASK)
    visit.ask("what is a router")
    visit.moved(40.0)
    visit.open_exhibit("china-first-router")
    visit.back()
    assert visit.place == Place(Screen.ASK, "what is a router", position=40.0)
    visit.back()
    assert visit.place == LISTENING
    visit.back()
    assert visit.place == HOME


def test_another_question_is_asked_where_the_first_was(visit):
    visit.choose(Screen.ASK)
    for question in ("one", "two", "three"):
        visit.ask(question)
        assert visit.place.id == question
        visit.ask_another()
        assert visit.place == LISTENING
    visit.back()
    assert visit.place == HOME


def test_from_an_answer_one_asks_on_in_its_place(visit):
    visit.choose(Screen.ASK)
    visit.ask("one")
    visit.ask("two")
    visit.back()
    assert visit.place == LISTENING


def test_a_question_from_elsewhere_leads_back_by_where_one_asks(visit):
    visit.choose(Screen.SEARCH)
    visit.ask("zqx")
    assert visit.place == Place(Screen.ASK, "zqx")
    visit.back()
    visit.back()
    assert visit.place.screen is Screen.SEARCH


def test_whoever_was_led_straight_to_an_answer_can_ask_another(visit):
    visit.go_straight(Place(Screen.ASK, "one"))
    visit.ask_another()
    assert visit.place == LISTENING


@pytest.mark.parametrize("blank", ["", "   ", "\n\t"])
def test_a_blank_question_is_none(visit, blank):
    visit.choose(Screen.ASK)
    visit.ask(blank)
    assert visit.place == LISTENING


def test_a_question_is_cut_where_it_is_too_long_and_its_blanks_are_single(visit):
    visit.ask("  who   made " + "x" * 500)
    assert visit.place.id.startswith("who made xxx")
    assert len(visit.place.id) == LONGEST_QUESTION


def test_nobody_asks_while_nobody_is_there():
    visit = Visit(read_catalogue(SMALL.read_bytes(), "small.yaml"))
    visit.ask("who is there")
    assert visit.place.screen is Screen.ATTRACT
    visit.ask_another()
    assert visit.place.screen is Screen.ATTRACT
