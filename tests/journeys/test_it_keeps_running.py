"""The real kiosk, killed and hung: its picture comes back, and something always stands there."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.commands.run import commands_for
from kiosk.supervisor.policy import Mode
from kiosk.supervisor.restart_record import read_restarts

SMALL = Path(__file__).parent.parent / "small.yaml"
OPTIONS = ["--size", "640x360", "--content", str(SMALL)]
IMPATIENT = """
import json, logging, os, sys
from pathlib import Path
from kiosk.supervisor.policy import Mode, Patience
from kiosk.supervisor.supervisor import Limits, Supervisor

commands = {Mode(mode): command for mode, command in json.loads(sys.argv[1]).items()}
limits = Limits(silence=2.0, patience=Patience(failures=2, still=2.0))
sys.exit(Supervisor(commands, Path(sys.argv[2]), os.environ, limits).run())
"""
HANGS = """
import sys, time
from kiosk import cli
from kiosk.supervisor.supervised import Supervised
beat = Supervised.beat
def beat_and_hang(supervised):
    beat(supervised)
    time.sleep(600)
Supervised.beat = beat_and_hang
cli.main(sys.argv[1:])
"""
NO_GRAPHICS = """
import os, sys
os.environ.update(QT_QPA_PLATFORM="xcb", QT_XCB_GL_INTEGRATION="none")
from kiosk import cli
cli.main(sys.argv[1:])
"""
DIES = [sys.executable, "-c", "import os; os.abort()"]

pytestmark = pytest.mark.skipif(not paths.LINUX, reason="asks for signals and for /proc")


class Machine:
    """Starts supervisors, and hears what they tell systemd."""

    def __init__(self, folder, systemd):
        self.folder, self.state = folder, folder / "kiosk"
        self.state.mkdir()
        self._systemd = systemd
        self.processes = []

    def start(self, *command):
        environ = {
            **os.environ, "XDG_STATE_HOME": str(self.folder),
            "NOTIFY_SOCKET": str(self.folder / "notify"),
        }  # fmt: skip
        with (self.folder / "log").open("a") as log:
            process = subprocess.Popen(
                list(command), stderr=log, env=environ, cwd=paths.ROOT, start_new_session=True
            )
        self.processes.append(process)
        return process

    def start_impatient(self, **commands):
        """With less patience than a real one has, and other programs in some modes."""
        chosen = {**commands_for(OPTIONS, ["--size", "640x360", "en", "zh"]), **commands}
        return self.start(sys.executable, "-c", IMPATIENT, json.dumps(chosen), str(self.state))

    def wait_for(self, status):
        """Until the supervisor says how it stands; the seconds that it took."""
        began, heard = time.monotonic(), ""
        while f"STATUS={status}" not in heard:
            heard = self._systemd.recv(4096).decode()
        return time.monotonic() - began

    @property
    def log(self):
        return (self.folder / "log").read_text()


@pytest.fixture
def machine(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(30)
        machine = Machine(tmp_path, systemd)
        yield machine
        for process in machine.processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(timeout=20)


def child_of(process):
    (number,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return int(number)


def lives(pid):
    status = Path(f"/proc/{pid}/status")
    return status.exists() and "\nState:\tZ" not in status.read_text()


def test_killed_it_is_back_within_ten_seconds_and_so_is_its_supervisor(machine):
    supervisor = machine.start(sys.executable, "-P", "-m", "kiosk", "run", *OPTIONS)
    machine.wait_for("on screen, mode: usual")
    os.kill(child_of(supervisor), signal.SIGSEGV)
    assert machine.wait_for("on screen, mode: usual") < 10
    (failure,) = read_restarts(machine.state).failures
    assert "Segmentation fault" in (machine.state / "crashes" / failure.stacks).read_text()
    orphan = child_of(supervisor)
    supervisor.kill()
    second = machine.start(sys.executable, "-P", "-m", "kiosk", "run", *OPTIONS)
    assert machine.wait_for("on screen, mode: usual") < 10
    assert not lives(orphan)
    os.killpg(second.pid, signal.SIGINT)  # as a terminal does
    assert second.wait(timeout=10) == 0
    assert len(read_restarts(machine.state).failures) == 1
    assert "Traceback" not in machine.log


def test_a_hang_of_the_thread_that_answers_is_ended_and_where_it_was_is_kept(machine):
    machine.start_impatient(usual=[sys.executable, "-c", HANGS, *OPTIONS])
    machine.wait_for("on screen, mode: usual")
    machine.wait_for("the kiosk did not answer for 2 seconds")
    assert machine.wait_for("on screen, mode: usual") < 10
    stacks = machine.state / "crashes" / read_restarts(machine.state).failures[0].stacks
    assert "in beat_and_hang" in stacks.read_text()


def test_after_failures_in_a_row_it_comes_in_safe_mode(machine):
    supervisor = machine.start_impatient(usual=DIES)
    machine.wait_for("on screen, mode: safe")
    words = Path(f"/proc/{child_of(supervisor)}/cmdline").read_text().split("\0")
    assert "--safe" in words
    assert read_restarts(machine.state).mode is Mode.SAFE


def test_without_any_graphics_driver_the_processor_draws(machine):
    filling = [sys.executable, "-c", NO_GRAPHICS, "--content", str(SMALL)]
    machine.start_impatient(usual=filling)
    machine.wait_for("on screen, mode: safe")
    assert "the picture cannot be drawn: " in machine.log
    failed = [failure.what for failure in read_restarts(machine.state).failures]
    assert failed == ["ended with code 70"] * 2


def test_after_more_a_still_picture_stands_and_goes_when_the_kiosk_is_tried_again(machine):
    supervisor = machine.start_impatient(usual=DIES, safe=DIES)
    machine.wait_for("on screen, mode: still")
    picture = child_of(supervisor)
    assert "still" in Path(f"/proc/{picture}/cmdline").read_text().split("\0")
    assert read_restarts(machine.state).mode is Mode.STILL
    machine.wait_for("the kiosk was ended by SIGABRT")
    assert not lives(picture)
    machine.wait_for("on screen, mode: still")
    supervisor.terminate()
    assert supervisor.wait(timeout=10) == 0
