"""The record of prepared pictures: it is added to line by line, and outlives any damage."""

from __future__ import annotations

import pytest

from kiosk.media.conversion.image_cache import (
    RECORD,
    Prepared,
    add_prepared,
    read_prepared,
    shown_by_name,
    write_prepared,
)
from kiosk.media.picture_folder import State

STATE = State(1, 2**62, 3, 4)
LISA, OTHER = Prepared(STATE, "a.webp"), Prepared(STATE, "")


def test_a_record_is_read_as_it_was_written(tmp_path):
    assert read_prepared(tmp_path) == []
    write_prepared(tmp_path, {"丽萨.jpg": LISA, "other.jpg": OTHER})
    assert dict(read_prepared(tmp_path)) == {"丽萨.jpg": LISA, "other.jpg": OTHER}
    write_prepared(tmp_path, {})
    assert read_prepared(tmp_path) == []


def test_of_a_name_that_is_recorded_twice_the_last_counts(tmp_path):
    write_prepared(tmp_path, {"a.jpg": OTHER})
    add_prepared(tmp_path, "a.jpg", LISA)
    assert read_prepared(tmp_path) == [("a.jpg", OTHER), ("a.jpg", LISA)]
    assert shown_by_name(tmp_path) == {}
    (tmp_path / "a.webp").touch()
    assert shown_by_name(tmp_path) == {"a.jpg": tmp_path / "a.webp"}


def test_what_was_cut_off_costs_only_its_own_line(tmp_path):
    for name in ("a.jpg", "b.jpg"):
        add_prepared(tmp_path, name, LISA)
    whole = (tmp_path / RECORD).read_bytes()
    (tmp_path / RECORD).write_bytes(whole[:-9])
    add_prepared(tmp_path, "c.jpg", LISA)
    assert list(dict(read_prepared(tmp_path))) == ["a.jpg", "c.jpg"]


@pytest.mark.parametrize(
    "line",
    [b"{", b"[]", b"{}", b"7", b"\xff\xfe", b"\x00" * 40, b'["a", [1, 2], "x", "1"]',
     b'["a", [1, 2, 3, 4], "../../x", "1"]', b'["a", [1, 2, 3, 4], "/etc/passwd", "1"]',
     b'["a", [1, 2, 3, 4], 7, "1"]', b'[7, [1, 2, 3, 4], "x", "1"]',
     b'["a", ["x", 2, 3, 4], "x", "1"]', b'["a", 1, "x", "1"]'],
)  # fmt: skip
def test_a_line_that_is_damaged_or_names_a_file_elsewhere_is_left_out(tmp_path, line):
    (tmp_path / RECORD).write_bytes(line)
    add_prepared(tmp_path, "b.jpg", LISA)
    assert read_prepared(tmp_path) == [("b.jpg", LISA)]
