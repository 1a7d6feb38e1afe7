"""What a schema finds wrong, said with place and hint, of a small schema of its own."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.checked_yaml.constraints import Accepting, Between, CalendarDay, Count
from kiosk.checked_yaml.faults import MOST_FAULTS, count_of
from kiosk.checked_yaml.reader import parse
from kiosk.checked_yaml.schema_faults import fault_at, in_words, node_at, shape_faults

STRICT: dict[str, Any] = {"extra": "forbid"}


@dataclass
class Boat:
    id: str
    length: Annotated[float, Between(2, 400)] = 10
    crew: Annotated[int, Between(0, 99)] = 1
    hull: Literal["wood", "steel"] = "wood"
    built: Annotated[dt.date, CalendarDay()] | None = None
    masts: Annotated[tuple[str, ...], Count(1, 3)] = ("main",)
    sails: bool = True
    chart: Path | None = None
    __pydantic_config__ = STRICT


@dataclass
class Harbour:
    boats: tuple[Annotated[Boat, Accepting(lambda x: {"id": x} if isinstance(x, str) else x)], ...]
    __pydantic_config__ = STRICT


def faults_of(text, expected=None):
    tree = parse(text, "f")
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Harbour).validate_python(tree.plain())
    return list(map(str, shape_faults(caught.value, tree, "f", Harbour, expected)))


def of_boat(line):
    (told,) = faults_of(f"boats:\n  - id: sampan\n    {line}\n")
    return told.removeprefix("f:3:").replace("boats[0] (sampan).", "")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("lenght: 3", '5: lenght: this field is not known (did you mean "length"?)'),
        ("length: 1", "13: length: must be at least 2"),
        ("length: 400.5", "13: length: must be at most 400"),
        ("length: long", '13: length: expected a number, not "long"'),
        ("length: inf", "13: length: must be at most 400"),
        ("length: [3]", "13: length: expected a number, not a list"),
        ("crew: 1.5", '11: crew: expected a whole number, not "1.5"'),
        ("crew: {a: b}", "11: crew: expected a whole number, not fields"),
        ("crew:", "5: crew: expected a whole number, not nothing"),
        ("crew: '9" + "9" * 5000 + "'", "11: crew: expected a whole number, not"),
        ("hull: steal", "11: hull: \"steal\" is not one of 'wood' or 'steel' (did you mean"),
        ("hull: [steel]", "11: hull: expected one of 'wood' or 'steel', not a list"),
        ("built: 45237", "12: built: expected a date as YYYY-MM-DD, not the number 45237, by whic"),
        ("built: 86400", '12: built: expected a date as YYYY-MM-DD, not "86400"'),
        ("built: 0", "12: built: expected a date as YYYY-MM-DD, not the number 0"),
        ("built: 7.11.2023", '12: built: expected a date as YYYY-MM-DD, not "7.11.2023"'),
        ("built: 2023-11-07T00:00:00", "12: built: expected a date as YYYY-MM-DD, not"),
        ("built: 2023-02-30", "12: built: expected a day of the calendar as YYYY-MM-DD, not"),
        ("built: [x]", "12: built: expected a day of the calendar as YYYY-MM-DD, not a list"),
        ("masts: main", '12: masts: expected a list, not "main"'),
        ("masts: []", "12: masts: expected a list of at least 1, not of 0"),
        ("masts: [a, b, c, d]", "12: masts: expected a list of at most 3, not of 4"),
        ("sails: maybe", '12: sails: expected true or false, not "maybe"'),
        ("sails: {}", "12: sails: expected true or false, not fields"),
        ("chart: [x]", "12: chart: expected a path, not a list"),
        ("the first: x", "5: the first: this field is not known (a text with a comma in it needs"),
        ("id:x: y", "5: id:x: this field is not known (a space belongs after the colon)"),
        ("crew: １２", "11: crew: １ (U+FF11) stands where 1 belongs"),
        ("built: 2023－11－07", "16: built: － (U+FF0D) stands where - belongs"),
        ("masts: ［main］", "12: masts: ［ (U+FF3B) stands where [ belongs"),
        ("hull: “steel”", '11: hull: “ (U+201C) stands where " belongs'),
        ("crew: #3", '5: crew: expected a whole number, not nothing (what follows " #" is a'),
    ],
)
def test_each_kind_of_fault_is_said_plainly_at_its_place(line, told):
    assert of_boat(line).startswith(told), of_boat(line)


def test_a_name_with_a_wrong_colon_is_one_fault():
    (told,) = faults_of("boats: [{id: sampan, crew：3}]\n")
    assert told.startswith("f:1:26: boats[0] (sampan).crew：3: ： (U+FF1A) stands where : belongs")


def test_a_day_and_a_number_that_are_good_are_taken():
    tree = parse("boats: [sampan, {id: junk, built: 2023-11-07, crew: '12', length: 20.5}]", "f")
    harbour = TypeAdapter(Harbour).validate_python(tree.plain())
    assert [boat.id for boat in harbour.boats] == ["sampan", "junk"]
    assert harbour.boats[1].built == dt.date(2023, 11, 7)


def test_a_missing_field_that_a_wrong_comma_swallowed_is_found_in_its_neighbour():
    (told,) = faults_of("boats: [{crew: 3，id：junk}]\n")[:1]
    assert told.startswith("f:1:17: boats[0].id: ， (U+FF0C) stands where , belongs")


def test_a_text_cut_at_its_comma_names_the_quotation_mark_that_is_none():
    (told,) = faults_of("boats: [{id: “junk, or: sampan”}]\n")
    assert told.startswith('f:1:14: boats[0] (“junk).or: “ (U+201C) stands where " belongs')


def test_what_a_dataclass_wants_may_be_said_in_words():
    assert faults_of("boats: [[x]]\n", {"Boat": "a boat"}) == [
        "f:1:9: boats[0]: expected a boat, not a list"
    ]
    assert faults_of("boats: [[x]]\n")[0].endswith("expected fields, not a list")


def test_many_faults_are_said_for_as_many_as_a_person_reads():
    tree = parse("boats: [a]\n" + "".join(f"field{n}: x\n" for n in range(3000)), "f")
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Harbour).validate_python(tree.plain())
    faults = shape_faults(caught.value, tree, "f", Harbour)
    assert len(faults) == MOST_FAULTS + 1
    assert count_of(faults) == 3000


TREE = parse("exhibits:\n  - id: apple-lisa\n    title:\n    facts: [{label: x}]\n", "f")


@pytest.mark.parametrize(
    ("path", "place", "words"),
    [
        ((), (1, 1), ""),
        (("exhibits", 0), (2, 5), "exhibits[0] (apple-lisa)"),
        (("exhibits", 0, "id"), (2, 9), "exhibits[0] (apple-lisa).id"),
        (("exhibits", 0, "title"), (3, 5), "exhibits[0] (apple-lisa).title"),
        (("exhibits", 0, "year"), (2, 5), "exhibits[0] (apple-lisa).year"),
        (("exhibits", 0, "facts", 0, "label"), (4, 21), "exhibits[0] (apple-lisa).facts[0].label"),
        (("exhibits", 7, "id"), (2, 3), "exhibits[7].id"),
    ],
)
def test_a_path_leads_to_the_nearest_thing_that_stands_in_the_file(path, place, words):
    node = node_at(TREE, path)
    assert (node.line, node.column) == place
    assert in_words(TREE, path) == words
    assert str(fault_at(TREE, path, "f", "x")).startswith(f"f:{place[0]}:{place[1]}: ")
