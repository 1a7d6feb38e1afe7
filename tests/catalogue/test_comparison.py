"""What is said to differ between two contents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue.comparison import Change, changes_between
from kiosk.content_file.reading import read_catalogue

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture
def museum():
    return read_catalogue(SMALL.read_bytes(), "small.yaml")


def test_the_same_content_in_another_order_differs_in_no_entry(museum):
    other = replace(museum, exhibits=museum.exhibits[::-1])
    assert changes_between(museum, museum) == ()
    assert changes_between(museum, other) == ()


def test_entries_that_came_went_or_differ_are_named_with_their_fields(museum):
    lisa = next(e for e in museum.exhibits if e.id == "apple-lisa")
    others = tuple(e for e in museum.exhibits if e is not lisa)
    later = replace(lisa, year=1984)
    new = replace(lisa, id="apple-lisa-2")
    assert changes_between(museum, replace(museum, exhibits=(later, *others))) == (
        Change("exhibit", "apple-lisa", "changed", ("year",)),
    )
    assert changes_between(museum, replace(museum, exhibits=(new, *others))) == (
        Change("exhibit", "apple-lisa-2", "added"),
        Change("exhibit", "apple-lisa", "removed"),
    )


def test_the_museum_itself_may_differ(museum):
    opened = museum.museum.opened.replace(year=2024)
    other = replace(museum, museum=replace(museum.museum, opened=opened))
    assert changes_between(museum, other) == (Change("museum", "", "changed", ("opened",)),)
