"""A small JSON record in the state folder; one that is damaged is as good as none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 4096


def read_record(file: Path) -> dict[str, object]:
    """The fields of the record; none where it is missing, damaged or longer than ours are."""
    try:
        with open_regular(file) as opened:
            read = json.loads(opened.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def write_record(file: Path, record: dict[str, object]) -> None:
    """Replaces the record in one step. Raises OSError."""
    with atomic_write(file) as opened:
        opened.write(json.dumps(record).encode())
