"""Films: how many of one's pictures are seen, and when; what many leave behind."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QObject, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.ui_driver.waiting import wait
from tests.bench.visiting import memory_at_rest

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.ui_driver.finger import Finger

_PATIENCE = 60.0
_PAUSE = 0.5


class Screening(QObject):
    """What comes to the screen of a film that is open: each picture by its time in the film."""

    def __init__(self, kiosk: Kiosk, finger: Finger) -> None:
        super().__init__()
        self.come: list[tuple[float, float]] = []
        """The time of each picture in the film, and when it was handed on; in seconds."""
        self.seen: set[float] = set()
        """The times of those that were painted."""
        self.beside: list[float] = []
        """How far the player's clock, by which captions change, was from the picture."""
        self._film = kiosk.controller.film
        sink = finger.find("videoSink").property("videoSink")
        assert isinstance(sink, QVideoSink)
        sink.videoFrameChanged.connect(self._take)
        kiosk.window.afterAnimating.connect(self._see)  # what is painted now is fixed then

    @Slot(QVideoFrame)
    def _take(self, picture: QVideoFrame) -> None:
        goes_on = not self.come or picture.startTime() / 1e6 > self.come[-1][0]
        if self._film.playing and goes_on:  # at its end it goes back to its first picture
            self.come.append((picture.startTime() / 1e6, time.monotonic()))

    @Slot()
    def _see(self) -> None:
        if self.come:
            self.seen.add(self.come[-1][0])
            self.beside.append(self._film.watching.position - self.come[-1][0])

    def due(self, rate: float) -> int:
        """So many pictures there are from the first to the last that came, so many a second."""
        return round((self.come[-1][0] - self.come[0][0]) * rate) + 1

    def behind(self) -> list[float]:
        """How far each picture was behind the clock on the wall, the soonest not at all."""
        late = [at - due for due, at in self.come]
        return [one - min(late) for one in late]


def whole(kiosk: Kiosk, finger: Finger, film_id: str) -> Screening:
    """Watches a film from its beginning to its end."""
    film = kiosk.controller.film
    film.open(film_id)
    finger.wait_until(lambda: film.running, _PATIENCE)
    screening = Screening(kiosk, finger)
    finger.wait_until(lambda: film.ended, 5 * _PATIENCE)
    leave(kiosk, finger)
    return screening


def begin(kiosk: Kiosk, finger: Finger, film_id: str, seconds: float) -> None:
    """Opens a film, watches it for a while, and closes it."""
    film = kiosk.controller.film
    film.open(film_id)
    finger.wait_until(lambda: film.watching.position >= seconds, _PATIENCE)
    leave(kiosk, finger)


def leave(kiosk: Kiosk, finger: Finger) -> None:
    """Back to the cinema, until the player is gone."""
    kiosk.controller.choose("cinema")
    finger.wait_until(lambda: not kiosk.controller.film.loads)
    wait(_PAUSE)  # its threads end in their own time


def burden(finger: Finger) -> dict[str, float]:
    """What the process holds at rest: resident megabytes, threads, open files."""
    memory_at_rest(finger)
    process = psutil.Process(os.getpid())
    return {
        "megabytes": process.memory_info().rss / 2**20,
        "threads": process.num_threads(),
        "files": process.num_fds(),
    }
