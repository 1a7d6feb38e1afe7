"""What the counters hear of a visit."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QWindow

from kiosk.bridge.visit_controller import VisitController
from kiosk.ergonomics import Ergonomics
from kiosk.media.models import Models
from kiosk.media.outlines import Outlines
from kiosk.visit.idleness import Idleness
from kiosk.visit.reading_settings import ReadingSettings


class Heard:
    """Counters that list what they are told."""

    def __init__(self):
        self.counts = []

    def add(self, kind, name=""):
        self.counts.append((str(kind), str(name)))

    def of(self, kind):
        return [name for known, name in self.counts if known == kind]


@pytest.fixture
def time():
    return SimpleNamespace(now=0.0)


@pytest.fixture
def counted(parent, museum, showing, translator, time):
    """A controller whose visits are counted, and what was heard."""
    media = SimpleNamespace(
        pictures=showing().pictures,
        panoramas=SimpleNamespace(halls=lambda _catalogue, modelled: modelled),
        films={},
    )
    controller = VisitController(
        museum, media, Outlines({}, {}), Models(), {}, translator,
        start=ReadingSettings(), idleness=Idleness(lambda: time.now), voices=None,
        ergonomics=Ergonomics(1.0), keypad=True, scanning_seconds=1.0, parent=parent,
    )  # fmt: skip
    window = QWindow()
    window.resize(1080, 1920)
    heard = Heard()
    assert not controller.counted
    controller.count_visits(heard, window)
    assert controller.counted
    controller.begin()
    yield controller, heard
    window.deleteLater()


def test_places_are_heard(counted):
    controller, heard = counted
    controller.openExhibit("apple-lisa")
    controller.openStory("first-internet-museum")
    assert heard.of("screen") == ["home", "exhibit", "story"]
    assert heard.of("to story") == ["apple-lisa first-internet-museum"]


def test_a_visit_that_nobody_answers_ends_idle_in_the_language_it_had(counted, time):
    controller, heard = counted
    controller.openExhibit("apple-lisa")
    controller.reading.chooseLanguage("zh")
    time.now += 1000
    controller.attendance.look()
    assert heard.of("ended") == ["idle"]
    assert heard.of("language") == ["zh"]
    assert heard.of("begun") == [""]


def test_content_that_is_taken_away_ends_a_visit_by_staff(counted):
    controller, heard = counted
    controller.openExhibit("apple-lisa")
    panoramas = SimpleNamespace(halls=lambda *_: {})
    controller.renew(None, SimpleNamespace(pictures=None, panoramas=panoramas))
    assert heard.of("ended") == ["staff"]


def test_a_visitor_who_ends_the_visit_is_heard_as_that(counted):
    controller, heard = counted
    controller.openExhibit("apple-lisa")
    controller.myVisit.keep()
    controller.myVisit.end()
    assert (controller.screen, controller.myVisit.count) == ("attract", 0)
    assert heard.of("ended") == ["visitor"]


def test_a_kiosk_that_closes_ends_a_visit_once(counted):
    controller, heard = counted
    controller.end_counting()
    controller.end_counting()
    assert heard.of("ended") == ["staff"]


def test_ways_of_reading_are_heard(counted):
    controller, heard = counted
    controller.reading.chooseTextSize(3)
    controller.reading.chooseHighContrast(True)
    controller.keypad._in_use = True
    controller.keypad.changed.emit()
    assert heard.of("use") == ["text 200", "high contrast", "keys"]


def test_whoever_comes_by_keys_has_used_them(counted, time):
    controller, heard = counted
    controller.keypad._in_use = True
    controller.goHome()
    time.now += 1000
    controller.attendance.look()
    controller.begin()
    assert heard.of("use") == ["keys", "keys"]


def test_searches_are_heard_with_what_they_find(counted):
    controller, heard = counted
    controller.search.open()
    controller.search.type("li")
    controller.goHome()
    controller.search.open()
    controller.search.type("xqx")
    controller.goHome()
    assert heard.of("search") == ["found", "nothing"]
    assert heard.of("unanswered") == ["xqx"]


def test_touches_are_heard_where_they_land_on_an_upright_screen(counted):
    controller, heard = counted
    controller.attendance.fingerLanded.emit(0.5, 0.25)
    assert heard.of("touch") == ["home 27x48 13 12"]
