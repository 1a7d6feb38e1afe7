"""What the visit says to QML, and when."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.visit_controller import VisitController
from kiosk.ergonomics import Ergonomics
from kiosk.media.halls import Plan, Viewpoint
from kiosk.media.models import Models
from kiosk.media.outlines import Outlines
from kiosk.visit.idleness import Idleness
from kiosk.visit.reading_settings import ReadingSettings


class Panoramas:
    """Stands for staff's panoramas: the halls it has, whatever the catalogue."""

    def __init__(self, halls):
        self._halls = halls

    def halls(self, _catalogue, modelled):
        return {**modelled, **self._halls}


@pytest.fixture
def media(showing):
    def make(halls=()):
        return SimpleNamespace(
            pictures=showing().pictures, panoramas=Panoramas(dict(halls)), films={}
        )

    return make


@pytest.fixture
def controller(parent, museum, media, translator):
    controller = VisitController(
        museum, media(), Outlines({}, {}), Models(), {}, translator,
        start=ReadingSettings(), idleness=Idleness(lambda: 0.0), voices=None,
        ergonomics=Ergonomics(1.0), keypad=False, scanning_seconds=1.0, parent=parent,
    )  # fmt: skip
    controller.begin()
    return controller


@pytest.fixture
def arrived(controller):
    return QSignalSpy(controller.arrived)


def test_a_wish_that_changes_nothing_says_nothing(controller, arrived):
    controller.openExhibit("no-such-exhibit")
    controller.stepAlongWall(1)
    controller.touring.step(1)
    controller.touring.leave()
    assert arrived.count() == 0


def test_another_place_is_said_with_its_position(controller, arrived):
    controller.openExhibit("apple-lisa")
    controller.remember(70.0)
    controller.openStory("first-internet-museum")
    controller.goBack()
    assert [arrived.at(n) for n in range(3)] == [[0.0], [0.0], [70.0]]
    assert (controller.screen, controller.onPaper, controller.barBelow) == ("exhibit", True, True)
    controller.goHome()
    assert (controller.screen, controller.onPaper, controller.barBelow) == ("home", False, False)


def test_leaving_a_tour_and_taking_it_up_is_said_though_the_place_is_the_same(controller, arrived):
    controller.touring.start("three")
    controller.openExhibit("apple-lisa")
    assert (controller.touring.stop, arrived.count()) == (1, 2)
    controller.touring.leave()
    assert (controller.touring.underWay, arrived.count()) == (False, 3)
    controller.touring.start("three")
    assert (controller.touring.underWay, arrived.count()) == (True, 4)


def test_a_stop_that_is_reached_already_says_nothing(controller, arrived):
    controller.touring.start("three")
    controller.touring.step(-1)
    assert arrived.count() == 1


def test_an_exhibit_alone_on_its_wall_has_nowhere_to_step(controller, arrived):
    controller.openExhibit("apple-lisa")
    controller.stepAlongWall(1)
    assert (arrived.count(), controller.visit.place.id) == (1, "apple-lisa")


def test_a_hall_that_comes_with_other_content_is_offered_at_once(controller, museum, media):
    controller.openArea("technology")
    assert not controller.hallThere
    told = QSignalSpy(controller.shown)
    plan = Plan(((0.0, 0.0), (1.0, 1.0)), (0.5, 0.5), (1, 1))
    view = Viewpoint("technology", "entrance", media().pictures.models, (), (), (), plan)
    controller.renew(museum, media({"technology": {"entrance": view}}))
    assert controller.hallThere
    assert told.count() == 1
    assert controller.screen == "area"


def test_without_content_nothing_goes_on(controller, media, arrived):
    controller.openExhibit("apple-lisa")
    controller.renew(None, media())
    assert (controller.screen, arrived.count()) == ("preparing", 2)
    assert not controller.readAloud.offered
    controller.recover()
    assert controller.screen == "preparing"


def test_a_story_is_made_ready_while_a_finger_is_on_its_way_there(controller, arrived, museum):
    told = museum.stories[1]
    controller.expectStory(told.id)
    assert controller.story.title == told.title.en
    assert (controller.screen, arrived.count()) == ("home", 0)
    controller.expectStory("no-such-story")
    controller.openStory(museum.stories[0].id)
    controller.expectStory(told.id)
    assert controller.story.title == museum.stories[0].title.en, "the one that is read stays"
