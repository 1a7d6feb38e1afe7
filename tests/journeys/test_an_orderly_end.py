"""How the kiosk goes when the machine tells it to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kiosk.app import Display, Kiosk
from kiosk.content_store.content_worker import read_into
from kiosk.content_store.store import ContentStore
from kiosk.exit_codes import CANNOT_SHOW, RESTART
from kiosk.pin_hash import hash_pin
from kiosk.settings import Settings

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture
def signals():
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


def tell_to_leave():
    signal.raise_signal(signal.SIGTERM)


@pytest.fixture
def started(tmp_path):
    """Starts the kiosk in a session of its own, as a terminal does; its process."""
    processes = []

    def start(*arguments, **environ):
        with (tmp_path / "log").open("w") as log:
            command = [sys.executable, "-m", "kiosk", *arguments, "--content", str(SMALL)]
            told = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "state"), **environ}
            process = subprocess.Popen(
                command, stdout=log, stderr=log, env=told, start_new_session=True
            )
        processes.append(process)
        return process

    yield start
    for process in processes:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def wait_until(met, process):
    until = time.monotonic() + 30
    while not met():
        assert process.poll() is None, "it has ended"
        assert time.monotonic() < until, "waited thirty seconds in vain"
        time.sleep(0.05)


def listens_for(number, process):
    """Whether a process does something of its own when it gets the signal."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    (caught,) = [line for line in status.splitlines() if line.startswith("SigCgt:")]
    return int(caught.split()[1], 16) >> (number - 1) & 1


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="signals are read from /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_it_like_the_machine_does_and_says_nothing(started, tmp_path, number):
    process = started("--size", "1280x720")
    wait_until(lambda: listens_for(signal.SIGTERM, process), process)
    os.killpg(process.pid, number)
    assert process.wait(timeout=20) == 0
    assert (tmp_path / "log").read_text() == ""


def test_the_tour_ends_in_order_at_ctrl_c_on_its_virtual_screen(started, tmp_path):
    out = tmp_path / "out"
    process = started("tour", "--out", str(out), "--size", "1280x720", DISPLAY="")
    wait_until(lambda: len(list(out.glob("*.png"))) > 1, process)
    os.killpg(process.pid, signal.SIGINT)  # the terminal tells the whole group, Xvfb if it is in it
    assert process.wait(timeout=30) == 128 + signal.SIGINT
    lines = (tmp_path / "log").read_text().splitlines()
    assert lines
    assert all(line.endswith(".png") or " INFO " in line for line in lines)


def test_stopped_again_and_again_it_blames_no_content(signals, tmp_path):
    settings = Settings(content=SMALL, state_folder=tmp_path / "state")
    settings.state_folder.mkdir()
    read_into(ContentStore(SMALL, settings.state_folder), SMALL, tmp_path)
    for _ in range(7):
        kiosk = Kiosk(settings, Display(size=(1280, 720)))
        QTimer.singleShot(0, tell_to_leave)
        assert kiosk.run() == 0
        kiosk.close()
    assert ContentStore(SMALL, settings.state_folder).at_start() is not None


BROKEN = """
from pathlib import Path
from kiosk import paths
from kiosk.cli import main
paths.QML = Path("nowhere")
main(["--size", "640x360"])
"""


def test_a_screen_that_cannot_be_built_is_said_and_has_an_exit_code_of_its_own(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", BROKEN], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == CANNOT_SHOW
    *_, last = done.stderr.splitlines()
    assert last.endswith("the QML of the kiosk could not be loaded; see the log")
    assert "Traceback" not in done.stderr


RESTARTED = """
import sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.cli import main

def run(kiosk):
    print("open" if kiosk.controller.staff_access.open else "closed")
    QTimer.singleShot(0, kiosk.controller.staff_access.restart)
    return run_to_the_end(kiosk)

run_to_the_end, app.Kiosk.run = app.Kiosk.run, run
main(["--size", "640x360", "--staff", "--settings", sys.argv[1]])
"""


def test_a_restart_that_staff_ask_for_has_an_exit_code_of_its_own(tmp_path):
    file = tmp_path / "kiosk.yaml"
    pin_hash = hash_pin("4711")
    file.write_text(
        f"staff_pin: {pin_hash}\ncontent: {SMALL}\nspeech: false\nstate_folder: state\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", RESTARTED, str(file)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (RESTART, "open\n"), done.stderr
