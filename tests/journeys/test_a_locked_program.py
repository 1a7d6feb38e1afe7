"""The program as a machine starts it, filling its screen: what ends it, and what does not."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from kiosk.exit_codes import RESTART
from kiosk.ui_driver.virtual_screen import virtual_screen

SMALL = Path(__file__).parent.parent / "small.yaml"
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from kiosk import app
from kiosk.cli import main

class Told(app.Kiosk):
    def run(self):
        QTimer.singleShot(0, self.told)
        return super().run()

    def told(self):
        {told}

app.Kiosk = Told
main(["--content", sys.argv[1]])
"""
TRIES = """
        QCoreApplication.quit()
        others = [w for w in QGuiApplication.allWindows() if w is not self.window]
        print("others", [(w.geometry().getRect(), w.close()) for w in others], flush=True)
        print("window", int(self.window.winId()), self.window.close(), flush=True)
"""
TELLS_ITS_SIZE = """
        self.window.frameSwapped.connect(
            lambda: print("size", self.window.width(), self.window.height(), flush=True))
"""
TWO_SCREENS = """{"screens": [
    {"name": "one", "x": 0, "y": 0, "width": 1280, "height": 720},
    {"name": "two", "x": 1280, "y": 0, "width": 640, "height": 480}]}
"""


@pytest.fixture
def started(tmp_path):
    """Starts the program with something to do once it runs; its process, and what it says."""
    processes = []

    def start(told, **environ):
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM.format(told=told.strip()), str(SMALL)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env={**os.environ, "XDG_STATE_HOME": str(tmp_path), "LANG": "C.UTF-8", **environ},
        )  # fmt: skip
        processes.append(process)
        # whoever reads what it says would wait for ever for what it does not say
        watchdog = threading.Timer(40, process.kill)
        watchdog.daemon = True
        watchdog.start()
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()


def line_of(process, beginning):
    for line in process.stdout:
        if line.startswith(beginning):
            return line.removeprefix(beginning).strip()
    raise AssertionError(f"nothing began with {beginning!r}")


def ends_at_sigterm(process):
    process.send_signal(signal.SIGTERM)
    rest = process.communicate(timeout=20)[0]
    assert process.returncode == 0, rest
    return rest


def test_neither_quit_nor_closing_ends_it_and_the_other_screen_is_black(started, tmp_path):
    screens = tmp_path / "screens.json"
    screens.write_text(TWO_SCREENS)
    process = started(TRIES, QT_QPA_PLATFORM=f"offscreen:configfile={screens}")
    assert line_of(process, "others") == "[((1280, 0, 640, 480), False)]"
    assert line_of(process, "window").endswith(" False")
    ends_at_sigterm(process)


@pytest.mark.skipif(not shutil.which("xrandr"), reason="apt install x11-xserver-utils")
def test_it_fills_a_screen_whose_resolution_changes(started):
    with virtual_screen((1280, 720)):
        process = started(TELLS_ITS_SIZE)
        assert line_of(process, "size") == "1280 720"
        for options in (
            "--newmode small 25 640 656 752 800 480 490 492 525",
            "--addmode screen small",
            "--output screen --mode small",
        ):
            subprocess.run(["xrandr", *options.split()], check=True, timeout=20)
        while line_of(process, "size") != "640 480":
            pass
        subprocess.run(["xrandr", "--output", "screen", "--mode", "1280x720"], check=True)
        while line_of(process, "size") != "1280 720":
            pass
        ends_at_sigterm(process)


def test_it_listens_to_no_network(started):
    process = started(TRIES)
    line_of(process, "window")
    theirs = psutil.Process(process.pid).net_connections("inet")
    assert [found for found in theirs if not found.raddr] == []
    ends_at_sigterm(process)


def test_what_the_environment_offers_to_qt_is_named_and_not_used(started):
    process = started("print('begun', flush=True)", QT_PLUGIN_PATH="/tmp", QML_IMPORT_PATH="/tmp")
    words = ""
    for line in process.stdout:
        words += line
        if line.startswith("begun"):
            break
    named = re.findall(r"the variable (\w+) is not used", words)
    assert named == ["QML_IMPORT_PATH", "QT_PLUGIN_PATH"]
    ends_at_sigterm(process)


def test_other_screens_make_it_leave_to_be_started_anew(started):
    process = started("self.application.screenAdded.emit(self.window.screen())")
    rest = process.communicate(timeout=30)[0]
    assert process.returncode == RESTART, rest
    assert "the screens are others now: the kiosk starts anew" in rest
