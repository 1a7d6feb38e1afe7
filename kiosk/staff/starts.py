"""When the kiosk was started lately: what starts again and again is in trouble."""

from __future__ import annotations

import contextlib
import time
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.content_store.small_record import read_record, write_record

if TYPE_CHECKING:
    from pathlib import Path

_MOST = 5


def starts(record: Path) -> list[datetime]:
    """The latest, newest first, by the clock as it stood then."""
    kept = read_record(record).get("starts")
    times = []
    for seconds in kept if isinstance(kept, list) else []:
        with contextlib.suppress(TypeError, ValueError, OverflowError, OSError):
            times.append(datetime.fromtimestamp(seconds))
    return times[:_MOST]


def note_start(record: Path) -> None:
    """One more; where it cannot be written nobody is told of it later."""
    before = [known.timestamp() for known in starts(record)]
    with contextlib.suppress(OSError):
        write_record(record, {"starts": [time.time(), *before][:_MOST]})
