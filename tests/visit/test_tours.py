"""Tours and halls in the visit: stops, leaving and taking up again, and what content changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.media.halls import Hotspot, Plan, Viewpoint
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
TOURS = """
tours:
  - id: short
    title: {en: Short, zh: 短}
    minutes: 5
    pitch: {en: Two things., zh: 两件展品。}
    stops: [apple-lisa, {exhibit: raspberry-pi, why: {en: Much smaller., zh: 小得多。}}]
"""
LONGER = TOURS.replace("[apple-lisa,", "[china-first-router, apple-lisa,")


def catalogue(text=SMALL + TOURS):
    return read_catalogue(text.encode(), "exhibits.yaml")


@pytest.fixture
def visit():
    visit = Visit(catalogue())
    visit.begin()
    return visit


def test_a_tour_goes_from_stop_to_stop_and_ends_at_its_last_card(visit):
    visit.choose(Screen.TOURS)
    visit.start_tour("short")
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa")
    assert visit.route.next.exhibit == "raspberry-pi"
    visit.step_along_tour(1)
    assert visit.place.id == "raspberry-pi"
    assert visit.route.here.why.en == "Much smaller."
    assert visit.route.next is None
    visit.step_along_tour(1)
    assert visit.route is None
    assert visit.place == Place(Screen.TOUR_END, "short")
    assert visit.left_at("short") == 0
    visit.back()
    assert visit.place.id == "raspberry-pi"


def test_a_tour_that_was_left_goes_on_where_it_was(visit):
    visit.start_tour("short")
    visit.step_along_tour(1)
    visit.leave_tour()
    assert visit.place.id == "raspberry-pi"
    assert visit.route is None
    visit.home()
    visit.start_tour("short")
    assert visit.place.id == "raspberry-pi"


def test_who_strays_comes_back_to_the_stop_as_they_left_it(visit):
    visit.start_tour("short")
    visit.moved(120.0)
    assert visit.route.is_at(visit.place)
    visit.choose(Screen.SEARCH)
    visit.open_story("first-internet-museum")
    assert not visit.route.is_at(visit.place)
    visit.return_to_stop()
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa", 120.0)
    visit.home()
    visit.return_to_stop()
    assert visit.place == Place(Screen.EXHIBIT, "apple-lisa")
    visit.back()
    assert visit.place.screen is Screen.HOME
    visit.leave_tour()
    visit.return_to_stop()
    assert visit.place.screen is Screen.HOME


def test_a_link_to_the_next_stop_and_the_way_back_take_the_tour_along(visit):
    visit.start_tour("short")
    visit.open_exhibit("raspberry-pi")
    assert (visit.route.stop, visit.route.next) == (1, None)
    visit.back()
    assert visit.route.stop == 0
    visit.open_exhibit("china-first-router")
    assert visit.route.stop == 0


def test_a_stop_that_is_not_next_is_no_step_along_the_tour():
    visit = Visit(catalogue(SMALL + LONGER))
    visit.begin()
    visit.start_tour("short")
    visit.open_exhibit("raspberry-pi")
    assert (visit.route.stop, visit.route.is_at(visit.place)) == (0, False)


def test_the_next_visitor_begins_every_tour_anew(visit):
    visit.start_tour("short")
    visit.step_along_tour(1)
    visit.end()
    assert visit.route is None
    assert visit.left_at("short") == 0


def test_steps_before_the_first_stop_and_tours_that_are_not_there_change_nothing(visit):
    visit.start_tour("no-such-tour")
    assert visit.place.screen is Screen.HOME
    visit.start_tour("short")
    visit.step_along_tour(-1)
    assert visit.place.id == "apple-lisa"
    visit.end()
    visit.start_tour("short")
    visit.step_along_tour(1)
    assert visit.place.screen is Screen.ATTRACT


def test_other_content_keeps_the_stop_or_ends_the_tour(visit):
    visit.start_tour("short")
    visit.renew(catalogue(SMALL + LONGER))
    assert visit.route.stop == 1
    assert visit.route.here.exhibit == "apple-lisa"
    visit.renew(catalogue(SMALL))
    assert visit.route is None
    assert visit.place.id == "apple-lisa"


def hall(area, name, doors=()):
    plan = Plan(((0, 0), (1, 0), (1, 1)), (0.5, 0.5), (1, 1))
    hotspots = tuple(Hotspot(to, yaw, 0.0) for to, yaw in doors)
    return Viewpoint(area, name, Path(), (), hotspots, (), plan)


@pytest.fixture
def walker():
    halls = {
        "development": {n: hall("development", n) for n in ("entrance", "court")},
        "technology": {"entrance": hall("technology", "entrance", [("development", 100.0)])},
    }
    visit = Visit(catalogue(), halls)
    visit.begin()
    return visit


def test_a_gaze_is_kept_between_minus_and_plus_half_a_turn(walker):
    walker.open_area("development")
    walker.look(725.0, 10.0)
    assert walker.place.position == pytest.approx(5.0)
    assert walker.place.pitch == 10.0
    walker.open_exhibit("apple-lisa")
    walker.back()
    assert walker.place.position == pytest.approx(5.0)


def test_coming_through_a_door_one_looks_away_from_it(walker):
    walker.open_area("development")
    walker.go_through_door("technology")
    assert walker.place.position == pytest.approx(-80.0)
    walker.go_through_door("technology")
    walker.go_through_door("nowhere")
    assert walker.place.id == "technology"
    walker.back()
    assert walker.place.id == "development"


def test_wishes_of_a_hall_change_nothing_elsewhere(walker):
    walker.walk_to("court")
    walker.look(1.0, 1.0)
    walker.show_wall()
    walker.show_hall()
    walker.go_through_door("technology")
    assert walker.place == Place(Screen.HOME)
    walker.open_area("development")
    walker.walk_to("cellar")
    assert walker.place.viewpoint == "entrance"
