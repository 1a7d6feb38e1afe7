"""The museum's own content, many times over: to see what a large collection costs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk import places
from kiosk.catalogue.reading import read_bytes, read_catalogue
from kiosk.catalogue.snapshot import digest_of, save_snapshot, snapshot_path

if TYPE_CHECKING:
    from pathlib import Path


def enlarged(times: int, folder: Path) -> tuple[Path, Path, int]:
    """A content file and a state folder whose snapshot of it holds every exhibit `times` times.

    Only the snapshot is enlarged, for the file would be larger than content may be; what starts
    and searches is the same code. Returns file, state folder and the number of exhibits.
    """
    folder.mkdir(parents=True)
    content = read_bytes(places.CONTENT)
    file = folder / "exhibits.yaml"
    file.write_bytes(content)
    catalogue = read_catalogue(content, str(file))
    exhibits = tuple(
        replace(exhibit, id=f"{exhibit.id}-{copy}") if copy else exhibit
        for copy in range(times)
        for exhibit in catalogue.exhibits
    )
    state = folder / "state"
    large = replace(catalogue, exhibits=exhibits)
    save_snapshot(snapshot_path(state, file), digest_of(content), large)
    return file, state, len(exhibits)
