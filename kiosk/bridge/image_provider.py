"""What pictures of the program's own making have in common: Qt asks for them where it draws."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage


log = logging.getLogger(__name__)


class ImageProvider(QQuickImageProvider):
    """Hands over pictures at once, asked by an `Image` that is not asynchronous.

    Never in the thread that reads pictures: Qt holds a lock there as it asks what kind of provider
    this is, which waits for Python; while a change made in Python, which puts a picture into
    another's place, waits for that lock. Each would wait for the other for ever.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, wanted: QSize) -> QImage:
        """Qt's own."""
        if threading.current_thread() is not threading.main_thread():
            log.error("%s: asked where the kiosk may hang: its Image is asynchronous", path)
        image = self.image(path, wanted)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def image(self, path: str, wanted: QSize) -> QImage:
        """The picture of that path below the provider's address, in the size that is wanted."""
        raise NotImplementedError
