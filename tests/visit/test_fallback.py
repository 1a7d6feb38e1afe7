"""Where another language stands in for the visitor's, and which."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.fallback import fallback_at
from kiosk.visit.place import Place, Screen

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
TOURS = """
tours:
  - id: two
    title: {en: Two things, zh: 两件展品}
    minutes: 5
    pitch: {en: Two things., zh: ""}
    stops: [china-first-router, apple-lisa]
"""
LISA = Place(Screen.EXHIBIT, "apple-lisa")


@pytest.mark.parametrize(
    "place",
    [
        LISA,
        Place(Screen.STORY, "first-internet-museum"),
        Place(Screen.CASE, "cisco-bridging-digital-divide"),
        Place(Screen.AREA, "technology"),
        Place(Screen.TOURS),
        Place(Screen.TOUR_END, "two"),
    ],
)
def test_english_stands_in_wherever_there_is_something_to_read(place):
    museum = read_catalogue((SMALL + TOURS).encode(), "small.yaml")
    assert fallback_at(museum, place, "ar") == "en"
    assert fallback_at(museum, place, "en") is None
    assert fallback_at(museum, place, "zh") == ("en" if place.screen is Screen.TOURS else None)
    assert fallback_at(museum, Place(Screen.HOME), "ar") is None


def test_a_card_that_is_all_there_needs_nothing_to_stand_in():
    text = SMALL
    for given in ("title: {en: Apple Lisa", "hook: {en: It put a desk on the screen."):
        text = text.replace(given, given.replace("{", "{ar: نص, "))
    half = read_catalogue(text.encode(), "small.yaml")
    assert fallback_at(half, LISA, "ar") == "en"
    given = "text:\n      en: Files,"
    whole = read_catalogue(
        text.replace(given, "text:\n      ar: نص\n      en: Files,").encode(), ""
    )
    assert fallback_at(whole, LISA, "ar") is None
    assert whole.exhibit("apple-lisa").title.to("ar") == "نص"
