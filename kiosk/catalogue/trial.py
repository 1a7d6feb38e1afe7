"""Content on trial: until the kiosk has run for a while with it, it is not trusted.

Content may be faultless and still bring the program down. Each start with content that is new is
counted; content that was started with twice and never proved itself is not shown again.
"""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

from kiosk.catalogue.prepared import replace_whole

if TYPE_CHECKING:
    from pathlib import Path

_MOST_STARTS = 2


class Trial:
    """The record beside a snapshot: `{"proven": digest, "tried": digest, "starts": n}`."""

    def __init__(self, snapshot: Path) -> None:
        self._file = snapshot.with_suffix(".trial")
        self._record: dict[str, object] = {}
        with contextlib.suppress(OSError, ValueError):
            read = json.loads(self._file.read_text(encoding="utf-8"))
            self._record = read if isinstance(read, dict) else {}

    def refuses(self, digest: bytes) -> bool:
        """Whether content of that digest has brought the kiosk down too often."""
        return self._starts_with(digest) >= _MOST_STARTS

    def begin(self, digest: bytes) -> None:
        """Counts a start with this content, unless it is proven. Raises OSError."""
        if self._record.get("proven") != digest.hex():
            starts = self._starts_with(digest) + 1
            self._keep({**self._record, "tried": digest.hex(), "starts": starts})

    def passed(self, digest: bytes) -> bool:
        """The kiosk has run well with this content; True when that is news. Raises OSError."""
        if self._record.get("proven") == digest.hex():
            return False
        self._keep({"proven": digest.hex()})
        return True

    def _starts_with(self, digest: bytes) -> int:
        starts = self._record.get("starts")
        same = self._record.get("tried") == digest.hex()
        return starts if same and isinstance(starts, int) else 0

    def _keep(self, record: dict[str, object]) -> None:
        self._record = record
        self._file.parent.mkdir(parents=True, exist_ok=True)
        replace_whole(self._file, json.dumps(record).encode())
