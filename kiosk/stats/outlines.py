"""What a screen looks like in plain: a few boxes under the picture of its touches."""

from __future__ import annotations

from typing import NamedTuple


class Box(NamedTuple):
    """In cells of its screen, from the upper left."""

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
_LYING: dict[str, tuple[Box, ...]] = {
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
    "tour-end": (
        Box(1.8, 1, 13, 6.4),
        *(Box(17 + 7.4 * c, 1.2 + 7 * r, 7, 6.2) for r in range(2) for c in range(4)),
        *(Box(1.8 + 11.2 * c, 17, 10.6, 5.2) for c in range(4)), *_WITH_BAR,
    ),
    "timeline": (
        Box(1.8, 1, 12, 2), Box(35, 0.8, 11.2, 1.8),
        *(Box(7.6, 4 + 3.4 * n, 40, 2.6) for n in range(6)), *_WITH_BAR,
    ),
    "connections": (
        Box(1.8, 1, 11, 3.4), Box(1.2, 7, 12, 5.4), Box(15, 1, 18, 5), Box(35, 4.4, 12, 8),
        Box(14, 7, 20, 10.6), Box(1.2, 12.8, 12, 6.4), Box(35, 12.8, 12, 6.4), Box(15, 18.6, 18, 5),
        *_WITH_BAR,
    ),
    "search": (
        Box(1.8, 1.4, 19.8, 2.8), *(Box(1.8, 4.8 + 2.1 * r, 19.8, 1.8) for r in range(4)),
        *(Box(1.8, 14.3 + 2 * r, 19.8, 1.8) for r in range(5)),
        *(Box(24.1 + 5.6 * c, 2.8, 5.2, 7.6) for c in range(4)),
        *(Box(24.1, 12.4 + 3 * r, 22.1, 2.6) for r in range(4)), *_WITH_BAR,
    ),
    "my-visit": (
        Box(1.8, 1, 14, 3), Box(1.8, 6, 30, 18), Box(33, 1, 13.2, 16.6), Box(33, 22.4, 6.6, 2),
        Box(40, 22.4, 6.2, 2), *_WITH_BAR,
    ),
    "pieces": (
        *(Box(1.8 + 15 * c, 5 + 10 * r, 14, 9) for r in range(2) for c in range(3)), *_WITH_BAR,
    ),
    "message": (Box(1.8, 2, 44.4, 10), Box(4, 13.6, 40, 10.4), *_WITH_BAR),
    "packet-way": (
        Box(1.8, 1, 26, 4.6), Box(1.8, 6.4, 44.4, 14), Box(30, 21.4, 16, 2.4), *_WITH_BAR,
    ),
    "facade": (Box(1.8, 1, 15, 22), Box(18, 1.6, 28, 22), *_WITH_BAR),
    "where-am-i": (Box(1.8, 1, 15, 22), Box(18, 1.6, 28, 22), *_WITH_BAR),
    "teach-a-machine": (Box(1.8, 1, 15, 22), Box(18, 1.6, 28, 22), *_WITH_BAR),
    "lock-and-key": (Box(1.8, 1, 26, 4.6), Box(1.8, 6.4, 44.4, 17), *_WITH_BAR),
    "cinema": (
        Box(1.8, 1, 14, 2.6), Box(1.8, 4.2, 26.6, 15),
        *(Box(31.6, 2.4 + 3.6 * r, 15, 3.3) for r in range(6)),
        *_WITH_BAR,
    ),
    "film": (
        Box(5, 0, 38, 21), Box(1.8, 21.4, 21.6, 2.8), Box(24.6, 21.4, 21.6, 2.8), *_WITH_BAR,
    ),
    "ask": (
        Box(1, 7, 16, 14), *(Box(17.7 + 14.5 * c, 4.7 + 2.4 * r, 14, 2) for r in range(3)
        for c in range(2)), Box(17.7, 13.6, 28.5, 2.2), Box(19, 16, 26, 8.2), *_WITH_BAR,
    ),
}  # fmt: skip


