"""What follows from where a visitor is, and the way that leads back."""

from __future__ import annotations

from kiosk.visit.history import History
from kiosk.visit.place import Place, Screen

HOME = Place(Screen.HOME)


def test_what_is_read_lies_on_paper_and_what_is_walked_through_in_the_night():
    assert {s for s in Screen if s.on_paper} == {Screen.EXHIBIT, Screen.STORY}


def test_the_bar_lies_on_the_picture_where_the_museum_fills_the_screen():
    pictures = {Screen.PREPARING, Screen.ATTRACT, Screen.HOME}
    assert {s for s in Screen if not s.bar_below} == pictures


def test_of_a_very_long_way_the_beginning_and_the_latest_places_are_kept():
    history = History(HOME)
    for number in range(200):
        history.go(Place(Screen.EXHIBIT, str(number)))
    assert history.here.id == "199"
    steps = 0
    while history.here != HOME:
        history.back()
        steps += 1
    assert steps == 60
    history.back()
    assert history.here == HOME


def test_one_comes_back_to_a_place_on_the_way_as_one_left_it_or_goes_on_to_it():
    told = []
    history = History(HOME, told.append)
    for name in "aba":
        history.go(Place(Screen.EXHIBIT, name))
    history.replace(Place(Screen.EXHIBIT, "a", position=7.0))
    history.go(Place(Screen.SEARCH))
    history.return_to(Place(Screen.EXHIBIT, "a"))
    assert (history.here, history.depth) == (Place(Screen.EXHIBIT, "a", position=7.0), 4)
    assert told[-1] == history.here
    history.return_to(Place(Screen.EXHIBIT, "c"))
    assert (history.here.id, history.depth) == ("c", 5)


def test_places_that_are_gone_are_left_out_of_the_way():
    history = History(HOME)
    for name in "abc":
        history.go(Place(Screen.EXHIBIT, name))
    history.keep(lambda place: place.id == "b")
    assert history.here.id == "b"
    history.back()
    assert history.here == HOME
    history.keep(lambda _: False)
    assert history.here == HOME
