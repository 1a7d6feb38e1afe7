"""What is counted reaches the file, and no trouble with the file reaches the visitor."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from kiosk.visit_counts import counts_file, recorder
from kiosk.visit_counts.kinds import OTHER, UNDATED, Ending, Kind
from kiosk.visit_counts.recorder import EVERY_SECONDS

AT_ONCE = {"every": 0.01, "after": 0.0}


def wait_until(met):
    until = time.monotonic() + 10
    while not met():
        assert time.monotonic() < until, "waited ten seconds in vain"
        time.sleep(0.005)


def messages(caplog):
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


def test_an_orderly_end_writes_what_is_counted(counters):
    counts = counters.open()
    counts.add(Kind.BEGUN)
    counts.add(Kind.BEGUN)
    counts.add(Kind.ENDED, Ending.HOME)
    counts.add(Kind.EXHIBIT, "apple-lisa")
    counts.add(Kind.TOUCH, "home 48x27 3 4")
    counts.close()
    assert sorted(counters.rows()) == [
        ("2026-11", "touch", "home 48x27 3 4", 1),
        ("2026-11-29", "exhibit", "apple-lisa", 1),
        ("2026-11-29T12", "begun", "", 2),
        ("2026-11-29T12", "ended", "home", 1),
    ]


def test_it_writes_by_itself_soon_enough_for_a_power_cut(counters):
    assert EVERY_SECONDS * 2 <= 10  # what waits, and a write under way
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: counters.numbers() == {("begun", ""): 1})
    counts.add(Kind.BEGUN)
    wait_until(lambda: counters.numbers() == {("begun", ""): 2})


def test_what_is_written_survives_a_power_cut(counters):
    """In WAL mode only full synchronisation forces each transaction to the disk."""
    with closing(counts_file.CountsFile(counters.file, 400)) as file:
        assert file._one("PRAGMA synchronous") == 2
        assert file._one("PRAGMA journal_mode") == "wal"


def test_a_kiosk_that_nobody_touched_leaves_no_file(counters):
    counters.open().close()
    assert not counters.file.exists()


def test_today_goes_on_after_a_restart_and_begins_anew_at_midnight(counters):
    counts = counters.open()
    counts.add(Kind.BEGUN)
    counts.add(Kind.BEGUN)
    assert counts.today() == 2
    counts.close()
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: counts.today() == 3)
    counters.now += timedelta(days=1)
    assert counts.today() == 0
    counts.add(Kind.BEGUN)
    assert counts.today() == 1


def test_counting_costs_a_frame_next_to_nothing(counters):
    counts = counters.open()
    begun = time.perf_counter()
    for _ in range(1000):
        counts.add(Kind.SCREEN, "home")
    assert (time.perf_counter() - begun) / 1000 < 0.001  # seconds, of 0.016; usually 0.000002


# Clocks


@pytest.mark.parametrize(
    ("moments", "periods"),
    [
        (["2026-11-29T10:59", "2026-11-29T09:59"], {"2026-11-29T10": 1, "2026-11-29T09": 1}),
        (["2026-10-25T02:30", "2026-10-25T02:30"], {"2026-10-25T02": 2}),  # summer time ends
        (["2026-03-29T01:59", "2026-03-29T03:00"], {"2026-03-29T01": 1, "2026-03-29T03": 1}),
        (["1970-01-01T00:01", "2026-11-29T10:00"], {UNDATED: 1, "2026-11-29T10": 1}),
        (["2026-12-31T23:59", "2027-01-01T00:00"], {"2026-12-31T23": 1, "2027-01-01T00": 1}),
    ],
)
def test_a_clock_that_jumps_loses_nothing_and_counts_nothing_twice(counters, moments, periods):
    counts = counters.open()
    for moment in moments:
        counters.now = datetime.fromisoformat(moment)
        counts.add(Kind.BEGUN)
    counts.close()
    assert {period: number for period, _, _, number in counters.rows()} == periods


def test_a_clock_ten_years_ahead_costs_one_day_of_hours_and_no_count(counters):
    counters.now = datetime(2026, 11, 1, 12)
    for _ in range(3):
        counts = counters.open(kept_days=3)
        counts.add(Kind.BEGUN)
        counts.close()
        counters.now += timedelta(days=1)
    counters.now = datetime(2036, 11, 1, 12)
    counts = counters.open(kept_days=3)
    counts.add(Kind.BEGUN)
    counts.close()
    periods = [period for period, *_ in counters.rows()]
    assert periods == ["2026-11", "2026-11-02T12", "2026-11-03T12", "2036-11-01T12"]


# Trouble with the file


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "damage", [b"no database at all" * 300, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(counters, damage, caplog):
    counters.file.write_bytes(damage)
    counts = counters.open()
    counts.add(Kind.BEGUN)
    counts.close()
    assert counters.numbers() == {("begun", ""): 1}
    aside = counters.folder / "counts.damaged-1.sqlite"
    assert aside.read_bytes() == damage
    assert messages(caplog) == [f"visit counts begin anew: {counters.file} is damaged, now {aside}"]


@pytest.mark.expects_log
def test_damage_in_the_middle_of_the_file_is_found(counters):
    counts = counters.open()
    for number in range(3000):
        counts.add(Kind.TOUCH, f"home 48x27 {number} 0")
    counts.close()
    whole = bytearray(counters.file.read_bytes())
    middle = len(whole) // 8192 * 4096
    whole[middle : middle + 4096] = b"\xa5" * 4096
    counters.file.write_bytes(whole)
    counts = counters.open()
    counts.add(Kind.BEGUN)
    counts.close()
    assert counters.numbers() == {("begun", ""): 1}


@pytest.mark.expects_log
def test_of_damaged_files_the_last_two_are_kept(counters):
    for number in range(3):
        counters.file.write_bytes(b"%d" % number * 5000)
        counts = counters.open()
        counts.add(Kind.BEGUN)
        counts.close()
    kept = sorted(file.name for file in counters.folder.iterdir())
    assert kept == ["counts.damaged-1.sqlite", "counts.damaged-2.sqlite", "counts.sqlite"]
    assert (counters.folder / kept[0]).read_bytes()[:1] == b"2"


@pytest.mark.expects_log
def test_the_file_of_a_newer_program_is_left_as_it_is(counters, caplog):
    with closing(sqlite3.connect(counters.file)) as database:
        database.execute("CREATE TABLE further (thing)")
        database.execute("PRAGMA user_version = 2")
    before = counters.file.read_bytes()
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: messages(caplog))
    assert counts.today() == 1
    counts.close()
    assert counters.file.read_bytes() == before
    assert len(messages(caplog)) == 1
    assert "was written by a newer program" in messages(caplog)[0]


@pytest.mark.expects_log
def test_a_full_disk_is_said_once_and_what_was_counted_is_written_when_there_is_room(
    counters, caplog, monkeypatch
):
    monkeypatch.setattr(recorder, "_PATIENCE", 1)
    room = "PRAGMA max_page_count = 1000000"

    class Filling(counts_file.CountsFile):
        def add(self, counts):
            self._database.execute(room)
            super().add(counts)

    monkeypatch.setattr(counts_file, "CountsFile", Filling)
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: counters.numbers())
    room = "PRAGMA max_page_count = 1"
    for number in range(5000):
        counts.add(Kind.TOUCH, f"home 48x27 {number} 0")
    wait_until(lambda: messages(caplog))
    for _ in range(20):
        counts.add(Kind.BEGUN)
    room = "PRAGMA max_page_count = 1000000"
    wait_until(lambda: counters.numbers().get(("begun", "")) == 21)
    assert len(counters.numbers()) == 5001
    assert [m for m in messages(caplog) if "full" in m] == messages(caplog)
    assert len(messages(caplog)) == 1


@pytest.mark.expects_log
def test_without_a_folder_the_kiosk_goes_on(counters, caplog):
    counters.folder /= "not-there"
    counters.file = counters.folder / "counts.sqlite"
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: messages(caplog))
    assert counts.today() == 1
    assert "cannot be written, unable to open database file" in messages(caplog)[0]


@pytest.mark.expects_log
@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_said_once(counters, caplog):
    counters.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: messages(caplog))
    counters.folder.chmod(stat.S_IRWXU)


@pytest.mark.expects_log
def test_a_locked_file_is_waited_for_and_nothing_is_lost(counters, caplog, monkeypatch):
    monkeypatch.setattr(counts_file, "_LOCKED_SECONDS", 0.02)
    monkeypatch.setattr(recorder, "_PATIENCE", 1)
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: counters.numbers())
    with closing(sqlite3.connect(counters.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        counts.add(Kind.BEGUN)
        wait_until(lambda: any("locked" in message for message in messages(caplog)))
        other.execute("ROLLBACK")
    wait_until(lambda: counters.numbers() == {("begun", ""): 2})


@pytest.mark.expects_log
def test_an_end_does_not_wait_for_a_disk_that_hangs(counters, caplog, monkeypatch):
    monkeypatch.setattr(recorder, "_CLOSING_SECONDS", 0.05)
    counts = counters.open(**AT_ONCE)
    counts.add(Kind.BEGUN)
    wait_until(lambda: counters.numbers())
    with closing(sqlite3.connect(counters.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        counts.add(Kind.BEGUN)
        counts.close()
        other.execute("ROLLBACK")
    assert messages(caplog) == ["the last visit counts may be lost: the disk does not answer"]
    wait_until(lambda: not counts._thread.is_alive())


# Bounds


def test_old_days_are_merged_into_months_and_every_number_stays(counters):
    counters.now = datetime(2026, 1, 28, 12)
    for _ in range(8):
        counts = counters.open(kept_days=3)
        counts.add(Kind.BEGUN)
        counts.add(Kind.EXHIBIT, "apple-lisa")
        counts.close()
        counters.now += timedelta(days=1)
    months = {(p, k): n for p, k, _, n in counters.rows() if len(p) == 7}
    assert months == {
        ("2026-01", "begun"): 4, ("2026-01", "exhibit"): 4,
        ("2026-02", "begun"): 1, ("2026-02", "exhibit"): 1,
    }  # fmt: skip
    assert counters.numbers() == {("begun", ""): 8, ("exhibit", "apple-lisa"): 8}


def test_words_typed_only_once_are_thrown_away_with_their_day(counters):
    for words, day in (("wechat", 1), ("a name", 1), ("wechat", 2), ("later", 3)):
        counters.now = datetime(2026, 1, day, 12)
        counts = counters.open(kept_days=1)
        counts.add(Kind.UNANSWERED, words)
        counts.add(Kind.UNANSWERED, "wechat")
        counts.close()
    assert counters.numbers() == {
        ("unanswered", "wechat"): 6, ("unanswered", "later"): 1,
    }  # fmt: skip


def test_a_day_has_only_so_many_names(counters, monkeypatch):
    monkeypatch.setattr(counts_file, "MOST_NAMES", 3)
    for _ in range(2):
        counts = counters.open()
        for number in range(5):
            counts.add(Kind.UNANSWERED, f"word {number}")
        counts.close()
    found = counters.numbers()
    assert sum(found.values()) == 10
    assert len(found) == 4
    assert found["unanswered", OTHER] == 4


def test_memory_is_bounded_while_the_disk_is_not_there(counters, monkeypatch):
    monkeypatch.setattr(recorder, "_MOST_PENDING", 10)
    counts = counters.open()
    for number in range(100):
        counts.add(Kind.UNANSWERED, f"word {number}")
    assert len(counts._pending) == 10


def test_a_file_that_is_too_large_merges_its_oldest_days_first_and_shrinks(counters):
    path = counters.file
    with closing(counts_file.CountsFile(path, 1000)) as file:
        for day in range(1, 29):
            names = [f"exhibit {number} " + "x" * 60 for number in range(300)]
            file.add({counts_file.Count(f"2026-02-{day:02}", "exhibit", n): 1 for n in names})
    before = path.stat().st_size
    with closing(counts_file.CountsFile(path, 1000, most_bytes=before // 2)) as file:
        file.make_room()
    assert path.stat().st_size <= before // 2
    assert sum(counters.numbers().values()) == 28 * 300
    days = sorted(period for period, *_ in counters.rows() if len(period) == 10)
    assert days[-1] == "2026-02-28"
    assert "2026-02-01" not in days


def test_a_file_with_nothing_left_to_merge_keeps_how_many_came_in_its_oldest_months(counters):
    with closing(counts_file.CountsFile(counters.file, 1000, most_bytes=60_000)) as file:
        for month in range(1, 9):
            names = [f"home 48x27 {number} " + "x" * 60 for number in range(200)]
            file.add({counts_file.Count(f"2026-{month:02}", "touch", n): 1 for n in names})
            file.add({counts_file.Count(f"2026-{month:02}", "begun", ""): 1})
        file.make_room()
    assert counters.file.stat().st_size <= 60_000
    periods = [period for period, kind, *_ in counters.rows() if kind == "touch"]
    assert {"2026-08"} <= set(periods) <= {"2026-07", "2026-08"}
    assert counters.numbers()["begun", ""] == 8
