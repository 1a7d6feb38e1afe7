"""What the program has of its own models beside their pictures."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.media.sprite_sheets import SpriteSheet, read_sprite_sheets

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

log = logging.getLogger(__name__)

Spot = tuple[float, float]
"""A place of a picture, as fractions of its width and height from its upper left."""


@dataclass(frozen=True)
class Models:
    """By exhibit id: sheets of frames all round, pictures without background that stand on their
    lower edge, and where each named part is seen in the picture."""

    sprite_sheets: Mapping[str, SpriteSheet] = field(default_factory=dict)
    cutouts: Mapping[str, Path] = field(default_factory=dict)
    parts: Mapping[str, Mapping[str, Spot]] = field(default_factory=dict)


def read_models(assets: Path) -> Models:
    """What lies in the folder `assets`; what is missing or damaged there is left out, and logged
    where it is damaged."""
    cutouts = {file.stem: file for file in sorted((assets / "cutouts").glob("*.webp"))}
    return Models(read_sprite_sheets(assets / "turns"), cutouts, read_parts(assets / "parts.json"))


def read_parts(file: Path) -> dict[str, dict[str, Spot]]:
    """Where the named parts of each model are seen; none (logged) where the file is damaged."""
    try:
        described = json.loads(file.read_text(encoding="utf-8"))
        return {
            exhibit: {part: _spot(at) for part, at in model["parts"].items()}
            for exhibit, model in described.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        log.error("%s cannot be used: %r", file, error)
        return {}


def _spot(at: Any) -> Spot:
    """Raises ValueError or TypeError."""
    x, y = at
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise ValueError(f"{at} is not within the picture")
    return float(x), float(y)
