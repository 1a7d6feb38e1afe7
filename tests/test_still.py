"""The picture that stands while the kiosk cannot be shown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.still import StillPicture, sentences_in

ENGLISH, CHINESE, ARABIC = sentences_in(["en", "zh", "ar"])


@pytest.fixture
def painted():
    """The window of a size as an image, with these sentences."""
    QGuiApplication.instance() or QGuiApplication([])
    for file in paths.fonts():
        QFontDatabase.addApplicationFont(str(file))

    def paint(size, sentences):
        window = StillPicture(sentences, may_close=True)
        window.resize(*size)
        window.show()
        assert QTest.qWaitForWindowExposed(window)
        image = window.screen().grabWindow(window.winId()).toImage()
        window.close()
        return image.convertToFormat(QImage.Format.Format_RGB32)

    return paint


def rows_that_differ(one, other):
    assert one.size() == other.size()
    wide = one.width() * 4
    rows = range(one.height())
    return [y for y in rows if bytes(one.scanLine(y))[:wide] != bytes(other.scanLine(y))[:wide]]


def lightness(image, x, y):
    return image.pixelColor(x, y).lightness()


def test_each_language_has_its_sentence_and_one_without_words_has_english_once():
    assert len({ENGLISH, CHINESE, ARABIC}) == 3
    assert "屏幕" in CHINESE
    assert sentences_in(["zh", "fr", "en"]) == [CHINESE, ENGLISH]


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_it_shows_the_museum_and_every_word_below_it(painted, size):
    without, with_words = painted(size, []), painted(size, [ENGLISH, CHINESE, ARABIC])
    assert without.size().toTuple() == size
    colours = {without.pixel(x, y) for x in range(0, size[0], 7) for y in range(0, size[1], 7)}
    assert len(colours) > 1000
    rows = rows_that_differ(without, with_words)
    assert rows[0] > size[1] * 0.5
    # no sentence is cut: bright words stand in the dusk, and there is room beside them
    margin, low = round(min(size) / 30), range(round(size[1] * 0.82), size[1])
    bright = [x for x in range(size[0]) for y in low if lightness(with_words, x, y) > 120]
    assert len(bright) > 1000
    assert margin < min(bright)
    assert max(bright) < size[0] - margin


STARTED = """
import signal, sys
from PySide6.QtCore import QTimer
from kiosk import still
shown = still.StillPicture.showFullScreen
def show(window):
    shown(window)
    window.close()  # as Alt+F4 does
    QTimer.singleShot(400, lambda: print(window.isVisible()))
    QTimer.singleShot(500, lambda: signal.raise_signal(signal.SIGTERM))
still.StillPicture.showFullScreen = show
code = still.show(["en"], None)
print(code, sorted(m for m in sys.modules if m in ("PySide6.QtQml", "PySide6.QtQuick", "yaml")))
"""


def test_it_loads_neither_qml_nor_content_and_leaves_when_it_is_told_to_alone():
    done = subprocess.run(
        [sys.executable, "-c", STARTED], capture_output=True, text=True, timeout=60, check=True,
        cwd=Path(__file__).parents[1],
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("True\n0 []\n", "")