_FOOT = (
    Box(0, 45.6, 27, 2.4), Box(1.2, 46, 2.8, 1.6), Box(5.1, 46, 4, 1.6), Box(11, 46, 3.2, 1.6),
    Box(15.5, 46, 3.5, 1.6), Box(19.8, 46, 2.2, 1.6), Box(22.6, 46, 3.8, 1.6),
)  # fmt: skip
_TWO_COLUMNS = tuple(Box(1.5 + 12.5 * c, 6 + 13 * r, 11.5, 12) for r in range(3) for c in range(2))
_UPRIGHT: dict[str, tuple[Box, ...]] = {
    "attract": (Box(1.4, 30, 24, 13),),
    "home": (
        Box(1.5, 1.6, 21, 7.2), *(Box(3, 12.6 + 9.4 * n, 8, 8) for n in range(3)),
        *(Box(17.6, 13.4 + 9.4 * n, 8, 8) for n in range(3)), Box(1.6, 41, 8.6, 2.2),
        Box(10.8, 41, 10.4, 2.2), *_FOOT[3:],
    ),
    "hall": (Box(1.5, 0.8, 19, 2.4), Box(2, 18, 23, 12), Box(10.8, 42.6, 15, 2.2), *_FOOT),
    "area": (
        Box(1.5, 1.6, 22, 13), Box(1.5, 16.4, 11, 14), Box(13.6, 16.4, 11, 14),
        Box(1.5, 32.4, 11, 8.6), Box(13.6, 32.4, 11, 8.6), Box(25.2, 1.4, 1.4, 40),
        Box(1.5, 41.4, 9.5, 2), Box(1.5, 43.6, 9, 1.8), Box(11, 43.6, 10.4, 1.8), *_FOOT,
    ),
    "exhibit": (
        Box(0, 0, 27, 15), Box(0, 15, 27, 13), Box(1.4, 29, 11.8, 16), Box(13.8, 29, 11.8, 16),
        *_FOOT,
    ),
    "closer": (Box(2, 2, 23, 22), Box(1.4, 26, 24, 16), Box(9, 42.8, 9, 2), *_FOOT),
    "story": (Box(0, 0, 27, 21.8), Box(0, 21.8, 27, 23.8), *_FOOT),
    "case": (
        Box(1.4, 4, 24, 22), Box(1.4, 29, 24, 10), Box(1.4, 42.4, 20, 2.8),
        Box(22.8, 42.6, 3, 2.6), *_FOOT,
    ),
    "stories": (*_TWO_COLUMNS, *_FOOT),
    "cases": (*_TWO_COLUMNS, *_FOOT),
    "connections": (
        Box(1.6, 1.8, 18, 3.4), Box(1.6, 5.8, 24, 2.2), Box(8, 8.4, 11, 6), Box(0.8, 11, 8, 12),
        Box(18, 11, 8, 12), Box(8, 17, 11, 15), Box(0.8, 25, 8, 12), Box(18, 25, 8, 12),
        Box(8, 33, 11, 6.4), Box(1.6, 40.4, 24, 4.6), *_FOOT,
    ),
    "tours": (*(Box(1.4, 6 + 9.6 * n, 24, 8.6) for n in range(4)), *_FOOT),
    "tour-end": (
        Box(1.4, 1, 20, 8),
        *(Box(1.4 + 6.1 * c, 10.6 + 6 * r, 5.7, 5.4) for r in range(2) for c in range(4)),
        *(Box(1.4 + 12.3 * c, 24.6 + 10.6 * r, 11.8, 10) for r in range(2) for c in range(2)),
        *_FOOT,
    ),
    "timeline": (
        Box(1.4, 1, 11, 2), Box(14, 0.8, 11.4, 1.8),
        *(Box(4.6 + 3.6 * n, 5, 2.6, 32) for n in range(6)), *_FOOT,
    ),
    "search": (
        Box(1.4, 1.4, 24, 2.6), *(Box(1.4 + 4.9 * c, 5, 4.5, 8) for c in range(5)),
        *(Box(1.4, 14 + 3 * r, 24, 2.6) for r in range(4)),
        *(Box(1.4, 28 + 2.2 * r, 24, 1.9) for r in range(3)),
        *(Box(1.4, 35.4 + 2 * r, 24, 1.8) for r in range(5)), *_FOOT,
    ),
    "my-visit": (
        Box(1.4, 1, 14, 3), Box(1.4, 8, 24, 26), Box(1.6, 34.8, 23.8, 8), Box(1.6, 43.4, 6.6, 2),
        Box(8.6, 43.4, 6, 2), *_FOOT,
    ),
    "pieces": (*_TWO_COLUMNS, *_FOOT),
    "message": (Box(1.4, 2, 24, 26), Box(1.4, 30, 24, 15), *_FOOT),
    "packet-way": (Box(1.4, 1, 24, 6), Box(1.4, 8, 24, 32), Box(1.4, 41.4, 18, 3), *_FOOT),
    "facade": (Box(1.4, 1, 24, 8), Box(1.4, 10, 24, 34), *_FOOT),
    "where-am-i": (Box(1.4, 1, 24, 8), Box(1.4, 10, 24, 34), *_FOOT),
    "teach-a-machine": (Box(1.4, 1, 24, 8), Box(1.4, 10, 24, 34), *_FOOT),
    "lock-and-key": (Box(1.4, 1, 24, 8), Box(1.4, 10, 24, 34), *_FOOT),
    "cinema": (
        Box(1.4, 1, 14, 3), Box(0.9, 4.6, 25.2, 14.2),
        *(Box(1, 25.6 + 3.2 * r, 25, 3) for r in range(6)),
        *_FOOT,
    ),
    "film": (
        Box(1.4, 1.2, 20, 3), Box(0, 6, 27, 15.2), Box(1.4, 22.4, 24, 12), Box(1.4, 41, 24, 4),
        *_FOOT,
    ),
    "ask": (
        Box(6, 3.5, 14, 11.5), *(Box(1.6, 21.7 + 2.1 * r, 23.8, 1.8) for r in range(6)),
        Box(1.6, 34.7, 23.8, 2), Box(1.6, 37.2, 23.8, 8), *_FOOT,
    ),
}  # fmt: skip


def outline_of(screen: str, *, upright: bool) -> tuple[Box, ...]:
    """The boxes of a screen, 48 cells wide and 27 high or the other way round; of an unknown one
    its bar."""
    return _UPRIGHT.get(screen, _FOOT) if upright else _LYING.get(screen, _WITH_BAR)
