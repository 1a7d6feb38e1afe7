"""Where the stacks of all threads are kept that a kiosk leaves as it dies."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "crashes"
"""Its name in the state folder."""
_RUNNING, _MOST = "running.txt", 10


def stacks_of_this_run(state: Path) -> Path:
    """The file that the kiosk has open as long as it runs, empty unless it dies. Raises OSError."""
    folder = state / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder / _RUNNING


def collect(state: Path) -> Path | None:
    """Puts aside what the last run left, under the time of its end; None where it left nothing.

    The newest ten are kept.
    """
    running = state / FOLDER / _RUNNING
    try:
        if not running.stat().st_size:
            running.unlink()
            return None
        kept = running.with_name(time.strftime("%Y%m%d-%H%M%S.txt"))
        running.replace(kept)
    except OSError:
        return None
    others = sorted(file for file in running.parent.glob("2*.txt") if file != kept)
    for old in others[: max(0, len(others) + 1 - _MOST)]:
        with contextlib.suppress(OSError):
            old.unlink()
    return kept
