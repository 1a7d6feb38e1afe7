"""What a long day does to the kiosk: visitors who leave, and thousands of touches."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPointF

SMALL = Path(__file__).parent.parent / "small.yaml"
ANYWHERE = QPointF(960, 500)


def test_a_visitor_who_leaves_is_asked_then_the_museum_is_as_it_was(opened, clock, place):
    kiosk, finger = opened()
    finger.wait_for_frame()
    finger.touch_at(ANYWHERE)
    finger.touch("中文")
    finger.touch("互联网创新全球共同平台")

    clock.now += 80
    kiosk.controller.attendance.look()
    finger.wait_for_frame()
    assert finger.names()[-1] == "您还在吗？触摸屏幕继续。"
    before = place(kiosk)
    finger.touch_at(ANYWHERE)
    assert place(kiosk) == before
    assert not kiosk.controller.attendance.asked

    clock.now += 75 + 31
    kiosk.controller.attendance.look()
    assert place(kiosk)[0] == "attract"
    assert kiosk.controller.reading.language == "en"


def test_nobody_is_asked_where_nobody_has_begun(opened, clock, place):
    kiosk, finger = opened()
    finger.wait_for_frame()
    clock.now += 10_000
    kiosk.controller.attendance.look()
    assert not kiosk.controller.attendance.asked
    assert place(kiosk) == ("attract", "")


def test_a_clock_that_is_set_in_the_countdown_neither_shortens_nor_lengthens_it(
    opened, place, monkeypatch
):
    kiosk, finger = opened(size=(640, 360), content=SMALL, still_there_after=0.2, countdown=3.0)
    finger.wait_for_frame()
    attendance, now = kiosk.controller.attendance, time.time()
    kiosk.controller.begin()
    finger.wait_until(lambda: attendance.asked)
    for moment in (now - 3600, 0.0, now + 400 * 86_400):  # back an hour, 1970, 400 days ahead
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        attendance.look()
        assert attendance.asked
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))


def test_a_thousand_wishes_in_a_storm_of_garbage_collection(opened, clock, place):
    """Guards against bindings that lose references: each of the wishes returns None to Qt.

    Before Python 3.12 lost references to None are counted, and in the end kill; since then None
    is immortal and its count stands still, so that only the storm itself is asked.
    """
    kiosk, finger = opened(size=(640, 360), content=SMALL)
    finger.wait_for_frame()
    controller = kiosk.controller
    controller.begin()
    catalogue = kiosk.catalogue
    exhibits, stories, cases = (
        [entry.id for entry in kind]
        for kind in (catalogue.exhibits, catalogue.stories, catalogue.cases)
    )
    gc.collect()  # what earlier tests left behind
    nones = sys.getrefcount(None)
    for number in range(90):
        controller.openExhibit(exhibits[number % len(exhibits)])
        controller.openStory(stories[number % len(stories)])
        controller.openCase(cases[number % len(cases)])
        controller.reading.toggleLanguage()
        controller.goBack()
        controller.remember(float(number))
        if number % 25 == 0:
            gc.collect()
            finger.wait_for_frame()
    if sys.version_info < (3, 12):
        assert sys.getrefcount(None) > nones - 180  # 90 of each wish, six kinds
    controller.goHome()
    assert place(kiosk) == ("home", "")
