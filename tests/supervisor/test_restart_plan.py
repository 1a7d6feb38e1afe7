"""When a kiosk that runs well is started anew all the same."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.supervisor.resident_memory import resident_memory
from kiosk.supervisor.restart_plan import RestartPlan

HOUR, MINUTE = 3600, 60


class Machine:
    """Its clocks pass together, but for when somebody sets the one on the wall."""

    def __init__(self, clock):
        self.clock, self.wall = clock, dt.datetime(2026, 3, 1, 9, 0)
        self.held = 300e6

    def pass_by(self, seconds):
        self.clock.pass_by(seconds)
        self.wall += dt.timedelta(seconds=seconds)

    def plan(self, at="04:00", limit=1200):
        return RestartPlan(at, limit, self.clock, lambda: self.wall, lambda: self.held)

    def due_in(self, hours, plan):
        """Those of the next hours in which it is due, asked every ten minutes."""
        found = []
        for _ in range(hours * 6):
            self.pass_by(10 * MINUTE)
            if plan.due():
                found.append(self.wall)
        return found


@pytest.fixture
def machine(clock):
    return Machine(clock)


def test_it_is_due_at_its_time_of_day_once_the_kiosk_has_run_for_most_of_a_day(machine):
    machine.wall = dt.datetime(2026, 3, 1, 12, 0)
    due = machine.due_in(48, machine.plan())
    assert due[0] == dt.datetime(2026, 3, 3, 4, 0)
    assert due[-1] == dt.datetime(2026, 3, 3, 5, 50)


def test_started_anew_at_four_it_is_due_at_four_again(machine):
    machine.wall = dt.datetime(2026, 3, 1, 4, 0)
    for day in (2, 3, 4):
        assert machine.due_in(24, machine.plan())[0] == dt.datetime(2026, 3, day, 4, 0)


def test_a_window_reaches_over_midnight(machine):
    due = machine.due_in(48, machine.plan("23:30"))
    assert (due[0].time(), due[-1].time()) == (dt.time(23, 30), dt.time(1, 20))


def test_never_is_never(machine):
    assert machine.due_in(100, machine.plan("never")) == []


def test_the_hour_that_summer_time_gives_twice_restarts_once(machine):
    machine.wall = dt.datetime(2026, 10, 25, 2, 30)
    plan = machine.plan("02:30")  # just started anew
    machine.wall -= dt.timedelta(hours=1)
    assert machine.due_in(20, plan) == []


@pytest.mark.parametrize("jump", [-400, -1, 1, 400])
def test_a_clock_that_jumps_restarts_nothing_twice(machine, jump):
    machine.wall = dt.datetime(2026, 3, 1, 4, 0)
    plan = machine.plan()
    for _ in range(30):
        machine.wall += dt.timedelta(days=jump)
        machine.pass_by(30 * MINUTE)
        assert not plan.due()
        machine.wall -= dt.timedelta(minutes=30)


def test_too_much_memory_is_a_reason_after_an_hour(machine):
    machine.held = 1300e6
    plan = machine.plan()
    machine.pass_by(HOUR - 1)
    assert not plan.due()
    machine.pass_by(1)
    assert plan.due() == "it holds 1300 MB of memory, more than memory_limit"
    machine.held = 1200e6
    assert not plan.due()


def test_what_this_process_holds_is_known():
    assert 10e6 < resident_memory() < 10e9
