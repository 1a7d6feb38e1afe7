"""Intervals between painted frames, in milliseconds, while a visitor looks round a hall, and
how long after each step of a slow drag the hall is painted anew."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from kiosk.visit.place import Screen
from tests.bench.reports import report
from tests.bench.visiting import go_to_first_area, opened, screen_of


def run() -> None:
    kiosk, finger = opened()
    go_to_first_area(kiosk, finger)
    assert screen_of(kiosk) == Screen.HALL
    intervals: list[float] = []
    for start_x, end_x in ((1500, 500), (500, 1500), (1500, 500), (500, 1500)):
        intervals += finger.flick(QPointF(start_x, 250), QPointF(end_x, 330), seconds=0.5)
    finger.wait_until_still()
    answers = finger.hold_and_move([QPointF(1500 - 12 * step, 250) for step in range(80)])
    report(intervals=intervals, answers=answers)
    kiosk.close()
