"""The kiosk beside the same content as a web page in Chromium's kiosk mode, measured in one run.

Both are what a museum without a GPU might put on its wall, on the same virtual screen, by turns,
so that whatever else the machine does hits both. What stands on that screen is the ruler: neither
of the two is asked when it has painted, for each would mean something else by it. A picture counts
when it can be seen, a frame when the screen has changed. (What Chromium's page is told of frames
comes evenly, whether they have been painted or not.)

What is timed is done once before, right away: a system short of memory, or eager to save it, would
have let go of the files by then, and the disk would be measured in their place.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.reading import read_catalogue
from kiosk.ui_driver.virtual_screen import NoScreenError, virtual_screen
from tests.bench import sweep
from tests.bench.browser import SIZE, find_browser
from tests.bench.contenders import BrowserSide, KioskSide, Side
from tests.bench.figures import Beside, intervals, percentile
from tests.bench.process_tree import memory_of, processor_time_of
from tests.bench.screen_watch import FrameWatch, Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

# From the first picture until what is prepared in the background has come to rest.
_REST_SECONDS = 6.0
# Two exhibits of the attract screen with the museum between them: they come every 20.2 seconds.
_IDLE_SECONDS = 40.4


class NotComparedError(Exception):
    """There is no Chromium, or one of the two did not run."""


def compare(rounds: int) -> Iterator[Beside]:
    """Measures the kiosk and Chromium; yields what is known as soon as it is.

    `rounds` is how often each start is timed.

    Raises:
        NotComparedError: it says why.
    """
    if paths.FROZEN:
        raise NotComparedError("the page for it can be made from source only")
    if (browser := find_browser()) is None:
        raise NotComparedError("Chromium is not installed")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        catalogue = read_catalogue(read_bytes(paths.CONTENT), str(paths.CONTENT))
        sides: tuple[Side, Side] = (KioskSide(folder), BrowserSide(browser, catalogue, folder))
        try:
            with virtual_screen(SIZE, folder):
                yield from _measured(Screen(folder), sides, rounds)
        except (NoScreenError, OSError, subprocess.SubprocessError) as error:
            raise NotComparedError(str(error)) from error


def _measured(screen: Screen, sides: tuple[Side, Side], rounds: int) -> Iterator[Beside]:
    firsts: tuple[list[float], list[float]] = ([], [])
    memories: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for side, first, memory in zip(sides, firsts, memories, strict=True):
            _start(screen, side, rest=0)
            seconds, megabytes = _start(screen, side)
            first.append(seconds * 1000)
            memory.append(megabytes)
    yield Beside.of("start to the first picture", "ms", *firsts, at_most=0.8)
    yield Beside.of("memory at rest, PSS", "MB", *memories, at_most=0.5)
    (frames, full), (frames_beside, full_beside) = (_flicked(screen, side) for side in sides)
    yield Beside.of("frame interval, 138 cards flicked", "ms", frames, frames_beside)
    slow, slow_beside = percentile(frames, 99), percentile(frames_beside, 99)
    name = "frame interval, its 99th percentile"
    yield Beside.of(name, "ms", [slow], [slow_beside], at_most=1.0)
    yield Beside.of("memory after 138 cards, PSS", "MB", [full], [full_beside])
    idle, idle_beside = (_idle(screen, side) for side in sides)
    yield Beside.of("processor at rest, of one core", "%", [idle], [idle_beside])


def _start(screen: Screen, side: Side, rest: float = _REST_SECONDS) -> tuple[float, float]:
    """Seconds from the start to the first picture; megabytes after `rest` seconds more."""
    screen.wait_until_still()
    began = time.monotonic()
    root = side.open()
    try:
        pictured = screen.wait_until_pictured()
        time.sleep(rest)
        return pictured - began, memory_of(root)
    finally:
        side.close()


def _flicked(screen: Screen, side: Side) -> tuple[list[float], float]:
    """Milliseconds between frames while all exhibits are flicked through; megabytes after it."""
    side.flick_through()
    screen.wait_until_still()
    with FrameWatch(screen, sweep.Y) as watch:
        touches, megabytes = side.flick_through()
    return intervals(watch.times, touches, sweep.SECONDS), megabytes


def _idle(screen: Screen, side: Side) -> float:
    """Percent of one core that the attract screen takes."""
    screen.wait_until_still()
    root = side.open()
    try:
        screen.wait_until_pictured()
        time.sleep(_REST_SECONDS)
        before, began = processor_time_of(root), time.monotonic()
        time.sleep(_IDLE_SECONDS)
        return 100 * (processor_time_of(root) - before) / (time.monotonic() - began)
    finally:
        side.close()
