"""From the card of an exhibit to its stories, its cases, its neighbours and its parts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from kiosk.bridge.touch_targets import touch_targets
from kiosk.typography import plain

SMALL = Path(__file__).parent.parent / "small.yaml"
PARTS = """
    parts:
      - {id: mouse, at: [0.6, 0.8], name: {en: Mouse, zh: 鼠标}, text: {en: One key., zh: 一个键。}}
      - {id: disk, at: [0.8, 0.4], name: {en: Disk, zh: 磁盘}, text: {en: Two slots., zh: 两个槽。}}
"""
TOUR = """
tours:
  - id: two
    title: {en: Two things, zh: 两件展品}
    minutes: 5
    pitch: {en: Two things., zh: 两件展品。}
    stops: [china-first-router, china-first-dns-server]
"""


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


def whole(kiosk, exhibit):
    """The links of an exhibit that are on screen from their first line to their last."""
    catalogue = kiosk.catalogue
    titles = [catalogue.story(link.id).title.en for link in exhibit.stories]
    titles += [catalogue.case(link.id).headline.en for link in exhibit.cases]
    targets = touch_targets(kiosk.window)
    end = min(t.place.top() for t in targets if t.name in {"More to choose from", "Back", "Museum"})
    seen = {plain(target.name) for target in targets if target.place.bottom() < end}
    return titles, [title for title in titles if title in seen]


@pytest.mark.parametrize("exhibit", ["apple-lisa", "lo-keyboard", "imp-1", "project-loon"])
def test_both_rails_are_whole_without_scrolling_where_the_screen_lies(begun, exhibit):
    kiosk, finger = begun()
    kiosk.controller.openExhibit(exhibit)
    finger.wait_until_still()
    titles, seen = whole(kiosk, kiosk.catalogue.exhibit(exhibit))
    assert seen == titles
    assert "More to choose from" not in finger.names()


def test_the_first_of_each_rail_is_seen_where_the_screen_stands(begun):
    kiosk, finger = begun(size=(1080, 1920))
    kiosk.controller.openExhibit("lo-keyboard")
    finger.wait_until_still()
    lo = kiosk.catalogue.exhibit("lo-keyboard")
    _, seen = whole(kiosk, lo)
    assert kiosk.catalogue.story(lo.stories[0].id).title.en in seen
    assert kiosk.catalogue.case(lo.cases[0].id).headline.en in seen


def test_rails_that_go_on_say_so_and_their_last_door_opens(begun, place):
    kiosk, finger = begun()
    most = max(kiosk.catalogue.exhibits, key=lambda each: len(each.stories))
    assert len(most.stories) > 2
    kiosk.controller.openExhibit(most.id)
    last = kiosk.catalogue.story(most.stories[-1].id)
    finger.touch("More to choose from")
    finger.wait_until_still()
    while "More to choose from" in finger.names():
        finger.touch("More to choose from")
        finger.wait_until_still()
    finger.touch(last.title.en)
    assert place(kiosk) == ("story", last.id)
    finger.touch("Back")
    finger.wait_until_still()
    finger.touch(last.title.en)
    assert place(kiosk) == ("story", last.id)


def test_with_larger_words_a_card_is_one_column_that_ends_with_its_doors(begun):
    kiosk, finger = begun()
    kiosk.controller.reading.chooseTextSize(2)
    kiosk.controller.openExhibit("apple-lisa")
    finger.wait_until_still()
    case = kiosk.catalogue.case(kiosk.catalogue.exhibit("apple-lisa").cases[0].id)
    assert case.headline.en not in finger.names()
    finger.bring_into_view(case.headline.en)
    assert case.headline.en in finger.names()


def test_no_lantern_is_lit_between_an_exhibit_and_its_neighbour(begun, place):
    kiosk, finger = begun()
    kiosk.controller.openExhibit("apple-lisa")
    finger.wait_until_still()
    picture = finger.find("lasting")
    shown = picture.property("picture")
    lit = []
    kiosk.window.afterRendering.connect(lambda: lit.extend(lanterns_in(picture)))
    finger.touch("LO, the first message")
    assert place(kiosk) == ("exhibit", "lo-keyboard")
    finger.wait_until_still()
    assert picture.property("picture") != shown
    assert not lit


def lanterns_in(picture):
    return [child for child in picture.childItems() if child.property("item") is not None]


def test_on_a_tour_the_tour_leads_on_and_not_the_wall(begun, assets):
    content = assets.parent / "exhibits.yaml"
    content.write_text(SMALL.read_text(encoding="utf-8") + TOUR, encoding="utf-8")
    kiosk, finger = begun(content=content)
    kiosk.controller.openExhibit("china-first-router")
    finger.wait_until_still()
    assert "China's first name server" in finger.names()
    kiosk.controller.touring.start("two")
    finger.wait_until_still()
    assert "Next: China's first name server" in finger.names()
    assert "China's first name server" not in finger.names()


def test_an_exhibit_with_parts_is_looked_at_closer_by_one_touch(begun, assets, place):
    content = assets.parent / "exhibits.yaml"
    small = SMALL.read_text(encoding="utf-8")
    begins = "  - id: raspberry-pi\n"
    assert small.count(begins) == 1
    content.write_text(small.replace(begins, PARTS.lstrip("\n") + "\n" + begins), encoding="utf-8")
    kiosk, finger = begun(content=content)
    kiosk.controller.openExhibit("raspberry-pi")
    finger.wait_until_still()
    assert "Look closer" not in finger.names()
    kiosk.controller.openExhibit("apple-lisa")
    finger.touch("Look closer")
    assert place(kiosk) == ("closer", "apple-lisa")


@pytest.mark.parametrize("text_size", [0, 1, 2, 3])
def test_parts_come_to_rest_whether_or_not_their_names_fit_beside(begun, place, text_size):
    kiosk, finger = begun(size=(1280, 800))
    kiosk.controller.reading.chooseTextSize(text_size)
    kiosk.controller.openExhibit("wuzhen-summit-2014")
    kiosk.controller.lookCloser()
    finger.wait_until_still()
    assert place(kiosk) == ("closer", "wuzhen-summit-2014")
    assert "Lattice windows" in finger.names()
