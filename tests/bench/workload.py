"""What `kiosk bench` measures, each in a process of its own: `python -m tests.bench.workload`.

A subject prints one line of JSON for each thing it has to tell. It imports what it needs as it
runs, for the imports are part of what is measured.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.process_tree import memory_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app import Kiosk
    from kiosk.ui_driver.finger import Finger


def empty() -> None:
    """The least that can be painted: a Qt Quick window with one rectangle in it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickView

    application = QGuiApplication(sys.argv[:1])
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Empty.qml"))))
    view.resize(1920, 1080)
    view.frameSwapped.connect(application.quit)
    view.show()
    application.exec()
    _tell(painted=True)


def start(content: Path | None = None, state: Path | None = None) -> None:
    """The kiosk until its first painted frame, then its memory at rest."""
    from kiosk.ui_driver.finger import Finger

    kiosk = _kiosk(content, state)
    finger = Finger(kiosk.window)
    finger.wait_for_frame()
    _tell(painted=True)
    finger.rest()
    finger.rest()
    _tell(megabytes=memory_of(os.getpid()))
    kiosk.close()


def flick() -> None:
    """Intervals between painted frames, in milliseconds, while a full wall is flicked."""
    from PySide6.QtCore import QPointF

    from kiosk.ui_driver.finger import Finger

    kiosk = _kiosk()
    finger = Finger(kiosk.window)
    _go_to_wall(kiosk, finger)
    intervals: list[float] = []
    for start_x, end_x in ((1800, 700), (700, 1800), (1800, 700), (700, 1800)):
        intervals += finger.flick(QPointF(start_x, 600), QPointF(end_x, 600))
    _tell(intervals=intervals)
    kiosk.close()


def through(content: Path, state: Path) -> None:
    """The first area's wall is flicked from its beginning to its end.

    Tells the moment of each flick, of time.monotonic(), and last the memory in megabytes.
    """
    import time

    from PySide6.QtCore import QPointF
    from PySide6.QtTest import QTest

    from kiosk.ui_driver.finger import Finger
    from tests.bench import sweep

    kiosk = _kiosk(content, state)
    finger = Finger(kiosk.window)
    _go_to_wall(kiosk, finger)
    wall = finger.find("atXEnd")
    for _ in range(4):
        finger.rest()
    path = [(seconds, QPointF(x, sweep.Y)) for seconds, x in sweep.path()]
    while not wall.property("atXEnd"):
        touched = time.monotonic()
        _tell(touched=touched)
        finger.sweep(path)
        QTest.qWait(round((touched + sweep.SECONDS - time.monotonic()) * 1000))
    finger.rest()
    _tell(megabytes=memory_of(os.getpid()))
    kiosk.close()


def look() -> None:
    """Intervals between painted frames, in milliseconds, while a visitor looks round a hall."""
    from PySide6.QtCore import QPointF

    from kiosk.ui_driver.finger import Finger

    kiosk = _kiosk()
    finger = Finger(kiosk.window)
    finger.wait_for_frame()
    finger.touch("Touch to begin")
    finger.rest()
    hall = next(iter(kiosk.controller.visit.halls))
    kiosk.controller.openArea(hall)
    for _ in range(4):
        finger.rest()
    intervals: list[float] = []
    for start_x, end_x in ((1500, 500), (500, 1500), (1500, 500), (500, 1500)):
        intervals += finger.flick(QPointF(start_x, 250), QPointF(end_x, 330), seconds=0.5)
    _tell(intervals=intervals)
    kiosk.close()


def find(content: Path, state: Path) -> None:
    """Milliseconds for each keystroke of some searches."""
    import time

    from kiosk.catalogue.search import search
    from kiosk.content_store.store import ContentStore

    kept = ContentStore(content, state).at_start()
    assert kept is not None
    catalogue = kept.catalogue
    list(search(catalogue, "warm"))
    intervals = []
    for word in ("router", "luyouqi", "lyq", "1969", "internet", "wei xing", "zzz"):
        for length in range(1, len(word) + 1):
            began = time.perf_counter()
            list(search(catalogue, word[:length]))
            intervals.append((time.perf_counter() - began) * 1000)
    _tell(intervals=intervals)


def _kiosk(content: Path | None = None, state: Path | None = None) -> Kiosk:
    from kiosk.app import Display, Kiosk
    from kiosk.settings import Settings

    settings = Settings()
    if content and state:
        settings = Settings(content=content, state_folder=state)
    return Kiosk(settings, Display(size=(1920, 1080)))


def _go_to_wall(kiosk: Kiosk, finger: Finger) -> None:
    finger.wait_for_frame()
    finger.touch("Touch to begin")
    finger.rest()
    assert kiosk.catalogue is not None
    finger.touch(kiosk.catalogue.areas[0].name.en)
    finger.rest()
    if "Wall" in finger.names():
        finger.touch("Wall")
        finger.rest()


def _tell(**words: object) -> None:
    print(json.dumps(words), flush=True)


WORKLOADS: dict[str, Callable[..., None]] = {
    "empty": empty, "start": start, "flick": flick, "through": through, "look": look, "find": find,
}  # fmt: skip

if __name__ == "__main__":
    name, *paths = sys.argv[1:]
    WORKLOADS[name](*map(Path, paths))
