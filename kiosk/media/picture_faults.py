"""What is wrong with the pictures that content names or staff have dropped into the folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, nearest
from kiosk.checked_yaml.schema_faults import Path, fault_at
from kiosk.media.image_check_worker import examine_apart
from kiosk.media.pictures import SUFFIXES, plain_suffix

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path as FilePath

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit
    from kiosk.checked_yaml.tree import Node

_PLAIN_NAME = re.compile(r"\w[\w .()-]*")


def picture_faults(
    catalogue: Catalogue, tree: Node, file: str, folders: Sequence[FilePath]
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of the exhibits' pictures, placed in the content file.

    Of pictures of the same name in several `folders` the last one's is shown.
    """
    there = [folder for folder in folders if folder.is_dir()]
    present = {plain_suffix(f.name): f for folder in there for f in folder.iterdir()}
    faults: list[Fault] = []
    decodable: list[tuple[Path, FilePath]] = []
    for place, exhibit in enumerate(catalogue.exhibits):
        at: Path = ("exhibits", place)
        if exhibit.picture_kind == "photograph" and not exhibit.credit:
            what = "a photograph needs its credit"
            faults.append(fault_at(tree, (*at, "picture_kind"), file, what, "add the field credit"))
        if exhibit.picture:
            what, hint = name_fault(exhibit.picture, present, "assets/pictures")
            if what:
                faults.append(fault_at(tree, (*at, "picture"), file, what, hint))
                continue
        for name in _names(exhibit):
            if (name := plain_suffix(name)) in present:
                field = "picture" if exhibit.picture else "id"
                decodable.append(((*at, field), present[name]))
    more, warnings = decoding_faults("picture", decodable, tree, file)
    return faults + more, warnings


def _names(exhibit: Exhibit) -> list[str]:
    return [exhibit.picture] if exhibit.picture else [exhibit.id + end for end in SUFFIXES]


def name_fault(name: str, present: dict[str, FilePath], where: str) -> tuple[str, str]:
    """What is wrong with the name of a picture that should lie in `where`, and a hint."""
    if not _PLAIN_NAME.fullmatch(name):
        return f'"{name}" is not the plain name of a file in {where}', ""
    if not name.lower().endswith(SUFFIXES):
        return f'"{name}" is not a picture the kiosk shows', f"use {', '.join(SUFFIXES)}"
    if plain_suffix(name) not in present:
        return f'there is no picture "{name}" in {where}', nearest(name, present)
    return "", ""


def decoding_faults(
    sort: str, pictures: Sequence[tuple[Path, FilePath]], tree: Node, file: str
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of pictures of one sort, each placed where content names it."""
    faults: list[Fault] = []
    warnings: list[Fault] = []
    verdicts = examine_apart(sort, [picture for _, picture in pictures])
    for (path, picture), verdict in zip(pictures, verdicts, strict=True):
        if verdict:
            what, serious = verdict
            found = fault_at(tree, path, file, f'the {sort} "{picture.name}" {what}')
            (faults if serious else warnings).append(found)
    return faults, warnings
