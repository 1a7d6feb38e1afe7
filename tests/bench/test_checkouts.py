"""The start of two checkouts by turns; here small programs stand in for both."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import click.testing
import pytest

from kiosk import paths
from tests.bench.__main__ import bench
from tests.bench.paired import PairedComparison

# What a checkout's command writes of itself; the screen has its picture as soon as it runs.
# The shell starts it: its own first line can name no interpreter whose path has a blank.
STAND_IN = """#!/bin/sh
''''exec "{python}" "$0" "$@" # '''
import json, pathlib, signal, sys
root = pathlib.Path(sys.argv[0]).parents[2]
settings = dict(line.split(": ", 1) for line in open(sys.argv[2]))
with open({log!r}, "a") as log:
    print(root.name, json.dumps({{n: json.loads(v) for n, v in settings.items()}}), file=log)
(pathlib.Path({log!r}).parent / "running").write_text(root.name)
signal.pause()
"""


class PaintedScreen:
    """A screen that has a picture as soon as a stand-in says in a file that it runs."""

    def __init__(self, running):
        self._running = running

    def wait_until_still(self):
        self._running.unlink(missing_ok=True)

    def wait_until_pictured(self):
        until = time.monotonic() + 30
        while not self._running.exists() or not (said := self._running.read_text()):
            assert time.monotonic() < until
        if said == "dark":
            raise TimeoutError("no picture comes on the screen")
        return time.monotonic()


@pytest.fixture
def checkouts(tmp_path, monkeypatch):
    """Folders of this checkout and of another, and the log of their starts."""
    log = tmp_path / "log"
    for name in ("this", "other"):
        command = tmp_path / name / ".venv" / "bin" / "kiosk"
        command.parent.mkdir(parents=True)
        command.write_text(STAND_IN.format(python=sys.executable, log=str(log)), encoding="utf-8")
        command.chmod(0o755)

    def painted_screen(_folder):
        return PaintedScreen(tmp_path / "running")

    monkeypatch.setattr("tests.bench.comparison.Screen", painted_screen)
    monkeypatch.setattr("tests.bench.checkouts.REST_SECONDS", 0)
    monkeypatch.setattr(paths, "ROOT", tmp_path / "this")
    return tmp_path / "this", tmp_path / "other", log


def run(*arguments):
    return click.testing.CliRunner().invoke(bench, list(map(str, arguments)))


def test_both_start_by_turns_each_with_its_own_content_and_state(checkouts):
    this, other, log = checkouts
    done = run("--against", other, "--rounds", 2, "--json")
    assert done.exit_code == 0, done.output
    reported = json.loads(done.stdout)
    assert reported["pairs"] == 2
    assert reported["ratio"] > 0
    starts = [line.split(" ", 1) for line in log.read_text(encoding="utf-8").splitlines()]
    # once before, untimed; then by turns, each as often the first as the other
    assert [name for name, _ in starts] == ["this", "other", "other", "this", "this", "other"]
    settings = {name: json.loads(text) for name, text in starts}
    assert settings["this"]["content"] == str(this / "exhibits.yaml")
    assert settings["other"]["content"] == str(other / "exhibits.yaml")
    states = {Path(each["state_folder"]) for each in settings.values()}
    assert len(states) == 2


def test_a_checkout_that_is_not_prepared_is_named_with_what_to_do(checkouts):
    _, other, _ = checkouts
    (other / ".venv" / "bin" / "kiosk").unlink()
    done = run("--against", other)
    assert done.exit_code == 1
    assert f"{other / '.venv' / 'bin' / 'kiosk'} is not there: run `make prepare`" in done.output


def test_a_checkout_that_shows_nothing_is_named(checkouts):
    _, other, log = checkouts
    command = other / ".venv" / "bin" / "kiosk"
    command.write_text(f"#!/bin/sh\nprintf dark >{log.with_name('running')}\n", encoding="utf-8")
    done = run("--against", other)
    assert done.exit_code == 1
    assert f"{command} --settings" in done.output
    assert "no picture comes on the screen" in done.output


def test_the_chart_is_not_drawn_of_checkouts(checkouts, tmp_path):
    _, other, _ = checkouts
    done = run("--against", other, "--chart", tmp_path / "bench.png")
    assert done.exit_code == 2


def test_pairs_are_compared_one_by_one():
    # a machine that grows slower hits both of a pair
    compared = PairedComparison.of("start", "ms", [90.0, 190.0, 290.0], [100.0, 200.0, 300.0])
    assert compared.ratio == 0.95
    assert compared.difference.median == -10
    assert compared.difference.lower_quartile == compared.difference.upper_quartile == -10
    assert (compared.this.lower_quartile, compared.this.upper_quartile) == (90, 290)
    lines = [" ".join(line.split()) for line in str(compared).splitlines()]
    assert lines[0] == "start, ms; 3 pairs median quartiles"
    assert lines[1] == "this checkout 190.0 90.0 – 290.0"
    assert lines[-1] == "ratio of the medians, this / the other 0.95"


def test_samples_without_a_counterpart_are_refused():
    with pytest.raises(ValueError):
        PairedComparison.of("start", "ms", [90.0, 190.0], [100.0])
    with pytest.raises(ValueError, match="nothing was measured"):
        PairedComparison.of("start", "ms", [], [])
