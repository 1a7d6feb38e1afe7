"""The ways to hands-on pieces: from home, in a hall, on a tour."""

from __future__ import annotations

import pytest

from kiosk.visit.place import Place, Screen


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_from_home_one_comes_to_each_piece_and_back_by_its_card(begun, place, size):
    kiosk, finger = begun(size=size)
    finger.touch("Try")
    assert place(kiosk) == ("pieces", "")
    finger.touch("Draw with light")
    assert place(kiosk) == ("facade", "glass-tile-facade")
    finger.touch("Back")
    assert place(kiosk) == ("exhibit", "glass-tile-facade")
    finger.touch("Back")
    finger.touch("Send a secret")
    assert place(kiosk) == ("lock-and-key", "root-ksk-ceremony")


def test_in_a_hall_one_touches_the_object(begun, place):
    kiosk, finger = begun(size=(1920, 1080))
    there = Place(Screen.HALL, "technology", position=-116.0, viewpoint="entrance")
    kiosk.controller.go_straight(there)
    finger.touch("LO, the first message")
    assert place(kiosk) == ("message", "lo-keyboard")
    finger.touch("Back")
    assert place(kiosk) == ("exhibit", "lo-keyboard")
    finger.touch("Back")
    finger.touch("Xerox Alto")
    assert place(kiosk) == ("exhibit", "xerox-alto")


def test_its_sounds_are_loaded_once_it_is_open_and_wanted(begun):
    kiosk, finger = begun(size=(640, 360), sounds=True)
    finger.touch("Try")
    finger.touch("Send a secret")
    assert kiosk.controller.screen == "lock-and-key"
    finger.wait_until(lambda: finger.find("sounding").property("sounding"))


def test_the_childrens_tour_comes_by_two_of_them(begun):
    kiosk, finger = begun(size=(1920, 1080))
    catalogue = kiosk.catalogue
    stops = [stop.exhibit for stop in catalogue.tours[0].stops]
    assert sum(catalogue.piece_at(exhibit) is not None for exhibit in stops) == 2
    kiosk.controller.touring.start(catalogue.tours[0].id)
    for _ in range(stops.index("lo-keyboard")):
        kiosk.controller.touring.step(1)
    finger.touch("Type it yourself")
    assert kiosk.controller.screen == "message"
