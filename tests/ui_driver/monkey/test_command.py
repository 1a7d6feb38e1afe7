"""`kiosk monkey` as staff call it: what it says, writes, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.checked_yaml.faults import FAULTY, UNREADABLE
from kiosk.cli import main
from kiosk.exit_codes import NOT_SAVED
from kiosk.ui_driver.monkey import trial
from kiosk.ui_driver.monkey.events import Pause, Point, Touch
from kiosk.ui_driver.monkey.record import Record, read_record

SMALL = Path(__file__).parent.parent.parent / "small.yaml"
TAP = (
    Touch((Point(0, "press", 0.5, 0.5), Point(1, "press", 0.6, 0.5))),
    Touch((Point(0, "lift", 0.5, 0.5), Point(1, "lift", 0.6, 0.5))),
)
BROKEN = Record(4, 77, (640, 360), "the window is hidden", (*TAP, Pause(200.0)))


@pytest.fixture
def ran(monkeypatch, tmp_path):
    """Runs the command, whose trial ends as told; what came of it, and the trials there were."""
    trials = []

    def run(*words, outcome):
        def hold(held, _settings, _say):
            trials.append(held)
            return outcome

        monkeypatch.setattr(trial, "hold", hold)
        monkeypatch.chdir(tmp_path)
        return CliRunner().invoke(main, ["monkey", *words]), trials

    return run


def test_what_broke_is_said_and_the_last_events_are_written(ran, tmp_path):
    done, _ = ran("--seed", "4", outcome=trial.Outcome(BROKEN, {}))
    assert done.exit_code == FAULTY
    assert done.output.splitlines() == [
        "kiosk: seed 4, step 77: the window is hidden",
        "kiosk: the last 3 events stand in monkey.json",
    ]
    assert read_record(tmp_path / "monkey.json") == BROKEN


def test_the_record_is_played_in_a_window_of_its_size(ran, tmp_path):
    BROKEN.write(tmp_path / "broken.json")
    done, (held,) = ran("--replay", "broken.json", outcome=trial.Outcome(None, {"attract": 5}))
    assert done.exit_code == 0
    assert (tuple(held.events), held.size, held.count) == (BROKEN.last, (640, 360), 5)
    assert done.output == "screens: attract 5\n"


def test_where_the_events_cannot_be_written_it_says_so(ran):
    done, _ = ran("--record", "none/there.json", outcome=trial.Outcome(BROKEN, {}))
    assert done.exit_code == NOT_SAVED
    last = done.output.splitlines()[-1]
    assert last == "kiosk: none/there.json was not saved: No such file or directory"


@pytest.mark.parametrize("text", [None, "{}", '"monkey"'])
def test_a_replay_of_what_is_no_record_says_so_in_a_line(ran, tmp_path, text):
    if text is not None:
        (tmp_path / "other.json").write_text(text, encoding="utf-8")
    done, trials = ran("--replay", "other.json", outcome=None)
    assert done.exit_code == UNREADABLE
    assert done.output.startswith("kiosk: other.json ")
    assert len(done.output.splitlines()) == 1
    assert trials == []


@pytest.mark.parametrize("words", [["--events", "0"], ["--seed", "x"], ["--size", "0x9"]])
def test_numbers_that_make_no_sense_are_refused(words):
    assert CliRunner().invoke(main, ["monkey", *words]).exit_code == 2


def started(tmp_path, *words):
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", "monkey", "--content", str(SMALL), *words],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
    )  # fmt: skip


def test_a_record_is_played_on_the_real_program_which_keeps_nothing(tmp_path):
    BROKEN.write(tmp_path / "broken.json")
    process = started(tmp_path, "--replay", "broken.json")
    said, log = process.communicate(timeout=120)
    assert process.returncode == 0, log
    assert said.splitlines()[-1].startswith("screens: ")
    assert [file.name for file in tmp_path.iterdir()] == ["broken.json"]


def test_it_ends_in_order_when_it_is_told_to(tmp_path):
    process = started(tmp_path, "--events", "20000")
    assert process.stdout.readline().split()[1] == "events"
    process.send_signal(signal.SIGTERM)
    said, log = process.communicate(timeout=60)
    assert process.returncode == 128 + signal.SIGTERM, log
    assert "Traceback" not in log
    assert len(said.splitlines()) < 9
    assert not (tmp_path / "monkey.json").exists()
