"""Draw with light, as it is played: fingers or keys light a wall, and the museum wears it."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.pieces.facade_pictures import glow_url, museum_url, wall_url
from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.pieces.facade import BLANK, DARK, FULL, HALF, SECONDS, Drawn, Facade
from kiosk.pieces.facade_hand import hand_at, trail
from kiosk.pieces.facade_wall import stepped, tile, tile_at
from kiosk.pieces.news import PieceNews

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LAMP, LAMP_ON, LAMP_OFF, EDGE = "lamp", "lamp on", "lamp off", "edge"
"""Told of besides what is drawn: another lamp, the lamp of the keys, the end of the wall."""
NOTHING_DRAWN, DARK_END = "nothing drawn", "dark"
"""Nothing is there to be shown on the museum; nor was, when the time was over."""
RAIN_SECONDS = 0.08
"""So often the wall is shown anew while nobody draws: rain falls by rows, and not much faster."""
_STARTS_AT = (0.3, 0.45)
"""Where keys begin to draw, in parts of the wall."""


@QmlElement
@QmlUncreatable("made by the bridge")
class FacadeDetails(PieceDetails):
    """Plays one drawing at a time, and keeps the last one until the visit is over."""

    seconds = SECONDS
    right = frozenset({Drawn.OVER})
    late = frozenset({DARK_END})
    playChanged = Signal()
    shownChanged = Signal()
    handMoved = Signal()
    keptChanged = Signal()
    calmChanged = Signal()
    shapeChanged = Signal()
    arrowsChanged = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent, clock)
        self.changed.connect(self.playChanged)
        self._played: Facade | None = None
        self._kept = ""
        self._calm = False
        self._shape = self._kept_shape = 2.0
        self._passed = 0.0
        self._arrows = False
        self._forget_moves()
        self._shown = self._glowing = ""
        self._shown_at = 0.0
        self._hand: tuple[float, float] | None = None

    def _forget_moves(self) -> None:
        self._outcome = ""
        self._fingers: dict[int, tuple[float, float]] = {}
        self._touched = False
        self._lamp_on = True
        start = tile_at(*_STARTS_AT)
        assert start is not None
        self._cursor = start

    @Property(bool, notify=calmChanged)
    def calm(self) -> bool:
        """Whether nothing moves by itself: no rain, no hand, no closing light."""
        return self._calm

    @calm.setter  # type: ignore[no-redef]
    def calm(self, calm: bool) -> None:
        if calm != self._calm:
            self._calm = calm
            self.calmChanged.emit()
            self._show()

    @Property(float, notify=shapeChanged)
    def shape(self) -> float:
        """How many times as wide as high the wall is, on which it is drawn."""
        return self._shape

    @shape.setter  # type: ignore[no-redef]
    def shape(self, shape: float) -> None:
        if shape != self._shape:
            self._shape = shape
            self.shapeChanged.emit()

    # As all pieces are played

    def start(self, seconds: float) -> None:
        """The wall is dark, or as it was left at the last end."""
        self._played = Facade(random.Random(), self._kept or BLANK, seconds)
        self._forget_moves()
        self._touched = bool(self._kept)
        self.playChanged.emit()

    def pass_time(self, spent: float) -> None:
        """It rains light, and what is wiped falls dark."""
        assert self._played is not None
        self._passed = spent
        self._played.tick(spent)
        if self._played.ended and self._outcome not in (Drawn.OVER, DARK_END):
            self._hang_up()
        if self._played.ended or not 0 < spent - self._shown_at < RAIN_SECONDS:
            self._show()
        self._point()

    def stop(self) -> None:
        """What is not on the museum yet is gone."""
        self._played = None
        self._forget_moves()
        self.offerArrows(False)
        self._show()
        self._point()

    def forget(self) -> None:
        """The visit is over: the museum is as it was."""
        self._keep("")

    def told(self) -> PieceNews:
        """What became of the last move; it is over when the closing light has passed."""
        played = self._played
        assert played is not None
        passing = played.closing_row is not None and not self._calm
        also = ("drawn",) if self._kept else ()
        return PieceNews(self._outcome, ended=played.ended and not passing, also=also)

    def lit(self) -> int:
        """How much of its time is over."""
        return self._played.lights if self._played else 0

    # What the visitor does

    @Slot(int, float, float)
    def touch(self, finger: int, x: float, y: float) -> None:
        """A finger is here, in parts of the wall, and has come straight from where it was."""
        if self._played is None:
            return
        lands = finger not in self._fingers
        drawn = self._played.draw(self._fingers.get(finger, (x, y)), (x, y))
        self._fingers[finger] = (x, y)
        # while it is drawn, not each tile is told of
        if drawn is Drawn.LIT or (lands and drawn is Drawn.BESIDE):
            self._answer(drawn)

    @Slot(int)
    def lift(self, finger: int) -> None:
        """That finger has gone."""
        self._fingers.pop(finger, None)

    @Slot(int)
    def choose(self, lamp: int) -> None:
        """Draws with another lamp, 0 to 5. The number of none changes nothing."""
        if self._played is not None and 0 <= lamp < len(FULL) and not self._played.ended:
            self._played.choose(lamp)
            self._answer(LAMP)

    @Slot()
    def wipe(self) -> None:
        if self._played is not None:
            self._answer(self._played.wipe())

    @Slot()
    def finish(self) -> None:
        """The museum is lit; with nothing drawn there is nothing to light it with."""
        if self._played is None or self._played.ended:
            return
        if self._played.drawing == BLANK:
            self._answer(NOTHING_DRAWN)
            return
        self._played.finish()
        self._hang_up()
        self._answer(self._outcome)

    @Slot(int, int)
    def step(self, across: int, down: int) -> None:
        """The keys' tile is the next one, -1 or 1 across or down; with the lamp on it lights up."""
        if self._played is None or self._played.ended:
            return
        before, self._cursor = self._cursor, stepped(self._cursor, across, down)
        if before == self._cursor:
            self._answer(EDGE)
        elif self._lamp_on:
            self._light()
        else:
            self._answer(LAMP_OFF)

    @Slot()
    def switchLamp(self) -> None:
        """Whether the keys' tile lights up. A lamp that comes on lights the tile it is at."""
        if self._played is None or self._played.ended:
            return
        self._lamp_on = not self._lamp_on
        if self._lamp_on:
            self._played.light(self._cursor)
        self._answer(LAMP_ON if self._lamp_on else LAMP_OFF)

    @Slot(bool)
    def offerArrows(self, offered: bool) -> None:
        """For whoever cannot drag."""
        if offered != self._arrows:
            self._arrows = offered
            self.arrowsChanged.emit()

    # What is shown

    @Property(bool, notify=arrowsChanged)
    def arrows(self) -> bool:
        """Whether there are arrows to draw with."""
        return self._arrows

    @Property(QUrl, notify=shownChanged)
    def wall(self) -> QUrl:
        """The tiles, two pixels each."""
        return QUrl(self._shown)

    @Property(QUrl, notify=shownChanged)
    def glow(self) -> QUrl:
        """What they shed about them: those that are drawn, for it costs more than the tiles do, and
        it rains all the time."""
        return QUrl(self._glowing)

    @Property(bool, notify=handMoved)
    def beckons(self) -> bool:
        """Whether a hand shows how to draw."""
        return self._hand is not None

    @Property(QPointF, notify=handMoved)
    def hand(self) -> QPointF:
        """Where it is, in parts of the wall."""
        return QPointF(*(self._hand or (0, 0)))

    @Property(bool, notify=shownChanged)
    def anyLit(self) -> bool:
        """Whether anything is drawn."""
        return self._played is not None and self._played.drawing != BLANK

    @Property(int, notify=playChanged)
    def lamp(self) -> int:
        """What is drawn with, 0 to 5."""
        return self._played.lamp if self._played else 0

    @Property(bool, notify=playChanged)
    def lampOn(self) -> bool:
        """Whether the keys draw."""
        return self._lamp_on

    @Property(QPointF, notify=playChanged)
    def cursor(self) -> QPointF:
        """The middle of the keys' tile, in parts of the wall."""
        return QPointF(*tile(self._cursor)[2:])

    @Property(str, notify=keptChanged)
    def museum(self) -> str:
        """The address of the museum that wears the drawing, before the name of a view of it; empty
        where none was made in this visit."""
        return museum_url(self._kept, self._kept_shape) if self._kept else ""

    @Property(bool, notify=keptChanged)
    def drawn(self) -> bool:
        """Whether there is one."""
        return bool(self._kept)

    def _light(self) -> None:
        assert self._played is not None
        self._answer(self._played.light(self._cursor))

    def _answer(self, outcome: str) -> None:
        self._outcome = outcome
        self._touched = True
        self._show()
        self._point()
        self.playChanged.emit()
        self.tell()

    def _hang_up(self) -> None:
        """It is over: what was drawn is on the museum from now on."""
        assert self._played is not None
        drawing = self._played.drawing
        blank = drawing == BLANK
        self._outcome = DARK_END if blank else Drawn.OVER
        self._fingers.clear()
        self._keep("" if blank else drawing)

    def _keep(self, drawing: str) -> None:
        if drawing != self._kept:
            self._kept, self._kept_shape = drawing, self._shape
            self.keptChanged.emit()

    def _show(self) -> None:
        """Shows the tiles as they are now."""
        self._shown_at = self._passed
        letters, drawing, row = "", BLANK, None
        if self._played is not None:
            drawing = self._played.drawing
            letters = drawing if self._calm else self._played.shown
            row = None if self._calm else self._played.closing_row
            if self._beckoning:
                letters, drawing = (_with_trail(it, self._passed) for it in (letters, drawing))
        shown = wall_url(letters, row) if letters else ""
        if shown != self._shown:
            self._shown = shown
            self._glowing = glow_url(drawing) if drawing != BLANK else ""
            self.shownChanged.emit()

    def _point(self) -> None:
        """Lets the hand go on that shows what to do."""
        hand = hand_at(self._passed) if self._beckoning else None
        if hand != self._hand:
            self._hand = hand
            self.handMoved.emit()

    @property
    def _beckoning(self) -> bool:
        """Whether nobody has touched it yet; with keys a ring shows where one is."""
        played = self._played
        quiet = self._touched or self._calm or self.unhurried
        return played is not None and not quiet and not played.ended


def _with_trail(letters: str, seconds: float) -> str:
    """The same with what the hand has drawn by then, where it is dark."""
    shown = list(letters)
    for tiles, light in zip(trail(seconds), (FULL, HALF), strict=True):
        for number in tiles:
            shown[number] = light[0] if shown[number] == DARK else shown[number]
    return "".join(shown)
