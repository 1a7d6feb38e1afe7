"""Where am I?, as it is played: circles about satellites, pulled until they meet in one place."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.bridge.pieces.where_am_i_rows import (
    PointListModel,
    PointRow,
    SatelliteListModel,
    SatelliteRow,
)
from kiosk.pieces.news import PieceNews
from kiosk.pieces.satellite_scene import PLAN, grip
from kiosk.pieces.trilateration import Circle, Point
from kiosk.pieces.where_am_i import SECONDS, Answer, Round, WhereAmI

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_UNTOLD = frozenset({Answer.NOT_YET, Answer.GUESSED_ALREADY, Answer.OVER})
"""What only fingers bring about that were on their way already."""
_CIRCLES = 3
_NEAR = 0.8
"""So near a finger means a satellite or the rim of its circle, in units of the plan."""


@QmlElement
@QmlUncreatable("made by the bridge")
class WhereAmIDetails(PieceDetails):
    """The piece as its page sees it. Points are in units of the plan, 16 by 9."""

    seconds = SECONDS
    late = frozenset({Answer.OVER})
    right = frozenset(
        {Answer.HELD, Answer.CROSSED, Answer.TWO_POINTS, Answer.MET, Answer.FOUND}
    )  # fmt: skip
    playChanged = Signal()
    """What is shown has changed. Of this class: PySide finds no other for a property here."""

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent, clock)
        self.changed.connect(self.playChanged)
        self._played: WhereAmI | None = None
        self._outcome = ""
        self._aims = [0.0] * _CIRCLES
        # by how much the rim of a circle lies further out than the finger that holds it
        self._grasps: dict[int, float] = {}
        self._satellites = SatelliteListModel(self)
        self._points = PointListModel(self)
        self._rows: tuple[list[SatelliteRow], list[PointRow]] = ([], [])

    def start(self, seconds: float) -> None:
        """It begins anew."""
        self._played = WhereAmI(seconds=seconds)
        self._outcome = ""
        self._aim()
        self._show()

    def pass_time(self, spent: float) -> None:
        """What was found has been looked at, or time is over."""
        assert self._played is not None
        before = self._played.round
        self._played.tick(spent)
        if self._played.round is not before:
            self._another_round()

    def stop(self) -> None:
        """Nobody plays it: the next visitor does not see what was left here."""
        self._played = None
        self._rows = [], []
        self._satellites.show([])
        self._points.show([])

    def told(self) -> PieceNews:
        """What became of the last move, or which round has begun; how it has ended."""
        played = self._played
        assert played is not None
        ending = Answer.FOUND if played.fix else Answer.OVER
        outcome = ending if played.ended else self._outcome
        return PieceNews(outcome, (len(played.held),), played.ended)

    def lit(self) -> int:
        """How much of its time is over."""
        return self._played.lights if self._played else 0

    # What the visitor does

    @Slot(int, float, float)
    def grasp(self, satellite: int, along: float, across: float) -> None:
        """A finger takes hold of a satellite, from 0, or of its circle, at a point."""
        if self._played is not None and 0 <= satellite < _CIRCLES:
            circle = self._played.circles[satellite]
            far = math.dist(circle.centre, (along, across))
            self._grasps[satellite] = circle.radius - far

    @Slot(int, float, float)
    def pull(self, satellite: int, along: float, across: float) -> None:
        """The finger that has grasped it is at a point."""
        beyond = self._grasps.get(satellite)
        if beyond is None or not self._may_pull(satellite):
            return
        assert self._played is not None
        centre = self._played.satellites[satellite]
        self._aims[satellite] = math.atan2(across - centre.y, along - centre.x)
        far = math.dist(centre, (along, across))
        self._answer(self._played.pull(satellite, far + beyond))

    @Slot(int)
    def letGo(self, satellite: int) -> None:
        """The finger has left it."""
        self._grasps.pop(satellite, None)

    @Slot(int, int)
    def step(self, satellite: int, steps: int) -> None:
        """A circle is pulled by so many steps without a finger on it."""
        if self._played is not None and 0 <= satellite < _CIRCLES and not self._played.solved:
            self._answer(self._played.step(satellite, steps))

    @Slot(float, float)
    def touch(self, along: float, across: float) -> None:
        """A finger has touched the plan and pulled nothing: a circle near it grows a little."""
        if self._played is not None and not self.guessing:
            circles = self._played.circles
            near = [_distance(circle, Point(along, across)) for circle in circles]
            if min(near) < _NEAR:
                self.step(near.index(min(near)), 1)

    @Slot(int)
    def guess(self, point: int) -> None:
        """One is at a point, as one guesses."""
        if self._played is not None and point in (0, 1):
            self._answer(self._played.guess(point))

    @Slot()
    def takeFourth(self) -> None:
        """Listens to the fourth satellite too."""
        if self._played is not None:
            self._answer(self._played.take_fourth())

    @Slot()
    def goOn(self) -> None:
        """What was found has been looked at."""
        if self._played is None:
            return
        if self._played.go_on() is Answer.GOES_ON:
            self._another_round()
        self.tell()

    # What QML shows

    @Property(SatelliteListModel, constant=True)
    def satellites(self) -> SatelliteListModel:
        return self._satellites

    @Property(PointListModel, constant=True)
    def points(self) -> PointListModel:
        return self._points

    @Property(int, notify=playChanged)
    def round(self) -> int:
        """Which round it is, from 1; 0 while nobody plays."""
        return list(Round).index(self._played.round) + 1 if self._played else 0

    @Property(bool, notify=playChanged)
    def solved(self) -> bool:
        """Whether what was found in this round is looked at."""
        return self._played is not None and self._played.solved

    @Property(bool, notify=playChanged)
    def found(self) -> bool:
        """Whether the fourth has told place and clock."""
        return self._played is not None and self._played.fix is not None

    @Property(bool, notify=playChanged)
    def guessing(self) -> bool:
        """Whether one of two points is to be guessed."""
        played = self._played
        return played is not None and played.round is Round.ROOF and len(played.held) == 2

    @Property(QPointF, notify=playChanged)
    def place(self) -> QPointF:
        """Where one truly is in this round."""
        return QPointF(*self._played.place) if self._played else QPointF()

    @Property(bool, notify=playChanged)
    def doubtful(self) -> bool:
        """Whether three circles miss each other."""
        return self._doubt is not None

    @Property(QPointF, notify=playChanged)
    def firstCorner(self) -> QPointF:
        """Of the triangle that they leave."""
        return self._corner(0)

    @Property(QPointF, notify=playChanged)
    def secondCorner(self) -> QPointF:
        return self._corner(1)

    @Property(QPointF, notify=playChanged)
    def thirdCorner(self) -> QPointF:
        return self._corner(2)

    @property
    def _doubt(self) -> tuple[Point, ...] | None:
        played = self._played
        if played is None or played.doubt is None:
            return None
        # once two circles are right the third shows how far it is from where these cross
        apart = played.round is Round.CLOCK or len(played.held) == 2
        return played.doubt.corners if apart else None

    def _corner(self, number: int) -> QPointF:
        return QPointF(*self._doubt[number]) if self._doubt else QPointF()

    def _may_pull(self, satellite: int) -> bool:
        """Whether a pull has an answer: a finger goes on after its circle has snapped."""
        played = self._played
        return played is not None and not played.solved and satellite not in played.held

    def _answer(self, answer: Answer) -> None:
        if answer not in _UNTOLD:
            self._outcome = answer
        self._show()
        self.tell()

    def _another_round(self) -> None:
        assert self._played is not None
        self._outcome = self._played.round
        self._aim()
        self._show()

    def _aim(self) -> None:
        """Each circle is taken hold of on the side of the plan's middle."""
        assert self._played is not None
        across, down = (side / 2 for side in PLAN)
        self._aims = [
            math.atan2(down - at.y, across - at.x) for at in self._played.satellites[:_CIRCLES]
        ]
        self._grasps.clear()

    def _show(self) -> None:
        played = self._played
        assert played is not None
        rows = [_satellite_row(played, n, aim) for n, aim in enumerate(self._aims)]
        if played.round is Round.CLOCK:
            x, y = played.satellites[_CIRCLES]
            heard = played.fix is not None
            rows.append(SatelliteRow(_CIRCLES + 1, x, y, 0.0, heard, False, 0.0, x, y))
        points = [
            PointRow(at.x, at.y, played.solved and math.dist(at, played.place) < 0.01)
            for at in played.possible
        ]
        if (rows, points) != self._rows:
            self._rows = rows, points
            self._satellites.show(rows)
            self._points.show(points)
            self.playChanged.emit()


def _distance(circle: Circle, point: Point) -> float:
    """How far a point is from a circle's middle, or its rim if that is nearer."""
    far = math.dist(circle.centre, point)
    return min(far, abs(far - circle.radius))


def _satellite_row(played: WhereAmI, number: int, aim: float) -> SatelliteRow:
    circle: Circle = played.circles[number]
    heard = played.heard[number]
    at = grip(circle, aim)
    return SatelliteRow(
        number + 1,
        *circle.centre,
        0.0 if heard is None else circle.radius,
        number in played.held or played.fix is not None,
        heard is None,
        heard if heard is not None and number == played.next else 0.0,
        *at,
    )
