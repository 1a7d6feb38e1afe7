"""The whole collection as lights on water: by touch, by keys, by one switch, and as it changes."""

from __future__ import annotations

import math
from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.touch_targets import touch_targets
from kiosk.ui_driver.finger import Finger
from kiosk.ui_driver.tour import BEGIN
from tests.journeys.hand import Hand

SMALL = Path(__file__).parent.parent / "small.yaml"
_PATIENCE_SECONDS = 60.0
"""For painting, which leaves the processor to all others."""


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


@pytest.fixture
def at_the_water(begun):
    """Opens the kiosk before all lights; they are painted, in a quarter of the time that the whole
    screen takes."""

    def come(size=(960, 540), **settings):
        kiosk, _ = begun(size=size, **settings)
        finger = Finger(kiosk.window, _PATIENCE_SECONDS)
        finger.touch("Connections")
        finger.wait_until_still()
        return kiosk, finger

    return come


def place_of_light(kiosk, key):
    """Where a light lies in the window."""
    rows = kiosk.controller.connections.lights
    light = next(row for row in map(rows.row, range(rows.rowCount())) if row.key == key)
    return QPointF(light.home_x, light.home_y)


def press(kiosk, finger, key):
    QTest.keyClick(kiosk.window, key)
    finger.wait_until_still()


def focused(kiosk):
    item = kiosk.window.activeFocusItem()
    return item.property("text") if item else None


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["wide", "upright"])
def test_from_a_light_to_its_kin_to_a_card_and_all_the_way_back(at_the_water, place, size):
    kiosk, finger = at_the_water(content=SMALL, size=size)
    finger.touch_at(place_of_light(kiosk, "exhibit/apple-lisa") + QPointF(12, -9))
    assert place(kiosk) == ("connections", "exhibit/apple-lisa")
    finger.wait_until_still()
    link = kiosk.catalogue.exhibit("apple-lisa").stories[0]
    story = kiosk.catalogue.story(link.id)
    finger.touch(story.title.en)
    assert place(kiosk) == ("connections", f"story/{link.id}")
    finger.touch("Open the story")
    assert place(kiosk) == ("story", link.id)
    finger.touch("Back")
    assert place(kiosk) == ("connections", f"story/{link.id}")
    finger.touch("Back")
    assert place(kiosk) == ("connections", "exhibit/apple-lisa")
    finger.touch("All lights")
    assert place(kiosk) == ("connections", "")
    finger.touch("Back")
    assert place(kiosk) == ("home", "")


def test_the_reason_stands_beside_each_of_the_kin(at_the_water):
    kiosk, finger = at_the_water(content=SMALL)
    kiosk.controller.connections.choose("exhibit/apple-lisa")
    finger.wait_until_still()
    kin = kiosk.controller.connections.kin
    shown = [kin.row(n) for n in range(kin.rowCount())]
    exhibit = kiosk.catalogue.exhibit("apple-lisa")
    reasons = [link.because.en for link in (*exhibit.stories, *exhibit.cases)]
    assert [row.because.replace("\u00a0", " ") for row in shown] == reasons
    assert all(row.title in finger.names() for row in shown)


def test_a_finger_that_is_held_names_the_light_and_takes_the_one_it_leaves(at_the_water, place):
    kiosk, finger = at_the_water(content=SMALL)
    connections = kiosk.controller.connections
    hand = Hand(kiosk, finger)
    hand.press(0, place_of_light(kiosk, "exhibit/apple-lisa").toPoint())
    assert connections.heldTitle == "Apple Lisa"
    assert place(kiosk) == ("connections", "")
    hand.lift(0)
    assert place(kiosk) == ("connections", "exhibit/apple-lisa")
    assert connections.heldTitle == ""


def test_dark_water_is_not_a_light(at_the_water, place):
    kiosk, finger = at_the_water(content=SMALL)
    lights = kiosk.controller.connections.lights
    places = [QPointF(row.home_x, row.home_y) for row in map(lights.row, range(lights.rowCount()))]
    names = [target.place for target in touch_targets(kiosk.window)]
    dark = max(
        (
            QPointF(x, y)
            for x in range(600, 1300, 20)
            for y in range(100, 800, 20)
            if not any(at.contains(QPointF(x, y)) for at in names)
        ),
        key=lambda p: min(math.hypot(p.x() - q.x(), p.y() - q.y()) for q in places),
    )
    finger.touch_at(dark)
    assert place(kiosk) == ("connections", "")


