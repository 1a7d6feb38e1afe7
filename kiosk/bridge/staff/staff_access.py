"""From the gesture to the staff screen, and back to the museum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.staff.errands import Errands
from kiosk.bridge.staff.staff_content import StaffContent
from kiosk.bridge.staff.staff_machine import StaffMachine
from kiosk.bridge.staff.staff_sound import StaffSound
from kiosk.bridge.staff_gesture import StaffGesture
from kiosk.staff.entrance import Entrance, Stage
from kiosk.staff.pin_lock import PinLock

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.bridge.attendance import Attendance
    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.ergonomics import Ergonomics
    from kiosk.staff.services import StaffServices

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MILLISECONDS = 500


@QmlElement
@QmlUncreatable("made by the bridge")
class StaffAccess(QObject):
    """Who is let in. Without `serve` there is no staff screen, and no gesture is looked for."""

    changed = Signal()
    asked = Signal()
    """The keys for the PIN have come, before whatever the visitor sees."""
    entered = Signal(bool, arguments=["sitting"])
    """The PIN was right."""
    left = Signal()
    """From the screen, not from the keys: the museum begins anew."""
    restartAsked = Signal()
    endAsked = Signal()

    def __init__(self, attendance: Attendance, read_aloud: ReadAloud, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = Errands(self)
        self._content = StaffContent(self._errands, self)
        self._machine = StaffMachine(self._errands, read_aloud, self)
        self._sound = StaffSound(self._errands, self)
        self._services: StaffServices | None = None
        self._sitting = False
        self._locked_for = 0
        self._gesture = StaffGesture(self)
        self._gesture.made.connect(self.ask)
        attendance.fingerCame.connect(self.touched)
        self._looking = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)

    def serve(self, services: StaffServices) -> None:
        """What there is for staff from now on."""
        self._services = services
        self._entrance = Entrance(services.clock)
        self._lock = PinLock(services.state_folder / "staff-pin.json", services.since_switched_on)
        self._content.serve(services)
        self._machine.serve(services)

    def watch(self, window: QQuickWindow, ergonomics: Ergonomics) -> None:
        """The window in whose corners the gesture is made."""
        if self._services is not None:
            self._gesture.watch(window, ergonomics, self._services.clock)

    def close(self) -> None:
        """Nothing is asked or done any more: the kiosk closes."""
        self._looking.stop()
        self._content.close()
        self._errands.close()

    # What is wished

    @Slot(bool)
    def ask(self, sitting: bool = False) -> None:
        """The keys, for whoever has made the gesture."""
        if self._services is None or self.open:
            return
        self._sitting = sitting
        self._errands.send(self._lock.look, self._looked_at_lock)
        self._entrance.ask()
        self._looking.start()
        self.asked.emit()
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
        if self._locked_for == 0 and (pin := self._entrance.submit()) is not None:
            self._errands.send(_Trial(self._lock, pin, self._services), self._answer)
            self.changed.emit()

    @Slot()
    def leave(self) -> None:
        if self.open:
            stage = self._entrance.stage
            self._entrance.leave()
            self._follow(stage)

    @Slot()
    def goDark(self) -> None:
        services = self._services
        self.leave()
        if services is not None and services.go_dark is not None:
            services.go_dark()

    @Slot()
    def restart(self) -> None:
        self.restartAsked.emit()

    @Slot()
    def end(self) -> None:
        self.endAsked.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self.open:
            self._entrance.touched()

    # What QML shows

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether keys or screen stand before the museum."""
        return self._services is not None and self._entrance.stage is not Stage.CLOSED

    @Property(str, notify=changed)
    def stage(self) -> str:
        return (self._entrance.stage if self._services else Stage.CLOSED).value

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits are typed."""
        return self._entrance.typed if self._services else 0

    @Property(bool, notify=changed)
    def maySubmit(self) -> bool:
        return self._services is not None and self._entrance.may_submit

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._services is not None and self._entrance.checking

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._services is not None and self._entrance.refused

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        return self._lock.tries_left if self._services else 0

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """Until a PIN is taken again, counted up; 0 where one is taken now."""
        return -(-self._locked_for // 60)

    @Property(bool, notify=changed)
    def darkOffered(self) -> bool:
        return self._services is not None and self._services.go_dark is not None

    @Property(StaffContent, constant=True)
    def content(self) -> StaffContent:
        return self._content

    @Property(StaffMachine, constant=True)
    def machine(self) -> StaffMachine:
        return self._machine

    @Property(StaffSound, constant=True)
    def sound(self) -> StaffSound:
        return self._sound

    @Slot()
    def look(self) -> None:
        """Whether somebody is still there, and whether it is locked still."""
        stage = self._entrance.stage
        self._entrance.look()
        self._follow(stage)
        self._look_at_lock()
        self._content.look()

    def _follow(self, before: Stage) -> None:
        if not self.open:
            self._looking.stop()
            self.changed.emit()
        if before is Stage.SCREEN and not self.open:
            self.left.emit()

    def _looked_at_lock(self, _nothing: object) -> None:
        self._look_at_lock()

    def _look_at_lock(self) -> None:
        # The fifth try locks before it is known to be wrong.
        if not self._entrance.checking and self._locked_for != self._lock.seconds_left:
            self._locked_for = self._lock.seconds_left
            self.changed.emit()

    def _answer(self, right: bool | None) -> None:
        self._entrance.answer(right=bool(right))
        self._look_at_lock()
        if self._entrance.stage is Stage.SCREEN:
            self.entered.emit(self._sitting)
            self._content.refresh()
            self._machine.refresh()
            self._sound.refresh()
        self.changed.emit()


class _Trial:
    """One PIN to be tried in a thread, which keeps it no longer than that takes."""

    def __init__(self, lock: PinLock, pin: str, services: StaffServices | None) -> None:
        assert services is not None
        self._lock, self._pin, self._pin_hash = lock, pin, services.pin_hash

    def __call__(self) -> bool:
        return self._lock.try_pin(self._fits)

    def _fits(self) -> bool:
        from kiosk.pin_hash import fits

        return fits(self._pin, self._pin_hash)
