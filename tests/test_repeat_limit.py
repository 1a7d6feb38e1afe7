"""A flood in the log: what is repeated is left out and counted, and everything else is written."""

from __future__ import annotations

import logging
import time

import pytest

from kiosk.repeat_limit import MOST_OF_A_PLACE, MOST_OF_THE_SAME, RepeatLimit


class Kept(logging.Handler):
    """Remembers each line that reaches it."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def clock():
    now = [1000.0]

    def clock():
        return now[0]

    clock.passes = lambda seconds: now.__setitem__(0, now[0] + seconds)
    return clock


@pytest.fixture
def kept():
    return Kept()


@pytest.fixture
def log(kept, clock):
    """A log of its own, that no other handler hears."""
    log = logging.Logger("kiosk.here")
    log.addHandler(RepeatLimit(kept, clock))
    return log


def say(log, message, *arguments):
    log.warning(message, *arguments)


def fail(log, error):
    try:
        error()
    except ArithmeticError:
        log.exception("a fault")


def test_the_same_line_is_written_a_few_times_a_minute_and_then_counted(log, kept, clock):
    for _ in range(5000):
        say(log, "the card of %s cannot be drawn", "apple-lisa")
    line = "WARNING kiosk.here: the card of apple-lisa cannot be drawn"
    assert kept.lines == [line] * MOST_OF_THE_SAME
    clock.passes(59)
    say(log, "the card of %s cannot be drawn", "apple-lisa")
    assert len(kept.lines) == MOST_OF_THE_SAME
    clock.passes(1)
    log.info("all is well")
    assert kept.lines[MOST_OF_THE_SAME:] == [
        "WARNING kiosk.here: 4996 more such lines were left out within a minute: "
        "the card of apple-lisa cannot be drawn",
        "INFO kiosk.here: all is well",
    ]
    say(log, "the card of %s cannot be drawn", "apple-lisa")
    assert kept.lines[-1] == line


def test_other_words_and_other_places_are_not_held_up_by_a_flood(log, kept):
    for _ in range(50):
        say(log, "again")
    say(log, "once")
    log.warning("again")  # the same words from another place
    assert kept.lines.count("WARNING kiosk.here: again") == MOST_OF_THE_SAME + 1
    assert "WARNING kiosk.here: once" in kept.lines


def test_a_place_that_says_something_else_each_time_has_its_limit_too(log, kept, clock):
    """As where a number is in the message, or all that Qt has to say."""
    for number in range(MOST_OF_A_PLACE + 100):
        say(log, "touch %d is lost", number)
    assert len(kept.lines) == MOST_OF_A_PLACE
    clock.passes(60)
    log.info("all is well")
    assert kept.lines[-2].startswith("WARNING kiosk.here: 100 more such lines were left out")


def test_exceptions_of_different_places_are_different_though_one_place_tells_of_them(log, kept):
    for _ in range(20):
        fail(log, lambda: 1 / 0)
    fail(log, lambda: 1 % 0)
    assert len(kept.lines) == MOST_OF_THE_SAME + 1


def test_what_was_left_out_is_said_at_the_end(log, kept):
    for _ in range(MOST_OF_THE_SAME + 3):
        say(log, "again")
    log.handlers[0].close()
    assert kept.lines[-1].startswith("WARNING kiosk.here: 3 more such lines were left out")
    log.handlers[0].close()
    assert len(kept.lines) == MOST_OF_THE_SAME + 1


def test_a_flood_of_a_minute_keeps_no_memory_and_no_frames(log, clock):
    limit = log.handlers[0]
    for number in range(3 * MOST_OF_A_PLACE):
        fail(log, lambda: 1 / 0)
        say(log, "touch %d is lost", number)
    assert len(limit._of_words) <= MOST_OF_A_PLACE + 1
    clock.passes(60)
    log.info("all is well")
    assert not limit._left_out
    assert len(limit._of_words) == 1


@pytest.mark.parametrize("different", [False, True])
def test_a_line_that_is_left_out_costs_a_frame_next_to_nothing(log, different):
    """A hundred of them take less than two pictures last, with each line of code counted besides;
    without that a tenth of it."""
    for number in range(MOST_OF_A_PLACE + 1):
        say(log, "touch %d is lost", number * different)
    costs = []
    for number in range(20):  # the quickest counts: other programs have the processor too
        began = time.perf_counter()
        for _ in range(100):
            say(log, "touch %d is lost", number * different)
        costs.append(time.perf_counter() - began)
    assert min(costs) < 1 / 30