def test_a_story_of_many_exhibits_is_seen_area_by_area_and_comes_back_so(at_the_water, place):
    kiosk, finger = at_the_water()
    story = max(kiosk.catalogue.stories, key=lambda s: len(kiosk.catalogue.exhibits_of_story(s.id)))
    mentions = kiosk.catalogue.exhibits_of_story(story.id)
    areas = [mention.exhibit.area for mention in mentions]
    area = kiosk.catalogue.area(max(set(areas), key=areas.count))
    kiosk.controller.connections.choose(f"story/{story.id}")
    finger.touch(f"{area.short.en}\u2002{areas.count(area.id)}")
    finger.wait_until_still()
    kin = kiosk.controller.connections.kin
    ids = [kin.row(n).key for n in range(kin.rowCount())]
    expected = [f"exhibit/{m.exhibit.id}" for m in mentions if m.exhibit.area == area.id]
    assert ids == expected and len(mentions) > 8
    finger.touch(kin.row(0).title)
    assert place(kiosk) == ("connections", ids[0])
    finger.touch("Back")
    finger.wait_until_still()
    assert kiosk.controller.connections.kinFilter == kiosk.catalogue.number_of(area.id)


def test_all_kin_are_come_to_by_turning_pages(at_the_water):
    kiosk, finger = at_the_water()
    story = max(kiosk.catalogue.stories, key=lambda s: len(kiosk.catalogue.exhibits_of_story(s.id)))
    kiosk.controller.connections.choose(f"story/{story.id}")
    finger.wait_until_still()
    titles = {m.exhibit.title.en for m in kiosk.catalogue.exhibits_of_story(story.id)}
    seen = {name.replace("\u00a0", " ") for name in finger.names()} & titles
    while not titles <= seen:
        before = len(seen)
        finger.touch("The next ones")
        finger.wait_until_still()
        seen |= {name.replace("\u00a0", " ") for name in finger.names()} & titles
        assert len(seen) > before


@pytest.mark.parametrize("kind", ["exhibit", "story", "case"])
def test_each_card_leads_to_its_light(begun, place, kind):
    kiosk, finger = begun(content=SMALL)
    entry, open_card = {
        "exhibit": ("apple-lisa", kiosk.controller.openExhibit),
        "story": ("first-internet-museum", kiosk.controller.openStory),
        "case": (kiosk.catalogue.cases[0].id, kiosk.controller.openCase),
    }[kind]
    open_card(entry)
    for _ in range(20):
        finger.wait_until_still()
        if "See how it connects" in finger.names():
            break
        finger.touch("Next slide" if "Next slide" in finger.names() else "More")
    finger.touch("See how it connects")
    assert place(kiosk) == ("connections", f"{kind}/{entry}")
    finger.touch("Back")
    assert place(kiosk) == (kind, entry)


def test_a_group_is_a_list_of_names(at_the_water, place):
    kiosk, finger = at_the_water(content=SMALL)
    finger.touch("Technology")
    assert place(kiosk) == ("connections", "area/technology")
    finger.touch("Apple Lisa")
    assert place(kiosk) == ("connections", "exhibit/apple-lisa")
    finger.touch("All lights")
    finger.touch("Stories")
    finger.touch(kiosk.catalogue.stories[0].title.en)
    assert place(kiosk) == ("connections", f"story/{kiosk.catalogue.stories[0].id}")


def test_by_keys_from_light_to_light_and_to_a_card(at_the_water, place):
    kiosk, finger = at_the_water(keypad=True)
    press(kiosk, finger, Qt.Key.Key_Right)
    titles = {e.title.en for e in kiosk.catalogue.exhibits}
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        press(kiosk, finger, key)
    for _ in range(12):
        if (focused(kiosk) or "").replace("\u00a0", " ") in titles:
            break
        press(kiosk, finger, Qt.Key.Key_Right)
    named = focused(kiosk)
    assert named.replace("\u00a0", " ") in titles
    assert kiosk.controller.connections.heldTitle == named
    press(kiosk, finger, Qt.Key.Key_Return)
    assert place(kiosk)[0] == "connections" and place(kiosk)[1].startswith("exhibit/")
    for _ in range(10):
        if focused(kiosk) == "Open the exhibit":
            break
        press(kiosk, finger, Qt.Key.Key_Tab)
    press(kiosk, finger, Qt.Key.Key_Return)
    assert place(kiosk)[0] == "exhibit"
    press(kiosk, finger, Qt.Key.Key_Escape)
    press(kiosk, finger, Qt.Key.Key_Escape)
    assert place(kiosk) == ("connections", "")


