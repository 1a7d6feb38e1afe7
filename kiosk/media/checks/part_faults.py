"""Parts to look at closely that are nowhere to be seen, or no longer where they were."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, nearest
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.schema_faults import Path, fault_at
from kiosk.media.checks.folder_faults import listing_or_fault
from kiosk.media.parts import read_parts
from kiosk.media.picture_names import names_of
from kiosk.media.pictures import models_among

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.checked_yaml.tree import Node

_BY_HAND = Message("say where it is: at: [part of the width, part of the height], each from 0 to 1")


def part_faults(
    catalogue: Catalogue, tree: Node, file: str, assets: FilePath, own: FilePath
) -> list[Fault]:
    """Warnings; `own` is the folder of staff's pictures, `assets` that of the program's models."""
    models = assets / "pictures"
    listed, _ = listing_or_fault(own)
    staffs = listed.keys() - models_among(own, models, catalogue)
    placed = read_parts(assets / "parts.json")
    warnings: list[Fault] = []
    for place, exhibit in enumerate(catalogue.exhibits):
        at: Path = ("exhibits", place, "parts")
        ids = [part.id for part in exhibit.parts]
        if len(ids) == 1:
            what, hint = Message("one part alone is not shown"), Message("give two")
            warnings.append(fault_at(tree, at, file, what, hint))
        model = None if staffs.intersection(names_of(exhibit)) else placed.get(exhibit.id)
        for number, part in enumerate(exhibit.parts):
            if part.id in ids[:number]:
                what = Message('there are two parts "{part}"', part=part.id)
                warnings.append(fault_at(tree, (*at, number, "id"), file, what))
            if part.at is None and (model is None or part.id not in model.spots):
                known = model.spots if model else ()
                what = Message(
                    'nobody knows where the part "{part}" is seen, so it is not shown',
                    part=part.id,
                )
                hint = nearest(part.id, known) or _BY_HAND
                warnings.append(fault_at(tree, (*at, number, "id"), file, what, hint))
        if exhibit.parts and model and model.picture != _digest(models / f"{exhibit.id}.webp"):
            what = Message("the model's picture has changed since its parts were placed")
            hint = Message("python assets/models/render.py --parts")
            warnings.append(fault_at(tree, at, file, what, hint))
    return warnings


def _digest(picture: FilePath) -> str:
    try:
        return hashlib.sha256(picture.read_bytes()).hexdigest()
    except OSError:  # said where pictures are looked at
        return ""
