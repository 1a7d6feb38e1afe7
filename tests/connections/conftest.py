"""The small museum."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture(scope="session")
def museum():
    return read_catalogue(SMALL.read_bytes(), "small.yaml")
