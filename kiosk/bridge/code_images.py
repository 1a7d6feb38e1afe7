"""QR codes as pictures for QML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.bridge.image_provider import ImageProvider
from kiosk.qr_code import QUIET_ZONE

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from kiosk.qr_code import Squares

PROVIDER = "code"
_DARK, _LIGHT = b"\x00\x00\x00\xff", b"\x00\x00\x00\x00"
"""A black pixel, and one that shows what lies behind the picture."""


def code_url(squares: Squares) -> str:
    """Where QML finds the picture of a code: `image://code/` and its squares, a row after another,
    in hexadecimal. So nothing is kept here of what any visitor was shown.

    The picture has a pixel a square, black or clear, and the quiet zone round them.
    """
    bits = "".join(str(square) for row in squares for square in row)
    return f"image://{PROVIDER}/{len(squares)}/{int(bits, 2):x}"


class CodeImages(ImageProvider):
    """Makes the pictures of codes out of their addresses."""

    def image(self, path: str, _wanted: QSize) -> QImage:
        """It stands still for less than a frame, and is asked once a code."""
        side, squares = path.split("/")
        return _picture(int(side), int(squares, 16))


def _picture(side: int, squares: int) -> QImage:
    whole = side + 2 * QUIET_ZONE
    beside, above = _LIGHT * QUIET_ZONE, _LIGHT * whole * QUIET_ZONE
    bits = f"{squares:0{side * side}b}"
    rows = (bits[start : start + side] for start in range(0, side * side, side))
    pixels = b"".join(
        beside + b"".join(_DARK if bit == "1" else _LIGHT for bit in row) + beside for row in rows
    )
    picture = QImage(above + pixels + above, whole, whole, QImage.Format.Format_ARGB32)
    return picture.copy()  # of its own, for the bytes go
