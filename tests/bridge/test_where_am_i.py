"""Where am I as QML sees it."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.pieces.where_am_i import WhereAmIDetails
from kiosk.catalogue.entries import Piece
from kiosk.pieces.satellite_scene import SCENE
from kiosk.visit.place import Place, Screen

PLACE = Place(Screen.WHERE_AM_I, "beidou-terminal")


@pytest.fixture
def details(parent, clock):
    details = WhereAmIDetails(parent, clock)
    details.come(False)
    return details


@pytest.fixture
def wait(details, clock):
    """Looks at it twice a second for so many seconds."""

    def go_on(seconds):
        for _ in range(round(seconds * 2)):
            details.tick()
            clock.now += 0.5
        details.tick()

    return go_on


def pulled(details, satellite, beyond=0.0):
    """As a finger does, from the rim outwards."""
    row = details.satellites.row(satellite)
    far = math.dist((row.along, row.across), SCENE.places[details.round - 1]) + beyond
    details.grasp(satellite, row.along + row.radius, row.across)
    details.pull(satellite, row.along + far, row.across)
    details.letGo(satellite)
    return details.outcome


def to_roof(details):
    told = [pulled(details, n) for n in range(3)]
    details.goOn()
    return told


def to_clock(details):
    to_roof(details)
    told = [pulled(details, n) for n in range(2)]
    details.guess(0)
    details.goOn()
    return told


def lit(details, rows):
    return [(row["along"], row["across"]) for row in rows(details.points) if row["lit"]]


def test_before_anybody_comes_there_is_nothing(parent):
    details = WhereAmIDetails(parent)
    details.grasp(0, 3, 3)
    details.pull(0, 5, 5)
    details.step(0, 1)
    details.touch(2.0, 2.2)
    details.guess(0)
    details.takeFourth()
    details.goOn()
    assert (details.outcome, details.ended, details.round, details.solved) == ("", False, 0, False)
    assert not (details.guessing or details.doubtful or details.found)
    assert details.satellites.rowCount() == details.points.rowCount() == 0


def test_it_is_played_to_its_end(details, rows):
    told = QSignalSpy(details.toldOf)
    assert to_roof(details) == ["held", "crossed", "met"]
    assert details.outcome == "roof" and details.round == 2
    assert [pulled(details, n) for n in range(2)] == ["held", "two points"]
    assert details.guessing
    assert len(rows(details.points)) == 2 and lit(details, rows) == []
    details.guess(0)
    assert details.outcome in ("luck", "no luck") and details.solved
    assert lit(details, rows) == [pytest.approx(SCENE.places[1])]
    details.goOn()
    assert (details.outcome, details.round, details.doubtful) == ("clock", 3, True)
    assert len(rows(details.satellites)) == 4
    details.takeFourth()
    assert (details.outcome, details.found, details.ended) == ("found", True, False)
    assert lit(details, rows) == [pytest.approx(SCENE.places[2])]
    assert all(row["held"] for row in rows(details.satellites))
    details.goOn()
    assert (details.outcome, details.ended) == ("found", True)
    assert told.count() == 10


def test_all_three_light_the_place_up(details, rows):
    for satellite in range(3):
        assert not details.solved
        pulled(details, satellite)
    assert details.solved
    assert lit(details, rows) == [pytest.approx(SCENE.places[0])]
    assert (details.place.x(), details.place.y()) == SCENE.places[0]


def test_a_circle_follows_the_finger_from_where_it_took_hold(details, rows):
    row = details.satellites.row(0)
    details.grasp(0, row.along, row.across)  # in the middle, at the satellite
    details.pull(0, row.along + 1.0, row.across)
    assert rows(details.satellites)[0]["radius"] == pytest.approx(row.radius + 1.0)
    assert details.outcome == "too small"
    details.pull(0, row.along, row.across + 1.5)
    now = rows(details.satellites)[0]
    assert now["radius"] == pytest.approx(row.radius + 1.5)
    assert now["gripAcross"] == pytest.approx(row.across + now["radius"]), "it turns along"


def test_it_is_held_on_the_plan(details, rows):
    for satellite in range(3):
        pulled(details, satellite, 3.0)
    for row in rows(details.satellites):
        assert 0.5 < row["gripAlong"] < 15.5 and 0.5 < row["gripAcross"] < 8.5
        centre = row["along"], row["across"]
        assert math.dist((row["gripAlong"], row["gripAcross"]), centre) == pytest.approx(
            row["radius"]
        )


def test_a_finger_that_goes_on_after_the_snap_changes_nothing(details, rows):
    row = details.satellites.row(0)
    true = math.dist((row.along, row.across), SCENE.places[0])
    details.grasp(0, row.along + row.radius, row.across)
    for far in (3.0, true - 0.1, true + 1.0):
        details.pull(0, row.along + far, row.across)
    assert (details.outcome, rows(details.satellites)[0]["radius"]) == ("held", true)


def test_without_a_grasp_nothing_is_pulled(details, rows):
    details.pull(0, 8.0, 4.0)
    details.grasp(3, 3.0, 7.8)
    details.pull(3, 8.0, 4.0)
    details.grasp(-1, 3.0, 7.8)
    assert details.outcome == ""


def test_what_is_too_far_is_told_and_leaves_a_triangle(details):
    pulled(details, 0)
    pulled(details, 1)
    assert not details.doubtful
    changed = QSignalSpy(details.playChanged)
    assert pulled(details, 2, 1.5) == "too large"
    assert details.doubtful and changed.count() > 0
    corners = {(c.x(), c.y()) for c in _corners(details)}
    assert len(corners) == 3
    assert pulled(details, 2) == "met"
    assert math.dist(*[(c.x(), c.y()) for c in _corners(details)[:2]]) < 1e-6


def _corners(details):
    return details.firstCorner, details.secondCorner, details.thirdCorner


def test_the_signal_of_the_next_circle_alone_is_shown(details, rows):
    def signals():
        return [row["signal"] > 0 for row in rows(details.satellites)]

    assert signals() == [True, False, False]
    pulled(details, 1, -1.0)
    assert signals() == [False, True, False], "the one that somebody pulls"
    pulled(details, 1)
    assert signals() == [True, False, False]


def test_steps_come_to_every_circle(details):
    for satellite in range(3):
        for _ in range(30):
            if (
                details.outcome in ("held", "crossed", "met")
                and details.satellites.row(satellite).held
            ):
                break
            details.step(satellite, 1)
    assert details.solved
    details.step(0, 1)
    assert details.outcome == "met", "it is looked at"
    details.step(7, 1)


def test_a_touch_alone_makes_the_circle_near_it_larger(details, rows):
    def radii():
        return [row["radius"] for row in rows(details.satellites)]

    at = details.satellites.row(1)
    before = radii()
    details.touch(at.along, at.across + at.radius)
    assert radii()[1] > before[1] and radii()[::2] == before[::2]
    details.touch(at.along + 0.3, at.across)
    assert details.outcome == "too small"
    grown = radii()
    details.touch(7.0, 4.5)
    assert radii() == grown, "there is nothing near"


def test_a_right_circle_is_not_stepped_away(details):
    pulled(details, 0)
    details.step(0, -1)
    assert details.outcome == "held already"


def test_behind_a_roof_nothing_is_heard(details, rows):
    to_roof(details)
    row = rows(details.satellites)[2]
    assert (row["hidden"], row["radius"]) == (True, 0.0)
    assert pulled(details, 2) == "behind roof"
    details.step(2, 1)
    assert details.outcome == "behind roof"


def test_one_guess_is_luck_and_the_other_none(details):
    outcomes = set()
    for point in (0, 1):
        details.begin(True)
        to_roof(details)
        details.guess(point)
        assert details.outcome == "roof", "there is nothing to guess yet"
        for satellite in range(2):
            pulled(details, satellite)
        details.guess(point)
        outcomes.add(details.outcome)
        details.guess(1 - point)
        assert details.outcome in outcomes
        details.guess(9)
    assert outcomes == {"luck", "no luck"}


def test_a_wrong_clock_is_not_pulled_right(details, rows):
    to_clock(details)
    before = rows(details.satellites)
    assert pulled(details, 1) == "clock wrong"
    details.step(0, 1)
    assert [row["radius"] for row in rows(details.satellites)] == [r["radius"] for r in before]
    details.takeFourth()
    after = rows(details.satellites)
    assert all(a["radius"] < b["radius"] for a, b in zip(after[:3], before[:3], strict=True))
    assert not before[3]["held"] and after[3]["held"]
    assert pulled(details, 1) == "found", "it is done"
    details.takeFourth()
    assert details.outcome == "found"


def test_it_goes_on_by_itself(details, wait):
    for satellite in range(3):
        pulled(details, satellite)
    wait(6)
    assert (details.round, details.outcome) == (2, "roof")
    for satellite in range(2):
        pulled(details, satellite)
    details.guess(0)
    wait(6)
    assert (details.round, details.outcome) == (3, "clock")
    details.takeFourth()
    wait(6)
    assert (details.ended, details.outcome) == (True, "found")


def test_who_needs_longer_looks_for_as_long_as_they_like(details, wait):
    details.begin(True)
    for satellite in range(3):
        pulled(details, satellite)
    wait(200)
    assert (details.round, details.solved, details.lights) == (1, True, 0)


def test_its_time_ends_it(details, wait):
    pulled(details, 0)
    wait(76)
    assert (details.ended, details.outcome, details.found) == (True, "over", False)
    assert details.outOfTime
    details.step(1, 1)
    details.goOn()
    assert details.outcome == "over"


def test_rows_that_stay_are_not_shown_again(details, wait):
    pulled(details, 0, -1.0)
    changed = QSignalSpy(details.satellites.dataChanged)
    wait(5)
    assert changed.count() == 0


def test_the_next_visitor_begins_anew(details):
    to_clock(details)
    details.leave()
    assert (details.outcome, details.round) == ("", 0)
    details.come(False)
    assert (details.round, details.outcome, details.satellites.rowCount()) == (1, "", 3)
    assert details.points.rowCount() == 0


def test_its_end_leads_on_to_what_the_content_names(details, rows, showing, museum):
    piece = Piece("where-am-i", PLACE.id, ("apple-lisa",), "raneem-zaitoun", museum.cases[0].id)
    details.show(showing(catalogue=replace(museum, pieces=(piece,))), PLACE)
    onward = [(row["card"], row["targetId"]) for row in rows(details.end.onward)]
    assert onward == [
        ("exhibit", "apple-lisa"), ("story", "raneem-zaitoun"), ("case", museum.cases[0].id)
    ]  # fmt: skip


def test_a_touch_beside_the_two_places_is_no_move(details):
    to_roof(details)
    for satellite in (0, 1):
        pulled(details, satellite)
    assert details.guessing
    before = details.outcome
    for along, across in ((0.5, 0.5), (3.0, 3.0), (8.0, 4.0), (10.0, 3.0), (12.0, 8.0)):
        details.touch(along, across)
    assert details.outcome == before
