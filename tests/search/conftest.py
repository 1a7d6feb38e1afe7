"""The museum as it is, and what is found in it."""

from __future__ import annotations

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.paths import CONTENT
from kiosk.search.finder import finder_of
from kiosk.search.narrowing import EVERYTHING


@pytest.fixture(scope="session")
def museum():
    return read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")


@pytest.fixture(scope="session")
def finder(museum):
    return finder_of(museum)


@pytest.fixture(scope="session")
def found(finder):
    """Finds; for each entry its kind and its id, all kinds in the order of the screen."""

    def find(typed, language="en", narrowing=EVERYTHING):
        listed = finder.find(typed, narrowing, language).listed
        return [number for numbers in listed.values() for number in numbers]

    return find
