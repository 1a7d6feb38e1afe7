"""Intervals between painted frames of the canal of years, in milliseconds: at rest, as a step of
nearness comes, and while it is flicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from tests.bench.reports import report
from tests.bench.visiting import frames_of, opened

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.ui_driver.finger import Finger

_STEPS = ("decades", "years", "pictures")
_SECONDS = 1.0


def run(content: Path | None = None, state: Path | None = None) -> None:
    kiosk, finger = opened(content, state)
    controller = kiosk.controller
    controller.begin()
    controller.choose("timeline")
    intervals: dict[str, list[float]] = {"rest": [], "come": [], "flick": []}
    for step in _STEPS:
        controller.timeline.come(step)
        _settle(finger)
        intervals["rest"] += frames_of(kiosk, _SECONDS, forced=True)
        if step != _STEPS[0]:
            for begin, end in ((1700, 500), (1700, 300), (500, 1700), (1700, 500)):
                intervals["flick"] += finger.flick(QPointF(begin, 600), QPointF(end, 600))
    for step in (*_STEPS, *_STEPS):
        controller.timeline.come(step)
        intervals["come"] += frames_of(kiosk, 0.4, forced=True)
        _settle(finger)
    report(**intervals)
    kiosk.close()


def _settle(finger: Finger) -> None:
    """Until its pictures are there, however long that takes."""
    for _ in range(10):
        try:
            finger.wait_until_still()
        except TimeoutError:
            continue
        return
