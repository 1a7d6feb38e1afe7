"""Its moments one after another, its wrong moves, and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.pieces.lock_and_key import LockAndKeyDetails
    from kiosk.bridge.pieces.pieces import Pieces

FISH, BOAT = 0, 1


def states(pieces: Pieces) -> Iterator[tuple[str, Callable[[], None]]]:
    """What each is called, and how it is come to once the page is open."""
    piece = pieces.lockAndKey
    yield "its beginning", partial(piece.begin, False)
    yield "a picture in the box", partial(_play, piece, 1)
    yield "a lock in hand", partial(_play, piece, 2)
    yield "sent and locked", partial(_play, piece, 4)
    yield "seen by all", partial(_send_open, piece)
    yield "known by all", partial(_choose_known, piece)
    yield "delivered", partial(_play, piece, 5)
    yield "your locks", partial(_play, piece, 6)
    yield "her lock in vain", partial(_her_lock, piece)
    yield "answered", partial(_play, piece, 10)
    yield "its end", partial(_end, piece)


def _play(piece: LockAndKeyDetails, moves: int) -> None:
    """So many of the moves that lead to the end."""
    piece.begin(False)
    way: tuple[Callable[[], None], ...] = (
        partial(piece.choosePicture, FISH),
        partial(piece.takeLock, True),
        piece.touchBox,
        piece.sendAcross,
        partial(piece.useKey, True),
        piece.makeKeys,
        partial(piece.takeLock, False),
        piece.touchBox,
        piece.sendAcross,
        partial(piece.useKey, False),
    )
    for move in way[:moves]:
        move()


def _send_open(piece: LockAndKeyDetails) -> None:
    _play(piece, 1)
    piece.sendAcross()


def _choose_known(piece: LockAndKeyDetails) -> None:
    _send_open(piece)
    piece.choosePicture(FISH)


def _her_lock(piece: LockAndKeyDetails) -> None:
    _play(piece, 5)
    piece.takeLock(True)
    piece.touchBox()
    piece.sendAcross()
    piece.touchBox()


def _end(piece: LockAndKeyDetails) -> None:
    _play(piece, 1)
    piece.sendAcross()
    piece.choosePicture(BOAT)
    piece.takeLock(True)
    for move in (piece.touchBox, piece.sendAcross):
        move()
    piece.useKey(True)
    piece.makeKeys()
    piece.takeLock(False)
    for move in (piece.touchBox, piece.sendAcross):
        move()
    piece.useKey(False)
    piece.tick()  # from here on
    piece._spent += 60.0  # nobody waits for it
    piece.tick()
