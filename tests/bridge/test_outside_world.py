"""No link opens a program, and nothing of a page reaches a network."""

from __future__ import annotations

import socket

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.bridge.outside_world import NoLinks, NoNetwork
from kiosk.ui_driver.waiting import wait_until


@pytest.fixture
def no_links(parent):
    refusing = NoLinks(parent)
    yield refusing
    refusing.close()


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "link",
    [
        "http://example.org/", "https://example.org/", "file:///etc/passwd", "mailto:x@example.org",
        "ftp://example.org/", "tel:+861", "ms-settings:", "search-ms:query=x", "vnc://example.org",
    ],
)  # fmt: skip
def test_a_link_is_written_into_the_log_and_opens_nothing(no_links, link, caplog):
    before = psutil.Process().children()
    assert QDesktopServices.openUrl(QUrl(link))
    assert psutil.Process().children() == before
    assert f"a link was not opened: {QUrl(link).toDisplayString()}" in caplog.text


@pytest.fixture
def server():
    """A web server that must hear nothing; its address."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.setblocking(False)
        yield listening


PAGE = """
import QtQuick
Item {
    property bool refused: picture.status === Image.Error && framed.status === BorderImage.Error
        && font.status === FontLoader.Error && asked
    property bool asked: false
    Image { id: picture; source: "ADDRESS/a.png" }
    BorderImage { id: framed; source: "ADDRESS/b.png" }
    FontLoader { id: font; source: "ADDRESS/a.ttf" }
    Text { textFormat: Text.RichText; text: "<img src='ADDRESS/f.png'><a href='ADDRESS'>x</a>" }
    Text { textFormat: Text.StyledText; text: "<img src='ADDRESS/c.png'>" }
    Text { textFormat: Text.MarkdownText; text: "![x](ADDRESS/d.png)" }
    Component.onCompleted: {
        const asking = new XMLHttpRequest();
        asking.onreadystatechange = () => asked = asking.readyState === XMLHttpRequest.DONE;
        asking.open("GET", "ADDRESS/e");
        asking.send();
    }
}
"""


@pytest.mark.expects_log
def test_nothing_is_fetched_by_pictures_texts_fonts_pages_or_scripts(application, server, caplog):
    factory = NoNetwork()
    engine = QQmlEngine()
    engine.setOutputWarningsToStandardError(False)
    engine.setNetworkAccessManagerFactory(factory)
    address = f"http://127.0.0.1:{server.getsockname()[1]}"
    component = QQmlComponent(engine)
    component.setData(PAGE.replace("ADDRESS", address).encode(), QUrl("qrc:/page.qml"))
    page = component.create()
    assert isinstance(page, QObject), component.errorString()
    wait_until(lambda: page.property("refused"))
    wait_until(
        lambda: all(
            f"{address}/{name}" in caplog.text
            for name in ("a.png", "a.ttf", "b.png", "c.png", "d.png", "e", "f.png")
        )
    )
    with pytest.raises(BlockingIOError):
        server.accept()
    page.deleteLater()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)
