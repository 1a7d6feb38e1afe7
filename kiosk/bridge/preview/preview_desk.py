"""The curator's desk for QML: where the panes are, the list of entries, and what was found."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.preview.desk_heading import DeskHeading
from kiosk.bridge.preview.pane import PreviewPane
from kiosk.bridge.preview.preview_lists import (
    EntryListModel,
    EntryRow,
    FoundListModel,
    FoundRow,
)
from kiosk.checked_yaml.printable import visible
from kiosk.checked_yaml.translation import translation_into
from kiosk.preview.destination import EntryName, entry_at, place_of
from kiosk.preview.entry_list import found_among
from kiosk.preview.faults_by_entry import Told, of_first, told
from kiosk.typography import breakable_at_quotes

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQml import QQmlEngine

    from kiosk.catalogue.comparison import Kind
    from kiosk.preview.follow_content import News
    from kiosk.preview.inspector import Inspected
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class PreviewDesk(QObject):
    """Two panes that go the same way, the list of entries, and what was found."""

    changed = Signal()
    broughtNews = Signal(object)
    """From the threads that follow the file: `News`."""
    broughtFindings = Signal(object)
    """From there too: `Inspected`, or None while the file is looked at."""

    _given: ClassVar[PreviewDesk]

    def __init__(
        self, content: Path, language: str, panes: tuple[PreviewPane, PreviewPane], parent: QObject
    ) -> None:
        super().__init__(parent)
        PreviewDesk._given = self
        self._language, self._said = language, translation_into(language)
        self._heading = DeskHeading(content, language, self)
        self._left, self._right = panes
        self._news: News | None = None
        self._told: list[Told] = []
        self._rows: list[Told] = []
        self._place: Place | None = None
        self._entry: EntryName | None = None
        self._typed = ""
        self._shown_row = -1
        self._portrait = False
        self._found = FoundListModel(self)
        self._entries = EntryListModel(self)
        self.broughtNews.connect(self._show)
        self.broughtFindings.connect(self._tell)
        for pane in panes:
            pane.setParent(self)
            pane.moved.connect(self._follow)

    @staticmethod
    def create(engine: QQmlEngine) -> PreviewDesk:  # noqa: ARG004  QML's own signature
        """Hands QML the one that the preview has made."""
        return PreviewDesk._given

    def close(self) -> None:
        """Ends the panes."""
        for pane in (self._left, self._right):
            pane.close()

    # What the curator wishes

    @Slot(str)
    def search(self, typed: str) -> None:
        self._typed = typed
        self._list_entries()
        self.changed.emit()

    @Slot(str, str)
    def openEntry(self, kind: str, entry_id: str) -> None:
        self._go_to(EntryName(cast("Kind", kind), entry_id))

    @Slot(int)
    def openFound(self, row: int) -> None:
        """To the entry that a fault is of."""
        if 0 <= row < len(self._rows) and (entry := self._rows[row].entry):
            self._go_to(entry)

    @Slot(bool)
    def choosePortrait(self, portrait: bool) -> None:
        self._portrait = portrait
        for pane in (self._left, self._right):
            pane.turn("portrait" if portrait else "landscape")
        self.changed.emit()

    # What QML shows

    @Property(DeskHeading, constant=True)
    def heading(self) -> DeskHeading:
        return self._heading

    @Property(PreviewPane, constant=True)
    def left(self) -> PreviewPane:
        return self._left

    @Property(PreviewPane, constant=True)
    def right(self) -> PreviewPane:
        return self._right

    @Property(FoundListModel, constant=True)
    def found(self) -> FoundListModel:
        return self._found

    @Property(EntryListModel, constant=True)
    def entries(self) -> EntryListModel:
        return self._entries

    @Property(int, notify=changed)
    def own(self) -> int:
        """How many of what was found are of the entry that is shown."""
        return sum(one.entry == self._entry for one in self._told) if self._entry else 0

    @Property(int, notify=changed)
    def shownRow(self) -> int:
        """The row of the entry that is shown, among those that are listed; -1 where it is not."""
        return self._shown_row

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        return self._portrait

    @Property(str, notify=changed)
    def shownKind(self) -> str:
        return self._entry.kind if self._entry else ""

    @Property(str, notify=changed)
    def shownId(self) -> str:
        return self._entry.id if self._entry else ""

    # For the rest of the program

    @property
    def place(self) -> Place | None:
        """Where the panes are."""
        return self._place

    def recover(self) -> None:
        """After a fault of the desk itself all stays where it is."""

    @Slot(object)
    def _show(self, news: News) -> None:
        self._heading.show(news)
        for pane in (self._left, self._right):
            pane.show(news.snapshot, news.digest)
        first, self._news = self._news is None, news
        if news.place is not None and news.change is not None:
            self._go(news.place, EntryName(news.change.kind, news.change.id))
        elif first:
            self._go_to(EntryName("museum", ""))
        self._list_entries()
        self.changed.emit()

    @Slot(object)
    def _tell(self, inspected: Inspected | None) -> None:
        self._heading.tell(inspected)
        if inspected is None:
            return
        self._told = told(inspected.report.errors, inspected.report.warnings)
        faulty = [one.entry for one in self._told if one.is_error and one.entry]
        if faulty and self._entry not in faulty:
            self._go_to(faulty[0])
            return
        self._list_found()
        self._list_entries()
        self.changed.emit()

    @Slot(object)
    def _follow(self, place: Place) -> None:
        """One pane has gone elsewhere: the other comes along."""
        if place == self._place:
            return
        self._place = place
        for pane in (self._left, self._right):
            if pane is not self.sender():
                pane.go(place)
        self._entry = entry_at(place) or self._entry
        self._list_found()
        self._list_entries()
        self.changed.emit()

    def _go_to(self, entry: EntryName) -> None:
        """Where the content that is shown lacks it, its faults are listed first at any rate."""
        place = place_of(entry, self._news.catalogue) if self._news else None
        self._go(place, entry)

    def _go(self, place: Place | None, entry: EntryName) -> None:
        self._entry = entry
        if place is not None:
            self._place = place
            for pane in (self._left, self._right):
                pane.go(place)
        self._list_found()
        self._list_entries()
        self.changed.emit()

    def _list_found(self) -> None:
        own, others = of_first(self._told, self._entry)
        self._rows = own + others
        self._found.show(
            FoundRow(
                fault.line, visible(fault.where),
                self._told_of(fault.what), self._told_of(fault.hint),
                one.is_error, number < len(own),
            )
            for number, one in enumerate(self._rows)
            for fault in [one.fault]
        )  # fmt: skip

    def _told_of(self, message: str) -> str:
        return breakable_at_quotes(visible(self._said(message)))

    def _list_entries(self) -> None:
        entries = self._news.entries if self._news else []
        listed = found_among(entries, self._typed)
        names = [one.entry for one in listed]
        self._shown_row = names.index(self._entry) if self._entry in names else -1
        counted = Counter((one.entry, one.is_error) for one in self._told)
        self._entries.show(
            EntryRow(
                *one.entry,
                one.title.to(self._language),
                counted[one.entry, True],
                counted[one.entry, False],
                one.entry == self._entry,
            )
            for one in listed
        )
