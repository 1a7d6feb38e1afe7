"""Starts the kiosk, listens to it, ends it when it hangs, and starts it again, for ever."""

from __future__ import annotations

import contextlib
import logging
import queue
import signal
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.exit_codes import CANNOT_SHOW, LEFT, NO_DISPLAY, RESTART
from kiosk.supervisor.child import Child, Told, in_words
from kiosk.supervisor.child_environment import child_environment, dropped
from kiosk.supervisor.crash_folder import collect
from kiosk.supervisor.lock_file import LockFile
from kiosk.supervisor.orphan import see_off_an_orphan
from kiosk.supervisor.policy import Mode, Outcome, Patience, RestartPolicy
from kiosk.supervisor.restart_record import failure_now, write_restarts
from kiosk.supervisor.service_manager import ServiceManager
from kiosk.supervisor.vigil import GRACE, SILENCE, Vigil

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import FrameType

log = logging.getLogger(__name__)

_SUPERVISOR_LOCK = "supervisor.lock"
_TICK_SECONDS = 0.5


@dataclass(frozen=True)
class Limits:
    """What is borne, in seconds where it is time; tests bear less."""

    grace: float = GRACE
    silence: float = SILENCE
    patience: Patience = field(default_factory=Patience)


class Supervisor:
    """One kiosk after the other, each started by the command of the mode it is to run in."""

    def __init__(
        self,
        commands: Mapping[Mode, Sequence[str]],
        state: Path,
        environ: Mapping[str, str],
        limits: Limits | None = None,
    ) -> None:
        self._commands = commands
        self._state = state
        self._limits = limits or Limits()
        self._environ = child_environment(environ, str(state))
        self._dropped = dropped(environ)
        self._service = ServiceManager(environ, time.monotonic)
        self._policy = RestartPolicy(time.monotonic, self._limits.patience)
        self._told: queue.SimpleQueue[tuple[Told, Child | None]] = queue.SimpleQueue()
        self._leaving = False

    def run(self) -> int:
        """Until it is told to leave, or the kiosk has left on purpose; the exit code.

        Where nothing at all can be shown it leaves too, if a service manager is there to start the
        screen anew: a compositor that hangs is helped by nothing else.

        Raises:
            HeldError: another supervisor is at work in this state folder.
        """
        with contextlib.ExitStack() as until_the_end:
            try:
                lock = LockFile(self._state / _SUPERVISOR_LOCK)
                until_the_end.callback(lock.close)
            except OSError as error:  # a full disk is no reason for a dark screen
                log.warning("another supervisor may run beside this one: %s", error)
            for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
                if number := getattr(signal, name, None):
                    signal.signal(number, self._leave)
            if self._dropped:
                log.info("not handed on to the kiosk: %s", ", ".join(self._dropped))
            see_off_an_orphan(self._state)
            collect(self._state)
            write_restarts(self._state, self._policy.mode)
            pause = 0.0
            while not self._rest(pause) and (outcome := self._run_once()):
                before = self._policy.mode
                pause = self._policy.after(outcome)
                if self._policy.mode is not before:
                    self._tell_mode()
                if self._policy.nothing_helps and self._service.is_there:
                    log.critical(
                        "not even a still picture can be shown; the screen is started anew"
                    )
                    return CANNOT_SHOW
            self._service.stopping()
            write_restarts(self._state, Mode.USUAL)
        return LEFT

    def _leave(self, _number: int, _frame: FrameType | None) -> None:
        self._leaving = True
        self._told.put((Told.LEAVE, None))

    def _rest(self, seconds: float) -> bool:
        """Waits so long; whether it was told to leave meanwhile."""
        until = time.monotonic() + seconds
        while not self._leaving and (left := until - time.monotonic()) > 0:
            self._hear(left)
        return self._leaving

    def _hear(self, seconds: float = _TICK_SECONDS) -> tuple[Told | None, Child | None]:
        """What is told next, soon or nothing, for the service manager is to hear of us."""
        self._service.alive()
        try:
            return self._told.get(timeout=min(seconds, _TICK_SECONDS))
        except queue.Empty:
            return None, None

    def _run_once(self) -> Outcome | None:
        """Runs what the mode says; how it ended, None for good."""
        self._policy.begin()
        try:
            child = Child(self._commands[self._policy.mode], self._environ, self._told)
        except OSError as error:
            return self._failed(f"cannot be started: {error.strerror or error}")
        hung = self._attend(child)
        if self._leaving:
            return None
        if hung:
            return self._failed(hung)
        code = child.code
        if code == RESTART:
            log.info("the kiosk asked to be started again")
            return Outcome.RESTART
        if code == NO_DISPLAY:
            self._service.ready("there is no screen")
            return Outcome.NO_SCREEN
        if self._policy.still_is_over:
            return Outcome.RESTART
        return None if code == LEFT else self._failed(in_words(code if code is not None else -9))

    def _attend(self, child: Child) -> str:
        """Until the child has ended; what is to be said where it had to be ended, for it hung."""
        vigil = Vigil(time.monotonic, self._limits.grace, self._limits.silence)
        while child.code is None:
            told, of = self._hear()
            if self._leaving or self._policy.still_is_over:
                child.leave()
            elif told is Told.BEAT and of is child:
                if not vigil.has_begun:
                    self._service.ready(f"on screen, mode: {self._policy.mode}")
                vigil.beat()
            elif told is Told.ENDED and of is child:
                child.reap()
            if vigil.is_over() and child.code is None:
                child.abort()
                return f"did not answer for {vigil.patience:g} seconds"
        return ""

    def _failed(self, what: str) -> Outcome:
        mode, stacks = self._policy.mode, collect(self._state)
        where = f"; where it was stands in {stacks}" if stacks else ""
        log.error("the kiosk %s%s", what, where)
        write_restarts(self._state, mode, failure_now(what, mode, stacks))
        self._service.ready(f"the kiosk {what}")
        return Outcome.FAILED

    def _tell_mode(self) -> None:
        mode = self._policy.mode
        words = {
            Mode.USUAL: "the kiosk runs as usual again",
            Mode.SAFE: "the kiosk runs in safe mode now: proven content, drawn by the processor",
            Mode.STILL: "a still picture is shown now; the kiosk is tried again later",
        }
        log.log(logging.INFO if mode is Mode.USUAL else logging.ERROR, "%s", words[mode])
        write_restarts(self._state, mode)
