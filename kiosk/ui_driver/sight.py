"""What a visitor sees in the window: what can be touched, what is still coming, what moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQml import QQmlProperty

from kiosk.bridge.touch_targets import touch_targets
from kiosk.typography import plain
from kiosk.ui_driver.loading import Loading
from kiosk.ui_driver.waiting import LOOK_SECONDS, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtQuick import QQuickItem, QQuickWindow

QUIET_SECONDS = 0.06


class NotFoundError(Exception):
    """Nothing of that name can be touched on the screen."""


class Sight:
    """The items of a window that are seen now."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._loads = Loading(window)

    def find(self, property_name: str) -> QQuickItem:
        """The outermost item that has such a property.

        Raises:
            NotFoundError: there is none.
        """
        for item in self._items():
            if QQmlProperty(item, property_name).isValid():
                return item
        raise NotFoundError(f"nothing on the screen has the property {property_name!r}")

    def targets(self) -> Iterator[tuple[str, QPointF]]:
        """The name of everything that can be touched, and where its middle lies in the window."""
        for target in touch_targets(self._window):
            yield plain(target.name), target.place.center()

    def wait_until_still(self, quiet_seconds: float, patience: float) -> None:
        """Until all that is seen is loaded, and nothing has been painted anew for so long.

        Raises:
            TimeoutError: it does not come to rest within `patience` seconds.
        """
        quiet_looks = -1  # the first look has nothing before it
        frames = 0

        def note() -> None:
            nonlocal quiet_looks, frames
            quiet_looks = 0
            frames += 1

        def is_still() -> bool:
            # Counted, not timed: a thread that was busy has looked at nothing meanwhile.
            nonlocal quiet_looks
            quiet_looks += 1
            if quiet_looks * LOOK_SECONDS < quiet_seconds:
                return False
            if next(self._loading(), None) is not None:
                quiet_looks = 0
            return quiet_looks > 0

        self._window.afterAnimating.connect(note)
        try:
            wait_until(is_still, patience)
        except TimeoutError as error:
            loading = ", ".join(self._loading()) or "nothing"
            raise TimeoutError(f"{error}: {frames} frames painted, loading {loading}") from None
        finally:
            self._window.afterAnimating.disconnect(note)

    def _loading(self) -> Iterator[str]:
        """Pictures and parts of pages that have their place on the screen and are to come."""
        try:
            for item in self._items():
                if self._loads.is_under_way(item):
                    source = QQmlProperty.read(item, "source")
                    name = item.metaObject().className()
                    yield f"{name} {source.toString() if source else ''}".strip()
        finally:
            self._loads.forget()

    def _items(self) -> Iterator[QQuickItem]:
        """All items that are visible, the outermost first."""
        items = [self._window.contentItem()]
        for item in items:
            yield item
            items += [child for child in item.childItems() if child.isVisible()]
