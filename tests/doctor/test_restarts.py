"""What the doctor says of a kiosk that failed."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict

import pytest

from kiosk.doctor.finding import State
from kiosk.supervisor.policy import Mode
from kiosk.supervisor.restart_record import Failure

NOW = dt.datetime(2026, 5, 8, 12, tzinfo=dt.UTC)


@pytest.fixture
def recorded(examined):
    """A machine whose supervisor has recorded failures so many days ago."""
    examined.changes["now"] = NOW.timestamp
    state = examined.settings.settings.state_folder

    def record(mode, *days_ago, stacks="20260508-090000.txt"):
        failures = [
            asdict(Failure((NOW - dt.timedelta(days=d)).isoformat(), "hung", mode, stacks))
            for d in days_ago
        ]
        words = json.dumps({"mode": mode, "failures": failures})
        (state / "restarts.json").write_text(words)
        return examined

    return record


def test_a_week_without_a_failure_is_good(recorded):
    recorded(Mode.USUAL, 30, 8).says("restarts", State.OK, "none for a failure in 7 days")


def test_failures_are_counted_and_the_last_is_told_with_where_it_was(recorded):
    machine = recorded(Mode.USUAL, 30, 6, 1)
    words = "2 for failures in 7 days, the last on 2026-05-07 12:00: the kiosk hung"
    machine.says("restarts", State.WARNING, words, "crashes/20260508-090000.txt")


def test_where_no_stacks_were_kept_none_are_named(recorded):
    found = recorded(Mode.USUAL, 1, stacks="").finding("restarts")
    assert found.advice == "send the makers the log of that time, if it happens again"


def test_safe_mode_and_a_still_picture_are_told(recorded):
    recorded(Mode.SAFE, 1).says("restarts", State.WARNING, "in safe mode", "leaves safe mode")
    recorded(Mode.STILL, 1).says("restarts", State.MISSING, "a still picture", "restart kiosk")
