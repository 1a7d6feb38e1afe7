"""Counts how often the program was started with content that is not proven yet.

Content may be faultless and still bring the program down. What was tried twice and never proved
itself is refused. Where nothing was ever proven, as on a machine just installed, it has more tries:
there a power cut is likelier than content that brings the program down.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.content_store.small_record import read_record, write_record

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_MOST_RUNS, _MOST_RUNS_AT_FIRST = 2, 5


class CrashGuard:
    """The record `{"proven": digest, "tried": digest, "runs": n}` in a file.

    One for each run of the program, which counts once however often the same content is shown. A
    run in safe mode bears less: what was tried by an earlier one and not proven is refused.
    """

    def __init__(self, record: Path, *, safe: bool = False) -> None:
        self._file = record
        self._safe = safe
        self._begun = b""

    def refuses(self, digest: bytes) -> bool:
        """Whether content of that digest has brought the kiosk down too often."""
        record = read_record(self._file)
        runs = self._runs(record, digest)
        if self._safe:
            return runs > (digest == self._begun)
        return runs >= (_MOST_RUNS if record.get("proven") else _MOST_RUNS_AT_FIRST)

    def begin(self, digest: bytes) -> None:
        """Counts this run with content of that digest, before it can do any harm."""
        record = read_record(self._file)
        if digest == self._begun or record.get("proven") == digest.hex():
            return
        self._begun = digest
        self._keep({**record, "tried": digest.hex(), "runs": self._runs(record, digest) + 1})

    def prove(self, digest: bytes) -> None:
        """The kiosk has run well with content of that digest."""
        if not self.is_proven(digest):
            self._keep({"proven": digest.hex()})

    def is_proven(self, digest: bytes) -> bool:
        """Whether it was content of that digest that was proven last."""
        return read_record(self._file).get("proven") == digest.hex()

    @staticmethod
    def _runs(record: dict[str, object], digest: bytes) -> int:
        runs = record.get("runs")
        return runs if record.get("tried") == digest.hex() and isinstance(runs, int) else 0

    def _keep(self, record: dict[str, object]) -> None:
        try:
            write_record(self._file, record)
        except OSError as error:
            log.warning("what was tried of the content cannot be kept: %s", error)
