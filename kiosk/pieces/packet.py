"""One packet: where it is, and where it will be, as long as no cable is cut or mended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.pieces.network import Network

PACE = 1.6
"""Units of the plan that a packet goes in a second."""


class Stage(StrEnum):
    """Where a packet is."""

    AT_SENDER = "at sender"
    """It has not left yet."""
    ON_CABLE = "on cable"
    WAITING = "waiting"
    """At a router from which no way leads on."""
    LOST = "lost"
    """The sender waits for an answer, and will send it again."""
    ARRIVED = "arrived"


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet as it is shown: its letter's place in the message, from 0, and where it is.

    `router` is where it is or last was, `cable` what it is on, None if on none, and `along` how
    far, 0 to 1, from that router. `sent` tells how often the sender has sent it.
    """

    number: int
    letter: str
    stage: Stage
    router: int
    cable: int | None = None
    along: float = 0.0
    sent: int = 0
    since: float = 0.0
    """The second at which it came onto the cable, arrived, or will leave."""

    def advanced(self, until: float, network: Network, cut: Collection[int], goal: int) -> Packet:
        """The packet at the second `until`, through as many routers as it reaches by then.

        All is counted from the second at which it last left a router, not from when it was last
        looked at: however often it is, it arrives at the same moment.
        """
        packet = self
        while packet.stage is not Stage.ARRIVED:
            if packet.cable is not None:
                cable = network.cables[packet.cable]
                there = packet.since + cable.length / PACE
                if there > until:
                    break
                router = cable.other(packet.router)
                stage = Stage.ARRIVED if router == goal else Stage.WAITING
                packet = replace(packet, stage=stage, router=router, cable=None, since=there)
                continue
            if packet.since > until:
                break
            if packet.stage is not Stage.WAITING:
                packet = replace(packet, stage=Stage.WAITING, sent=packet.sent + 1)
            way = network.shortest_path(packet.router, goal, cut)
            if way is None:
                break
            packet = replace(packet, stage=Stage.ON_CABLE, cable=way[0])
        return packet

    def seen(self, second: float, network: Network) -> Packet:
        """The packet with how far along its cable it is at a second until which it was advanced."""
        if self.cable is None:
            return self
        length = network.cables[self.cable].length
        return replace(self, along=(second - self.since) * PACE / length)
