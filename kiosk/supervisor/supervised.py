"""The kiosk's own end of the line to its supervisor.

The line is the kiosk's standard output and input: pipes on Linux and Windows alike, inherited
without a word of how, and shut by the system when either end dies. Beats go one way; the other way
nothing goes, until its end says that the supervisor is gone or wants the kiosk to leave.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
from typing import TYPE_CHECKING

from kiosk.supervisor.crash_folder import stacks_of_this_run
from kiosk.supervisor.lock_file import HeldError, LockFile

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

BEAT = b"\x06"
KIOSK_LOCK = "kiosk.lock"
_STDIN, _STDOUT, _STDERR = 0, 1, 2


class Supervised:
    """This process, as its supervisor sees it; both keep their files in the folder `state`."""

    def __init__(self, state: Path) -> None:
        self._beats = os.dup(_STDOUT)
        with contextlib.suppress(OSError):
            os.dup2(_STDERR, _STDOUT)  # what a library prints belongs into the log
        with contextlib.suppress(OSError, AttributeError):  # Windows, before Python 3.12
            os.set_blocking(self._beats, False)
        try:
            self._lock = LockFile(state / KIOSK_LOCK)
        except (HeldError, OSError) as error:
            log.warning("another kiosk may run beside this one: %s", error)
        try:
            # stays open until the last moment, and is written by the handler alone
            self._stacks = stacks_of_this_run(state).open("wb", buffering=0)
        except OSError as error:
            log.warning("a crash will leave no stacks: %s", error)
        else:
            faulthandler.enable(self._stacks)

    def beat(self) -> None:
        """A picture was painted. Never waits: a supervisor that does not listen holds up nobody."""
        with contextlib.suppress(OSError):
            os.write(self._beats, BEAT)

    def wait_for_word_to_leave(self) -> None:
        """Waits, for days, until the supervisor is gone or has shut the line."""
        with contextlib.suppress(OSError):
            while os.read(_STDIN, 64):
                pass
