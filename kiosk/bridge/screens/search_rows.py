"""The lists of the search: what is found, choices that narrow it, words, doors of its start."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class HitRow(NamedTuple):
    """Something found: its title and why it was found, each in three runs; the second is marked.

    `section` is the name of its kind, of which it is the `first` perhaps and `all_found` are there.
    """

    sort: str
    section: str
    first: bool
    all_found: int
    target_id: str
    before: str
    match: str
    after: str
    quote_before: str
    quote_match: str
    quote_after: str
    year: str
    kind: str
    hue: str
    picture: QUrl


@QmlElement
@QmlUncreatable("made by the bridge")
class HitListModel(RowModel):
    """What a search found."""

    row_type = HitRow


class ChoiceRow(NamedTuple):
    """A choice of a facet, how many there are of it, and for a door the picture it shows."""

    facet: str
    value: str
    name: str
    many: int
    chosen: bool
    hue: str
    kind: str
    picture: QUrl


@QmlElement
@QmlUncreatable("made by the bridge")
class ChoiceListModel(RowModel):
    """Choices that narrow what is found."""

    row_type = ChoiceRow


class WordRow(NamedTuple):
    """A word of the museum's to go on with; `chosen` where its results are shown already."""

    word: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class WordListModel(RowModel):
    """Words of the museum's."""

    row_type = WordRow
