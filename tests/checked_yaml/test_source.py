"""The bytes of a file that staff have written, and what is said when they are no text."""

from __future__ import annotations

import time

import pytest

from kiosk.checked_yaml.faults import UnreadableError
from kiosk.checked_yaml.source import MAX_BYTES, decoded, place_of

RESTORE = "(a power cut leaves such files; restore it from a copy)"


def refused(content):
    with pytest.raises(UnreadableError) as caught:
        decoded(content, "exhibits.yaml")
    (fault,) = caught.value.faults
    return str(fault)


@pytest.mark.parametrize("size", [1, 15, 479_207, MAX_BYTES])
def test_a_file_of_zeros_is_one_fault(size):
    began = time.process_time()
    told = refused(bytes(size))
    assert told == f"exhibits.yaml: this file holds nothing but zero bytes {RESTORE}"
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (bytes(114_688) + b"    year: 1983\n", "1:1: 114,688"),
        (b"museum:\n  name: x\n" + bytes(4096), "3:1: 4,096"),
        ("museum:\n  name: 馆".encode() + bytes(512) + b"\n", "2:10: 512"),
        (b"a" + bytes(600) + b"b" + bytes(700), "1:2: 600"),
        ("馆".encode()[:2] + bytes(512), "1:2: 512"),
    ],
)
def test_a_run_of_zeros_is_one_fault_at_its_place(content, place):
    told = refused(content)
    assert told == f"exhibits.yaml:{place} zero bytes stand here, and no text {RESTORE}"


def test_another_encoding_is_not_taken_for_a_power_cut():
    for encoding in ("utf-16", "utf-32"):
        assert refused("museum:\n".encode(encoding)).endswith("(save the file as UTF-8)")


def test_a_wrong_byte_is_placed_as_editors_count():
    assert refused("\ufeffa\r\nb: 馆馆".encode() + b"\xff").startswith("exhibits.yaml:2:6: ")


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("", (1, 1)),
        ("ab", (1, 3)),
        ("a\nb", (2, 2)),
        ("a\r\nb", (2, 2)),
        ("a\rb", (2, 2)),
        ("a\n\r\n\rb", (4, 2)),
        ("a\u2028b\x85c", (1, 6)),
    ],
)
def test_lines_end_where_editors_end_them(before, place):
    assert place_of(f"{before}x", len(before)) == place
