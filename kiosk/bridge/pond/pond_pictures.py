"""Hands QML the pictures that are painted already, by their name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.bridge.image_provider import ImageProvider

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

PROVIDER = "pond"


class PondPictures(ImageProvider):
    """`image://pond/NAME`; of an unknown name, an empty picture of one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self._images: dict[str, QImage] = {}
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._nothing.fill(0)

    def keep(self, images: dict[str, QImage]) -> None:
        """These in the place of all there were."""
        self._images = images

    def image(self, path: str, _wanted: QSize) -> QImage:
        return self._images.get(path, self._nothing)
