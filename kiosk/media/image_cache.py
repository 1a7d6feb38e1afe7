"""The record of pictures that were prepared for the screen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from kiosk.atomic_write import atomic_write

_RECORD = "prepared.json"
NEVER = 2**63
"""Later than any file's time, in nanoseconds."""


class Prepared(NamedTuple):
    """How a picture file is shown: `shown` is a file among the prepared ones, the picture's own
    name where it is good as it is, or empty where it cannot be shown."""

    size: int
    changed: int
    shown: str


def read_prepared(folder: Path) -> dict[str, Prepared]:
    """What is recorded in `folder` by the picture's name; nothing where that cannot be read."""
    try:
        record = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        found = {name: Prepared(*entry) for name, entry in record.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
    return {name: entry for name, entry in found.items() if Path(entry.shown).name == entry.shown}


def prepared_last(folder: Path) -> int:
    """When the record was last written, in nanoseconds; `NEVER` where there is none."""
    try:
        return (folder / _RECORD).stat().st_mtime_ns
    except OSError:
        return NEVER


def write_prepared(folder: Path, record: dict[str, Prepared]) -> None:
    """Replaces the record in one step. Raises OSError."""
    with atomic_write(folder / _RECORD) as file:
        file.write(json.dumps(record, indent=1, sort_keys=True).encode())
