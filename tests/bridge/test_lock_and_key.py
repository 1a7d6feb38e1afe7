"""Lock and key as QML sees it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.pieces.lock_and_key import LINGERS, LockAndKeyDetails
from kiosk.visit.spoken.scripts.lock_and_key import LOCK_AND_KEY

FISH, BOAT, MOON = 0, 1, 5
NOTHING = -1


@pytest.fixture
def details(parent, clock):
    details = LockAndKeyDetails(parent, clock, random.Random(7))
    details.come(False)
    details.tick()
    return details


@pytest.fixture
def later(details, clock):
    """Looks away for so many seconds, and looks again."""

    def wait(seconds):
        clock.now += seconds
        details.tick()

    return wait


def touch(details, beckoning):
    """Touches what beckons, as the page does."""
    hers = beckoning.startswith("her")
    if beckoning == "picture":
        details.choosePicture(FISH)
    elif beckoning.endswith("lock"):
        details.takeLock(hers)
    elif beckoning.endswith("key"):
        details.useKey(hers)
    else:
        {
            "box": details.touchBox,
            "across": details.sendAcross,
            "make": details.makeKeys,
        }[beckoning]()


def follow(details, moves):
    """Touches so many times what beckons; what that was."""
    touched = []
    for _ in range(moves):
        touched.append(details.beckoning)
        touch(details, details.beckoning)
    return touched


def test_before_anybody_comes_there_is_nothing(parent):
    details = LockAndKeyDetails(parent)
    for move in (details.touchBox, details.sendAcross, details.makeKeys, details.letCrowdTry):
        move()
    details.choosePicture(FISH)
    details.takeLock(True)
    details.useKey(True)
    assert (details.outcome, details.beckoning, details.lock, details.hand) == ("", "", "", "")
    assert (details.picture, details.secret, details.answer, details.leaked) == (NOTHING,) * 4
    assert not (details.filled or details.atFriend or details.keysMade or details.stuck)
    assert details.sightings.rowCount() == 0 and details.number == ""


def test_what_beckons_leads_to_the_end(details, later):
    assert follow(details, 5) == ["picture", "her lock", "box", "across", "her key"]
    assert (details.outcome, details.secret, details.answering) == ("delivered", FISH, True)
    assert follow(details, 5) == ["make", "your lock", "box", "across", "your key"]
    assert (details.outcome, details.beckoning, details.ended) == ("answered", "", False)
    assert details.answer == details.picture != NOTHING
    later(LINGERS - 0.1)
    assert not details.ended
    later(0.2)
    assert details.ended and details.outcome == "answered"


def test_an_answer_just_before_time_is_over_is_looked_at_too(details, later):
    later(89.0)
    follow(details, 10)
    later(2.0)
    assert (details.outcome, details.ended) == ("answered", False)
    later(LINGERS)
    assert details.ended


def test_a_closed_box_is_a_number_and_no_picture(details):
    follow(details, 2)
    assert (details.picture, details.filled, details.hand, details.lock) == (
        FISH, True, "friend", ""
    )  # fmt: skip
    details.touchBox()
    assert (details.picture, details.hand, details.lock) == (NOTHING, "", "friend")
    assert details.number.replace("\u00a0", "").isdigit()


def test_another_picture_is_chosen_as_long_as_it_is_open(details):
    details.choosePicture(FISH)
    told = QSignalSpy(details.toldOf)
    details.choosePicture(MOON)  # the same became of it, and still it is told
    assert details.picture == MOON and told.count() == 1


def test_sent_open_it_goes_round_and_another_is_chosen(details):
    details.choosePicture(MOON)
    details.sendAcross()
    assert (details.outcome, details.leaked) == ("seen by all", MOON)
    assert (details.beckoning, details.filled, details.atFriend) == ("picture", False, False)
    details.choosePicture(FISH)
    assert details.leaked == NOTHING


def test_even_you_cannot_open_it(details):
    follow(details, 3)
    details.touchBox()
    details.touchBox()
    assert (details.outcome, details.tries, details.beckoning) == ("not even you", 2, "across")
    details.letCrowdTry()
    assert (details.outcome, details.tries) == ("cannot open", 3)


@pytest.mark.parametrize(
    ("moves", "touched", "outcome"),
    [
        (0, "box", "empty"),
        (0, "across", "empty"),
        (1, "box", "no lock"),
        (1, "her key", "not locked"),
        (3, "her lock", "locked already"),
        (3, "picture", "locked already"),
        (3, "her key", "out of reach"),
        (4, "across", "sent already"),
        (6, "her key", "not locked"),
        (6, "make", "keys had"),
        (8, "her key", "not even she"),
        (9, "her key", "out of reach"),
    ],
)
def test_a_wrong_move_is_answered_and_what_beckons_stays(details, moves, touched, outcome):
    follow(details, moves)
    before = details.beckoning
    touch(details, touched)
    assert (details.outcome, details.beckoning) == (outcome, before)


def test_her_lock_brings_no_answer_and_the_box_goes_back(details):
    follow(details, 5)
    details.takeLock(True)
    details.touchBox()
    details.sendAcross()
    assert details.stuck and not details.atFriend
    assert follow(details, 1) == ["box"]
    assert (details.outcome, details.tries) == ("not this key", 1)
    assert follow(details, 1) == ["across"]
    assert (details.outcome, details.atFriend, details.stuck) == ("taken back", True, False)
    assert follow(details, 5) == ["make", "your lock", "box", "across", "your key"]
    assert details.answer != NOTHING


def test_she_opens_her_own_lock_again(details):
    follow(details, 5)
    details.takeLock(True)
    details.touchBox()
    details.useKey(True)
    assert (details.outcome, details.lock, details.filled) == ("reopened", "", True)
    assert details.picture == NOTHING, "what she answers is not told yet"


def test_her_answer_sent_open_goes_round(details):
    follow(details, 5)
    details.sendAcross()
    assert details.outcome == "seen by all" and details.leaked != NOTHING
    assert (details.atFriend, details.beckoning) == (True, "make")


def test_all_that_was_seen_is_shown_as_it_was(details, rows):
    assert [(row["kind"], row["by"]) for row in rows(details.sightings)] == [("lock", "friend")]
    details.choosePicture(MOON)
    details.sendAcross()
    follow(details, 3)
    number = details.number
    follow(details, 7)
    shown = rows(details.sightings)
    assert [(row["kind"], row["by"], row["picture"]) for row in shown] == [
        ("lock", "friend", NOTHING),
        ("picture", "you", MOON),
        ("locked box", "you", NOTHING),
        ("lock", "you", NOTHING),
        ("locked box", "friend", NOTHING),
    ]
    assert shown[2]["numbers"] == number and shown[1]["numbers"] == ""
    assert shown[0]["numbers"].endswith(" · 17")


def test_a_picture_that_went_round_is_marked_and_not_taken_again(details):
    details.choosePicture(MOON)
    assert details.known == []
    details.sendAcross()
    assert details.known == [MOON]
    details.choosePicture(MOON)
    assert (details.outcome, details.filled, details.beckoning) == ("known", False, "picture")


def test_what_was_seen_is_told_at_the_end_each_kind_once(details, later):
    for picture in (BOAT, MOON):
        details.choosePicture(picture)
        details.sendAcross()
    follow(details, 10)
    assert (details.outcome, details.news.also) == ("answered", ())
    later(LINGERS)
    assert details.ended and not details.outOfTime
    seen = ("lock, friend", "picture", "locked box, you", "lock, you", "locked box, friend")
    assert details.news.also == seen
    assert set(seen) == set(LOCK_AND_KEY.results)


def test_its_time_ends_it_without_an_answer(details, later):
    follow(details, 5)
    later(89.0)
    assert (details.lights, details.ended) == (5, False)
    later(1.5)
    assert (details.lights, details.ended, details.outcome) == (6, True, "over")
    assert details.outOfTime
    details.makeKeys()
    assert details.outcome == "over" and not details.keysMade


def test_who_needs_longer_has_as_long_as_they_like(details, later):
    details.begin(True)
    details.tick()
    later(900.0)
    assert (details.ended, details.lights) == (False, 0)
    follow(details, 10)
    assert details.outcome == "answered"


def test_the_number_of_no_picture_changes_nothing(details):
    for picture in (-1, 6):
        details.choosePicture(picture)
    assert details.outcome == ""


def test_the_next_visitor_begins_anew(details, rows):
    before = rows(details.sightings)
    follow(details, 9)
    details.leave()
    assert (details.outcome, details.secret, details.lock) == ("", NOTHING, "")
    details.come(False)
    assert (details.outcome, details.beckoning, details.tries) == ("", "picture", 0)
    assert len(rows(details.sightings)) == 1 and rows(details.sightings) != before


def test_its_pictures_are_where_it_says(details):
    folder = Path(details.folder.toLocalFile())
    for name in ("box-open", "box-closed", "lock-you-open", "key-friend", "crowd-5-left"):
        assert (folder / f"{name}.webp").is_file(), name
