"""Where the houses stand in the picture of the museum."""

from __future__ import annotations

import json

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.media.outlines import Outlines, read_outlines
from kiosk.paths import ASSETS, CONTENT

HOUSE = {"area": "future", "outline": [[0.2, 0.5], [0.6, 0.4], [0.6, 0.9]]}


def write(folder, landscape, portrait):
    (folder / "night-landscape.json").write_text(landscape)
    (folder / "night-portrait.json").write_text(portrait)


def test_a_house_is_the_box_round_its_outline(tmp_path):
    write(tmp_path, json.dumps({"houses": [HOUSE]}), '{"houses": []}')
    outlines = read_outlines(tmp_path)
    assert outlines.landscape == {"future": pytest.approx((0.2, 0.4, 0.4, 0.5))}
    assert outlines.portrait == {}


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "damaged",
    ["{", "[]", "{}", '{"houses": [{"area": "future"}]}',
     '{"houses": [{"area": "future", "outline": []}]}',
     '{"houses": [{"area": "future", "outline": [[1]]}]}',
     '{"houses": [{"area": "future", "outline": [["x", 1], [2, 2]]}]}'],
)  # fmt: skip
def test_a_damaged_file_is_logged_and_the_other_one_used(tmp_path, damaged, caplog):
    write(tmp_path, damaged, json.dumps({"houses": [HOUSE]}))
    outlines = read_outlines(tmp_path)
    assert outlines.landscape == {}
    assert list(outlines.portrait) == ["future"]
    assert "night-landscape.json cannot be used" in caplog.text


@pytest.mark.expects_log
def test_without_a_picture_there_are_no_houses(tmp_path, caplog):
    assert read_outlines(tmp_path) == Outlines()
    assert "night-portrait.json cannot be used" in caplog.text


def test_the_museum_s_own_pictures_show_every_area_within_them():
    areas = {area.id for area in read_catalogue(CONTENT.read_bytes(), "exhibits.yaml").areas}
    outlines = read_outlines(ASSETS / "museum")
    for houses in (outlines.landscape, outlines.portrait):
        assert set(houses) == areas
        for left, top, width, height in houses.values():
            assert 0 <= left < left + width <= 1
            assert 0 <= top < top + height <= 1
