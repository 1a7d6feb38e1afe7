"""Getting content on screen at start: the file, or what was good before, or nothing yet."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.faults import CatalogueError, Fault
from kiosk.catalogue.reading import read_bytes, read_catalogue
from kiosk.catalogue.snapshot import digest_of, load_snapshot, save_snapshot, snapshot_path

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """What can be shown (None: nothing yet), and what is wrong with the file."""

    catalogue: Catalogue | None
    faults: tuple[Fault, ...] = ()


def open_catalogue(file: Path, state_folder: Path) -> Opened:
    """Reads `file`, or falls back to its last good snapshot; every fault is logged for staff."""
    kept = snapshot_path(state_folder, file)
    try:
        content = read_bytes(file)
        digest = digest_of(content)
        catalogue = load_snapshot(kept, digest)
        if catalogue is None:
            catalogue = read_catalogue(content, str(file))
            _keep(kept, digest, catalogue)
        return Opened(catalogue)
    except CatalogueError as error:
        for fault in error.faults:
            log.error("%s", fault)
        last_good = load_snapshot(kept)
        shown = "the last good content" if last_good else "the page that content is being prepared"
        log.error("%s cannot be shown; visitors see %s", file, shown)
        return Opened(last_good, error.faults)


def _keep(path: Path, digest: bytes, catalogue: Catalogue) -> None:
    try:
        save_snapshot(path, digest, catalogue)
    except OSError as error:
        log.warning("the content cannot be kept for the next start: %s", error)
