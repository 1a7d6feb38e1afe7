"""What is kept of crashes: stacks, and a record for the doctor."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from kiosk.supervisor.crash_folder import collect, stacks_of_this_run
from kiosk.supervisor.policy import Mode
from kiosk.supervisor.restart_record import failure_now, read_restarts, write_restarts


def test_a_run_that_ended_in_order_leaves_nothing(tmp_path):
    stacks_of_this_run(tmp_path).touch()
    assert collect(tmp_path) is None
    assert not list((tmp_path / "crashes").iterdir())
    assert collect(tmp_path) is None


def test_what_a_crash_leaves_is_put_aside_and_the_newest_ten_are_kept(tmp_path):
    folder = tmp_path / "crashes"
    for number in range(12):
        stacks_of_this_run(tmp_path).write_text(f"crash {number}")
        kept = collect(tmp_path)
        assert kept.read_text() == f"crash {number}"
        kept.rename(folder / f"20260101-0000{number:02}.txt")
    stacks_of_this_run(tmp_path).write_text("the last")
    assert collect(tmp_path).read_text() == "the last"
    texts = {file.read_text() for file in folder.iterdir()}
    assert texts == {"the last", *(f"crash {number}" for number in range(3, 12))}


def test_the_newest_is_kept_even_where_the_clock_went_back(tmp_path):
    folder = tmp_path / "crashes"
    stacks_of_this_run(tmp_path).touch()
    for number in range(10):
        (folder / f"2099010{number}-000000.txt").write_text("from the future")
    stacks_of_this_run(tmp_path).write_text("now")
    assert collect(tmp_path).read_text() == "now"
    assert len(list(folder.iterdir())) == 10


def test_failures_are_recorded_and_the_newest_are_kept(tmp_path):
    assert read_restarts(tmp_path).failures == ()
    for number in range(40):
        what = f"was ended by SIGSEGV, the {number}th time" + "x" * 500
        failure = failure_now(what, Mode.SAFE, None)
        write_restarts(tmp_path, Mode.SAFE, failure)
    record = read_restarts(tmp_path)
    assert record.mode is Mode.SAFE
    assert [failure.what[:34] for failure in record.failures] == [
        f"was ended by SIGSEGV, the {number}th time"[:34] for number in range(25, 40)
    ]
    now = dt.datetime.now().astimezone()
    assert len(record.within(7, now)) == 15
    assert record.within(7, now + dt.timedelta(days=8)) == []


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"failures": 3}', '{"failures": [3, {}, {"at": 1}]}', '{"mode": "other"}',
     '{"failures": [{"at": "today", "what": "x", "mode": "safe"}]}',
     '{"failures": [{"at": "2026-01-01T00:00:00", "what": "x", "mode": "safe"}]}'],
)  # fmt: skip
def test_a_damaged_record_is_as_good_as_none(tmp_path, text):
    (tmp_path / "restarts.json").write_text(text)
    record = read_restarts(tmp_path)
    assert (record.mode, record.failures) == (Mode.USUAL, ())


@pytest.mark.expects_log
def test_a_record_that_cannot_be_written_is_said_and_passed_over(tmp_path, caplog):
    (tmp_path / "file").touch()
    write_restarts(tmp_path / "file", Mode.SAFE)
    assert "cannot be recorded" in caplog.text


def test_the_record_is_readable_for_people(tmp_path):
    failure = failure_now("ended with code 1", Mode.USUAL, tmp_path / "a")
    write_restarts(tmp_path, Mode.USUAL, failure)
    (failure,) = json.loads((tmp_path / "restarts.json").read_text())["failures"]
    assert failure["what"] == "ended with code 1"
    assert failure["stacks"] == "a"
