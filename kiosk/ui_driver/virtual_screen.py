"""A screen where the machine has none."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.display import has_display, unreachable_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class NoScreenError(Exception):
    """There is no screen to be had; the text says why."""


@contextmanager
def screen_for(size: tuple[int, int]) -> Iterator[None]:
    """The display there is, or an Xvfb of `size` for as long as the block lasts.

    Raises:
        NoScreenError: the display there is cannot be reached; or there is none, and Xvfb is not
            installed or does not start.
    """
    if fault := unreachable_display():
        raise NoScreenError(fault)
    if has_display():
        yield
    else:
        with virtual_screen(size):
            yield


@contextmanager
def virtual_screen(size: tuple[int, int], picture: Path | None = None) -> Iterator[None]:
    """An Xvfb of `size` is the display for as long as the block lasts.

    With the folder `picture` it keeps what stands on it in a file there.

    Raises:
        NoScreenError: Xvfb is not installed or does not start.
    """
    if shutil.which("Xvfb") is None:
        raise NoScreenError("there is no display, and no Xvfb: apt-get install xvfb")
    read_end, write_end = os.pipe()
    kept = ["-fbdir", str(picture)] if picture else []
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size[0]}x{size[1]}x24",
         "-nolisten", "tcp", "-noreset", *kept],
        pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        process_group=0,  # Ctrl-C in a terminal is for us: a screen that goes first takes Qt along
    )  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as display:
        number = display.readline().strip()
    if not number:
        raise NoScreenError("Xvfb does not start")
    before = {name: os.environ.pop(name, None) for name in ("DISPLAY", "WAYLAND_DISPLAY")}
    os.environ["DISPLAY"] = f":{number}"
    try:
        yield
    finally:
        del os.environ["DISPLAY"]
        os.environ.update({name: value for name, value in before.items() if value is not None})
        server.terminate()
        server.wait()
