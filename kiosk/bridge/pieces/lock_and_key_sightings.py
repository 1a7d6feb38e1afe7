"""What the eavesdropper saw, as rows that QML shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.pieces.square import SightingKind

if TYPE_CHECKING:
    from kiosk.pieces.square import Sighting

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class SightingRow(NamedTuple):
    """One thing that everybody saw: of whom, which picture, -1 for none, which numbers, and whose
    lock was on it."""

    kind: str
    by: str
    picture: int
    numbers: str
    lock: str


@QmlElement
@QmlUncreatable("made by the bridge")
class SightingListModel(RowModel):
    """All that everybody saw, in its order."""

    row_type = SightingRow


def sighting_row(sighting: Sighting) -> SightingRow:
    """A sighting as it is shown; a picture is its number, no number is shown for it."""
    if sighting.kind is SightingKind.PICTURE:
        return SightingRow(sighting.kind, sighting.by, sighting.values[0], "", "")
    numbers = " · ".join(map(grouped, sighting.values))
    return SightingRow(sighting.kind, sighting.by, -1, numbers, sighting.lock or "")


def sighting_name(sighting: Sighting) -> str:
    """By which a script has it: of what kind, and of whom where that is told."""
    if sighting.kind is SightingKind.PICTURE:
        return sighting.kind
    return f"{sighting.kind}, {sighting.by}"


def grouped(number: int) -> str:
    """A number in groups of three digits, with spaces that do not break: the same everywhere."""
    return f"{number:,}".replace(",", "\u00a0")
