"""All hands-on pieces, and which of them is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.pieces.facade import FacadeDetails
from kiosk.bridge.pieces.first_message import FirstMessageDetails
from kiosk.bridge.pieces.lock_and_key import LockAndKeyDetails
from kiosk.bridge.pieces.packet_way import PacketWayDetails
from kiosk.bridge.pieces.piece_list import PieceListModel, piece_rows
from kiosk.bridge.pieces.teach_a_machine import TeachAMachineDetails
from kiosk.bridge.pieces.where_am_i import WhereAmIDetails
from kiosk.pieces.news import PieceNews
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from kiosk.bridge.pieces.piece_details import PieceDetails
    from kiosk.bridge.screens.showing import Showing
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class Pieces(QObject):
    """One of each; what is played in one visit is played by nobody in the next."""

    toldOf = Signal()
    """There is something else to be said of the piece that is played."""

    def __init__(self, sounds: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._sounds = sounds
        self._to_choose = PieceListModel(self)
        self._first_message = FirstMessageDetails(self)
        self._packet_way = PacketWayDetails(self)
        self._facade = FacadeDetails(self)
        self._where_am_i = WhereAmIDetails(self)
        self._teach_a_machine = TeachAMachineDetails(self)
        self._lock_and_key = LockAndKeyDetails(self)
        self._of_screen: dict[Screen, PieceDetails] = {
            Screen.MESSAGE: self._first_message,
            Screen.PACKET_WAY: self._packet_way,
            Screen.LOCK_AND_KEY: self._lock_and_key,
            Screen.TEACH_A_MACHINE: self._teach_a_machine,
            Screen.WHERE_AM_I: self._where_am_i,
            Screen.FACADE: self._facade,
        }
        for piece in self._of_screen.values():
            piece.toldOf.connect(self.toldOf)

    def show(self, showing: Showing, place: Place) -> None:
        """Brings up to date the piece that is seen at `place`, or those to choose from."""
        if place.screen is Screen.PIECES:
            self._to_choose.show(list(piece_rows(showing)))
        if piece := self._of_screen.get(place.screen):
            piece.show(showing, place)

    def news_at(self, place: Place) -> PieceNews:
        """What there is to tell of the piece at `place`; nothing where there is none."""
        piece = self._of_screen.get(place.screen)
        return piece.news if piece else PieceNews()

    def keep_quiet(self, quiet: bool) -> None:
        """Whether nothing is to be heard of them, for instance in quiet hours."""
        for piece in self._of_screen.values():
            piece.make_audible(self._sounds and not quiet)

    def leave(self) -> None:
        """Whoever comes next begins anew."""
        for piece in self._of_screen.values():
            piece.leave()

    @Property(PieceListModel, constant=True)
    def toChoose(self) -> PieceListModel:
        """All that the content has."""
        return self._to_choose

    def forget(self) -> None:
        """The visit is over: what was drawn in it is kept no longer."""
        self._facade.forget()

    @Property(FirstMessageDetails, constant=True)
    def firstMessage(self) -> FirstMessageDetails:
        return self._first_message

    @Property(PacketWayDetails, constant=True)
    def packetWay(self) -> PacketWayDetails:
        return self._packet_way

    @Property(FacadeDetails, constant=True)
    def facade(self) -> FacadeDetails:
        return self._facade

    @Property(WhereAmIDetails, constant=True)
    def whereAmI(self) -> WhereAmIDetails:
        return self._where_am_i

    @Property(TeachAMachineDetails, constant=True)
    def teachAMachine(self) -> TeachAMachineDetails:
        return self._teach_a_machine

    @Property(LockAndKeyDetails, constant=True)
    def lockAndKey(self) -> LockAndKeyDetails:
        return self._lock_and_key
