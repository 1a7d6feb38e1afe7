"""The first message: before it, half of it, another key, the machine that stopped, and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.pieces.first_message import CROSSING, HOUR_SECONDS, SECONDS, STILL_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.pieces.first_message import FirstMessageDetails
    from kiosk.bridge.pieces.pieces import Pieces

_STOPS = CROSSING + 0.1
_IN_THE_HOUR = _STOPS + STILL_SECONDS + HOUR_SECONDS / 2
_RUNS = _STOPS + STILL_SECONDS + HOUR_SECONDS


def states(pieces: Pieces) -> Iterator[tuple[str, Callable[[], None]]]:
    """What each is called, and how it is come to once the page is open."""
    play = partial(_play, pieces.firstMessage)
    yield "its beginning", partial(play, "")
    yield "on its way", partial(play, "L", CROSSING / 2)
    yield "half", partial(play, "LO", CROSSING * 2)
    yield "another key", partial(play, "LKLM", 0.1)
    yield "stopped", partial(play, "LOG", _STOPS * 2)
    yield "an hour", partial(play, "LOG", _STOPS + _IN_THE_HOUR)
    yield "its end", partial(play, "LOG", SECONDS * 2)


def _play(piece: FirstMessageDetails, letters: str, seconds: float = 0.0) -> None:
    piece.begin(False)
    for letter in letters:
        piece.type(letter)
    piece._spent += seconds  # nobody waits for it
    piece.tick()
