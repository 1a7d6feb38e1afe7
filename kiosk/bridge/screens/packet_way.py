"""A packet's way, as it is played: a network whose cables are cut, and a word that gets through."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.screens.piece_end import PieceEnd
from kiosk.pieces.packet import Stage
from kiosk.pieces.packet_way import SECONDS, CableTouch, PacketNews, PacketWay

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
class PacketWayDetails(QObject):
    """Plays one word at a time; `clock` gives seconds that never jump.

    It goes on by `tick` alone, which the page calls while it is seen.
    """

    changed = Signal()
    toldOf = Signal()
    """There is something else to be said of it."""

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._played: PacketWay | None = None
        self._word = ""
        self._spent = 0.0
        self._seen_at: float | None = None
        self._routers = RouterListModel(self)
        self._cables = CableListModel(self)
        self._packets = PacketListModel(self)
        self._packet_rows: list[PacketRow] = []
        self._end = PieceEnd(self)
        self._cutouts = [QUrl()]
        self._news = PacketNews()
        self._lights = 0

    def show(self, showing: Showing, place: Place) -> None:
        """Shows the exhibits of the piece at that of `place`: as routers, and to lead on to."""
        piece = showing.catalogue.piece_at(place.id)
        exhibits = (place.id, *piece.exhibits) if piece else (place.id,)
        self._cutouts = [showing.cutout_of(showing.catalogue.exhibit(one)) for one in exhibits]
        self._end.show(showing, place)
        self._show_routers()

    @Slot(str, bool)
    def come(self, word: str, unhurried: bool) -> None:
        """The page is seen: a word sets out, or the one that is on its way goes on."""
        self._seen_at = None
        if self._played is None or word != self._word:
            self.begin(word, unhurried)

    @Slot(str, bool)
    def begin(self, word: str, unhurried: bool) -> None:
        """A word of six letters sets out; all cables are whole. Who is `unhurried`, as with keys
        or a switch, may cut for as long as they like."""
        self._word = word
        self._played = PacketWay(word, seconds=math.inf if unhurried else SECONDS)
        self._spent, self._seen_at = 0.0, None
        self._played.tick(0.0)
        self._show_routers()
        self._show_cables()
        self._show_packets()
        self._tell()

    @Slot()
    def tick(self) -> None:
        """Time has passed. While the page is not seen none does."""
        if self._played is None or self._played.ended:
            return
        now = self._clock()
        if self._seen_at is not None:
            self._spent += now - self._seen_at
        self._seen_at = now
        cut = self._played.cut
        self._played.tick(self._spent)
        self._show_packets()
        if cut != self._played.cut:
            self._show_cables()
        self._tell()

    @Slot(int)
    def touchCable(self, number: int) -> None:
        """Cuts a cable, or mends it. The number of none changes nothing."""
        if self._played is None or not 0 <= number < len(self._played.network.cables):
            return
        self._played.touch_cable(number)
        self._show_cables()
        self._show_packets()
        self._tell()

    def leave(self) -> None:
        """Whoever comes next begins anew."""
        if self._played is not None:
            self._played = None
            self._tell()

    @property
    def news(self) -> PacketNews:
        """What there is to tell."""
        return self._news

    @Property(PieceEnd, constant=True)
    def end(self) -> PieceEnd:
        return self._end

    @Property(RouterListModel, constant=True)
    def routers(self) -> RouterListModel:
        return self._routers

    @Property(CableListModel, constant=True)
    def cables(self) -> CableListModel:
        return self._cables

    @Property(PacketListModel, constant=True)
    def packets(self) -> PacketListModel:
        return self._packets

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def received(self) -> list[str]:
        """The letters that have arrived, each at its place; empty where one is missing."""
        return list(self._news.received)

    @Property(int, notify=changed)
    def arrived(self) -> int:
        """How many have."""
        return sum(map(bool, self._news.received))

    @Property(str, notify=changed)
    def touched(self) -> str:
        """What became of the last touch on a cable; empty before the first."""
        return self._news.touch or ""

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """Whether the word is whole."""
        return self._news.touch is CableTouch.OVER

    @Property(int, notify=changed)
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._lights

    @Property(bool, notify=changed)
    def mixed(self) -> bool:
        """Whether letters came out of order, and were put in order."""
        return self._played is not None and self._played.was_out_of_order

    def _tell(self) -> None:
        played = self._played
        news = played.news if played else PacketNews()
        lights = played.lights if played else 0
        if (news, lights) == (self._news, self._lights):
            return
        # not each letter that comes: whoever is read to would hear the beginning again and again
        spoken_of = news.touch is not self._news.touch
        self._news, self._lights = news, lights
        self.changed.emit()
        if spoken_of:
            self.toldOf.emit()

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
