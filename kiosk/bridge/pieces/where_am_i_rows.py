"""Satellites and places of "Where am I?" as lists, in units of the plan."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class SatelliteRow(NamedTuple):
    """A satellite: its number, from 1; where it stands, and how large its circle is."""

    number: int
    along: float
    across: float
    radius: float
    """0 where it has no circle."""
    held: bool
    """Whether its circle is as large as it tells."""
    hidden: bool
    """Whether it is behind a roof."""
    signal: float
    """How far its signal runs; 0 where its circle is not the one to be pulled now."""
    grip_along: float
    grip_across: float
    """Where its circle is taken hold of."""


class PointRow(NamedTuple):
    """A point where one may be, and whether one is."""

    along: float
    across: float
    lit: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class SatelliteListModel(RowModel):
    """The satellites that are there in a round: three, at last four."""

    row_type = SatelliteRow


@QmlElement
@QmlUncreatable("made by the bridge")
class PointListModel(RowModel):
    """Where one may be, for all that the circles tell."""

    row_type = PointRow
