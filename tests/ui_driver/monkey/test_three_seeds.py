"""60,000 events on the real program, of three seeds: the museum, and a small one in two shapes.

Each in a process of its own, as staff would start it: there nothing counts lines, and what other
tests left behind is no part of the memory that must not grow.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.visit.place import Screen

SMALL = Path(__file__).parent.parent.parent / "small.yaml"
WITH_KEYS = "keypad: true\nlanguages: [zh, en, ar]\nlanguage: zh\n"
PLAIN = "{}\n"


@pytest.mark.parametrize(
    ("seed", "settings", "words"),
    [
        (1, PLAIN, ["--content", str(SMALL)]),
        (2, WITH_KEYS, ["--content", str(SMALL), "--size", "540x960"]),
        (3, PLAIN, []),
    ],
    ids=["small", "portrait-with-keys", "museum"],
)
def test_twenty_thousand_events_break_nothing(tmp_path, seed, settings, words):
    (tmp_path / "kiosk.yaml").write_text(settings, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "monkey", "--seed", str(seed), "--events", "20000",
         "--record", str(tmp_path / "monkey.json"), "--settings", str(tmp_path / "kiosk.yaml"),
         *words],
        capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert "WARNING" not in done.stderr
    *marks, screens = done.stdout.splitlines()
    assert len(marks) == 10
    visited = {named.split()[0] for named in screens.removeprefix("screens: ").split(", ")}
    assert visited <= {screen.value for screen in Screen}
    assert len(visited) >= 10, visited
