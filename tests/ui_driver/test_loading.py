"""What is still to come is asked of its item, and the asking leaves nothing behind."""

from __future__ import annotations

import gc
import os

import psutil
import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui_driver.loading import Loading

PAGE = b"""
import QtQuick
Item {
    Item { objectName: "coming"; property int status: Image.Loading }
    Item { objectName: "there"; property int status: Image.Ready }
    Loader { objectName: "empty" }
    Text { objectName: "words" }
}
"""


@pytest.fixture
def items():
    QGuiApplication.instance() or QGuiApplication([])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(PAGE, QUrl())
    page = component.create()
    assert page is not None, component.errorString()
    yield {item.objectName(): item for item in page.findChildren(QQuickItem)}
    page.deleteLater()
    engine.deleteLater()


@pytest.fixture
def loading():
    parent = QObject()
    yield Loading(parent)
    parent.deleteLater()


def test_only_what_is_loading_is_to_come(items, loading):
    assert [name for name, item in items.items() if loading.is_under_way(item)] == ["coming"]


def test_what_was_to_come_and_went_is_not(items, loading):
    assert loading.is_under_way(items["coming"])
    items["coming"].setProperty("status", 1)
    assert not loading.is_under_way(items["coming"])


def test_asking_again_and_again_leaves_nothing_in_memory(items, loading):
    process = psutil.Process(os.getpid())

    def megabytes_after_asking():
        for _ in range(10_000):
            loading.is_under_way(items["coming"])
            loading.forget()
        gc.collect()
        return process.memory_info().rss / 2**20

    first = megabytes_after_asking()
    assert megabytes_after_asking() - first < 4  # an expression for each leaves 17
