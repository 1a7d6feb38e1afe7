"""The first area's wall is flicked from its beginning to its end.

Reports the moment of each flick, of time.monotonic(), and last the memory in megabytes.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from kiosk.ui_driver.waiting import wait
from tests.bench import sweep
from tests.bench.process_tree import memory_of
from tests.bench.reports import report
from tests.bench.visiting import go_to_wall, opened

if TYPE_CHECKING:
    from pathlib import Path


def run(content: Path, state: Path) -> None:
    kiosk, finger = opened(content, state)
    go_to_wall(kiosk, finger)
    wall = finger.find("atXEnd")
    path = [(seconds, QPointF(x, sweep.Y)) for seconds, x in sweep.path()]
    while not wall.property("atXEnd"):
        touched = time.monotonic()
        report(touched=touched)
        finger.sweep(path)
        wait(touched + sweep.SECONDS - time.monotonic())
    report(megabytes=memory_of(os.getpid()))
    kiosk.close()
