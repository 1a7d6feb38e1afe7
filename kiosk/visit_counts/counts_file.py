"""`counts.sqlite`, the file in which counters survive: one table of period, kind, name and number.

It is in WAL mode, so that a report reads while the kiosk writes, and fully synchronous: with less
SQLite would keep the file whole after a power cut, but could lose all that was written since the
last checkpoint, hours of a quiet day. One forced write every few seconds, in a thread of its own,
costs no visitor anything.
"""

from __future__ import annotations

import contextlib
import sqlite3
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.visit_counts.kinds import MOST_NAMES, OTHER, UNDATED, Count, Kind, Resolution

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FILE_NAME = "counts.sqlite"
DAMAGED = "counts.damaged-*.sqlite"
"""What files are called that were set aside, 1 the last."""
LAYOUT = 1
"""Of the table, as `user_version`; a file of a newer layout is left alone."""
MOST_BYTES = 50_000_000
_KEPT_DAMAGED = 2
_PAGE_BYTES = 4096
_LOCKED_SECONDS = 2.0

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_TABLE = """CREATE TABLE counts (
    period TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY (period, kind, name)
) WITHOUT ROWID"""
_ADD = """INSERT INTO counts VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET number = number + excluded.number"""
_BY_DAY = f"period <> '{UNDATED}' AND length(period) >= {Resolution.DAY:d}"
_MONTH, _DAY = f"substr(period, 1, {Resolution.MONTH:d})", f"substr(period, 1, {Resolution.DAY:d})"


class NewerCountsError(Exception):
    """The file was written by a newer program, whose table may be another one."""


class DamagedCountsError(sqlite3.DatabaseError):
    """SQLite opens the file, and finds something wrong in it."""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file itself is broken, and not the way to it."""
    # An extended code has the general one in its lowest byte.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in _DAMAGED or isinstance(error, DamagedCountsError)


def set_aside(path: Path) -> Path:
    """Moves a damaged file out of the way, whose names are kept for the last two; where it is now.

    Raises:
        OSError: it cannot be moved.
    """
    places = [
        path.with_name(DAMAGED.replace("*", str(number))) for number in range(1, _KEPT_DAMAGED + 1)
    ]
    for log in ("-wal", "-shm"):  # they belong to this file and would be taken for the next one's
        path.with_name(path.name + log).unlink(missing_ok=True)
    for newer, older in reversed([*pairwise(places)]):
        if newer.exists():
            newer.replace(older)
    return path.replace(places[0])


class CountsFile:
    """The open file, for the thread that has opened it.

    Raises:
        sqlite3.Error: by all its methods, where it cannot be read or written; see `is_damage`.
        NewerCountsError: at opening.
    """

    def __init__(self, path: Path, kept_days: int, most_bytes: int = MOST_BYTES) -> None:
        self._kept_days = kept_days
        self._most_pages = most_bytes // _PAGE_BYTES
        self._database = sqlite3.connect(path, timeout=_LOCKED_SECONDS, isolation_level=None)
        try:
            self._prepare()
        except BaseException:
            self._database.close()
            raise

    def add(self, counts: Mapping[Count, int]) -> None:
        """Adds all or, where it raises, none."""
        with self._transaction():
            room: dict[tuple[str, str], int] = {}
            for count, number in counts.items():
                place = (count.period, count.kind)
                if place not in room:
                    room[place] = _most_names(count.kind) - self._names_in(*place)
                if not self._has(count):
                    room[place] -= 1
                    if room[place] < 0:
                        count = count._replace(name=OTHER)
                self._database.execute(_ADD, (*count, number))

    def visits_on(self, day: str) -> int:
        """How many visits began on a day, `2026-11-29`."""
        counted = "SELECT total(number) FROM counts WHERE kind = ? AND period BETWEEN ? AND ?"
        return int(self._one(counted, Kind.BEGUN, day, f"{day}T99"))

    def make_room(self) -> None:
        """Merges into months what is more than `kept_days` old, and more where the file is large.

        The days are those on which something was counted, not those of the calendar: a clock that
        jumps ten years ahead would else take all hours with it.
        """
        days = [day for (day,) in self._database.execute(
            f"SELECT DISTINCT {_DAY} FROM counts WHERE {_BY_DAY} ORDER BY 1 DESC"
        )]  # fmt: skip
        if len(days) > self._kept_days:
            self._merge(days[self._kept_days])
            del days[self._kept_days :]
        while self._used_pages() > self._most_pages and len(days) > 1:
            self._merge(days[len(days) // 2])
            del days[len(days) // 2 :]
        while self._used_pages() > self._most_pages and self._forget_oldest_month():
            pass
        # execute() would take one step of it, and give back one page.
        self._database.executescript("PRAGMA incremental_vacuum")

    def close(self) -> None:
        self._database.close()

    def _prepare(self) -> None:
        layout = int(self._one("PRAGMA user_version"))
        if layout > LAYOUT:
            raise NewerCountsError(f"its layout is {layout}, this program knows {LAYOUT}")
        if layout == 0:
            self._database.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            self._database.execute("PRAGMA auto_vacuum = INCREMENTAL")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        if (found := self._one("PRAGMA quick_check(1)")) != "ok":
            raise DamagedCountsError(found)
        if layout == 0:
            with self._transaction():
                self._database.execute(_TABLE)
                self._database.execute(f"PRAGMA user_version = {LAYOUT}")

    def _merge(self, last_day: str) -> None:
        """Merges all days up to `last_day` into their months, without words typed only once."""
        older = f"{_BY_DAY} AND {_DAY} <= ?"
        with self._transaction():
            self._database.execute(
                f"""INSERT INTO counts
                SELECT {_MONTH}, kind, name, sum(number) FROM counts WHERE {older}
                GROUP BY 1, 2, 3 HAVING kind <> '{Kind.UNANSWERED}' OR sum(number) > 1
                ON CONFLICT DO UPDATE SET number = number + excluded.number""",
                (last_day,),
            )
            self._database.execute(f"DELETE FROM counts WHERE {older}", (last_day,))

    def _forget_oldest_month(self) -> bool:
        """All but its number of visits; whether there was one. Nothing is left to merge."""
        others = f"period <> '{UNDATED}' AND kind <> '{Kind.BEGUN}'"
        oldest = self._one(f"SELECT coalesce(min({_MONTH}), '') FROM counts WHERE {others}")
        with self._transaction():
            forgotten = self._database.execute(
                f"DELETE FROM counts WHERE {_MONTH} = ? AND {others}", (oldest,)
            )
            return forgotten.rowcount > 0

    def _names_in(self, period: str, kind: str) -> int:
        counted = "SELECT count(*) FROM counts WHERE period = ? AND kind = ?"
        return int(self._one(counted, period, kind))

    def _has(self, count: Count) -> bool:
        asked = "SELECT count(*) FROM counts WHERE period = ? AND kind = ? AND name = ?"
        return bool(self._one(asked, *count))

    def _used_pages(self) -> int:
        return int(self._one("PRAGMA page_count")) - int(self._one("PRAGMA freelist_count"))

    def _one(self, asked: str, *values: str | int | float) -> str | int | float:
        found: str | int | float = self._database.execute(asked, values).fetchone()[0]
        return found

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")
            raise


def _most_names(kind: str) -> int:
    return MOST_NAMES * 20 if kind == Kind.TOUCH else MOST_NAMES
