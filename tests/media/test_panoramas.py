"""Panoramas of staff's own: made into cube faces, checked, and put in the hall's place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kiosk.content_file.inspection import inspect_content
from kiosk.content_file.reading import read_catalogue
from kiosk.media.panoramas import SIDE, Panoramas, cube_faces

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
HUE = "    hue: moon\n"
VIEWS = """    views:
      - name: entrance
        panorama: hall.jpg
        exhibits: [{exhibit: apple-lisa, yaw: 30, pitch: -5}]
        doors: [{area: future, yaw: 90}]
        ways: [{view: court, yaw: 0}]
      - {name: court, panorama: hall.jpg, ways: [{view: entrance, yaw: 180}]}
"""


def with_views(views=VIEWS):
    assert SMALL.count(HUE) == 1
    return SMALL.replace(HUE, HUE + views)


@pytest.fixture
def assets(tmp_path):
    (tmp_path / "assets" / "panoramas").mkdir(parents=True)
    return tmp_path / "assets"


def sky_and_ground(width=800):
    """Red ahead, green to the right, blue behind, yellow to the left; white above, black below."""
    panorama = Image.new("RGB", (width, width // 2), "white")
    quarter = width // 4
    colours = ["blue", "yellow", "red", "lime", "blue"]
    for number, colour in enumerate(colours):
        left = number * quarter - quarter // 2
        panorama.paste(colour, (left, quarter // 2, left + quarter, 3 * quarter // 2))
    panorama.paste("black", (0, 3 * quarter // 2, width, width // 2))
    return panorama


def test_the_faces_look_the_six_ways_and_meet_at_their_edges():
    faces = dict(cube_faces(sky_and_ground()))
    middle = {name: face.getpixel((SIDE // 2, SIDE // 2)) for name, face in faces.items()}
    assert middle == {
        "front": (255, 0, 0),
        "right": (0, 255, 0),
        "back": (0, 0, 255),
        "left": (255, 255, 0),
        "up": (255, 255, 255),
        "down": (0, 0, 0),
    }


def test_neighbouring_faces_agree_along_their_common_edge():
    ramp = Image.linear_gradient("L").resize((400, 800)).rotate(90, expand=True).convert("RGB")
    faces = dict(cube_faces(ramp))
    for left, right in (("front", "right"), ("left", "front"), ("right", "back")):
        for y in range(100, SIDE, 200):
            a, b = faces[left].getpixel((SIDE - 1, y)), faces[right].getpixel((0, y))
            assert abs(a[0] - b[0]) <= 4, (left, right, y)


def test_a_view_stands_in_the_place_of_the_modelled_hall(assets, tmp_path):
    sky_and_ground().save(assets / "panoramas" / "hall.jpg")
    catalogue = read_catalogue(with_views().encode(), "exhibits.yaml")
    panoramas = Panoramas(assets / "panoramas", tmp_path / "prepared")
    assert panoramas.waiting(catalogue)
    assert panoramas.halls(catalogue, {}) == {}
    assert list(panoramas.prepare(catalogue)) == []
    assert not panoramas.waiting(catalogue)
    hall = panoramas.halls(catalogue, {})["technology"]
    assert list(hall) == ["entrance", "court"]
    assert hall["entrance"].exhibits[0].target == "apple-lisa"
    assert hall["entrance"].face("front").is_file()
    assert not list((tmp_path / "prepared").glob(".part*"))


def faults(assets, tmp_path, text):
    file = tmp_path / "exhibits.yaml"
    file.write_text(text, encoding="utf-8")
    found = inspect_content(file, assets)
    return [str(fault).split(": ", 1)[1] for fault in found.faults]


def test_check_names_what_is_wrong_with_a_panorama(assets, tmp_path):
    where = "areas[4] (technology).views[0].panorama"
    one = VIEWS.split("      - {name")[0].replace("        ways: [{view: court, yaw: 0}]\n", "")
    assert faults(assets, tmp_path, with_views(one)) == [
        f'{where}: there is no picture "hall.jpg" in assets/panoramas'
    ]
    Image.new("RGB", (300, 200)).save(assets / "panoramas" / "hall.jpg")
    assert faults(assets, tmp_path, with_views(one)) == [
        f'{where}: the panorama "hall.jpg" is not twice as wide as high: 300 x 200'
    ]


def test_check_names_ways_that_lead_nowhere(assets, tmp_path):
    wrong = (
        VIEWS.replace("exhibit: apple-lisa", "exhibit: apple-liza")
        .replace("area: future", "area: futur")
        .replace("view: court", "view: cort")
        .replace("yaw: 180", "yaw: 720")
    )
    told = faults(assets, tmp_path, with_views(wrong))
    assert len(told) == 1
    assert "views[1].ways[0].yaw: must be at most 360" in told[0]
    told = faults(assets, tmp_path, with_views(wrong.replace("yaw: 720", "yaw: 180")))
    assert [fault.split(": ", 1)[1] for fault in told] == [
        'there is no exhibit "apple-liza" (did you mean "apple-lisa"?)',
        'there is no area "futur" (did you mean "future"?)',
        'there is no view "cort" in this area (did you mean "court"?)',
    ]
