"""Walking through the halls by touch: looking round, doors, viewpoints, and back to the gaze."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.media.halls import read_halls
from kiosk.visit.place import Place, Screen

SMALL = Path(__file__).parent.parent / "small.yaml"
DEVELOPMENT = "Supporting Digital Development"


@pytest.fixture
def hall(begun, halls):
    """The kiosk in the hall of development, as one comes in."""
    kiosk, finger = begun(content=SMALL)
    finger.touch(DEVELOPMENT)
    finger.wait_until_still()
    return kiosk, finger


@pytest.fixture
def halls_of_museum():
    return read_halls(paths.ROOT / "assets" / "halls")


def within(item):
    yield item
    for child in item.childItems():
        yield from within(child)


def seen_in(view):
    """The exhibits whose marks are before the visitor, whole between both edges of the view."""
    engine = QQmlEngine.contextForObject(view).engine()
    mark = engine.singletonInstance("Kiosk.Theme", "Theme").property("touchTarget")
    free = view.parentItem().property("free")
    for item in within(view):
        exhibit = item.property("kind") == "exhibit" and item.property("ahead")
        middle = item.property("seenX")
        if exhibit and free.left() + mark / 2 <= middle <= free.right() - mark / 2:
            yield item


def here(kiosk):
    return kiosk.controller.visit.place


def test_a_page_made_as_its_visitor_comes_hears_of_it(opened):
    kiosk, finger = opened()
    behind = Place(Screen.HALL, "technology", position=-116.0, viewpoint="entrance")
    kiosk.controller.go_straight(behind)  # before anything has been made ahead
    assert finger.find("widened").property("yaw") == behind.position


def test_a_house_leads_into_its_hall(hall, place):
    kiosk, finger = hall
    assert place(kiosk) == ("hall", "development")
    assert here(kiosk).viewpoint == "entrance"
    assert {"China's first router", "Technology", "Walk on", "List"} <= set(finger.names())


def test_back_from_an_exhibit_returns_to_the_same_gaze(hall, place):
    kiosk, finger = hall
    finger.drag(QPointF(900, 300), QPointF(700, 330))
    finger.wait_until_still()
    gaze = here(kiosk)
    assert gaze.position > 5
    assert gaze.pitch > 0.5
    finger.touch("China's first name server")
    assert place(kiosk) == ("exhibit", "china-first-dns-server")
    finger.touch("Back")
    finger.wait_until_still()
    assert here(kiosk).position == pytest.approx(gaze.position, abs=0.5)
    assert here(kiosk).pitch == pytest.approx(gaze.pitch, abs=0.5)
    assert kiosk.controller.hall.gaze.x() == pytest.approx(gaze.position, abs=0.5)


def test_a_door_leads_to_the_next_hall_seen_as_one_comes_in(hall, place):
    kiosk, finger = hall
    finger.touch("Technology")
    assert place(kiosk) == ("hall", "technology")
    # the door back is at -35 degrees, so the visitor looks away from it
    assert here(kiosk).position == pytest.approx(145)
    finger.touch("Back")
    assert place(kiosk) == ("hall", "development")


def test_another_viewpoint_keeps_the_gaze_and_does_not_lengthen_the_way(hall, place):
    kiosk, finger = hall
    finger.touch("Walk on")
    assert here(kiosk).viewpoint == "court"
    finger.wait_until_still()
    assert "China's first router" in finger.names()  # seen from afar, and touched as well
    finger.touch("Back")
    assert place(kiosk) == ("home", "")


def test_buttons_do_what_dragging_and_pinching_do(hall):
    kiosk, finger = hall
    for name, turned in (("Look right", 40), ("Look left", 0)):
        finger.touch(name)
        finger.wait_until_still()
        assert here(kiosk).position == pytest.approx(turned, abs=0.5)
    finger.touch("Nearer")
    finger.touch("Further")


def test_the_list_leads_to_everything_in_the_hall(hall, place):
    kiosk, finger = hall
    finger.touch("List")
    finger.wait_until_still()
    names = finger.names()
    for name in ("Technology", "Walk on", "China's first router", "China's first name server"):
        assert name in names
    for _ in range(3):  # the last of that name is the one in the list
        finger.touch("Look left")
        finger.wait_until_still()
    finger.touch("China's first name server")
    assert place(kiosk) == ("exhibit", "china-first-dns-server")


def test_the_plan_leads_to_any_hall(hall, place):
    kiosk, finger = hall
    finger.touch("Plan")
    finger.wait_until_still()
    names = finger.names()
    assert {"Development", "Technology", "Close"} <= set(names)
    assert "China's first router" not in names  # nothing of the hall is touched through it
    finger.touch("Close")
    finger.touch("Plan of the halls")
    finger.touch("Technology")
    assert place(kiosk) == ("hall", "technology")
    finger.wait_until_still()
    assert "Plan" in finger.names()  # the plan is closed
    finger.touch("Back")
    assert place(kiosk) == ("hall", "development")


def test_upright_the_exhibits_stand_on_the_floor_and_follow_the_gaze(begun, halls, place):
    kiosk, finger = begun(content=SMALL, size=(1080, 1920))
    finger.touch(DEVELOPMENT)
    finger.wait_until_still()
    assert kiosk.controller.hall.facing == 0
    finger.touch("Look right")
    finger.wait_until_still()
    assert kiosk.controller.hall.facing == 1
    # the last of that name stands on the floor
    finger.touch("China's first router")
    assert place(kiosk) == ("exhibit", "china-first-router")


def test_who_prefers_the_wall_gets_walls_until_the_hall_is_wished_again(hall, place):
    kiosk, finger = hall
    finger.touch("Wall")
    assert place(kiosk) == ("area", "development")
    finger.touch("Museum")
    finger.touch(DEVELOPMENT)
    assert place(kiosk) == ("area", "development")
    finger.touch("Walk through the hall")
    assert place(kiosk) == ("hall", "development")


def test_an_area_without_a_hall_has_its_wall(hall, place):
    kiosk, finger = hall
    finger.touch("Museum")
    finger.touch("Innovation of a Globally Shared Platform")
    assert place(kiosk) == ("area", "platform")
    finger.wait_until_still()
    assert "Walk through the hall" not in finger.names()


@pytest.mark.parametrize(("size", "language"), [((1920, 1080), "en"), ((1080, 1920), "zh")])
def test_the_nearest_five_are_named_wherever_one_looks(begun, halls_of_museum, size, language):
    kiosk, finger = begun(size=size, calm_motion=True)
    kiosk.controller.reading.chooseLanguage(language)
    looked_at = 0
    for area, viewpoints in halls_of_museum.items():
        kiosk.controller.goHome()
        kiosk.controller.openArea(area)
        finger.wait_until_still()
        view = kiosk.window.findChild(QQuickItem, "panorama")
        spots = viewpoints["entrance"].exhibits
        distances = {spot.target: spot.distance for spot in spots}
        for yaw in range(0, 360, 90):
            view.setProperty("yaw", yaw)
            finger.wait_for_frame()
            seen = sorted(seen_in(view), key=lambda one: distances[one.property("targetId")])
            looked_at += len(seen[:5])
            for one in seen[:5]:
                assert one.property("nameTop") >= 0, (area, yaw, one.property("title"))
    assert looked_at > 24  # so many gazes


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_going_to_and_fro_costs_no_memory(hall, halls, place):
    kiosk, finger = hall
    for picture in halls.rglob("*.webp"):  # large enough for a leak to be seen
        Image.new("RGB", (512, 512), (40, 80, 120)).save(picture)
    view = kiosk.window.findChild(QQuickItem, "panorama")

    def walk(times):
        """Megabytes, the least of all steps: what is let go is not always freed at once."""
        least = []
        for number in range(times):
            kiosk.controller.hall.walkTo(("court", "entrance")[number % 2])
            finger.wait_for_frame()
            finger.wait_until(lambda: view.property("ready"))
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            least.append(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
        return min(least[-20:])

    before = walk(60)
    # six faces of one viewpoint are six: were they kept, it would be hundreds
    assert walk(60) - before < 40
