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
class Turn:
    """A sheet of `columns` x `rows` square frames of `frame` pixels, row by row, once round."""

    sheet: Path
    columns: int
    rows: int
    frame: int


def read_turns(folder: Path) -> dict[str, Turn]:
    """The sheets of `folder` by exhibit id; one described wrongly is logged and left out."""
    found = {}
    for description in sorted(folder.glob("*.json")):
        try:
            found[description.stem] = _turn(description)
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.error("%s cannot be used: %r", description, error)
    return found


def _turn(description: Path) -> Turn:
    """Raises ValueError, KeyError, TypeError or OSError."""
    told = json.loads(description.read_text(encoding="utf-8"))
    turn = Turn(description.with_suffix(".webp"), told["columns"], told["rows"], told["frame"])
    sides = (turn.columns * turn.frame, turn.rows * turn.frame)
    if not turn.sheet.is_file() or not all(0 < side <= _MOST_PIXELS for side in sides):
        raise ValueError("the sheet is missing, or its size is not usable")
    return turn
