"""Draw with light: a wall of 1,324 glass tiles that a finger lights, in six colours.

No move is wrong here. Rain of light runs down where nothing is drawn, so that the wall is never
blank. What was drawn is a plain text, which can be kept for as long as the visit lasts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.pieces.errors import PieceError
from kiosk.pieces.facade_wall import ROWS, TILES, neighbours, tile, tile_at, tiles_along
from kiosk.pieces.stopwatch import Stopwatch

if TYPE_CHECKING:
    import random

DARK = "."
FULL, HALF = "ABCDEF", "abcdef"
"""How a tile is written down: dark, or in the light of one of six lamps, full or half."""
BLANK = DARK * len(TILES)
"""A wall on which nothing is drawn."""

SECONDS = 60.0
"""So long it may be drawn."""
WIPED_ROWS = 20.0
"""So many rows fall dark in a second."""
CLOSING_ROWS = 16.0
"""So many rows the closing light passes in a second."""
_DROP_EVERY, _SLOWEST, _FASTEST, _TRAIL = 0.5, 5.0, 9.0, 3
"""Seconds between two drops; how many rows one falls in a second; so many half-lit tiles follow."""


class Drawn(StrEnum):
    """What became of a touch on the wall, of wiping or of the end."""

    LIT = "lit"
    UNCHANGED = "unchanged"
    """It shone so already."""
    BESIDE = "beside"
    """No tile hangs there."""
    WIPING = "wiping"
    """Tiles fall dark now, from the top."""
    NOTHING_TO_WIPE = "nothing to wipe"
    OVER = "over"
    """The drawing is on the museum: nothing changes it any more."""


@dataclass(frozen=True, slots=True)
class _Drop:
    at: float
    x: float
    rows: float
    lamp: int


class Facade:
    """One visitor's drawing. `tick` lets time pass; all else happens at the time of the last tick.

    `rain` says where light falls. `drawing` is one that was kept, to be drawn on; `seconds` may be
    `math.inf`. Raises PieceError for a drawing that is none.
    """

    def __init__(self, rain: random.Random, drawing: str = BLANK, seconds: float = SECONDS) -> None:
        if len(drawing) != len(TILES) or not set(drawing) <= {DARK, *FULL, *HALF}:
            raise PieceError("this is no drawing of 1,324 tiles")
        self._rain = rain
        self._watch = Stopwatch(seconds)
        self._lights = list(drawing)
        self._begin()

    def _begin(self) -> None:
        self._lamp = 0
        self._wiping: float | None = None
        self._wiped = 0
        self._ended_at: float | None = None
        self._drops: list[_Drop] = []
        self._next_drop = 0.0

    def reset(self) -> None:
        """A dark wall, the first lamp, and all the time there is."""
        self._watch.reset()
        self._lights = list(BLANK)
        self._begin()

    # What the visitor does

    def choose(self, lamp: int) -> None:
        """Draws with another lamp, 0 to 5. Raises PieceError where there is none."""
        if not 0 <= lamp < len(FULL):
            raise PieceError(f"no lamp {lamp}")
        self._lamp = lamp

    def draw(self, start: tuple[float, float], end: tuple[float, float]) -> Drawn:
        """A finger goes from one point to another, in parts of the wall; both may be the same."""
        along = tiles_along(start, end)
        if self.ended:
            return Drawn.OVER
        if not along:
            return Drawn.BESIDE
        # all of them, also after the first that is lit
        lit = [self._light(number) for number in along]
        return Drawn.LIT if any(lit) else Drawn.UNCHANGED

    def light(self, number: int) -> Drawn:
        """Lights one tile, as keys do. Raises PieceError for the number of no tile."""
        at = tile(number)
        return self.draw((at.x, at.y), (at.x, at.y))

    def wipe(self) -> Drawn:
        """Lets the tiles fall dark from the top. What is drawn above where they fall now stays."""
        if self.ended:
            return Drawn.OVER
        if self._wiping is None:
            if self.drawing == BLANK:
                return Drawn.NOTHING_TO_WIPE
            self._wiping, self._wiped = self._watch.elapsed, 0
        return Drawn.WIPING

    def finish(self) -> None:
        """The button: the drawing goes over to the museum."""
        if not self.ended:
            self._end(self._watch.elapsed)

    def tick(self, now: float) -> None:
        """It is `now`, in seconds. Raises PieceError when it was later already."""
        elapsed = self._watch.tick(now)
        if self.ended:
            return
        self._fall_dark(min(elapsed, self._watch.limit))
        if self._watch.is_over:
            self._end(self._watch.limit)
        else:
            self._let_it_rain(elapsed)

    # What is shown

    @property
    def lamp(self) -> int:
        """The lamp that is drawn with, 0 to 5."""
        return self._lamp

    @property
    def ended(self) -> bool:
        """Whether the drawing is finished."""
        return self._ended_at is not None

    @property
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._watch.lights

    @property
    def drawing(self) -> str:
        """What is drawn: a letter for each tile, to be kept and drawn on."""
        return "".join(self._lights)

    @property
    def shown(self) -> str:
        """The drawing, and the rain where nothing is drawn: a letter for each tile."""
        shown = dict[int, str]()
        for drop in self._drops:
            head = int((self._watch.elapsed - drop.at) * drop.rows)
            for row in range(max(0, head - _TRAIL), min(ROWS, head + 1)):
                number = tile_at(drop.x, (row + 0.5) / ROWS)
                if number is not None and self._lights[number] == DARK:
                    shown[number] = (FULL if row == head else HALF)[drop.lamp]
        return "".join(shown.get(number, light) for number, light in enumerate(self._lights))

    @property
    def closing_row(self) -> int | None:
        """The row through which the closing light goes, once; None before and after."""
        if self._ended_at is None:
            return None
        row = int((self._watch.elapsed - self._ended_at) * CLOSING_ROWS)
        return row if row < ROWS else None

    def _light(self, number: int) -> bool:
        """Lights a tile, and half of those about it; whether anything has changed."""
        before = [self._lights[n] for n in (number, *neighbours(number))]
        self._lights[number] = FULL[self._lamp]
        for near in neighbours(number):
            if self._lights[near] not in FULL:
                self._lights[near] = HALF[self._lamp]
        return before != [self._lights[n] for n in (number, *neighbours(number))]

    def _fall_dark(self, elapsed: float) -> None:
        if self._wiping is None:
            return
        front = min(ROWS, int((elapsed - self._wiping) * WIPED_ROWS))
        for number, at in enumerate(TILES):
            if self._wiped <= at.row < front:
                self._lights[number] = DARK
        self._wiped = front
        if front == ROWS:
            self._wiping = None

    def _let_it_rain(self, elapsed: float) -> None:
        while self._next_drop <= elapsed:
            rows = self._rain.uniform(_SLOWEST, _FASTEST)
            lamp = self._rain.randrange(len(FULL))
            self._drops.append(_Drop(self._next_drop, self._rain.random(), rows, lamp))
            self._next_drop += _DROP_EVERY
        fallen = ROWS + _TRAIL
        self._drops = [d for d in self._drops if (elapsed - d.at) * d.rows <= fallen]

    def _end(self, at: float) -> None:
        self._ended_at = at
        self._drops = []
        self._wiping = None
