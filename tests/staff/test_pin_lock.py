"""Five wrong PINs and five minutes, over restarts of the program and of the machine."""

from __future__ import annotations

import json

import pytest

from kiosk.staff.pin_lock import LOCK_SECONDS, MOST_WRONG, PinLock


class Machine:
    """A machine that is switched on and off; programs on it share its record."""

    def __init__(self, record):
        self.record = record
        self.now = 1000.0

    def start(self):
        lock = PinLock(self.record, lambda: self.now)
        lock.look()
        return lock

    def reboot(self):
        self.now = 20.0
        return self.start()


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path / "staff-pin.json")


def right():
    return True


def wrong():
    return False


def never():
    raise AssertionError("a PIN is tried while it is locked")


def lock_up(machine):
    lock = machine.start()
    for _ in range(MOST_WRONG):
        assert not lock.try_pin(wrong)
    return lock


def test_four_wrong_ones_lock_nothing_and_the_right_one_forgives_them(machine):
    lock = machine.start()
    for left in (4, 3, 2, 1):
        assert not lock.try_pin(wrong)
        assert (lock.tries_left, lock.seconds_left) == (left, 0)
    assert lock.try_pin(right)
    assert lock.tries_left == MOST_WRONG


@pytest.mark.expects_log
def test_five_wrong_ones_lock_for_five_minutes_the_right_one_too(machine, caplog):
    lock = lock_up(machine)
    assert lock.seconds_left == 300
    assert not lock.try_pin(never)
    machine.now += LOCK_SECONDS - 0.5
    assert lock.seconds_left == 1
    assert not lock.try_pin(never)
    machine.now += 0.5
    assert lock.seconds_left == 0
    assert not lock.try_pin(wrong)
    assert lock.tries_left == 4
    assert lock.try_pin(right)
    assert "no PIN is taken for 5 minutes" in caplog.text


def test_wrong_ones_are_counted_over_restarts(machine):
    for left in (4, 3, 2, 1):
        lock = machine.start()
        lock.try_pin(wrong)
        assert lock.tries_left == left


def test_a_try_that_is_cut_off_by_the_plug_counts(machine):
    def unplugged():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        machine.start().try_pin(unplugged)
    assert machine.start().tries_left == 4


@pytest.mark.expects_log
def test_a_restart_of_the_program_neither_shortens_nor_lengthens_it(machine):
    lock_up(machine)
    machine.now += 100
    assert machine.start().seconds_left == 200
    machine.now += 200
    assert machine.start().try_pin(right)


@pytest.mark.expects_log
@pytest.mark.parametrize("before", [5.0, 25.0, 1000.0, 1e6])
def test_a_restart_of_the_machine_never_opens_it_early_and_never_locks_longer(machine, before):
    machine.now = before
    lock_up(machine)
    machine.now += 10
    lock = machine.reboot()
    left = lock.seconds_left
    assert 300 - 20 - 10 <= left <= 300  # 20 s since switching on, 10 before that
    machine.now += left - 1
    assert not lock.try_pin(never)
    assert machine.start().seconds_left == 1  # a further restart of the program changes nothing
    machine.now += 1
    assert lock.try_pin(right)


@pytest.mark.expects_log
def test_who_pulls_the_plug_again_and_again_only_waits_longer(machine):
    lock_up(machine)
    for _ in range(20):
        lock = machine.reboot()
        assert lock.seconds_left >= 270
        machine.now += 200
        assert not lock.try_pin(never)


@pytest.mark.expects_log
def test_the_time_of_day_is_not_asked(machine, monkeypatch):
    lock_up(machine)
    for year in (0.0, 4e9):
        monkeypatch.setattr("time.time", lambda year=year: year)
        assert machine.start().seconds_left == 300


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "damage",
    [
        "", "{", "[]", "null", '{"wrong": -1}', '{"wrong": 99}', '{"wrong": true}', "{}",
        '{"wrong": 1, "locked": "x"}', '{"wrong": 1, "locked": -5}', '{"wrong": 1, "locked": NaN}',
    ],
)  # fmt: skip
def test_a_damaged_record_locks_from_now_on_and_no_longer_than_five_minutes(machine, damage):
    machine.record.write_text(damage)
    lock = machine.start()
    assert lock.seconds_left == 300
    assert not lock.try_pin(never)
    machine.now += LOCK_SECONDS
    assert lock.try_pin(right)
    assert machine.start().tries_left == MOST_WRONG


def test_a_lock_that_lies_ahead_counts_from_when_the_machine_was_switched_on(machine):
    machine.record.write_text(json.dumps({"wrong": 5, "locked": 1e12}))
    machine.now = 250.0
    assert machine.start().seconds_left == 50


def test_a_record_that_is_gone_is_a_new_machines(machine):
    machine.start().try_pin(wrong)
    machine.record.unlink()
    assert machine.start().tries_left == MOST_WRONG


@pytest.mark.expects_log
def test_where_nothing_can_be_written_it_is_counted_until_the_restart(machine, caplog):
    machine.record.mkdir()
    (machine.record / "x").touch()
    lock = machine.start()
    assert "is damaged" in caplog.text
    machine.now += LOCK_SECONDS
    for _ in range(MOST_WRONG):
        lock.try_pin(wrong)
    assert lock.seconds_left == 300
    assert "cannot be counted over a restart" in caplog.text


@pytest.mark.expects_log
def test_of_ten_thousand_tries_few_get_through_in_a_day(machine, monkeypatch):
    """Every eight seconds, with a restart of the program or of the machine now and then."""
    kept = {}
    monkeypatch.setattr("kiosk.staff.pin_lock.write_record", lambda _, told: kept.update(told))
    monkeypatch.setattr("kiosk.staff.pin_lock.read_record", lambda _: dict(kept))
    tried, lock = [], machine.start()
    for number in range(10_000):
        machine.now += 8.64
        if number % 97 == 0:
            lock = machine.start()
        if number % 1009 == 0:
            lock = machine.reboot()
        lock.try_pin(lambda number=number: bool(tried.append(number)))
    assert 1000 < len(tried) <= MOST_WRONG * (86_400 / LOCK_SECONDS + 1)


@pytest.mark.expects_log
def test_the_log_has_no_digits_of_a_pin(machine, caplog):
    caplog.set_level("INFO")
    lock_up(machine)
    assert "a wrong PIN, 3 of 5" in caplog.text
    assert "4711" not in caplog.text
