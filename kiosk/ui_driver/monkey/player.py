"""Sends the events of a monkey to the real program, whose clock of visits it moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt

from kiosk.ui_driver.monkey.contents import emptied, thinned
from kiosk.ui_driver.monkey.events import Cancel, Key, Pause, Renewal, Touch
from kiosk.ui_driver.monkey.gestures import GONE
from kiosk.ui_driver.touch_screen import TouchScreen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.app import Kiosk
    from kiosk.bridge.attendance import Attendance
    from kiosk.bridge.screens.film import FilmDetails
    from kiosk.bridge.screens.tours import Touring
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.media.media_files import MediaFiles
    from kiosk.ui_driver.monkey.events import Content, Event
    from kiosk.ui_driver.touch_screen import State

PAINT_EVERY = 150
"""So many events lie between two painted frames; painting takes longer than all the rest."""
LONGEST_TOUR = 1000
_TOLD: dict[str, State] = {"press": "press", "move": "move", "lift": "release"}


class CompressedClock:
    """Seconds that pass only when the monkey waits."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Shutter(QObject):
    """Keeps a window from painting of itself, and has it paint when it is told to.

    Drawn by software a frame takes as long as a hundred touches.
    """

    def __init__(self, window: QObject) -> None:
        super().__init__()
        self._window = window
        self._open = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's own; True for what shall not reach the window."""
        return event.type() == QEvent.Type.UpdateRequest and not self._open

    def close(self) -> None:
        """The window paints of itself again, as it must have before it goes."""
        self._window.removeEventFilter(self)

    def paint(self) -> None:
        """Paints one frame now."""
        self._open = True
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        self._open = False


class Player:
    """A hand with as many fingers as it takes, on a keyboard, in the passing of time.

    `media` are the pictures of the content that `kiosk` shows; it believes its visitor gone after
    `gone_after` seconds.
    """

    def __init__(
        self, kiosk: Kiosk, clock: CompressedClock, media: MediaFiles, gone_after: float = GONE
    ) -> None:
        self._kiosk = kiosk
        self._clock = clock
        self._gone_after = gone_after
        whole = kiosk.catalogue
        self._contents: Mapping[Content, Catalogue | None] = {
            "whole": whole,
            "thinned": thinned(whole) if whole else None,
            "empty": emptied(whole) if whole else None,
        }
        self._media = media
        self._shutter = Shutter(kiosk.window)
        self._screen = TouchScreen(kiosk.window)
        self._down: dict[int, QPointF] = {}
        self._since_painted = 0

    def play(self, event: Event) -> None:
        """Has the program do all that comes of an event; a frame is painted now and then."""
        match event:
            case Touch():
                self._touch(event)
            case Cancel():
                self._down.clear()
                self._screen.cancel()
            case Key(name):
                self._screen.click(Qt.Key[f"Key_{name}"])
            case Pause(seconds):
                self._clock.now += seconds
                cast("Attendance", self._kiosk.controller.attendance).look()
            case Renewal(content):
                self._kiosk.controller.renew(self._contents[content], self._media)
        QCoreApplication.processEvents()
        # what is to be deleted waits for a loop to be entered again, and here is none
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._since_painted += 1
        if self._since_painted >= PAINT_EVERY:
            self.paint()

    def close(self) -> None:
        """Lets go of the window, which may be closed then."""
        self._shutter.close()

    def leave_alone(self) -> None:
        """Touches nothing until nobody can be thought to be there: a tour that plays, and a film,
        come to their end first.

        A finger that rests on the screen rests there still.
        """
        touring = cast("Touring", self._kiosk.controller.touring)
        for _ in range(LONGEST_TOUR):
            if not touring.playing_by_itself:
                break
            touring.step(1)
        film = cast("FilmDetails", self._kiosk.controller.film)
        if film.watching.is_watched():
            film.end()
        self.play(Pause(self._gone_after))

    def paint(self) -> None:
        """Paints one frame now."""
        self._since_painted = 0
        self._shutter.paint()

    def _touch(self, event: Touch) -> None:
        window = self._kiosk.window
        width, height = window.width(), window.height()
        named = {point.finger for point in event.points}
        told: list[tuple[int, State, QPointF]] = [
            (finger, "move", place)  # drivers tell of all that are down
            for finger, place in self._down.items()
            if finger not in named
        ]
        for point in event.points:
            place = QPointF(int(point.x * width), int(point.y * height))
            told.append((point.finger, _TOLD[point.state], place))
            if point.state == "lift":
                self._down.pop(point.finger, None)
            else:
                self._down[point.finger] = place
        self._screen.tell(told)
