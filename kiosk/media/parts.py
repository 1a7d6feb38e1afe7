"""Where named parts of the models are seen: `assets/parts.json`, written by the render command."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

log = logging.getLogger(__name__)

Spot = tuple[float, float]
"""A place of a picture, as fractions of its width and height from its upper left."""


@dataclass(frozen=True)
class PlacedParts:
    """The parts of one model; `picture` is the SHA-256 of the picture in which they are seen."""

    picture: str
    spots: Mapping[str, Spot]


def read_parts(file: Path) -> dict[str, PlacedParts]:
    """By exhibit id; none where there is no such file, or (logged) where it is damaged."""
    try:
        described = json.loads(file.read_text(encoding="utf-8"))
        return {exhibit: _placed(model) for exhibit, model in described.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        log.error("%s cannot be used: %r", file, error)
        return {}


def _placed(model: Any) -> PlacedParts:
    """Raises ValueError, LookupError, TypeError or AttributeError."""
    spots = {part: _spot(at) for part, at in model["parts"].items()}
    return PlacedParts(str(model["picture"]), spots)


def _spot(at: Any) -> Spot:
    x, y = at
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise ValueError(f"{at} is not within the picture")
    return float(x), float(y)
