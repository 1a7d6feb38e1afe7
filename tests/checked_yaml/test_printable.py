"""What may be printed of a text that somebody else wrote."""

from __future__ import annotations

import unicodedata

import pytest

from kiosk.checked_yaml.printable import code_point, printable, quoted, shortened, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Lisa 丽萨 café", "Lisa 丽萨 café"),
        ("a\nb\r\tc", r"a\x0ab\x0d\x09c"),
        ("\x1b[31mred\x9b0m\x7f", r"\x1b[31mred\x9b0m\x7f"),
        ("a\u2028b\u2029c\x85d", r"a\u2028b\u2029c\x85d"),
        ("\u202eexe.gpj\u2066", r"\u202eexe.gpj\u2066"),
        ("name\udcff.jpg", r"name\udcff.jpg"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_controls_breaks_and_turns_are_written_out(text, shown):
    assert printable(text) == shown


def test_no_control_and_no_break_gets_through():
    every = "".join(map(chr, [*range(0x3000), *range(0xD800, 0xE000), *range(0xFE00, 0x10000)]))
    through = printable(every)
    assert len(through.splitlines()) == 1
    assert {"Cc", "Cs", "Zl", "Zp"}.isdisjoint(map(unicodedata.category, through))
    bidi = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert bidi.isdisjoint(map(unicodedata.bidirectional, through))
    through.encode()


def test_blanks_of_another_kind_are_made_visible_where_a_word_is_named():
    assert printable("　序") == "　序"
    assert visible("id\xa0\u3000") == r"id\xa0\u3000"
    assert quoted("tech\u3000") == r'"tech\u3000"'
    assert code_point("\u200b") == "U+200B"


def test_a_long_text_keeps_its_beginning_and_its_end():
    short = shortened("a" * 500 + "z" * 500, 30)
    assert short == "a" * 19 + "…" + "z" * 10
    assert shortened("abc", 3) == "abc"
