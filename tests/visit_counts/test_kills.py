"""A writer that is killed leaves the old file or the new one; `KILLS=500` for the whole trial."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLER = Path(__file__).with_name("killed_writer.py")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the writers are forked")
def test_killed_at_random_moments_it_is_never_broken_and_loses_nothing_that_was_written(tmp_path):
    times = os.environ.get("KILLS", "100")
    done = subprocess.run(
        [sys.executable, KILLER, tmp_path, times, "7"],
        capture_output=True, text=True, check=True, cwd=KILLER.parents[2],
        env={**os.environ, "PYTHONPATH": str(KILLER.parents[2])},
    )  # fmt: skip
    assert done.stdout.strip() == ""
    assert done.stderr == ""
