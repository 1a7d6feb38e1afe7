"""The interface's own words in the visitor's language, for what is told in plain Python."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translated(context: str, english: str, number: int = -1) -> str:
    """As `qsTr` in the QML file named `context`; a `Translate` of `kiosk.visit.spoken`."""
    return QCoreApplication.translate(context, english, None, number)
