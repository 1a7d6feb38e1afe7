"""One component in a window, as a page would use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

import kiosk.bridge  # noqa: F401  registers the types that QML uses
from kiosk import paths
from kiosk.bridge.failures import log_qt_messages
from kiosk.ui_driver.finger import Finger

_MODULES = (
    ".".join(folder.relative_to(paths.QML).parts)
    for folder in sorted(qmldir.parent for qmldir in (paths.QML / "Kiosk").rglob("*/qmldir"))
)
_IMPORTS = "\n".join(("import QtQuick", *(f"import {module}" for module in _MODULES)))


@pytest.fixture
def shown():
    """Shows QML of the kiosk's components; the root item, and a finger to touch it."""
    log_qt_messages()
    QGuiApplication.instance() or QGuiApplication([])
    for font in paths.fonts():
        QFontDatabase.addApplicationFont(str(font))
    views = []

    def show(body: str, width=800, height=600):
        view = QQuickView()
        views.append(view)
        view.engine().addImportPath(str(paths.QML))
        component = QQmlComponent(view.engine(), view)
        component.setData(
            f"{_IMPORTS}\n{body}".encode(),
            QUrl("inline.qml"),
        )
        root = component.create()
        assert root is not None, component.errorString()
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(width, height)
        view.setContent(QUrl(), component, root)
        view.show()
        finger = Finger(view)
        finger.wait_for_frame()
        return root, finger

    yield show
    for view in views:
        view.close()
        view.deleteLater()
