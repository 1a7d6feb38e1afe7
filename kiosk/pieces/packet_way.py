"""A packet's way: six packets through a network whose cables a visitor cuts and mends.

Each router sends a packet on by the way that is the shortest at that moment. What is on a cable
that is cut is lost; the sender hears nothing of it, and sends it again. Real networks do this with
more machinery (routing protocols, acknowledgements, time-outs), to the same end.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.pieces.errors import PieceError
from kiosk.pieces.network import NETWORK
from kiosk.pieces.packet import Packet, Stage
from kiosk.pieces.stopwatch import Stopwatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.pieces.network import Network

PACKETS = 6
"""So many letters has a message, each a packet."""
SECONDS = 90.0
"""After so long what is cut mends itself, and nothing is cut any more."""
APART = 2.5
"""Seconds from one packet that leaves to the next."""
LOST_SECONDS = 2.5
"""After so long without an answer the sender sends a packet again."""


class CableTouch(StrEnum):
    """What became of a touch on a cable."""

    CUT = "cut"
    PACKET_LOST = "packet lost"
    """It is cut, and with it went what was on it."""
    NO_WAY = "no way"
    """It is cut, and no way leads from the sender to the receiver: packets wait."""
    MENDED = "mended"
    WAY_AGAIN = "way again"
    """It is mended, and what has waited goes on."""
    STILL_NO_WAY = "still no way"
    """It is mended, and another is needed."""
    MENDS_ITSELF = "mends itself"
    """The time for cutting is over."""
    OVER = "over"
    """The word is whole."""


class PacketWay:
    """A message on its way. `tick` lets time pass; all else happens at the time of the last tick.

    `message` has six characters. Packets go from the first router of `network` to its last.
    `seconds` is how long may be cut, `math.inf` for as long as one likes. Raises PieceError for a
    message of another length.
    """

    def __init__(self, message: str, network: Network = NETWORK, seconds: float = SECONDS) -> None:
        if len(message) != PACKETS:
            raise PieceError(f"a message of {PACKETS} letters: {message!r}")
        self._message = message
        self._network = network
        self._goal = len(network.routers) - 1
        self._watch = Stopwatch(seconds)
        self._touch: CableTouch | None = None
        self._begin()

    def _begin(self) -> None:
        self._cut = frozenset[int]()
        self._touch = None
        self._packets = tuple(
            Packet(number, letter, Stage.AT_SENDER, 0, since=number * APART)
            for number, letter in enumerate(self._message)
        )

    def reset(self) -> None:
        """All cables whole, and no packet sent."""
        self._watch.reset()
        self._begin()

    # What the visitor does

    def touch_cable(self, number: int) -> CableTouch:
        """Cuts a cable that is whole, mends one that is cut.

        Raises PieceError for the number of no cable.
        """
        if not 0 <= number < len(self._network.cables):
            raise PieceError(f"no cable {number}")
        self._touch = self._touched(number)
        return self._touch

    def _touched(self, number: int) -> CableTouch:
        if self.ended:
            return CableTouch.OVER
        if self._watch.is_over:
            return CableTouch.MENDS_ITSELF
        return self._mend(number) if number in self._cut else self._sever(number)

    def tick(self, now: float) -> None:
        """It is `now`, in seconds. Raises PieceError when it was later already."""
        before = self._watch.elapsed
        elapsed = self._watch.tick(now)
        limit = self._watch.limit
        if before <= limit <= elapsed and self._cut:
            self._advance(limit)
            self._cut = frozenset()
            self._touch = CableTouch.MENDS_ITSELF
            self._let_go_on(limit)
        self._advance(elapsed)

    # What is shown

    @property
    def ended(self) -> bool:
        """Whether the word is whole."""
        return all(packet.stage is Stage.ARRIVED for packet in self._packets)

    @property
    def touch(self) -> CableTouch | None:
        """What became of the last touch; None before the first."""
        return self._touch

    @property
    def network(self) -> Network:
        """The routers and cables it goes through."""
        return self._network

    @property
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._watch.lights

    @property
    def cut(self) -> frozenset[int]:
        """The cables that are cut."""
        return self._cut

    @property
    def packets(self) -> tuple[Packet, ...]:
        """All six, in the order of their letters."""
        return tuple(packet.seen(self._watch.elapsed, self._network) for packet in self._packets)

    @property
    def way(self) -> tuple[int, ...] | None:
        """The cables by which a packet that left now would go; None where it would wait."""
        return self._network.shortest_path(0, self._goal, self._cut)

    @property
    def received(self) -> tuple[str, ...]:
        """The letters that have arrived, each at its place; empty where one is missing."""
        arrived = Stage.ARRIVED
        return tuple(p.letter if p.stage is arrived else "" for p in self._packets)

    @property
    def arrivals(self) -> tuple[int, ...]:
        """The numbers of those that have arrived, in the order in which they came."""
        arrived = [packet for packet in self._packets if packet.stage is Stage.ARRIVED]
        return tuple(p.number for p in sorted(arrived, key=lambda p: (p.since, p.number)))

    @property
    def was_out_of_order(self) -> bool:
        """Whether one has come before another that was sent earlier, and was put in order."""
        return self.arrivals != tuple(sorted(self.arrivals))

    def _sever(self, number: int) -> CableTouch:
        self._cut |= {number}
        due = self._watch.elapsed + LOST_SECONDS
        hit = {packet.number for packet in self._packets if packet.cable == number}
        self._packets = tuple(
            replace(packet, stage=Stage.LOST, router=0, cable=None, since=due)
            if packet.number in hit
            else packet
            for packet in self._packets
        )
        if self.way is None:
            return CableTouch.NO_WAY
        return CableTouch.PACKET_LOST if hit else CableTouch.CUT

    def _mend(self, number: int) -> CableTouch:
        had_way = self.way is not None
        self._cut -= {number}
        self._let_go_on(self._watch.elapsed)
        if had_way:
            return CableTouch.MENDED
        return CableTouch.STILL_NO_WAY if self.way is None else CableTouch.WAY_AGAIN

    def _let_go_on(self, second: float) -> None:
        """Those that wait at a router leave one after another, and not all at once; whose turn is
        still to come keeps it."""
        turns: dict[int, list[float]] = {}
        for packet in self._packets:
            if packet.stage is Stage.WAITING and packet.since > second:
                turns.setdefault(packet.router, []).append(packet.since)
        packets = []
        for packet in self._packets:
            if packet.stage is Stage.WAITING and packet.since <= second:
                taken = turns.setdefault(packet.router, [])
                packet = replace(packet, since=_free_turn(second, taken))
                taken.append(packet.since)
            packets.append(packet)
        self._packets = tuple(packets)

    def _advance(self, until: float) -> None:
        self._packets = tuple(
            p.advanced(until, self._network, self._cut, self._goal) for p in self._packets
        )


def _free_turn(second: float, taken: Sequence[float]) -> float:
    """The first second from this one on that is far enough from all that are taken."""
    turn = second
    for other in sorted(taken):
        if abs(other - turn) < APART:
            turn = other + APART
    return turn
