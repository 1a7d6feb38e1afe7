"""One screen and one application for all tests; an unexpected word in the log fails a test."""

from __future__ import annotations

import logging
import os
import shutil

import pytest
from hypothesis import settings

from kiosk.ui_driver.virtual_screen import screen_for

os.environ["LC_ALL"] = "C.UTF-8"  # what commands say is read in English
# Mesa paints in the thread that asks it to: there are more workers than processors already.
os.environ.setdefault("LP_NUM_THREADS", "0")

# What is drawn by lot is the same each time, and how long it takes is no promise; whoever looks for
# more says `pytest --hypothesis-profile=more`.
settings.register_profile("more", max_examples=1000, deadline=None)
settings.register_profile("suite", derandomize=True, deadline=None)
settings.load_profile("suite")


def pytest_xdist_auto_num_workers():
    """One more than there are processors: half of a journey is waiting for the screen to rest."""
    return min(4, (os.cpu_count() or 1) + 1)


def pytest_runtest_setup(item):
    if item.get_closest_marker("needs_voice") and shutil.which("espeak-ng") is None:
        pytest.skip("no voice to be heard here: apt install espeak-ng")


@pytest.fixture(scope="session", autouse=True)
def screen():
    with screen_for((1920, 1080)):
        yield
        from PySide6.QtCore import QCoreApplication

        if (application := QCoreApplication.instance()) is not None:
            application.shutdown()


@pytest.fixture(autouse=True)
def nothing_unexpected_in_the_log(caplog, request):
    """From what is set up for a test until what it used is taken down, for it begins first."""
    yield
    records = [r for when in ("setup", "call", "teardown") for r in caplog.get_records(when)]
    words = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    if request.node.get_closest_marker("expects_log") is None:
        assert not words
    else:
        assert words, "this test expects a warning, and there was none"
