"""A finger on the screen: finds things as a person would, by name, and touches them."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPointF, QTimer

from kiosk.ui_driver.sight import QUIET_SECONDS, NotFoundError, Sight
from kiosk.ui_driver.touch_screen import TouchScreen
from kiosk.ui_driver.waiting import PATIENCE_SECONDS, wait, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtQuick import QQuickItem, QQuickWindow

LOOKS_ALIKE = 2
"""How often in a row something must be seen where it stood at the look before."""


class Finger:
    """Real touch points on what is on screen, of somebody who waits `patience` seconds for it."""

    def __init__(self, window: QQuickWindow, patience: float = PATIENCE_SECONDS) -> None:
        self._window = window
        self._patience = patience
        self._sight = Sight(window)
        self._screen = TouchScreen(window)

    def names(self) -> list[str]:
        """The name of everything that can be touched now."""
        return [name for name, _ in self._sight.targets()]

    def find(self, property_name: str) -> QQuickItem:
        """The outermost item on the screen that has such a property.

        Raises:
            NotFoundError: there is none.
        """
        return self._sight.find(property_name)

    def touch(self, name: str) -> float:
        """Touches what is called `name`, as soon as that is there and stands still.

        Returns milliseconds from release to the next painted frame.

        Raises:
            NotFoundError: nothing of that name can be touched.
            TimeoutError: no frame is painted after it.
        """
        return self.touch_at(self.middle_of(name))

    def middle_of(self, name: str) -> QPointF:
        """Where in the window to touch what is called `name`, once it is there and stands still.

        Raises:
            NotFoundError: nothing of that name can be touched.
        """
        middle: QPointF | None = None
        painted, looked_at, alike = 0, -1, 0

        def note() -> None:
            nonlocal painted
            painted += 1

        def stands_still() -> bool:
            # Between two looks a frame must have come, for a thread that was busy has moved
            # nothing; and a frame may be painted before the animations' timer has come again.
            nonlocal middle, looked_at, alike
            self._window.update()
            if painted == looked_at:
                return False
            looked_at, before = painted, middle
            middle = next((at for found, at in self._sight.targets() if found == name), None)
            alike = alike + 1 if middle is not None and middle == before else 0
            return alike >= LOOKS_ALIKE

        self._window.afterAnimating.connect(note)
        try:
            wait_until(stands_still, self._patience)
        except TimeoutError as error:
            raise NotFoundError(f"{name!r} does not stand among {self.names()}") from error
        finally:
            self._window.afterAnimating.disconnect(note)
        assert middle is not None
        return middle

    def touch_at(self, point: QPointF) -> float:
        """Touches a point of the window; milliseconds from release to the next painted frame."""
        self._screen.tell([(0, "press", point)])
        started = time.perf_counter()
        self._screen.tell([(0, "release", point)])
        self.wait_for_frame()
        return (time.perf_counter() - started) * 1000

    def drag(self, start: QPointF, end: QPointF, steps: int = 12) -> None:
        """Drags from one point of the window to another, and lets go slowly enough not to flick."""
        for step in range(steps + 1):
            point = start + (end - start) * (step / steps)
            self._screen.tell([(0, "move" if step else "press", point)])
            wait(0.02)
        wait(0.15)
        self._screen.tell([(0, "release", point)])

    def bring_into_view(self, name: str) -> None:
        """Drags what is to be read upwards until something of that name can be touched."""
        size = self._window.size()
        # within what is read, from whichever side that begins, and above what stands below it
        x = size.width() * 0.5
        self.wait_until_still()
        for _ in range(30):
            if name in self.names():
                return
            self.drag(QPointF(x, size.height() * 0.68), QPointF(x, size.height() * 0.48))

    def flick(self, start: QPointF, end: QPointF, seconds: float = 1.5) -> list[float]:
        """Throws what lies at `start` towards `end` and watches it glide for `seconds`.

        Returns the intervals between painted frames in milliseconds, from the first move on.
        """
        painted: list[float] = []

        def note() -> None:
            painted.append(time.perf_counter())

        steps = 8
        self._window.frameSwapped.connect(note)
        for step in range(steps + 1):
            point = start + (end - start) * (step / steps)
            self._screen.tell([(0, "move" if step else "press", point)])
            wait(0.012)
        self._screen.tell([(0, "release", point)])
        wait(seconds)
        self._window.frameSwapped.disconnect(note)
        return [(b - a) * 1000 for a, b in pairwise(painted)]

    def hold_and_move(self, path: Sequence[QPointF]) -> list[float]:
        """Drags along `path`, each step when the one before it has been painted.

        Returns for each step after the first, by which the drag begins, the milliseconds until a
        frame was painted that came after it.
        """
        loop = QEventLoop()
        answers = []
        for number, point in enumerate(path):
            wait(0.03)  # whatever the last step set going has come to rest
            self._window.frameSwapped.connect(loop.quit)
            began = time.perf_counter()
            self._screen.tell([(0, "move" if number else "press", point)])
            if number > 1:
                QTimer.singleShot(round(self._patience * 1000), loop, loop.quit)
                loop.exec()
                answers.append((time.perf_counter() - began) * 1000)
            self._window.frameSwapped.disconnect(loop.quit)
        self._screen.tell([(0, "release", path[-1])])
        return answers

    def sweep(self, path: Iterable[tuple[float, QPointF]]) -> None:
        """Touches, goes along `path` and lets go; each point comes so many seconds after the first.

        Raises ValueError when the path is empty.
        """
        began = time.monotonic()
        place = None
        for seconds, point in path:
            wait(began + seconds - time.monotonic())
            self._screen.tell([(0, "press" if place is None else "move", point)])
            place = point
        if place is None:
            raise ValueError("a path without points")
        self._screen.tell([(0, "release", place)])

    def wait_for_frame(self) -> None:
        """Until the window has painted once more.

        Raises:
            TimeoutError: it does not, as when it is hidden.
        """
        loop = QEventLoop()
        patience = QTimer(singleShot=True, interval=round(self._patience * 1000))
        patience.timeout.connect(loop.quit)
        self._window.frameSwapped.connect(loop.quit)
        patience.start()
        self._window.update()
        loop.exec()
        self._window.frameSwapped.disconnect(loop.quit)
        if not patience.isActive():
            raise TimeoutError(f"no frame was painted within {self._patience:g} seconds")

    def wait_until(self, met: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
        """Until something holds. Raises TimeoutError when it does not within so many seconds."""
        wait_until(met, seconds)

    def wait_until_still(self, quiet_seconds: float = QUIET_SECONDS) -> None:
        """Until all that is seen is loaded, and nothing has been painted anew for so long.

        Raises:
            TimeoutError: it does not come to rest.
        """
        self._sight.wait_until_still(quiet_seconds, self._patience)
