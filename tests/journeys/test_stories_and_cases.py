"""From the quay to stories and cases, by touch: what is composed there, and where it leads."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QTextLayout

from kiosk.bridge.touch_targets import touch_targets

SMALL = Path(__file__).parent.parent / "small.yaml"
BARE = """
  - id: bare
    kicker: {en: Bare, zh: 无}
    title: {en: Nothing leads here, zh: 无处通向这里}
    text: {en: Nothing., zh: 没有。}
    source: {publisher: China Daily, headline: Nothing}
    topics: [museum]

"""


def down_to(finger, name):
    """By the button alone."""
    finger.wait_until_still()
    while name not in finger.names():
        finger.touch("More")
        finger.wait_until_still()


def test_from_the_quay_to_a_story_its_exhibit_and_the_story_after_it(begun, place):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Stories")
    assert place(kiosk) == ("stories", "")
    finger.touch("A museum for the internet opens in Wuzhen")
    assert place(kiosk) == ("story", "first-internet-museum")
    foremost = kiosk.catalogue.leading_story("first-internet-museum")[0]
    finger.wait_until_still()
    assert finger.middle_of(foremost.title.en).y() < kiosk.window.height() * 0.6, "in the picture"
    finger.touch(foremost.title.en)
    assert place(kiosk) == ("exhibit", foremost.id)
    finger.touch("Back")
    down_to(finger, "Reading, writing, and the digital")
    finger.touch("Reading, writing, and the digital")
    assert place(kiosk) == ("story", "raneem-zaitoun")
    down_to(finger, "All summit stories")
    finger.touch("All summit stories")
    assert place(kiosk) == ("stories", "")
    finger.touch("Back")
    assert place(kiosk) == ("story", "raneem-zaitoun")


def test_an_area_leads_to_the_cases_too(begun, place, to_the_wall):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Supporting Digital Development")
    to_the_wall(finger)
    finger.touch("Case presentations")
    assert place(kiosk) == ("cases", "")
    finger.touch("Bridging the digital divide")
    assert place(kiosk) == ("case", "cisco-bridging-digital-divide")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_no_exhibit_of_a_large_picture_is_touched_in_place_of_another(begun, size):
    kiosk, finger = begun(size=size)
    fleet = finger_on_story(kiosk, finger, kiosk.catalogue.stories[0].id)
    places = [target.place for target in touch_targets(kiosk.window, fleet)]
    assert len(places) == 5
    gap = kiosk.controller.ergonomics.gap * 0.9
    for one, other in combinations(places, 2):
        assert not one.adjusted(-gap, -gap, gap, gap).intersects(other)


@pytest.mark.parametrize(("story", "count"), [("bare", 0), ("raneem-zaitoun", 1)])
def test_a_large_picture_of_few_exhibits_has_them_in_its_middle(begun, assets, story, count):
    content = assets.parent / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    content.write_text(
        text.replace("\nstories:", "\nstories:" + BARE.rstrip(), 1), encoding="utf-8"
    )
    kiosk, finger = begun(content=content)
    fleet = finger_on_story(kiosk, finger, story)
    assert fleet.property("ready")
    places = [target.place for target in touch_targets(kiosk.window, fleet)]
    assert len(places) == count
    middle = fleet.mapRectToScene(fleet.boundingRect()).center().x()
    assert all(abs(at.center().x() - middle) < 5 for at in places)


@pytest.mark.parametrize(("language", "most"), [("en", 55), ("zh", 29)])
def test_no_line_of_a_story_is_too_long_to_read(begun, language, most):
    kiosk, finger = begun(language=language)
    longest = 0
    for story in kiosk.catalogue.stories:
        kiosk.controller.openStory(story.id)
        finger.wait_for_frame()
        for text in children(finger.find("threefold"), "modelData"):
            longest = max(longest, longest_line(text))
    assert most * 0.8 < longest <= most


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("choice", ["stories", "cases"])
def test_every_row_of_pictures_is_full_and_each_has_its_own(begun, size, choice):
    kiosk, finger = begun(size=size)
    kiosk.controller.choose(choice)
    finger.wait_until_still()
    rows, pictures = defaultdict(list), set()
    for tile in children(kiosk.window.contentItem(), "targetId"):
        if tile.isVisible():
            at = tile.mapRectToScene(tile.boundingRect())
            rows[round(at.y())].append(at)
            pictures.add(tile.property("picture").toString())
    shown = kiosk.catalogue.stories if choice == "stories" else kiosk.catalogue.cases
    assert sum(map(len, rows.values())) == len(pictures) == len(shown)
    right = max(at.right() for at in rows[min(rows)])
    for row in rows.values():
        assert abs(max(at.right() for at in row) - right) < len(row) + 1


def finger_on_story(kiosk, finger, story):
    """Opens a story; the exhibits of its large picture."""
    kiosk.controller.openStory(story)
    finger.wait_until_still()
    return finger.find("naturalWidth")


def children(item, name):
    """All items below one that have such a property."""
    if item.property(name) is not None:
        yield item
    for child in item.childItems():
        yield from children(child, name)


def longest_line(text):
    """Of a text on the screen, in letters; in Chinese in characters, of which a letter is half."""
    words = text.property("text")
    layout = QTextLayout(words, text.property("font"))
    layout.beginLayout()
    longest = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(text.width())
        shown = words[line.textStart() : line.textStart() + line.textLength()].strip()
        wide = sum(not character.isascii() for character in shown)
        longest = max(longest, wide + (len(shown) - wide) / (2 if wide > 5 else 1))
    layout.endLayout()
    return longest
