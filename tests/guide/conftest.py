"""The museum's own cards, and the guide that has read them: once for all tests of a process."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.content_file.reading import read_catalogue
from kiosk.guide.guide import Guide


@pytest.fixture(scope="session")
def museum():
    return read_catalogue(paths.CONTENT.read_bytes(), str(paths.CONTENT))


@pytest.fixture(scope="session")
def guide(museum):
    return Guide(museum)
