"""The keys for the PIN of the staff screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.bridge.errands import Errands
    from kiosk.staff.entrance import Entrance
    from kiosk.staff.pin_lock import PinLock

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class StaffKeys(QObject):
    """Takes digits and has them tried in a thread; the PIN itself is never QML's to read."""

    changed = Signal()
    answered = Signal()
    """A PIN was tried; the entrance knows what came of it."""

    def __init__(self, entrance: Entrance, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._entrance = entrance
        self._errands = errands
        self._lock: PinLock | None = None
        self._pin_hash = ""
        self._locked_for = 0

    def serve(self, pin_hash: str, lock: PinLock) -> None:
        """The PIN that is right from now on."""
        self._pin_hash, self._lock = pin_hash, lock

    def come(self) -> None:
        """They come on screen: it may be locked since an earlier run."""
        if self._lock is not None:
            self._errands.send(self._lock.look, self._looked)

    def look(self) -> None:
        """Whether it is locked still."""
        # The fifth try locks before it is known to be wrong.
        if self._lock is None or self._entrance.checking:
            return
        if self._locked_for != self._lock.seconds_left:
            self._locked_for = self._lock.seconds_left
            self.changed.emit()

    @Slot(str)
    def type(self, digit: str) -> None:
        self._entrance.type(digit)
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._entrance.erase()
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        if self._lock is None or self._locked_for > 0:
            return
        if (pin := self._entrance.submit()) is not None:
            self._errands.send(partial(_tried, self._lock, pin, self._pin_hash), self._answer)
            self.changed.emit()

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits are typed."""
        return self._entrance.typed

    @Property(bool, notify=changed)
    def maySubmit(self) -> bool:
        return self._entrance.may_submit

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._entrance.checking

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._entrance.refused

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        return self._lock.tries_left if self._lock else 0

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """Until a PIN is taken again, counted up; 0 where one is taken now."""
        return -(-self._locked_for // 60)

    def _looked(self, _nothing: object) -> None:
        self.look()

    def _answer(self, right: bool | None) -> None:
        self._entrance.answer(right=bool(right))
        self.look()
        self.changed.emit()
        self.answered.emit()


def _tried(lock: PinLock, pin: str, pin_hash: str) -> bool:
    from kiosk.pin_hash import fits

    return lock.try_pin(partial(fits, pin, pin_hash))
