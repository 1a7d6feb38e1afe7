"""What systemd is told: that the kiosk is on screen, and that its supervisor lives.

The protocol is that of sd_notify(3): a datagram of NAME=value lines to the socket that
NOTIFY_SOCKET names.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OURS = ("NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC")
"""Variables that are meant for the supervisor alone."""


class ServiceManager:
    """Tells the service manager that `environ` names; where it names none, nobody.

    WATCHDOG_PID is not asked: it names the main process of the service, cage, and the unit lets
    every process speak for it (NotifyAccess=all).
    """

    def __init__(self, environ: Mapping[str, str], clock: Callable[[], float]) -> None:
        self._address = environ.get("NOTIFY_SOCKET", "")
        if self._address.startswith("@"):  # an abstract one
            self._address = f"\0{self._address[1:]}"
        period = environ.get("WATCHDOG_USEC", "")
        self._every = int(period) / 2e6 if period.isdigit() else 0.0
        self._clock = clock
        self._told_at = float("-inf")
        self._ready = False

    @property
    def is_there(self) -> bool:
        """Whether there is one, which would start the supervisor and its screen again."""
        return bool(self._address)

    def ready(self, status: str) -> None:
        """The kiosk is on screen, or whoever waits for it shall wait no longer."""
        self._tell(f"STATUS={status}" if self._ready else f"READY=1\nSTATUS={status}")
        self._ready = True

    def alive(self) -> None:
        """The supervisor lives; told at half the time after which systemd would doubt it."""
        if self._every and self._clock() - self._told_at >= self._every:
            self._told_at = self._clock()
            self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """The end is wanted."""
        self._tell("STOPPING=1")

    def _tell(self, words: str) -> None:
        if not self._address:
            return
        import socket

        # One that is gone or does not read must not hold up the supervisor.
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to:
            to.setblocking(False)
            to.sendto(words.encode(), self._address)
