"""Events as they are written down and read again."""

from __future__ import annotations

import json

import pytest

from kiosk.ui_driver.monkey.events import (
    Cancel,
    Key,
    Pause,
    Point,
    Renewal,
    Touch,
    read,
    weight,
    written,
)

TWO = Touch((Point(0, "press", 0.25, 0.5), Point(20, "lift", 0.0, 0.9999)))


@pytest.mark.parametrize("event", [TWO, Cancel(), Key("Escape"), Pause(80.0), Renewal("thinned")])
def test_what_is_written_is_read_as_it_was(event):
    assert read(json.loads(json.dumps(written(event)))) == event


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"dance": 1},
        {"touch": [[0, "stroke", 0, 0]]},
        {"touch": [[0, "press"]]},
        {"key": "a"},
        {"renewal": "half"},
    ],
)
def test_what_is_no_event_is_refused(given):
    with pytest.raises((ValueError, KeyError, TypeError)):
        read(given)


def test_every_finger_counts():
    assert weight(TWO) == 2
    assert weight(Pause(1.0)) == weight(Cancel()) == 1
