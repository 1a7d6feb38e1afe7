"""How loud this machine reads aloud when a visit begins, as staff have set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content_store.small_record import read_record, write_record
from kiosk.speech.manner import VOLUMES, Manner

if TYPE_CHECKING:
    from pathlib import Path


def volume_record(state_folder: Path) -> Path:
    """Where it is kept."""
    return state_folder / "volume.json"


def remembered_manner(state_folder: Path) -> Manner:
    """The manner in which a visit begins to be read to; the usual one where nothing is kept."""
    step = read_record(volume_record(state_folder)).get("step")
    known = isinstance(step, int) and not isinstance(step, bool) and 0 <= step < len(VOLUMES)
    return Manner(volume_step=step) if known else Manner()  # type: ignore[arg-type]


def remember_manner(state_folder: Path, manner: Manner) -> None:
    """Keeps its volume for later starts. Raises OSError."""
    write_record(volume_record(state_folder), {"step": manner.volume_step})
