"""How a workload comes to where it measures: as a visitor would, from one state to the next."""

from __future__ import annotations

import os
import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import Display, Kiosk
from kiosk.settings import Settings
from kiosk.ui_driver.finger import Finger
from kiosk.ui_driver.tour import BEGIN
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from pathlib import Path

# As long as the screen must stand still before Chromium's wall is flicked: the pictures are there.
_QUIET_SECONDS = 1.0
_CHANGE_AT_REST = 0.01
_ASKING_MILLISECONDS = 4


def opened(content: Path | None = None, state: Path | None = None) -> tuple[Kiosk, Finger]:
    """The kiosk when its first frame has been painted."""
    settings = Settings()
    if content and state:
        settings = Settings(content=content, state_folder=state)
    kiosk = Kiosk(settings, Display(size=(1920, 1080)))
    finger = Finger(kiosk.window)
    finger.wait_for_frame()
    return kiosk, finger


def screen_of(kiosk: Kiosk) -> Screen:
    """Where the visitor is."""
    return kiosk.controller.visit.place.screen


def go_to_first_area(kiosk: Kiosk, finger: Finger) -> None:
    """Into its hall, or where it has none to its wall."""
    assert kiosk.catalogue is not None
    finger.touch(BEGIN)
    finger.touch(kiosk.catalogue.areas[0].name.en)
    finger.wait_until(lambda: screen_of(kiosk) in (Screen.HALL, Screen.AREA))
    finger.wait_until_still(_QUIET_SECONDS)


def go_to_wall(kiosk: Kiosk, finger: Finger) -> None:
    """To the first area's wall, through its hall where it has one."""
    go_to_first_area(kiosk, finger)
    if screen_of(kiosk) == Screen.HALL:
        finger.touch("Wall")
        finger.wait_until(lambda: screen_of(kiosk) == Screen.AREA)
        finger.wait_until_still(_QUIET_SECONDS)


def go_to_connections(kiosk: Kiosk, finger: Finger) -> None:
    """Before all lights, once they are painted."""
    finger.touch(BEGIN)
    finger.touch("Connections")
    finger.wait_until(lambda: kiosk.controller.connections.lightCount > 0, seconds=60)
    finger.wait_until_still(_QUIET_SECONDS)


def frames_of(kiosk: Kiosk, seconds: float, *, forced: bool = False) -> list[float]:
    """The intervals between frames painted in so many seconds, in milliseconds; of those that come
    by themselves, or `forced`, as by something that moves all the time.

    Forced frames are asked for ahead: one that is asked for once the one before is on the screen
    waits for the next beat of the screen, however soon it is painted.
    """
    painted: list[float] = []

    def note() -> None:
        painted.append(time.perf_counter())

    asking = QTimer(interval=_ASKING_MILLISECONDS)
    asking.timeout.connect(kiosk.window.update)
    kiosk.window.frameSwapped.connect(note)
    kiosk.window.update()
    if forced:
        asking.start()
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    asking.stop()
    kiosk.window.frameSwapped.disconnect(note)
    return [(after - before) * 1000 for before, after in pairwise(painted)]


def memory_at_rest(finger: Finger) -> float:
    """Megabytes once they no longer change: what is prepared in the background is there."""
    from tests.bench.process_tree import memory_of  # no part of a start

    since, settled = time.monotonic(), memory_of(os.getpid())

    def at_rest() -> bool:
        nonlocal since, settled
        now = memory_of(os.getpid())
        if abs(now - settled) > settled * _CHANGE_AT_REST:
            since, settled = time.monotonic(), now
        return time.monotonic() - since >= _QUIET_SECONDS

    finger.wait_until(at_rest)
    return settled
