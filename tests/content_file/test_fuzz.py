"""Whatever a file holds: a catalogue or faults, never another exception."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.catalogue import Catalogue
from kiosk.checked_yaml.faults import FaultyFileError
from kiosk.content_file.reading import read_catalogue

GOOD = (Path(__file__).parent.parent / "small.yaml").read_bytes()
NASTY = [
    b"&a ", b"*a", b"<<: ", b"!!python/object:x ", b"\x00", b"\t", b"\xff\xfe", b"- ", b": ", b"{",
    b"[", b"}", b"]", b"|\n", b"'", b'"', b"---\n", b"...\n", b"? ", b"#", b"\xe2\x80\xae", b"~",
    b"[" * 60, b"{a: " * 30, b"1e999", b"\r", b"\xc2\x85", b"%YAML 9.9\n", b"id: id\n",
]  # fmt: skip


@st.composite
def mutated(draw):
    content = bytearray(GOOD)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(content)))
        match draw(st.integers(0, 3)):
            case 0:
                content[at:at] = draw(st.sampled_from(NASTY))
            case 1:
                del content[at : at + draw(st.integers(1, 400))]
            case 2:
                content[at:at] = draw(st.binary(min_size=1, max_size=12))
            case 3:
                start = draw(st.integers(0, len(content)))
                content[at:at] = content[start : start + draw(st.integers(1, 2000))]
    return bytes(content)


@settings(max_examples=250, deadline=2000, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_mutated_content_is_read_or_refused(content):
    check(content)


@settings(max_examples=150, deadline=2000)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content):
    check(content)


def check(content):
    try:
        assert isinstance(read_catalogue(content, "exhibits.yaml"), Catalogue)
    except FaultyFileError as error:
        assert error.faults
        assert all(str(fault).startswith("exhibits.yaml") for fault in error.faults)
