"""`kiosk stats`, as a director and an installer use it."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import paths
from kiosk.cli import main
from kiosk.content_store.snapshot import load_snapshot
from kiosk.exit_codes import NO_INPUT, NOT_SAVED
from kiosk.visit_counts.recorder import VisitCounts
from tests.visit_counts.simulated import Museum

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture
def told(visited, tmp_path):
    """Asks a kiosk that was visited; what is said."""
    state = tmp_path / "state"
    shutil.copytree(visited, state)
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"content: {SMALL}\nstate_folder: {state}\n")

    def tell(*arguments):
        return CliRunner().invoke(main, ["stats", "--settings", str(settings), *arguments])

    tell.state = state
    return tell


def test_the_report_is_printed(told):
    done = told()
    assert done.exit_code == 0
    assert done.output.startswith("How the kiosk is used\n1 to 30 October 2026\n")
    assert "300  visits" in done.output
    assert "\x1b" not in done.output
    assert "展厅触摸屏使用情况" in told("--language", "zh").output


def test_a_time_is_chosen(told):
    done = told("--since", "2026-10-03", "--until", "2026-10-04")
    assert "3 to 4 October 2026" in done.output
    assert "Nothing was counted" in told("--since", "2027-01-01").output
    assert told("--since", "2026-10-04", "--until", "2026-10-03").exit_code == 2
    assert told("--since", "yesterday").exit_code == 2


def test_files_are_written_and_nothing_is_printed(told, tmp_path):
    page, table = tmp_path / "page.html", tmp_path / "table.csv"
    done = told("--html", str(page), "--csv", str(table))
    assert (done.exit_code, done.output) == (0, "")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["number"]) for row in rows if row["kind"] == "begun") == 300


def test_words_typed_once_are_in_no_file_and_no_formula_is_run(told, tmp_path):
    with closing(sqlite3.connect(told.state / "counts.sqlite")) as database, database:
        for words, number in (("a name", 1), ("=1+1", 2)):
            row = ("2026-10-01", "unanswered", words, number)
            database.execute("INSERT INTO counts VALUES (?, ?, ?, ?)", row)
    table = tmp_path / "table.csv"
    done = told("--csv", str(table), "--json")
    assert "a name" not in table.read_text(encoding="utf-8") + done.output
    assert "'=1+1" in table.read_text(encoding="utf-8")
    assert json.loads(done.output)["unanswered"]["=1+1"] == 2


def test_a_file_that_cannot_be_written_is_said_in_one_line(told, tmp_path):
    done = told("--html", str(tmp_path / "not" / "there.html"))
    assert done.exit_code == NOT_SAVED
    assert done.output.startswith("kiosk: ")
    assert len(done.output.splitlines()) == 1


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda file: file.unlink(), "nothing has been counted yet"),
        (lambda file: file.write_bytes(b"no database" * 999), "cannot be read"),
        (lambda file: file.write_bytes(b""), "holds no counts"),
    ],
)
def test_counts_that_cannot_be_read_are_said_in_one_line(told, spoil, words):
    spoil(told.state / "counts.sqlite")
    done = told()
    assert done.exit_code == NO_INPUT
    assert words in done.output
    assert len(done.output.splitlines()) == 1


def test_a_settings_file_that_is_not_there_is_no_reason_to_read_other_counts(tmp_path):
    done = CliRunner().invoke(main, ["stats", "--settings", str(tmp_path / "kiosk.yaml")])
    assert done.exit_code == NO_INPUT
    assert "kiosk.yaml" in done.output
    assert len(done.output.splitlines()) == 1


def test_where_counting_is_off_that_is_said(tmp_path):
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"state_folder: {tmp_path}\ncounts: false\n")
    done = CliRunner().invoke(main, ["stats", "--settings", str(settings)])
    assert done.output.endswith("is not there; counting is switched off, counts: false\n")


def test_the_counts_of_a_newer_program_are_not_guessed_at(told):
    with closing(sqlite3.connect(told.state / "counts.sqlite")) as database:
        database.execute("PRAGMA user_version = 2")
    assert "another version of the program" in told().output


def test_it_reads_while_the_kiosk_writes(told):
    with closing(sqlite3.connect(told.state / "counts.sqlite", isolation_level=None)) as kiosk:
        kiosk.execute("BEGIN IMMEDIATE")
        kiosk.execute("INSERT INTO counts VALUES ('2026-10-01T09', 'begun', 'x', 1000)")
        assert "300  visits" in told().output
        kiosk.execute("COMMIT")
        assert "1,300  visits" in told().output


def test_a_month_of_thirty_thousand_visits_is_told_in_two_seconds(tmp_path):
    """A thousand of them are played, and count for thirty each."""
    catalogue = load_snapshot(paths.SHIPPED_SNAPSHOT)
    museum = Museum(catalogue, lambda clock: VisitCounts(tmp_path, clock=clock, after=1e6))
    museum.month(1000)
    museum.counts.close()
    with closing(sqlite3.connect(tmp_path / "counts.sqlite")) as database, database:
        database.execute("UPDATE counts SET number = number * 30")
    (tmp_path / "kiosk.yaml").write_text(f"state_folder: {tmp_path}\n")
    page = tmp_path / "page.html"
    command = [sys.executable, "-m", "kiosk", "stats", "--html", str(page)]
    begun = time.monotonic()
    subprocess.run([*command, "--settings", str(tmp_path / "kiosk.yaml")], check=True, timeout=60)
    assert time.monotonic() - begun < 2 * 3  # thrice on a busy machine
    assert "30,000" in page.read_text(encoding="utf-8")
