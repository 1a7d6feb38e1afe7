"""Faults as staff read them: in the order of the file, one line each, no more than one reads."""

from __future__ import annotations

import pytest

from kiosk.checked_yaml.faults import (
    MOST_BYTES,
    MOST_FAULTS,
    Fault,
    FaultyFileError,
    MoreFaults,
    count_of,
    first_in_file,
    first_worded,
    nearest,
)


def fault(line, what="wrong", **more):
    return Fault("exhibits.yaml", line, 1, "", what, **more)


def test_a_fault_is_one_line_that_names_its_place():
    told = Fault("exhibits.yaml", 12, 5, "exhibits[0].year", "must be at most 2100", "a hint")
    assert str(told) == "exhibits.yaml:12:5: exhibits[0].year: must be at most 2100 (a hint)"
    assert str(Fault("exhibits.yaml", 0, 0, "", "is gone")) == "exhibits.yaml: is gone"


def test_nothing_in_a_fault_forges_a_line_or_moves_a_cursor():
    told = str(Fault("a\nb.yaml", 1, 1, "x\u2028y", "\x1b[2J", "\u202e"))
    assert told == r"a\x0ab.yaml:1:1: x\u2028y: \x1b[2J (\u202e)"


def test_a_word_of_any_length_leaves_a_line_that_can_be_read():
    endless = "丽" * 20_000
    assert len(str(Fault("exhibits.yaml", 1, 1, endless, endless, endless))) < 800


def test_faults_come_in_the_order_of_the_file():
    error = FaultyFileError([fault(3), fault(1), fault(2)])
    assert [each.line for each in error.faults] == [1, 2, 3]
    assert str(error).count("\n") == 2


def test_no_more_faults_are_told_than_a_person_reads():
    faults = first_in_file(fault(line) for line in range(1000, 0, -1))
    assert [each.line for each in faults] == list(range(1, MOST_FAULTS + 2))
    assert str(faults[-1]) == "exhibits.yaml:51:1: from here on there are 950 more"
    assert count_of(faults) == 1000
    assert first_in_file(faults) == faults


def test_one_fault_more_is_told_rather_than_counted():
    faults = first_in_file(map(fault, range(1, MOST_FAULTS + 2)))
    assert not any(isinstance(each, MoreFaults) for each in faults)


def test_long_faults_are_fewer():
    faults = first_in_file(fault(line, what="长" * 1000) for line in range(1, 100))
    assert 1 < len(faults) < MOST_FAULTS
    assert sum(len(str(each).encode()) for each in faults[:-1]) <= MOST_BYTES
    assert count_of(faults) == 99
    assert first_in_file(faults) == faults


def test_only_what_is_told_is_put_in_words():
    worded = []

    def word(line):
        worded.append(line)
        return fault(line)

    assert count_of(first_worded(range(100_000), lambda line: (line, 1), word)) == 100_000
    assert len(worded) == MOST_FAULTS + 1


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [("kinds", 'did you mean "kind"?'), ("x", ""), ("k" * 20_000, "")],
)
def test_the_nearest_word_is_named_where_one_is_near(wrong, hint):
    assert nearest(wrong, ["kind", "year"]) == hint
