"""Acts on whatever staff change, as soon as it has stopped changing, in a thread of its own.

It asks their disk, and so may wait for a share that hangs: then only it waits.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

_EVERY_SECONDS = 0.4
_STABLE_SECONDS = 0.5
_RETRY_SECONDS = 10.0
_HELD_SECONDS, _HELD_LONG_SECONDS = 3.0, 60.0


class HeldError(Exception):
    """What was changed cannot be looked at as long as somebody holds it, and `act` has said so."""


class Follower(threading.Thread):
    """Calls `act` with each new state that `ask` gives twice in a row.

    It asks rather than being told, for shares and some systems do not tell. Where `act` raises
    OSError, as when no process can be started, it tries again after a while; where it raises
    HeldError, ever more seldom, for to look costs a process each time.
    """

    def __init__(self, name: str, ask: Callable[[], object], act: Callable[[object], None]) -> None:
        super().__init__(name=name, daemon=True)
        self._ask = ask
        self._act = act
        self._ended = threading.Event()
        self._idle = threading.Event()
        self._again = threading.Event()

    @property
    def caught_up(self) -> bool:
        """Whether it has acted on all that it has seen, and has looked at least once."""
        return self._idle.is_set() and not self._again.is_set()

    def look_again(self) -> None:
        """Acts on the state of now, whether it has changed or not."""
        self._again.set()

    def end(self) -> None:
        """Looks no more; what it is doing it does to the end."""
        self._ended.set()

    def run(self) -> None:
        acted_on: object = None
        wait, held_wait = 0.0, _HELD_SECONDS
        while not self._ended.wait(wait):
            wait = _EVERY_SECONDS
            state: object = None
            try:
                state = self._ask()
                if state == acted_on and not self._again.is_set():
                    self._idle.set()
                    continue
                self._idle.clear()
                if self._ended.wait(_STABLE_SECONDS) or self._ask() != state:
                    continue
                self._again.clear()
                acted_on = None
                self._act(state)
                acted_on, held_wait = state, _HELD_SECONDS
            except HeldError:
                self._idle.set()  # there is no more to do than to look again
                wait, held_wait = held_wait, min(2 * held_wait, _HELD_LONG_SECONDS)
            except OSError as error:
                if not self._ended.is_set():  # or it is the end that has ended a process
                    log.error("%s: what was changed is not shown yet: %s", self.name, error)
                wait = _RETRY_SECONDS
            except Exception:  # a fault of one reading must not end all that come after it
                log.exception("%s: what was changed is not shown", self.name)
                acted_on = state
                wait = _RETRY_SECONDS
