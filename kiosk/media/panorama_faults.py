"""What is wrong with the panoramas that content names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.schema_faults import Path, fault_at
from kiosk.media.picture_faults import decoding_faults, name_fault

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.checked_yaml.faults import Fault
    from kiosk.checked_yaml.tree import Node


def panorama_faults(
    catalogue: Catalogue, tree: Node, file: str, folder: FilePath
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of every panorama in `folder`, each placed in the content file."""
    present = {f.name: f for f in folder.iterdir()} if folder.is_dir() else {}
    faults: list[Fault] = []
    there: list[tuple[Path, FilePath]] = []
    for place, area in enumerate(catalogue.areas):
        for n, view in enumerate(area.views):
            path: Path = ("areas", place, "views", n, "panorama")
            what, hint = name_fault(view.panorama, present, "assets/panoramas")
            if what:
                faults.append(fault_at(tree, path, file, what, hint))
            else:
                there.append((path, folder / view.panorama))
    more, warnings = decoding_faults("panorama", there, tree, file)
    return faults + more, warnings
