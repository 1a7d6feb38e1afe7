"""From the gesture to the staff screen, and back to the museum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.errands import Errands
from kiosk.bridge.staff.staff_content import StaffContent
from kiosk.bridge.staff.staff_history import StaffHistory
from kiosk.bridge.staff.staff_keys import StaffKeys
from kiosk.bridge.staff.staff_machine import StaffMachine
from kiosk.bridge.staff.staff_sound import StaffSound
from kiosk.bridge.staff_gesture import StaffGesture
from kiosk.staff.entrance import Entrance, Stage
from kiosk.staff.pin_lock import PinLock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickWindow

    from kiosk.bridge.attendance import Attendance
    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.bridge.reading.reading_details import ReadingDetails
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

    def __init__(
        self,
        attendance: Attendance,
        reading: ReadingDetails,
        read_aloud: ReadAloud,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._errands = Errands("staff screen", self)
        self._entrance = Entrance(self._now)
        self._keys = StaffKeys(self._entrance, self._errands, self)
        self._keys.answered.connect(self._let_in)
        self._content = StaffContent(self._errands, reading, self)
        self._history = StaffHistory(self._errands, self)
        self._machine = StaffMachine(self._errands, read_aloud, self)
        self._sound = StaffSound(self._errands, reading, self)
        self._services: StaffServices | None = None
        self._sitting = False
        self._gesture = StaffGesture(self)
        self._gesture.made.connect(self.ask)
        attendance.fingerCame.connect(self.touched)
        self._looking = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)

    def serve(self, services: StaffServices) -> None:
        """What there is for staff from now on."""
        self._services = services
        lock = PinLock(services.state_folder / "staff-pin.json", services.since_switched_on)
        self._keys.serve(services.pin_hash, lock)
        self._content.serve(services)
        self._history.serve(services.history)
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
        self._entrance.ask()
        self._keys.come()
        self._looking.start()
        self.asked.emit()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        self._follow(self._entrance.leave)

    @Slot()
    def goDark(self) -> None:
        self.leave()
        if self._services is not None and self._services.go_dark is not None:
            self._services.go_dark()

    @Slot()
    def lightUp(self) -> None:
        self.leave()
        if self._services is not None and self._services.light_up is not None:
            self._services.light_up()

    @Slot()
    def restart(self) -> None:
        self.restartAsked.emit()

    @Slot()
    def end(self) -> None:
        self.endAsked.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self._entrance.touched()

    # What QML shows

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether keys or screen stand before the museum."""
        return self._entrance.stage is not Stage.CLOSED

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._entrance.stage.value

    @Property(bool, notify=changed)
    def darkOffered(self) -> bool:
        return self._services is not None and self._services.go_dark is not None

    @Property(bool, notify=changed)
    def lightOffered(self) -> bool:
        services = self._services
        return services is not None and services.light_up is not None and services.is_dark()

    @Property(StaffKeys, constant=True)
    def keys(self) -> StaffKeys:
        return self._keys

    @Property(StaffContent, constant=True)
    def content(self) -> StaffContent:
        return self._content

    @Property(StaffHistory, constant=True)
    def history(self) -> StaffHistory:
        return self._history

    @Property(StaffMachine, constant=True)
    def machine(self) -> StaffMachine:
        return self._machine

    @Property(StaffSound, constant=True)
    def sound(self) -> StaffSound:
        return self._sound

    @Slot()
    def look(self) -> None:
        """Whether somebody is still there, and what may be another by now."""
        self._follow(self._entrance.look)
        self._keys.look()
        self._content.look()

    def _follow(self, step: Callable[[], None]) -> None:
        """Does what may close it, and says what was closed."""
        before = self._entrance.stage
        step()
        if self.open or before is Stage.CLOSED:
            return
        self._looking.stop()
        self.changed.emit()
        if before is Stage.SCREEN:
            self.left.emit()

    @Slot()
    def _let_in(self) -> None:
        if self._entrance.stage is Stage.SCREEN:
            self.entered.emit(self._sitting)
            self._content.refresh()
            self._history.refresh()
            self._machine.refresh()
            self._sound.refresh()
            self.changed.emit()

    def _now(self) -> float:
        return self._services.clock() if self._services else 0.0
