"""Where a visitor's wishes lead."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.idleness import Idleness, Presence
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit


@pytest.fixture
def visit():
    small = Path(__file__).parent.parent / "small.yaml"
    visit = Visit(read_catalogue(small.read_bytes(), "small.yaml"))
    visit.begin()
    return visit


def test_back_returns_to_the_exhibit_as_it_was_left(visit):
    visit.open_area("development")
    visit.moved(120.0)
    visit.open_exhibit("china-first-router")
    visit.moved(340.0)
    visit.open_story("first-internet-museum")
    assert visit.place == Place(Screen.STORY, "first-internet-museum")
    visit.back()
    assert visit.place == Place(Screen.EXHIBIT, "china-first-router", 340.0)
    visit.back()
    assert visit.place == Place(Screen.AREA, "development", 120.0)
    visit.back()
    visit.back()
    assert visit.place.screen is Screen.HOME


def test_stepping_along_the_wall_goes_round_and_does_not_lengthen_the_way(visit):
    visit.open_area("development")
    visit.open_exhibit("china-first-router")
    visit.step_along_wall(-1)
    assert visit.place.id == "china-first-dns-server"
    visit.back()
    assert visit.place.screen is Screen.AREA


def test_impossible_wishes_change_nothing(visit):
    visit.open_exhibit("no-such-exhibit")
    visit.step_along_wall(1)
    assert visit.place == Place(Screen.HOME)
    visit.end()
    visit.open_area("development")
    visit.home()
    assert visit.place == Place(Screen.ATTRACT)


def test_without_content_nothing_can_be_opened():
    visit = Visit(None)
    visit.begin()
    assert visit.place == Place(Screen.PREPARING)


def test_silence_is_answered_by_a_question_then_by_the_end():
    now = [0.0]
    idleness = Idleness(lambda: now[0], patience=75, countdown=30)
    now[0] = 74.9
    assert idleness.presence is Presence.HERE
    now[0] = 75.0
    assert (idleness.presence, idleness.seconds_left) == (Presence.ASKED, 30)
    now[0] = 104.5
    assert (idleness.presence, idleness.seconds_left) == (Presence.ASKED, 1)
    now[0] = 105.0
    assert idleness.presence is Presence.GONE
    idleness.touched()
    assert idleness.presence is Presence.HERE


def test_a_preview_goes_straight_to_any_place_and_back_leads_home(visit):
    story = Place(Screen.STORY, "first-internet-museum")
    visit.go_straight(story)
    assert visit.place == story
    visit.go_straight(Place(Screen.EXHIBIT, "none"))
    assert visit.place == story
    visit.back()
    assert visit.place == Place(Screen.HOME)
    empty = Visit(None)
    empty.go_straight(Place(Screen.HOME))
    assert empty.place.screen is Screen.PREPARING


def test_from_light_to_light_and_back_to_all_of_them(visit):
    visit.begin()
    visit.choose(Screen.CONNECTIONS)
    visit.see_connections("exhibit/apple-lisa")
    visit.see_connections("story/first-internet-museum")
    assert visit.place == Place(Screen.CONNECTIONS, "story/first-internet-museum")
    visit.back()
    assert visit.place == Place(Screen.CONNECTIONS, "exhibit/apple-lisa")
    visit.see_connections("stories")
    visit.see_all_connections()
    assert visit.place == Place(Screen.CONNECTIONS)
    visit.back()
    assert visit.place == Place(Screen.HOME)


def test_from_a_card_to_all_lights_and_back_to_the_card(visit):
    visit.begin()
    visit.open_exhibit("apple-lisa")
    visit.see_connections("exhibit/apple-lisa")
    visit.see_all_connections()
    assert visit.place == Place(Screen.CONNECTIONS)
    visit.see_all_connections()
    visit.back()
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa")


def test_from_a_card_to_its_time_and_back_to_the_card(visit):
    visit.begin()
    visit.see_in_time()
    assert visit.place == Place(Screen.HOME)
    visit.open_exhibit("apple-lisa")
    visit.see_in_time()
    assert visit.place == Place(Screen.TIMELINE, "apple-lisa")
    visit.come_nearer("pictures", 1990.5)
    visit.back()
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa")
    visit.go_straight(Place(Screen.TIMELINE, "none"))
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa")


def test_a_light_that_is_not_there_is_not_gone_to(visit):
    visit.begin()
    for key in ("exhibit/nothing", "lamp/x", "apple-lisa", "stories/x"):
        visit.see_connections(key)
    assert visit.place == Place(Screen.HOME)
