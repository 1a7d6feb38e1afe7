"""The lists of the preview: what was found, and the entries there are."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class FoundRow(NamedTuple):
    """A fault or warning. `own`: of the entry that is shown. `line` 0: of the file as a whole."""

    line: int
    where: str
    what: str
    meant: str
    is_error: bool
    own: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class FoundListModel(RowModel):
    """Faults and warnings, those of the entry that is shown first."""

    row_type = FoundRow


class EntryRow(NamedTuple):
    """An entry to go to; `errors` and `warnings` are how many it has."""

    kind: str
    entry_id: str
    title: str
    errors: int
    warnings: int
    shown: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class EntryListModel(RowModel):
    """The entries that fit what is typed."""

    row_type = EntryRow
