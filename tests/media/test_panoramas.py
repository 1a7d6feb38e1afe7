"""Panoramas of staff's own: checked, and put in the hall's place."""

from __future__ import annotations

import unicodedata

import pytest
from PIL import Image

from kiosk.content_file.inspection import inspect_content
from kiosk.content_file.reading import read_catalogue
from kiosk.media.media_files import MediaFiles

HUE = "    hue: moon\n"
WHERE = "areas[4] (technology).views[0].panorama"
VIEWS = """    views:
      - name: entrance
        panorama: hall.jpg
        exhibits: [{exhibit: apple-lisa, yaw: 30, pitch: -5}]
        doors: [{area: future, yaw: 90}]
        ways: [{view: court, yaw: 0}]
      - {name: court, panorama: hall.jpg, ways: [{view: entrance, yaw: 180}]}
"""
ONE = """    views:
      - name: entrance
        panorama: "hall.jpg"
"""


@pytest.fixture
def with_views(small):
    def text(views=VIEWS):
        assert small.count(HUE) == 1
        return small.replace(HUE, HUE + views)

    return text


@pytest.fixture
def assets(tmp_path):
    (tmp_path / "assets" / "panoramas").mkdir(parents=True)
    return tmp_path / "assets"


@pytest.fixture
def halls(assets, tmp_path, with_views, examined_here):
    """Prepares the panoramas of some views; what was said, and the halls then shown."""

    def now(views=VIEWS):
        file = tmp_path / "exhibits.yaml"
        file.write_text(with_views(views), encoding="utf-8")
        catalogue = read_catalogue(file.read_bytes(), "exhibits.yaml")
        media = MediaFiles(file, tmp_path / "program", tmp_path / "state")
        said = list(media.prepare(catalogue))
        return said, media.again().panoramas.halls(catalogue, {})

    return now


def test_a_view_stands_in_the_place_of_the_modelled_hall_once_it_is_prepared(
    assets, halls, examined_here
):
    Image.new("RGB", (64, 32)).save(assets / "panoramas" / "hall.jpg")
    said, shown = halls()
    assert said == []
    assert list(shown["technology"]) == ["entrance", "court"]
    entrance = shown["technology"]["entrance"]
    assert entrance.exhibits[0].target == "apple-lisa"
    assert entrance.face("front").is_file()
    assert examined_here == ["hall.jpg"]  # once for both views


def test_without_its_panorama_there_is_no_view(halls):
    assert halls() == ([], {})


@pytest.mark.parametrize("name", ["HALL.JPG", "Müller（一）.jpg"])
def test_a_panorama_is_found_by_its_name_as_cameras_and_macs_write_it(
    assets, halls, tmp_path, with_views, name
):
    views = ONE.replace("hall.jpg", name.replace("JPG", "jpg"))
    file = assets / "panoramas" / unicodedata.normalize("NFD", name)
    Image.new("RGB", (64, 32)).save(file)
    said, shown = halls(views)
    assert said == []
    assert list(shown["technology"]) == ["entrance"]
    assert faults(assets, tmp_path, with_views(views)) == []


@pytest.mark.parametrize(
    "name", ["../x.jpg", "/etc/x.jpg", "\\\\server\\x.jpg", "C:x.jpg", "a/../hall.jpg"]
)
def test_a_panorama_elsewhere_is_refused_and_never_touched(
    assets, halls, tmp_path, with_views, name, examined_here
):
    Image.new("RGB", (64, 32)).save(assets / "x.jpg")
    Image.new("RGB", (64, 32)).save(assets / "panoramas" / "hall.jpg")
    views = ONE.replace("hall.jpg", name.replace("\\", "\\\\"))
    assert halls(views) == ([], {})
    assert examined_here == []
    (told,) = faults(assets, tmp_path, with_views(views))
    assert told.startswith(f"{WHERE}: ")
    assert "is not the plain name of a file in assets/panoramas" in told


def faults(assets, tmp_path, text):
    file = tmp_path / "exhibits.yaml"
    file.write_text(text, encoding="utf-8")
    found = inspect_content(file, assets)
    return [str(fault).split(": ", 1)[1] for fault in found.faults]


def test_check_names_what_is_wrong_with_a_panorama(assets, tmp_path, with_views):
    assert faults(assets, tmp_path, with_views(ONE)) == [
        f'{WHERE}: there is no picture "hall.jpg" in assets/panoramas'
    ]
    Image.new("RGB", (300, 200)).save(assets / "panoramas" / "hall.jpg")
    assert faults(assets, tmp_path, with_views(ONE)) == [
        f'{WHERE}: the panorama "hall.jpg" is not twice as wide as high: 300 x 200'
    ]


def test_check_names_what_is_in_the_folder_and_shown_nowhere(assets, tmp_path, with_views):
    Image.new("RGB", (64, 32)).save(assets / "panoramas" / "hall.jpg")
    for name in ("other.jpg", "hall.insp", "notes.txt"):
        (assets / "panoramas" / name).write_bytes(b"x")
    file = tmp_path / "exhibits.yaml"
    file.write_text(with_views(ONE), encoding="utf-8")
    told = [str(warning) for warning in inspect_content(file, assets).warnings]
    folder = assets / "panoramas"
    assert [line for line in told if str(folder) in line] == [
        f"{folder / 'hall.insp'}: is not a picture the kiosk shows (save it as JPEG)",
        f"{folder / 'other.jpg'}: belongs to no view "
        "(name it as the panorama of one, under views of an area)",
    ]


def test_check_names_ways_that_lead_nowhere(assets, tmp_path, with_views):
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
