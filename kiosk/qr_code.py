"""QR codes: a text as the dark and light squares that a phone's camera reads."""

from __future__ import annotations

from typing import TypeAlias

Squares: TypeAlias = tuple[bytes, ...]
"""Rows from the top, each a byte a square from the left: 1 is dark."""

QUIET_ZONE = 4
"""Light squares that the standard asks for on each side, beyond those of a code."""


def qr_code(text: str) -> Squares:
    """The code of `text`, as many rows as columns, without its quiet zone.

    Error level M, which stands a sixth of it being lost in a reflection. In UTF-8, for that is what
    phones take letters for that are not ASCII. It takes a tenth of a second for 600 bytes.

    Raises:
        ValueError: no code holds so much.
    """
    import segno  # not at a start

    code = segno.make(
        text, error="m", mode="byte", encoding="utf-8", micro=False, boost_error=False
    )
    return tuple(bytes(row) for row in code.matrix)
