"""What is held in a hall once all have been walked through, and after each round more."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from kiosk.visit.place import Screen
from tests.bench.reports import report
from tests.bench.visiting import go_to_first_area, opened
from tests.bench.watching import burden

_ROUNDS = 34
"""Of the six halls: 204 changes."""


def run() -> None:
    kiosk, finger = opened()
    finger.wait_until(lambda: kiosk.watch.caught_up, 60)
    go_to_first_area(kiosk, finger)
    assert kiosk.catalogue is not None
    first, *others = (area.id for area in kiosk.catalogue.areas)
    for _ in range(1 + _ROUNDS):
        for area in (*others, first):
            kiosk.controller.hall.goThroughDoor(area)
            finger.wait_until_still()
            finger.flick(QPointF(1500, 250), QPointF(900, 250), seconds=0.2)
            place = kiosk.controller.visit.place
            assert (place.screen, place.id) == (Screen.HALL, area)
        report(**burden(finger))
    kiosk.close()
