"""A finger on the screen: finds things as a person would, by name, and touches them."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, QRectF, QTimer
from PySide6.QtQml import QQmlProperty
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow

_PATIENCE_SECONDS = 10.0


class NotFoundError(Exception):
    """Nothing of that name can be touched on the screen."""


class Finger:
    """Real touch points on what is on screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def names(self) -> list[str]:
        """The name of everything that can be touched now."""
        return [name for name, _ in self._targets()]

    def find(self, property_name: str) -> QQuickItem:
        """The outermost item on the screen that has such a property.

        Raises:
            NotFoundError: there is none.
        """
        items = [self._window.contentItem()]
        for item in items:
            if item.metaObject().indexOfProperty(property_name) >= 0:
                return item
            items += [child for child in item.childItems() if child.isVisible()]
        raise NotFoundError(f"nothing on the screen has the property {property_name!r}")

    def touch(self, name: str) -> float:
        """Touches what is called `name`; milliseconds from release to the next painted frame.

        Raises:
            NotFoundError: nothing of that name can be touched.
        """
        return self.touch_at(self.middle_of(name))

    def middle_of(self, name: str) -> QPointF:
        """Where in the window to touch what is called `name`.

        Raises:
            NotFoundError: nothing of that name can be touched.
        """
        for found, item in self._targets():
            if found == name:
                return self._window.contentItem().mapFromItem(item, _middle(item))
        raise NotFoundError(f"{name!r} is not among {self.names()}")

    def touch_at(self, point: QPointF) -> float:
        """Touches a point of the window; milliseconds from release to the next painted frame."""
        place = QPoint(round(point.x()), round(point.y()))
        QTest.touchEvent(self._window, self._device).press(0, place, self._window).commit()
        started = time.perf_counter()
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit()
        self.wait_for_frame()
        return (time.perf_counter() - started) * 1000

    def drag(self, start: QPointF, end: QPointF, steps: int = 12) -> None:
        """Drags from one point of the window to another, and lets go slowly enough not to flick."""
        for step in range(steps + 1):
            point = start + (end - start) * (step / steps)
            place = QPoint(round(point.x()), round(point.y()))
            event = QTest.touchEvent(self._window, self._device)
            if step == 0:
                event.press(0, place, self._window)
            else:
                event.move(0, place, self._window)
            event.commit()
            QTest.qWait(20)
        QTest.qWait(150)
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit()

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
            place = QPoint(round(point.x()), round(point.y()))
            event = QTest.touchEvent(self._window, self._device)
            (event.move if step else event.press)(0, place, self._window)
            event.commit()
            QTest.qWait(12)
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit()
        QTest.qWait(round(seconds * 1000))
        self._window.frameSwapped.disconnect(note)
        return [(b - a) * 1000 for a, b in pairwise(painted)]

    def sweep(self, path: Iterable[tuple[float, QPointF]]) -> None:
        """Touches, goes along `path` and lets go; each point comes so many seconds after the first.

        Raises ValueError when the path is empty.
        """
        began = time.monotonic()
        place = None
        for seconds, point in path:
            QTest.qWait(max(0, round((began + seconds - time.monotonic()) * 1000)))
            event = QTest.touchEvent(self._window, self._device)
            touch = event.press if place is None else event.move
            place = QPoint(round(point.x()), round(point.y()))
            touch(0, place, self._window)
            event.commit()
        if place is None:
            raise ValueError("a path without points")
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit()

    def wait_for_frame(self) -> None:
        """Until the window has painted once more."""
        loop = QEventLoop()
        self._window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(int(_PATIENCE_SECONDS * 1000), loop, loop.quit)
        self._window.update()
        loop.exec()
        self._window.frameSwapped.disconnect(loop.quit)

    def wait_until(self, met: Callable[[], bool], seconds: float = _PATIENCE_SECONDS) -> None:
        """Until something holds. Raises TimeoutError when it does not within so many seconds."""
        until = time.monotonic() + seconds
        while not met():
            if time.monotonic() > until:
                raise TimeoutError(f"waited {seconds:.0f} seconds in vain")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def rest(self) -> None:
        """Until animations have come to rest."""
        QTest.qWait(450)

    def _targets(self) -> Iterator[tuple[str, QQuickItem]]:
        size = self._window.size()
        window = QRectF(0, 0, size.width(), size.height())
        yield from self._targets_in(self._window.contentItem(), window)

    def _targets_in(self, item: QQuickItem, seen: QRectF) -> Iterator[tuple[str, QQuickItem]]:
        """What can be touched in `item`, where `seen` is what its clipping parents leave of it."""
        if not item.isVisible() or not item.isEnabled():
            return
        content = self._window.contentItem()
        if item.clip():
            seen = seen.intersected(item.mapRectToItem(content, item.boundingRect()))
        if item.metaObject().indexOfSignal("clicked()") >= 0:
            name = QQmlProperty.read(item, "text")
            if name and seen.contains(content.mapFromItem(item, _middle(item))):
                yield str(name), item
        for child in item.childItems():
            yield from self._targets_in(child, seen)


def _middle(item: QQuickItem) -> QPointF:
    return QPointF(item.width() / 2, item.height() / 2)
