"""One screen and one application for all tests; an unexpected word in the log fails a test."""

from __future__ import annotations

import logging

import pytest

from kiosk.ui_driver.virtual_screen import screen_for


@pytest.fixture(scope="session", autouse=True)
def screen():
    with screen_for((1920, 1080)):
        yield
        from PySide6.QtCore import QCoreApplication

        if (application := QCoreApplication.instance()) is not None:
            application.shutdown()


@pytest.fixture(autouse=True)
def nothing_unexpected_in_the_log(caplog, request):
    yield
    words = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    if request.node.get_closest_marker("expects_log") is None:
        assert not words
