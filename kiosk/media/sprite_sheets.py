"""Exhibits that can be turned: frames all round, packed in one sheet, `assets/turns/`."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_MOST_PIXELS = 4096
"""The longest side of a sheet that every renderer takes as one texture."""


@dataclass(frozen=True)
class SpriteSheet:
    """A sheet of `columns` x `rows` square frames of `frame` pixels, row by row, once round."""

    file: Path
    columns: int
    rows: int
    frame: int


def read_sprite_sheets(folder: Path) -> dict[str, SpriteSheet]:
    """The sheets of `folder` by exhibit id; one described wrongly is logged and left out."""
    found = {}
    for description in sorted(folder.glob("*.json")):
        try:
            found[description.stem] = _sprite_sheet(description)
        except (OSError, ValueError, LookupError, TypeError) as error:
            log.error("%s cannot be used: %r", description, error)
    return found


def _sprite_sheet(description: Path) -> SpriteSheet:
    """Raises ValueError, KeyError, TypeError or OSError."""
    described = json.loads(description.read_text(encoding="utf-8"))
    file = description.with_suffix(".webp")
    sheet = SpriteSheet(file, described["columns"], described["rows"], described["frame"])
    sides = (sheet.columns * sheet.frame, sheet.rows * sheet.frame)
    if not file.is_file() or not all(0 < side <= _MOST_PIXELS for side in sides):
        raise ValueError("the sheet is missing, or its size is not usable")
    return sheet
