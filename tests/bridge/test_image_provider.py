"""Pictures made in Python: at once, and a word in the log where that could hang."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.bridge.image_provider import ImageProvider
from kiosk.ui_driver.waiting import wait_until


class Grey(ImageProvider):
    def image(self, _path, wanted):
        image = QImage(wanted, QImage.Format.Format_RGB32)
        image.fill(0xFF808080)
        return image


@pytest.fixture
def picture(application):
    engine = QQmlEngine()
    engine.addImageProvider("grey", Grey())
    made = []

    def make(words):
        component = QQmlComponent(engine)
        component.setData(f"import QtQuick; Image {{ {words} }}".encode(), QUrl())
        made.append((component, component.create()))
        return made[-1][1]

    yield make
    made.clear()


def test_it_is_there_at_once_in_the_size_that_is_wanted(picture):
    image = picture('source: "image://grey/any"; sourceSize: Qt.size(30, 20)')
    assert image.property("sourceSize") == QSize(30, 20)
    assert (image.width(), image.height()) == (30, 20)


@pytest.mark.expects_log
def test_an_asynchronous_image_is_told_of_in_the_log(picture, caplog):
    image = picture('source: "image://grey/late"; asynchronous: true; sourceSize: Qt.size(3, 2)')
    wait_until(lambda: image.width() == 3)
    assert "late: asked where the kiosk may hang" in caplog.text
