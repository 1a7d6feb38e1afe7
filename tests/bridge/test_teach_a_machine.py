"""Teaching a machine as QML sees it."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.pieces.teach_a_machine import TeachAMachineDetails
from kiosk.bridge.pieces.teach_a_machine_pictures import LanternPictures
from kiosk.catalogue.entries import Piece
from kiosk.pieces.lanterns import Kind
from kiosk.pieces.teach_a_machine import (
    LESSONS,
    LOOKING_SECONDS,
    SECONDS,
    TEACHING_SECONDS,
    TRIAL_SECONDS,
    TRIALS,
)
from kiosk.visit.place import Place, Screen
from kiosk.visit.spoken.scripts.teach_a_machine import TEACH_A_MACHINE

PLACE = Place(Screen.TEACH_A_MACHINE, "alexnet-gtx580")
WORDS = ("river", "festival")


@pytest.fixture
def details(parent, clock):
    details = TeachAMachineDetails(parent, clock, random.Random(4))
    details.come(False)
    details.tick()
    return details


@pytest.fixture
def wait(details, clock):
    def wait_for(seconds):
        clock.now += seconds
        details.tick()

    return wait_for


def line_of(details):
    return details.weights, details.bias


def line_before(details):
    return details.weightsBefore, details.biasBefore


def teach(details, number=LESSONS, wrongly=False):
    """What became of each."""
    told = []
    for _ in range(number):
        kind = details._played.lantern.kind
        details.sort(Kind.of(-kind.side) if wrongly else kind)
        told.append(details.outcome)
    return told


def test_before_anybody_comes_there_is_nothing(parent):
    details = TeachAMachineDetails(parent)
    details.tick()
    details.sort("river")
    details.goOn()
    assert details.lanterns.rowCount() == 0
    assert (details.outcome, details.teaching, details.looking, details.measured) == (
        "", False, False, []
    )  # fmt: skip


def test_a_lantern_comes_and_is_measured(details, rows):
    (asked,) = rows(details.lanterns)
    assert (asked["use"], asked["placed"], asked["mark"]) == ("asked", False, "")
    assert details.measured == [round(asked["wide"] * 10), round(asked["bright"] * 10)]
    assert details.teaching and details.looking and details.lessonsLeft == LESSONS


@pytest.mark.parametrize("word", WORDS)
def test_the_first_touch_sends_it_to_its_place_and_another_comes(details, rows, word):
    (before,) = rows(details.lanterns)
    details.sort(word)
    first, second = rows(details.lanterns)
    assert (first["wide"], first["bright"]) == (before["wide"], before["bright"])
    assert (first["use"], first["placed"], first["taught"]) == (word, True, True)
    assert (second["use"], second["placed"]) == ("asked", False)
    assert details.lessonsLeft == LESSONS - 1


@pytest.mark.parametrize(
    ("to_river", "to_festival", "use"),
    [(0.5, -0.5, "river"), (-0.9, 0.9, "festival"), (0.4, 0.1, "river"), (0.2, 0.3, "asked")],
)
def test_it_may_be_pulled_to_a_word(details, rows, to_river, to_festival, use):
    details.letGo(to_river, to_festival)
    assert rows(details.lanterns)[0]["use"] == use


def test_a_word_that_it_has_not_changes_nothing(details):
    details.sort("neither")
    assert (details.outcome, details.lessonsLeft) == ("", LESSONS)


def test_where_the_machine_had_it_on_the_other_side_its_line_turns(details, rows):
    line = line_of(details)
    assert line_before(details) == line
    assert teach(details, 1) == ["turned"]  # with these lanterns
    assert details.turned and line_before(details) == line != line_of(details)
    assert [row["latest"] for row in rows(details.lanterns)] == [True, False]
    line = line_of(details)
    while teach(details, 1) == ["turned"]:
        line = line_of(details)
    assert details.outcome == "agreed"
    assert not details.turned and line_of(details) == line_before(details) == line
    assert not any(row["latest"] for row in rows(details.lanterns))


def test_what_is_taught_wrongly_is_answered_kindly_and_repeated(details, rows):
    told = teach(details, wrongly=True)
    assert {*told[:-1]} == {"agreed wrongly", "turned wrongly"}
    details.goOn()
    assert details.outcome.endswith(" repeats")
    *_, judged = rows(details.lanterns)
    assert (judged["mark"], judged["latest"]) == ("wrong", True)
    (like,) = [row for row in rows(details.lanterns) if row["like"]]
    assert like["taught"] and like["use"] == judged["use"] == details.said
    assert details.repeated


def test_after_ten_it_sorts_five_by_itself_then_one_that_is_neither_and_ends(details, wait, rows):
    teach(details)
    assert (details.outcome, details.teaching, details.looking) == ("its turn", False, True)
    assert rows(details.lanterns)[-1]["use"] == "asked"
    for number in range(1, TRIALS + 1):
        wait(TRIAL_SECONDS)
        assert len(rows(details.judged)) == number
        assert details.said in WORDS and 0 <= details.sureness <= 1
        assert rows(details.lanterns)[-1]["mark"] == rows(details.judged)[-1]["mark"]
        assert not details.looking
    wait(TRIAL_SECONDS - LOOKING_SECONDS + 0.1)
    assert details.looking and rows(details.lanterns)[-1]["use"] == "sky"
    wait(LOOKING_SECONDS)
    assert details.outcome == "trick unsure"
    assert rows(details.lanterns)[-1]["mark"] == "neither"
    assert not details.ended
    wait(TRIAL_SECONDS)
    right = sum(row["mark"] == "right" for row in rows(details.judged))
    assert details.ended and details.outcome == f"score {right}"
    details.sort("river")
    details.goOn()
    assert details.outcome == f"score {right}"


def test_it_may_be_asked_to_go_on(details, rows):
    teach(details)
    for number in range(TRIALS + 1):
        assert len(rows(details.judged)) == number
        details.goOn()
    details.goOn()
    assert details.ended


def test_before_its_turn_it_does_not_go_on(details):
    details.goOn()
    assert details.outcome == "" and details.teaching


def test_when_time_is_over_its_turn_begins_with_what_it_was_taught(details, wait):
    teach(details, 3)
    wait(TEACHING_SECONDS)
    assert (details.outcome, details.teaching) == ("its turn", False)
    details.sort("river")
    assert details.outcome == "its turn"
    wait(SECONDS - TEACHING_SECONDS)
    assert details.ended and details.lights == 6


def test_without_hurry_nothing_goes_on_by_itself(details, wait):
    details.begin(True)
    details.tick()
    wait(1000)
    assert details.teaching and details.lights == 0
    teach(details)
    wait(1000)
    assert details.outcome == "its turn"
    for _ in range(TRIALS + 2):
        details.goOn()
    assert details.ended


def test_each_lantern_is_told_of_though_the_same_became_of_it(details):
    heard = QSignalSpy(details.toldOf)
    told = teach(details)
    assert len(set(told)) < len(told)
    assert heard.count() == LESSONS
    for _ in range(TRIALS + 2):
        details.goOn()
    assert heard.count() == LESSONS + TRIALS + 2


def test_while_nothing_happens_nothing_is_told_and_no_row_is_shown_again(details, wait):
    teach(details, 3)
    told, shown = QSignalSpy(details.toldOf), QSignalSpy(details.lanterns.dataChanged)
    for _ in range(20):
        wait(0.1)
    assert (told.count(), shown.count()) == (0, 0)


def test_whatever_becomes_of_it_there_is_a_sentence(parent, clock):
    told = set()
    for seed in range(60):
        details = TeachAMachineDetails(parent, clock, random.Random(seed))
        details.begin(True)
        chance = random.Random(seed)
        while details.teaching:
            if seed % 3:
                teach(details, 1, wrongly=chance.random() < seed % 4 / 3)
            else:
                details.sort("river")
            told.add(details.outcome)
        while not details.ended:
            details.goOn()
            told.add(details.outcome)
    assert told <= set(TEACH_A_MACHINE.told)
    # all but the rarest have been come to
    assert len(told) > 18
    assert details.right <= set(TEACH_A_MACHINE.told)


def test_lessons_that_contradict_each_other_are_told_of_at_the_end(parent, clock):
    for seed in range(20):
        details = TeachAMachineDetails(parent, clock, random.Random(seed))
        details.begin(True)
        for number in range(LESSONS):
            teach(details, 1, wrongly=bool(number % 2))
        if details.contradictory:
            break
    assert "contradictory" in details.news.also
    details.begin(True)
    teach(details)
    assert not details.contradictory and details.news.also == ()


def test_no_time_passes_while_it_is_not_seen(details, clock):
    clock.now += 1000
    details.come(False)  # back from elsewhere
    details.tick()
    assert details.teaching and details.lights == 0


def test_the_next_visitor_begins_anew_with_other_lanterns(details, rows):
    first = rows(details.lanterns)
    teach(details)
    details.leave()
    assert (details.outcome, details.lanterns.rowCount()) == ("", 0)
    details.come(False)
    assert details.teaching and details.lessonsLeft == LESSONS
    assert len(rows(details.lanterns)) == 1
    assert rows(details.lanterns) != first


def test_its_end_leads_on_to_what_the_content_names(details, rows, showing, museum):
    piece = Piece("teach-a-machine", PLACE.id, ("apple-lisa",), None, museum.cases[0].id)
    details.show(showing(catalogue=replace(museum, pieces=(piece,))), PLACE)
    onward = [(row["card"], row["targetId"]) for row in rows(details.end.onward)]
    assert onward == [("exhibit", "apple-lisa"), ("case", museum.cases[0].id)]


@pytest.fixture
def picture(application):
    return lambda path, side=120: LanternPictures().image(path, QSize(side, side))


def body(image, across=True):
    """How many points along the middle of a lantern are its silk, and how light they are."""
    middle = image.height() // 2
    line = [image.pixelColor(x, middle) for x in range(image.width())]
    silk = [point for point in line if point.alpha() > 250]
    return len(silk), sum(point.lightness() for point in silk) / len(silk)


@pytest.mark.parametrize("use", ["asked", "river", "festival"])
def test_lanterns_are_as_wide_and_as_bright_as_they_are_measured(picture, use):
    (narrow, _), (wide, _) = (body(picture(f"{use}/{w}/0.5")) for w in (0.1, 0.9))
    assert wide > 2.5 * narrow
    (_, dim), (_, bright) = (body(picture(f"{use}/0.5/{b}")) for b in (0.1, 0.9))
    assert bright > 1.7 * dim


def test_what_floats_or_hangs_is_painted_once_it_was_said(picture):
    looks = [picture(f"{use}/0.5/0.5") for use in ("asked", "river", "festival")]
    assert all(one != other for one, other in combinations(looks, 2))


@pytest.mark.parametrize(
    "path", ["sky/0.5/0.5", "machine", "water/8", "evening/8", "river-scene/8", "festival-scene/8"]
)
def test_whatever_else_is_asked_for_is_painted(picture, path):
    image = picture(path)
    seen = {image.pixel(x, y) for x in range(0, 120, 4) for y in range(0, 120, 4)}
    assert len(seen) > 10


@pytest.mark.parametrize("path", ["", "nothing", "nothing/0.5/0.5", "water"])
def test_what_it_does_not_know_stays_empty(picture, path):
    image = picture(path, 8)
    assert {image.pixelColor(x, y).rgb() & 0xFFFFFF for x in range(8) for y in range(8)} == {0}
