"""The first message of 1969, as it is played: letters that are typed, and what the far end has."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.pieces.first_message import SECONDS, FirstMessage, Sending, is_letter
from kiosk.pieces.news import PieceNews

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class LetterRow(NamedTuple):
    """A letter on its way, and how far it has come, from 0 to 1."""

    letter: str
    along: float


@QmlElement
@QmlUncreatable("made by the bridge")
class LetterListModel(RowModel):
    """The letters between the two ends."""

    row_type = LetterRow


@QmlElement
@QmlUncreatable("made by the bridge")
class FirstMessageDetails(PieceDetails):
    """Plays one message at a time."""

    seconds = SECONDS
    right = frozenset({Sending.HAS_L, Sending.OVER})
    playChanged = Signal()
    """`changed` once more: PySide finds the signal of a property in the property's own class."""

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent, clock)
        self.changed.connect(self.playChanged)
        self._played: FirstMessage | None = None
        self._on_line = LetterListModel(self)

    def start(self, seconds: float) -> None:
        """Nothing is typed yet."""
        self._played = FirstMessage(seconds)
        self._show_letters()

    def pass_time(self, spent: float) -> None:
        """Letters move, and an hour goes by."""
        assert self._played is not None
        self._played.tick(spent)
        self._show_letters()

    def stop(self) -> None:
        """Nobody types."""
        self._played = None
        self._on_line.show([])

    def told(self) -> PieceNews:
        """What became of the last letter; and the minutes that have gone by, and how many letters
        are printed and have arrived, for whatever shows them."""
        played = self._played
        assert played is not None
        counts = (played.minutes, played.printed, len(played.arrived))
        return PieceNews(played.outcome or "", counts, played.ended)

    def lit(self) -> int:
        """How much of its time is over."""
        return self._played.lights if self._played else 0

    @Slot(str)
    def type(self, letter: str) -> None:
        """Types a letter. What is none changes nothing."""
        if self._played is None or not is_letter(letter):
            return
        self._played.type(letter)
        self._show_letters()
        self.respond()

    @Property(LetterListModel, constant=True)
    def onLine(self) -> LetterListModel:
        return self._on_line

    @Property("QStringList", notify=playChanged)  # type: ignore[arg-type]
    def paper(self) -> list[str]:
        """The lines that are printed, the latest last."""
        return list(self._played.paper) if self._played else []

    @Property(str, notify=playChanged)
    def arrived(self) -> str:
        """The letters that stand at the far end."""
        return self._played.arrived if self._played else ""

    @Property(str, notify=playChanged)
    def nextLetter(self) -> str:
        """The letter to type now; empty while there is none."""
        return self._played.next_letter if self._played else ""

    @Property(bool, notify=playChanged)
    def stopped(self) -> bool:
        """Whether the machine at the far end has stopped."""
        return self._played is not None and self._played.stopped

    @Property(int, notify=playChanged)
    def minutes(self) -> int:
        """How many minutes of the hour have gone by, from 0 to 60."""
        return self._played.minutes if self._played else 0

    @Property(str, notify=playChanged)
    def has(self) -> str:
        """The letter that the far side said last that it has."""
        return self._played.has if self._played else ""

    @Property(str, notify=playChanged)
    def asks(self) -> str:
        """The letter that the far side asks for."""
        return self._played.asks if self._played else ""

    def _show_letters(self) -> None:
        assert self._played is not None
        rows = [LetterRow(*one) for one in self._played.on_line]
        if rows or self._on_line.rowCount():
            self._on_line.show(rows)
