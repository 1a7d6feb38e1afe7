"""The screen at night: black, a touch tells when the museum opens, and nobody gets in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QSignalSpy, QTest

from kiosk import paths
from kiosk.media.media_files import MediaFiles
from kiosk.opening_hours.hours import Hours, read_week
from kiosk.opening_hours.wall_clock import WallClock
from kiosk.ui_driver.tour import BEGIN

SMALL = Path(__file__).parent.parent / "small.yaml"
DAILY = Hours(**read_week("9:00-17:00"))
DARK = "The museum is closed. Touch to see when it opens."
SOMEWHERE = QPointF(640, 360)


class Wall:
    """The clock on the wall of the museum, which shows what a test says."""

    def __init__(self):
        self.show("2026-12-01 20:00")

    def show(self, moment):
        self.now = dt.datetime.fromisoformat(moment).timestamp()


@pytest.fixture
def wall(monkeypatch):
    wall = Wall()
    monkeypatch.setattr("kiosk.app.WallClock", lambda _made: WallClock(now=lambda: wall.now))
    monkeypatch.setattr("kiosk.bridge.opening._LOOK_MILLISECONDS", 40)
    return wall


@pytest.fixture
def at_night(wall, opened):
    """The small museum at eight in the evening; it closes at five."""

    def open_kiosk(**settings):
        kiosk, finger = opened((1280, 720), content=SMALL, hours=DAILY, **settings)
        finger.wait_for_frame()
        return kiosk, finger

    return open_kiosk


def is_black(kiosk):
    picture = kiosk.window.grabWindow()
    seen = {picture.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 720, 7)}
    return seen == {0xFF000000}


def test_it_is_black_a_touch_tells_when_it_opens_and_morning_brings_the_museum(
    wall, at_night, place
):
    kiosk, finger = at_night()
    opening = kiosk.controller.opening
    assert finger.names() == [DARK]
    assert is_black(kiosk)
    finger.touch(DARK)
    finger.wait_until(lambda: opening.hinting)
    assert opening.time == "9:00"
    assert opening.sentences == ["The museum opens tomorrow", "博物馆明天开放"]
    assert place(kiosk) == ("attract", "")
    finger.wait_until(lambda: not is_black(kiosk))
    kiosk.controller.begin()
    assert place(kiosk) == ("attract", "")
    assert finger.names() == [DARK]
    wall.show("2026-12-02 09:00")
    finger.wait_until(lambda: not opening.dark)
    finger.wait_for_frame()
    finger.touch(BEGIN)
    assert place(kiosk) == ("home", "")


def test_the_hint_goes_by_itself_and_stands_elsewhere_next_time(wall, at_night, monkeypatch):
    monkeypatch.setattr("kiosk.bridge.opening._HINT_MILLISECONDS", 100)
    kiosk, finger = at_night(calm_motion=True)
    opening = kiosk.controller.opening
    places = set()
    for _ in range(5):
        finger.touch_at(SOMEWHERE)
        finger.wait_until(lambda: not opening.hinting)
        finger.wait_until(lambda: is_black(kiosk))
        places.add((round(opening.place.x() * 10), round(opening.place.y() * 10)))
    assert len(places) == 5


def test_a_night_at_the_window_goes_on_being_painted(at_night):
    _, finger = at_night()
    for _ in range(3):
        finger.wait_for_frame()


def test_a_key_asks_too_where_a_keypad_is_set_up(at_night, place):
    kiosk, finger = at_night(keypad=True)
    QTest.keyClick(kiosk.window, "a")
    finger.wait_until(lambda: kiosk.controller.opening.hinting)
    assert place(kiosk) == ("attract", "")


def test_a_visit_at_closing_time_ends_with_its_visitor(wall, at_night, clock, place):
    wall.show("2026-12-01 16:59")
    kiosk, finger = at_night()
    opening = kiosk.controller.opening
    finger.touch(BEGIN)
    wall.show("2026-12-01 17:00")
    looks, darkened = QSignalSpy(opening._timer.timeout), QSignalSpy(opening.changed)
    finger.wait_until(lambda: looks.count() > 2)
    assert (opening.dark, darkened.count()) == (False, 0)
    assert place(kiosk) == ("home", "")
    clock.now += 200
    finger.wait_until(lambda: opening.dark)
    assert place(kiosk) == ("attract", "")
    finger.wait_for_frame()
    assert finger.names() == [DARK]


def test_staff_darken_the_screen_until_it_is_touched(wall, at_night, place):
    wall.show("2026-12-01 12:00")
    kiosk, finger = at_night()
    finger.touch(BEGIN)
    kiosk.controller.opening.darken()
    finger.wait_for_frame()
    assert place(kiosk) == ("attract", "")
    assert is_black(kiosk)
    finger.touch_at(SOMEWHERE)
    finger.wait_until(lambda: not kiosk.controller.opening.dark)
    assert place(kiosk) == ("attract", ""), "the touch that wakes the screen begins no visit"
    finger.touch(BEGIN)
    assert place(kiosk) == ("home", "")


def test_staff_look_at_the_museum_at_night(wall, at_night, place):
    kiosk, finger = at_night()
    kiosk.controller.opening.lighten()
    finger.wait_for_frame()
    finger.touch(BEGIN)
    assert place(kiosk) == ("home", "")


def test_no_exhibit_rises_behind_the_dark(wall, at_night, tmp_path):
    kiosk, finger = at_night()
    attraction = kiosk.controller.attraction
    assert not attraction._timer.isActive()
    kiosk.controller.renew(kiosk.catalogue, MediaFiles(SMALL, paths.ASSETS, tmp_path))
    assert not attraction._timer.isActive()
    wall.show("2026-12-02 09:00")
    finger.wait_until(lambda: not kiosk.controller.opening.dark)
    assert attraction._timer.isActive()


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2026-12-01 08:00", ["The museum opens today", "博物馆今天开放", "يفتح المتحف اليوم"]),
        (
            "2026-12-04 20:00",
            ["The museum opens on Monday", "博物馆星期一开放", "يفتح المتحف يوم الاثنين"],
        ),
        (
            "2026-12-24 20:00",
            ["The museum opens on 8 January 2027", "博物馆2027年1月8日开放", None],
        ),
        ("2028-12-01 08:00", ["The museum is closed", "博物馆已闭馆", "المتحف مغلق"]),
    ],
)
def test_the_day_is_told_in_every_language_that_is_offered(wall, opened, moment, told):
    week = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), DAILY.monday)
    winter = [dt.date(2026, 12, 25) + dt.timedelta(days=n) for n in range(14)]
    for_ever = [dt.date(2028, 12, 1) + dt.timedelta(days=n) for n in range(500)]
    hours = Hours(**week, saturday=(), sunday=(), exceptions=dict.fromkeys(winter + for_ever, ()))
    wall.show(moment)
    kiosk, _ = opened((1280, 720), content=SMALL, hours=hours, languages=("en", "zh", "ar"))
    opening = kiosk.controller.opening
    opening.touch()
    for sentence, expected in zip(opening.sentences, told, strict=True):
        assert expected in (None, sentence)
    assert opening.time == ("" if "2028" in moment else "9:00")
