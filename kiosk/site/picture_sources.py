"""Which picture the site shows of an exhibit: as on the kiosk, staff's own before the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.media.media_files import own_assets
from kiosk.media.parts import read_parts
from kiosk.media.picture_folder import listing, simple_webps
from kiosk.media.picture_names import names_of
from kiosk.media.pictures import models_among

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit
    from kiosk.media.parts import Spot


@dataclass(frozen=True)
class PictureSource:
    """A file to make pictures of; `spots` has where parts of the exhibit are seen in it."""

    file: Path
    is_photograph: bool
    spots: Mapping[str, Spot]


def picture_sources(catalogue: Catalogue, content: Path, assets: Path) -> dict[str, PictureSource]:
    """By exhibit id; what has no picture is left out. Raises OSError: staff's folder cannot be
    read."""
    folders = own_assets(content) / "pictures", assets / "pictures"
    models = {name: listed.file for name, listed in simple_webps(folders[1]).items()}
    known = models_among(*folders, catalogue)
    own = {name: at.file for name, at in listing(folders[0]).items() if name not in known}
    parts = read_parts(assets / "parts.json")
    found: dict[str, PictureSource] = {}
    for exhibit in catalogue.exhibits:
        names = names_of(exhibit)
        if mine := next((own[name] for name in names if name in own), None):
            photograph = exhibit.picture_kind == "photograph"
            found[exhibit.id] = PictureSource(mine, photograph, _by_hand(exhibit))
        elif model := next((models[name] for name in names if name in models), None):
            seen = parts[exhibit.id].spots if exhibit.id in parts else {}
            spots = {**_by_hand(exhibit), **seen} if model.stem == exhibit.id else {}
            found[exhibit.id] = PictureSource(model, False, spots)
    return found


def _by_hand(exhibit: Exhibit) -> dict[str, Spot]:
    return {part.id: part.at for part in exhibit.parts if part.at}
