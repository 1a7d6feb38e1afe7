"""Hands QML the pictures that are painted already, by their name."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "pond"


class PondPictures(QQuickImageProvider):
    """`image://pond/NAME`; of an unknown name, an empty picture of one pixel.

    Asked in the thread that draws, which only takes what is there.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._images: dict[str, QImage] = {}
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._nothing.fill(0)

    def keep(self, images: dict[str, QImage]) -> None:
        """These in the place of all there were."""
        self._images = images

    def requestImage(self, name: str, size: QSize, _wanted: QSize) -> QImage:
        """Qt's own."""
        image = self._images.get(name, self._nothing)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
