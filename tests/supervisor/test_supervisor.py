"""The supervisor with kiosks that cost nothing, and with less patience than a real one has."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.exit_codes import ALREADY_RUNS, CANNOT_SHOW, NO_DISPLAY, RESTART
from kiosk.supervisor.policy import Mode
from kiosk.supervisor.restart_record import read_restarts

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc who lives")

STAND_IN = Path(__file__).with_name("stand_in.py")
SUPERVISE = """
import logging, os, sys
from pathlib import Path
from kiosk.supervisor.lock_file import HeldError
from kiosk.supervisor.policy import Mode, Patience
from kiosk.supervisor.supervisor import Limits, Supervisor

logging.basicConfig(level=logging.INFO)
stand_in, state, *does = sys.argv[1:]
commands = {m: [sys.executable, stand_in, d, m] for m, d in zip(Mode, does)}
limits = Limits(3.0, 1.0, Patience(longest_pause=0.1, still=float(os.environ["STILL_SECONDS"])))
try:
    sys.exit(Supervisor(commands, Path(state), os.environ, limits).run())
except HeldError as held:
    sys.exit(79)
"""


class Supervised:
    """A supervisor in a process of its own, what it logs, and what it started."""

    def __init__(self, state, does, environ):
        self.state, self._log = state, state / "log"
        with self._log.open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", SUPERVISE, STAND_IN, state, *does],
                stderr=log, cwd=Path(__file__).parents[2],
                env={**os.environ, "STILL_SECONDS": "1", **environ},
            )  # fmt: skip

    @property
    def log(self):
        return self._log.read_text()

    @property
    def runs(self):
        """Mode and number of each process it has started."""
        file = self.state / "runs"
        lines = file.read_text().splitlines() if file.exists() else []
        return [(Mode(mode), int(pid)) for mode, pid in map(str.split, lines)]

    @property
    def modes(self):
        return [mode for mode, _ in self.runs]

    def wait_until(self, met, seconds=20):
        until = time.monotonic() + seconds
        while not met():
            assert time.monotonic() < until, f"waited in vain; {self.runs} {self.log}"
            time.sleep(0.02)

    def wait_for_run(self, number):
        self.wait_until(lambda: len(self.runs) >= number)
        return self.runs[number - 1][1]

    def kill(self, pid, number):
        """Once it beats, so that its handlers are there."""
        self.wait_until((self.state / "beaten").exists)
        (self.state / "beaten").unlink()
        os.kill(pid, number)


@pytest.fixture
def supervise(tmp_path):
    """Starts a supervisor whose kiosk does that: usually, in safe mode, and in place of the still
    picture."""
    started = []

    def start(usual="run", safe="run", still="run", **environ):
        started.append(Supervised(tmp_path, (usual, safe, still), environ))
        return started[-1]

    yield start
    for supervised in started:
        if supervised.process.poll() is None:
            supervised.process.terminate()
        supervised.process.wait(timeout=20)
    for _, pid in started[0].runs:
        assert not lives(pid)


def lives(pid):
    """Whether it runs; one that nobody has asked how it ended does not."""
    status = Path(f"/proc/{pid}/status")
    try:
        return "\nState:\tZ" not in status.read_text()
    except OSError:
        return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_told_to_leave_it_has_the_kiosk_leave_in_order_and_ends_with_0(supervise, number):
    supervised = supervise()
    pid = supervised.wait_for_run(1)
    supervised.wait_until((supervised.state / "beaten").exists)
    supervised.process.send_signal(number)
    assert supervised.process.wait(timeout=10) == 0
    assert supervised.runs == [(Mode.USUAL, pid)]
    assert "ERROR" not in supervised.log
    assert read_restarts(supervised.state).failures == ()


def test_a_kiosk_that_left_on_purpose_ends_it_all(supervise):
    supervised = supervise("0")
    assert supervised.process.wait(timeout=10) == 0
    assert supervised.modes == [Mode.USUAL]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_kiosk_that_dies_is_started_again_and_where_it_was_is_kept(supervise, number):
    supervised = supervise()
    supervised.kill(supervised.wait_for_run(1), number)
    supervised.wait_for_run(2)
    (failure,) = read_restarts(supervised.state).failures
    assert failure.what == f"was ended by {number.name}"
    if number == signal.SIGKILL:  # which leaves it no time
        assert failure.stacks == ""
    else:
        stacks = supervised.state / "crashes" / failure.stacks
        assert "stand_in.py" in stacks.read_text()
        assert f"where it was stands in {stacks}" in supervised.log


@pytest.mark.parametrize("how", ["silence", "never"])
def test_one_that_is_silent_is_ended_with_its_stacks_and_started_again(supervise, how):
    supervised = supervise(how)
    supervised.wait_for_run(2)
    (failure,) = read_restarts(supervised.state).failures
    assert failure.what == f"did not answer for {1 if how == 'silence' else 3} seconds"
    assert "in main" in (supervised.state / "crashes" / failure.stacks).read_text()


def test_one_that_was_stopped_is_ended_with_its_stacks_too(supervise):
    supervised = supervise()
    supervised.kill(supervised.wait_for_run(1), signal.SIGSTOP)
    supervised.wait_for_run(2)
    (failure,) = read_restarts(supervised.state).failures
    assert "in main" in (supervised.state / "crashes" / failure.stacks).read_text()


def test_one_that_wants_to_be_started_again_is_and_nothing_is_recorded(supervise):
    supervised = supervise(str(RESTART))
    supervised.wait_for_run(7)
    assert set(supervised.modes) == {Mode.USUAL}
    assert read_restarts(supervised.state).failures == ()


def test_without_a_screen_it_waits_and_blames_nobody(supervise):
    supervised = supervise(str(NO_DISPLAY))
    supervised.wait_for_run(2)
    assert set(supervised.modes) == {Mode.USUAL}
    assert read_restarts(supervised.state).failures == ()


def test_from_five_failures_to_safe_mode_to_a_still_picture_and_back(supervise):
    supervised = supervise("crash", "3", "run")
    supervised.wait_for_run(12)
    expected = [Mode.USUAL] * 5 + [Mode.SAFE] * 5 + [Mode.STILL, Mode.SAFE]
    assert supervised.modes[:12] == expected
    supervised.wait_for_run(13)
    assert supervised.modes[12] is Mode.STILL
    what = [failure.what for failure in read_restarts(supervised.state).failures]
    assert what[:10] == ["was ended by SIGSEGV"] * 5 + ["ended with code 3"] * 5
    for words in ("runs in safe mode now", "a still picture is shown now"):
        assert words in supervised.log


def test_a_program_that_is_not_there_is_a_failure_like_any_other(supervise, monkeypatch):
    supervised = supervise()
    state = supervised.state
    supervised.process.terminate()
    supervised.process.wait()
    script = SUPERVISE.replace("[sys.executable, stand_in, d, m]", "['/nowhere/kiosk', m]")
    with subprocess.Popen(
        [sys.executable, "-c", script, "", state, "", "", ""],
        stderr=subprocess.DEVNULL,
        env={**os.environ, "STILL_SECONDS": "600"},
    ) as process:
        supervised.wait_until(lambda: read_restarts(state).mode is Mode.STILL)
        process.terminate()
        assert process.wait(timeout=10) == 0
    assert read_restarts(state).failures[0].what == "cannot be started: No such file or directory"


def test_one_that_cannot_have_its_lock_shows_the_kiosk_all_the_same(supervise, tmp_path):
    (tmp_path / "supervisor.lock").mkdir()
    supervised = supervise()
    supervised.wait_until((supervised.state / "beaten").exists)
    assert "another supervisor may run beside this one" in supervised.log


def test_a_second_supervisor_ends_at_once_and_the_first_goes_on(supervise):
    first = supervise()
    first.wait_for_run(1)
    second = supervise()
    assert second.process.wait(timeout=10) == ALREADY_RUNS
    assert first.process.poll() is None
    assert len(first.runs) == 1


def test_killed_it_leaves_no_kiosk_behind_and_the_next_waits_for_it(supervise):
    first = supervise()
    orphan = first.wait_for_run(1)
    first.kill(first.process.pid, signal.SIGKILL)
    second = supervise()
    second.wait_for_run(2)
    assert not lives(orphan)


def test_an_orphan_that_hangs_is_ended_by_the_next(supervise, monkeypatch):
    first = supervise("silence")
    orphan = first.wait_for_run(1)
    first.wait_until((first.state / "beaten").exists)
    os.kill(orphan, signal.SIGSTOP)
    first.process.kill()
    first.process.wait()
    monkeypatch.setattr(sys.modules[__name__], "SUPERVISE", IMPATIENT)
    second = supervise()
    second.wait_for_run(2)
    assert "a kiosk whose supervisor died does not leave; it is ended" in second.log


IMPATIENT = (
    """
