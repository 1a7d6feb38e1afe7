"""Along the years: by touch, by two fingers, by keys, and back to the same place."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.bridge.touch_targets import touch_targets
from kiosk.visit.reading_settings import TextSize
from tests.journeys.hand import Hand

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


@pytest.fixture
def canal(begun):
    """The museum as it is, on its timeline; the kiosk and a finger."""

    def come(**settings):
        kiosk, finger = begun(**settings)
        finger.touch("Timeline")
        finger.wait_until_still()
        return kiosk, finger

    return come


def seen_years(kiosk):
    return kiosk.controller.visit.place.position


def spread(kiosk, finger, scale, middle):
    """Two fingers, so far apart at the end as `scale` says, round a point of the window."""
    device = QTest.createTouchDevice()
    for step in range(11):
        half = round(150 * (1 + (scale - 1) * step / 10))
        event = QTest.touchEvent(kiosk.window, device)
        for number, side in enumerate((-half, half)):
            place = middle + QPoint(side, 0)
            (event.move if step else event.press)(number, place, kiosk.window)
        event.commit()
        finger.wait_for_frame()
    event = QTest.touchEvent(kiosk.window, device)
    for number, side in enumerate((-half, half)):
        event.release(number, middle + QPoint(side, 0), kiosk.window)
    event.commit()
    finger.wait_until_still()


def test_words_made_larger_elsewhere_lay_it_out_when_it_is_seen(canal):
    kiosk, finger = canal(size=(1280, 720))
    timeline = kiosk.controller.timeline
    gutter, laid_out = timeline.gutter, QSignalSpy(timeline.laidOut)
    finger.touch("Museum")
    finger.wait_until_still()
    kiosk.controller.reading.chooseTextSize(TextSize.LARGEST)
    finger.wait_until_still()
    assert laid_out.count() == 0
    assert timeline.gutter == gutter
    finger.touch("More")
    finger.touch("Timeline")
    finger.wait_until_still()
    assert laid_out.count() > 0
    assert timeline.gutter > gutter


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_cluster_leads_to_its_years_a_light_to_its_card_and_back(canal, place, size):
    kiosk, finger = canal(size=size)
    finger.touch("Development, 1990s: 7 exhibits")
    finger.wait_until_still()
    assert "China's first router" in finger.names()
    year = seen_years(kiosk)
    assert 1990 < year < 2000
    finger.touch("China's first router")
    assert place(kiosk) == ("exhibit", "china-first-router")
    finger.touch("Back")
    finger.wait_until_still()
    assert place(kiosk) == ("timeline", "")
    assert kiosk.controller.timeline.step == "years"
    assert seen_years(kiosk) == year
    assert "China's first router" in finger.names()


def test_the_place_is_kept_where_one_has_drawn_it_and_from_step_to_step(canal, place):
    kiosk, finger = canal()
    finger.touch("Years")
    finger.wait_until_still()
    for _ in range(4):
        finger.drag(QPointF(1700, 500), QPointF(400, 500))
    finger.wait_until_still()
    drawn = seen_years(kiosk)
    assert drawn > 1860
    finger.touch("Pictures")
    finger.wait_until_still()
    assert seen_years(kiosk) == drawn
    finger.touch("Search")
    finger.touch("Back")
    finger.wait_until_still()
    assert (kiosk.controller.timeline.step, seen_years(kiosk)) == ("pictures", drawn)


def test_two_fingers_come_nearer_step_by_step_and_go_further(canal):
    kiosk, finger = canal()
    middle = QPoint(900, 600)
    steps = []
    for scale in (1.8, 1.8, 1.8, 0.5, 0.5, 0.5):
        spread(kiosk, finger, scale, middle)
        steps.append(kiosk.controller.timeline.step)
    assert steps == ["years", "pictures", "pictures", "years", "decades", "decades"]


def test_two_fingers_on_a_decade_come_to_it(canal):
    kiosk, finger = canal()
    at = finger.middle_of("Civilization, 1990s: 8 exhibits").toPoint()
    spread(kiosk, finger, 1.8, at)
    assert 1990 <= seen_years(kiosk) < 2000 or kiosk.controller.timeline.begin > 0
    assert kiosk.controller.timeline.step == "years"


def test_without_drawing_one_comes_to_the_end_and_to_a_story(canal, place):
    kiosk, finger = canal(content=SMALL)
    finger.touch("Years")
    finger.wait_until_still()
    story = "A museum for the internet opens in Wuzhen"
    for _ in range(40):
        if story in finger.names():
            break
        finger.touch("Later")
        finger.wait_until_still()
    finger.touch(story)
    assert place(kiosk)[0] == "story"
    finger.touch("Back")
    finger.wait_until_still()
    assert story in finger.names()


def test_without_drawing_one_goes_on_in_time_and_back(canal):
    kiosk, finger = canal()
    finger.touch("Pictures")
    finger.wait_until_still()
    seen = [seen_years(kiosk)]
    for way in ("Later", "Later", "Earlier"):
        finger.touch(way)
        finger.wait_until_still()
        seen.append(seen_years(kiosk))
    assert seen[0] < seen[1] < seen[2]
    assert seen[1] == pytest.approx(seen[3], abs=0.01)


def test_the_quay_of_the_decades_leads_to_its_stories(canal):
    kiosk, finger = canal(content=SMALL)
    stories, cases = len(kiosk.catalogue.stories), len(kiosk.catalogue.cases)
    quay = next(name for name in finger.names() if f"{stories} stories, {cases} cases" in name)
    finger.touch(quay)
    finger.wait_until_still()
    assert kiosk.catalogue.stories[0].title.en in finger.names()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)])
@pytest.mark.parametrize(("text_size", "language"), [(0, "en"), (3, "zh")])
def test_nothing_that_is_touched_overlaps_at_any_step(begun, size, text_size, language):
    kiosk, finger = begun(size=size, language=language)
    kiosk.controller.reading.chooseTextSize(text_size)
    kiosk.controller.choose("timeline")
    for step in ("decades", "years", "pictures"):
        kiosk.controller.timeline.come(step)
        finger.wait_until_still()
        view = finger.find("timeline")
        # The way on lies over what goes on, and takes the touches close beside it.
        seen = [t for t in touch_targets(kiosk.window, view) if t.name not in ("More", "更多")]
        places = [target.place for target in seen]
        assert len(places) >= 4
        for number, one in enumerate(places):
            for other in places[number + 1 :]:
                assert not one.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))


@pytest.mark.parametrize(("text_size", "language"), [(1, "en"), (0, "zh")])
def test_titles_have_as_many_lines_as_were_planned(begun, text_size, language):
    kiosk, finger = begun(language=language)
    kiosk.controller.reading.chooseTextSize(text_size)
    kiosk.controller.choose("timeline")
    kiosk.controller.timeline.come("years")
    timeline = kiosk.controller.timeline
    strip = finger.find("begin")
    looked_at = 0
    for part in range(12):
        strip.setProperty(
            "contentY" if timeline.upright else "contentX", timeline.extent * part / 12
        )
        finger.wait_for_frame()
        for mark in children(strip, "exhibitId"):
            words = mark.property("words")
            lowest = max(item.y() + item.height() for item in children(mark, "lineCount")
                         if item.isVisible())  # fmt: skip
            assert lowest <= words.height() + 14, mark.property("title")
            looked_at += 1
    assert looked_at > 100


def test_by_keys_alone_to_a_card_and_back(opened, place):
    kiosk, finger = opened(content=SMALL, keypad=True)
    finger.wait_for_frame()

    def press(key):
        QTest.keyClick(kiosk.window, key)

    def focused():
        item = kiosk.window.activeFocusItem()
        return item is not None and str(item.property("text") or "")

    def take(name):
        finger.wait_until_still()
        for _ in range(300):
            if focused() == name:
                press(Qt.Key.Key_Return)
                finger.wait_until_still()
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} never has the focus")

    press(Qt.Key.Key_Down)
    take("Timeline")
    assert place(kiosk) == ("timeline", "")
    take("Development, 1990s: 2 exhibits")
    assert kiosk.controller.timeline.step == "years"
    finger.wait_until_still()
    press(Qt.Key.Key_Down)  # not to the quay, where Tab leads first, and with it what is seen
    assert focused() == "China's first name server"
    press(Qt.Key.Key_Left)
    take("China's first router")
    assert place(kiosk) == ("exhibit", "china-first-router")
    press(Qt.Key.Key_Escape)
    finger.wait_until_still()
    assert place(kiosk) == ("timeline", "")
    assert "China's first router" in finger.names()
    take("Pictures")
    assert kiosk.controller.timeline.step == "pictures"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_year_of_a_card_leads_to_its_time_and_back_leads_to_the_card(begun, place, size):
    kiosk, finger = begun(size=size)
    kiosk.controller.openExhibit("china-first-router")
    finger.touch("1994")
    finger.wait_until_still()
    assert place(kiosk) == ("timeline", "china-first-router")
    assert kiosk.controller.timeline.step == "years"
    middle = finger.middle_of("China's first router")
    strip = finger.find("wordsShown")
    seen = strip.mapRectToScene(strip.boundingRect()).center()
    along = "y" if kiosk.controller.timeline.upright else "x"
    assert getattr(middle, along)() == pytest.approx(getattr(seen, along)(), abs=40)
    finger.touch("China's first router")
    finger.touch("Back")
    finger.touch("Back")
    assert place(kiosk) == ("exhibit", "china-first-router")


def test_a_palm_that_rests_does_not_come_nearer(canal):
    kiosk, finger = canal()
    hand = Hand(kiosk, finger)
    hand.press(0, QPoint(300, 900))
    hand.touch(1, "Years")
    hand.lift(0)
    finger.wait_until_still()
    assert kiosk.controller.timeline.step == "years"


def children(item, name):
    """All items below one that have such a property."""
    if item.property(name) is not None:
        yield item
    for child in item.childItems():
        yield from children(child, name)
