"""Home, walls and tours with large words, and with all that is touched low on the screen."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

PORTRAIT, SMALL = (1080, 1920), (1280, 800)
TEXT_PROPERTIES = ("lineHeight", "contentWidth")


@pytest.fixture
def opened(opened):
    """In calm motion: what is looked at here stands, and is the same however it came."""
    return partial(opened, calm_motion=True)


@pytest.fixture(params=["en", "zh"])
def language(request):
    return request.param


@pytest.fixture
def enlarged(begun, language):
    """Opens the museum with words of a size, touched low on the screen or all over it."""

    def begin(size, text_size, *, low=False):
        kiosk, finger = begun(size=size, language=language, screen_diagonal=55)
        kiosk.controller.reading.chooseTextSize(text_size)
        kiosk.controller.reading.chooseLowReach(low)
        finger.wait_until_still()
        return kiosk, finger

    return begin


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("text_size", [1, 3])
@pytest.mark.parametrize("size", [PORTRAIT, SMALL])
def test_words_are_neither_cut_nor_covered(enlarged, size, text_size, low):
    kiosk, finger = enlarged(size, text_size, low=low)
    controller = kiosk.controller
    window = QRectF(0, 0, *size)
    check(kiosk, window)
    controller.touring.choose()
    finger.wait_until_still()
    check(kiosk, window)
    for area in kiosk.catalogue.areas[::3]:
        controller.openArea(area.id)
        controller.hall.showWall()
        finger.wait_until_still()
        check(kiosk, window, goes_on=size != PORTRAIT)


def test_whoever_comes_next_finds_words_of_normal_size(clock, begun, place):
    kiosk, finger = begun()
    kiosk.controller.reading.chooseTextSize(3)
    clock.now += 80
    finger.wait_until(lambda: kiosk.controller.attendance.asked)
    clock.now += 31
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    assert kiosk.controller.reading.textSize == 0


def check(kiosk, window, *, goes_on=False):
    """Whether all words have room in their view, which may go on to the right."""
    seen = list(texts_within(kiosk.window.contentItem(), window))
    assert len(seen) > 5
    for text, place, view in seen:
        words = text.property("text")
        assert not text.property("truncated"), words
        assert view.left() <= place.left(), words
        assert goes_on or place.right() <= view.right(), words
    for (one, a, in_one), (other, b, in_other) in combinations(seen, 2):
        shared = a.intersected(in_one).intersected(b.intersected(in_other))
        assert shared.isEmpty(), (one.property("text"), other.property("text"))


def texts_within(item, view):
    """Each text that is seen: it, where its words lie, and what its clipping parents leave of it.

    Without the buttons that lead on, for they stand over what is faded.
    """
    if not item.isVisible() or item.property("goesOn") is not None:
        return
    if item.clip():
        view = view.intersected(item.mapRectToScene(item.boundingRect()))
    if all(item.property(name) is not None for name in TEXT_PROPERTIES):
        size = [item.property(name) for name in ("contentWidth", "contentHeight")]
        place = item.mapRectToScene(QRectF(0, 0, *size)).adjusted(1, 1, -1, -1)
        if item.property("text") and place.intersects(view):
            yield item, place, view
    for child in item.childItems():
        yield from texts_within(child, view)
