"""The web page that the kiosk is measured beside."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest
from fontTools.ttLib import TTFont

from kiosk import paths
from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.reading import read_catalogue
from tests.bench.page import write_page


@pytest.fixture(scope="module")
def catalogue():
    return read_catalogue(read_bytes(paths.CONTENT), str(paths.CONTENT))


@pytest.fixture(scope="module")
def page(catalogue, tmp_path_factory):
    return write_page(catalogue, tmp_path_factory.mktemp("page") / "site")


class Tags(HTMLParser):
    def __init__(self, file):
        super().__init__()
        self.found = []
        self.text = ""
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    def all(self, tag, kind=None):
        return [a for t, a in self.found if t == tag and (not kind or a.get("class") == kind)]


def test_every_exhibit_hangs_on_the_wall_with_its_picture_and_words(page, catalogue):
    wall = Tags(page.with_name("wall.html"))
    assert [card["id"] for card in wall.all("article")] == [e.id for e in catalogue.exhibits]
    pictures = wall.all("img")
    assert len(pictures) == len(catalogue.exhibits) == 138
    for picture in pictures:
        assert Path(unquote(urlparse(picture["src"]).path)).is_file()
        assert {"width", "height", "alt", "loading", "decoding"} <= picture.keys()
    for exhibit in catalogue.exhibits:
        assert exhibit.title.en in wall.text
        assert exhibit.title.zh in wall.text
        assert str(exhibit.year) in wall.text


def test_the_attract_page_has_the_night_and_every_exhibit_to_rise(page, catalogue):
    attract = Tags(page)
    night, first = (Path(unquote(urlparse(image["src"]).path)) for image in attract.all("img"))
    assert night == paths.ASSETS / "museum" / "night-landscape-half.webp"
    assert first.stem == catalogue.exhibits[0].id
    script = page.with_name("exhibits.js").read_text(encoding="utf-8")
    exhibits = json.loads(script.removeprefix("const exhibits = ").removesuffix(";\n"))
    assert [exhibit["hook"] for exhibit in exhibits] == [e.hook.en for e in catalogue.exhibits]


def test_nothing_is_asked_of_a_network(page):
    for file in page.parent.iterdir():
        if file.suffix != ".otf":
            text = file.read_text(encoding="utf-8")
            assert not re.search(r"(https?|wss?|ftp):|[\"'(]//", text), file


def test_every_file_that_a_page_names_is_there(page):
    for name in ("attract.html", "wall.html"):
        for tag, attributes in Tags(page.with_name(name)).found:
            named = attributes.get("href" if tag in ("a", "link") else "src")
            if named and not named.startswith("file:"):
                assert page.with_name(named).is_file(), named
    style = page.with_name("museum.css").read_text(encoding="utf-8")
    fonts = re.findall(r'url\("(.+?)"\)', style)
    assert len(fonts) == 3
    assert all(page.with_name(font).is_file() for font in fonts)


def test_the_fonts_are_cut_down_to_what_is_written(page, catalogue):
    for font in page.parent.glob("*.otf"):
        whole = paths.ASSETS / "fonts" / font.name
        assert font.stat().st_size < whole.stat().st_size / 4
        has = TTFont(font, lazy=True).getBestCmap()
        could = TTFont(whole, lazy=True).getBestCmap()
        written = {ord(c) for e in catalogue.exhibits for c in e.title.en + e.title.zh}
        assert written & could.keys() <= has.keys()


def test_what_staff_have_written_cannot_become_markup(catalogue, tmp_path):
    from dataclasses import replace

    from kiosk.catalogue.localized_text import LocalizedText

    wild = replace(catalogue.exhibits[0], title=LocalizedText('<b>"&', '<b>"&'))
    page = write_page(replace(catalogue, exhibits=(wild,)), tmp_path / "site")
    wall = page.with_name("wall.html").read_text(encoding="utf-8")
    assert "<h2>&lt;b&gt;&quot;&amp;</h2>" in wall
