"""Where am I in the real program: circles pulled by a finger to the end, by keys, and left."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlEngine, QQmlExpression

from kiosk.pieces.satellite_scene import SCENE
from kiosk.ui_driver.touch_screen import TouchScreen

TERMINAL = "beidou-terminal"
TRY = "Find where you are"
LARGER = "Make circle %d larger"


@pytest.fixture
def at_the_piece(begun):
    """The kiosk where it is played; and what is played."""

    def come(size=(1280, 720), **settings):
        kiosk, finger = begun(size=size, **settings)
        kiosk.controller.openExhibit(TERMINAL)
        finger.touch(TRY)
        played = kiosk.controller.pieces.whereAmI
        finger.wait_until(lambda: played.round == 1)
        finger.wait_for_frame()
        return kiosk, finger, played

    return come


def on_screen(finger, along, across):
    """A point of the plan, in pixels of the window."""
    plan = finger.find("veilAside")
    there = f"frame.at({along}, {across})"
    return plan.mapToScene(
        QQmlExpression(QQmlEngine.contextForObject(plan), plan, there).evaluate()[0]
    )


def pull(finger, played, satellite):
    """From a circle's grip straight to where the satellite says that one is."""
    row = played.satellites.row(satellite)
    grip = on_screen(finger, row.grip_along, row.grip_across)
    centre = row.along, row.across
    far = math.dist(centre, SCENE.places[played.round - 1]) / row.radius
    ends = (
        a + (b - a) * far for a, b in zip(centre, (row.grip_along, row.grip_across), strict=True)
    )
    finger.drag(grip, on_screen(finger, *ends))
    finger.wait_until(lambda: played.satellites.row(satellite).held)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["lying", "upright"])
def test_it_is_played_to_its_end_and_leads_on(at_the_piece, place, size):
    kiosk, finger, played = at_the_piece(size=size, calm_motion=True)
    assert place(kiosk) == ("where-am-i", TERMINAL)
    for satellite in range(3):
        pull(finger, played, satellite)
    assert played.outcome == "met"
    finger.touch("Go on")
    finger.touch_at(on_screen(finger, *SCENE.satellites[2]))
    assert played.outcome == "behind roof"
    for satellite in range(2):
        pull(finger, played, satellite)
    finger.touch("I am here, at place 1")
    assert played.outcome in ("luck", "no luck")
    finger.touch("Go on")
    middle = on_screen(finger, *SCENE.satellites[0])
    finger.drag(middle, middle + QPointF(80, 80))
    assert (played.outcome, played.round) == ("clock wrong", 3)
    finger.touch("Listen to satellite 4")
    assert (played.outcome, played.ended) == ("found", False)
    finger.touch("Go on")
    assert played.ended
    finger.wait_until_still()
    assert not any("circle" in name or "satellite 4" in name for name in finger.names())
    finger.bring_into_view("Iridium satellite telephone")
    finger.touch("Iridium satellite telephone")
    assert place(kiosk) == ("exhibit", "iridium-9500")
    finger.touch("Back")
    assert played.ended  # its end still stands there
    finger.touch("Once more")
    assert (played.ended, played.round) == (False, 1)
    assert LARGER % 1 in finger.names()


def test_a_circle_is_pulled_at_its_satellite_and_anywhere_on_its_rim(at_the_piece):
    _, finger, played = at_the_piece(calm_motion=True)
    at = SCENE.satellites[0]
    before = played.satellites.row(0).radius
    finger.drag(on_screen(finger, *at), on_screen(finger, at.x + 1.0, at.y + 1.0))
    after = played.satellites.row(0).radius
    assert after == pytest.approx(before + math.sqrt(2), abs=0.1)
    low = on_screen(finger, at.x, at.y + after)  # far from its grip
    finger.drag(low, on_screen(finger, at.x, at.y + after - 1.0))
    assert played.satellites.row(0).radius == pytest.approx(after - 1.0, abs=0.1)
    finger.drag(on_screen(finger, at.x + 4.4, at.y), on_screen(finger, at.x + 6, at.y))
    assert played.satellites.row(0).radius == pytest.approx(after - 1.0, abs=0.1), "off its rim"


def test_a_touch_alone_makes_it_larger(at_the_piece):
    _, finger, played = at_the_piece()
    before = played.satellites.row(0).radius
    finger.touch_at(on_screen(finger, *SCENE.satellites[0]))
    assert played.satellites.row(0).radius > before
    assert played.outcome == "too small"


def test_two_children_pull_at_once(at_the_piece):
    kiosk, finger, played = at_the_piece(calm_motion=True)
    screen = TouchScreen(kiosk.window)
    rows = [played.satellites.row(n) for n in (0, 1)]
    grips = [on_screen(finger, row.grip_along, row.grip_across) for row in rows]
    centres = [on_screen(finger, row.along, row.across) for row in rows]
    outwards = [(grip - centre) / 10 for grip, centre in zip(grips, centres, strict=True)]
    screen.tell((n, "press", grip) for n, grip in enumerate(grips))
    for step in range(1, 9):
        screen.tell(
            (n, "move", grip + out * step)
            for n, (grip, out) in enumerate(zip(grips, outwards, strict=True))
        )
        finger.wait_for_frame()
    screen.tell((n, "release", grip + outwards[n] * 8) for n, grip in enumerate(grips))
    for n, row in enumerate(rows):
        assert played.satellites.row(n).radius == pytest.approx(row.radius * 1.8, abs=0.1)


@pytest.mark.parametrize("calm_motion", [False, True], ids=["moving", "calm"])
def test_left_in_the_middle_it_begins_anew_for_the_next(at_the_piece, clock, place, calm_motion):
    kiosk, finger, played = at_the_piece(calm_motion=calm_motion)
    pull(finger, played, 0)
    clock.now += 10_000
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    assert (played.outcome, played.round) == ("", 0)


def test_by_keys_it_is_played_to_its_end(keyed, place):
    kiosk, finger, keys = keyed(TERMINAL, size=(1280, 720))
    played = kiosk.controller.pieces.whereAmI

    def enlarge(satellite):
        keys.go_to(LARGER % (satellite + 1))
        for _ in range(30):
            if played.satellites.row(satellite).held:
                return
            keys.press()
        raise AssertionError(f"circle {satellite} is not come to")

    keys.take(TRY)
    finger.wait_until(lambda: played.round == 1)
    for satellite in range(3):
        enlarge(satellite)
    assert not played.timed
    keys.take("Go on")
    for satellite in range(2):
        enlarge(satellite)
    keys.take("I am here, at place 2")
    keys.take("Go on")
    keys.take("Listen to satellite 4")
    keys.take("Go on")
    assert played.ended
    keys.take("Once more")
    assert played.round == 1
    assert place(kiosk)[0] == "where-am-i"
