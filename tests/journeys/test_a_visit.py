"""Whole visits by touch, in the real program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.ui_driver.album import Album
from kiosk.ui_driver.tour import play

SMALL = Path(__file__).parent.parent / "small.yaml"
TOUR = """
tours:
  - id: three
    title: {en: Three things, zh: 三件展品}
    minutes: 5
    pitch: {en: Three things., zh: 三件展品。}
    stops: [china-first-router, china-first-dns-server, apple-lisa]
"""


def test_from_an_exhibit_to_its_story_and_back_to_the_same_scroll(begun, place, to_the_wall):
    kiosk, finger = begun()
    assert place(kiosk) == ("home", "")
    finger.touch("Supporting Digital Development")
    to_the_wall(finger)
    finger.touch("China's first router")
    assert place(kiosk) == ("exhibit", "china-first-router")
    finger.wait_until_still()
    finger.drag(QPointF(750, 800), QPointF(750, 700))
    finger.wait_until_still()
    scrolled = kiosk.controller.visit.place.position
    assert scrolled > 20
    finger.touch("A museum for the internet opens in Wuzhen")
    assert place(kiosk) == ("story", "first-internet-museum")
    finger.touch("Back")
    assert place(kiosk) == ("exhibit", "china-first-router")
    assert kiosk.controller.visit.place.position == pytest.approx(scrolled)
    finger.touch("中文")
    finger.wait_until_still()
    assert "乌镇有了一座互联网科技馆" in finger.names()


def test_the_first_message_is_typed_and_the_machine_stops(begun, place):
    kiosk, finger = begun()
    finger.touch("Search")
    for letter in "kline":
        finger.touch(letter)
    finger.touch("LO, the first message")
    finger.touch("Type it yourself")
    assert place(kiosk) == ("message", "lo-keyboard")
    message = kiosk.controller.pieces.firstMessage
    for letter in "LOG":
        finger.touch(letter)
    finger.wait_until(lambda: message.stopped)
    assert message.arrived == "LO"
    finger.touch("Back")
    assert place(kiosk) == ("exhibit", "lo-keyboard")


def test_a_whole_visit_from_attract_to_attract(begun, halls, clock, place):
    """A tour, a story, a case, the hall at the same gaze, and time runs out."""
    text = SMALL.read_text(encoding="utf-8") + TOUR
    content = halls.parent.parent / "exhibits.yaml"
    content.write_text(text, encoding="utf-8")
    kiosk, finger = begun(content=content)
    finger.touch("Tours")
    finger.touch("Three things")
    for stop in ("china-first-router", "china-first-dns-server", "apple-lisa"):
        assert place(kiosk) == ("exhibit", stop)
        finger.wait_until_still()
        onward = [name for name in finger.names() if name.startswith("Next: ")]
        if onward:
            finger.touch(onward[0])
    finger.touch("A museum for the internet opens in Wuzhen")
    assert place(kiosk)[0] == "story"
    finger.touch("Back")
    finger.bring_into_view("Bridging the digital divide")
    finger.touch("Bridging the digital divide")
    assert place(kiosk)[0] == "case"
    finger.touch("Back to stop 3: Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    finger.touch("End of the tour")
    assert place(kiosk) == ("tour-end", "three")
    finger.touch("Museum")
    finger.touch("Supporting Digital Development")
    finger.touch("Look right")
    finger.wait_until_still()
    gaze = kiosk.controller.visit.place
    finger.touch("China's first name server")
    finger.touch("Back")
    assert kiosk.controller.visit.place == gaze
    clock.now += 10**9
    kiosk.controller.attendance.look()
    assert place(kiosk) == ("attract", "")
    assert not kiosk.controller.touring.underWay


def test_a_tour_goes_on_from_its_next_stop_when_a_link_led_there_already(begun, assets, place):
    content = assets.parent / "exhibits.yaml"
    content.write_text(SMALL.read_text(encoding="utf-8") + TOUR, encoding="utf-8")
    kiosk, finger = begun(content=content)
    finger.touch("Tours")
    finger.touch("Three things")
    finger.wait_until_still()
    while "China's first name server" not in finger.names():
        finger.touch("More")
        finger.wait_until_still()
    finger.touch("China's first name server")
    assert place(kiosk) == ("exhibit", "china-first-dns-server")
    finger.touch("Next: Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")


def test_sliding_off_a_button_does_nothing(begun, place):
    kiosk, finger = begun()
    finger.wait_until_still()
    finger.drag(QPointF(140, 300), QPointF(900, 900))
    assert place(kiosk) == ("home", "")


@pytest.mark.expects_log
def test_broken_content_shows_the_page_of_preparation(opened, place, tmp_path, caplog):
    broken = tmp_path / "exhibits.yaml"
    broken.write_text("museum: {\n", encoding="utf-8")
    kiosk, finger = opened(content=broken)
    finger.wait_for_frame()
    finger.wait_until(lambda: kiosk.watch.caught_up)
    assert place(kiosk) == ("preparing", "")
    assert f"{broken}:2:1: " in caplog.text


def test_the_tour_sees_every_kind_of_screen(opened, tmp_path):
    """On a screen that lies, and from one language into another, it goes in test_arabic.py."""
    kiosk, _ = opened(size=(720, 1280), language="zh")
    files = list(play(kiosk, Album(tmp_path / "tour"), ["zh"]))
    screens = json.loads((tmp_path / "tour" / "tour.json").read_text(encoding="utf-8"))
    assert len(screens) == len(files) >= 12
    seen = {screen["name"] for screen in screens}
    assert seen >= {"home", "area", "exhibit", "closer", "story", "case", "reading-settings"}
    assert len({screen["id"] for screen in screens if screen["name"] == "area"}) == 6


def test_a_wall_begins_with_its_introduction_however_long_that_is(begun, to_the_wall):
    kiosk, finger = begun(size=(1080, 1920))
    for area in kiosk.catalogue.areas:
        kiosk.controller.openArea(area.id)
        finger.wait_until_still()
        to_the_wall(finger)
        finger.wait_until_still()
        assert finger.find("lastPosition").property("position") == 0, area.id
        finger.touch("Museum")


@pytest.mark.parametrize(
    ("language", "one", "two"), [("en", "1 exhibit", "2 exhibits"), ("zh", "1件展品", "2件展品")]
)
def test_a_wall_says_how_many_exhibits_it_holds(begun, language, one, two):
    kiosk, finger = begun(content=SMALL, language=language)
    for area, told in (("technology", one), ("development", two)):
        kiosk.controller.openArea(area)
        kiosk.controller.hall.showWall()
        finger.wait_for_frame()
        introduction = finger.find("exhibits")
        assert introduction.property("exhibits") == told


def test_a_door_touched_while_the_pages_behind_it_are_being_read_leads_there(opened):
    kiosk, finger = opened()
    assert not kiosk.window.property("firstFrameShown")
    kiosk.window.setProperty("firstFrameShown", True)
    kiosk.controller.begin()
    kiosk.controller.choose("tours")
    finger.wait_until_still()
    assert kiosk.catalogue.tours[0].title.en in finger.names()
