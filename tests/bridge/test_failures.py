"""What Qt says, in Python's log."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import qWarning

from kiosk.bridge.failures import log_qt_messages


@pytest.fixture(autouse=True)
def listening(caplog):
    log_qt_messages()
    caplog.set_level(logging.DEBUG, logger="qt")


@pytest.mark.expects_log
def test_its_warnings_are_warnings(caplog):
    qWarning("the lamp is out")
    assert ("qt", logging.WARNING, "the lamp is out") in caplog.record_tuples


@pytest.mark.parametrize(
    "words",
    [
        "Could not open media. FFmpeg error description: Immediate exit requested",
        "PulseAudioService: pa_context_connect() failed",
    ],
    ids=["a film left before it is open", "no sound"],
)
def test_what_a_visitor_or_a_silent_machine_may_do_is_no_fault(caplog, words):
    qWarning(words)
    assert ("qt", logging.DEBUG, words) in caplog.record_tuples
