"""A tone from each loudspeaker, for staff."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.tone import NoPlayerError, SilentError, play, tone

if TYPE_CHECKING:
    from kiosk.bridge.errands import Errands
    from kiosk.staff.tone import Side

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class StaffSound(QObject):
    """One tone at a time."""

    changed = Signal()

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._state, self._fault = "", ""

    def refresh(self) -> None:
        """Nothing has been tried yet."""
        self._show("")

    @Slot(bool)
    def play(self, left: bool) -> None:
        """The tone, in one ear."""
        if self._state != "playing":
            self._show("playing")
            self._errands.send(partial(_played, "left" if left else "right"), self._played)

    @Property(str, notify=changed)
    def state(self) -> str:
        """`playing`, `played`, `no player`, `failed`, or empty where nothing was tried."""
        return self._state

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What plays sounds says of it."""
        return self._fault

    def _played(self, outcome: tuple[str, str] | None) -> None:
        self._show(*(outcome or ("failed", "")))

    def _show(self, state: str, fault: str = "") -> None:
        self._state, self._fault = state, fault
        self.changed.emit()


def _played(side: Side) -> tuple[str, str]:
    try:
        play(tone(side))
    except NoPlayerError as error:
        return "no player", str(error)
    except SilentError as error:
        return "failed", str(error)
    return "played", ""
