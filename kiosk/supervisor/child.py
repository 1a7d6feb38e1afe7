"""The process that the supervisor looks after."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from enum import Enum, auto
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.supervisor.supervised import BEAT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from queue import SimpleQueue

_STACKS_SECONDS, _ORDERLY_SECONDS, _LAST_SECONDS = 3.0, 5.0, 5.0


class Told(Enum):
    """What the supervisor is told."""

    BEAT = auto()
    ENDED = auto()
    """The line is shut: the process has ended, or is about to."""
    LEAVE = auto()
    """The machine, or whoever sits before it, wants all of it to end."""


class Child:
    """A running process; what it tells comes into the queue `told`, with itself.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        told: SimpleQueue[tuple[Told, Child | None]],
    ) -> None:
        self._told = told
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environ, bufsize=0
        )
        # Windows cannot wait for a pipe and for a clock at once; a thread can on both
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.poll()

    def reap(self) -> int | None:
        """The exit code of one that is about to end; None where it goes on without its line."""
        return self._ended_within(1.0)

    def abort(self) -> None:
        """Ends one that hangs; first it has time to leave the stacks of all its threads."""
        if not paths.WINDOWS:  # whose processes cannot be told so
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGABRT)
                self._process.send_signal(signal.SIGCONT)  # were it stopped, it would not hear
            if self._ended_within(_STACKS_SECONDS) is not None:
                return
        self._kill()

    def leave(self) -> None:
        """Has it leave in order, and ends it where it does not."""
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        if not paths.WINDOWS:  # where that would be an end without order
            with contextlib.suppress(ProcessLookupError):
                self._process.terminate()  # one that only just starts does not listen yet
        if self._ended_within(_ORDERLY_SECONDS) is None:
            self._kill()

    def _kill(self) -> None:
        with contextlib.suppress(OSError):
            self._process.kill()
        self._ended_within(_LAST_SECONDS)

    def _ended_within(self, seconds: float) -> int | None:
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as line, contextlib.suppress(OSError):
            while said := os.read(line.fileno(), 64):
                if BEAT in said:
                    self._told.put((Told.BEAT, self))
        self._told.put((Told.ENDED, self))


def in_words(code: int) -> str:
    """How a process ended."""
    if code >= 0:
        return f"ended with code {code}" if code < 256 else f"ended with code {code:#x}"
    try:
        return f"was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"was ended by signal {-code}"
