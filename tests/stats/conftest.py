"""A small museum that was visited, and its report."""

from __future__ import annotations

import pytest

from kiosk.stats.figures import figures_of
from kiosk.visit_counts.counts_file import FILE_NAME
from kiosk.visit_counts.reading import read_counts
from kiosk.visit_counts.recorder import VisitCounts
from tests.visit_counts.simulated import Museum, small_catalogue


@pytest.fixture(scope="session")
def catalogue():
    return small_catalogue()


@pytest.fixture(scope="session")
def visited(catalogue, tmp_path_factory):
    """The folder of a kiosk that was visited 300 times in October 2026."""
    folder = tmp_path_factory.mktemp("visited")
    never = 1e6
    museum = Museum(
        catalogue, lambda clock: VisitCounts(folder, clock=clock, every=never, after=never)
    )
    museum.month(300)
    museum.counts.close()
    return folder


@pytest.fixture(scope="session")
def rows(visited):
    return read_counts(visited / FILE_NAME, None, None)


@pytest.fixture
def figures(rows, catalogue):
    return figures_of(rows, catalogue)
