"""Intervals between painted frames, in milliseconds, while a full wall is flicked."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from tests.bench.reports import report
from tests.bench.visiting import go_to_wall, opened


def run() -> None:
    kiosk, finger = opened()
    go_to_wall(kiosk, finger)
    intervals: list[float] = []
    for start_x, end_x in ((1800, 700), (700, 1800), (1800, 700), (700, 1800)):
        intervals += finger.flick(QPointF(start_x, 600), QPointF(end_x, 600))
    report(intervals=intervals)
    kiosk.close()
