"""Intervals between painted frames of each hands-on piece, in milliseconds: as it begins, each
frame asked for, and while a finger goes over what is played."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from kiosk.ui_driver.waiting import wait
from tests.bench.reports import report
from tests.bench.visiting import frames_of, opened

_PREPARED_SECONDS, _LOOKED_AT_SECONDS = 1.5, 3.0


def run() -> None:
    kiosk, finger = opened()
    finger.wait_until(lambda: kiosk.watch.caught_up, 60)
    kiosk.controller.begin()
    assert kiosk.catalogue is not None
    for piece in kiosk.catalogue.pieces:
        kiosk.controller.goHome()
        kiosk.controller.openPieceAt(piece.exhibit)
        wait(_PREPARED_SECONDS)
        intervals = frames_of(kiosk, _LOOKED_AT_SECONDS, forced=True)
        for start_x, end_x in ((1300, 500), (500, 1300)):
            intervals += finger.flick(QPointF(start_x, 640), QPointF(end_x, 420), seconds=1.0)
        report(name=piece.id, intervals=intervals)
    kiosk.close()
