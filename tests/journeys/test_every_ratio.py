"""Screens from four times as high as wide to four times as wide as high."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlProperty

from kiosk.typography import plain

RATIOS = [(1, 4), (1, 3), (9, 16), (2, 3), (3, 4), (9, 10), (1, 1),
          (5, 4), (4, 3), (16, 10), (16, 9), (21, 9), (3, 1), (4, 1)]  # fmt: skip


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


def named(root, *properties):
    """All items on the screen within `root` that have these properties of QML."""
    found, items = [], [root]
    for item in items:
        if item.isVisible():
            items += item.childItems()
            if all(QQmlProperty(item, name).isValid() for name in properties):
                found.append(item)
    return found


def place(item):
    """Where an item lies in the window, with an edge of a pixel for what is rounded."""
    return item.mapRectToScene(item.boundingRect()).adjusted(1, 1, -1, -1)


def words(item):
    """Where the words of an item lie."""
    around = QRectF()
    for text in named(item, "lineHeight"):
        if text.property("text"):
            around = around.united(place(text))
    return around


@pytest.fixture
def at_every_ratio():
    """Yields the window once at each ratio, at a million pixels or less."""

    def through(kiosk, finger):
        for across, down in RATIOS:
            scale = min(1920 / across, 1080 / down)
            size = (round(across * scale), round(down * scale))
            kiosk.window.resize(*size)
            finger.wait_until(lambda size=size: kiosk.window.size().toTuple() == size)
            finger.wait_for_frame()
            yield f"{across}:{down}", QRectF(0, 0, *size)

    return through


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("text_size", [0, 3])
def test_every_house_is_a_door_with_its_name(begun, at_every_ratio, language, text_size):
    kiosk, finger = begun(language=language)
    kiosk.controller.reading.chooseTextSize(text_size)
    areas = {area.name.to(language) for area in kiosk.catalogue.areas}
    root = kiosk.window.contentItem()
    for ratio, window in at_every_ratio(kiosk, finger):
        assert areas <= set(finger.names()), ratio
        doors = named(root, "otherShortName", "name")
        assert len(doors) == len(areas)
        (heading,) = named(root, "advice")
        signs = [words(door) for door in doors]
        around = [words(figures) for figures in named(root, "facts")]
        assert (around or text_size > 0) and all(figures.width() > 0 for figures in around)
        around += [place(heading), place(finger.find("readAloudOffered"))]
        for door, sign in zip(map(place, doors), signs, strict=True):
            assert window.contains(door), (ratio, door)
            assert window.contains(sign), (ratio, sign)
            assert door.united(sign).width() < window.width(), ratio
            assert not any(sign.intersects(other) for other in around), ratio
        for kind in (signs, [place(door) for door in doors]):
            assert not any(a.intersects(b) for a, b in combinations(kind, 2)), ratio


def test_no_words_of_the_attract_screen_are_cut_or_covered(opened, at_every_ratio):
    """Shown with the longest hook of all, for which one comes first is left to chance."""
    kiosk, finger = opened()
    finger.wait_for_frame()
    page = finger.find("attraction")
    (film,) = named(page, "pace")
    film.setProperty("playing", False)
    film.setProperty("position", 2)
    hooks = [exhibit.hook for exhibit in kiosk.catalogue.exhibits]
    first = next(hook for hook in hooks if hook.en in shown_texts(page))
    longest = max(hooks, key=lambda hook: len(hook.en) + 2 * len(hook.zh))
    for now, then in ((first.en, longest.en), (first.zh, longest.zh)):
        shown_texts(page)[now].setProperty("text", then)
    for ratio, window in at_every_ratio(kiosk, finger):
        # the last is said of a picture once that is there
        finger.wait_until(lambda: len(shown_texts(page)) == 8)
        texts = shown_texts(page)
        for words, text in texts.items():
            assert window.contains(place(text)), (ratio, words)
        for one, other in combinations(texts.values(), 2):
            assert not inked(one).intersects(inked(other)), (ratio, one.property("text"))


def shown_texts(page):
    """The words on the page, by what they say; icons are of one letter."""
    texts = [text for text in named(page, "lineHeight") if len(text.property("text")) > 1]
    return {plain(text.property("text")): text for text in texts}


def inked(text):
    """Where the words of one text lie, without the room at the end of its lines."""
    width, height = text.property("contentWidth"), text.property("contentHeight")
    return text.mapRectToScene(QRectF(0, 0, width, height)).adjusted(1, 1, -1, -1)
