"""Getting content on screen: the file, or what was good before, or nothing yet."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, FaultyFileError
from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.reading import read_catalogue
from kiosk.content_store.crash_guard import CrashGuard
from kiosk.content_store.snapshot import digest_of, load_snapshot, save_snapshot, snapshot_path

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """What can be shown (None: nothing yet), and what is wrong with the file."""

    catalogue: Catalogue | None
    faults: tuple[Fault, ...] = ()


def open_catalogue(file: Path, state_folder: Path, quietly: bool = False) -> Opened:
    """Reads `file`, or falls back to its last good snapshot.

    Every fault is logged for staff, unless `quietly`: then somebody else has told them.
    """
    kept = snapshot_path(state_folder, file)
    try:
        return Opened(_read(file, kept))
    except FaultyFileError as error:
        last_good = CrashGuard(kept).last_good()
        if quietly:
            return Opened(last_good, error.faults)
        for fault in error.faults:
            log.error("%s", fault)
        shown = "the last good content" if last_good else "the page that content is being prepared"
        log.error("%s cannot be shown; visitors see %s", file, shown)
        return Opened(last_good, error.faults)


def _read(file: Path, kept: Path) -> Catalogue:
    """Raises FaultyFileError."""
    content = read_bytes(file)
    digest = digest_of(content)
    if CrashGuard(kept).refuses(digest):
        what = "the kiosk has stopped again and again while it showed this content"
        raise FaultyFileError(
            [Fault(str(file), 0, 0, "", what, "save it with a change to try again")]
        )
    catalogue = load_snapshot(kept, digest)
    if catalogue is None:
        catalogue = read_catalogue(content, str(file))
        try:
            save_snapshot(kept, digest, catalogue)
        except OSError as error:
            log.warning("the content cannot be kept for the next start: %s", error)
    return catalogue
