"""Ways out of the program that a page could ask for: links to other programs, and the network."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtNetwork import QNetworkReply

log = logging.getLogger(__name__)

_NOWHERE = QUrl("nowhere:")
_SCHEMES = (
    "http", "https", "ftp", "file", "mailto", "tel", "sms", "geo", "data", "javascript", "about",
    "smb", "ssh", "telnet", "vnc", "rdp", "intent", "ms-settings", "search-ms", "shell",
)  # fmt: skip


class NoLinks(QObject):
    """No link opens another program, whoever asks; the log says where it would have led."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type]

    @Slot(QUrl)
    def refuse(self, url: QUrl) -> None:
        """Takes the place of whatever would have opened it."""
        log.warning("a link was not opened: %s", url.toDisplayString())

    def close(self) -> None:
        """Leaves links to the system again."""
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Whatever QML asks of a network is refused before a connection is tried.

    Our pages ask nothing. It stands behind texts that are plain and pictures that are files. Only
    QML of another place would hang here, in a thread that waits for Python; the house has a rule
    against it.
    """

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Qt's own, called by each thread that loads something."""
        return _Refusing(parent)


class _Refusing(QNetworkAccessManager):
    def createRequest(
        self,
        operation: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        _data: QIODevice | None = None,
    ) -> QNetworkReply:
        log.warning("nothing is fetched from %s", request.url().toDisplayString())
        return super().createRequest(operation, QNetworkRequest(_NOWHERE), None)
