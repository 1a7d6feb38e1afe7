"""The kiosk and Chromium, to be measured in the same way: opened, flicked through, closed."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Protocol

from kiosk import paths
from tests.bench import sweep
from tests.bench.browser import Browser
from tests.bench.enlarged import on_one_wall
from tests.bench.page import write_page
from tests.bench.process_tree import memory_of
from tests.bench.running import surroundings, workload_process

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue

# For everything on a page to be there before the first flick.
_SETTLING_SECONDS = 3.0
_AT_END = "(wall => wall.scrollLeft + wall.clientWidth > wall.scrollWidth - 2)"
_MOST_FLICKS = 200


class Side(Protocol):
    """One of the two."""

    def open(self) -> int:
        """Opens the attract screen; the id of the first process. Returns at once."""

    def close(self) -> None:
        """Closes what is open; the screen is empty again."""

    def flick_through(self) -> tuple[list[float], float]:
        """Opens the wall of all exhibits, flicks through it, and closes.

        Returns the moment of each flick, of time.monotonic(), and the memory in megabytes after
        the last.
        """


class KioskSide:
    """The command `kiosk`, as it starts on a machine that has been started before."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError when nothing can be kept in `folder`."""
        self._states = folder / "states"
        self._wall = on_one_wall(folder / "wall")
        self._process: subprocess.Popen[bytes] | None = None
        self._starts = 0

    def open(self) -> int:
        # Each start has the state of the one before as it was then: closed so soon after, the
        # kiosk would believe that its content does it harm.
        state, before = self._states / str(self._starts), self._states / str(self._starts - 1)
        if before.exists():
            shutil.copytree(before, state, ignore=shutil.ignore_patterns("*.trial"))
        self._starts += 1
        self._process = subprocess.Popen(
            paths.COMMAND, env=surroundings(XDG_STATE_HOME=str(state)), stderr=subprocess.DEVNULL
        )
        return self._process.pid

    def close(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait()
            self._process = None

    def flick_through(self) -> tuple[list[float], float]:
        with workload_process("through", *self._wall) as process:
            assert process.stdout is not None
            words = [json.loads(line) for line in process.stdout]
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, "through")
        *touches, last = words
        return [word["touched"] for word in touches], last["megabytes"]


class BrowserSide:
    """Chromium in its kiosk mode with the same content, and a profile it has used before."""

    def __init__(self, program: str, catalogue: Catalogue, folder: Path) -> None:
        """Raises OSError when the page cannot be written to `folder`."""
        self._program = program
        self._page = write_page(catalogue, folder / "site")
        self._profile = folder / "profile"
        self._browser: Browser | None = None

    def open(self) -> int:
        self._browser = Browser(self._program, self._page, self._profile)
        return self._browser.process.pid

    def close(self) -> None:
        if self._browser:
            self._browser.close()
            self._browser = None

    def flick_through(self) -> tuple[list[float], float]:
        browser = Browser(self._program, self._page.with_name("wall.html"), self._profile)
        try:
            time.sleep(_SETTLING_SECONDS)
            browser.attach()
            touches: list[float] = []
            while not browser.run(f"{_AT_END}(document.querySelector('.wall'))"):
                if len(touches) == _MOST_FLICKS:
                    raise OSError("the wall in Chromium does not move when it is flicked")
                touches.append(_flick(browser))
            return touches, memory_of(browser.process.pid)
        finally:
            browser.close()


def _flick(browser: Browser) -> float:
    """Flicks once and waits until it is time for the next; when the finger came down."""
    touched = time.monotonic()
    for number, (seconds, x) in enumerate(sweep.path()):
        _sleep_until(touched + seconds)
        browser.touch("touchMove" if number else "touchStart", (x, sweep.Y))
    browser.touch("touchEnd")
    _sleep_until(touched + sweep.SECONDS)
    return touched


def _sleep_until(moment: float) -> None:
    time.sleep(max(0.0, moment - time.monotonic()))
