"""The lists that several screens show: exhibits as cards, and facts."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class ExhibitRow(NamedTuple):
    """An exhibit as a card; `because` is filled where the list belongs to a story or case.

    `cutout` is its model without background, empty where a picture of staff's is shown.
    """

    exhibit_id: str
    title: str
    other_title: str
    year: str
    kind: str
    hue: str
    picture: QUrl
    cutout: QUrl
    because: str


@QmlElement
@QmlUncreatable("made by the bridge")
class ExhibitListModel(RowModel):
    """Exhibits as cards."""

    row_type = ExhibitRow


class FactRow(NamedTuple):
    """A label and its value."""

    label: str
    value: str


@QmlElement
@QmlUncreatable("made by the bridge")
class FactListModel(RowModel):
    """Facts of an exhibit, or figures of the museum."""

    row_type = FactRow
