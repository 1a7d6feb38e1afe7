"""The least that can be painted: a Qt Quick window with one rectangle in it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from tests.bench.reports import report


def run() -> None:
    application = QGuiApplication(sys.argv[:1])
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Empty.qml"))))
    view.resize(1920, 1080)
    view.frameSwapped.connect(application.quit)
    view.show()
    application.exec()
    report(painted=True)
