"""Tours by touch: off them and back, their last card, and how they play by themselves."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

TESTS = Path(__file__).parent.parent
SMALL = TESTS / "small.yaml"
TOURS = """
tours:
  - id: two
    title: {en: Two things, zh: 两件展品}
    minutes: 5
    pitch: {en: Two things., zh: 两件展品。}
    stops: [china-first-router, apple-lisa]
  - id: others
    title: {en: Two others, zh: 另外两件}
    minutes: 5
    pitch: {en: Two others., zh: 另外两件。}
    stops: [china-first-dns-server, raspberry-pi]
"""


@pytest.fixture
def on_tour(begun, clock, assets):
    """Opens the kiosk and goes to the first stop of the tour of two things."""

    def begin(**settings):
        content = assets.parent / "exhibits.yaml"
        content.write_text(SMALL.read_text(encoding="utf-8") + TOURS, encoding="utf-8")
        kiosk, finger = begun(content=content, **settings)
        finger.touch("Tours")
        finger.touch("Two things")
        return kiosk, finger

    return begin


@pytest.fixture
def hurried(monkeypatch):
    """Tours that play by themselves from now on stay nowhere long."""
    for name in ("_SECONDS_A_STOP", "_SECONDS_AFTER_READING", "_SECONDS_AFTER_FILM"):
        monkeypatch.setattr(f"kiosk.bridge.screens.tours.{name}", 1)


def bottom_of(item):
    return item.mapToScene(QPointF(0, item.height())).y()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_who_strays_is_led_back_or_leaves(on_tour, place, size):
    kiosk, finger = on_tour(size=size)
    back = "Back to stop 1: China's first router"
    finger.touch("Search")
    assert {back, "Leave the tour"} <= {*finger.names()}
    assert not [name for name in finger.names() if name.startswith("Next: ")]
    finger.touch(back)
    assert place(kiosk) == ("exhibit", "china-first-router")
    finger.touch("Museum")
    finger.wait_until_still()
    page = finger.find("signsFit")
    strip = finger.find("wide")
    assert page.property("signsFit")
    assert bottom_of(page) <= strip.mapToScene(QPointF(0, 0)).y()
    finger.touch(back)
    finger.touch("Search")
    finger.touch("Leave the tour")
    assert back not in finger.names()
    assert place(kiosk) == ("search", "")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_the_last_card_shows_what_was_seen_and_leads_on(on_tour, clock, place, size):
    kiosk, finger = on_tour(size=size)
    clock.now += 20
    finger.touch("Next: Apple Lisa")
    finger.touch("End of the tour")
    assert place(kiosk) == ("tour-end", "two")
    assert kiosk.controller.tourEnd.seen == 1
    finger.touch("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    clock.now += 20
    finger.touch("Back")
    assert place(kiosk) == ("tour-end", "two")
    assert kiosk.controller.tourEnd.seen == 2
    finger.bring_into_view("Bridging the digital divide")
    finger.touch("Bridging the digital divide")
    assert place(kiosk)[0] == "case"
    finger.touch("Back")
    finger.bring_into_view("Two others")
    finger.touch("Two others")
    assert place(kiosk) == ("exhibit", "china-first-dns-server")


def test_at_its_end_larger_words_take_their_place_and_say_nothing(on_tour, place):
    kiosk, finger = on_tour(size=(1280, 800))
    finger.touch("Next: Apple Lisa")
    finger.touch("End of the tour")
    for size in (3, 0):
        kiosk.controller.reading.chooseTextSize(size)
        finger.wait_until_still()
        assert place(kiosk) == ("tour-end", "two")


FILM = """
films:
  - {id: card, title: {en: The card, zh: 测试卡}, about: {en: What a card is., zh: 什么是卡片。}}
"""


@pytest.fixture
def with_film(begun, clock, hurried, assets):
    """Opens the kiosk at the first stop of a tour; a film belongs to it."""
    shutil.copytree(TESTS / "films", assets / "films")
    content = assets.parent / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    at = text.index("  - id: china-first-dns-server")
    content.write_text(text[:at] + "    film: card\n" + text[at:] + TOURS + FILM, encoding="utf-8")
    kiosk, finger = begun(content=content)
    finger.wait_until(lambda: kiosk.watch.caught_up, seconds=60)
    films = kiosk.controller._renewal
    finger.wait_until(lambda: "card" in films.shown.media.films, seconds=60)
    finger.touch("Tours")
    finger.touch("Two things")
    return kiosk, finger


def test_a_tour_that_plays_shows_the_film_of_a_stop_and_ends_on_its_last_card(
    with_film, clock, place
):
    kiosk, finger = with_film
    film, touring = kiosk.controller.film, kiosk.controller.touring
    finger.touch("Play for me")
    finger.wait_until(lambda: place(kiosk) == ("film", "card"))
    finger.wait_until(lambda: film.running)
    assert touring.playing
    film.sought.emit(38_000)
    finger.wait_until(lambda: film.watching.position > 38)
    clock.now += 1000
    kiosk.controller.attendance.look()
    assert not kiosk.controller.attendance.asked
    finger.wait_until(lambda: place(kiosk)[1] == "apple-lisa", seconds=30)
    finger.wait_until(lambda: place(kiosk) == ("tour-end", "two"))
    assert not touring.playing
    assert kiosk.controller.tourEnd.onward.row(1).target_id == "card"


def test_a_touch_on_the_page_stops_a_tour_that_plays(with_film, place):
    kiosk, finger = with_film
    touring = kiosk.controller.touring
    finger.touch("Play for me")
    finger.touch_at(QPointF(960, 500))
    assert not touring.playing
    assert place(kiosk) == ("exhibit", "china-first-router")
    finger.touch("Play for me")
    finger.wait_until(lambda: kiosk.controller.film.running)
    finger.touch_at(QPointF(960, 300))
    assert not touring.playing
    assert place(kiosk) == ("film", "card")
    finger.touch("Back to stop 1: China's first router")
    assert place(kiosk) == ("exhibit", "china-first-router")
