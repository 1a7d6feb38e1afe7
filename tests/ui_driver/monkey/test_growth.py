"""What counts as growth after the first third of a run."""

from __future__ import annotations

import pytest

from kiosk.ui_driver.monkey.growth import MOST, growth
from kiosk.ui_driver.monkey.memory import resident_megabytes


def test_what_fills_in_the_first_third_and_then_stays_has_not_grown():
    assert growth([100, 180, 240, 250, 248, 251, 250, 249, 250, 251]) < 0.01


def test_what_goes_on_filling_has_grown():
    assert growth([100, 110, 120, 130, 140, 150, 160, 170, 180, 190]) > MOST


def test_one_reading_amid_other_pages_does_not_count():
    assert growth([200, 200, 200, 200, 200, 200, 200, 260, 200, 200]) == 0


def test_few_readings_tell_nothing():
    assert growth([]) == growth([1, 2, 3, 4, 5]) == 0


def test_memory_that_is_held_is_seen():
    if (before := resident_megabytes()) is None:
        pytest.skip("this system does not tell")
    held = bytearray(b"x" * 50_000_000)
    after = resident_megabytes()
    assert after - before > 40
    assert len(held) == 50_000_000
