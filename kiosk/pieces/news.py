"""What there is to tell of a piece that is played."""

from __future__ import annotations

from typing import NamedTuple


class PieceNews(NamedTuple):
    """What became of the last move, in the piece's own word for it, empty before the first; the
    numbers that are told beside it; whether the piece is over; and what else is to be told then."""

    outcome: str = ""
    counts: tuple[int, ...] = ()
    ended: bool = False
    also: tuple[str, ...] = ()
