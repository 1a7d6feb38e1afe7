"""What a visitor keeps, and when it is forgotten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

SMALL = Path(__file__).parent.parent / "small.yaml"
TOUR = """
tours:
  - id: two
    title: {en: Two things, zh: 两件展品}
    minutes: 5
    pitch: {en: Two things., zh: 两件展品。}
    stops: [china-first-router, apple-lisa]
"""
LISA = Place(Screen.EXHIBIT, "apple-lisa")
STORY = Place(Screen.STORY, "first-internet-museum")


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(SMALL.read_bytes() + TOUR.encode(), "small.yaml")


@pytest.fixture
def visit(museum):
    visit = Visit(museum)
    visit.begin()
    return visit


def keep(visit, *cards):
    for card in cards:
        visit.go_straight(card)
        visit.keep_or_let_go()


def test_cards_are_kept_in_the_order_of_the_visit(visit, museum):
    case = Place(Screen.CASE, museum.cases[0].id)
    keep(visit, STORY, LISA, case)
    assert visit.kept == (STORY, LISA, case)


def test_a_kept_card_is_let_go_and_kept_again_it_is_the_latest(visit):
    keep(visit, LISA, STORY)
    visit.go_straight(LISA)
    assert visit.keeps_this
    visit.keep_or_let_go()
    assert (visit.keeps_this, visit.kept) == (False, (STORY,))
    visit.keep_or_let_go()
    assert visit.kept == (STORY, LISA)


def test_a_card_is_the_same_however_far_it_was_read(visit):
    keep(visit, LISA)
    visit.moved(300.0)
    assert visit.keeps_this
    visit.keep_or_let_go()
    assert visit.kept == ()


@pytest.mark.parametrize("screen", [s for s in Screen if s not in ("exhibit", "story", "case")])
def test_only_cards_can_be_kept(visit, screen):
    visit._history.go(Place(screen, "apple-lisa"))
    visit.keep_or_let_go()
    assert (visit.kept, visit.keeps_this) == ((), False)


def test_what_is_kept_goes_with_the_visit(visit):
    keep(visit, LISA)
    visit.end()
    assert visit.kept == ()
    visit.begin()
    assert visit.kept == ()


def test_other_content_drops_the_cards_that_it_does_not_have(visit, museum):
    keep(visit, LISA, STORY)
    exhibits = tuple(e for e in museum.exhibits if e.id != LISA.id)
    visit.renew(replace(museum, exhibits=exhibits, tours=()))
    assert visit.kept == (STORY,)
    visit.renew(None)
    assert visit.kept == ()


def test_nobody_sees_a_visit_before_it_begins(museum):
    visit = Visit(museum)
    visit.choose(Screen.MY_VISIT)
    assert visit.place.screen is Screen.ATTRACT
