"""How what is measured is started as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def run_workload(name: str, *paths: Path) -> Iterator[dict[str, Any]]:
    """Runs one of `workloads` from the first `next` on; each of its reports as it comes.

    Raises:
        subprocess.CalledProcessError: after the last report, where the workload has failed.
    """
    command = [sys.executable, "-m", "tests.bench.workload", name, *map(str, paths)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        yield from map(json.loads, process.stdout)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def environment(**more: str) -> dict[str, str]:
    """The environment to measure in: this one, with modules kept compiled, without idle talk."""
    variables = {**os.environ, "QT_LOGGING_RULES": "*.info=false", **more}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # no museum starts it without them
    variables.pop("PYTHONPATH", None)  # a checkout is measured by its own modules
    return variables
