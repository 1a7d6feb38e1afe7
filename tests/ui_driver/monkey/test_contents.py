"""The content that a monkey comes upon is such as `kiosk check` lets pass."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.content_file import link_faults
from kiosk.content_file.reading import read_catalogue
from kiosk.ui_driver.monkey.contents import emptied, thinned
from kiosk.visit.place import Screen
from kiosk.visit.visit import Visit


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(paths.CONTENT.read_bytes(), "exhibits.yaml")


def test_a_part_of_the_exhibits_is_gone_and_nothing_names_them(museum):
    fewer = thinned(museum)
    there = {exhibit.id for exhibit in fewer.exhibits}
    assert len(museum.exhibits) / 3 < len(there) < len(museum.exhibits)
    assert not list(link_faults._wrong_references(fewer))


def test_an_empty_museum_is_one_that_is_being_prepared(museum):
    empty = emptied(museum)
    assert not list(link_faults._wrong_references(empty))
    assert Visit(empty).place.screen is Screen.PREPARING
