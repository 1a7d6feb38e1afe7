"""The picture of a window, with its texts and without them."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtGui import QColor, QImage

from tests.audit.checks.contrast import is_painted
from tests.audit.reader import read

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from tests.audit.reader import Reading
    from tests.audit.records import TextRecord

_CLEAR = QColor(0, 0, 0, 0)


def read_with_pictures(window: QQuickWindow) -> Reading:
    """What stands in the window, which is still, with its picture and that of its ground.

    What is not painted at all, for something covers it or a view keeps it for later use, is left
    out; with the last of its words a control is.
    """
    reading = read(window)
    painted = _grabbed(window)
    ground = _without_texts(window, reading)
    shown = [
        (item, text)
        for item, text in zip(reading.text_items, reading.screen.texts, strict=True)
        if is_painted(painted, ground, text)
    ]
    texts = tuple(text for _, text in shown)
    gone = _controls_of(reading.screen.texts) - _controls_of(texts)
    screen = dataclasses.replace(
        reading.screen,
        texts=texts,
        targets=tuple(target for target in reading.screen.targets if target.key not in gone),
        painted=painted,
        ground=ground,
    )
    return dataclasses.replace(reading, screen=screen, text_items=[item for item, _ in shown])


def _controls_of(texts: tuple[TextRecord, ...]) -> set[int]:
    return {key for text in texts for key in text.controls}


def _without_texts(window: QQuickWindow, reading: Reading) -> Image.Image:
    colours = [(item, item.property("color")) for item in reading.text_items]
    for item, _ in colours:
        item.setProperty("color", _CLEAR)
    try:
        return _grabbed(window)
    finally:
        # bindings of colours hold: they are set as Qt sets them
        for item, colour in colours:
            item.setProperty("color", colour)


def _grabbed(window: QQuickWindow) -> Image.Image:
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size = image.width(), image.height()
    return Image.frombytes(
        "RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )
