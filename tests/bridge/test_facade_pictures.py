"""The pictures of a drawing: its tiles, their glow, and the museum that wears it."""

from __future__ import annotations

import random
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.bridge.pieces.facade_museum import PARTS
from kiosk.bridge.pieces.facade_pictures import (
    LAMPS,
    PROVIDER,
    FacadePictures,
    glow_url,
    museum_url,
    wall_url,
)
from kiosk.paths import QML, ROOT
from kiosk.pieces.facade import BLANK, Facade
from kiosk.pieces.facade_wall import TILES, tile_at

NO_SIZE = QSize()


@pytest.fixture
def picture():
    """The picture at an address."""

    def asked(url, size=NO_SIZE):
        return FacadePictures().image(url.removeprefix(f"image://{PROVIDER}/"), size)

    return asked


def drawn(*points, lamp=0):
    facade = Facade(random.Random(1))
    facade.choose(lamp)
    for point in points:
        facade.draw(point, point)
    return facade.drawing


def bright(colour):
    return colour.red() + colour.green() + colour.blue()


def test_lamps_have_the_light_of_the_lanterns():
    theme = (QML / "Kiosk" / "Theme" / "Theme.qml").read_text("utf-8")
    night = theme[theme.index("nightTones: Tones") :]
    assert tuple(re.findall("[0-9a-f]{6}", re.search(r"lanterns: (.*)", night)[1])) == LAMPS


@pytest.mark.parametrize("at", [(0.3, 0.2), (0.31, 0.23), (0.01, 0.5)])
def test_a_tile_has_two_pixels_where_it_hangs(picture, at):
    wall = picture(wall_url(drawn(at, lamp=1)))
    assert (wall.width(), wall.height()) == (84, 32)
    tile = TILES[tile_at(*at)]
    left = round(tile.x * 84) - 1
    assert {wall.pixelColor(left + side, tile.row).name() for side in (0, 1)} == {"#ff7a54"}
    red = [x for x in range(84) if wall.pixelColor(x, tile.row).name() == "#ff7a54"]
    assert red == [left, left + 1]


def test_the_closing_light_is_brightest_in_its_row(picture):
    wall = picture(wall_url(BLANK, 10))
    row = [bright(wall.pixelColor(20, y)) for y in range(32)]
    assert row.index(max(row)) == 10
    assert row[10] > row[9] > row[8] > row[7] > row[5] == row[11]


def test_it_glows_where_it_shines_and_nowhere_else(picture):
    glow = picture(glow_url(drawn((0.5, 0.5), lamp=4)))
    covering = [
        (x, y)
        for x in range(glow.width())
        for y in range(glow.height())
        if glow.pixelColor(x, y).alpha() > 8
    ]
    assert covering
    assert all(abs(x - 11.5) < 2.5 and abs(y - 9.5) < 2.5 for x, y in covering)


def test_no_colour_of_the_glow_is_brighter_than_it_covers(picture):
    everywhere = [(x / 20, y / 20) for x in range(20) for y in range(20)]
    glow = picture(glow_url(drawn(*everywhere, lamp=4)))
    pixels = bytes(glow.constBits())
    assert all(max(pixels[n : n + 3]) <= pixels[n + 3] + 1 for n in range(0, len(pixels), 4))


def test_the_relief_is_clear_on_the_tiles_and_dark_between(picture):
    relief = picture("relief", QSize(840, 480))
    tile = TILES[tile_at(0.5, 0.5)]
    middle = round(tile.x * 840), round(tile.y * 480)
    assert relief.pixelColor(*middle).alpha() < 90
    assert relief.pixelColor(middle[0] + 10, middle[1]).alpha() > 150
    assert relief.pixelColor(420, 470).name() > "#e0"  # the door is lit


def test_for_a_wall_without_a_size_no_tiles_are_painted(picture, monkeypatch):
    monkeypatch.delattr("kiosk.bridge.pieces.facade_pictures.paint_relief")
    relief = picture("relief", QSize(0, 0))
    assert (relief.width(), relief.pixelColor(0, 0).alpha()) == (1, 0)


@pytest.mark.parametrize("view", PARTS)
def test_the_museum_wears_what_was_drawn(picture, view):
    dark = picture(f"{museum_url(BLANK, 2.0)}/{view}")
    lit = picture(f"{museum_url(drawn((0.5, 0.45), lamp=5), 2.0)}/{view}")
    green = [
        (x, y)
        for x in range(0, lit.width(), 2)
        for y in range(0, lit.height(), 2)
        if lit.pixelColor(x, y).green() > dark.pixelColor(x, y).green() + 60
    ]
    assert green
    part = PARTS[view]
    middle = sum(x for x, _ in green) / len(green) / lit.width() * part.width() + part.x()
    assert middle == pytest.approx(0.53 if view == "landscape" else 0.5, abs=0.02)


@pytest.mark.parametrize("view", ["landscape", "portrait"])
def test_what_is_laid_over_the_museum_covers_as_much_as_it_is_bright(picture, view):
    everywhere = [(x / 30, y / 30) for x in range(30) for y in range(30)]
    lit = picture(f"{museum_url(drawn(*everywhere, lamp=4), 2.0)}/{view}")
    pixels = bytes(lit.constBits())
    assert pixels[3::4].count(0) > len(pixels) / 4 * 0.2  # beside the tiles all is as it was
    for n in range(0, len(pixels), 4 * 7):
        assert max(pixels[n : n + 3]) <= pixels[n + 3] + 2


def test_the_parts_are_those_that_were_rendered():
    made = (ROOT / "assets" / "models" / "facade.py").read_text("utf-8")
    for view, part in PARTS.items():
        crop = re.search(rf'"{view}": \(\d+, \d+, \((.*?)\)\)', made)[1]
        edges = tuple(map(float, crop.split(",")))
        assert edges == pytest.approx((part.left(), part.top(), part.right(), part.bottom()))


def test_the_page_lays_them_where_they_belong():
    page = (QML / "Kiosk" / "Pages" / "NightPicture.qml").read_text("utf-8")
    portrait, landscape = re.findall(r"Qt\.rect\((0\.\d+.*?)\)", page)
    for view, said in (("portrait", portrait), ("landscape", landscape)):
        part = PARTS[view]
        edges = (part.x(), part.y(), part.width(), part.height())
        assert tuple(map(float, said.split(","))) == edges


def test_of_the_light_of_the_lamps_there_are_six_kinds():
    assert len({QColor(f"#{lamp}").name() for lamp in LAMPS}) == 6
