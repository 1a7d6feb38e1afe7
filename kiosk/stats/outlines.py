"""What a screen looks like in plain: a few boxes under the picture of its touches."""

from __future__ import annotations

from typing import NamedTuple


class Box(NamedTuple):
    """In cells of a lying screen, 48 wide and 27 high, from the upper left."""

    left: float
    top: float
    width: float
    height: float


_BAR = Box(0, 24.6, 48, 2.4)
_BUTTONS = (
    Box(1.8, 25, 3, 1.6), Box(5.5, 25, 4, 1.6), Box(31, 25, 3.4, 1.6), Box(35, 25, 3.6, 1.6),
    Box(39.2, 25, 3.2, 1.6), Box(43, 25, 3.8, 1.6),
)  # fmt: skip
_WITH_BAR = (_BAR, *_BUTTONS)
_GRID = tuple(Box(1.8 + 15 * c, 6 + 9.3 * r, 14.2, 8.6) for r in range(2) for c in range(3))
_BOXES: dict[str, tuple[Box, ...]] = {
    "attract": (Box(6, 9, 26, 5), Box(6, 15, 16, 2)),
    "home": (
        Box(1.8, 1.8, 28, 4.6), *(Box(3 + 7.2 * n, 11, 6, 9.6) for n in range(6)),
        Box(30.6, 22.6, 7.2, 2), Box(38.2, 22.6, 8.2, 2), *_BUTTONS[2:],
    ),
    "hall": (
        Box(1.8, 0.8, 15, 2.4), Box(6, 9, 36, 6), Box(33.4, 21.6, 13.4, 2.2), *_WITH_BAR,
    ),
    "area": (
        Box(1.8, 2, 13, 18.4), Box(16, 1.8, 16.8, 20.4), Box(33.6, 1.8, 14.4, 20.4),
        Box(1.8, 22.4, 26, 2), Box(28.6, 22.4, 18, 2), *_WITH_BAR,
    ),
    "exhibit": (
        Box(0, 0, 12.5, 24.4), Box(12.5, 0, 12.5, 24.4), Box(25.5, 2, 10.8, 22.2),
        Box(36.7, 2, 10.8, 22.2), *_WITH_BAR,
    ),
    "closer": (
        Box(15, 1.4, 18, 20), Box(1.8, 4, 11, 4.4), Box(1.8, 11.4, 11, 3.4), Box(1.8, 17, 11, 4.6),
        Box(35, 7.6, 11, 3.4), Box(35, 14, 11, 4.6), Box(20, 22.2, 8, 2), *_WITH_BAR,
    ),
    "story": (
        Box(1.8, 6, 20, 8), Box(23, 1.4, 24, 13.6), Box(0, 15.6, 48, 8.8), *_WITH_BAR,
    ),
    "case": (
        Box(1.8, 1, 15.4, 20), Box(18.4, 1, 28, 19), Box(1.8, 21.8, 38, 2.4),
        Box(42.2, 22, 4.2, 2), *_WITH_BAR,
    ),
    "stories": (*_GRID, *_WITH_BAR),
    "cases": (*_GRID, *_WITH_BAR),
    "tours": (*_GRID, *_WITH_BAR),
    "search": (Box(1.8, 2, 44.4, 3), Box(1.8, 6, 44.4, 7.6), Box(4, 14.6, 40, 9.4), *_WITH_BAR),
    "message": (Box(1.8, 2, 44.4, 10), Box(4, 13.6, 40, 10.4), *_WITH_BAR),
}  # fmt: skip


def outline_of(screen: str) -> tuple[Box, ...]:
    """The boxes of a lying screen; of an unknown one its bar."""
    return _BOXES.get(screen, _WITH_BAR)
