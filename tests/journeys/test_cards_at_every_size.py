"""The card of an exhibit, a story and a case, with small words and large, high and low."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest

from kiosk.bridge.touch_targets import touch_targets

LONGEST = ("project-loon", "lo-keyboard")


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


def texts_by_view(item, view, found):
    """All that is written within `item`, icons aside, by the view that it scrolls in."""
    if item.isVisible():
        if item.property("lineHeight") is not None and len(item.property("text")) > 1:
            found.setdefault(view, []).append(item)
        for child in item.childItems():
            texts_by_view(child, item if item.property("contentY") is not None else view, found)
    return found


def place(text, view):
    """Where it lies in the view, without an edge of two pixels for what is rounded."""
    return text.mapRectToItem(view, text.boundingRect()).adjusted(2, 2, -2, -2)


def cards(kiosk):
    """Opens one after the other: exhibits with long words, a story and a case that they lead to."""
    catalogue, controller = kiosk.catalogue, kiosk.controller
    for exhibit in map(catalogue.exhibit, LONGEST):
        controller.openExhibit(exhibit.id)
        yield exhibit.id
    controller.openStory(exhibit.stories[0].id)
    yield exhibit.stories[0].id
    controller.openCase(exhibit.cases[0].id)
    yield exhibit.cases[0].id


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_no_words_are_cut_and_none_lie_on_others(begun, size, language):
    kiosk, finger = begun(size=size, language=language)
    kiosk.controller.reading.chooseCalmMotion(True)
    window = kiosk.window.contentItem()
    for text_size in (0, 3):
        kiosk.controller.reading.chooseTextSize(text_size)
        for card in cards(kiosk):
            finger.wait_until_still()
            for view, texts in texts_by_view(window, window, {}).items():
                for text in texts:
                    where = (card, text_size, text.property("text"))
                    assert not text.property("truncated"), where
                    assert text.property("contentWidth") <= text.width() + 1, where
                    assert text.property("contentHeight") <= text.height() + 1, where
                places = {text.property("text"): place(text, view) for text in texts}
                for words, lies in places.items():
                    assert lies.left() >= 0, (card, text_size, words)
                    assert lies.right() <= view.width(), (card, text_size, words)
                for (one, here), (other, there) in combinations(places.items(), 2):
                    assert not here.intersects(there), (card, text_size, one, other)


@pytest.mark.parametrize("text_size", [0, 3])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_in_low_reach_the_object_stands_above_what_is_touched(begun, size, text_size):
    kiosk, finger = begun(size=size, screen_diagonal=55, mount_height=800)
    reading = kiosk.controller.reading
    reading.chooseCalmMotion(True)
    reading.chooseTextSize(text_size)
    kiosk.controller.openExhibit("apple-lisa")
    finger.wait_until_still()
    before = picture_of("Apple Lisa", kiosk.window.contentItem())
    assert before is not None
    height = before.height()
    reading.chooseLowReach(True)
    finger.wait_until_still()
    line = size[1] - max(kiosk.controller.ergonomics.reach, size[1] * 0.4)
    assert line > 0
    if size[1] > size[0]:
        assert before.mapRectToScene(before.boundingRect()).bottom() <= line + 1
        assert before.height() > 1.4 * height
    for wanted in ("Turn left", "Turn right", "L-Exos", "LO, the first message"):
        finger.bring_into_view(wanted)
        assert finger.middle_of(wanted).y() > line, wanted
    for target in touch_targets(kiosk.window):
        assert target.place.top() >= line, target.name


def picture_of(title, item):
    """The picture of that name which is seen within `item`, the outermost first."""
    items = [item]
    for item in items:
        if item.property("picture") is not None and item.property("title") == title:
            return item
        items += [child for child in item.childItems() if child.isVisible()]
    return None


def test_a_visitor_comes_back_to_where_they_were_in_a_case(begun):
    kiosk, finger = begun(size=(1080, 1920))
    kiosk.controller.reading.chooseCalmMotion(True)
    case = kiosk.catalogue.case("isc-china-igf")
    kiosk.controller.openCase(case.id)
    finger.touch("Next slide")
    finger.wait_until_still()
    assert finger.find("slideCount").property("current") == 1
    finger.touch("The exhibits")
    finger.wait_until_still()
    finger.bring_into_view("The second Wuzhen conference")
    finger.wait_until_still()
    at = finger.middle_of("The second Wuzhen conference")
    finger.touch("The second Wuzhen conference")
    assert kiosk.controller.screen == "exhibit"
    finger.touch("Back")
    finger.wait_until_still()
    assert abs(finger.middle_of("The second Wuzhen conference").y() - at.y()) < 2


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_in_low_reach_nothing_of_a_case_is_touched_above_the_line(begun, size):
    kiosk, finger = begun(size=size, screen_diagonal=55, mount_height=800)
    reading = kiosk.controller.reading
    reading.chooseCalmMotion(True)
    reading.chooseLowReach(True)
    kiosk.controller.openCase("china-telecom-adc-cable")
    finger.wait_until_still()
    line = size[1] - max(kiosk.controller.ergonomics.reach, size[1] * 0.4)
    for _ in range(5):
        for target in touch_targets(kiosk.window):
            assert target.place.top() >= line, target.name
        if "Next slide" in finger.names():
            finger.touch("Next slide")
            finger.wait_until_still()
    assert "Next slide" not in finger.names()
