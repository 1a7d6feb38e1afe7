"""Lock and key, as it is played: what is touched on the square, and what is seen of it."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import paths
from kiosk.bridge.pieces.lock_and_key_moves import Touch, is_stuck, next_touch
from kiosk.bridge.pieces.lock_and_key_sightings import (
    SightingListModel,
    grouped,
    sighting_name,
    sighting_row,
)
from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.pieces.lock_and_key import SECONDS, LockAndKey
from kiosk.pieces.news import PieceNews
from kiosk.pieces.sealed_box import PICTURES
from kiosk.pieces.square import Message, Outcome, Party

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.pieces.square import Box

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LINGERS = 4.0
"""For so many seconds the answer is looked at before the last card comes."""
_IN_VAIN = (
    Outcome.CANNOT_OPEN,
    Outcome.NOT_EVEN_YOU,
    Outcome.NOT_EVEN_SHE,
    Outcome.NOT_THIS_KEY,
)


@QmlElement
@QmlUncreatable("made by the bridge")
class LockAndKeyDetails(PieceDetails):
    """Plays one secret and its answer at a time; `chance` draws keys and what is answered."""

    seconds = SECONDS
    right = frozenset({Outcome.DELIVERED, Outcome.ANSWERED})
    late = frozenset({Outcome.OVER})
    playChanged = Signal()
    """`changed` once more, and whenever something on the square is another."""

    def __init__(
        self,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
        chance: random.Random | None = None,
    ) -> None:
        super().__init__(parent, clock)
        self.changed.connect(self.playChanged)
        self._chance = chance or random.Random()
        self._played: LockAndKey | None = None
        self._outcome: Outcome | None = None
        self._tries = 0
        self._now = self._ended_at = 0.0
        self._sightings = SightingListModel(self)

    def start(self, seconds: float) -> None:
        """An empty box stands beside you, and a friend's locks hang about."""
        self._played = LockAndKey(self._chance, seconds=seconds)
        self._outcome, self._tries = None, 0
        self._show()

    def pass_time(self, spent: float) -> None:
        """Time passes."""
        assert self._played is not None
        self._now = spent
        self._played.tick(spent)

    def stop(self) -> None:
        """Nobody is on the square any more."""
        self._played = None
        self._show()

    def told(self) -> PieceNews:
        """What became of the last move; it is over once the answer has been looked at."""
        played = self._played
        assert played is not None
        answered = self._outcome is Outcome.ANSWERED
        if played.ended and not answered:
            return PieceNews(Outcome.OVER, ended=True, also=self._shown)
        over = answered and self._now >= self._ended_at + LINGERS
        return PieceNews(self._outcome or "", ended=over, also=self._shown if over else ())

    def lit(self) -> int:
        """How much of its time is over."""
        return self._played.lights if self._played else 0

    # What is touched

    @Slot(int)
    def choosePicture(self, picture: int) -> None:
        """Puts a picture into the box. The number of none changes nothing."""
        if self._played and 0 <= picture < PICTURES:
            self._moved(self._played.put(picture))

    @Slot(bool)
    def takeLock(self, hers: bool) -> None:
        """Takes one of the open locks that hang about."""
        if self._played:
            self._moved(self._played.take_lock(Party.FRIEND if hers else Party.YOU))

    @Slot()
    def makeKeys(self) -> None:
        """Makes a lock and a key of your own."""
        if self._played:
            self._moved(self._played.make_keys())

    @Slot()
    def touchBox(self) -> None:
        """Closes the box; a closed one whoever it stands beside tries to open."""
        if self._played and self._played.box.lock:
            self._moved(self._played.use_key(self._played.box.at))
        elif self._played:
            self._moved(self._played.close())

    @Slot()
    def sendAcross(self) -> None:
        """Sends the box to whom it is for; from where nobody can open it, it goes back."""
        if self._played:
            stuck = is_stuck(self._played)
            self._moved(self._played.take_back() if stuck else self._played.send())

    @Slot(bool)
    def useKey(self, hers: bool) -> None:
        """Tries a key on the box."""
        if self._played:
            self._moved(self._played.use_key(Party.FRIEND if hers else Party.YOU))

    @Slot()
    def letCrowdTry(self) -> None:
        """The crowd tries to open the box."""
        if self._played:
            self._moved(self._played.use_key(Party.CROWD))

    # What is seen

    @Property(QUrl, constant=True)
    def folder(self) -> QUrl:
        """Where its pictures are."""
        return QUrl.fromLocalFile(str(paths.ASSETS / "pieces" / "lock-and-key"))

    @Property(SightingListModel, constant=True)
    def sightings(self) -> SightingListModel:
        return self._sightings

    @Property(str, notify=playChanged)
    def beckoning(self) -> str:
        """What to touch next."""
        if not self._played:
            return Touch.NONE
        return next_touch(self._played, self._outcome is Outcome.NOT_THIS_KEY)

    @Property(bool, notify=playChanged)
    def answering(self) -> bool:
        """Whether it is your friend's turn to send something."""
        return self._played is not None and self._played.message is Message.ANSWER

    @Property(bool, notify=playChanged)
    def stuck(self) -> bool:
        """Whether the box stands where nobody has its key."""
        return self._played is not None and is_stuck(self._played)

    @Property(bool, notify=playChanged)
    def atFriend(self) -> bool:
        """Whether the box stands beside your friend."""
        return self._played is not None and self._box.at is Party.FRIEND

    @Property(bool, notify=playChanged)
    def filled(self) -> bool:
        """Whether a picture is in the box, even if nobody has told which."""
        played = self._played
        if played is None:
            return False
        return played.message is Message.ANSWER or played.box.picture is not None

    @Property(int, notify=playChanged)
    def picture(self) -> int:
        """Which picture is seen in the box; -1 for none."""
        shown = self._box.picture if self._played else None
        return -1 if shown is None else shown

    @Property(str, notify=playChanged)
    def lock(self) -> str:
        """Whose lock is on the box; empty while it is open."""
        return (self._box.lock if self._played else None) or ""

    @Property(str, notify=playChanged)
    def hand(self) -> str:
        """Whose lock was taken, to be closed on the box."""
        return (self._played.lock_in_hand if self._played else None) or ""

    @Property(str, notify=playChanged)
    def number(self) -> str:
        """What a closed box is: a number."""
        shown = self._box.number if self._played else None
        return "" if shown is None else grouped(shown)

    @Property(bool, notify=playChanged)
    def keysMade(self) -> bool:
        """Whether you have a lock and a key of your own."""
        return self._played is not None and Party.YOU in self._played.locks

    @Property(int, notify=playChanged)
    def leaked(self) -> int:
        """Which picture goes round in the crowd, for it was sent open; -1 for none."""
        if self._played is None or self._outcome is not Outcome.SEEN_BY_ALL:
            return -1
        return self._played.seen[-1].values[0]

    @Property("QList<int>", notify=playChanged)  # type: ignore[arg-type]
    def known(self) -> list[int]:
        """The pictures that everybody has seen, and that make no secret any more."""
        return sorted(self._played.known) if self._played else []

    @Property(int, notify=playChanged)
    def tries(self) -> int:
        """How often somebody has tried in vain to open it."""
        return self._tries

    @Property(int, notify=playChanged)
    def secret(self) -> int:
        """The picture that has arrived at your friend; -1 for none."""
        return self._received(0)

    @Property(int, notify=playChanged)
    def answer(self) -> int:
        """The picture that has come back; -1 for none."""
        return self._received(1)

    @property
    def _box(self) -> Box:
        assert self._played is not None
        return self._played.box

    @property
    def _shown(self) -> tuple[str, ...]:
        """What the end shows of what was seen, each kind once."""
        seen = self._played.seen if self._played else ()
        return tuple(dict.fromkeys(sighting_name(one) for one in seen))

    def _received(self, place: int) -> int:
        received = self._played.received if self._played else ()
        return received[place] if place < len(received) else -1

    def _moved(self, outcome: Outcome) -> None:
        if outcome is Outcome.OVER:
            return
        self._outcome = outcome
        self._tries += outcome in _IN_VAIN
        self._ended_at = self._now
        self._show()
        self.respond()

    def _show(self) -> None:
        seen = self._played.seen if self._played else ()
        self._sightings.show([sighting_row(one) for one in seen])
        self.playChanged.emit()
