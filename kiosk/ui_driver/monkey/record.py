"""The last of what a monkey did before something broke, to be played again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.ui_driver.monkey import events

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.ui_driver.monkey.events import Event

KEPT = 200
"""So many events are written down."""


class NoRecordError(Exception):
    """A file is no record of a monkey; the text names it and says why."""


@dataclass(frozen=True)
class Record:
    """What broke at which step of the events of `seed`, in a window of `size`; the last events."""

    seed: int
    step: int
    size: tuple[int, int]
    broken: str
    last: tuple[Event, ...]

    def write(self, file: Path) -> None:
        """Raises OSError."""
        told = {
            "seed": self.seed,
            "step": self.step,
            "size": list(self.size),
            "broken": self.broken,
            "events": [events.written(event) for event in self.last],
        }
        file.write_text(json.dumps(told, ensure_ascii=False) + "\n", encoding="utf-8")


def read_record(file: Path) -> Record:
    """Raises NoRecordError."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        width, height = told["size"]
        if not (isinstance(width, int) and isinstance(height, int) and min(width, height) > 0):
            raise ValueError(f"{width}x{height} is no size")
        return Record(
            int(told["seed"]),
            int(told["step"]),
            (width, height),
            str(told["broken"]),
            tuple(events.read(event) for event in told["events"]),
        )
    except OSError as error:
        raise NoRecordError(f"{file} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoRecordError(f"{file} is no record of a monkey: {error}") from error
