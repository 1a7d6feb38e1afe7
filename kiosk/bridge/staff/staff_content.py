"""The state of the content for staff: since when it is shown, and what is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.checked_yaml.translation import ENGLISH, translation_into
from kiosk.typography import breakable_at_folders, breakable_at_quotes

if TYPE_CHECKING:
    from kiosk.bridge.errands import Errands
    from kiosk.bridge.reading.reading_details import ReadingDetails
    from kiosk.checked_yaml.faults import Fault, Said
    from kiosk.checked_yaml.translation import Translation
    from kiosk.content_file.content_check import ContentCheck, ContentReport
    from kiosk.staff.services import StaffServices

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_LINES = 6
_RELOAD_MILLISECONDS = 200
_MINUTE = "%Y-%m-%d %H:%M"


class FaultRow(NamedTuple):
    """A line of what `kiosk check` says."""

    is_error: bool
    place: str
    words: str


@QmlElement
@QmlUncreatable("made by the bridge")
class FaultListModel(RowModel):
    """The first of what is wrong."""

    row_type = FaultRow


@QmlElement
@QmlUncreatable("made by the bridge")
class StaffContent(QObject):
    """Asks for it anew whenever staff come in, reload, or wish to."""

    changed = Signal()

    def __init__(self, errands: Errands, reading: ReadingDetails, parent: QObject) -> None:
        super().__init__(parent)
        self._errands, self._reading = errands, reading
        self._said = ENGLISH
        reading.languageChanged.connect(self._follow_language)
        self._services: StaffServices | None = None
        self._check: ContentCheck | None = None
        self._checking = self._reloading = False
        self._report: ContentReport | None = None
        self._seen: object = None
        self._faults = FaultListModel(self)
        self._waiting = QTimer(self, interval=_RELOAD_MILLISECONDS)
        self._waiting.timeout.connect(self._look_whether_reloaded)

    def serve(self, services: StaffServices) -> None:
        """What there is from now on."""
        self._services = services

    def close(self) -> None:
        """Asks no more."""
        self._waiting.stop()
        if self._check is not None:
            self._check.close()

    @Slot()
    def refresh(self) -> None:
        """Has the content checked."""
        if self._services is None:
            return
        if self._check is None:
            from kiosk.content_file.content_check import ContentCheck  # not at a start

            self._check = ContentCheck(self._services.content.file)
        if not self._checking:
            self._checking = True
            self._errands.send(self._check.ask, self._take_report)
            self._follow_language()
        self.changed.emit()

    def look(self) -> None:
        """What is on screen may be another by now, or proven."""
        if self._services is not None:
            content = self._services.content
            seen = (content.there, content.shown_at, content.on_trial)
            if seen != self._seen:
                self._seen = seen
                self.changed.emit()

    @Slot()
    def reload(self) -> None:
        """Reads everything anew."""
        if self._services is not None and not self._reloading:
            self._services.content.look_again()
            self._reloading = True
            self._waiting.start()
            self.changed.emit()

    @Property(str, notify=changed)
    def file(self) -> str:
        """Where it lies, to be read."""
        return breakable_at_folders(str(self._services.content.file)) if self._services else ""

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether visitors see any content."""
        return self._services is not None and self._services.content.there

    @Property(str, notify=changed)
    def shownAt(self) -> str:
        """Since when what is on screen is there."""
        if self._services is None:
            return ""
        return datetime.fromtimestamp(self._services.content.shown_at).strftime(_MINUTE)

    @Property(bool, notify=changed)
    def onTrial(self) -> bool:
        return self._services is not None and self._services.content.on_trial

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._checking

    @Property(bool, notify=changed)
    def reloading(self) -> bool:
        return self._reloading

    @Property(bool, notify=changed)
    def checked(self) -> bool:
        """Whether a check has come to its end."""
        return self._report is not None

    @Property(int, notify=changed)
    def errors(self) -> int:
        return self._report.error_count if self._report else 0

    @Property(int, notify=changed)
    def warnings(self) -> int:
        return self._report.warning_count if self._report else 0

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether the file is not shown; errors of pictures alone do not keep it away."""
        return self._report is not None and self._report.refused

    @Property(int, notify=changed)
    def untold(self) -> int:
        """How many more errors and warnings there are than `faults` has."""
        report = self._report
        return max(0, report.error_count + report.warning_count - _FIRST_LINES) if report else 0

    @Property(FaultListModel, constant=True)
    def faults(self) -> FaultListModel:
        return self._faults

    def _take_report(self, report: ContentReport | None) -> None:
        self._checking, self._report = False, report
        self._tell()
        self.changed.emit()

    @Slot()
    def _follow_language(self) -> None:
        """Says what is wrong in the language of the screen, once staff have asked for it."""
        if self._checking or self._report is not None:
            language = self._reading.settings.language
            self._errands.send(partial(translation_into, language), self._say_by)

    def _say_by(self, translation: Translation | None) -> None:
        self._said = translation or self._said
        self._tell()

    def _tell(self) -> None:
        rows = []
        if (report := self._report) is not None:
            rows = [_row(True, fault, self._said) for fault in report.errors]
            rows += [_row(False, fault, self._said) for fault in report.warnings]
        self._faults.show(rows[:_FIRST_LINES])

    @Slot()
    def _look_whether_reloaded(self) -> None:
        if self._services is not None and self._services.content.caught_up:
            self._waiting.stop()
            self._reloading = False
            self.refresh()


def _row(is_error: bool, fault: Fault, said: Said) -> FaultRow:
    """With the name of the file alone, for a screen has no room for all of its path."""
    place = replace(fault, file=Path(fault.file).name).place
    return FaultRow(is_error, place, breakable_at_quotes(fault.words_in(said)))
