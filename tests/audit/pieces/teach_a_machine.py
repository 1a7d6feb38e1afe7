"""Teach a machine: its beginning, a turn of the line, the machine's turn, and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.pieces.pieces import Pieces
    from kiosk.bridge.pieces.teach_a_machine import TeachAMachineDetails


def states(pieces: Pieces) -> Iterator[tuple[str, Callable[[], None]]]:
    """What each is called, and how it is come to once the page is open."""
    piece = pieces.teachAMachine
    yield "its beginning", partial(_play, piece, 0)
    yield "a turn", partial(_play, piece, 7)
    yield "taught wrongly", partial(_play, piece, 6, 3)
    yield "its own turn", partial(_play, piece, 10)
    yield "right", partial(_play, piece, 10, judged=2)
    yield "repeats", partial(_play, piece, 10, 10, judged=1)
    yield "neither", partial(_play, piece, 10, judged=6)
    yield "its end", partial(_play, piece, 10, 1, judged=7)


def _play(piece: TeachAMachineDetails, taught: int, wrongly: int = 0, judged: int = 0) -> None:
    """The last `wrongly` of those that are taught are taught wrongly."""
    piece._chance.seed(4)  # the same lanterns each time
    piece.begin(False)
    played = piece._played
    assert played is not None
    for number in range(taught):
        assert played.lantern is not None
        right = played.lantern.kind == "river"
        piece.sort("river" if right is (number < taught - wrongly) else "festival")
    for _ in range(judged):
        piece.goOn()
