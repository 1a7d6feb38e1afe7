"""The process that looks at pictures, and what becomes of a picture that is too much for it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PIL import Image

from kiosk import paths
from kiosk.media import image_check_worker
from kiosk.media.image_check_worker import examine_apart

TOO_MUCH = ("cannot be decoded within the limits", True)
DESPERATE = """
import os, signal, sys, time
for line in sys.stdin:
    if "slow" in line: time.sleep(60)
    if "deadly" in line: os.kill(os.getpid(), signal.SIGKILL)
    print(f'["was looked at by {os.getpid()}", false]', flush=True)
"""
COMPUTING = """
import time
from kiosk.media.process_limits import limit_this_process
for _ in range(3):
    limit_this_process(seconds=1)
    until = time.process_time() + 0.9
    while time.process_time() < until: pass
    print("done", flush=True)
while True: pass
"""


@pytest.fixture
def desperate(monkeypatch):
    """An examiner that hangs or dies of some names."""
    monkeypatch.setattr(paths, "COMMAND", (sys.executable, "-c", DESPERATE))


@pytest.mark.parametrize("harm", ["slow", "deadly"])
def test_what_harms_the_examiner_is_told_and_the_next_picture_gets_another(
    desperate, monkeypatch, tmp_path, harm
):
    if harm == "slow":
        monkeypatch.setattr(image_check_worker, "MAX_SECONDS", 2)
    names = ["one.png", f"{harm}.png", "two.png", "three.png"]
    first, harmed, second, third = examine_apart("picture", [tmp_path / n for n in names])
    assert harmed == TOO_MUCH
    assert first[0].startswith("was looked at by ")
    assert second == third != first


def test_an_examiner_that_cannot_be_started_is_told_for_each_picture(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "COMMAND", (str(tmp_path / "nothing"),))
    told = [what for what, _ in examine_apart("picture", [tmp_path / "a.png", tmp_path / "b.png"])]
    assert len(told) == 2
    assert all(what.startswith("cannot be examined: ") for what in told)


def test_names_that_no_line_could_hold_are_looked_at(tmp_path):
    odd, wide = tmp_path / "two\nlines\u4e4c.png", tmp_path / "wide.png"
    Image.new("RGB", (8, 8)).save(odd)
    Image.new("RGB", (8, 8)).save(wide)
    assert list(examine_apart("picture", [odd, wide])) == [None, None]
    flat = ("is not twice as wide as high: 8 x 8", True)
    assert list(examine_apart("panorama", [wide])) == [flat]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_each_picture_has_the_seconds_of_computing_for_itself():
    done = subprocess.run(
        [sys.executable, "-c", COMPUTING], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.split() == ["done"] * 3
    assert done.returncode < 0
