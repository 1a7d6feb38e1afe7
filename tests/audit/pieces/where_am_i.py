"""Where am I?: its beginning, each round while it is played and once it is solved, and its end."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from kiosk.pieces.satellite_scene import SCENE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.pieces.pieces import Pieces
    from kiosk.bridge.pieces.where_am_i import WhereAmIDetails

_MOVES: tuple[tuple[str, str], ...] = (
    ("its beginning", ""),
    ("one circle", "0"),
    ("a circle too large", "01>"),
    ("all meet", "012"),
    ("a roof", "012g"),
    ("two places", "012g01"),
    ("a guess", "012g01?"),
    ("a wrong clock", "012g01?g"),
    ("the clock set right", "012g01?g4"),
    ("its end", "012g01?g4g"),
)
"""What is done: a circle pulled to where it belongs, > the third too far, ? guessed, g gone on."""


def states(pieces: Pieces) -> Iterator[tuple[str, Callable[[], None]]]:
    """What each is called, and how it is come to once the page is open."""
    for name, moves in _MOVES:
        yield name, partial(play, pieces.whereAmI, moves)


def play(piece: WhereAmIDetails, moves: str) -> None:
    """Without a limit of time once something is done: what is found does not go by."""
    piece.begin(bool(moves))
    for move in moves:
        if move == "g":
            piece.goOn()
        elif move == "?":
            piece.guess(0)
        elif move == "4":
            piece.takeFourth()
        else:
            _pull(piece, 2 if move == ">" else int(move), 1.4 if move == ">" else 0.0)


def _pull(piece: WhereAmIDetails, satellite: int, beyond: float) -> None:
    row = piece.satellites.row(satellite)
    far = math.dist((row.along, row.across), SCENE.places[piece.round - 1]) + beyond
    piece.grasp(satellite, row.along + row.radius, row.across)
    piece.pull(satellite, row.along + far, row.across)
    piece.letGo(satellite)
