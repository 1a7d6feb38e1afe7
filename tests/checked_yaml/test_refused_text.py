"""Characters, sizes and tricks that are no text for a museum, each refused with exact words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.checked_yaml.faults import FaultyFileError
from kiosk.checked_yaml.tree import MAX_TEXT
from kiosk.content_file.reading import read_catalogue

GOOD = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
TITLE = "    title: {en: Apple Lisa, zh: 苹果丽萨电脑}"
LINE = GOOD[: GOOD.index(TITLE)].count("\n") + 1
REFUSED = "cannot be seen and is not allowed (delete it)"


def faults_of(text):
    content = text.encode() if isinstance(text, str) else text
    with pytest.raises(FaultyFileError) as caught:
        read_catalogue(content, "exhibits.yaml")
    return [str(fault) for fault in caught.value.faults]


def titled(title):
    assert TITLE in GOOD
    return GOOD.replace(TITLE, f"    title: {title}")


@pytest.mark.parametrize(
    ("character", "code"),
    [("\0", "0000"), ("\a", "0007"), ("\u202e", "202E"), ("\u2066", "2066"), ("\x9b", "009B")],
)
def test_a_character_that_nobody_sees_is_named(character, code):
    assert faults_of(titled(f"Apple{character} Lisa")) == [
        f"exhibits.yaml:{LINE}:17: the character U+{code} {REFUSED}"
    ]


def test_it_is_named_too_where_it_is_written_as_an_escape():
    assert faults_of(titled(r'"Lisa \u202e"')) == [
        f"exhibits.yaml:{LINE}:12: the character U+202E {REFUSED}"
    ]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (GOOD.encode("utf-16"), "1:1"),
        (GOOD.encode("gb18030"), "3:64"),
        ("museum:\n  name: Café\n".encode("cp1252"), "2:12"),
        ("museum:\n  name: Café\n".encode("latin-1"), "2:12"),
    ],
)
def test_another_encoding_is_named_at_its_first_byte(content, place):
    (told,) = faults_of(content)
    assert told == f"exhibits.yaml:{place}: not UTF-8 text (save the file as UTF-8)"


@pytest.mark.parametrize("title", ["NO", "1.10", "0123", "12:30:45", "on", "2024-01-05"])
def test_what_looks_like_something_else_stays_text(title):
    catalogue = read_catalogue(titled(title).encode(), "exhibits.yaml")
    assert catalogue.exhibit("apple-lisa").title.en == title


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("[a, b]", "expected a text, or one for each language as {en: …, zh: …}, not a list"),
        ("{en: [a], zh: b}", "expected a text, not a list"),
        (
            "{en: {a: b}, zh: b}",
            "expected a text, not fields (a text with a colon in it needs quotation marks)",
        ),
    ],
)
def test_the_wrong_kind_of_thing_is_named_with_what_was_expected(title, told):
    (fault,) = faults_of(titled(title))
    assert fault.endswith(told), fault


def test_lists_and_fields_are_told_apart():
    (told,) = faults_of(GOOD.replace("    sources: [first-internet-museum]", "    sources: x", 1))
    assert told.endswith('(china-first-router).sources: expected a list, not "x"')


@pytest.mark.parametrize(
    "bomb",
    [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
        "a: &a {x: 1}\nb: {<<: *a}\n",
        "museum: &a [*a]\n",
    ],
)
def test_a_bomb_is_refused_at_once(bomb):
    began = time.process_time()
    (told,) = faults_of(bomb)
    assert "anchor &a is not allowed (remove it)" in told
    assert time.process_time() - began < 1  # a bomb that goes off takes hours


def test_three_thousand_brackets_are_too_deep():
    for bracket in ("[", "{a: ", "- "):
        (told,) = faults_of(bracket * 3000)
        assert told.endswith("nested too deep (more than 20 levels)")


def test_a_text_of_a_megabyte_is_too_long():
    (told,) = faults_of(titled("a" * 1_000_000))
    length = f"1,000,000 characters, at most {MAX_TEXT:,}"
    assert told == f"exhibits.yaml:{LINE}:12: this text is too long: {length}"


def test_markup_stays_the_letters_it_is():
    marked = '"<img src=http://x/a.png> <b>Lisa</b>"'
    catalogue = read_catalogue(titled(marked).encode(), "exhibits.yaml")
    assert catalogue.exhibit("apple-lisa").title.en == marked.strip('"')
