"""What is started next after a kiosk has ended, and when."""

from __future__ import annotations

import pytest

from kiosk.supervisor.policy import Mode, Outcome, RestartPolicy

FAILED, RESTART, NO_SCREEN = Outcome.FAILED, Outcome.RESTART, Outcome.NO_SCREEN


@pytest.fixture
def policy(clock):
    return RestartPolicy(clock)


@pytest.fixture
def ended(policy, clock):
    """A run of so many seconds ends in some way; the pause that is waited before the next."""

    def end(outcome, seconds=1.0):
        policy.begin()
        clock.pass_by(seconds)
        pause = policy.after(outcome)
        clock.pass_by(pause)
        return pause

    return end


def test_a_crash_after_a_good_run_is_followed_by_a_start_at_once(ended, policy):
    for _ in range(20):
        assert ended(FAILED, 3600) == 0
    assert policy.mode is Mode.USUAL


def test_starts_that_follow_each_other_wait_longer_each_time_and_a_good_run_forgets_it(ended):
    assert [ended(FAILED) for _ in range(4)] == [0, 1, 2, 4]
    assert ended(FAILED, 60) == 0
    assert [ended(FAILED, 301), ended(FAILED)] == [0, 1]


def test_the_fifth_failure_in_five_minutes_leads_into_safe_mode_at_once(ended, policy):
    for _ in range(4):
        ended(FAILED)
        assert policy.mode is Mode.USUAL
    assert ended(FAILED) == 0
    assert policy.mode is Mode.SAFE


def test_five_failures_in_a_longer_time_do_not(ended, policy):
    for _ in range(40):
        ended(FAILED, 76)
    assert policy.mode is Mode.USUAL


def test_starts_that_hang_until_their_grace_is_over_come_to_safe_mode_too(ended, policy):
    for _ in range(5):
        ended(FAILED, 60)
    assert policy.mode is Mode.SAFE


def test_five_more_failures_lead_to_a_still_picture_and_ten_minutes_later_to_another_try(
    ended, policy, clock
):
    pauses = [ended(FAILED) for _ in range(10)]
    assert pauses == [0, 1, 2, 4, 0] * 2
    assert policy.mode is Mode.STILL
    clock.pass_by(599)
    assert not policy.still_is_over
    clock.pass_by(1)
    assert policy.still_is_over
    assert ended(FAILED) == 0
    assert policy.mode is Mode.SAFE


@pytest.fixture
def tried_again(ended, policy, clock):
    for _ in range(10):
        ended(FAILED)
    clock.pass_by(600)
    ended(FAILED)
    assert policy.mode is Mode.SAFE


def test_that_try_has_one_failure_and_the_picture_stands_again(ended, policy, clock, tried_again):
    ended(FAILED, 20)
    assert policy.mode is Mode.STILL
    assert not policy.still_is_over
    clock.pass_by(600)
    assert policy.still_is_over


def test_one_that_ran_well_has_five_again(ended, policy, tried_again):
    ended(FAILED, 300)
    for _ in range(3):
        ended(FAILED)
        assert policy.mode is Mode.SAFE
    ended(FAILED)
    assert policy.mode is Mode.STILL


def test_a_still_picture_that_fails_is_shown_again_with_pauses(ended, policy):
    for _ in range(10):
        ended(FAILED)
    assert [ended(FAILED, 0) for _ in range(4)] == [0, 1, 2, 4]
    assert not policy.nothing_helps
    assert [ended(FAILED, 0) for _ in range(5)] == [8, 16, 32, 60, 60]
    assert policy.mode is Mode.STILL


def test_when_not_even_the_still_picture_can_be_shown_nothing_helps(ended, policy):
    for _ in range(10):
        ended(FAILED)
        assert not policy.nothing_helps
    for _ in range(4):
        ended(FAILED, 60)  # as a screen's own program that hangs has it
        assert not policy.nothing_helps
    ended(FAILED, 60)
    assert policy.nothing_helps


def test_a_planned_restart_is_no_failure_and_waits_for_nothing(ended, policy):
    for _ in range(30):
        assert ended(RESTART, 3600) == 0
    assert policy.mode is Mode.USUAL


def test_a_kiosk_that_does_nothing_but_ask_for_a_restart_keeps_no_processor_busy(ended, policy):
    assert [ended(RESTART, 0) for _ in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert policy.mode is Mode.USUAL


def test_a_safe_mode_that_went_well_ends_with_the_planned_restart(ended, policy):
    for _ in range(5):
        ended(FAILED)
    ended(RESTART, 10)
    assert policy.mode is Mode.SAFE
    ended(RESTART, 3600)
    assert policy.mode is Mode.USUAL


def test_without_a_screen_it_waits_and_blames_nobody(ended, policy):
    pauses = [ended(NO_SCREEN, 0.2) for _ in range(2000)]
    assert pauses[:8] == [1, 1, 2, 4, 8, 16, 32, 60]
    assert set(pauses[8:]) == {60}
    assert policy.mode is Mode.USUAL
