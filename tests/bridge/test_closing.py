"""A window is closed while the thread that draws it has something to say."""

from __future__ import annotations

import subprocess
import sys

DRAWN = """
import threading
import time
from PySide6.QtCore import Qt, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from kiosk.bridge.closing import close_window
from kiosk.ui_driver.waiting import wait_until

shown, drawing, closing = threading.Event(), threading.Event(), threading.Event()

def draw():  # in the thread that draws, which is waited for meanwhile
    if shown.is_set() and not drawing.is_set():
        drawing.set()
        closing.wait(5)
        time.sleep(0.5)
        qWarning("a last word")

application = QGuiApplication([])
qInstallMessageHandler(lambda kind, context, words: print(words))
window = QQuickView()
window.beforeRendering.connect(draw, Qt.ConnectionType.DirectConnection)
window.frameSwapped.connect(shown.set)
window.show()
wait_until(shown.is_set)
window.update()
while not drawing.wait(0.1):  # and no event after it, which would wait for the drawing
    application.processEvents()
closing.set()
close_window(window)
print("closed", not window.isVisible())
"""


def test_a_last_word_of_the_thread_that_draws_stops_no_end():
    done = subprocess.run(
        [sys.executable, "-c", DRAWN], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout) == (0, "a last word\nclosed True\n"), done.stderr
