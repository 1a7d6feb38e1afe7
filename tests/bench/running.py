"""How what is measured is started as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def workload_process(name: str, *paths: Path) -> subprocess.Popen[str]:
    """One of `workload.py`, running; what it prints can be read from it."""
    program = (sys.executable, "-m", "tests.bench.workload")
    return subprocess.Popen(
        [*program, name, *map(str, paths)], stdout=subprocess.PIPE, text=True, env=surroundings()
    )


def surroundings(**more: str) -> dict[str, str]:
    """The environment to measure in: this one, with modules kept compiled, without idle talk."""
    environment = {**os.environ, "QT_LOGGING_RULES": "*.info=false", **more}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # no museum starts it without them
    return environment
