"""Halls, the search and the first message on a portrait screen, at the largest size of text."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

WINDOW = QRectF(0, 0, 1080, 1920)
REPEATED = "repeated"
"""A word that its own text paints once more, to mark it."""
LEADING_ON = {"More", "更多"}
SCENERY = "HallSign"
"""Inscriptions of the room, which the edge of the screen cuts as it cuts the room."""


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


@pytest.fixture(params=[("en", False), ("zh", True)], ids=str)
def largest(begun, request):
    """The kiosk at 200 %, on the whole screen, and within reach: 1220 mm up on 55 inches."""
    language, low = request.param
    kiosk, finger = begun(size=(1080, 1920), language=language, screen_diagonal=55)
    kiosk.controller.reading.chooseTextSize(3)
    kiosk.controller.reading.chooseLowReach(low)
    finger.wait_for_frame()
    return kiosk, finger


def on_screen(root):
    """Every item on the screen within `root`, and the part of the window that it can be seen in."""
    pending = [(root, WINDOW)]
    for item, seen in pending:
        is_scenery = item.metaObject().className().startswith(SCENERY)
        if item.isVisible() and item.opacity() > 0 and not is_scenery:
            here = item.mapRectToScene(item.boundingRect())
            yield item, here, seen
            inner = seen.intersected(here) if item.clip() else seen
            pending += [(child, inner) for child in item.childItems()]


def in_a_strip(item):
    """Whether it stands in what goes on sideways."""
    while item := item.parentItem():
        if (item.property("contentWidth") or 0) > item.width() + 1:
            return True
    return False


def words(page):
    """Where words stand of which all lines can be seen, by what they say."""
    for item, _, seen in on_screen(page):
        said = item.property("text") if item.property("lineHeight") is not None else ""
        again = item.objectName() == REPEATED
        if said and len(said) > 1 and said not in LEADING_ON and not again:
            inked = item.mapRectToScene(item.boundingRect())
            inked.adjust(1, 1, -1, -1)
            if not in_a_strip(item):
                assert inked.left() >= 0 and inked.right() <= WINDOW.right(), said
            if seen.contains(inked):
                yield said, inked


def targets(page):
    for item, here, seen in on_screen(page):
        if item.property("touchable") and item.isEnabled():
            yield item.property("text"), here.intersected(seen)


def check(finger, page, least=2):
    finger.wait_until_still()
    said = list(words(page))
    assert len(said) >= least
    for (one, here), (other, there) in combinations(said, 2):
        assert not here.intersects(there), (one, other)


def test_words_of_a_hall_and_of_its_list_do_not_cover_each_other(largest):
    kiosk, finger = largest
    kiosk.controller.openArea("development")
    finger.wait_until_still()
    page = finger.find("hall")
    check(finger, page)
    for yaw in range(0, 360, 30):
        kiosk.window.findChild(QQuickItem, "panorama").setProperty("yaw", yaw)
        finger.wait_for_frame()
        touched = [(name, at) for name, at in targets(page) if not at.isEmpty()]
        for (one, here), (other, there) in combinations(touched, 2):
            assert not here.intersects(there), (yaw, one, other)
    finger.touch({"en": "List", "zh": "清单"}[kiosk.controller.reading.language])
    check(finger, page)
    assert {"Close", "关闭"} & set(finger.names())


def test_words_of_the_search_do_not_cover_each_other_or_the_keys(largest):
    kiosk, finger = largest
    kiosk.controller.search.open()
    for typed in ("", "wuzhen", "qqqqqq"):
        kiosk.controller.search.type(typed)
        finger.wait_until_still()
        check(finger, finger.find("search"))
        assert "q" in finger.names()


def test_what_is_found_takes_turns_with_the_keys_where_there_is_no_room_for_both(begun):
    kiosk, finger = begun(size=(1080, 1920), screen_diagonal=55)
    kiosk.controller.reading.chooseTextSize(3)
    kiosk.controller.reading.chooseLowReach(True)
    finger.touch("Search")
    if "123" in finger.names():
        finger.touch("123")
    finger.touch("1")
    if "abc" in finger.names():
        finger.touch("abc")
    finger.touch("Erase")
    for letter in "lyq":
        finger.touch(letter)
    assert "China's first router" not in finger.names()
    finger.touch("Show")
    finger.wait_until_still()
    assert {"China's first router", "Keys"} <= set(finger.names())
    assert "q" not in finger.names()
    finger.touch("Keys")
    finger.touch("Clear")
    assert "q" in finger.names()


def test_words_of_the_first_message_do_not_cover_each_other(largest):
    kiosk, finger = largest
    kiosk.controller.openExhibit("lo-keyboard")
    kiosk.controller.openPiece()
    page = finger.find("firstMessage")
    for letter in ("", "L", "O", "K", "G"):
        kiosk.controller.pieces.firstMessage.type(letter)
        check(finger, page, least=1)  # above keys that always stand there
    more = {"en": "More", "zh": "更多"}[kiosk.controller.reading.language]
    while more in finger.names():
        finger.touch(more)
        check(finger, page, least=1)
    assert set("LOGIN") <= set(finger.names()), "one types without scrolling"
