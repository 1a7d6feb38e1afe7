"""One is one, and more are many, wherever a number stands before a noun."""

from __future__ import annotations

import re

import pytest

from kiosk import paths

TOUR = """
TourCard {
    title: "Tour"; otherTitle: ""; pitch: ""; minutes: %d; stops: %d; reached: 0
    hue: "amber"; kind: "chip"; picture: ""; laterPictures: []; tones: Theme.night; large: false
}
"""


@pytest.mark.parametrize(
    ("minutes", "stops", "told"),
    [(1, 1, "1 minute, 1 stop"), (1, 2, "1 minute, 2 stops"), (20, 1, "20 minutes, 1 stop")],
)
def test_a_tour_says_how_long_it_is(shown, minutes, stops, told):
    root, _ = shown(TOUR % (minutes, stops))
    assert root.property("extent") == told


def test_every_number_before_a_noun_in_the_plural_has_one_in_the_singular():
    words = set()
    for file in paths.QML.rglob("*.qml"):
        words |= set(re.findall(r'qsTr\("(.*?)"', file.read_text(encoding="utf-8")))
    plurals = {word for word in words if re.fullmatch(r"%[1n] \w+s", word)}
    assert plurals
    for word in plurals:
        assert re.sub(r"%[1n] (\w+)s", r"1 \1", word) in words, word
