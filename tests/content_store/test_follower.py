"""What changes is acted on once, when it has come to rest, and whatever happens to be wrong."""

from __future__ import annotations

import threading
import time

import pytest

from kiosk.content_store import follower
from kiosk.content_store.follower import Follower, HeldError


@pytest.fixture
def follow(monkeypatch):
    """Follows a state that the test turns; what was acted on."""
    monkeypatch.setattr(follower, "_EVERY_SECONDS", 0.01)
    monkeypatch.setattr(follower, "_STABLE_SECONDS", 0.05)
    monkeypatch.setattr(follower, "_RETRY_SECONDS", 0.02)
    monkeypatch.setattr(follower, "_HELD_SECONDS", 0.02)
    threads = []

    def begin(ask, act):
        threads.append(Follower("the test", ask, act))
        threads[-1].start()
        return threads[-1]

    yield begin
    for thread in threads:
        thread.end()
        thread.join(5)
        assert not thread.is_alive()


def until(met):
    end = time.monotonic() + 5
    while not met():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_each_state_is_acted_on_once(follow):
    state, acted = ["a"], []
    thread = follow(lambda: state[0], acted.append)
    until(lambda: thread.caught_up)
    state[0] = "b"
    until(lambda: acted == ["a", "b"] and thread.caught_up)
    state[0] = "a"
    until(lambda: acted == ["a", "b", "a"] and thread.caught_up)


def test_a_state_is_acted_on_again_when_that_is_wished(follow):
    acted = []
    thread = follow(lambda: "a", acted.append)
    until(lambda: thread.caught_up)
    thread.look_again()
    assert not thread.caught_up
    until(lambda: thread.caught_up)
    assert acted == ["a", "a"]


def test_what_still_changes_is_left_alone(follow):
    numbers, acted = iter(range(20)), []
    follow(lambda: next(numbers, 20), acted.append)
    until(lambda: acted)
    assert acted == [20]


@pytest.mark.expects_log
def test_what_cannot_be_started_is_tried_again(follow, caplog):
    tries = []

    def act(_state):
        tries.append(1)
        if len(tries) < 3:
            raise OSError("no process can be started")

    thread = follow(lambda: "a", act)
    until(lambda: thread.caught_up)
    assert len(tries) == 3
    assert caplog.text.count("is not shown yet: no process can be started") == 2


def test_what_somebody_holds_is_looked_at_again_and_keeps_nobody_waiting(follow):
    tries = []

    def act(_state):
        tries.append(thread.caught_up)
        if len(tries) < 4:
            raise HeldError

    begun = threading.Event()
    thread = follow(lambda: begun.wait(5) and "a", act)
    begun.set()
    until(lambda: len(tries) == 4)
    until(lambda: thread.caught_up)


@pytest.mark.expects_log
def test_a_fault_of_one_reading_does_not_end_the_next(follow, caplog):
    state, acted = ["a"], []

    def act(seen):
        acted.append(seen)
        if seen == "a":
            raise ZeroDivisionError

    thread = follow(lambda: state[0], act)
    until(lambda: thread.caught_up)
    state[0] = "b"
    until(lambda: acted == ["a", "b"])
    assert "the test: what was changed is not shown" in caplog.text


def test_a_disk_that_does_not_answer_holds_up_only_its_thread(follow):
    asked, answers = threading.Event(), threading.Event()

    def ask():
        asked.set()
        return answers.wait(5)

    thread = follow(ask, lambda _state: None)
    assert asked.wait(5)
    assert not thread.caught_up
    thread.end()
    answers.set()


@pytest.mark.expects_log
def test_a_question_that_fails_does_not_end_the_asking(follow, caplog):
    asked, acted = [], []

    def ask():
        asked.append(1)
        if len(asked) < 3:
            raise ValueError("no such name on this system")
        return "a"

    follow(ask, acted.append)
    until(lambda: acted == ["a"])
    assert caplog.text.count("ValueError: no such name") == 2
