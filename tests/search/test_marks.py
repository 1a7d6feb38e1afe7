"""What is marked in a text, and how it is cut."""

from __future__ import annotations

import pytest

from kiosk.search.hits import Hits
from kiosk.search.marks import Marked, Marker, excerpt
from kiosk.search.narrowing import EVERYTHING


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("rout", "China's first router", ("China's first ", "rout", "er")),
        ("lyq", "中国第一台路由器", ("中国第一台", "路由器", "")),
        ("luyouq", "中国第一台路由器", ("中国第一台", "路由器", "")),
        ("路由", "中国第一台路由器", ("中国第一台", "路由", "器")),
        ("tat8", "TAT-8海底光缆", ("", "TAT-8", "海底光缆")),
        ("cafe", "Le Café", ("Le ", "Café", "")),
        ("nothing", "a <b>text</b>", ("a <b>text</b>", "", "")),
        ("text", "a <b>text</b>", ("a <b>", "text", "</b>")),
    ],
)
def test_what_was_typed_is_marked(finder, typed, text, marked):
    found = Marker(finder, [typed], forgiving=False).marked(text, by_name=True)
    assert found == marked
    assert found.text == text


def test_initials_mark_names_but_no_texts(finder):
    marker = Marker(finder, ["gl"], forgiving=False)
    assert marker.marked("海底光缆", by_name=True).match == "光缆"
    assert marker.marked("海底光缆", by_name=False).match == ""


def test_a_word_with_an_error_marks_what_it_stands_for(finder):
    marked = Marker(finder, ["ruter"], forgiving=True).marked("the first router", by_name=True)
    assert marked.match == "router"


def test_a_long_text_is_cut_between_words():
    text = Marked("one two three four five six ", "seven", " eight nine ten eleven")
    assert excerpt(text, 12, 12) == ("... five six ", "seven", " eight nine ...")
    assert excerpt(Marked("short"), 5, 5) == ("short", "", "")
    assert excerpt(Marked("一二三四五六七八九十", "光", "缆一二三四五六七"), 5, 5) == (
        "…六七八九十", "光", "缆一二三四…",
    )  # fmt: skip


def test_every_hit_says_why_it_was_found(finder):
    for typed, language in (("cab", "en"), ("guanglan", "zh"), ("ruter", "en"), ("lyq", "en")):
        found = finder.find(typed, EVERYTHING, language)
        hits = Hits(finder, found, language)
        for numbers in found.listed.values():
            for number in numbers:
                hit = hits.hit(number)
                assert hit.title.match or hit.quote.match, (typed, hit)
