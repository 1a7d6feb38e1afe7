"""What is said where YAML's parser stops: the cause at its own place, and what to do."""

from __future__ import annotations

import pytest

from kiosk.checked_yaml.faults import FaultyFileError
from kiosk.checked_yaml.reader import parse

COLON = "(a text with a colon in it needs quotation marks)"
MARKS = "(put the whole text in quotation marks)"
SPACES = "(delete it and type spaces)"


def told_of(line):
    """The only fault of a file with this line, its fourth, amid good ones."""
    text = f"exhibits:\n  - id: apple-lisa\n    area: technology\n{line}\n    year: 1983\n"
    with pytest.raises(FaultyFileError) as caught:
        parse(text, "f")
    (fault,) = caught.value.faults
    return str(fault)


@pytest.mark.parametrize(
    ("line", "place", "character", "meant"),
    [
        ("    title：互联网", "4:10", "：", ":"),
        ("    title： 互联网", "4:10", "：", ":"),
        ("    title: {en: Lisa， zh: 丽萨}", "4:21", "，", ","),
        ("    title: ｛en: a, zh: b｝", "4:12", "｛", "{"),
        ("    title: {en: Lisa, zh: 丽萨｝", "4:29", "｝", "}"),
        ("    sources: [a, b］", "4:19", "］", "]"),
        ('    title: "Lisa＂', "4:17", "＂", '"'),
        ('    title: "Lisa”', "4:17", "”", '"'),
        ("    ＃ 注", "4:5", "＃", "#"),
        ("  － id: apple-macintosh", "4:3", "－", "-"),
        ("    text: ｜\n      a: b", "4:11", "｜", "|"),
    ],
)
def test_full_width_punctuation_is_named_where_it_stands(line, place, character, meant):
    code = f"U+{ord(character):04X}"
    what = f"{character} ({code}) stands where {meant} belongs"
    typed = ": and a space" if meant == ":" else meant
    assert told_of(line) == f"f:{place}: {what} (type {typed} with the keyboard set to English)"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("  -{}id: x", "4:4"),
        ("{}{}title: Lisa", "4:1"),
        ("    title:{}Lisa", "4:11"),
        ("  {}- id: x", "4:3"),
    ],
)
@pytest.mark.parametrize("blank", ["\u3000", "\xa0", "\u2003"])
def test_a_blank_of_another_kind_is_named_by_its_code_point(line, place, blank):
    code = f"U+{ord(blank):04X}"
    what = f"{code} is a blank of another kind than the space of a keyboard"
    assert told_of(line.replace("{}", blank)) == f"f:{place}: {what} {SPACES}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("    title: Lisa: the computer", f"4:16: a second colon stands in this line {COLON}"),
        ("    title: Lisa:", f"4:16: a second colon stands in this line {COLON}"),
        (
            "    title: {en: Lisa: the computer, zh: x}",
            f"4:21: a comma or }} is missing before this colon {COLON}",
        ),
        ("    title: {en: a, zh: b", "4:12: what opens here is not closed: } is missing"),
        ("    title: [a, b", "4:12: what opens here is not closed: ] is missing"),
        (
            '    title: {en: "a, zh: b}\n    text: {en: "c", zh: d}',
            "4:12: a quotation mark in this line is not closed (close it)",
        ),
        (
            "    title: {en: 'a, zh: b}\n    text: {en: 'c', zh: d}",
            "4:12: a quotation mark in this line is not closed (close it)",
        ),
        (
            """    title: {en: "it's 5\\" a", zh: '2" b'""",
            "4:12: what opens here is not closed: } is missing",
        ),
        (
            "    title: {en: Model #1 of 10, zh: 型号}",
            "4:23: a comment begins here, and what it hid",
        ),
        ("    title: [draft] Lisa", f"4:20: nothing may follow here in this line {MARKS}"),
        ('    title: "Lisa" computer', f"4:19: nothing may follow here in this line {MARKS}"),
        ("    title: @home", f'4:12: a text cannot begin with "@" {MARKS}'),
        ("    title: * star", f"4:12: a text cannot begin with this character {MARKS}"),
        ("    title: 'open", "4:12: this quotation mark is never closed (close it)"),
        ("    title: - a", "4:12: a list cannot begin here (it begins on a new line; a text needs"),
        ("      title: x", "4:12: this line is indented further than the one before it (fields of"),
        (
            "   title: x",
            "4:4: this line does not stand exactly below what it belongs to (fields of",
        ),
        ("\ttitle: x", "4:1: a tab stands where spaces belong (indent with spaces, not tabs)"),
        (
            "    title:x",
            "4:5: this line is no field: after the name come a colon and a space (a sp",
        ),
        ("    title: |x", "4:13: nothing may follow here (the text begins on the next line)"),
        (
            '    title: "C:\\q"',
            r"4:15: \ stands before a wrong letter (write \\, or put the text in",
        ),
    ],
)
def test_the_cause_is_said_in_plain_words_with_what_to_do(line, expected):
    assert told_of(line).startswith(f"f:{expected}"), told_of(line)


@pytest.mark.parametrize(
    "good",
    [
        "zh: “互联网之光”博览会",
        "zh: 【注】丽萨：电脑，一九八三",
        "en: China's “first”",
        "zh: {en: x, zh: 【注】}",
        "zh: 你好，世界——再见",
    ],
)
def test_punctuation_of_a_text_is_not_blamed_for_a_fault_in_the_next_line(good):
    assert "a second colon" in told_of(f"    {good}\n    maker: Lisa: Apple")
