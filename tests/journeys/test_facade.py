"""Draw with light in the real program: by touch to its end, by arrows, by keys, and left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from kiosk.bridge.pieces.facade_museum import paint_museum
from kiosk.bridge.pieces.facade_relief import paint_relief
from kiosk.visit.reading_settings import TextSize

WALL = "glass-tile-facade"


def of_class(item, name):
    """The items of a QML type within one that are seen."""
    if not item.isVisible():
        return
    if item.metaObject().className().startswith(name + "_QML"):
        yield item
    for child in item.childItems():
        yield from of_class(child, name)


@pytest.fixture
def at_the_wall(begun):
    """The kiosk where it is drawn, and where a part of the wall is on the screen."""

    def come(**settings):
        kiosk, finger = begun(**settings)
        kiosk.controller.openExhibit(WALL)
        finger.touch("Draw with light")
        finger.wait_until(lambda: "Wipe" in finger.names())

        def at(x, y):
            content = kiosk.window.contentItem()
            (wall,) = of_class(content, "FacadeWall")
            place = wall.mapRectToItem(content, QRectF(0, 0, wall.width(), wall.height()))
            return QPointF(place.x() + x * place.width(), place.y() + y * place.height())

        return kiosk, finger, at

    return come


def lit(facade, letter):
    """How many tiles shine by the lamp of that letter."""
    return facade.wall.toString().rsplit("/", 1)[1].count(letter)


def museum_pictures(kiosk):
    """What light lies on the museum's pictures that are seen now."""
    return [
        image.property("source").toString()
        for picture in of_class(kiosk.window.contentItem(), "NightPicture")
        for image in picture.childItems()
    ]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_it_is_drawn_and_shines_on_the_museum_until_the_visit_ends(at_the_wall, place, clock, size):
    kiosk, finger, at = at_the_wall(size=size, calm_motion=True)
    facade = kiosk.controller.pieces.facade
    finger.drag(at(0.2, 0.3), at(0.6, 0.3))
    assert lit(facade, "A") >= 16
    finger.touch("Green light")
    finger.touch_at(at(0.8, 0.7))
    assert (lit(facade, "F"), facade.outcome) == (1, "lit")
    finger.touch("Light the museum")
    finger.wait_until(lambda: facade.ended)
    finger.wait_until_still()
    assert "Wipe" not in finger.names()
    finger.touch("Museum")
    finger.wait_until_still()
    view = "portrait" if size[1] > size[0] else "landscape"
    assert museum_pictures(kiosk) == [f"{facade.museum}/{view}"]
    clock.now += 10_000
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    assert not facade.drawn
    finger.wait_until_still()
    assert not any(museum_pictures(kiosk))


def test_back_at_home_the_museum_that_wears_it_is_not_painted_anew(at_the_wall, monkeypatch):
    _, finger, at = at_the_wall(calm_motion=True)
    painted = []

    def paint(*how):
        painted.append(how[2])
        return paint_museum(*how)

    monkeypatch.setattr("kiosk.bridge.pieces.facade_pictures.paint_museum", paint)
    finger.touch_at(at(0.3, 0.3))
    finger.touch("Light the museum")
    finger.touch("Museum")
    finger.wait_until(lambda: "landscape" in painted)
    for _ in range(2):
        finger.touch("Stories")
        finger.touch("Museum")
        finger.wait_until_still()
    assert painted == ["across", "landscape"]


def test_words_made_larger_elsewhere_paint_no_tiles_anew(at_the_wall, monkeypatch):
    kiosk, finger, _ = at_the_wall(calm_motion=True)
    painted = []

    def paint(size):
        painted.append((size.width(), size.height()))
        return paint_relief(size)

    monkeypatch.setattr("kiosk.bridge.pieces.facade_pictures.paint_relief", paint)
    finger.touch("Back")
    finger.wait_until_still()
    kiosk.controller.reading.chooseTextSize(TextSize.LARGEST)
    finger.wait_until_still()
    assert painted == []
    kiosk.controller.openPieceAt("glass-tile-facade")
    wall = finger.find("settled")
    finger.wait_until(lambda: painted)
    finger.wait_until(lambda: painted[-1] == (round(wall.width()), round(wall.height())))
    assert len(painted) <= 3  # on the way the page was a little lower


