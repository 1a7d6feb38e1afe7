"""Sheets of exhibits that can be turned."""

from __future__ import annotations

import pytest
from PIL import Image

from kiosk.media.sprite_sheets import SpriteSheet, read_sprite_sheets
from kiosk.paths import ASSETS

GOOD = '{"columns": 2, "rows": 1, "frame": 8}'


def test_a_sheet_is_found_by_the_exhibits_id(tmp_path):
    Image.new("RGB", (16, 8)).save(tmp_path / "apple-lisa.webp")
    (tmp_path / "apple-lisa.json").write_text(GOOD)
    assert read_sprite_sheets(tmp_path) == {
        "apple-lisa": SpriteSheet(tmp_path / "apple-lisa.webp", 2, 1, 8)
    }
    assert read_sprite_sheets(tmp_path / "missing") == {}


@pytest.mark.expects_log
@pytest.mark.parametrize("told", ["{", "[]", "{}", GOOD, '{"columns": 0, "rows": 1, "frame": 8}'])
def test_a_damaged_or_lonely_description_is_logged_and_left_out(tmp_path, told, caplog):
    (tmp_path / "apple-lisa.json").write_text(told)
    assert read_sprite_sheets(tmp_path) == {}
    assert "apple-lisa.json cannot be used" in caplog.text


def test_every_sheet_of_the_museum_is_as_it_is_described():
    for turn in read_sprite_sheets(ASSETS / "turns").values():
        with Image.open(turn.file) as sheet:
            assert sheet.size == (turn.columns * turn.frame, turn.rows * turn.frame)
