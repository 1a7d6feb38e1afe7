"""A tone from each loudspeaker, for staff."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.checked_yaml.translation import translation_into
from kiosk.staff.tone import NoPlayerError, SilentError, play, tone

if TYPE_CHECKING:
    from kiosk.bridge.errands import Errands
    from kiosk.bridge.reading.reading_details import ReadingDetails
    from kiosk.catalogue.languages import Language
    from kiosk.staff.tone import Side

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class StaffSound(QObject):
    """One tone at a time."""

    changed = Signal()

    def __init__(self, errands: Errands, reading: ReadingDetails, parent: QObject) -> None:
        super().__init__(parent)
        self._errands, self._reading = errands, reading
        self._state, self._fault = "", ""

    def refresh(self) -> None:
        """Nothing has been tried yet."""
        self._show("")

    @Slot(bool)
    def play(self, left: bool) -> None:
        """The tone, in one ear."""
        if self._state != "playing":
            self._show("playing")
            work = partial(_played, "left" if left else "right", self._reading.settings.language)
            self._errands.send(work, self._played)

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


def _played(side: Side, language: Language) -> tuple[str, str]:
    try:
        play(tone(side))
    except NoPlayerError as error:
        return "no player", str(error)
    except SilentError as error:
        return "failed", translation_into(language)(error.args[0])
    return "played", ""
