"""What is wrong with the panoramas that content names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.schema_faults import Path, fault_at
from kiosk.media.checks.folder_faults import folder_warnings, listing_or_fault
from kiosk.media.checks.picture_faults import decoding_faults, name_fault
from kiosk.media.panoramas import name_of

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.checked_yaml.faults import Fault
    from kiosk.checked_yaml.tree import Node

_WHERE = "assets/panoramas"


def panorama_faults(
    catalogue: Catalogue, tree: Node, file: str, folder: FilePath
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of the panoramas in `folder`, placed in the content file or there."""
    present, faults = listing_or_fault(folder)
    there: list[tuple[Path, FilePath]] = []
    used = {name_of(view) for area in catalogue.areas for view in area.views}
    for place, area in enumerate(catalogue.areas):
        for n, view in enumerate(area.views):
            path: Path = ("areas", place, "views", n, "panorama")
            what, hint = name_fault(view.panorama, present, _WHERE)
            if what:
                faults.append(fault_at(tree, path, file, what, hint))
            else:
                there.append((path, present[name_of(view)].file))
    more, warnings = decoding_faults("panorama", Message("panorama"), there, tree, file)
    return faults + more, warnings + folder_warnings(folder, _WHERE, used, _unused)


def _unused(_name: str) -> tuple[Message, Message]:
    hint = Message("name it as the panorama of one, under views of an area")
    return Message("belongs to no view"), hint
