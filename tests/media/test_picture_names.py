"""The names of picture files."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from kiosk.media.picture_names import folded, is_picture_name, is_plain_name, names_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("R0010123.JPG", "R0010123.jpg"),
        ("a.b.JpEg", "a.b.jpeg"),
        (unicodedata.normalize("NFD", "Café Müller.jpg"), "Café Müller.jpg"),
        (unicodedata.normalize("NFD", "プログラム.PNG"), "プログラム.png"),
    ],
)
def test_names_that_look_the_same_are_the_same(one, other):
    assert one != other
    assert folded(one) == folded(other) == unicodedata.normalize("NFC", other)


def test_a_stem_in_other_letters_is_another_name():
    assert folded("Apple-Lisa.jpg") != folded("apple-lisa.jpg")


@pytest.mark.parametrize(
    "name",
    ["a.jpg", "乌镇（一）.jpg", "IMG 2041 (1), copy.JPG", "丽萨，1983.png", "R&D #1 'x' 50%.jpg",
     "é+ü=x~.webp", "e\u0301.jpg", "a..b.jpg", "-a.jpg"],
)  # fmt: skip
def test_every_name_staff_give_a_picture_is_plain(name):
    assert is_plain_name(name)


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../x.jpg", "/etc/x.jpg", "a/b.jpg", "..\\x.jpg", "C:x.jpg", "C:\\x.jpg",
     "\\\\share\\x.jpg", "http://x/a.jpg", "a\x00.jpg", "a\n.jpg", "\x1b[2J.jpg", "a\u202egpj.exe",
     "a\u200b.jpg", "a\u3000b.jpg", "a\udcff.jpg", ".hidden.jpg"],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_or_cannot_be_seen_is_not(name, lisa):
    assert not is_plain_name(name)
    assert names_of(replace(lisa, picture=name)) == [] or not name


def test_what_is_looked_at_in_a_folder():
    assert all(map(is_picture_name, ["a.jpg", "a.JPEG", "a.png", "a.WebP"]))
    assert not any(map(is_picture_name, ["a.heic", "jpg", ".jpg", "._a.jpg", "a.jpg.part"]))


def test_an_entry_s_picture_goes_before_its_id_and_photographs_before_models(lisa):
    assert names_of(lisa) == [f"apple-lisa.{s}" for s in ("jpg", "jpeg", "png", "webp")]
    assert names_of(replace(lisa, picture="Desk.JPG")) == ["Desk.jpg"]
