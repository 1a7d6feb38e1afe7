"""The large pictures of the canal, painted in a thread for pages that wait for them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import paths
from kiosk.bridge.canal.images import CanalImages, painted
from kiosk.bridge.errands import Errands

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class CanalPaintings(QObject):
    """Whoever wants one is told when it can be shown."""

    ready = Signal(str, QSize)
    workChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.images = CanalImages()
        """What the engine asks."""
        self._errands = Errands("timeline", self)
        self._begun: set[tuple[str, int, int]] = set()

    @Slot(str, QSize)
    def want(self, path: str, size: QSize) -> None:
        """Paints it, if that is not done; `ready` tells of it either way."""
        if self.images.has(path, size):
            self.ready.emit(path, size)
            return
        key = (path, size.width(), size.height())
        if key not in self._begun and not size.isEmpty():
            self._begun.add(key)
            self.workChanged.emit()
            paint = partial(painted, path, QSize(size), paths.ASSETS / "museum")
            self._errands.send(paint, partial(self._done, key))

    @Property(bool, notify=workChanged)
    def atWork(self) -> bool:
        """Whether one is being painted."""
        return bool(self._begun)

    def close(self) -> None:
        """Nothing is painted any more: the kiosk closes."""
        self._errands.close()

    def _done(self, key: tuple[str, int, int], image: QImage | None) -> None:
        self._begun.discard(key)
        if image is not None:  # or the log says why
            self.images.keep(key[0], image)
            self.ready.emit(key[0], image.size())
        self.workChanged.emit()
