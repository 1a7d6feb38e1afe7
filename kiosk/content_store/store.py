"""What is kept of one content file: the last good snapshot, and the one that was proven last."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.content_store.crash_guard import CrashGuard
from kiosk.content_store.snapshot import load_snapshot, snapshot_digest

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True)
class Kept:
    """Content as it was kept, and what it is known by."""

    catalogue: Catalogue
    digest: bytes
    snapshot: Path


class ContentStore:
    """Where the snapshots of `content` lie in the state folder, and which of them to trust.

    One for each run of the program. In safe mode only what was proven is shown at the start.
    """

    def __init__(self, content: Path, state_folder: Path, *, safe: bool = False) -> None:
        name = hashlib.sha256(str(content.absolute()).encode()).hexdigest()[:16]
        self.snapshot = state_folder / f"content-{name}.snapshot"
        """The last good content, which the worker writes."""
        self._proven = self.snapshot.with_suffix(".proven")
        self._guard = CrashGuard(self.snapshot.with_suffix(".guard"), safe=safe)
        self._safe = safe

    def at_start(self, shipped: Path | None = None) -> Kept | None:
        """What to show before anything that staff have written is read.

        The last good snapshot; where that is damaged or has brought the kiosk down, the one that
        was proven; else the snapshot at `shipped`, which came with the program.
        """
        for snapshot in (self.snapshot, self._proven):
            digest = snapshot_digest(snapshot)
            if digest and self._may_begin_with(digest) and (kept := self.load(digest, snapshot)):
                return kept
        catalogue = load_snapshot(shipped) if shipped else None
        return Kept(catalogue, b"", shipped) if catalogue and shipped else None

    def _may_begin_with(self, digest: bytes) -> bool:
        if self._safe:
            return self._guard.is_proven(digest)
        return not self._guard.refuses(digest)

    def load(self, digest: bytes, snapshot: Path | None = None) -> Kept | None:
        """The content of that digest, counted before it can do harm; None where it is not kept."""
        self._guard.begin(digest)
        snapshot = snapshot or self.snapshot
        catalogue = load_snapshot(snapshot, digest)
        return Kept(catalogue, digest, snapshot) if catalogue else None

    def refuses(self, digest: bytes) -> bool:
        """Whether content of that digest has brought the kiosk down too often."""
        return self._guard.refuses(digest)

    def is_proven(self, digest: bytes) -> bool:
        """Whether it was content of that digest that was proven last."""
        return self._guard.is_proven(digest)

    def prove(self, digest: bytes) -> None:
        """The kiosk has run well with content of that digest: keeps it for worse days."""
        if self._guard.is_proven(digest) or snapshot_digest(self.snapshot) != digest:
            return
        with contextlib.suppress(OSError):
            with atomic_write(self._proven) as file:
                file.write(self.snapshot.read_bytes())
            self._guard.prove(digest)
