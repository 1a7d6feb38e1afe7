"""What a hands-on piece leads on to at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.screens.programme import case_row, story_row
from kiosk.bridge.screens.tour_end import OnwardListModel, onward_row
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.bridge.screens.showing import Showing
    from kiosk.bridge.screens.tour_end import OnwardRow
    from kiosk.catalogue.entries import Piece
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class PieceEnd(QObject):
    """The cards to which a piece opens doors: exhibits, a story, a case."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._onward = OnwardListModel(self)

    def show(self, showing: Showing, place: Place) -> None:
        """Shows where the piece at the exhibit of `place` leads. Raises KeyError for no exhibit."""
        piece = showing.catalogue.piece_at(place.id)
        self._onward.show(list(_rows(showing, piece)) if piece else [])

    @Property(OnwardListModel, constant=True)
    def onward(self) -> OnwardListModel:
        return self._onward


def _rows(showing: Showing, piece: Piece) -> Iterator[OnwardRow]:
    """No exhibit stands for two of them, if it may be so."""
    catalogue, taken = showing.catalogue, set[str](piece.exhibits)
    for exhibit in map(catalogue.exhibit, piece.exhibits):
        yield onward_row(Screen.EXHIBIT, exhibit.id, showing.exhibit_row(exhibit))
    if piece.story:
        story = story_row(showing, catalogue.story(piece.story), taken)
        yield onward_row(Screen.STORY, story.target_id, story)
    if piece.case:
        case = case_row(showing, catalogue.case(piece.case), taken)
        yield onward_row(Screen.CASE, case.target_id, case)
