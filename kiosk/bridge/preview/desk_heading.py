"""What the head of the preview says of the file: when it was saved, what changed, whether all is
well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.checked_yaml.printable import visible

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.comparison import Change
    from kiosk.preview.follow_content import News
    from kiosk.preview.inspector import Inspected

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class DeskHeading(QObject):
    """Facts of the file as a whole."""

    changed = Signal()

    def __init__(self, content: Path, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._content, self._language = content, language
        self._inspected: Inspected | None = None
        self._checking = False
        self._change: Change | None = None
        self._others = 0

    def show(self, news: News) -> None:
        """What changed; where only pictures are new, what changed before still stands."""
        if news.change is not None:
            self._change, self._others = news.change, news.others
        self.changed.emit()

    def tell(self, inspected: Inspected | None) -> None:
        """None: the file is looked at anew; what was found before stands until then."""
        self._checking = inspected is None
        self._inspected = inspected or self._inspected
        self.changed.emit()

    @Property(str, constant=True)
    def fileName(self) -> str:
        return visible(self._content.name)

    @Property(str, constant=True)
    def folder(self) -> str:
        return visible(str(self._content.parent))

    @Property(str, notify=changed)
    def savedAt(self) -> str:
        """The time of day, as the curator's language writes it; empty before anything is read."""
        if self._inspected is None or not self._inspected.saved:
            return ""
        saved = QDateTime.fromMSecsSinceEpoch(round(self._inspected.saved * 1000))
        return QLocale(self._language).toString(saved.time(), "HH:mm:ss")

    @Property(bool, notify=changed)
    def inspected(self) -> bool:
        """Whether what is said of the file is said of what it holds now."""
        return self._inspected is not None and not self._checking

    @Property(int, notify=changed)
    def errors(self) -> int:
        return self._inspected.report.error_count if self._inspected else 0

    @Property(int, notify=changed)
    def warnings(self) -> int:
        return self._inspected.report.warning_count if self._inspected else 0

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether what was saved is not shown; errors of pictures alone do not keep it away."""
        return self._inspected is not None and self._inspected.report.refused

    @Property(str, notify=changed)
    def changedHow(self) -> str:
        """added, removed or changed; empty where nothing has changed yet."""
        return self._change.how if self._change else ""

    @Property(str, notify=changed)
    def changedKind(self) -> str:
        return self._change.kind if self._change else ""

    @Property(str, notify=changed)
    def changedId(self) -> str:
        return self._change.id if self._change else ""

    @Property(str, notify=changed)
    def changedFields(self) -> str:
        """By their names in the file."""
        return ", ".join(self._change.fields) if self._change else ""

    @Property(int, notify=changed)
    def changedOthers(self) -> int:
        """How many more entries changed with it."""
        return self._others