def test_one_switch_is_offered_groups_and_not_each_light(at_the_water):
    kiosk, finger = at_the_water(keypad=True)
    press(kiosk, finger, Qt.Key.Key_Right)
    assert len(touch_targets(kiosk.window)) > len(kiosk.catalogue.exhibits)
    kiosk.controller.reading.chooseScanning(True)
    finger.wait_for_frame()
    offered = [target.name for target in touch_targets(kiosk.window)]
    assert {"Technology", "Stories", "Cases"} <= set(offered)
    assert len(offered) < 25


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["wide", "upright"])
def test_in_low_reach_nothing_above_the_line_is_touched(at_the_water, place, size):
    kiosk, finger = at_the_water(content=SMALL, size=size, screen_diagonal=55)
    kiosk.controller.reading.chooseLowReach(True)
    finger.wait_until_still()
    line = size[1] - max(kiosk.controller.ergonomics.reach, size[1] * 0.4)
    for key in ("", "exhibit/apple-lisa", "stories"):
        kiosk.controller.connections.choose(key) if key else None
        finger.wait_until_still()
        assert all(target.place.top() >= line - 1 for target in touch_targets(kiosk.window))
    finger.touch("All lights")
    finger.wait_until_still()
    finger.touch_at(QPointF(size[0] / 2, line / 2))
    assert place(kiosk) == ("connections", "")


SIZES = pytest.mark.parametrize(
    "size", [(1920, 1080), (1080, 1920), (1280, 800)], ids=["wide", "upright", "small"]
)


@SIZES
def test_no_light_lies_on_a_name_or_its_count(at_the_water, size):
    kiosk, finger = at_the_water(size=size)
    reading, connections = kiosk.controller.reading, kiosk.controller.connections
    groups = connections.groups
    for language, text_size in (("en", 0), ("zh", 1)):
        reading.chooseLanguage(language)
        reading.chooseTextSize(text_size)
        finger.wait_until_still()
        names = {groups.row(n).name for n in range(groups.rowCount())}
        words = [t.place for t in touch_targets(kiosk.window) if t.name in names]
        shown = [QRectF(0, 0, *size).intersected(place) for place in words]
        assert len(shown) >= 4
        for light in map(connections.lights.row, range(connections.lights.rowCount())):
            radius = 20 if light.sign != "exhibit" else 11
            place = QRectF(light.home_x - radius, light.home_y - radius, 2 * radius, 2 * radius)
            assert not any(place.intersects(word) for word in shown), (language, text_size, light)


def test_it_is_painted_before_anybody_comes(opened):
    kiosk, finger = opened(content=SMALL)
    connections = kiosk.controller.connections
    finger.wait_until(lambda: connections.lightCount > 0, seconds=_PATIENCE_SECONDS)
    assert kiosk.controller.screen == "attract"
    picture = connections.picture
    finger.touch(BEGIN)
    finger.touch("Connections")
    finger.wait_until_still()
    assert connections.picture == picture


def test_it_is_not_still_before_it_is_painted(opened):
    """Whoever comes at once, while its page is read from the disk, finds it too."""
    kiosk, _ = opened()
    finger = Finger(kiosk.window, _PATIENCE_SECONDS)
    connections = kiosk.controller.connections
    finger.wait_for_frame()
    assert connections.lightCount == 0
    kiosk.controller.begin()
    kiosk.controller.choose("connections")
    finger.wait_until_still()
    assert connections.lightCount > 100


def test_the_guide_leads_to_the_first_card_among_all_lights(begun, place):
    kiosk, finger = begun(content=SMALL)
    kiosk.controller.choose("ask")
    kiosk.controller.ask.ask("Apple Lisa", True)
    finger.wait_until(lambda: kiosk.controller.ask.phase == "telling")
    first = kiosk.controller.ask.told.row(0)
    finger.touch("See how they connect")
    assert place(kiosk) == ("connections", f"{first.card}/{first.target_id}")
    finger.touch("Back")
    assert place(kiosk)[0] == "ask"


def test_names_do_not_cover_each_other(at_the_water):
    for size in ((1920, 1080), (1080, 1920)):
        kiosk, _ = at_the_water(size=size)
        places = [target.place for target in touch_targets(kiosk.window)]
        assert not [a for a, b in combinations(places, 2) if a.intersects(b)]


def test_content_that_is_saved_meanwhile_is_painted_anew(begun, looked_for_often, assets, place):
    content = assets.parent / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    content.write_text(text, encoding="utf-8")
    kiosk, finger = begun(content=content)
    finger.touch("Connections")
    connections = kiosk.controller.connections
    finger.wait_until(lambda: connections.lightCount > 0)
    before = connections.lightCount
    head, rest = text.split("\ncases:\n", 1)
    entry = (
        "  - id: bare\n    kicker: {en: Bare, zh: 无}\n"
        "    title: {en: Nothing leads here, zh: 无处}\n"
        "    text: {en: Nothing., zh: 没有。}\n"
        "    source: {publisher: China Daily, headline: Nothing}\n"
    )
    content.write_text(f"{head}\n{entry}\ncases:\n{rest}", encoding="utf-8")
    finger.wait_until(lambda: connections.lightCount == before + 1)
    connections.choose("story/bare")
    finger.wait_until_still()
    assert place(kiosk) == ("connections", "story/bare")
    assert connections.kinCount == 0 and "Open the story" in finger.names()
