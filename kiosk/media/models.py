"""What the program has of its own models beside their pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.media.parts import PlacedParts, read_parts
from kiosk.media.sprite_sheets import SpriteSheet, read_sprite_sheets

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Models:
    """By exhibit id: sheets of frames all round, pictures without background that stand on their
    lower edge, and where each named part is seen in the picture."""

    sprite_sheets: Mapping[str, SpriteSheet] = field(default_factory=dict)
    cutouts: Mapping[str, Path] = field(default_factory=dict)
    parts: Mapping[str, PlacedParts] = field(default_factory=dict)


def read_models(assets: Path) -> Models:
    """What lies in the folder `assets`; what is missing or damaged there is left out, and logged
    where it is damaged."""
    cutouts = {file.stem: file for file in sorted((assets / "cutouts").glob("*.webp"))}
    return Models(read_sprite_sheets(assets / "turns"), cutouts, read_parts(assets / "parts.json"))
