"""The first film of the programme, watched to its end: its pictures. Then what is held in the
cinema: before, and after each of fifty films."""

from __future__ import annotations

import time

from kiosk.ui_driver.waiting import wait
from tests.bench.reports import report
from tests.bench.visiting import opened
from tests.bench.watching import begin, burden, whole

_PICTURES_A_SECOND = 25.0
"""Of the museum's own films."""
_FILMS, _WATCHED_SECONDS = 50, 2.0


def run() -> None:
    kiosk, finger = opened()
    finger.wait_until(lambda: kiosk.watch.caught_up, 60)
    kiosk.controller.begin()
    kiosk.controller.choose("cinema")
    assert kiosk.catalogue is not None
    ids = [film.id for film in kiosk.catalogue.films]
    for film_id in ids:  # their pictures are the cinema's
        kiosk.controller.cinema.choose(film_id)
        wait(_WATCHED_SECONDS)
    report(**burden(finger))
    for number in range(_FILMS):
        begin(kiosk, finger, ids[number % len(ids)], _WATCHED_SECONDS)
        report(**burden(finger))
    began, spent = time.monotonic(), time.process_time()
    screening = whole(kiosk, finger, ids[0])
    report(
        busy=100 * (time.process_time() - spent) / (time.monotonic() - began),
        due=screening.due(_PICTURES_A_SECOND),
        seen=len(screening.seen),
        behind=[1000 * late for late in screening.behind()],
        beside=[1000 * apart for apart in screening.beside],
    )
    kiosk.close()
