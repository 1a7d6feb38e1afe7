"""What all hands-on pieces have in common: their seconds, what there is to tell, their end."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.pieces.piece_end import PieceEnd
from kiosk.paths import ASSETS
from kiosk.pieces.news import PieceNews

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.screens.showing import Showing
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class PieceDetails(QObject):
    """A piece as it is played; `clock` gives seconds that never jump.

    It goes on by `tick` alone, which the page calls while it is seen. Each piece says how it
    begins (`start`), how time passes (`pass_time`), what lights are lit (`lit`) and what there is
    to tell (`told`), and calls `respond` after each move.
    """

    seconds: ClassVar[float]
    """So long it may be played."""
    right: ClassVar[frozenset[str]] = frozenset()
    """The outcomes that a soft mark of sound goes with."""
    late: ClassVar[frozenset[str]] = frozenset()
    """The outcomes of a piece that is over because its time is, and nothing came of it."""
    changed = Signal()
    toldOf = Signal()
    """There is something else to be said of it."""
    rang = Signal(str)
    """A sound is due: right, or done."""
    audibleChanged = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._begun = False
        self._unhurried = False
        self._spent = 0.0
        self._seen_at: float | None = None
        self._end = PieceEnd(self)
        self._news = PieceNews()
        self._lights = 0
        self._audible = False
        self._answers = self._told_answers = 0

    # What a piece of its own does

    def start(self, seconds: float) -> None:
        """It begins anew; `seconds` is how long it may be played, `math.inf` without a limit."""
        raise NotImplementedError

    def pass_time(self, spent: float) -> None:
        """It has been seen for `spent` seconds since it began."""
        raise NotImplementedError

    def stop(self) -> None:
        """Nobody plays it any more."""
        raise NotImplementedError

    def told(self) -> PieceNews:
        """What there is to tell, while it is played."""
        raise NotImplementedError

    def lit(self) -> int:
        """How many of the six lights of its time are lit, while it is played."""
        raise NotImplementedError

    # What the page does

    @Slot(bool)
    def come(self, unhurried: bool) -> None:
        """The page is seen: it begins, or goes on where it was."""
        self._seen_at = None
        if not self._begun:
            self.begin(unhurried)

    @Slot(bool)
    def begin(self, unhurried: bool) -> None:
        """It begins anew. Who is `unhurried`, as with keys or a switch, may play for as long as
        they like."""
        self._begun, self._unhurried = True, unhurried
        self._spent, self._seen_at = 0.0, None
        self.start(math.inf if unhurried else self.seconds)
        self.pass_time(0.0)
        self.tell()

    @Slot()
    def tick(self) -> None:
        """Time has passed. While the page is not seen none does."""
        if not self._begun or self.rests:
            return
        now = self._clock()
        if self._seen_at is not None:
            self._spent += now - self._seen_at
        self._seen_at = now
        self.pass_time(self._spent)
        self.tell()

    def leave(self) -> None:
        """Whoever comes next begins anew."""
        if self._begun:
            self._begun = False
            self.stop()
            self.tell()

    def show(self, showing: Showing, place: Place) -> None:
        """Shows what the piece at the exhibit of `place` leads on to."""
        self._end.show(showing, place)

    def respond(self) -> None:
        """Tells what became of a move, also where it is the same as of the one before."""
        self._answers += 1
        self.tell()

    def tell(self) -> None:
        """Tells of what has changed."""
        news, lights = (self.told(), self.lit()) if self._begun else (PieceNews(), 0)
        answered = self._answers != self._told_answers
        self._told_answers = self._answers
        if (news, lights) == (self._news, self._lights) and not answered:
            return
        # not each number that changes: who is read to would hear the beginning again and again
        before = self._news
        spoken_of = answered or (news.outcome, news.ended) != (before.outcome, before.ended)
        has_ended = news.ended and not self._news.ended
        self._news, self._lights = news, lights
        self.changed.emit()
        if spoken_of:
            self.toldOf.emit()
        if has_ended:
            self.rang.emit("done")
        elif spoken_of and news.outcome in self.right:
            self.rang.emit("right")

    def make_audible(self, audible: bool) -> None:
        """Whether its sounds are heard."""
        if audible != self._audible:
            self._audible = audible
            self.audibleChanged.emit()

    @property
    def begun(self) -> bool:
        """Whether somebody plays it."""
        return self._begun

    @property
    def unhurried(self) -> bool:
        """Whether there is no limit of time."""
        return self._unhurried

    @property
    def rests(self) -> bool:
        """Whether nothing moves any more."""
        return self._news.ended

    @property
    def news(self) -> PieceNews:
        """What there is to tell."""
        return self._news

    @Property(bool, notify=audibleChanged)
    def audible(self) -> bool:
        """Whether its sounds are heard."""
        return self._audible

    @Property(QUrl, constant=True)
    def soundsFolder(self) -> QUrl:
        """Where they are."""
        return QUrl.fromLocalFile(str(ASSETS / "sounds"))

    @Property(PieceEnd, constant=True)
    def end(self) -> PieceEnd:
        return self._end

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What became of the last move; empty before the first."""
        return self._news.outcome

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """Whether it is over."""
        return self._news.ended

    @Property(bool, notify=changed)
    def outOfTime(self) -> bool:
        """Whether it is over because its time is, and nothing came of it."""
        return self._news.ended and self._news.outcome in self.late

    @Property(bool, notify=changed)
    def resting(self) -> bool:
        """Whether nothing moves any more."""
        return self.rests

    @Property(bool, notify=changed)
    def timed(self) -> bool:
        """Whether there is a limit of time."""
        return not self._unhurried

    @Property(int, notify=changed)
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._lights
