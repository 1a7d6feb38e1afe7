"""YAML as a tree with places: what is kept of it, and what is refused."""

from __future__ import annotations

import time

import pytest

from kiosk.checked_yaml.faults import FaultyFileError
from kiosk.checked_yaml.reader import parse
from kiosk.checked_yaml.tree import Mapping, Scalar, Sequence


def refused(text):
    with pytest.raises(FaultyFileError) as caught:
        parse(text, "f")
    return [str(fault) for fault in caught.value.faults]


def test_every_part_knows_its_place():
    tree = parse("a: {b: 馆, c: [x, 'y']}\nd: z\n", "f")
    assert isinstance(tree, Mapping)
    inner = tree.values["a"]
    assert isinstance(inner, Mapping)
    assert (inner.line, inner.column) == (1, 4)
    assert (inner.keys["c"].line, inner.keys["c"].column) == (1, 11)
    listed = inner.values["c"]
    assert isinstance(listed, Sequence)
    assert [(item.column, item.plain()) for item in listed.items] == [(15, "x"), (18, "y")]
    assert (tree.keys["d"].line, tree.values["d"].column) == (2, 4)


def test_a_tree_is_plain_text_lists_and_fields():
    tree = parse("a: NO\nb: ~\nc: '~'\nd:\ne: null\nf: 1.10\ng: ''\n", "f")
    plain = {"a": "NO", "b": None, "c": "~", "d": None, "e": None, "f": "1.10", "g": ""}
    assert tree.plain() == plain


@pytest.mark.parametrize(
    ("line", "text", "comment"),
    [
        ("馆 #1 of 10", "馆", "#1 of 10"),
        ("馆 # a comment", "馆", "# a comment"),
        ("馆#1", "馆#1", ""),
        ("'馆' #1", "馆", ""),
        ("#1", "", "#1"),
        ("[馆 #1\n ]", "馆", "#1"),
    ],
)
def test_the_comment_behind_a_text_without_quotation_marks_is_kept(line, text, comment):
    tree = parse(f"zero: 序\na: {line}\n", "f")
    assert isinstance(tree, Mapping)
    value = tree.values["a"]
    scalar = value.items[0] if isinstance(value, Sequence) else value
    assert isinstance(scalar, Scalar)
    assert (scalar.text, scalar.comment) == (text, comment)


@pytest.mark.parametrize("break_", ["\u2028", "\u2029", "\x85"])
def test_a_break_that_editors_do_not_show_is_refused_in_its_own_line(break_):
    code = f"U+{ord(break_):04X}"
    told = f"the character {code} cannot be seen and is not allowed"
    assert refused(f"a: x\nb: y{break_}z\nc: [\n") == [f"f:2:5: {told} (delete it)"]
    escape = f"\\u{ord(break_):04x}"
    assert refused(f'a: "{escape}"\n') == [f"f:1:4: {told} (delete it)"]


def test_what_cannot_be_seen_is_one_fault_for_each_kind():
    began = time.process_time()
    told = refused("a: x\x01\n" + "\x02\x01" * 200_000)
    assert [line.split(" cannot")[0] for line in told] == [
        "f:1:5: the character U+0001",
        "f:2:1: the character U+0002",
    ]
    assert told[0].endswith("the file has it 200,001 times (delete it)")
    assert time.process_time() - began < 2


@pytest.mark.parametrize("blank", ["\u3000", "\xa0", " \u2003 ", "\u2800"])
def test_a_text_of_nothing_visible_is_refused(blank):
    code = " ".join(f"U+{ord(c):04X}" for c in blank if c != " ")
    for text in (f"a: '{blank}'\n", f"a: {{en: {blank.strip(' ')}, zh: x}}\n"):
        (told,) = refused(text)
        assert "nothing can be seen in this text, only " in told
        assert code in told


def test_blanks_of_another_kind_are_fine_inside_a_text():
    assert parse("a: |-\n  　　第一段\n  　　第二段\nb: 5\xa0MHz\n", "f").plain() == {
        "a": "　　第一段\n　　第二段",
        "b": "5\xa0MHz",
    }


def test_names_of_any_length_are_shortened():
    name = "n" * 900
    for text in (f"{name}: 1\n{name}: 2\n", f"a: &{name} x\n", f"a: *{name}\n", f"a: !{name} x\n"):
        (told,) = refused(text)
        assert len(told) < 200
