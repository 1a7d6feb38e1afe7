"""Tours by touch: off them and back, their last card, and how they play by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

SMALL = Path(__file__).parent.parent / "small.yaml"
TOURS = """
tours:
  - id: two
    title: {en: Two things, zh: 两件展品}
    minutes: 5
    pitch: {en: Two things., zh: 两件展品。}
    stops: [china-first-router, apple-lisa]
  - id: others
    title: {en: Two others, zh: 另外两件}
    minutes: 5
    pitch: {en: Two others., zh: 另外两件。}
    stops: [china-first-dns-server, raspberry-pi]
"""


@pytest.fixture
def on_tour(begun, clock, assets):
    """Opens the kiosk and goes to the first stop of the tour of two things."""

    def begin(**settings):
        content = assets.parent / "exhibits.yaml"
        content.write_text(SMALL.read_text(encoding="utf-8") + TOURS, encoding="utf-8")
        kiosk, finger = begun(content=content, **settings)
        finger.touch("Tours")
        finger.touch("Two things")
        return kiosk, finger

    return begin


def bottom_of(item):
    return item.mapToScene(QPointF(0, item.height())).y()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_who_strays_is_led_back_or_leaves(on_tour, place, size):
    kiosk, finger = on_tour(size=size)
    back = "Back to stop 1: China's first router"
    finger.touch("Search")
    assert {back, "Leave the tour"} <= {*finger.names()}
    assert not [name for name in finger.names() if name.startswith("Next: ")]
    finger.touch(back)
    assert place(kiosk) == ("exhibit", "china-first-router")
    finger.touch("Museum")
    finger.wait_until_still()
    page = finger.find("signsFit")
    strip = finger.find("wide")
    assert page.property("signsFit")
    assert bottom_of(page) <= strip.mapToScene(QPointF(0, 0)).y()
    finger.touch(back)
    finger.touch("Search")
    finger.touch("Leave the tour")
    assert back not in finger.names()
    assert place(kiosk) == ("search", "")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_the_last_card_shows_what_was_seen_and_leads_on(on_tour, clock, place, size):
    kiosk, finger = on_tour(size=size)
    clock.now += 20
    finger.touch("Next: Apple Lisa")
    finger.touch("End of the tour")
    assert place(kiosk) == ("tour-end", "two")
    assert kiosk.controller.tourEnd.seen == 1
    finger.touch("Apple Lisa")
    assert place(kiosk) == ("exhibit", "apple-lisa")
    clock.now += 20
    finger.touch("Back")
    assert place(kiosk) == ("tour-end", "two")
    assert kiosk.controller.tourEnd.seen == 2
    finger.bring_into_view("Bridging the digital divide")
    finger.touch("Bridging the digital divide")
    assert place(kiosk)[0] == "case"
    finger.touch("Back")
    finger.bring_into_view("Two others")
    finger.touch("Two others")
    assert place(kiosk) == ("exhibit", "china-first-dns-server")
