"""Chromium in its kiosk mode, driven through a pipe."""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import json
import os
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (1920, 1080)
"""The screen that the page is made for."""

_FLAGS = (
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--disable-breakpad",
    f"--window-size={SIZE[0]},{SIZE[1]}",
    "--remote-debugging-pipe",
)
# As a museum would set it up on a machine without network and GPU.
FULL_SCREEN = ("--kiosk", "--touch-events=enabled", "--window-position=0,0")
OUT_OF_SIGHT = ("--headless", "--hide-scrollbars")
_PATIENCE_SECONDS = 60.0
_POLL_SECONDS = 0.05
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def find_browser() -> str | None:
    """The path of Chromium, or None where it is not installed."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


class Browser:
    """A Chromium that shows one page, full screen or out of sight."""

    def __init__(
        self, program: str, page: Path, profile: Path, shown: tuple[str, ...] = FULL_SCREEN
    ) -> None:
        """Raises OSError when it cannot be started."""
        command = [program, *shown, *_FLAGS, f"--user-data-dir={profile}", page.as_uri()]
        if os.geteuid() == 0:
            command.insert(1, "--no-sandbox")
        requests, self._requests = _pipe()
        self._replies, replies = _pipe()

        def lay_pipe() -> None:
            # where Chromium looks for it: it reads from 3 and writes to 4
            os.dup2(requests, 3)
            os.dup2(replies, 4)

        self.process = subprocess.Popen(
            command, pass_fds=(3, 4), preexec_fn=lay_pipe,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(requests)
        os.close(replies)
        self._numbers = itertools.count(1)
        self._rest = b""
        self._session = ""
        self.events: list[dict[str, Any]] = []
        """What the parts of it that were enabled have told since then, oldest first."""

    def attach(self) -> None:
        """Finds the page that is shown, once there is one; needed before `run` and `touch`.

        Raises:
            TimeoutError: none comes.
        """
        until = time.monotonic() + _PATIENCE_SECONDS
        while (page := self._page()) is None:
            _go_on(until, "a page")
        attached = self.ask("Target.attachToTarget", targetId=page, flatten=True)
        self._session = attached["sessionId"]

    def wait_until(self, script: str) -> None:
        """Waits until a JavaScript expression in the page is true.

        Raises:
            TimeoutError: it does not become true.
        """
        until = time.monotonic() + _PATIENCE_SECONDS
        while not self.run(script):
            _go_on(until, script)

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression in the page."""
        reply = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        return reply["result"].get("value")

    def touch(self, kind: str, *points: tuple[float, float]) -> None:
        """A finger does `touchStart` or `touchMove` at a point, or `touchEnd` at none."""
        where = [{"x": x, "y": y} for x, y in points]
        self.ask("Input.dispatchTouchEvent", type=kind, touchPoints=where)

    def close(self) -> None:
        """Asks it to close as a person would, so that nothing is restored the next time."""
        with contextlib.suppress(OSError):
            self._session = ""
            self.ask("Browser.close")
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        os.close(self._requests)
        os.close(self._replies)

    def _page(self) -> str | None:
        targets = self.ask("Target.getTargets")["targetInfos"]
        return next((each["targetId"] for each in targets if each["type"] == "page"), None)

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """What it answers to a method of its DevTools protocol.

        Raises OSError when there is no reply, or one that says no."""
        number = next(self._numbers)
        message: dict[str, object] = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._requests, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._rest:
                if not (more := os.read(self._replies, 1 << 16)):
                    raise OSError(f"Chromium has ended and does not answer {method}")
                self._rest += more
            line, _, self._rest = self._rest.partition(b"\0")
            reply: dict[str, Any] = json.loads(line)
            if reply.get("id") != number:
                self.events.append(reply)
                continue
            if "error" in reply:
                raise OSError(f"Chromium refuses {method}: {reply['error']}")
            result: dict[str, Any] = reply["result"]
            return result


def _go_on(until: float, wanted: str) -> None:
    """Lets a little time pass, but not beyond the moment `until`: then it raises TimeoutError."""
    if time.monotonic() > until:
        raise TimeoutError(f"Chromium waits in vain for {wanted}")
    time.sleep(_POLL_SECONDS)


def _pipe() -> tuple[int, int]:
    """A pipe whose ends are out of the way of 3 and 4."""
    ends = os.pipe()
    moved = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends]
    for end in ends:
        os.close(end)
    return moved[0], moved[1]
