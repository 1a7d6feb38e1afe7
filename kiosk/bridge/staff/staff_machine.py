"""The machine for staff: how loud it reads, who came today, how it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.speech.manner import VOLUMES
from kiosk.staff.starts import note_start, starts
from kiosk.staff.volume import remember_manner

if TYPE_CHECKING:
    from kiosk.bridge.errands import Errands
    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.staff.machine_facts import MachineFacts
    from kiosk.staff.services import StaffServices

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_NOTED_AFTER_MILLISECONDS = 3000
_STARTS_SHOWN = 3


@QmlElement
@QmlUncreatable("made by the bridge")
class StaffMachine(QObject):
    """Sizes as words, in units that are the same in every language."""

    changed = Signal()

    def __init__(self, errands: Errands, read_aloud: ReadAloud, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._read_aloud = read_aloud
        read_aloud.changed.connect(self.changed)
        self._services: StaffServices | None = None
        self._facts: MachineFacts | None = None
        self._visits: int | None = None
        # A start has other things to do.
        self._noting = QTimer(self, interval=_NOTED_AFTER_MILLISECONDS, singleShot=True)
        self._noting.timeout.connect(self._note_start)

    def serve(self, services: StaffServices) -> None:
        """What there is from now on."""
        self._services = services
        self._record = services.state_folder / "starts.json"
        if services.restarts is None:
            self._noting.start()

    @Slot()
    def refresh(self) -> None:
        """Looks at the machine as it is now."""
        if self._services is not None:
            self._errands.send(self._look, self._take_facts)
            if self._services.visits_today is not None:
                self._errands.send(self._services.visits_today, self._take_visits)

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """Of reading aloud, for every visitor from now on; kept over restarts."""
        before = self._read_aloud.usual_manner
        after = before.louder(steps)
        if self._services is not None and after != before:
            self._read_aloud.read_usually(after)
            work = partial(remember_manner, self._services.state_folder, after)
            self._errands.send(work, _nothing_more)

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Which of the volumes, from 1."""
        return self._read_aloud.usual_manner.volume_step + 1

    @Property(int, constant=True)
    def volumes(self) -> int:
        return len(VOLUMES)

    @Property(bool, notify=changed)
    def visitsOffered(self) -> bool:
        return self._services is not None and self._services.visits_today is not None

    @Property(str, notify=changed)
    def visits(self) -> str:
        """Of today; empty while they are not known."""
        return "" if self._visits is None else str(self._visits)

    @Property(str, notify=changed)
    def version(self) -> str:
        return self._facts.version if self._facts else ""

    @Property(int, notify=changed)
    def minutesOn(self) -> int:
        """For how long the machine has been switched on."""
        return int(self._facts.switched_on // 60) if self._facts else 0

    @Property(str, notify=changed)
    def diskFree(self) -> str:
        """Empty where it is not known, as of the other sizes."""
        return _size(self._facts.disk_free) if self._facts else ""

    @Property(str, notify=changed)
    def memoryFree(self) -> str:
        return _size(self._facts.memory_free) if self._facts else ""

    @Property(str, notify=changed)
    def memory(self) -> str:
        return _size(self._facts.memory) if self._facts else ""

    @Property(str, notify=changed)
    def starts(self) -> str:
        """When the kiosk was started lately, the newest first."""
        known = self._facts.starts[:_STARTS_SHOWN] if self._facts else ()
        return "\n".join(start.strftime("%Y-%m-%d %H:%M") for start in known)

    def _look(self) -> MachineFacts:
        from kiosk.staff.machine_facts import machine_facts  # not at a start

        assert self._services is not None
        restarts = self._services.restarts
        known = starts(self._record) if restarts is None else restarts()
        return machine_facts(self._services.state_folder, known)

    def _take_facts(self, facts: MachineFacts | None) -> None:
        self._facts = facts
        self.changed.emit()

    def _take_visits(self, visits: int | None) -> None:
        self._visits = visits
        self.changed.emit()

    @Slot()
    def _note_start(self) -> None:
        self._errands.send(partial(note_start, self._record), _nothing_more)


def _nothing_more(_found: object) -> None:
    """What came of it shows in no place."""


def _size(size: int | None) -> str:
    return "" if size is None else f"{size / 1e9:.1f} GB"