from kiosk.supervisor import orphan
orphan._ORDERLY_SECONDS = 0.2
"""
    + SUPERVISE
)


def test_systemd_hears_of_the_first_beat_of_life_and_of_the_end(supervise, tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(20)
        supervised = supervise(NOTIFY_SOCKET=str(tmp_path / "notify"), WATCHDOG_USEC="400000")
        words = ""
        while words.count("WATCHDOG=1") < 2 or "READY=1" not in words:
            words += systemd.recv(4096).decode() + "\n"
        assert "READY=1\nSTATUS=on screen" in words
        environ = Path(f"/proc/{supervised.runs[0][1]}/environ")
        if environ.exists():
            assert b"NOTIFY_SOCKET" not in environ.read_bytes()
        supervised.process.terminate()
        while "STOPPING=1" not in words:
            words += systemd.recv(4096).decode() + "\n"


def test_where_nothing_can_be_shown_it_leaves_the_rest_to_systemd(supervise, tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        environ = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "STILL_SECONDS": "600"}
        supervised = supervise("1", "1", "1", **environ)
        assert supervised.process.wait(timeout=20) == CANNOT_SHOW
    assert supervised.modes == [Mode.USUAL] * 5 + [Mode.SAFE] * 5 + [Mode.STILL] * 5


def test_without_systemd_it_tries_on(supervise):
    supervised = supervise("1", "1", "1", STILL_SECONDS="600")
    supervised.wait_for_run(17)
    assert supervised.process.poll() is None
