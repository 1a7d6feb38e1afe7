"""Waiting for a state while Qt goes on with its work, at next to no cost to the processor."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_SECONDS = 30.0
"""Many times what a quiet machine needs: one with more work than processors is slow, not broken."""
LOOK_SECONDS = 0.02
"""From one look to the next: a little more than from one painted frame to the next."""


def wait_until(met: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Until something holds, which is asked every 20 milliseconds; an application is there.

    Raises:
        TimeoutError: it does not hold within so many seconds.
    """
    until = time.monotonic() + seconds
    loop = QEventLoop()
    while not met():
        if time.monotonic() > until:
            raise TimeoutError(f"waited {seconds:g} seconds in vain")
        QTimer.singleShot(round(LOOK_SECONDS * 1000), loop, loop.quit)
        loop.exec()


def wait(seconds: float) -> None:
    """So many seconds, or none where they have passed already."""
    loop = QEventLoop()
    QTimer.singleShot(max(0, round(seconds * 1000)), loop, loop.quit)
    loop.exec()
