"""What the tests of pictures share: the small museum, its Lisa, and judging without a process."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.media import preparation
from kiosk.media.checks.image_checks import examine

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def small():
    return SMALL


@pytest.fixture(scope="session")
def lisa():
    return read_catalogue(SMALL.encode(), "small.yaml").exhibit("apple-lisa")


@pytest.fixture
def examined_here(monkeypatch):
    """Pictures are examined in the process of the test, which is quicker; the names of them."""
    names = []

    def examine_here(kind, asked):
        for picture, into in asked:
            names.append(picture.name)
            yield picture, examine(kind, picture, into)

    monkeypatch.setattr(preparation, "examine_apart", examine_here)
    return names
