"""What the program has of its models beside their pictures."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from kiosk.media.models import read_models
from kiosk.media.parts import read_parts
from kiosk.paths import ASSETS


def test_every_picture_has_a_cutout_that_stands_on_its_lower_edge():
    models = read_models(ASSETS)
    pictures = {file.stem for file in (ASSETS / "pictures").glob("*.webp")}
    assert set(models.cutouts) == pictures
    for name in sorted(pictures)[::20]:
        with Image.open(models.cutouts[name]) as cutout:
            assert cutout.mode == "RGBA"
            shape = cutout.getchannel("A").point(lambda alpha: 255 * (alpha > 127))
            left, top, right, foot = shape.getbbox()
            assert foot == cutout.height
            assert right - left > cutout.width / 3
            assert top > 0


def test_the_places_of_parts_lie_apart():
    for placed in read_models(ASSETS).parts.values():
        spots = list(placed.spots.values())
        for number, (x, y) in enumerate(spots):
            for other_x, other_y in spots[:number]:
                assert max(abs(x - other_x), abs(y - other_y)) > 0.04


def test_where_there_is_nothing_there_is_nothing(tmp_path):
    models = read_models(tmp_path)
    assert not models.cutouts
    assert not models.parts
    assert not models.sprite_sheets


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "told",
    ["{", "[]", '{"a": {}}', '{"a": {"picture": "", "parts": {"b": [2, 0]}}}',
     '{"a": {"picture": "", "parts": {"b": 1}}}'],
)  # fmt: skip
def test_a_damaged_file_of_parts_is_as_good_as_none_and_logged(tmp_path, told, caplog):
    file = tmp_path / "parts.json"
    file.write_text(told)
    assert read_parts(file) == {}
    assert "parts.json cannot be used" in caplog.text


def test_parts_are_read_with_their_picture(tmp_path):
    file = tmp_path / "parts.json"
    file.write_text(json.dumps({"a": {"picture": "f00", "parts": {"b": [0.25, 1]}}}))
    placed = read_parts(file)["a"]
    assert (placed.picture, placed.spots) == ("f00", {"b": (0.25, 1.0)})
