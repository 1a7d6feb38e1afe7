"""Runs one of `workloads` in this process: `python -m tests.bench.workload NAME [PATH ...]`.

Only what is asked for is imported, for the imports are part of what is measured.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

if __name__ == "__main__":
    name, *paths = sys.argv[1:]
    import_module(f"tests.bench.workloads.{name}").run(*map(Path, paths))
