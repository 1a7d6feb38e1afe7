"""The halls as they lie in the folder of assets."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from kiosk.content_file.reading import read_catalogue
from kiosk.media.halls import FACES, Hotspot, Plan, Sign, read_halls
from kiosk.paths import ASSETS, CONTENT

TOLD = {
    "exhibits": [{"id": "apple-lisa", "yaw": 10, "pitch": -3, "near": True}],
    "doors": [{"to": "future", "yaw": 90, "pitch": 0}],
    "viewpoints": [],
    "plan": {"outline": [[0, 0], [8, 0], [8, 4], [0, 4]], "here": [2, 1]},
}


@pytest.fixture
def folder(tmp_path):
    for name in ("court", "entrance"):
        viewpoint = tmp_path / "technology" / name
        viewpoint.mkdir(parents=True)
        for face in FACES:
            Image.new("RGB", (8, 8)).save(viewpoint / f"{face}.webp")
        viewpoint.with_suffix(".json").write_text(json.dumps(TOLD))
    return tmp_path


def test_a_hall_is_entered_by_its_entrance(folder):
    hall = read_halls(folder)["technology"]
    assert list(hall) == ["entrance", "court"]
    here = hall["entrance"]
    assert here.exhibits == (Hotspot("apple-lisa", 10, -3, near=True),)
    assert here.doors == (Hotspot("future", 90, 0),)
    assert here.plan == Plan(((0, 1), (1, 1), (1, 0), (0, 0)), (0.25, 0.75), (8, 4))


def test_plinths_boards_and_places_are_told_where_they_are_known(folder):
    face = {"at": [1, 4.5, -0.9], "turn": 30, "width": 0.9, "height": 0.6}
    told = {
        **TOLD,
        "blank": True,
        "exhibits": [{**TOLD["exhibits"][0], "distance": 4.7, "plinth": face}],
        "doors": [{**TOLD["doors"][0], "sign": face}],
        "plan": {**TOLD["plan"], "exhibits": {"apple-lisa": [4, 1]}},
    }
    (folder / "technology" / "entrance.json").write_text(json.dumps(told))
    here = read_halls(folder)["technology"]["entrance"]
    assert here.exhibits[0].distance == 4.7
    assert here.exhibits[0].sign == here.doors[0].sign == Sign((1, 4.5, -0.9), 30, 0.9, 0.6)
    assert here.plan.exhibits == (("apple-lisa", (0.5, 0.75)),)
    (folder / "technology" / "entrance.json").write_text(json.dumps({**told, "blank": False}))
    here = read_halls(folder)["technology"]["entrance"]
    assert here.exhibits[0].sign is here.doors[0].sign is None  # the pictures have words


def test_a_viewpoint_without_all_its_pictures_is_left_out(folder):
    (folder / "technology" / "court" / "up.webp").unlink()
    assert list(read_halls(folder)["technology"]) == ["entrance"]
    assert read_halls(folder / "missing") == {}


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "told",
    ["{", "[]", "{}"]
    + [json.dumps({**TOLD, "plan": {"outline": o, "here": [2, 1]}}) for o in ([], [[0]], ["x"])]
    + [json.dumps({**TOLD, "exhibits": ["apple-lisa"]})],
)
def test_a_damaged_description_is_logged_and_left_out(folder, told, caplog):
    (folder / "technology" / "court.json").write_text(told)
    assert list(read_halls(folder)["technology"]) == ["entrance"]
    assert "court.json cannot be used" in caplog.text


def test_every_exhibit_can_be_reached_by_walking():
    """From each hall that is built, its exhibits by hotspot and the neighbours by doors."""
    catalogue = read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")
    for area, viewpoints in read_halls(ASSETS / "halls").items():
        near = [s.target for here in viewpoints.values() for s in here.exhibits if s.near]
        assert sorted(near) == sorted(e.id for e in catalogue.exhibits_in(area))
        reached, ways = set(), ["entrance"]
        while ways:
            name = ways.pop()
            reached.add(name)
            ways += [s.target for s in viewpoints[name].viewpoints if s.target not in reached]
        assert reached == set(viewpoints)
        doors = {door.target for here in viewpoints.values() for door in here.doors}
        assert len(doors) == 2
        assert doors <= {a.id for a in catalogue.areas} - {area}


def test_every_exhibit_hangs_on_the_wall_of_its_area():
    catalogue = read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")
    walls = [e.id for area in catalogue.areas for e in catalogue.exhibits_in(area.id)]
    assert sorted(walls) == sorted(exhibit.id for exhibit in catalogue.exhibits)
