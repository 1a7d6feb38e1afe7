"""Whatever stands in a field, what is said of it names no part of a program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.checked_yaml.faults import FaultyFileError
from kiosk.checked_yaml.reader import parse
from kiosk.checked_yaml.tree import Mapping, Scalar, Sequence
from kiosk.content_file.reading import read_catalogue

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
LINES = SMALL.splitlines()
VALUES = [
    "''", "~", "x", "No", "-1", "45237", "1e999", "nan", "2023-13-45", "[]", "[x]", "{}", "{a: b}",
    "[[x]]", "[{a: b}]", "{en: [x]}", "{en: {zh: x}}", "9" * 5000, "长" * 9000,
    "｛en：a，zh：b｝", "２０２３", "“x”", "#1",
]  # fmt: skip
JARGON = re.compile(
    r"\b(datetimes?|dicts?|dictionary|tuples?|str|string|int|integer|float|bool(ean)?|instance|"
    r"dataclass|none(type)?|inputs?|parse|parsing|validation|value error|unicode|keyword|"
    r"arguments?|literal|something else|scalar|token|mapping|sequence|block|collection)\b",
    re.IGNORECASE,
)


def places(node):
    """Line, column and length of each scalar of one line that is not a name of a field."""
    if isinstance(node, Scalar):
        yield node
    children = node.values.values() if isinstance(node, Mapping) else ()
    for child in node.items if isinstance(node, Sequence) else children:
        yield from places(child)


def fields():
    """One place for each field of the file, whichever entry has it first."""
    first = {}
    for scalar in places(parse(SMALL, "f")):
        line = LINES[scalar.line - 1]
        before = line[: scalar.column - 1]
        written = f"'{scalar.text}'" if line[scalar.column - 1] == "'" else scalar.text
        written = f'"{scalar.text}"' if line[scalar.column - 1] == '"' else written
        if line[scalar.column - 1 :].startswith(written):
            name = re.findall(r"[a-z_]+(?=:)", before) or ["-"]
            first.setdefault(
                (*name[:1], name[-1]), (scalar.line, before, line[len(before + written) :])
            )
    return first


FIELDS = fields()


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value[:12])
def test_no_value_in_any_field_is_spoken_of_in_words_of_a_program(value):
    assert len(FIELDS) > 40
    for start in range(6):
        lines = list(LINES)
        for line, before, after in list(FIELDS.values())[start::6]:
            lines[line - 1] = f"{before}{value}{after}"
        try:
            read_catalogue("\n".join(lines).encode(), "f")
        except FaultyFileError as error:
            for fault in error.faults:
                said = re.sub(r'"[^"]*"', "", f"{fault.what} {fault.hint}")
                assert not JARGON.search(said), fault
                assert fault.line
                assert len(str(fault)) < 800


@pytest.mark.parametrize("kind", ["x", "[x]", "{a: b}", "~", "''"])
def test_no_part_of_the_file_either(kind):
    for part in ("museum", "areas", "exhibits", "stories", "cases", "tours", "other"):
        text = re.sub(rf"(?m)^{part}:(\n[ \n].*|\n)+", "", SMALL) + f"\n{part}: {kind}\n"
        try:
            read_catalogue(text.encode(), "f")
        except FaultyFileError as error:
            said = " ".join(f"{fault.what} {fault.hint}" for fault in error.faults)
            assert not JARGON.search(re.sub(r'"[^"]*"', "", said)), said
