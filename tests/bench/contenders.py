"""The kiosk and Chromium, to be measured in the same way: opened, flicked through, closed."""

from __future__ import annotations

import subprocess
import time
from typing import TYPE_CHECKING, Protocol

from kiosk import paths
from tests.bench import sweep
from tests.bench.browser import Browser
from tests.bench.enlarged import on_one_wall
from tests.bench.page import write_page
from tests.bench.process_tree import memory_of
from tests.bench.running import environment, run_workload

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue
    from tests.bench.screen_watch import Screen

_WALL_LOADED = "document.readyState == 'complete' && document.querySelector('.wall') !== null"
_AT_END = "(wall => wall.scrollLeft + wall.clientWidth > wall.scrollWidth - 2)"
_MOST_FLICKS = 200
_PATIENCE_SECONDS = 10


class Contender(Protocol):
    """What is started on an empty screen, again and again; its `str` names it in an error."""

    def open(self) -> int:
        """Opens the attract screen; the id of the first process. Returns at once."""

    def close(self) -> None:
        """Closes what is open; the screen is empty again."""


class WallContender(Contender, Protocol):
    """One that has a wall of all exhibits, too."""

    def flick_through(self, screen: Screen) -> tuple[list[float], float]:
        """Opens the wall on the empty `screen`, flicks from its beginning to its end, and closes.

        Returns the moment of each flick, of time.monotonic(), and the memory in megabytes after
        the last.
        """


class KioskContender:
    """The kiosk by the command that starts it."""

    def __init__(self, command: Sequence[str], **variables: str) -> None:
        """`variables` are put into its environment."""
        self._command = command
        self._variables = variables
        self._process: subprocess.Popen[bytes] | None = None

    def __str__(self) -> str:
        return " ".join(self._command)

    def open(self) -> int:
        self._process = subprocess.Popen(
            self._command, env=environment(**self._variables), stderr=subprocess.DEVNULL
        )
        return self._process.pid

    def close(self) -> None:
        """Lets it leave in good order, which proves its content to the next start."""
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(_PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None


class ThisKiosk(KioskContender):
    """The kiosk to which this benchmark belongs, with its own content."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError when nothing can be kept in `folder`."""
        super().__init__(paths.COMMAND, XDG_STATE_HOME=str(folder / "state"))
        self._wall = on_one_wall(folder / "wall")

    def flick_through(self, screen: Screen) -> tuple[list[float], float]:
        screen.wait_until_still()
        *flicks, last = run_workload("through", *self._wall)
        return [flick["touched"] for flick in flicks], last["megabytes"]


class ChromiumContender:
    """Chromium in its kiosk mode with the same content, and a profile it has used before."""

    def __init__(self, program: str, catalogue: Catalogue, folder: Path) -> None:
        """Raises OSError when the page cannot be written to `folder`."""
        self._program = program
        self._page = write_page(catalogue, folder / "site")
        self._profile = folder / "profile"
        self._browser: Browser | None = None

    def __str__(self) -> str:
        return "Chromium"

    def open(self) -> int:
        self._browser = Browser(self._program, self._page, self._profile)
        return self._browser.process.pid

    def close(self) -> None:
        if self._browser:
            self._browser.close()
            self._browser = None

    def flick_through(self, screen: Screen) -> tuple[list[float], float]:
        screen.wait_until_still()
        browser = Browser(self._program, self._page.with_name("wall.html"), self._profile)
        try:
            browser.attach()
            browser.wait_until(_WALL_LOADED)
            screen.wait_until_still()
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
