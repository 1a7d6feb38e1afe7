"""Where each house stands in the picture of the museum at night."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

Box = tuple[float, float, float, float]
"""Left, top, width, height of a house, as fractions of the picture's width and height."""


@dataclass(frozen=True)
class Outlines:
    """The houses by area id, for both shapes of the picture."""

    landscape: dict[str, Box] = field(default_factory=dict)
    portrait: dict[str, Box] = field(default_factory=dict)


def read_outlines(folder: Path) -> Outlines:
    """The outlines beside the pictures in `folder`; empty ones (logged) where a file is damaged."""
    return Outlines(
        _read(folder / "night-landscape.json"),
        _read(folder / "night-portrait.json"),
    )


def _read(file: Path) -> dict[str, Box]:
    try:
        houses = json.loads(file.read_text(encoding="utf-8"))["houses"]
        return {house["area"]: _box(house["outline"]) for house in houses}
    except (OSError, ValueError, LookupError, TypeError) as error:
        log.error("%s cannot be used: %r", file, error)
        return {}


def _box(outline: list[list[float]]) -> Box:
    xs, ys = [point[0] for point in outline], [point[1] for point in outline]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
