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
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from kiosk import paths
from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.reading import read_catalogue
from kiosk.ui_driver.virtual_screen import NoScreenError, virtual_screen
from tests.bench import sweep
from tests.bench.browser import SIZE, find_browser
from tests.bench.contenders import ChromiumContender, ThisKiosk, WallContender
from tests.bench.figures import Comparison, intervals, percentile
from tests.bench.process_tree import memory_of, processor_time_of
from tests.bench.screen_watch import FrameWatch, Screen
from tests.bench.starts import REST_SECONDS, started

if TYPE_CHECKING:
    from collections.abc import Iterator

# Two exhibits of the attract screen with the museum between them: they come every 20.2 seconds.
_IDLE_SECONDS = 40.4


class NotComparedError(Exception):
    """One of the two is not there, or did not run."""


def compare(rounds: int) -> Iterator[Comparison]:
    """Measures the kiosk and Chromium; yields what is known as soon as it is.

    `rounds` is how often each start is timed.

    Raises:
        NotComparedError: it says why.
    """
    if (browser := find_browser()) is None:
        raise NotComparedError("Chromium is not installed")
    with empty_screen() as (screen, folder):
        catalogue = read_catalogue(read_bytes(paths.CONTENT), str(paths.CONTENT))
        kiosk = ThisKiosk(folder)
        yield from _measured(screen, (kiosk, ChromiumContender(browser, catalogue, folder)), rounds)


@contextmanager
def empty_screen() -> Iterator[tuple[Screen, Path]]:
    """A virtual screen to compare on, and a folder for what the contenders keep meanwhile.

    Raises:
        NotComparedError: there is no such screen, or a contender failed within the block.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            with virtual_screen(SIZE, folder):
                yield Screen(folder), folder
        except (NoScreenError, OSError, subprocess.SubprocessError, psutil.Error) as error:
            raise NotComparedError(str(error)) from error


def _measured(
    screen: Screen, contenders: tuple[WallContender, WallContender], rounds: int
) -> Iterator[Comparison]:
    firsts: tuple[list[float], list[float]] = ([], [])
    memories: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for contender, first, memory in zip(contenders, firsts, memories, strict=True):
            with started(screen, contender):
                pass
            with started(screen, contender) as start:
                time.sleep(REST_SECONDS)
                first.append(start.milliseconds)
                memory.append(memory_of(start.process))
    yield Comparison.of("start to the first picture", "ms", *firsts, at_most=0.8)
    yield Comparison.of("memory at rest, PSS", "MB", *memories, at_most=0.5)
    (frames, full), (chromium_frames, chromium_full) = (_flicked(screen, c) for c in contenders)
    yield Comparison.of("frame interval, 138 cards flicked", "ms", frames, chromium_frames)
    slow, chromium_slow = percentile(frames, 99), percentile(chromium_frames, 99)
    name = "frame interval, its 99th percentile"
    yield Comparison.of(name, "ms", [slow], [chromium_slow], at_most=1.0)
    yield Comparison.of("memory after 138 cards, PSS", "MB", [full], [chromium_full])
    idle, chromium_idle = (_idle(screen, contender) for contender in contenders)
    yield Comparison.of("processor at rest, of one core", "%", [idle], [chromium_idle])


def _flicked(screen: Screen, contender: WallContender) -> tuple[list[float], float]:
    """Milliseconds between frames while all exhibits are flicked through; megabytes after it."""
    contender.flick_through(screen)
    with FrameWatch(screen, sweep.Y) as watch:
        touches, megabytes = contender.flick_through(screen)
    return intervals(watch.times, touches, sweep.SECONDS), megabytes


def _idle(screen: Screen, contender: WallContender) -> float:
    """Percent of one core that the attract screen takes."""
    with started(screen, contender) as start:
        time.sleep(REST_SECONDS)
        before, began = processor_time_of(start.process), time.monotonic()
        time.sleep(_IDLE_SECONDS)
        spent = processor_time_of(start.process) - before
        return 100 * spent / (time.monotonic() - began)
