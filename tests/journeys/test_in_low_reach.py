"""A visit in a wheelchair before a totem of 55 inches, with words of twice the size."""

from __future__ import annotations

from pathlib import Path

from kiosk.bridge.touch_targets import touch_targets
from kiosk.ergonomics import HIGHEST_REACH, MOUNT_HEIGHT, pixels_per_millimetre
from kiosk.ui_driver.tour import BEGIN

SMALL = Path(__file__).parent.parent / "small.yaml"
TOTEM = (1080, 1920)
REACH = (HIGHEST_REACH - MOUNT_HEIGHT) * pixels_per_millimetre(TOTEM, 55)


def test_a_visit_at_twice_the_size_with_all_that_is_touched_in_reach(opened, place):
    kiosk, finger = opened(size=TOTEM, content=SMALL, screen_diagonal=55.0)
    finger.wait_for_frame()
    finger.touch(BEGIN)
    assert too_high(kiosk), "what is touched stands anywhere until the visitor lowers it"
    finger.touch("Lower what I touch")

    def arrive(*screen):
        finger.wait_until_still()
        assert place(kiosk) == screen
        assert not too_high(kiosk), screen

    def touch(name, onward="More"):
        """By the buttons alone, for who cannot drag."""
        finger.wait_until_still()
        while name not in finger.names():
            finger.touch(onward)
            finger.wait_until_still()
        finger.touch(name)

    touch("Reading")
    finger.wait_until_still()
    assert not too_high(kiosk)
    touch("Largest")
    assert kiosk.controller.reading.textSize == 3
    touch("Done")
    arrive("home", "")
    touch("Promoting Digital Technology Innovation")
    if place(kiosk)[0] == "hall":
        arrive("hall", "technology")
        touch("Wall")
    arrive("area", "technology")
    touch("Apple Lisa", onward="Further along the wall")
    arrive("exhibit", "apple-lisa")
    touch("A museum for the internet opens in Wuzhen")
    arrive("story", "first-internet-museum")
    touch("Museum")
    arrive("home", "")
    touch("Use the whole screen")
    finger.wait_until_still()
    assert too_high(kiosk)


def too_high(kiosk):
    """What can be touched now and is not reached sitting."""
    line = kiosk.window.height() - REACH - 1
    return [t.name for t in touch_targets(kiosk.window) if t.place.top() < line]


def test_a_card_that_was_shown_high_leaves_no_gap_when_it_is_lowered(opened):
    kiosk, finger = opened(
        size=(1920, 1080), content=SMALL, screen_diagonal=55.0, mount_height=900.0
    )
    finger.wait_for_frame()
    kiosk.controller.begin()
    kiosk.controller.openExhibit("apple-lisa")
    kiosk.controller.reading.chooseTextSize(3)
    finger.wait_until_still()
    finger.touch("Lower what I touch")
    finger.wait_until_still()
    stand = finger.find("controlsRoom")
    assert stand.property("controlsRoom") == 0
    assert stand.property("foot") == 0


def test_whatever_stands_along_the_lower_edge_words_have_room(opened):
    kiosk, finger = opened(
        size=(1920, 1080), content=SMALL, screen_diagonal=55.0, mount_height=900.0
    )
    finger.wait_for_frame()
    kiosk.controller.begin()
    kiosk.controller.reading.chooseLowReach(True)
    kiosk.controller.reading.chooseTextSize(3)
    kiosk.controller.openStory("first-internet-museum")
    finger.wait_until_still()
    views = [
        item
        for item in everything(kiosk.window.contentItem())
        if item.isVisible() and item.property("contentY") is not None
    ]
    assert views
    assert all(view.height() > 200 for view in views)


def everything(item):
    yield item
    for child in item.childItems():
        if child.isVisible():
            yield from everything(child)
