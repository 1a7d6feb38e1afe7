"""Reads the counters, also while the kiosk writes them."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from kiosk.visit_counts.counts_file import LAYOUT
from kiosk.visit_counts.kinds import OTHER, UNDATED, Kind

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


class Row(NamedTuple):
    """One number of the file: `period` is an hour, a day, a month, or UNDATED."""

    period: str
    kind: str
    name: str
    number: int


class CannotReadCountsError(Exception):
    """In words for staff."""


def read_counts(path: Path, since: date | None, until: date | None) -> list[Row]:
    """The rows of these days, both included; a month counts that has one of them.

    What has no date is there when neither is given. A row that the kiosk cannot have written is
    left out.

    Raises:
        CannotReadCountsError: the file is not there, may not be read, or is no file of counts.
    """
    first = since.isoformat() if since else ""
    last = f"{until.isoformat()}T99" if until else "9"
    try:
        with closing(_opened(path)) as database:
            layout = database.execute("PRAGMA user_version").fetchone()[0]
            if layout != LAYOUT:
                raise CannotReadCountsError(
                    f"{path} was written by another version of the program"
                    if layout
                    else f"{path} holds no counts"
                )
            rows = database.execute(
                "SELECT period, kind, name, number FROM counts WHERE (period <> ?"
                " AND period >= substr(?, 1, length(period))"
                " AND period <= substr(?, 1, length(period))) OR (period = ? AND ?)",
                (UNDATED, first, last, UNDATED, since is None and until is None),
            )
            return [row for row in map(Row._make, rows) if _can_be(row)]
    except sqlite3.Error as error:
        raise CannotReadCountsError(f"{path} cannot be read, {error}") from error


_A_TOUCH = re.compile(r".+ \d{1,4}x\d{1,4} \d{1,4} \d{1,4}")


def _can_be(row: Row) -> bool:
    if not all(isinstance(part, str) for part in row[:3]) or not isinstance(row.number, int):
        return False
    if row.kind == Kind.TOUCH and row.name != OTHER and not _A_TOUCH.fullmatch(row.name):
        return False
    form = {7: "%Y-%m", 10: "%Y-%m-%d", 13: "%Y-%m-%dT%H"}.get(len(row.period), "")
    try:
        return row.period == UNDATED or bool(form and datetime.strptime(row.period, form))
    except ValueError:
        return False


def _opened(path: Path) -> sqlite3.Connection:
    """Raises sqlite3.Error or CannotReadCountsError."""
    if not path.exists():
        raise CannotReadCountsError(f"nothing has been counted yet: {path} is not there")
    if not path.is_file():
        raise CannotReadCountsError(f"{path} is not an ordinary file")
    address = path.absolute().as_uri()
    database = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=5.0)
    try:
        database.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        # Who may not write into the folder cannot share the file; it is whole where nobody writes.
        database.close()
        if path.with_name(f"{path.name}-wal").exists():
            raise
        return sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)
    return database
