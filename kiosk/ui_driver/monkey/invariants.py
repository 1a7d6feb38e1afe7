"""What must hold while a monkey plays, whatever it does."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlProperty

from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickItem

    from kiosk.app import Kiosk

_KNOWN = frozenset(screen.value for screen in Screen)
_LOOKED_AT = 48
"""So many columns and rows of a picture are looked at to tell whether anything is on it."""


class BrokenError(Exception):
    """What must hold does not; the text says what."""


class Ear(logging.Handler):
    """Hears every warning of the program, of Qt and of QML, and what no slot has caught."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps the line; the trace of what was raised stands in the log."""
        raised = f": {record.exc_info[1]!r}" if record.exc_info else ""
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}{raised}")


@contextmanager
def listening() -> Iterator[Ear]:
    """An ear for as long as the block lasts."""
    ear = Ear()
    logging.getLogger().addHandler(ear)
    try:
        yield ear
    finally:
        logging.getLogger().removeHandler(ear)


class Invariants:
    """Looks at a running kiosk, whose window was opened with `size`, in pixels."""

    def __init__(self, kiosk: Kiosk, size: tuple[int, int], ear: Ear) -> None:
        self._kiosk = kiosk
        self._size = size
        self._ear = ear

    def look(self) -> None:
        """After every event. Raises BrokenError."""
        if self._ear.heard:
            raise BrokenError(f"the log has a warning: {self._ear.heard[0]}")
        controller, window = self._kiosk.controller, self._kiosk.window
        screen = controller.visit.place.screen
        if screen not in _KNOWN:
            raise BrokenError(f"{screen!r} is no screen of the kiosk")
        if controller.staff_access.open:
            raise BrokenError("the staff screen is open")
        if not window.isVisible():
            raise BrokenError("the window is hidden")
        size = window.width(), window.height()
        if size != self._size:
            raise BrokenError(f"the window has {size[0]}x{size[1]} pixels")

    def look_closely(self) -> None:
        """At what is painted, now and then. Raises BrokenError."""
        screen = self._kiosk.controller.visit.place.screen.value
        # asked anew each time: Python must not hold what QML may delete
        hosts = page_hosts(self._kiosk.window.contentItem())
        shown = [host.property("screen") for host in hosts if host.isVisible()]
        if shown != [screen]:
            raise BrokenError(f"at {screen} the pages {shown} are shown")
        if is_blank(self._kiosk.window.grabWindow()):
            raise BrokenError(f"the picture at {screen} is blank")
        self.look()

    def objects(self) -> int:
        """How many objects the window and the bridge hold."""
        roots = (self._kiosk.window, self._kiosk.controller)
        return sum(len(root.findChildren(QObject)) for root in roots)


def page_hosts(item: QQuickItem) -> Iterator[QQuickItem]:
    """The hosts of all pages, also of those that are read after the first picture, once they are:
    while they are being made nothing is hidden yet."""
    for child in item.childItems():
        loads = child.inherits("QQuickLoader")
        if loads and QQmlProperty(child, "mayPrepare").isValid():
            yield child
        elif not loads or child.property("item") is not None:
            yield from page_hosts(child)


def is_blank(picture: QImage) -> bool:
    """Whether a picture is all of one colour, as far as a look at many of its points tells."""
    width, height = picture.width(), picture.height()
    colours = {
        picture.pixel(column * width // _LOOKED_AT, row * height // _LOOKED_AT)
        for column in range(_LOOKED_AT)
        for row in range(_LOOKED_AT)
    }
    return len(colours) < 2
