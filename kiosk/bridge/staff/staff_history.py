"""The contents that were shown lately, for staff to go back to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.bridge.errands import Errands
    from kiosk.staff.services import History, KeptContent

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = 3


class KeptRow(NamedTuple):
    """A content that was shown lately."""

    key: str
    saved: str
    exhibits: int
    stories: int
    cases: int
    shown: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class KeptListModel(RowModel):
    """The latest contents, the newest first."""

    row_type = KeptRow


@QmlElement
@QmlUncreatable("made by the bridge")
class StaffHistory(QObject):
    """Nothing is offered where the program keeps no history."""

    changed = Signal()

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._history: History | None = None
        self._kept = KeptListModel(self)

    def serve(self, history: History | None) -> None:
        """What is kept from now on."""
        self._history = history

    def refresh(self) -> None:
        """Looks at what is kept."""
        if self._history is not None:
            self._errands.send(self._history.latest, self._take)

    @Slot(str)
    def showAgain(self, key: str) -> None:
        if self._history is not None:
            self._errands.send(partial(_shown_again, self._history, key), self._take)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is anything to go back to."""
        return self._kept.rowCount() > 0

    @Property(KeptListModel, constant=True)
    def kept(self) -> KeptListModel:
        return self._kept

    def _take(self, kept: Sequence[KeptContent] | None) -> None:
        self._kept.show(
            KeptRow(
                known.key, known.saved_at.strftime("%Y-%m-%d %H:%M"),
                known.exhibits, known.stories, known.cases, known.shown,
            )
            for known in (kept or ())[:_SHOWN]
        )  # fmt: skip
        self.changed.emit()


def _shown_again(history: History, key: str) -> Sequence[KeptContent]:
    history.show_again(key)
    return history.latest()
