"""`kiosk run`: what it starts, and how it ends."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from kiosk import cli, paths
from kiosk.commands.run import run
from kiosk.exit_codes import ALREADY_RUNS
from kiosk.supervisor.lock_file import HeldError
from kiosk.supervisor.policy import Mode


@pytest.fixture
def told(monkeypatch, tmp_path):
    """Runs the command; its result, and what the supervisor was told."""
    supervised = []
    monkeypatch.setattr("kiosk.process_limits.leave_no_core", lambda: None)
    settings = tmp_path / "kiosk.yaml"
    settings.write_text("state_folder: state\nlanguages: [zh, en]\n")

    def tell(*options, ends=0):
        class Supervisor:
            def __init__(self, commands, state, _environ):
                supervised.append((commands, state))

            def run(self):
                if isinstance(ends, Exception):
                    raise ends
                return ends

        monkeypatch.setattr("kiosk.supervisor.supervisor.Supervisor", Supervisor)
        words = ["run", "--settings", str(settings), *options]
        return CliRunner().invoke(cli.main, words), *supervised[-1]

    return tell


def test_each_mode_has_its_command_with_the_options_that_were_given(told, tmp_path):
    settings = ["--settings", str(tmp_path / "kiosk.yaml")]
    result, commands, state = told("--windowed", "--size", "640x360", "--language", "zh")
    assert result.exit_code == 0
    assert state == tmp_path / "state"
    options = ["--windowed", "--size", "640x360", "--language", "zh", *settings]
    assert commands == {
        Mode.USUAL: [*paths.COMMAND, *options],
        Mode.SAFE: [*paths.COMMAND, "--safe", *options],
        Mode.STILL: [*paths.COMMAND, "still", "--windowed", "--size", "640x360", "zh", "en"],
    }
    _, commands, _ = told()
    assert commands[Mode.USUAL] == [*paths.COMMAND, *settings]
    for command in commands.values():  # and the program knows all these words
        cli.main.make_context("kiosk", command[len(paths.COMMAND) :], resilient_parsing=True)


def test_it_has_the_options_of_the_kiosk_but_for_those_that_it_gives_itself():
    options = {option for param in cli.main.params for option in param.opts}
    assert {option for param in run.params for option in param.opts} == options - {
        "--safe", "--staff", "--version",
    }  # fmt: skip


def test_a_second_one_says_who_is_at_work(told):
    result, *_ = told(ends=HeldError(4711))
    assert result.exit_code == ALREADY_RUNS
    assert result.output == "kiosk: process 4711 keeps a kiosk running here already; it goes on\n"
    result, *_ = told(ends=HeldError(0))
    assert result.output.startswith("kiosk: another process keeps a kiosk running")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_what_crashes_leaves_no_core():
    asks = (
        "import resource; from kiosk.process_limits import leave_no_core; leave_no_core();"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    command = [sys.executable, "-c", asks]
    assert subprocess.run(command, capture_output=True, text=True).stdout == "(0, 0)\n"
