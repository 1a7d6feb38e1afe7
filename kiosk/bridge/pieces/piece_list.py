"""The hands-on pieces to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.bridge.screens.showing import Showing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class PieceRow(NamedTuple):
    """A piece, in the program's word for it, and the exhibit at which it stands."""

    piece: str
    exhibit_id: str
    exhibit: str
    area: str
    kind: str
    hue: str
    picture: QUrl
    cutout: QUrl


@QmlElement
@QmlUncreatable("made by the bridge")
class PieceListModel(RowModel):
    """What one can play."""

    row_type = PieceRow


def piece_rows(showing: Showing) -> Iterator[PieceRow]:
    """The pieces of the content, in its order."""
    catalogue = showing.catalogue
    for piece in catalogue.pieces:
        exhibit = catalogue.exhibit(piece.exhibit)
        yield PieceRow(
            piece.id,
            exhibit.id,
            showing.text(exhibit.title),
            showing.text(catalogue.area(exhibit.area).short),
            exhibit.kind,
            showing.hue_of(exhibit),
            showing.picture_of(exhibit),
            showing.cutout_of(exhibit),
        )
