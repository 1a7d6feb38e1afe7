"""Content on trial: until the kiosk has run for a while with it, it is not trusted.

Content may be faultless and still bring the program down. Each run of the program with content
that is new is counted; content that was run with twice and never proved itself gives way to what
was proven before. Where nothing was, as on a machine just installed, it has more trials: there a
power cut is likelier than content that brings the program down.
"""

from __future__ import annotations

import contextlib
import json
import logging
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.content_store.snapshot import load_snapshot, snapshot_digest

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue

log = logging.getLogger(__name__)

_MOST_RUNS, _MOST_RUNS_AT_FIRST = 2, 5


class CrashGuard:
    """The record beside a snapshot, `{"proven": digest, "tried": digest, "runs": n}`, and the
    snapshot that was proven last. One for each run of the program."""

    def __init__(self, snapshot: Path) -> None:
        self._snapshot = snapshot
        self._proven = snapshot.with_suffix(".proven")
        self._file = snapshot.with_suffix(".trial")
        self._begun = b""

    def refuses(self, digest: bytes) -> bool:
        """Whether content of that digest has brought the kiosk down too often."""
        return self._runs_with(digest) >= self._most_runs

    def last_good(self) -> Catalogue | None:
        """The snapshot, or where it is refused or damaged the one that was proven last."""
        for snapshot in (self._snapshot, self._proven):
            digest = snapshot_digest(snapshot)
            if digest and not self.refuses(digest) and (good := load_snapshot(snapshot)):
                return good
        return None

    def begin(self) -> None:
        """Counts this run with the snapshot that is about to be shown, should it not survive it."""
        digest = snapshot_digest(self._snapshot)
        if not digest or digest == self._begun or self._record().get("proven") == digest.hex():
            return
        self._begun = digest
        runs = self._runs_with(digest) + 1
        if runs <= self._most_runs:
            self._keep({**self._record(), "tried": digest.hex(), "runs": runs})

    def passed(self) -> None:
        """The kiosk has run well with the snapshot: keeps that for worse days."""
        digest = snapshot_digest(self._snapshot)
        if digest and self._record().get("proven") != digest.hex() and not self.refuses(digest):
            with contextlib.suppress(OSError):
                with atomic_write(self._proven) as file:
                    file.write(self._snapshot.read_bytes())
                self._keep({"proven": digest.hex()})

    @property
    def _most_runs(self) -> int:
        return _MOST_RUNS if self._proven.exists() else _MOST_RUNS_AT_FIRST

    def _runs_with(self, digest: bytes) -> int:
        record = self._record()
        runs = record.get("runs")
        return runs if record.get("tried") == digest.hex() and isinstance(runs, int) else 0

    def _record(self) -> dict[str, object]:
        try:
            read = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return read if isinstance(read, dict) else {}

    def _keep(self, record: dict[str, object]) -> None:
        try:
            with atomic_write(self._file) as file:
                file.write(json.dumps(record).encode())
        except OSError as error:
            log.warning("the trial of the content cannot be kept: %s", error)
