"""Teach a machine, as it is played: lanterns, the line between them, and what the machine says."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.bridge.pieces.teach_a_machine_rows import LanternListModel, judged_row, lantern_rows
from kiosk.pieces.lanterns import Kind
from kiosk.pieces.news import PieceNews
from kiosk.pieces.teach_a_machine import BEGUN, LESSONS, SECONDS, Stage, TeachAMachine
from kiosk.pieces.verdicts import outcome_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.pieces.teach_a_machine_rows import LanternRow
    from kiosk.pieces.perceptron import Line

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PULLED = 0.4
"""So much of the way to one of the words a lantern is to be pulled."""


@QmlElement
@QmlUncreatable("made by the bridge")
class TeachAMachineDetails(PieceDetails):
    """Plays with ten lanterns at a time; `chance` draws them."""

    seconds = SECONDS
    right = frozenset({"river right sure", "festival right sure", "score 5"})
    lanternsChanged = Signal()
    playChanged = Signal()
    """`changed` once more, and what it does not tell: PySide finds the signal of a property in the
    property's own class."""

    def __init__(
        self,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
        chance: random.Random | None = None,
    ) -> None:
        super().__init__(parent, clock)
        self._chance = chance or random.Random()
        self._played: TeachAMachine | None = None
        self._lanterns = LanternListModel(self)
        self._judged = LanternListModel(self)
        self._rows: list[LanternRow] = []
        self._moves = (0, 0)
        self.changed.connect(self.playChanged)

    def start(self, seconds: float) -> None:
        """Other lanterns, and a machine that knows nothing."""
        self._played = TeachAMachine(self._chance, seconds=seconds)
        self._moves = (0, 0)
        self._show()

    def pass_time(self, spent: float) -> None:
        """The machine goes on, where it is its turn."""
        assert self._played is not None
        self._played.tick(spent)
        self._show()

    def stop(self) -> None:
        """Nobody teaches it any more."""
        self._played = None
        self._show()

    def told(self) -> PieceNews:
        """What became of the lantern that was sorted last; and how wide and how bright is, of ten,
        the one that is looked at, or else was last."""
        played = self._played
        assert played is not None
        counts = (round(self._rows[-1].wide * 10), round(self._rows[-1].bright * 10))
        also = [
            word
            for word, told in (
                ("repeated", any(verdict.repeats for verdict in played.verdicts)),
                ("contradictory", not played.has_converged),
            )
            if told
        ]
        return PieceNews(_outcome(played), counts, played.ended, tuple(also))

    def lit(self) -> int:
        """How much of its time is over."""
        return self._played.lights if self._played else 0

    def tell(self) -> None:
        """Tells of each lantern, also where the same became of it as of the last."""
        if (moves := self._made_moves()) != self._moves:
            self._moves = moves
            self.respond()
        else:
            super().tell()

    @Slot(str)
    def sort(self, kind: str) -> None:
        """Says that the lantern is of the kind `river` or `festival`. Another changes nothing."""
        if self._played is not None and kind in list(Kind):
            self._played.sort(Kind(kind))
            self._show()
            self.tell()

    @Slot(float, float)
    def letGo(self, to_river: float, to_festival: float) -> None:
        """Sorts a lantern that was pulled so far on its way to each of the two, 1 being there."""
        if max(to_river, to_festival) >= PULLED:
            self.sort(Kind.RIVER if to_river > to_festival else Kind.FESTIVAL)

    @Slot()
    def goOn(self) -> None:
        """The machine need not wait with its next lantern."""
        if self._played is not None:
            self._played.judge_next()
            self._show()
            self.tell()

    @Property(LanternListModel, constant=True)
    def lanterns(self) -> LanternListModel:
        return self._lanterns

    @Property(LanternListModel, constant=True)
    def judged(self) -> LanternListModel:
        """Those of which the machine has said something, the one that is neither last."""
        return self._judged

    @Property(bool, notify=playChanged)
    def teaching(self) -> bool:
        """Whether it is the visitor's turn."""
        return self._played is not None and self._played.stage is Stage.TEACHING

    @Property(bool, notify=playChanged)
    def repeated(self) -> bool:
        """Whether the machine has repeated what it was taught wrongly."""
        return "repeated" in self.news.also

    @Property(bool, notify=playChanged)
    def contradictory(self) -> bool:
        """Whether no line gets right all that it was taught."""
        return "contradictory" in self.news.also

    @Property(int, notify=playChanged)
    def lessonsLeft(self) -> int:
        """How many lanterns are still to be taught."""
        return LESSONS - len(self._played.taught) if self._played else LESSONS

    @Property(QPointF, notify=playChanged)
    def weights(self) -> QPointF:
        """Of the machine's line, measured from the middle."""
        return QPointF(*self._line[:2])

    @Property(float, notify=playChanged)
    def bias(self) -> float:
        """Of that line."""
        return self._line.bias

    @Property(QPointF, notify=playChanged)
    def weightsBefore(self) -> QPointF:
        """Of the line before the last lantern, the same where it has not turned."""
        return QPointF(*self._line_before[:2])

    @Property(float, notify=playChanged)
    def biasBefore(self) -> float:
        """Of that line."""
        return self._line_before.bias

    @Property(bool, notify=playChanged)
    def turned(self) -> bool:
        """Whether it has turned of that."""
        return self._line != self._line_before

    @Property(str, notify=playChanged)
    def said(self) -> str:
        """What the machine says that the last lantern is; empty where it has said nothing."""
        verdicts = self._played.verdicts if self._played else ()
        return verdicts[-1].said if verdicts else ""

    @Property(float, notify=playChanged)
    def sureness(self) -> float:
        """How sure it is of that, from 0 to 1."""
        verdicts = self._played.verdicts if self._played else ()
        return verdicts[-1].sureness if verdicts else 0.0

    @Property(bool, notify=lanternsChanged)
    def looking(self) -> bool:
        """Whether a lantern is looked at."""
        return bool(self._rows) and not self._rows[-1].placed

    @Property("QList<int>", notify=playChanged)  # type: ignore[arg-type]
    def measured(self) -> list[int]:
        """How wide and how bright that is, of ten, or else the last; empty before there is one."""
        return list(self.news.counts)

    @property
    def _line(self) -> Line:
        return self._played.line if self._played else BEGUN

    @property
    def _line_before(self) -> Line:
        return _line_before(self._played) if self._played else BEGUN

    def _show(self) -> None:
        played = self._played
        rows = lantern_rows(played) if played else []
        if rows == self._rows:
            return
        self._rows = rows
        self.lanternsChanged.emit()
        self._lanterns.show(rows)
        self._judged.show(list(map(judged_row, played.verdicts)) if played else [])

    def _made_moves(self) -> tuple[int, int]:
        played = self._played
        return (len(played.taught), len(played.verdicts)) if played else (0, 0)


def _outcome(played: TeachAMachine) -> str:
    if played.ended:
        return f"score {played.score}"
    if played.verdicts:
        return outcome_of(played.verdicts[-1])
    if played.stage is not Stage.TEACHING:
        return "its turn"
    return played.lesson or ""


def _line_before(played: TeachAMachine) -> Line:
    """Before the last lesson that turned it, or before it went over all of them again."""
    if played.verdicts:
        return played.line
    if played.practice:
        return played.practice[0].before
    last = played.turns[-1] if played.turns else None
    return last.before if last and last.lesson == len(played.taught) - 1 else played.line
