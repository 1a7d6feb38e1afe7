"""The last card of a tour, as it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl

from kiosk.bridge.screens.tour_end import TourEndDetails
from kiosk.catalogue.entries import Film
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.media.films.film_files import FilmFiles
from kiosk.visit.visit import Visit


@pytest.fixture
def at_the_end(parent, museum, showing):
    """The details of the small museum's only tour, whose second stop alone was really seen."""

    def show(language="en", files=None, **more):
        now = iter(range(0, 10**6, 2))
        content = replace(museum, **more)
        visit = Visit(content, clock=lambda: next(now))
        visit.begin()
        visit.start_tour("three")
        visit.step_along_tour(1)
        for _ in range(5):
            next(now)
        visit.step_along_tour(1)
        details = TourEndDetails(visit, parent)
        details.show(showing(language, catalogue=content, films=files or {}), visit.place)
        return details

    return show


def test_it_shows_what_was_seen_in_the_visitors_language(at_the_end, rows):
    details = at_the_end("zh")
    assert (details.title, details.otherTitle, details.seen) == ("三件展品", "Three things", 1)
    router, lisa = rows(details.stops)
    assert (router["title"], router["seen"]) == ("中国第一台路由器", False)
    assert (lisa["exhibitId"], lisa["seen"]) == ("apple-lisa", True)
    assert lisa["picture"].fileName() == "apple-lisa.webp"


def test_it_leads_to_another_tour_a_film_a_story_and_a_case(at_the_end, museum, rows, tmp_path):
    title = LocalizedText("The card", "测试卡")
    other = replace(museum.tours[0], id="other", minutes=7)
    exhibits = tuple(
        replace(one, film="card") if one.id == "apple-lisa" else one for one in museum.exhibits
    )
    more = {
        "tours": (*museum.tours, other),
        "films": (Film("card", title, title),),
        "exhibits": exhibits,
    }
    tour, film, story, case = rows(at_the_end(**more).onward)
    assert (tour["card"], tour["targetId"], tour["minutes"]) == ("tour", "other", 7)
    assert (film["card"], film["title"], film["still"]) == ("film", "The card", QUrl())
    assert film["picture"].fileName() == "apple-lisa.webp"
    assert (story["card"], story["title"]) == ("story", museum.stories[0].title.en)
    assert (case["card"], case["title"]) == ("case", museum.cases[0].headline.en)
    files = {"card": FilmFiles(still=tmp_path / "card.webp")}
    _, film, *_ = rows(at_the_end(files=files, **more).onward)
    assert (film["still"].fileName(), film["picture"]) == ("card.webp", QUrl())


def test_of_one_tour_alone_no_other_follows(at_the_end, rows):
    assert [row["card"] for row in rows(at_the_end().onward)] == ["story", "case"]
