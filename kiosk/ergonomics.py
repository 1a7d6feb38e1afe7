"""How large words and targets have to be on a mounted screen, and how much of it can be reached.

Figures: EN 301 549, 5.1.4 (capitals of 0.7 degrees), ADA 308.2 (nothing above 1220 mm), and the
size of a fingertip (targets of 15 mm, 3 mm apart). Lengths in millimetres unless said otherwise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

CAPITAL_DEGREES = 0.7
CAPITAL_OF_EM = 0.729
"""How high a capital is, as a part of the size of a font; of Noto Serif, the lower of the two."""
TARGET, GAP = 15.0, 3.0
HIGHEST_REACH = 1220.0
CODE_SQUARE, CODE_SIDE = 0.8, 60.0
"""Of a QR code that a phone at arm's length reads."""
MOUNT_HEIGHT, VIEWING_DISTANCE = 700.0, 600.0
"""Of a kiosk as they are usually set up: the picture's lower edge, and the eye before it."""

_MILLIMETRES_PER_INCH = 25.4
_PLAUSIBLE_DIAGONAL = (8.0, 150.0)
USUAL_DIAGONAL = 32.0


@dataclass(frozen=True, slots=True)
class Ergonomics:
    """One screen as it hangs before its visitors."""

    pixels_per_millimetre: float
    viewing_distance: float = VIEWING_DISTANCE
    mount_height: float = MOUNT_HEIGHT

    @property
    def capital(self) -> float:
        """How high a capital has to be for the eye."""
        return self.viewing_distance * math.radians(CAPITAL_DEGREES)

    @property
    def smallest_text(self) -> float:
        """The size of a font whose capitals are that high, in pixels."""
        return self.capital / CAPITAL_OF_EM * self.pixels_per_millimetre

    @property
    def target(self) -> float:
        """The least width and height of what is touched, in pixels."""
        return TARGET * self.pixels_per_millimetre

    @property
    def gap(self) -> float:
        """The least distance between two of them, in pixels."""
        return GAP * self.pixels_per_millimetre

    @property
    def reach(self) -> float:
        """How far up from its lower edge the screen can be reached sitting, in pixels."""
        return max(0.0, HIGHEST_REACH - self.mount_height) * self.pixels_per_millimetre

    def code_square(self, columns: int) -> int:
        """How large a square of a QR code has to be that has so many from side to side, in whole
        pixels: on parts of them its edges would be blurred."""
        millimetres = max(CODE_SQUARE, CODE_SIDE / columns)
        return max(1, math.ceil(millimetres * self.pixels_per_millimetre))


def diagonal_of(millimetres: tuple[float, float]) -> float | None:
    """A screen's diagonal in inches; None where its own word on it cannot be true.

    Screens on a long cable, projectors and virtual ones say nothing or something arbitrary.
    """
    inches = math.hypot(*millimetres) / _MILLIMETRES_PER_INCH
    least, most = _PLAUSIBLE_DIAGONAL
    return inches if least <= inches <= most else None


def pixels_per_millimetre(pixels: tuple[float, float], diagonal: float | None) -> float:
    """Of a screen of so many pixels; `diagonal` in inches, the usual one where it is not known."""
    return math.hypot(*pixels) / ((diagonal or USUAL_DIAGONAL) * _MILLIMETRES_PER_INCH)
