"""Counters in a folder of their own, and a clock that a test sets."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from kiosk.visit_counts.counts_file import FILE_NAME
from kiosk.visit_counts.recorder import VisitCounts

NOON = datetime(2026, 11, 29, 12, 34, 56)
NEVER = 1e6


class Counters:
    """Counters that are written only when a test says so, by closing them."""

    def __init__(self, folder):
        self.now = NOON
        self.folder = folder
        self.file = folder / FILE_NAME
        self._open = []

    def open(self, **more):
        more = {"every": NEVER, "after": NEVER, **more}
        self._open.append(VisitCounts(self.folder, clock=lambda: self.now, **more))
        return self._open[-1]

    def rows(self):
        if not self.file.exists():
            return []
        with closing(sqlite3.connect(self.file)) as database:
            made = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            return database.execute("SELECT * FROM counts").fetchall() if made else []

    def numbers(self):
        """What was counted, whenever."""
        found = {}
        for _, kind, name, number in self.rows():
            found[kind, name] = found.get((kind, name), 0) + number
        return found

    def close(self):
        for counts in self._open:
            counts.close()


@pytest.fixture
def counters(tmp_path):
    counters = Counters(tmp_path)
    yield counters
    counters.close()
