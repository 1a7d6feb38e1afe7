"""Topics of the content in the words of the interface: none is shown as the file has it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.paths import CONTENT, ROOT
from kiosk.visit.spoken.telling import in_english
from kiosk.visit.spoken.topic_names import topic_names


def used():
    shown = read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")
    return {topic for entry in (*shown.stories, *shown.cases) for topic in entry.topics}


def test_every_topic_of_the_museum_has_words():
    names = topic_names(in_english)
    assert used() - names.keys() == set()
    assert len(used()) > 30
    assert all("-" not in name and name != topic for topic, name in names.items())
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize("language", ["zh", "ar"])
def test_these_words_are_translated(language):
    root = ElementTree.parse(ROOT / f"assets/translations/kiosk_{language}.ts").getroot()
    context = next(each for each in root if each.findtext("name") == "SearchNames")
    translated = {
        message.findtext("source"): message.findtext("translation") or ""
        for message in context.iter("message")
    }
    missing = [name for name in topic_names(in_english).values() if not translated.get(name)]
    assert not missing
    latin = [name for name in topic_names(in_english).values() if translated[name].isascii()]
    assert latin == ["IPv6"]


def test_a_topic_that_nobody_has_named_is_none():
    assert topic_names(in_english).get("brand-new") is None
