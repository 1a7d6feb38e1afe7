"""The last card of a tour: what was really seen on it, and where it leads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
LISA = "\n    area: technology\n"
MORE = """
tours:
  - id: first
    title: {en: First, zh: 一}
    minutes: 5
    pitch: {en: Two things., zh: 两件展品。}
    stops: [apple-lisa, raspberry-pi]
  - id: unlike
    title: {en: Unlike, zh: 二}
    minutes: 5
    pitch: {en: Two others., zh: 另外两件。}
    stops: [china-first-dns-server, china-first-router]
  - id: alike
    title: {en: Alike, zh: 三}
    minutes: 5
    pitch: {en: Two again., zh: 又是两件。}
    stops: [raspberry-pi, china-first-router]
films:
  - {id: card, title: {en: The card, zh: 测试卡}, about: {en: What a card is., zh: 什么是卡片。}}
"""
MUSEUM = read_catalogue(
    (SMALL.replace(LISA, f"{LISA}    film: card\n", 1) + MORE).encode(), "small.yaml"
)


@pytest.fixture
def time():
    return SimpleNamespace(now=100.0)


@pytest.fixture
def visit(time):
    visit = Visit(MUSEUM, clock=lambda: time.now)
    visit.begin()
    return visit


def walk(visit, tour, time=None, seconds=()):
    """A tour to its end, so long at each of its stops."""
    visit.start_tour(tour)
    for stay in seconds or [0, 0]:
        if time:
            time.now += stay
        visit.step_along_tour(1)
    assert visit.place == Place(Screen.TOUR_END, tour)
    return visit.tour_end


def test_a_stop_was_seen_by_whoever_stayed_for_a_while(visit, time):
    assert visit.tour_end is None
    over = walk(visit, "first", time, [1, 30])
    assert over.tour.id == "first"
    assert [(stop.exhibit.id, stop.seen) for stop in over.stops] == [
        ("apple-lisa", False), ("raspberry-pi", True),
    ]  # fmt: skip
    assert over.seen == 1


def test_what_was_passed_by_can_be_seen_from_the_last_card(visit, time):
    walk(visit, "first")
    visit.open_exhibit("apple-lisa")
    visit.look_closer()
    time.now += 10
    visit.back()
    visit.back()
    assert [stop.seen for stop in visit.tour_end.stops] == [True, False]


def test_it_leads_to_the_tour_that_has_most_in_common_of_those_not_begun(visit):
    assert walk(visit, "first").next_tour.id == "alike"
    visit.start_tour("alike")
    visit.step_along_tour(1)
    visit.leave_tour()
    assert walk(visit, "first").next_tour.id == "unlike"
    walk(visit, "unlike")
    assert walk(visit, "first").next_tour.id == "alike"
    walk(visit, "alike")
    assert walk(visit, "first").next_tour.id == "alike"


def test_it_leads_to_what_belongs_to_its_stops_and_rather_to_what_is_new(visit, time):
    over = walk(visit, "first")
    assert (over.film.id, over.case.id) == ("card", "cisco-bridging-digital-divide")
    assert over.story.id == "first-internet-museum"
    visit.open_story(over.story.id)
    time.now += 30
    visit.back()
    assert visit.tour_end.story.id == "raneem-zaitoun"
    assert walk(visit, "unlike").film is None


def test_where_there_is_one_tour_alone_no_other_follows():
    visit = Visit(replace(MUSEUM, tours=MUSEUM.tours[:1]))
    visit.begin()
    assert walk(visit, "first").next_tour is None


def test_the_next_visitor_has_seen_nothing(visit, time):
    assert walk(visit, "first", time, [30, 30]).seen == 2
    visit.end()
    visit.begin()
    over = walk(visit, "first")
    assert (over.seen, over.next_tour.id) == (0, "alike")


def test_the_card_goes_with_its_tour(visit):
    walk(visit, "unlike")
    visit.renew(replace(MUSEUM, tours=MUSEUM.tours[:1]))
    assert visit.place == Place(Screen.EXHIBIT, "china-first-router")
    assert visit.tour_end is None
