"""When the screen goes dark, and when it comes back."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.opening_hours.darkness import Darkness
from kiosk.opening_hours.hours import Hours, read_week
from kiosk.opening_hours.span import read_span
from kiosk.opening_hours.wall_clock import WallClock

DAILY = Hours(**read_week("9:00-17:00"))


class Day:
    """A museum that is open from nine to five, and its clocks, which go only when told to."""

    def __init__(self):
        self.steady = 0.0
        self.set("2026-12-01 12:00")
        made = dt.datetime(2026, 11, 1).timestamp()
        clock = WallClock(made, lambda: self.wall)
        quiet = (read_span("12:00-14:00"),)
        self.darkness = Darkness(DAILY, quiet, clock, lambda: self.steady)

    def set(self, moment: str):
        self.wall = dt.datetime.fromisoformat(moment).timestamp()

    def is_dark(self, moment: str = "", *, under_way: bool = False) -> bool:
        if moment:
            self.set(moment)
        self.darkness.look(under_way=under_way)
        return self.darkness.dark


@pytest.fixture
def day():
    return Day()


def test_it_is_dark_outside_the_hours_to_the_minute(day):
    assert day.is_dark("2026-12-01 08:59:59")
    assert not day.is_dark("2026-12-01 09:00")
    assert not day.is_dark("2026-12-01 16:59:59")
    assert day.is_dark("2026-12-01 17:00")


def test_without_hours_it_is_never_dark_and_no_clock_is_asked():
    def refuse():
        raise AssertionError

    darkness = Darkness(clock=WallClock(now=refuse))
    darkness.look(under_way=False)
    assert not darkness.dark
    assert darkness.opens() is None


def test_a_visit_at_closing_time_is_not_cut(day):
    assert not day.is_dark("2026-12-01 17:30", under_way=True)
    assert day.is_dark("2026-12-01 17:31")


@pytest.mark.parametrize("to", ["2026-11-30 12:00", "2027-06-01 12:00"])
def test_a_clock_that_jumps_is_believed_at_the_next_look(day, to):
    assert day.is_dark("2026-12-01 20:00")
    assert not day.is_dark(to)
    assert day.is_dark("2026-12-01 20:00")


@pytest.mark.expects_log
def test_a_dead_clock_leaves_the_museum_open_and_says_so_once(day, caplog):
    for moment in ("1970-01-02 03:00", "2001-01-01 03:00"):
        assert not day.is_dark(moment)
    assert day.darkness.opens() is None
    (record,) = caplog.records
    assert "the clock cannot be right" in record.getMessage()
    assert day.is_dark("2026-12-01 20:00")


def test_quiet_hours_come_and_go(day):
    told = []
    for moment in ("2026-12-01 11:59", "2026-12-01 12:00", "2026-12-01 14:00"):
        day.is_dark(moment)
        told.append(day.darkness.quiet)
    assert told == [False, True, False]


def test_staff_darken_the_screen_until_it_is_touched(day):
    day.darkness.darken()
    assert day.is_dark()
    assert day.is_dark("2026-12-02 12:00", under_way=True)
    day.darkness.touched()
    assert not day.is_dark()
    day.darkness.touched()
    assert day.is_dark("2026-12-02 20:00"), "a touch after hours shows no museum"


def test_staff_see_the_museum_after_hours_for_one_visit(day):
    assert day.is_dark("2026-12-01 20:00")
    day.darkness.lighten()
    assert not day.is_dark()
    assert not day.is_dark(under_way=True)
    day.steady += 3600
    assert not day.is_dark(under_way=True)
    assert day.is_dark()


def test_staff_who_begin_no_visit_leave_the_museum_open_for_ten_minutes(day):
    day.set("2026-12-01 20:00")
    day.darkness.lighten()
    day.steady += 599
    assert not day.is_dark()
    day.steady += 1
    assert day.is_dark()


def test_lighten_ends_a_darkness_of_staff_too(day):
    day.darkness.darken()
    day.darkness.lighten()
    assert not day.is_dark("2026-12-01 12:00")
    assert day.is_dark("2026-12-01 17:00"), "it was open meanwhile: the wish has been fulfilled"


def test_it_says_when_the_museum_opens(day):
    day.set("2026-12-01 20:00")
    now, opens = day.darkness.opens()
    assert (now.hour, opens) == (20, dt.datetime(2026, 12, 2, 9))
    day.set("2026-12-01 12:00")
    assert day.darkness.opens() is None
