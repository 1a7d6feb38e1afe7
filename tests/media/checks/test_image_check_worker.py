"""The process that looks at pictures, and what becomes of a picture that is too much for it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PIL import Image

from kiosk import paths
from kiosk.media.checks import image_check_worker
from kiosk.media.checks.image_check_worker import examine_apart
from kiosk.media.checks.verdict import GOOD, Fate, Verdict

TOO_MUCH = Verdict(
    Fate.REFUSED, "cannot be decoded within the limits", "save it anew, smaller"
)  # fmt: skip
DESPERATE = """
import json, os, signal, sys, time
print('"ready"', flush=True)
for line in sys.stdin:
    if "slow" in line: time.sleep(60)
    if "deadly" in line: os.kill(os.getpid(), signal.SIGSEGV)
    texts = f"was looked at by {os.getpid()}", ""
    said = [[text, {"template": text, "values": {}}] for text in texts]
    print(json.dumps(["shown", *said]), flush=True)
"""
COMPUTING = """
import time
from kiosk.process_limits import limit_this_process
for _ in range(3):
    limit_this_process(seconds=1)
    until = time.process_time() + 0.8
    while time.process_time() < until: pass
    print("done", flush=True)
while True: pass
"""


def verdicts(kind, *pictures):
    return [verdict for _, verdict in examine_apart(kind, [(p, None) for p in pictures])]


@pytest.fixture
def desperate(monkeypatch):
    """An examiner that hangs or dies of some names."""
    monkeypatch.setattr(paths, "COMMAND", (sys.executable, "-c", DESPERATE))


@pytest.mark.parametrize("harm", ["slow", "deadly"])
def test_what_harms_the_examiner_is_told_and_the_next_picture_gets_another(
    desperate, monkeypatch, tmp_path, harm
):
    if harm == "slow":
        monkeypatch.setattr(image_check_worker, "PATIENCE_SECONDS", 2)
    names = ["one.png", f"{harm}.png", "two.png", "three.png"]
    first, harmed, second, third = verdicts("picture", *[tmp_path / n for n in names])
    assert harmed == TOO_MUCH
    assert first.what.startswith("was looked at by ")
    assert second == third != first


@pytest.mark.parametrize("how", ["is not there", "ends at once"])
def test_an_examiner_that_does_not_start_is_no_picture_s_fault(monkeypatch, tmp_path, how):
    nothing = (str(tmp_path / "nothing"),)
    monkeypatch.setattr(
        paths, "COMMAND", nothing if how == "is not there" else (sys.executable, "-c", "")
    )
    told = verdicts("picture", tmp_path / "a.png", tmp_path / "b.png")
    assert [verdict.fate for verdict in told] == [Fate.NOT_NOW] * 2
    assert all(verdict.what.startswith("cannot be examined: ") for verdict in told)


def test_names_that_no_line_could_hold_are_looked_at(tmp_path):
    odd, wide = tmp_path / "two\nlines\u4e4c.png", tmp_path / "wide.png"
    Image.new("RGB", (8, 8)).save(odd)
    Image.new("RGB", (8, 8)).save(wide)
    assert verdicts("picture", odd, wide) == [GOOD, GOOD]
    assert verdicts("panorama", wide) == [
        Verdict(Fate.REFUSED, "is not twice as wide as high: 8 x 8")
    ]


def test_the_largest_panoramas_of_cameras_are_prepared_within_the_limits(tmp_path):
    file, faces = tmp_path / "R0010123.JPG", tmp_path / "faces"
    Image.new("RGB", (12000, 6000), "teal").save(file)
    assert list(examine_apart("panorama", [(file, faces)])) == [(file, GOOD)]
    assert len(list(faces.glob("*.webp"))) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_each_picture_has_the_seconds_of_computing_for_itself():
    done = subprocess.run(
        [sys.executable, "-c", COMPUTING], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.split() == ["done"] * 3
    assert done.returncode < 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_a_process_within_narrower_limits_stays_within_them():
    limit = "from kiosk.process_limits import limit_this_process as limit; limit(300 << 20);"
    told = "limit(); import resource; print(resource.getrlimit(resource.RLIMIT_AS)[0] >> 20)"
    done = subprocess.run(
        [sys.executable, "-c", f"{limit}{told}"], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["300"]
