"""Whether somebody is there: what is asked when nobody touches, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.idleness import Idleness, Presence

if TYPE_CHECKING:
    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.bridge.screens.tours import Touring
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MILLISECONDS = 500


@QmlElement
@QmlUncreatable("made by the bridge")
class Attendance(QObject):
    """Sees every touch. Who is read to, or led by a tour that plays by itself, counts as there."""

    changed = Signal()
    lifted = Signal()
    """The finger is off the screen."""
    gone = Signal()
    """Nobody has answered: the visit is over."""

    def __init__(
        self,
        visit: Visit,
        idleness: Idleness,
        touring: Touring,
        read_aloud: ReadAloud,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._idleness = idleness
        self._touring = touring
        self._read_aloud = read_aloud
        self._finger_down = False
        self._asked = (False, 0)
        # It says so after what the finger has let go of has done its work.
        self._lifting = QTimer(self, singleShot=True, interval=0)
        self._lifting.timeout.connect(self.lifted)
        self._timer = QTimer(self, interval=_TICK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot(bool)
    def touched(self, down: bool) -> None:
        """Somebody has touched the screen anywhere, or has taken the finger away."""
        self._idleness.touched()
        self._finger_down = down
        self._say()
        if not down:
            self._lifting.start()

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether it is asked if somebody is still there."""
        return self._asked[0]

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._asked[1]

    @property
    def finger_down(self) -> bool:
        """Whether a finger is on the screen."""
        return self._finger_down

    def look(self) -> None:
        """Asks whether the visitor is still there, and says when nobody has answered."""
        if self._touring.playing_by_itself or self._read_aloud.reading:
            self._idleness.touched()
        if self._visit.under_way and self._idleness.presence is Presence.GONE:
            self.gone.emit()
        self._say()

    def _say(self) -> None:
        asking = self._visit.under_way and self._idleness.presence is Presence.ASKED
        asked = (asking, self._idleness.seconds_left if asking else 0)
        if asked != self._asked:
            self._asked = asked
            self.changed.emit()
