"""A packet's way: cut once, cut off, and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.pieces.packet_way import PacketWayDetails
    from kiosk.bridge.pieces.pieces import Pieces


def states(pieces: Pieces) -> Iterator[tuple[str, Callable[[], None]]]:
    """What each is called, and how it is come to once the page is open."""
    play = partial(_play, pieces.packetWay)
    yield "one cut", partial(play, 3)
    yield "no way", partial(play, 0, 1)
    yield "its end", partial(_end, pieces.packetWay)


def _play(piece: PacketWayDetails, *cut: int) -> None:
    piece.begin(False)
    for cable in cut:
        piece.touchCable(cable)


def _end(piece: PacketWayDetails) -> None:
    piece.begin(False)
    piece._spent += 120.0  # nobody waits for it
    piece.tick()
