"""The contents that were shown, and the way back to one of them.

Kept are the texts, as snapshots; pictures are staff's own files and stay as they lie. The name of
a file in the folder says all there is to know of it, so that one step in the file system, a rename,
makes an entry or changes it.
"""

from __future__ import annotations

import contextlib
import re
import time
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.catalogue.comparison import Change, changes_between
from kiosk.content_store.snapshot import load_snapshot, snapshot_digest
from kiosk.content_store.taken_back import TakenBack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.content_store.store import ContentStore

LEAST_KEPT, MOST_KEPT = 3, 12
MOST_BYTES = 64 * 1024 * 1024
"""Of all that is kept, unless the fewest that are kept at any rate are larger."""
_NAME = re.compile(r"(\d{1,12})-(\d{1,12})-([0-9a-f]{64})\.snapshot")


class NotTakenBackError(Exception):
    """That content cannot be shown again; the text says why."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A content that was shown, last at `when`, by the clock of the machine.

    `changes` are against the one shown before it. One that is not `usable` was made by another
    version of the program, which alone can read it, or is damaged: nothing else is known of it.
    """

    number: int
    when: datetime
    digest: bytes
    usable: bool
    is_shown: bool
    is_proven: bool
    is_taken_back: bool
    """It is in the place of what staff's file holds; shown as soon as the kiosk has seen that."""
    exhibits: int = 0
    stories: int = 0
    cases: int = 0
    changes: tuple[Change, ...] | None = None
    """None where there is nothing to compare it with."""


@dataclass(frozen=True, slots=True)
class _Entry:
    number: int
    when: int
    digest: bytes
    file: Path
    size: int


class History:
    """What was shown of one content file, the latest first; beside the store's own snapshots.

    It reads and writes the disk, and takes its time: not for the thread that draws.
    """

    def __init__(self, store: ContentStore) -> None:
        self._store = store
        self._folder = store.snapshot.with_suffix(".history")
        self._taken_back = TakenBack(store.snapshot)

    def note(self, digest: bytes, snapshot: Path) -> None:
        """The content at `snapshot` is shown now. What was shown before is once in the list.

        Raises:
            OSError: it cannot be kept; what is kept is as before.
        """
        entries = self._entries()
        if entries and entries[0].digest == digest:
            return
        number = entries[0].number + 1 if entries else 1
        name = self._folder / f"{number}-{int(time.time())}-{digest.hex()}.snapshot"
        before = next((entry for entry in entries if entry.digest == digest), None)
        if before is not None:
            before.file.replace(name)
        else:
            kept = snapshot.read_bytes()
            with atomic_write(name) as file:
                file.write(kept)
        self._forget_oldest()

    def latest(self, most: int = MOST_KEPT) -> tuple[Shown, ...]:
        """The last `most` contents, the latest first."""
        entries = self._entries()[: most + 1]
        now = snapshot_digest(self._store.snapshot)
        catalogues = [load_snapshot(entry.file, entry.digest) for entry in entries]
        pairs = zip(catalogues, [*catalogues[1:], None], strict=False)
        told = [self._told(entry, *pair, now) for entry, pair in zip(entries, pairs, strict=False)]
        return tuple(told[:most])

    def take_back(self, number: int) -> None:
        """Shows the content of that number again, until staff's file is changed.

        One step makes it so: a power cut leaves what was shown, or this. A kiosk that runs shows
        it within seconds.

        Raises:
            NotTakenBackError: there is none of that number, or it cannot be shown.
            OSError: it cannot be kept.
        """
        entry = next((entry for entry in self._entries() if entry.number == number), None)
        if entry is None:
            raise NotTakenBackError(f"there is no content {number}")
        if load_snapshot(entry.file, entry.digest) is None:
            raise NotTakenBackError(f"this version of the program cannot read content {number}")
        if self._store.refuses(entry.digest):
            raise NotTakenBackError(f"content {number} has brought the kiosk down again and again")
        self._taken_back.take(entry.digest)

    def note_read(self, written: bytes) -> None:
        """Staff's file holds this now: what is taken back is taken back in its place."""
        self._taken_back.note_read(written)

    def instead_of(self, written: bytes | None) -> tuple[bytes, Path] | None:
        """The digest and snapshot of what was taken back in the place of what staff's file holds.

        None where nothing was, or it is not there any more. The snapshot is the last good one from
        then on, so that the next start shows it at once. None for what is `written` stands for a
        file that cannot be read.
        """
        digest = self._taken_back.instead_of(written)
        if not digest or self._store.refuses(digest):
            return None
        snapshot = self._store.snapshot
        if load_snapshot(snapshot, digest) is not None:
            return digest, snapshot
        for entry in self._entries():
            if entry.digest == digest and load_snapshot(entry.file, digest) is not None:
                with contextlib.suppress(OSError):
                    kept = entry.file.read_bytes()
                    with atomic_write(snapshot) as file:
                        file.write(kept)
                    return digest, snapshot
                return digest, entry.file
        return None

    @property
    def taken_back_state(self) -> object:
        """Changes as soon as something is taken back, by whichever process."""
        try:
            status = self._taken_back.file.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino

    def _told(
        self,
        entry: _Entry,
        catalogue: Catalogue | None,
        before: Catalogue | None,
        now: bytes | None,
    ) -> Shown:
        known = (
            entry.number,
            datetime.fromtimestamp(entry.when).astimezone(),
            entry.digest,
            catalogue is not None,
            entry.digest == now,
            self._store.is_proven(entry.digest),
            entry.digest.hex() == self._taken_back.shown,
        )
        if catalogue is None:
            return Shown(*known)
        counts = len(catalogue.exhibits), len(catalogue.stories), len(catalogue.cases)
        return Shown(*known, *counts, changes_between(before, catalogue) if before else None)

    def _entries(self) -> list[_Entry]:
        """The latest first."""
        return sorted(self._found(), key=lambda entry: entry.number, reverse=True)

    def _found(self) -> Iterator[_Entry]:
        with contextlib.suppress(FileNotFoundError):
            for file in self._folder.iterdir():
                if name := _NAME.fullmatch(file.name):
                    number, when = int(name[1]), int(name[2])
                    size = file.stat().st_size
                    yield _Entry(number, when, bytes.fromhex(name[3]), file, size)

    def _forget_oldest(self) -> None:
        for half in self._folder.glob("*.part"):  # of a write that a power cut ended
            half.unlink(missing_ok=True)
        total = 0
        for place, entry in enumerate(self._entries()):
            total += entry.size
            if place >= MOST_KEPT or (place >= LEAST_KEPT and total > MOST_BYTES):
                entry.file.unlink(missing_ok=True)
