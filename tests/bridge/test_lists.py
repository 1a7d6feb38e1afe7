"""The lists that QML shows, as Qt's own tester of models sees them."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.bridge.lists.lazy_rows import LazyRows
from kiosk.bridge.lists.row_model import RowModel


class NumberRow(NamedTuple):
    number: int
    other_name: str


class NumberModel(RowModel):
    row_type = NumberRow


@pytest.fixture
def model(parent):
    model = NumberModel(parent)
    # it complains in the log, which fails the test
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, parent)
    return model


def test_a_field_becomes_a_role(model, rows):
    model.show([NumberRow(1, "one")])
    assert rows(model) == [{"number": 1, "otherName": "one"}]


def test_a_list_grows_shrinks_and_changes_without_a_reset(model, rows):
    resets = []
    model.modelReset.connect(resets.append)
    for count in (3, 5, 2, 2, 0, 1):
        wanted = [NumberRow(n * count, str(count)) for n in range(count)]
        model.show(iter(wanted))
        assert [tuple(row.values()) for row in rows(model)] == wanted
    assert resets == []


def test_the_view_is_told_which_rows_changed(model):
    model.show([NumberRow(n, "") for n in range(4)])
    told = []

    def note(first, last):
        told.append((first.row(), last.row()))

    model.dataChanged.connect(note)
    model.show([NumberRow(n, "x") for n in range(2)])
    assert told == [(0, 1)]


def test_rows_are_made_when_they_are_shown_and_kept(model):
    made = []

    def make(number):
        made.append(number)
        return NumberRow(number, "")

    model.show(LazyRows(range(1000), make))
    assert (model.rowCount(), made) == (1000, [])
    role = min(model.roleNames())
    assert [model.data(model.index(row), role) for row in (7, 7, 8)] == [7, 7, 8]
    assert made == [7, 8]
    assert LazyRows(range(9), make)[2:4] == [NumberRow(2, ""), NumberRow(3, "")]