def test_its_end_leads_on_and_once_more_one_draws_on(at_the_wall, place):
    kiosk, finger, at = at_the_wall(calm_motion=True)
    facade = kiosk.controller.pieces.facade
    finger.touch_at(at(0.3, 0.3))
    finger.touch("Light the museum")
    finger.bring_into_view("Wuzhen convention centre")
    finger.touch("Wuzhen convention centre")
    assert place(kiosk) == ("exhibit", "wuzhen-convention-center")
    finger.touch("Back")
    assert facade.ended  # its end still stands there
    finger.touch("Once more")
    finger.wait_until(lambda: "Wipe" in finger.names())
    assert lit(facade, "A") == 1
    finger.touch("Wipe")
    finger.wait_until(lambda: lit(facade, "A") == 0)


def test_a_hand_beckons_and_a_light_closes_it(at_the_wall):
    kiosk, finger, at = at_the_wall()
    facade = kiosk.controller.pieces.facade
    finger.wait_until(lambda: facade.beckons)
    begun_at = facade.hand.x()
    finger.wait_until(lambda: facade.hand.x() > begun_at + 0.02)
    finger.touch("Light the museum")
    assert facade.outcome == "nothing drawn"
    finger.touch_at(at(0.3, 0.3))
    assert facade.outcome == "lit"
    finger.touch("Light the museum")
    assert (facade.outcome, facade.ended) == ("over", False)
    finger.wait_until(lambda: facade.ended)


def test_who_cannot_drag_draws_with_arrows(at_the_wall):
    _, finger, _ = at_the_wall(calm_motion=True)
    finger.touch("Draw with arrows")
    for way in ("to the right", "to the right", "down", "to the left", "up"):
        finger.touch(f"One tile {way}")
    finger.touch("Switch the lamp off")
    finger.touch("One tile up")
    assert "Switch the lamp on" in finger.names()
    finger.touch("Put the arrows away")
    assert "One tile up" not in finger.names()


@pytest.mark.parametrize("calm_motion", [False, True], ids=["moving", "calm"])
def test_left_in_the_middle_it_begins_anew_for_the_next(at_the_wall, clock, place, calm_motion):
    kiosk, finger, at = at_the_wall(calm_motion=calm_motion)
    facade = kiosk.controller.pieces.facade
    finger.touch("Blue light")
    finger.touch_at(at(0.3, 0.3))
    clock.now += 10_000
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    assert (facade.outcome, facade.drawn, facade.lamp) == ("", False, 0)


def test_by_keys_it_is_drawn_to_its_end(keyed, place):
    kiosk, finger, keys = keyed(WALL, calm_motion=True)
    facade = kiosk.controller.pieces.facade

    keys.take("Draw with light")
    assert place(kiosk)[0] == "facade"
    keys.take("Pink light")
    keys.take("One tile to the right", times=3)
    assert lit(facade, "C") == 3
    keys.take("Light the museum")
    finger.wait_until(lambda: facade.ended)
    assert facade.drawn and not facade.timed


def test_in_low_reach_the_whole_wall_is_in_reach(at_the_wall):
    kiosk, finger, at = at_the_wall(calm_motion=True)
    kiosk.controller.reading.chooseLowReach(True)
    finger.wait_until_still()
    facade = kiosk.controller.pieces.facade
    finger.drag(at(0.05, 0.02), at(0.95, 0.02))
    assert lit(facade, "A") >= 36
    assert "Light the museum" in finger.names()


def test_fast_fingers_everywhere_break_nothing(at_the_wall):
    kiosk, finger, at = at_the_wall(size=(640, 360))
    for step in range(12):
        finger.touch_at(at(step % 5 / 4.5, step % 4 / 3.5))
    finger.touch("Wipe")
    assert kiosk.controller.pieces.facade.outcome == "wiping"
