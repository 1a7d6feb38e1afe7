"""A kiosk that has outlived its supervisor: no other is started beside it."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
from typing import TYPE_CHECKING

from kiosk.supervisor.lock_file import HeldError, LockFile
from kiosk.supervisor.supervised import KIOSK_LOCK

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_ORDERLY_SECONDS, _KILLED_SECONDS = 8.0, 3.0


def see_off_an_orphan(state: Path) -> None:
    """Waits until it has left, as it does by itself; one that hangs is ended."""
    lock = state / KIOSK_LOCK
    with contextlib.suppress(OSError):
        try:
            LockFile(lock, _ORDERLY_SECONDS).close()
        except HeldError as held:
            log.warning("a kiosk whose supervisor died does not leave; it is ended")
            if held.pid:  # nobody else has this number, for its holder lives
                os.kill(held.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
            with contextlib.suppress(HeldError):
                LockFile(lock, _KILLED_SECONDS).close()
