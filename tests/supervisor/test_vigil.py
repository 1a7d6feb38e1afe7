"""When a kiosk that is listened to counts as hung."""

from __future__ import annotations

import pytest

from kiosk.supervisor.vigil import Vigil


@pytest.fixture
def asked(clock):
    """Asks every second for so long, as the supervisor does; whether it is over at the end."""
    vigil = Vigil(clock)

    def ask(seconds):
        for _ in range(seconds):
            clock.pass_by(1)
            over = vigil.is_over()
        return over

    return vigil, ask


def test_a_start_may_take_a_minute(asked):
    _, ask = asked
    assert not ask(60)
    assert ask(1)


def test_after_the_first_beat_fifteen_seconds_of_silence_are_too_much(asked):
    vigil, ask = asked
    ask(59)
    vigil.beat()
    assert not ask(15)
    assert ask(1)


def test_one_that_beats_lives(asked):
    vigil, ask = asked
    for _ in range(100):
        vigil.beat()
        assert not ask(14)


def test_a_machine_that_slept_blames_no_kiosk_for_its_silence(asked, clock):
    vigil, ask = asked
    vigil.beat()
    clock.pass_by(8 * 3600)
    assert not vigil.is_over()
    assert not ask(15)
    assert ask(1)
