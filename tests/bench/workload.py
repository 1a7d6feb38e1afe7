"""What the benchmark measures, each in a process of its own: `python -m tests.bench.workload`.

A workload prints one line of JSON for each thing it has to report. It imports what it needs as it
runs, for the imports are part of what is measured.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


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
    _report(painted=True)


def start(content: Path | None = None, state: Path | None = None) -> None:
    """The kiosk until its first painted frame, then its memory at rest."""
    from tests.bench.visiting import memory_at_rest, opened

    kiosk, finger = opened(content, state)
    _report(painted=True)
    _report(megabytes=memory_at_rest(finger))
    kiosk.close()


def flick() -> None:
    """Intervals between painted frames, in milliseconds, while a full wall is flicked."""
    from PySide6.QtCore import QPointF

    from tests.bench.visiting import go_to_wall, opened

    kiosk, finger = opened()
    go_to_wall(kiosk, finger)
    intervals: list[float] = []
    for start_x, end_x in ((1800, 700), (700, 1800), (1800, 700), (700, 1800)):
        intervals += finger.flick(QPointF(start_x, 600), QPointF(end_x, 600))
    _report(intervals=intervals)
    kiosk.close()


def through(content: Path, state: Path) -> None:
    """The first area's wall is flicked from its beginning to its end.

    Reports the moment of each flick, of time.monotonic(), and last the memory in megabytes.
    """
    from PySide6.QtCore import QPointF

    from kiosk.ui_driver.waiting import wait
    from tests.bench import sweep
    from tests.bench.process_tree import memory_of
    from tests.bench.visiting import go_to_wall, opened

    kiosk, finger = opened(content, state)
    go_to_wall(kiosk, finger)
    wall = finger.find("atXEnd")
    path = [(seconds, QPointF(x, sweep.Y)) for seconds, x in sweep.path()]
    while not wall.property("atXEnd"):
        touched = time.monotonic()
        _report(touched=touched)
        finger.sweep(path)
        wait(touched + sweep.SECONDS - time.monotonic())
    _report(megabytes=memory_of(os.getpid()))
    kiosk.close()


def look() -> None:
    """Intervals between painted frames, in milliseconds, while a visitor looks round a hall, and
    how long after each step of a slow drag the hall is painted anew."""
    from PySide6.QtCore import QPointF

    from kiosk.visit.place import Screen
    from tests.bench.visiting import go_to_first_area, opened, screen_of

    kiosk, finger = opened()
    go_to_first_area(kiosk, finger)
    assert screen_of(kiosk) == Screen.HALL
    intervals: list[float] = []
    for start_x, end_x in ((1500, 500), (500, 1500), (1500, 500), (500, 1500)):
        intervals += finger.flick(QPointF(start_x, 250), QPointF(end_x, 330), seconds=0.5)
    finger.wait_until_still()
    answers = finger.hold_and_move([QPointF(1500 - 12 * step, 250) for step in range(80)])
    _report(intervals=intervals, answers=answers)
    kiosk.close()


def connect(content: Path | None = None, state: Path | None = None) -> None:
    """Intervals between painted frames of the connections, in milliseconds: all lights at rest,
    each frame asked for; while they fade round a light; while one goes from light to light."""
    from tests.bench.visiting import frames_of, go_to_connections, opened

    kiosk, finger = opened(content, state)
    connections = kiosk.controller.connections
    go_to_connections(kiosk, finger)
    _report(name="all lights at rest", intervals=frames_of(kiosk, 2.0, forced=True))
    catalogue = kiosk.catalogue
    assert catalogue is not None
    story = max(catalogue.stories, key=lambda one: len(catalogue.exhibits_of_story(one.id)))
    fading: list[float] = []
    for _ in range(4):
        connections.choose(f"story/{story.id}")
        fading += frames_of(kiosk, 0.7)
        connections.chooseAll()
        fading += frames_of(kiosk, 0.5)
    _report(name="lights fading", intervals=fading)
    walked: list[float] = []
    for exhibit in catalogue.exhibits[:8]:
        for key in (f"exhibit/{exhibit.id}", f"story/{exhibit.stories[0].id}"):
            connections.choose(key)
            walked += frames_of(kiosk, 0.7)
    _report(name="from light to light", intervals=walked)
    kiosk.close()


def find(content: Path, state: Path) -> None:
    """Milliseconds of the processor for each keystroke of some searches and for each letter alone,
    with all that is shown of them at once."""
    import string

    from kiosk.content_store.store import ContentStore
    from kiosk.search.finder import finder_of
    from kiosk.search.hits import Hits
    from kiosk.search.narrowing import EVERYTHING

    kept = ContentStore(content, state).at_start()
    assert kept is not None
    catalogue = kept.catalogue
    finder = finder_of(catalogue)
    finder.find("warm", EVERYTHING, "zh")
    intervals = []
    for language in ("en", "zh"):
        for word in (*_TYPED, *string.ascii_lowercase, *string.digits):
            for length in range(1, len(word) + 1):
                typed = word[:length]
                began = time.process_time()
                found = finder.find(typed, EVERYTHING, language)
                hits = Hits(finder, found, language)
                for listed in found.listed.values():
                    for number in listed[:4]:
                        hits.hit(number)
                finder.completions(typed, language)
                intervals.append((time.process_time() - began) * 1000)
    _report(intervals=intervals)


def canal(content: Path | None = None, state: Path | None = None) -> None:
    """Intervals between painted frames along the canal of years, by what is done meanwhile."""
    from tests.bench.along_time import frames

    _report(**frames(content, state))


def pieces() -> None:
    """Intervals between painted frames of each hands-on piece, in milliseconds: as it begins, each
    frame asked for, and while a finger goes over what is played."""
    from PySide6.QtCore import QPointF

    from kiosk.ui_driver.waiting import wait
    from tests.bench.visiting import frames_of, opened

    kiosk, finger = opened()
    finger.wait_until(lambda: kiosk.watch.caught_up, 60)
    kiosk.controller.begin()
    assert kiosk.catalogue is not None
    for piece in kiosk.catalogue.pieces:
        kiosk.controller.goHome()
        kiosk.controller.openPieceAt(piece.exhibit)
        wait(_PREPARED)
        intervals = frames_of(kiosk, _PLAYED, forced=True)
        for start_x, end_x in ((1300, 500), (500, 1300)):
            intervals += finger.flick(QPointF(start_x, 640), QPointF(end_x, 420), seconds=1.0)
        _report(name=piece.id, intervals=intervals)
    kiosk.close()


def films() -> None:
    """The first film of the programme, watched to its end: its pictures. Then what is held in the
    cinema: before, and after each of fifty films."""
    from kiosk.ui_driver.waiting import wait
    from tests.bench.visiting import opened
    from tests.bench.watching import begin, burden, whole

    kiosk, finger = opened()
    finger.wait_until(lambda: kiosk.watch.caught_up, 60)
    kiosk.controller.begin()
    kiosk.controller.choose("cinema")
    assert kiosk.catalogue is not None
    ids = [film.id for film in kiosk.catalogue.films]
    for film_id in ids:  # their pictures are the cinema's
        kiosk.controller.cinema.choose(film_id)
        wait(_WATCHED)
    _report(**burden(finger))
    for number in range(_FILMS):
        begin(kiosk, finger, ids[number % len(ids)], _WATCHED)
        _report(**burden(finger))
    began, spent = time.monotonic(), time.process_time()
    screening = whole(kiosk, finger, ids[0])
    _report(
        busy=100 * (time.process_time() - spent) / (time.monotonic() - began),
        due=screening.due(_RATE),
        seen=len(screening.seen),
        behind=[1000 * late for late in screening.behind()],
        beside=[1000 * apart for apart in screening.beside],
    )
    kiosk.close()


def _report(**values: object) -> None:
    print(json.dumps(values), flush=True)


_RATE = 25.0
"""Pictures a second of the museum's own films."""
_FILMS, _WATCHED = 50, 2.0
_PREPARED, _PLAYED = 1.5, 3.0
_TYPED = (
    "router", "luyouqi", "lyq", "1969", "internet", "wei xing", "zzz", "ruter", "intrenet", "cable",
)  # fmt: skip

WORKLOADS: dict[str, Callable[..., None]] = {
    "empty": empty, "start": start, "flick": flick, "through": through, "look": look,
    "connect": connect, "find": find, "canal": canal,
    "films": films, "pieces": pieces,
}  # fmt: skip

if __name__ == "__main__":
    name, *paths = sys.argv[1:]
    WORKLOADS[name](*map(Path, paths))
