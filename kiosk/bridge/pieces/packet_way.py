"""A packet's way, as it is played: a network whose cables are cut, and a word that gets through."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.pieces.news import PieceNews
from kiosk.pieces.packet import Stage
from kiosk.pieces.packet_way import SECONDS, CableTouch, PacketWay

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.screens.showing import Showing
    from kiosk.pieces.network import Network
    from kiosk.pieces.packet import Packet
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class RouterRow(NamedTuple):
    """A router: its number, from 1, and where it stands, `along` the way from sender to receiver
    and `across` it, from 0 to 1."""

    number: int
    along: float
    across: float
    cutout: QUrl
    """The model that stands for it; empty where there is none."""


class CableRow(NamedTuple):
    """A cable: between which routers, by their numbers, and where; whether it is cut, and whether a
    packet that left now would go by it."""

    start: int
    end: int
    x1: float
    y1: float
    x2: float
    y2: float
    cut: bool
    on_way: bool


class PacketRow(NamedTuple):
    """A packet: its letter, where it is, and what it does there."""

    letter: str
    along: float
    across: float
    stage: str


@QmlElement
@QmlUncreatable("made by the bridge")
class RouterListModel(RowModel):
    """The routers of the network."""

    row_type = RouterRow


@QmlElement
@QmlUncreatable("made by the bridge")
class CableListModel(RowModel):
    """The cables between them."""

    row_type = CableRow


@QmlElement
@QmlUncreatable("made by the bridge")
class PacketListModel(RowModel):
    """The packets of the word."""

    row_type = PacketRow


@QmlElement
@QmlUncreatable("made by the bridge")
class PacketWayDetails(PieceDetails):
    """Plays one word at a time."""

    seconds = SECONDS
    right = frozenset({CableTouch.WAY_AGAIN})
    wordChanged = Signal()
    playChanged = Signal()
    """`changed` once more: PySide finds the signal of a property in the property's own class."""

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent, clock)
        self.changed.connect(self.playChanged)
        self._played: PacketWay | None = None
        self._word = ""
        self._routers = RouterListModel(self)
        self._cables = CableListModel(self)
        self._packets = PacketListModel(self)
        self._packet_rows: list[PacketRow] = []
        self._cutouts = [QUrl()]

    def show(self, showing: Showing, place: Place) -> None:
        """Shows the exhibits of the piece at that of `place`: as routers, and to lead on to."""
        piece = showing.catalogue.piece_at(place.id)
        exhibits = (place.id, *piece.exhibits) if piece else (place.id,)
        self._cutouts = [showing.cutout_of(showing.catalogue.exhibit(one)) for one in exhibits]
        self._show_routers()
        super().show(showing, place)

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        """Six letters that set out. Another word sets out anew."""
        return self._word

    @word.setter  # type: ignore[no-redef]
    def word(self, word: str) -> None:
        if word == self._word:
            return
        self._word = word
        self.wordChanged.emit()
        if self.begun:
            self.begin(self.unhurried)

    def start(self, seconds: float) -> None:
        """The word sets out, and all cables are whole."""
        self._played = PacketWay(self._word, seconds=seconds)
        self._show_routers()
        self._show_cables()

    def pass_time(self, spent: float) -> None:
        """Letters move, and cables mend themselves."""
        played = self._played
        assert played is not None
        cut = played.cut
        played.tick(spent)
        self._show_packets()
        if cut != played.cut:
            self._show_cables()

    def stop(self) -> None:
        """No word is on its way."""
        self._played = None
        self._packet_rows = []
        self._packets.show([])
        self._cables.show([])

    def told(self) -> PieceNews:
        """What became of the last touch, and how many letters have arrived."""
        played = self._played
        assert played is not None
        touch = CableTouch.OVER if played.ended else played.touch
        also = ("mixed",) if played.was_out_of_order else ()
        return PieceNews(touch or "", (sum(map(bool, played.received)),), played.ended, also)

    def lit(self) -> int:
        """How much of its time is over."""
        return self._played.lights if self._played else 0

    @Slot(int)
    def touchCable(self, number: int) -> None:
        """Cuts a cable, or mends it. The number of none changes nothing."""
        if self._played is None or not 0 <= number < len(self._played.network.cables):
            return
        self._played.touch_cable(number)
        self._show_cables()
        self._show_packets()
        self.respond()

    @Property(RouterListModel, constant=True)
    def routers(self) -> RouterListModel:
        return self._routers

    @Property(CableListModel, constant=True)
    def cables(self) -> CableListModel:
        return self._cables

    @Property(PacketListModel, constant=True)
    def packets(self) -> PacketListModel:
        return self._packets

    @Property("QStringList", notify=playChanged)  # type: ignore[arg-type]
    def received(self) -> list[str]:
        """The letters that have arrived, each at its place; empty where one is missing."""
        return list(self._played.received) if self._played else []

    @Property(int, notify=playChanged)
    def arrived(self) -> int:
        """How many have."""
        return sum(self.news.counts)

    @Property(bool, notify=playChanged)
    def mixed(self) -> bool:
        """Whether letters came out of order, and were put in order."""
        return "mixed" in self.news.also

    def _show_routers(self) -> None:
        places = _places(self._played.network) if self._played else []
        self._routers.show([
            RouterRow(number + 1, *at, self._cutouts[number % len(self._cutouts)])
            for number, at in enumerate(places)
        ])  # fmt: skip

    def _show_cables(self) -> None:
        played = self._played
        assert played is not None
        places = _places(played.network)
        way = played.way or ()
        self._cables.show([
            CableRow(c.start + 1, c.end + 1, *places[c.start], *places[c.end],
                     number in played.cut, number in way)
            for number, c in enumerate(played.network.cables)
        ])  # fmt: skip

    def _show_packets(self) -> None:
        played = self._played
        assert played is not None
        places = _places(played.network)
        rows = [_packet_row(packet, played.network, places) for packet in played.packets]
        if rows != self._packet_rows:
            self._packet_rows = rows
            self._packets.show(rows)


def _places(network: Network) -> list[tuple[float, float]]:
    """Where the routers stand, as parts of the plan's width and height."""
    left, right = (ends(router.x for router in network.routers) for ends in (min, max))
    top, bottom = (ends(router.y for router in network.routers) for ends in (min, max))
    return [
        ((router.x - left) / (right - left), (router.y - top) / (bottom - top))
        for router in network.routers
    ]


def _packet_row(packet: Packet, network: Network, places: list[tuple[float, float]]) -> PacketRow:
    x, y = places[packet.router]
    if packet.stage is Stage.ON_CABLE and packet.cable is not None:
        there = places[network.cables[packet.cable].other(packet.router)]
        x, y = (a + (b - a) * packet.along for a, b in zip((x, y), there, strict=True))
    return PacketRow(packet.letter, x, y, packet.stage.value)
