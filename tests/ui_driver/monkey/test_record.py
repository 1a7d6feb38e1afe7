"""The record of what broke: written, read again, and refused when it is none."""

from __future__ import annotations

import pytest

from kiosk.ui_driver.monkey.events import Pause, Point, Touch
from kiosk.ui_driver.monkey.record import NoRecordError, Record, read_record


def test_it_is_read_as_it_was_written(tmp_path):
    last = (Touch((Point(0, "press", 0.1, 0.2),)), Pause(200.0))
    record = Record(4, 1234, (1080, 1920), "the window is hidden", last)
    record.write(tmp_path / "monkey.json")
    assert read_record(tmp_path / "monkey.json") == record


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"seed": 1, "step": 2, "size": [0, 9], "broken": "", "events": []}',
     '{"seed": 1, "step": 2, "size": [9, 9], "broken": "", "events": [{"dance": 1}]}'],
)  # fmt: skip
def test_another_file_is_named_as_no_record(tmp_path, text):
    file = tmp_path / "other.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NoRecordError, match=r"other\.json is no record of a monkey"):
        read_record(file)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(NoRecordError, match=r"none\.json cannot be read: No such file"):
        read_record(tmp_path / "none.json")
