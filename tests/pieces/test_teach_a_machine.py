"""Teaching a machine, rightly, wrongly and not at all."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pieces.lanterns import Kind
from kiosk.pieces.teach_a_machine import (
    BEGUN,
    LESSONS,
    SECONDS,
    TEACHING_SECONDS,
    TRIAL_SECONDS,
    TRIALS,
    Lesson,
    Stage,
    TeachAMachine,
)

SEEDS = range(300)


def machine(seed=1, **more):
    piece = TeachAMachine(random.Random(seed), **more)
    piece.tick(50.0)
    return piece


def other(kind):
    return Kind.of(-kind.side)


def teach(piece, wrongly=lambda _: False):
    """Sorts all ten, some of them wrongly; what became of each."""
    told = []
    while piece.lantern:
        kind = piece.lantern.kind
        told.append(piece.sort(other(kind) if wrongly(piece.lantern) else kind))
    return told


def let_it_judge(piece):
    while piece.judge_next():
        pass


def test_played_to_its_end():
    piece = machine()
    assert piece.stage is Stage.TEACHING and piece.line == BEGUN
    told = teach(piece)
    assert len(told) == LESSONS and set(told) == {Lesson.AGREED, Lesson.TURNED}
    assert told.count(Lesson.TURNED) == len(piece.turns)
    assert piece.stage is Stage.TRIALS and piece.has_converged
    for second in range(TRIALS):
        assert len(piece.verdicts) == second
        piece.tick(50 + TRIAL_SECONDS * (second + 1))
    assert piece.stage is Stage.TRICK and not piece.ended
    assert piece.score == sum(verdict.right for verdict in piece.verdicts)
    piece.tick(50 + TRIAL_SECONDS * (TRIALS + 1))
    assert piece.stage is Stage.TRICK and len(piece.verdicts) == TRIALS + 1, "it stays to be seen"
    piece.tick(50 + TRIAL_SECONDS * (TRIALS + 2))
    assert piece.ended
    trick = piece.verdicts[-1]
    assert trick.right is None and trick.sureness < 0.2
    assert piece.judge_next() is None and len(piece.verdicts) == TRIALS + 1


def test_taught_rightly_it_gets_all_it_was_taught_right_whatever_lanterns_there_are():
    scores = []
    for seed in SEEDS:
        piece = machine(seed)
        teach(piece)
        assert piece.has_converged
        let_it_judge(piece)
        scores.append(piece.score)
        assert not any(verdict.repeats for verdict in piece.verdicts), "it was taught none"
    # nothing is arranged: of lanterns it has not seen it gets some wrong, but few
    assert scores.count(5) / len(scores) > 0.8
    assert sum(scores) / len(scores) > 4.7


@given(st.integers())
def test_the_line_turns_at_mistakes_only_and_the_old_one_is_kept(seed):
    piece = machine(seed)
    line = piece.line
    for number in range(LESSONS):
        lantern = piece.lantern
        believed = Kind.of(line.side(lantern.sample))
        kind = lantern.kind
        turned = piece.sort(kind) is Lesson.TURNED
        assert turned == (believed is not kind)
        if turned:
            assert piece.turns[-1][:2] == (number, line)
            line = piece.turns[-1].after
    after = [*piece.turns, *piece.practice]
    for turn, following in pairwise(after):
        assert turn.after == following.before
    assert piece.line == (after[-1].after if after else BEGUN)


def test_taught_the_wrong_way_round_it_gets_nearly_all_wrong_and_repeats_it():
    scores, repeated = [], 0
    for seed in SEEDS:
        piece = machine(seed)
        told = teach(piece, wrongly=lambda _: True)
        assert set(told) <= {Lesson.AGREED_WRONGLY, Lesson.TURNED_WRONGLY}
        assert piece.has_converged, "it has learned what it was taught"
        let_it_judge(piece)
        scores.append(piece.score)
        repeated += sum(verdict.repeats for verdict in piece.verdicts)
    assert scores.count(0) / len(scores) > 0.8
    assert repeated > 4 * len(scores)


def test_one_lesson_taught_wrongly_turns_the_line_the_wrong_way():
    piece = machine(3)
    while Kind.of(piece.line.side(piece.lantern.sample)) is not piece.lantern.kind:
        piece.sort(piece.lantern.kind)
    lantern = piece.lantern
    before = piece.line.distance(lantern.sample) * lantern.kind.side
    assert piece.sort(other(lantern.kind)) is Lesson.TURNED_WRONGLY
    assert piece.line.distance(lantern.sample) * lantern.kind.side < before
    assert not piece.taught[-1].is_right


def test_what_is_taught_wrongly_is_repeated_of_lanterns_like_it():
    """All wide and bright ones are taught as river lanterns."""
    repeated = 0
    for seed in SEEDS:
        piece = machine(seed)
        teach(piece, wrongly=lambda it: it.kind is Kind.FESTIVAL and it.brightness > 0.5)
        let_it_judge(piece)
        for verdict in piece.verdicts:
            if verdict.repeats:
                repeated += 1
                assert verdict.right is False and verdict.said is Kind.RIVER
    assert repeated > 30


def test_lessons_that_contradict_each_other_end_too():
    chance = random.Random(9)
    unlearned = 0
    for seed in range(40):
        piece = machine(seed)
        teach(piece, wrongly=lambda _: chance.random() < 0.5)
        let_it_judge(piece)
        assert piece.ended
        unlearned += not piece.has_converged
    assert unlearned > 5, "no line gets such lessons right"


@pytest.mark.parametrize("kind", list(Kind))
def test_who_says_always_the_same_has_a_machine_that_does_nearly_always(kind):
    said = []
    for seed in range(40):
        piece = machine(seed)
        while piece.lantern:
            piece.sort(kind)
        assert piece.has_converged
        let_it_judge(piece)
        said += [verdict.said for verdict in piece.verdicts[:TRIALS]]
    assert said.count(kind) / len(said) > 0.9


def test_of_a_trick_lantern_it_is_less_sure_than_of_those_it_was_taught():
    for seed in SEEDS:
        piece = machine(seed)
        teach(piece)
        let_it_judge(piece)
        *trials, trick = piece.verdicts
        assert trick.sureness < 0.5
        assert 0 <= trick.width <= 1 and 0 <= trick.brightness <= 1
        assert max(verdict.sureness for verdict in trials) > trick.sureness
        assert all(0 <= verdict.sureness <= 1 for verdict in piece.verdicts)


def test_a_line_that_runs_past_all_lanterns_leaves_the_machine_sure():
    for seed in SEEDS:
        piece = machine(seed)
        while piece.lantern:
            piece.sort(Kind.RIVER)
        if piece.line.ends() is None:
            let_it_judge(piece)
            assert (piece.verdicts[-1].width, piece.verdicts[-1].said) == (0.5, Kind.RIVER)
            assert piece.verdicts[-1].sureness > 0.5
            return
    pytest.fail("no line ran past")


def test_after_the_tenth_nothing_is_taught_and_before_it_nothing_judged():
    piece = machine()
    assert piece.judge_next() is None and piece.verdicts == ()
    teach(piece)
    line = piece.line
    assert piece.sort(Kind.RIVER) is Lesson.OVER
    let_it_judge(piece)
    assert piece.sort(Kind.RIVER) is Lesson.OVER
    assert piece.line == line and len(piece.taught) == LESSONS


def test_asked_to_go_on_it_does_and_takes_its_time_again():
    piece = machine()
    teach(piece)
    piece.tick(51.0)
    assert piece.judge_next() is piece.verdicts[0]
    piece.tick(50 + TRIAL_SECONDS)
    assert len(piece.verdicts) == 1, "it does not hurry after it was asked"


def test_whoever_hurries_it_twice_does_not_wait_twice():
    piece = machine()
    teach(piece)
    piece.tick(51.0)
    piece.judge_next()
    piece.judge_next()
    piece.tick(51.0 + TRIAL_SECONDS)
    assert len(piece.verdicts) == 3


@pytest.mark.parametrize("lessons", [0, 3])
def test_when_time_is_over_it_is_its_turn_with_what_it_was_taught(lessons):
    piece = machine()
    for _ in range(lessons):
        piece.sort(piece.lantern.kind)
    piece.tick(50 + TEACHING_SECONDS - 0.1)
    assert piece.stage is Stage.TEACHING
    piece.tick(50 + TEACHING_SECONDS)
    assert piece.stage is Stage.TRIALS and piece.lights == 4
    for second in range(TRIALS + 1):
        assert len(piece.verdicts) == second
        piece.tick(50 + TEACHING_SECONDS + TRIAL_SECONDS * (second + 1))
    assert not piece.ended
    piece.tick(50 + SECONDS)
    assert piece.ended and len(piece.verdicts) == TRIALS + 1
    assert len(piece.taught) == lessons
    if not lessons:
        assert {verdict.sureness for verdict in piece.verdicts} == {0.0}, "it was taught nothing"


def test_who_comes_back_when_all_time_is_over_finds_it_ended():
    piece = machine()
    piece.tick(50 + SECONDS)
    assert piece.ended and len(piece.verdicts) == TRIALS + 1


def test_nearly_every_turn_is_one_that_is_seen():
    """The line is on the field before it and after it."""
    seen = []
    for seed in SEEDS:
        piece = machine(seed)
        teach(piece)
        assert piece.turns, "nothing to be seen at all"
        seen += [bool(t.before.ends() and t.after.ends()) for t in piece.turns]
    assert sum(seen) / len(seen) > 0.9
    assert len(seen) / len(SEEDS) > 3


def test_it_looks_at_a_lantern_before_it_judges_it():
    piece = machine()
    assert piece.looked_at is None
    teach(piece)
    assert piece.looked_at is not None, "there is nothing yet that one would want to read"
    for number in range(TRIALS + 1):
        said_at = 50 + TRIAL_SECONDS * (number + 1)
        piece.tick(said_at - 0.1)
        looked_at = piece.looked_at
        piece.tick(said_at)
        assert (piece.verdicts[-1].width, piece.verdicts[-1].brightness) == looked_at
        assert piece.looked_at is None, "what it says is told first"
    piece.tick(said_at + TRIAL_SECONDS - 0.1)
    assert piece.looked_at is None, "there is no other"


def test_without_a_limit_it_judges_when_it_is_asked_alone():
    piece = machine(seconds=math.inf)
    teach(piece)
    piece.tick(4_000)
    assert not piece.verdicts
    let_it_judge(piece)
    assert piece.ended and len(piece.verdicts) == TRIALS + 1


def test_an_error_that_is_repeated_names_the_lesson():
    repeated = 0
    for seed in SEEDS:
        piece = machine(seed)
        teach(piece, wrongly=lambda it: it.kind is Kind.FESTIVAL and it.brightness > 0.5)
        let_it_judge(piece)
        for verdict in piece.verdicts:
            if verdict.like is not None:
                repeated += 1
                lesson = piece.taught[verdict.like]
                assert not lesson.is_right and lesson.kind is verdict.said
    assert repeated > 30


def test_each_lesson_is_told_and_none_before_the_first():
    piece = machine()
    assert piece.lesson is None
    told = piece.sort(piece.lantern.kind)
    assert piece.lesson is told
    piece.reset()
    assert piece.lesson is None


def test_left_in_the_middle_and_reset_it_has_other_lanterns_and_knows_nothing():
    piece = machine()
    first = piece.lantern
    teach(piece)
    piece.judge_next()
    piece.reset()
    assert (piece.stage, piece.line, piece.taught) == (Stage.TEACHING, BEGUN, ())
    assert (piece.turns, piece.practice, piece.verdicts, piece.score) == ((), (), (), 0)
    assert piece.lantern != first
    piece.tick(0.0)
    piece.tick(89.9)
    assert not piece.ended
    teach(piece)
    let_it_judge(piece)
    assert piece.ended


def test_without_a_limit_it_waits():
    piece = machine(seconds=math.inf)
    piece.tick(4_000)
    assert piece.stage is Stage.TEACHING


def test_the_same_chance_plays_the_same():
    one, same, another = machine(5), machine(5), machine(6)
    for piece in (one, same, another):
        teach(piece)
        let_it_judge(piece)
    assert one.verdicts == same.verdicts != another.verdicts
