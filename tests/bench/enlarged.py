"""The museum's own content in other measure: many times over, or all of it on one wall."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.reading import read_catalogue
from kiosk.content_store.digest import digest_of
from kiosk.content_store.snapshot import save_snapshot
from kiosk.content_store.store import ContentStore

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue


def enlarged(times: int, folder: Path) -> tuple[Path, Path, int]:
    """A content file and a state folder whose snapshot of it holds every exhibit `times` times.

    Only the snapshot is enlarged, for the file would be larger than content may be; what starts
    and searches is the same code. Returns file, state folder and the number of exhibits.
    """
    catalogue = _own_catalogue()
    exhibits = tuple(
        replace(exhibit, id=f"{exhibit.id}-{copy}") if copy else exhibit
        for copy in range(times)
        for exhibit in catalogue.exhibits
    )
    return *_kept(replace(catalogue, exhibits=exhibits), folder), len(exhibits)


def on_one_wall(folder: Path) -> tuple[Path, Path]:
    """A content file and a state folder whose snapshot of it has all exhibits in the first area."""
    catalogue = _own_catalogue()
    first = catalogue.areas[0].id
    exhibits = tuple(replace(exhibit, area=first) for exhibit in catalogue.exhibits)
    return _kept(replace(catalogue, exhibits=exhibits), folder)


def _own_catalogue() -> Catalogue:
    return read_catalogue(read_bytes(paths.CONTENT), str(paths.CONTENT))


def _kept(catalogue: Catalogue, folder: Path) -> tuple[Path, Path]:
    folder.mkdir(parents=True)
    content = read_bytes(paths.CONTENT)
    file = folder / "exhibits.yaml"
    file.write_bytes(content)
    state = folder / "state"
    save_snapshot(ContentStore(file, state).snapshot, digest_of(content), catalogue)
    return file, state
