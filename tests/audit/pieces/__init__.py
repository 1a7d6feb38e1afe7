"""The states of each hands-on piece that are looked at: from its beginning to its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.visit.place import PIECES
from tests.audit.pieces import (
    facade,
    first_message,
    lock_and_key,
    packet_way,
    teach_a_machine,
    where_am_i,
)
from tests.audit.stops import Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.visit_controller import VisitController
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.ui_driver.finger import Finger

_STATES = {
    "first-message": first_message.states,
    "packet-way": packet_way.states,
    "facade": facade.states,
    "where-am-i": where_am_i.states,
    "teach-a-machine": teach_a_machine.states,
    "lock-and-key": lock_and_key.states,
}


def piece_stops(
    controller: VisitController, catalogue: Catalogue, finger: Finger
) -> Iterator[Stop]:
    """Of each piece that the content has."""

    def play(exhibit: str, moves: Callable[[], None]) -> None:
        controller.openExhibit(exhibit)
        controller.openPiece()
        finger.wait_until_still()  # its page gives it what is played with
        moves()

    for piece in catalogue.pieces:
        if piece.id in _STATES:
            for name, moves in _STATES[piece.id](controller.pieces):
                state = f"{piece.id.replace('-', ' ')}, {name}"
                yield Stop(state, PIECES[piece.id], partial(play, piece.exhibit, moves))
