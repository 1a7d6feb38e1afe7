"""Whether somebody is there: what is asked when nobody touches, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.touch_watcher import TouchWatcher
from kiosk.visit.idleness import Idleness, Presence

if TYPE_CHECKING:
    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.bridge.screens.tours import Touring
    from kiosk.visit.film_watching import FilmWatching
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MILLISECONDS = 500


@QmlElement
@QmlUncreatable("made by the bridge")
class Attendance(QObject):
    """Sees every touch. Who is read to, watches a film that plays, or is led by a tour that plays
    by itself, counts as there."""

    changed = Signal()
    fingerCame = Signal()
    """A finger, and no key."""
    seen = Signal()
    """Somebody is there: a finger has come or gone, or a key was pressed."""
    fingerLanded = Signal(float, float)
    """As `TouchWatcher.landed`."""
    released = Signal()
    """Nobody touches the screen any more: the last finger is off it, or rests there forgotten."""
    gone = Signal()
    """Nobody has answered: the visit is over."""

    def __init__(
        self,
        visit: Visit,
        idleness: Idleness,
        touring: Touring,
        read_aloud: ReadAloud,
        film: FilmWatching,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._idleness = idleness
        self._touring = touring
        self._film = film
        self._read_aloud = read_aloud
        self._asked = (False, 0)
        self._touches = TouchWatcher(self)
        self._touches.pressed.connect(self.touched)
        self._touches.pressed.connect(self.fingerCame)
        self._touches.landed.connect(self.fingerLanded)
        self._touches.lifted.connect(self._lifted)
        self._timer = QTimer(self, interval=_TICK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot(QObject)
    def watch(self, window: QObject) -> None:
        """The window whose touches tell that somebody is there."""
        self._touches.watch(window)

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether it is asked if somebody is still there."""
        return self._asked[0]

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._asked[1]

    @property
    def touching(self) -> bool:
        """Whether somebody touches the screen now.

        A finger that stays longer than anybody stays with the kiosk is none: a sleeve, or dirt.
        """
        return self._touches.finger_down and not self.deserted

    @property
    def deserted(self) -> bool:
        """Whether nobody has answered."""
        return self._idleness.presence is Presence.GONE

    @Slot()
    def look(self) -> None:
        """Asks whether the visitor is still there, and says when nobody has answered."""
        watched = self._film.is_watched()
        if watched or self._touring.playing_by_itself or self._read_aloud.speaking:
            self._idleness.touched()
        if self._visit.under_way and self.deserted:
            self.gone.emit()
        self._say()
        if self._touches.finger_down and not self.touching:
            self.released.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody is there: a finger has come, or a key was pressed."""
        self._idleness.touched()
        self.seen.emit()
        self._say()

    @Slot()
    def _lifted(self) -> None:
        self.touched()
        if not self.touching:
            self.released.emit()

    def _say(self) -> None:
        asking = self._visit.under_way and self._idleness.presence is Presence.ASKED
        asked = (asking, self._idleness.seconds_left if asking else 0)
        if asked != self._asked:
            self._asked = asked
            self.changed.emit()
