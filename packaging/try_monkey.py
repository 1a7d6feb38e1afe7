"""Has a monkey at the real program by xdotool: real events of an X server, in real time.

`kiosk monkey` is faster and brings ten fingers; this goes the way that a touch of the machine
goes, through the X server and Qt's own plugin, and lets visits end by themselves. Xvfb has no touch
screen: each finger is a mouse's pointer. Needs xdotool and Xvfb.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from clean_root import PACKAGING, demand, wait_until
from PIL import Image, ImageChops, ImageGrab, ImageStat

from kiosk.paths import COMMAND
from kiosk.ui_driver.monkey.growth import allowed, growth
from kiosk.ui_driver.virtual_screen import virtual_screen

LOG = PACKAGING.parent / "build" / "try-monkey.txt"
SEEN = LOG.with_suffix(".png")
SETTINGS = "still_there_after: 5\ncountdown: 20\ncalm_motion: true\nspeech: false\n"
"""Visits end soon; a machine without a sound card would be warned of."""
QUIET_SECONDS = 32
"""Somewhat more than a visit lasts when nobody touches."""
ANOTHER = 3.0
"""Two pictures that are so far from each other show different screens."""
EVENTS = ("mousemove", "click", "mousedown", "mouseup", "key")
LONGEST_TOUR_SECONDS = 300
"""A tour that was begun plays to its end: nine stops of half a minute, and the pages between."""
KEYS = ("Escape", "Tab", "Return", "space", "F1", "F11", "alt+F4", "ctrl+q", "ctrl+w", "super")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--kiosk", help="a frozen build in place of the source: dist/kiosk/kiosk")
    given = parser.parse_args()
    width, height = (int(part) for part in given.size.split("x"))
    if shutil.which("xdotool") is None:
        sys.exit("there is no xdotool: apt-get install xdotool")
    # an end from outside must take the kiosk and its screen along
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    LOG.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, virtual_screen((width, height)):
        settings = Path(folder) / "kiosk.yaml"
        settings.write_text(f"{SETTINGS}state_folder: {folder}/state\n", encoding="utf-8")
        line = [given.kiosk] if given.kiosk else list(COMMAND)
        with LOG.open("w", encoding="utf-8") as log:
            kiosk = psutil.Popen([*line, "--settings", str(settings)], stderr=log, cwd=folder)
            try:
                play(kiosk, random.Random(given.seed), (width, height), given.minutes * 60)
            finally:
                kiosk.terminate()
                code = kiosk.wait(timeout=30)  # its screen must outlive it
            demand(code == 0, "it ends in order when it is told to")
    said = LOG.read_text(encoding="utf-8")
    wrong = [line for line in said.splitlines() if " INFO " not in line]
    demand(not wrong, f"the log has nothing but what is said of content: {wrong[:3]}")


def play(kiosk: psutil.Popen, dice: random.Random, size: tuple[int, int], seconds: float) -> None:
    wait_until(lambda: len(windows()) == 1, "the kiosk's window")
    wait_until(lambda: "is shown as it was saved" in LOG.read_text(encoding="utf-8"), "its content")
    time.sleep(5)  # it comes out of the dark
    attract = picture()
    xdotool("mousemove", str(size[0] // 2), str(size[1] // 2), "click", "1")
    wait_until(lambda: distance(attract, picture()) > ANOTHER, "a touch to begin a visit")
    marks, events = list[float](), 0
    for tenth in range(1, 11):
        until = time.monotonic() + seconds / 10
        while time.monotonic() < until:
            words = [word for _ in range(20) for word in gesture(dice, size)]
            xdotool(*words)
            events += sum(words.count(what) for what in EVENTS)
            must_live(kiosk, size)
        left_alone(attract)
        marks.append(held(kiosk))
        print(f"{events} events, {tenth * 10} % of the time: {marks[-1]:.0f} MB", flush=True)
    must_live(kiosk, size)
    grown = growth(marks)
    demand(
        grown <= allowed(events), f"memory grew by {grown:.1%} after the first third of the time"
    )
    demand(True, f"{events} events later it lives, has one window that fills the screen")


def gesture(dice: random.Random, size: tuple[int, int]) -> Iterator[str]:
    """The words of one gesture for xdotool, in the mix of `kiosk monkey`."""
    kind = dice.random()
    x, y = dice.randrange(size[0]), dice.randrange(size[1])
    if kind < 0.02:
        yield from ("key", dice.choice(KEYS))
        return
    if kind < 0.05:
        x, y = dice.choice(((0, y), (size[0] - 1, y), (x, 0), (x, size[1] - 1)))
    yield from ("mousemove", str(x), str(y))
    if kind < 0.65:
        yield from ("click", dice.choice("1111111123"))
    elif kind < 0.72:
        yield from ("mousedown", "1", "sleep", "0.9", "mouseup", "1")
    else:
        to_x, to_y = dice.randrange(size[0]), dice.randrange(size[1])
        yield from ("mousedown", "1")
        for step in range(1, 9):
            yield from ("mousemove", str(x + (to_x - x) * step // 8))
            yield from (str(y + (to_y - y) * step // 8), "sleep", "0.01")
        yield from ("mouseup", "1")
    yield from ("sleep", "0.05")


def left_alone(attract: Image.Image) -> None:
    """Nobody touches any more: the museum must be as it was before its first visitor."""
    time.sleep(QUIET_SECONDS)
    until = time.monotonic() + LONGEST_TOUR_SECONDS
    while (apart := distance(attract, picture())) > ANOTHER and time.monotonic() < until:
        time.sleep(0.5)
    if apart > ANOTHER:
        ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(SEEN)
        sys.exit(f"NOT SO: left alone it is at rest again; it is {apart:.1f} from that, see {SEEN}")


def must_live(kiosk: psutil.Popen, size: tuple[int, int]) -> None:
    """Stops everything where the kiosk has ended, or its one window does not fill the screen."""
    if (code := kiosk.poll()) is not None:
        sys.exit(f"NOT SO: it lives; it has ended with {code}, see {LOG}")
    found = windows()
    filled = f"Position: 0,0 (screen: 0) Geometry: {size[0]}x{size[1]}"
    told = [" ".join(xdotool("getwindowgeometry", window).split()) for window in found]
    if len(found) != 1 or filled not in told[0]:
        sys.exit(f"NOT SO: one window fills the screen; there are {told}")


def xdotool(*words: str) -> str:
    return subprocess.run(
        ["xdotool", *words], check=True, stdout=subprocess.PIPE, text=True, timeout=120
    ).stdout


def windows() -> list[str]:
    """The windows on the screen that are seen."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "."],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
    )  # fmt: skip
    return found.stdout.split()


def picture() -> Image.Image:
    """Where "Touch to begin" stands while nobody is there, in grey; the rest changes by itself."""
    whole = ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).convert("L")
    width, height = whole.size
    return whole.crop((0, height * 5 // 6, width * 2 // 5, height)).resize((96, 24))


def distance(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures differ at the mean of their points, of 255."""
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]


def held(kiosk: psutil.Popen) -> float:
    """Its resident memory in MB (10^6 bytes), without the processes it starts."""
    return kiosk.memory_info().rss / 1e6


if __name__ == "__main__":
    main()
