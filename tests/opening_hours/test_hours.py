"""What the hours say of a moment: nights, exceptions, leap days, clocks that are put forward."""

from __future__ import annotations

import datetime as dt
import os
import time

import pytest

from kiosk.opening_hours.hours import Hours, is_within
from kiosk.opening_hours.span import Span, read_day, read_span
from kiosk.opening_hours.wall_clock import WallClock, made_at

MONDAY = dt.date(2026, 11, 30)


def days(text: str):
    return read_day(text)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


@pytest.fixture
def museum():
    """Closed on Mondays and at Christmas, open late on Saturdays."""
    return Hours(
        monday=(),
        **{day: days("9:00-17:00") for day in ("tuesday", "wednesday", "thursday", "friday")},
        saturday=(read_span("9:00-12:00"), read_span("18:00-2:00")),
        sunday=days("0:00-24:00"),
        exceptions={dt.date(2026, 12, 25): (), dt.date(2028, 2, 29): days("10:00-11:00")},
    )


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-12-01 08:59:59", False),
        ("2026-12-01 09:00", True),
        ("2026-12-01 16:59:59", True),
        ("2026-12-01 17:00", False),
        ("2026-11-30 12:00", False),
        ("2026-12-05 12:00", False),
        ("2026-12-05 23:59", True),
        ("2026-12-06 01:59", True),  # Saturday's night, and Sunday besides
        ("2026-12-07 00:00", False),
        ("2026-12-25 12:00", False),
        ("2028-02-29 10:30", True),
        ("2028-02-29 09:30", False),
    ],
)
def test_it_is_open_when_the_door_says_so(museum, moment, is_open):
    assert museum.is_open(at(moment)) is is_open


def test_a_night_that_began_goes_on_into_a_day_that_is_closed():
    hours = Hours(
        saturday=days("18:00-2:00"), exceptions={dt.date(2026, 12, 6): ()}, monday=days("9:00-9:01")
    )
    assert hours.is_open(at("2026-12-06 01:59"))
    assert not hours.is_open(at("2026-12-06 02:00"))


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-12-01 08:00", "2026-12-01 09:00"),
        ("2026-12-01 17:00", "2026-12-02 09:00"),
        ("2026-12-05 12:00", "2026-12-05 18:00"),
        ("2026-12-07 00:00", "2026-12-08 09:00"),
        ("2026-12-24 17:00", "2026-12-26 09:00"),
        ("2028-02-28 20:00", "2028-02-29 10:00"),
    ],
)
def test_it_says_when_it_opens_again(museum, moment, opens):
    assert museum.opens_after(at(moment)) == at(opens)


def test_a_museum_that_never_opens_does_not_say_when():
    never = Hours(**dict.fromkeys(Hours.__dataclass_fields__, ()) | {"exceptions": {}})
    assert not never.is_open(at("2026-12-01 12:00"))
    assert never.opens_after(at("2026-12-01 12:00")) is None
    assert not never.always_open
    assert Hours().always_open


@pytest.mark.parametrize("moment", [dt.datetime.min, dt.datetime.max])
def test_the_ends_of_the_calendar_are_days_too(museum, moment):
    museum.is_open(moment)
    museum.opens_after(moment)


def test_exceptions_are_long_past_after_a_month(museum):
    assert museum.long_past(dt.date(2027, 1, 25)) == []
    assert museum.long_past(dt.date(2027, 1, 26)) == [dt.date(2026, 12, 25)]


def test_quiet_hours_go_past_midnight_too():
    night = (Span(22 * 60, 26 * 60),)
    assert is_within(night, at("2026-12-01 23:00"))
    assert is_within(night, at("2026-12-01 01:59"))
    assert not is_within(night, at("2026-12-01 02:00"))


@pytest.fixture
def zone(monkeypatch):
    """The machine stands in a time zone."""

    def stand(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield stand
    monkeypatch.delenv("TZ")
    time.tzset()
    assert "TZ" not in os.environ


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="time zones are the system's here")
@pytest.mark.parametrize(
    ("name", "utc", "is_open"),
    [
        # Europe puts its clocks forward at 1:00 UTC on 29 March 2026: 8:59 summer time, 9:00.
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29 06:59", False),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29 07:00", True),
        # and back on 25 October: 9:00 comes an hour later.
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25 07:30", False),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25 08:00", True),
        ("<+0545>-5:45", "2026-12-01 03:14", False),  # Kathmandu
        ("<+0545>-5:45", "2026-12-01 03:15", True),
        ("<+14>-14", "2026-11-30 19:00", True),  # Kiritimati: the first of December there
        ("CST-8", "2026-12-01 01:00", True),  # Wuzhen
    ],
)
def test_hours_are_those_of_the_wall_wherever_the_machine_stands(zone, name, utc, is_open):
    zone(name)
    now = at(f"{utc}+00:00").timestamp()
    local = WallClock(now=lambda: now).local()
    assert Hours(**{d: days("9:00-17:00") for d in _WEEKDAYS}).is_open(local) is is_open


_WEEKDAYS = [name for name in Hours.__dataclass_fields__ if name.endswith("day")]


def test_a_clock_from_before_the_program_was_made_tells_nothing(tmp_path):
    made = at("2026-11-29 12:00").timestamp()
    for now, told in ((0.0, False), (made - 90_000, False), (made - 80_000, True), (1e18, False)):
        assert (WallClock(made, lambda now=now: now).local() is not None) is told
    file = tmp_path / "exhibits.schema.json"
    assert made_at(tmp_path) == 0
    file.touch()
    assert made_at(tmp_path) == file.stat().st_mtime
